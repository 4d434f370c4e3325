// node bench/index.ts SET --data DIR [--part P]: one JSON line a figure, then the worst errors on standard error.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import "../src/app/dictionary.ts";
import { BenchError } from "./bench-error.ts";
import type { Bench } from "./figure.ts";
import { BENCH_SETS, type BenchSet } from "./sets.ts";

const USAGE = `Usage: npm run bench -- SET --data DIR [--part P]
Sets: ${BENCH_SETS.map(({ name }) => name).join(", ")}
DIR is the folder of the set, or one that holds it under its name.`;

const isBench = (value: unknown): value is Bench => typeof value === "function";

const loadBench = async (name: string): Promise<Bench> => {
  const file = join(import.meta.dirname, `${name}.ts`);
  if (!existsSync(file)) throw new BenchError(`bench/${name}.ts does not exist yet`);
  const module: { readonly run?: unknown } = await import(file);
  if (!isBench(module.run)) throw new BenchError(`bench/${name}.ts does not export run`);
  return module.run;
};

/** The set's folder: below DIR where it is there, else DIR itself where it is one of that name or holds files of its own. */
const folderOf = ({ name, folder, source }: BenchSet, data: string | undefined): string => {
  if (folder === null) return data ?? "";
  if (data === undefined)
    throw new BenchError(`"${name}" needs its data: --data DIR. The set is ${source}; get it there.`);
  const below = join(data, folder);
  if (existsSync(below)) return below;
  if (existsSync(data)) return data;
  throw new BenchError(
    `there is no folder ${data}. The set "${name}" is ${source}; get it there and name its folder with --data DIR.`,
  );
};

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: "string" }, part: { type: "string" }, help: { type: "boolean" } },
  });
  const set = BENCH_SETS.find(({ name }) => name === positionals[0]);
  if (values.help === true || set === undefined) {
    console.error(positionals[0] === undefined ? USAGE : `bench: "${positionals[0]}" is not a set.\n${USAGE}`);
    return values.help === true ? 0 : 2;
  }
  const run = await loadBench(set.name);
  const result = await run({ data: folderOf(set, values.data), part: values.part ?? null });
  for (const line of result?.figures ?? []) console.log(JSON.stringify(line));
  for (const line of result?.worst ?? []) console.error(line);
  return 0;
};

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof BenchError) && !(error instanceof TypeError && "code" in error)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
}
