// Peak memory of the readers over a large web archive and a long JSON Lines file, each read in a process of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchOptions, type BenchResult, type Figure, figure } from "./figure.ts";
import { writeJsonLines, writeWarc } from "./memory/generate.ts";

export const set = "memory";

/** The readers stay below this, however long the input is. */
export const CEILING_MEGABYTES = 512;

interface Size {
  readonly warcBytes: number;
  readonly lines: number;
}
const SIZES: Readonly<Record<string, Size>> = {
  full: { warcBytes: 2 * 1024 ** 3, lines: 1_000_000 },
  quick: { warcBytes: 20 * 1024 ** 2, lines: 10_000 },
};

interface Read {
  readonly reports: number;
  readonly notices: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const readInProcess = (file: string): Read => {
  const script = join(import.meta.dirname, "memory/read-all.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`reading ${file} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
};

/** `npm run bench -- memory --part full|quick`. Throws where a report is missing or the ceiling is broken. */
export const run = async ({ part: asked }: BenchOptions): Promise<BenchResult> => {
  const part = asked ?? "quick";
  const size = SIZES[part];
  if (size === undefined) throw new TypeError(`"${part}" is not a part: use ${Object.keys(SIZES).join(" or ")}`);
  const folder = mkdtempSync(join(tmpdir(), "tellings-memory-"));
  const figures: Figure[] = [];
  const measure = async (name: string, write: (path: string) => Promise<number>): Promise<void> => {
    const file = join(folder, name);
    const wanted = await write(file);
    const megabytes = statSync(file).size / 1_048_576;
    const { reports, notices, seconds, peakMegabytes } = readInProcess(file);
    rmSync(file);
    const line = (measured: string, value: number): number =>
      figures.push(figure(set, part, `${name}, ${measured}`, value, reports));
    line("megabytes read", megabytes);
    line("reports per second", reports / seconds);
    line("peak megabytes", peakMegabytes);
    if (reports !== wanted || notices > 0)
      throw new Error(`${name}: ${reports} of ${wanted} reports were read, with ${notices} notices`);
    if (peakMegabytes > CEILING_MEGABYTES)
      throw new Error(`${name}: ${Math.round(peakMegabytes)} MB are above the ceiling of ${CEILING_MEGABYTES} MB`);
  };
  try {
    await measure("archive.warc", (path) => writeWarc(path, size.warcBytes));
    await measure("reports.jsonl", (path) => writeJsonLines(path, size.lines));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { figures, worst: [] };
};
