// Times: the selected Recognizers-Text cases, and every TimeML file of the folder. Span and value, per kind and whole.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSyntaxModel, segment } from "../src/core/syntax/index.ts";
import { findTimes } from "../src/core/time/find-times.ts";
import type { TimeMention } from "../src/core/time/time.ts";
import { type BenchOptions, type BenchResult, type Figure, figure } from "./figure.ts";
import { readTimeMl } from "./timeml.ts";
import { sameTimex, strip, valueMatches } from "./times-cases.ts";
import { FILE, readCases } from "./times-selection.ts";

const SET = "times";

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly told: string;
  readonly right: (ours: TimeMention) => boolean;
}

interface Tally {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  value: number;
  valueStrict: number;
}

const newTally = (): Tally => ({ gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, valueStrict: 0 });

interface Scored {
  readonly name: string;
  readonly whole: Tally;
  readonly kinds: Map<string, Tally>;
  readonly errors: string[];
}

/**
 * Spans are compared without leading prepositions and articles, on which conventions differ: strict, equal; relaxed,
 * overlapping. A value counts where the spans overlap and the value is one of the gold ones. F1 over all times.
 */
export async function run({ data, part }: BenchOptions): Promise<BenchResult> {
  const model = loadSyntaxModel(new Uint8Array(readFileSync(join(import.meta.dirname, "../data/syntax/en.bin"))));
  const read = (text: string, anchor: string | null): TimeMention[] =>
    findTimes(
      text,
      segment(text).map((sentence) => model.tag(sentence)),
      anchor,
    );
  const sets: Scored[] = [];
  if (existsSync(join(data, FILE))) {
    const scored: Scored = { name: part ?? "recognizers", whole: newTally(), kinds: new Map(), errors: [] };
    const cases = readCases(data);
    const { cases: chosen } = JSON.parse(readFileSync(join(import.meta.dirname, "times-selection.json"), "utf8")) as {
      cases: number[];
    };
    for (const index of chosen) {
      const item = cases[index];
      if (item === undefined) continue;
      const golds: Gold[] = (item.Results ?? []).map((result) => ({
        start: result.Start ?? 0,
        end: (result.Start ?? 0) + (result.Text ?? "").length,
        kind: (result.TypeName ?? "").replace("datetimeV2.", ""),
        told: (result.Resolution?.values ?? []).map((value) => value?.timex ?? "").join(" or "),
        right: (ours) => valueMatches(ours, result, item.Context?.ReferenceDateTime ?? null),
      }));
      score(scored, item.Input, golds, read(item.Input, (item.Context?.ReferenceDateTime ?? "").slice(0, 16) || null));
    }
    sets.push(scored);
  }
  const files = readdirSync(data, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tml"))
    .sort();
  if (files.length > 0) {
    const scored: Scored = { name: "timeml", whole: newTally(), kinds: new Map(), errors: [] };
    for (const file of files) {
      const { text, created, times } = readTimeMl(readFileSync(join(data, file), "utf8"));
      const golds = times.map((time) => ({
        start: time.start,
        end: time.end,
        kind: time.type.toLowerCase(),
        told: time.value,
        right: (ours: TimeMention) => timexRight(ours, time.value),
      }));
      score(scored, text, golds, read(text, created === null ? null : expandDate(created)).flatMap(splitRange));
    }
    sets.push(scored);
  }
  const figures: Figure[] = [];
  const worst: string[] = [];
  const limit = Number(process.env["BENCH_WORST"] ?? 20);
  for (const scored of sets) {
    figures.push(...figuresOf(scored.name, "", scored.whole));
    for (const [kind, tally] of [...scored.kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
      figures.push(...figuresOf(scored.name, `${kind}.`, tally));
    worst.push(...scored.errors.slice(0, limit));
  }
  return { figures, worst };
}

/** "from 2004 to 2010" is two times to TimeML. */
function splitRange(time: TimeMention): TimeMention[] {
  const [first, last] = (time.timex ?? "").split("/");
  if (last === undefined || first === undefined || first.startsWith("P")) return [time];
  const joint = /\s*(?:\bto\b|\band\b|\bthrough\b|\buntil\b|[-–—])\s*/.exec(time.text.slice(1));
  if (joint === null) return [time];
  const cut = time.start + 1 + joint.index;
  const again = cut + joint[0].length;
  return [
    { ...time, end: cut, text: time.text.slice(0, cut - time.start), timex: first },
    { ...time, start: again, text: time.text.slice(again - time.start), timex: last },
  ];
}

/** "20130322" of the platinum files. */
function expandDate(value: string): string {
  return /^\d{8}$/.test(value) ? `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}` : value;
}

function timexRight(ours: TimeMention, value: string): boolean {
  if (ours.timex !== undefined && sameTimex(ours.timex, value)) return true;
  const first = ours.timex?.split("/")[0];
  return first !== undefined && sameTimex(first, value);
}

function figuresOf(part: string, prefix: string, tally: Tally): Figure[] {
  const f1 = (right: number): number => (tally.gold + tally.found === 0 ? 0 : (2 * right) / (tally.gold + tally.found));
  // of one kind only the gold is known, so recall stands in
  const value = (right: number): number => (prefix === "" ? f1(right) : right / Math.max(1, tally.gold));
  const name = prefix === "" ? "f1" : "recall";
  return [
    figure(SET, part, `${prefix}span.${name}`, value(tally.strict), tally.gold),
    figure(SET, part, `${prefix}span-relaxed.${name}`, value(tally.relaxed), tally.gold),
    figure(SET, part, `${prefix}value.${name}`, value(tally.value), tally.gold),
  ];
}

function score(scored: Scored, text: string, golds: readonly Gold[], ours: readonly TimeMention[]): void {
  const used = new Set<TimeMention>();
  const lines: string[] = [];
  scored.whole.found += ours.length;
  for (const gold of golds) {
    const kind = scored.kinds.get(gold.kind) ?? newTally();
    scored.kinds.set(gold.kind, kind);
    const [start, end] = strip(text, gold.start, gold.end);
    const near = ours.filter((time) => !used.has(time) && time.start < gold.end && gold.start < time.end);
    const best = near.find((time) => gold.right(time)) ?? near[0];
    for (const tally of [scored.whole, kind]) {
      tally.gold++;
      if (best === undefined) continue;
      const [from, to] = strip(text, best.start, best.end);
      tally.relaxed++;
      if (from === start && to === end) tally.strict++;
      if (gold.right(best)) tally.value++;
    }
    if (best === undefined) lines.push(`  missed [${text.slice(gold.start, gold.end)}] ${gold.told}`);
    else {
      used.add(best);
      const [from, to] = strip(text, best.start, best.end);
      if (from !== start || to !== end)
        lines.push(`  span   [${text.slice(gold.start, gold.end)}] ours [${best.text}]`);
      if (!gold.right(best))
        lines.push(
          `  value  [${best.text}] ${gold.told} ours ${best.from}..${best.to} ${best.timex ?? ""} ${best.rule}`,
        );
    }
  }
  for (const time of ours) if (!used.has(time)) lines.push(`  extra  [${time.text}] ${time.rule}`);
  if (lines.length > 0)
    scored.errors.push(`${text.replaceAll("\n", " ").slice(0, 300)}\n${lines.slice(0, 12).join("\n")}`);
}
