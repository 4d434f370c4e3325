import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Report } from "../src/core/report/report.ts";
import { decode } from "../src/inputs/bytes/decode.ts";
import { readPage } from "../src/inputs/html/html-page.ts";

export const set = "article-extraction";

interface Score {
  readonly key: string;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** The telling: the frozen text without furniture and without the headline. */
export function tellingOf(report: Report): string {
  const cuts = [...report.furniture, ...(report.titleSpan === null ? [] : [report.titleSpan])].sort(
    (a, b) => a.start - b.start,
  );
  let text = "";
  let from = 0;
  for (const cut of cuts) {
    if (cut.start > from) text += report.text.slice(from, cut.start);
    from = Math.max(from, cut.end);
  }
  return text + report.text.slice(from);
}

/** Shares of four-word shingles as in the benchmark's own evaluate.py: `\w+` in Unicode, counted as a multiset. */
export function shingleScore(key: string, truth: string, found: string): Score {
  const wanted = shingles(truth);
  const given = shingles(found);
  let shared = 0;
  for (const [shingle, count] of given) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const all = total(given);
  const right = total(wanted);
  return { key, precision: all === 0 ? null : shared / all, recall: right === 0 ? null : shared / right };
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}\p{Mn}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - 3); at++) {
    const shingle = tokens.slice(at, at + 4).join(" ");
    if (shingle !== "") counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const mean = (values: readonly (number | null)[]): number => {
  const known = values.filter((value): value is number => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
};

function figures(scores: readonly Score[]): { f1: number; precision: number; recall: number } {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

/** The peer in the same run: parse and Readability, nothing of ours. Milliseconds of processor time for all pages. */
function readabilityAlone(folder: string, files: readonly string[]): number {
  let spent = 0;
  for (const file of files) {
    const bytes = readFileSync(path.join(folder, "html", file));
    const html = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    const from = process.cpuUsage();
    try {
      new Readability(parseHTML(html).document as never).parse();
    } catch {
      // Readability throws on pages without a body; the time is counted all the same.
    }
    const used = process.cpuUsage(from);
    spent += (used.user + used.system) / 1000;
  }
  return spent;
}

/** Article bodies of real pages, one JSON line a figure, then the worst pages. */
export async function run({ data, part: asked }: { data: string; part: string | null }): Promise<void> {
  const part = asked ?? "dev";
  const folder = existsSync(path.join(data, set)) ? path.join(data, set) : data;
  const truth = JSON.parse(readFileSync(path.join(folder, "ground-truth.json"), "utf8")) as Record<
    string,
    { articleBody?: string }
  >;
  const files = readdirSync(path.join(folder, "html")).sort();
  const scores: Score[] = [];
  const dated = { stated: 0 };
  let spent = 0;
  for (const file of files) {
    const key = file.replace(/\.html(?:\.gz)?$/, "");
    const body = truth[key]?.articleBody;
    if (body === undefined) continue;
    const bytes = readFileSync(path.join(folder, "html", file));
    const from = process.cpuUsage();
    const { text } = decode(file.endsWith(".gz") ? gunzipSync(bytes) : bytes, null, file);
    const { report } = readPage(text, [], {
      path: file,
      sha256: "",
      bytes: bytes.length,
      mediaType: "text/html",
      charset: null,
    });
    const used = process.cpuUsage(from);
    spent += (used.user + used.system) / 1000;
    if (report?.publishedAt != null) dated.stated++;
    scores.push(shingleScore(key, body, report === null ? "" : tellingOf(report)));
  }
  const line = (measure: string, value: number): void =>
    console.log(JSON.stringify({ set, part, measure, value: Math.round(value * 10_000) / 10_000, n: scores.length }));
  for (const [measure, value] of Object.entries(figures(scores))) line(measure, value);
  // Processor time of the process, garbage collection included, from a cold start.
  line("pages per second a core", (scores.length * 1000) / spent);
  line(
    "pages per second a core, Readability on linkedom alone",
    (files.length * 1000) / readabilityAlone(folder, files),
  );
  line("pages with a date", dated.stated / scores.length);
  const worst = scores.map((score) => ({ ...score, f1: figures([score]).f1 || 0 })).sort((a, b) => a.f1 - b.f1);
  for (const score of worst.slice(0, 20))
    console.log(`${score.key.slice(0, 12)} P ${score.precision?.toFixed(3)} R ${score.recall?.toFixed(3)}`);
}
