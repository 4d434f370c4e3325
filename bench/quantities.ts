// NewsQuant: quantities of news sentences. Score of value, and of value with bound, unit, concept.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findQuantities } from "../src/core/quantity/find-quantities.ts";
import { loadSyntaxModel, segment } from "../src/core/syntax/index.ts";
import { findTimes } from "../src/core/time/find-times.ts";
import { type BenchOptions, type BenchResult, type Figure, figure } from "./figure.ts";
import { type GoldQuantity, goldValue, type Told, tell, words } from "./news-quant.ts";

interface Item {
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

interface Pair {
  readonly bound: boolean;
  readonly unit: boolean;
  readonly concept: boolean;
}

const SET = "quantities";
const LEVELS = ["value", "value+bound", "value+unit", "value+concept", "value+bound+unit", "all"] as const;

/**
 * How a pair matches, after CQE's evaluation: values equal as numbers, both ends of a range; the bound equal ("change");
 * the unit where its surface or normalized form shares its head word with ours ("-" only with none of ours); the concept
 * where a content word of ours is among those of the gold phrases ("-" with anything: the annotators left it open).
 * Each gold quantity is used once; among equal values the pair that agrees in more wins.
 */
function pairOf(gold: GoldQuantity, ours: Told): Pair | null {
  const value = goldValue(gold.value);
  if (value === null || !same(value[0], ours.low) || !same(value[1], ours.high)) return null;
  return { bound: gold.change === ours.change, unit: unitMatches(gold, ours), concept: conceptMatches(gold, ours) };
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(a), Math.abs(b));
}

function unitMatches(gold: GoldQuantity, ours: Told): boolean {
  const wanted = [...words(gold.unit.replaceAll("-", " ")), ...words(gold.normalized_unit.replaceAll("-", " "))];
  if (wanted.length === 0) return ours.unit.length === 0;
  const folded = (word: string): string => FOLDED[word] ?? word;
  const mine = new Set(ours.unit.map(folded));
  return wanted.some((word) => mine.has(folded(word)));
}

/** Spellings of one unit. */
const FOLDED: Readonly<Record<string, string>> = {
  people: "person",
  percent: "percentage",
  "%": "percentage",
  cent: "cent",
  metre: "meter",
  kilometre: "kilometer",
  litre: "liter",
  centimetre: "centimeter",
  millimetre: "millimeter",
  nanometre: "nanometer",
  micrometre: "micrometer",
  $: "dollar",
  tonne: "tonne",
  metric: "metric",
};

function conceptMatches(gold: GoldQuantity, ours: Told): boolean {
  const wanted = words(gold.referred_concepts.replaceAll("-", " "));
  if (wanted.length === 0) return true;
  const mine = new Set(ours.concepts);
  return wanted.some((word) => mine.has(word));
}

/** Reads `news-quant.json` (or any .json of its form) in the folder. */
export async function run({ data, part }: BenchOptions): Promise<BenchResult> {
  const model = loadSyntaxModel(new Uint8Array(readFileSync(join(import.meta.dirname, "../data/syntax/en.bin"))));
  const totals = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<(typeof LEVELS)[number], number>;
  let golds = 0;
  let found = 0;
  const errors: { text: string; count: number }[] = [];
  for (const item of readItems(data)) {
    const sentences = segment(item.text).map((sentence) => model.parse(model.tag(sentence)));
    const times = findTimes(item.text, sentences, null);
    const quantities = findQuantities(item.text, sentences, times);
    const ours = sentences.flatMap((sentence) =>
      tell(
        item.text,
        sentence,
        quantities.filter((mention) => mention.sentence === sentence.index),
        times.filter((time) => time.sentence === sentence.index),
      ),
    );
    golds += item.quantities.length;
    found += ours.length;
    const { pairs, missed, extra } = align(item.quantities, ours);
    for (const { pair } of pairs) {
      totals.value++;
      if (pair.bound) totals["value+bound"]++;
      if (pair.unit) totals["value+unit"]++;
      if (pair.concept) totals["value+concept"]++;
      if (pair.bound && pair.unit) totals["value+bound+unit"]++;
      if (pair.bound && pair.unit && pair.concept) totals.all++;
    }
    const wrong = pairs.filter(({ pair }) => !pair.bound || !pair.unit || !pair.concept);
    const lines = [
      ...missed.map((gold) => `  missed ${gold.change} ${gold.value} ${gold.unit}`),
      ...extra.map(
        (told) =>
          `  extra  ${told.change} ${told.low === told.high ? told.low : `${told.low}-${told.high}`} [${told.text}]`,
      ),
      ...wrong.map(
        ({ gold, told, pair }) =>
          `  wrong ${pair.bound ? "" : ` bound ${gold.change}/${told.change}`}${pair.unit ? "" : ` unit "${gold.unit}"/"${told.unit.join(" ")}"`}${pair.concept ? "" : ` concept "${gold.referred_concepts}"/"${told.concepts.join(" ")}"`} at ${gold.value}`,
      ),
    ];
    if (lines.length > 0)
      errors.push({
        text: `${item.text}\n${lines.join("\n")}`,
        count: 3 * (missed.length + extra.length) + wrong.length,
      });
  }
  const figures: Figure[] = [];
  for (const level of LEVELS) {
    const precision = totals[level] / Math.max(1, found);
    const recall = totals[level] / Math.max(1, golds);
    figures.push(
      figure(SET, part ?? "dev", `${level}.precision`, precision, found),
      figure(SET, part ?? "dev", `${level}.recall`, recall, golds),
    );
    figures.push(
      figure(
        SET,
        part ?? "dev",
        `${level}.f1`,
        precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
        golds,
      ),
    );
  }
  errors.sort((a, b) => b.count - a.count);
  const limit = Number(process.env["BENCH_WORST"] ?? 20);
  return { figures, worst: errors.slice(0, limit).map((error) => error.text) };
}

function readItems(data: string): Item[] {
  const items: Item[] = [];
  for (const file of readdirSync(data)
    .filter((name) => name.endsWith(".json"))
    .sort()) {
    const read: unknown = JSON.parse(readFileSync(join(data, file), "utf8"));
    if (Array.isArray(read))
      items.push(...(read as Item[]).filter((item) => typeof item.text === "string" && Array.isArray(item.quantities)));
  }
  return items;
}

interface Aligned {
  readonly pairs: readonly { readonly gold: GoldQuantity; readonly told: Told; readonly pair: Pair }[];
  readonly missed: readonly GoldQuantity[];
  readonly extra: readonly Told[];
}

function align(golds: readonly GoldQuantity[], ours: readonly Told[]): Aligned {
  const candidates: { gold: number; told: number; pair: Pair; weight: number }[] = [];
  for (const [g, gold] of golds.entries()) {
    for (const [t, told] of ours.entries()) {
      const pair = pairOf(gold, told);
      if (pair !== null)
        candidates.push({
          gold: g,
          told: t,
          pair,
          weight: Number(pair.bound) + Number(pair.unit) + Number(pair.concept),
        });
    }
  }
  candidates.sort((a, b) => b.weight - a.weight);
  const usedGold = new Set<number>();
  const usedTold = new Set<number>();
  const pairs: { gold: GoldQuantity; told: Told; pair: Pair }[] = [];
  for (const { gold, told, pair } of candidates) {
    if (usedGold.has(gold) || usedTold.has(told)) continue;
    usedGold.add(gold);
    usedTold.add(told);
    pairs.push({ gold: golds[gold] as GoldQuantity, told: ours[told] as Told, pair });
  }
  return {
    pairs,
    missed: golds.filter((_, index) => !usedGold.has(index)),
    extra: ours.filter((_, index) => !usedTold.has(index)),
  };
}
