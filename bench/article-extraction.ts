import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { hostOf } from "../src/core/report/canonical-url.ts";
import type { Report } from "../src/core/report/report.ts";
import { decode } from "../src/inputs/bytes/decode.ts";
import { readPage } from "../src/inputs/html/html-page.ts";
import { judgeDate, statedDates } from "./article-dates.ts";
import { crossValidated, figuresOf } from "./article-folds.ts";

export const set = "article-extraction";

const SOURCE = { path: "page.html", sha256: "", bytes: 0, mediaType: "text/html", charset: null } as const;

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

/** Passes over all pages: the first is a fresh process, which compiles as it goes; of the others the median counts. */
const PASSES = 4;

/** Pages per second of processor time, garbage collection included: of the first pass, and the median of the others. */
function pace(pages: readonly string[], read: (html: string) => void): { first: number; later: number } {
  const rates: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const from = process.cpuUsage();
    for (const html of pages) read(html);
    const used = process.cpuUsage(from);
    rates.push((pages.length * 1_000_000) / (used.user + used.system));
  }
  const [first = 0, ...rest] = rates;
  return { first, later: rest.sort((a, b) => a - b)[rest.length >> 1] ?? 0 };
}

/** The peer in the same run: a whole DOM and Readability, nothing of ours. */
function readabilityAlone(html: string): void {
  try {
    new Readability(parseHTML(html).document as never).parse();
  } catch {
    // Readability throws on pages without a body; the time is counted all the same.
  }
}

/** Article bodies of real pages, one JSON line a figure, then the worst pages. */
export async function run({ data, part: asked }: { data: string; part: string | null }): Promise<void> {
  const part = asked ?? "dev";
  const folder = existsSync(path.join(data, set)) ? path.join(data, set) : data;
  const truth = JSON.parse(readFileSync(path.join(folder, "ground-truth.json"), "utf8")) as Record<
    string,
    { articleBody?: string; url?: string }
  >;
  const files = readdirSync(path.join(folder, "html")).sort();
  const scores: Score[] = [];
  const pages: string[] = [];
  const keys: string[] = [];
  const sites: string[] = [];
  for (const file of files) {
    const key = file.replace(/\.html(?:\.gz)?$/, "");
    const body = truth[key]?.articleBody;
    if (body === undefined) continue;
    const bytes = readFileSync(path.join(folder, "html", file));
    const { text } = decode(file.endsWith(".gz") ? gunzipSync(bytes) : bytes, null, file);
    pages.push(text);
    keys.push(key);
    sites.push(hostOf(truth[key]?.url ?? "") ?? key);
  }
  const speed = pace(pages, (html) => readPage(html, [], SOURCE));
  const peer = pace(pages, readabilityAlone);
  const labels = statedDates();
  const days: boolean[] = [];
  const moments: boolean[] = [];
  const wrongDates: string[] = [];
  for (const [at, html] of pages.entries()) {
    const key = keys[at] ?? "";
    const body = truth[key]?.articleBody ?? "";
    const { report } = readPage(html, [], SOURCE);
    scores.push(shingleScore(key, body, report === null ? "" : tellingOf(report)));
    const dated = labels.get(key.slice(0, 12));
    if (dated === undefined) continue;
    const { day, moment } = judgeDate(dated.published, report?.publishedAt ?? null);
    days.push(day);
    if (moment !== null) moments.push(moment);
    if (!day || moment === false)
      wrongDates.push(`${key.slice(0, 12)} states ${dated.published} (${dated.where}), read ${report?.publishedAt}`);
  }
  const line = (measure: string, value: number, n = scores.length): void =>
    console.log(JSON.stringify({ set, part, measure, value: Math.round(value * 10_000) / 10_000, n }));
  for (const [measure, value] of Object.entries(figuresOf(scores))) line(measure, value);
  const held = crossValidated(sites, (page, limits) => {
    const { report } = readPage(pages[page] ?? "", [], SOURCE, limits);
    return shingleScore("", truth[keys[page] ?? ""]?.articleBody ?? "", report === null ? "" : tellingOf(report));
  });
  for (const [measure, value] of Object.entries(figuresOf(held.scores)))
    line(`${measure}, thresholds chosen without the page's fold`, value);
  for (const limits of held.chosen) console.log(`fold: ${JSON.stringify(limits)}`);
  line("pages per second a core", speed.later);
  line("pages per second a core, first pass", speed.first);
  line("pages per second a core, Readability on linkedom alone", peer.later);
  line("pages per second a core, Readability on linkedom alone, first pass", peer.first);
  if (days.length > 0) {
    const share = (right: readonly boolean[]): number => right.filter(Boolean).length / Math.max(1, right.length);
    line("publication date, the day that the page states", share(days), days.length);
    line("publication date, within 15 minutes where a time is stated and read", share(moments), moments.length);
    for (const wrong of wrongDates) console.log(wrong);
  }
  const worst = scores.map((score) => ({ ...score, f1: figuresOf([score]).f1 || 0 })).sort((a, b) => a.f1 - b.f1);
  for (const score of worst.slice(0, 20))
    console.log(`${score.key.slice(0, 12)} P ${score.precision?.toFixed(3)} R ${score.recall?.toFixed(3)}`);
}
