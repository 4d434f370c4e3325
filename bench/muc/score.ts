import type { Fill, Template } from "./keys.ts";

/** Slots 2 to 24 of MUC-4; message and template numbers are not scored. */
export const SLOTS: ReadonlyMap<number, string> = new Map([
  [2, "incident-date"],
  [3, "incident-location"],
  [4, "incident-type"],
  [5, "incident-stage"],
  [6, "instrument-id"],
  [7, "instrument-type"],
  [8, "perpetrator-category"],
  [9, "perpetrator-individual"],
  [10, "perpetrator-organisation"],
  [11, "perpetrator-confidence"],
  [12, "physical-target-id"],
  [13, "physical-target-type"],
  [14, "physical-target-number"],
  [15, "physical-target-nation"],
  [16, "physical-target-effect"],
  [17, "physical-target-total"],
  [18, "human-target-name"],
  [19, "human-target-description"],
  [20, "human-target-type"],
  [21, "human-target-number"],
  [22, "human-target-nation"],
  [23, "human-target-effect"],
  [24, "human-target-total"],
]);

export interface Tally {
  correct: number;
  partial: number;
  possible: number;
  actual: number;
}
export const noTally = (): Tally => ({ correct: 0, partial: 0, possible: 0, actual: 0 });
export const addTo = (sum: Tally, more: Tally): void => {
  sum.correct += more.correct;
  sum.partial += more.partial;
  sum.possible += more.possible;
  sum.actual += more.actual;
};

const STOP = new Set("THE A AN OF SOME SEVERAL ABOUT HIS HER THEIR ITS MR MRS DR".split(" "));
/** "Bogotá": the messages and their keys have no accents, and the gazetteer has. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");
const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !STOP.has(word));

/** The last word before a preposition or relative: "MEMBERS OF THE ELN" is headed by "MEMBERS". */
const headOf = (text: string): string =>
  wordsOf(
    plain(text)
      .toUpperCase()
      .split(/ (?:OF|IN|FROM|WHO|THAT|AT|ON|BELONGING|WITH|NEAR|,)\b| ?[,[(]/u)[0] ?? "",
  ).at(-1) ?? "";

const bare = (word: string): string => word.replace(/(?:ES|S)$/u, "");

/** 1: the same words or the same head; 0.5: one holds the other. The scorer of 1992 asked a person here. */
export const textMatch = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  if (left.join(" ") === right.join(" ")) return 1;
  if (bare(headOf(a)) === bare(headOf(b)) && headOf(a) !== "") return 1;
  const short = left.length < right.length ? left : right;
  const long = new Set((left.length < right.length ? right : left).map(bare));
  return short.every((word) => long.has(bare(word))) ? 0.5 : 0;
};

const best = (values: readonly string[], others: readonly string[]): number =>
  Math.max(0, ...values.flatMap((value) => others.map((other) => textMatch(value, other))));

const DAYS = /(\d{2}) ([A-Z]{3}) (\d{2})/gu;
const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC";
const sortable = (match: RegExpMatchArray): string =>
  `${match[3]}${String(months.indexOf(match[2] ?? "")).padStart(2, "0")}${match[1]}`;

/** The same day 1; a day within the key's stretch, or one end of it, 0.5. */
const dateMatch = (told: string, key: string): number => {
  const [a, b] = [[...told.matchAll(DAYS)].map(sortable), [...key.matchAll(DAYS)].map(sortable)];
  const [first] = a;
  if (first === undefined || b.length === 0) return 0;
  if (b.length === 1) return first === b[0] ? (key.includes("-") ? 1 : 1) : 0;
  return b.includes(first) || (first >= (b[0] ?? "") && first <= (b.at(-1) ?? "")) ? 0.5 : 0;
};

const placesOf = (text: string): readonly string[] =>
  text
    .split(":")
    .map((part) => part.replace(/\([^)]*\)/gu, "").trim())
    .filter(Boolean);

/** Country and innermost place 1; the country alone 0.5. */
const placeMatch = (told: string, key: string): number => {
  const [a, b] = [placesOf(told), placesOf(key)];
  const country = b[0]?.split(" - ").some((name) => a[0] === name.trim()) ?? false;
  if (!country) return 0;
  if (b.length === 1) return a.length === 1 ? 1 : 0.5;
  const inner = b.at(-1) ?? "";
  return a.slice(1).some((name) => textMatch(name, inner) === 1) ? 1 : 0.5;
};

const TEXT_SLOTS = new Set([6, 9, 10, 12, 18, 19]);

/** How far one fill of the response is right: 1, 0.5 or 0. */
export const fillMatch = (slot: number, told: Fill, key: Fill): number => {
  if (slot === 2) return dateMatch(told.values[0] ?? "", key.values[0] ?? "");
  if (slot === 3) return placeMatch(told.values[0] ?? "", key.values[0] ?? "");
  if (TEXT_SLOTS.has(slot)) return best(told.values, key.values);
  const same = told.values.some((value) => key.values.includes(value));
  if (slot === 4 && !same)
    return told.values[0] === "ATTACK" && key.values[0] === "BOMBING"
      ? 0.5
      : told.values[0] === "BOMBING" && key.values[0] === "ATTACK"
        ? 0.5
        : 0;
  if (!same) return 0;
  if (key.of.length === 0) return 1;
  return best(told.of, key.of) > 0 ? 1 : 0.5;
};

/** Pairs the fills of one slot, best first. */
export const slotTally = (slot: number, told: readonly Fill[], key: readonly Fill[]): Tally => {
  const tally = noTally();
  const pairs = told
    .flatMap((one, i) =>
      key.map((other, j) => ({ i, j, match: fillMatch(slot, one, other), optional: other.optional })),
    )
    .filter(({ match }) => match > 0)
    .sort((a, b) => b.match - a.match || Number(a.optional) - Number(b.optional));
  const [usedTold, usedKey] = [new Set<number>(), new Set<number>()];
  for (const { i, j, match } of pairs) {
    if (usedTold.has(i) || usedKey.has(j)) continue;
    usedTold.add(i);
    usedKey.add(j);
    if (match === 1) tally.correct += 1;
    else tally.partial += 1;
  }
  tally.possible = key.filter((one, j) => !one.optional || usedKey.has(j)).length;
  tally.actual = told.length;
  return tally;
};

export const templateTally = (told: Template | null, key: Template | null): ReadonlyMap<number, Tally> =>
  new Map(
    [...SLOTS.keys()].map((slot) => [slot, slotTally(slot, told?.slots.get(slot) ?? [], key?.slots.get(slot) ?? [])]),
  );

const pointsOf = (tallies: ReadonlyMap<number, Tally>): number =>
  [...tallies.values()].reduce((sum, { correct, partial }) => sum + correct + partial / 2, 0);

export interface Pair {
  readonly told: Template | null;
  readonly key: Template | null;
}

/** Pairs templates of one message by most points; two pair only where their types meet. An optional key left unmet is no loss. */
export const align = (told: readonly Template[], keys: readonly Template[]): readonly Pair[] => {
  const pairs = told
    .flatMap((one) =>
      keys.map((key) => ({
        told: one,
        key,
        points: pointsOf(templateTally(one, key)),
        typed: slotTally(4, one.slots.get(4) ?? [], key.slots.get(4) ?? []),
      })),
    )
    .filter(({ typed }) => typed.correct + typed.partial > 0)
    .sort((a, b) => b.points - a.points);
  const used = new Set<Template>();
  const found: Pair[] = [];
  for (const pair of pairs) {
    if (used.has(pair.told) || used.has(pair.key)) continue;
    used.add(pair.told);
    used.add(pair.key);
    found.push({ told: pair.told, key: pair.key });
  }
  for (const one of told) if (!used.has(one)) found.push({ told: one, key: null });
  for (const key of keys) if (!used.has(key) && !key.optional) found.push({ told: null, key });
  return found;
};

export const measures = ({ correct, partial, possible, actual }: Tally): { p: number; r: number; f: number } => {
  const points = correct + partial / 2;
  const p = actual === 0 ? 0 : points / actual;
  const r = possible === 0 ? 0 : points / possible;
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
};
