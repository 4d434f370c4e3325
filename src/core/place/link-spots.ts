import { COMMON_WORDS } from "../language/en/common-words.ts";
import type { PlaceCandidate } from "./gazetteer.ts";
import { isCountry, isSettlement } from "./place-kind.ts";
import { lowerAt, type Spot } from "./spot.ts";

/** Ties neighbours: "Paris, Texas", "Herat, Kunduz and Ghazni", "Raleigh NC", "Kabul (Afghanistan)". Raises both scores. */
export function linkSpots(spots: readonly Spot[]): void {
  const asked = new Map<string, boolean>();
  for (let i = 0; i + 1 < spots.length; i++) {
    const a = spots[i];
    const b = spots[i + 1];
    if (a === undefined || b === undefined || a.sentence !== b.sentence || a.demonym || b.demonym) continue;
    const start = Math.max(a.to, a.unitTo);
    const gap = b.from - start;
    const mark = lowerAt(a.sentence, start);
    const qualifies = (gap === 1 && (mark === "," || mark === "(" || mark === "in")) || gap === 0;
    if (!qualifies || gap < 0) continue;
    if (!mayHold(b, a, asked)) continue;
    // "in" may join two places of any kind, and a list of states is no chain: ask for a smaller one first.
    if (b.excluded || (gap === 0 && !/^[A-Z]/.test(b.sentence.tokens[b.from]?.text ?? ""))) continue;
    a.within = i + 1;
    b.holds = i;
    // "Humble, Texas": with its state behind it, it is no word of the language.
    a.score += COMMON_WORDS.has(a.key) ? 4 : 2.5;
    b.score += 2;
    a.excluded = false;
  }
}

/** Whether some sense of the first holds some sense of the second; the same pair of names is asked once a report. */
function mayHold(outer: Spot, inner: Spot, asked: Map<string, boolean>): boolean {
  const pair = `${inner.key}|${outer.key}`;
  let known = asked.get(pair);
  if (known === undefined) {
    known = inner.candidates.some((a) => outer.candidates.some((b) => liesIn(a, b)));
    asked.set(pair, known);
  }
  return known;
}

export const PLURAL_UNIT = new Set([
  "counties",
  "provinces",
  "districts",
  "states",
  "regions",
  "governorates",
  "parishes",
  "prefectures",
  "oblasts",
  "departments",
]);

/** "Helmand, Ghor and Herat provinces": the unit stands once, after the last, and counts for all. */
export function shareUnits(spots: readonly Spot[]): void {
  for (let i = spots.length - 1; i > 0; i--) {
    const last = spots[i];
    const before = spots[i - 1];
    if (
      last === undefined ||
      before === undefined ||
      last.sentence !== before.sentence ||
      before.unit !== "" ||
      before.demonym
    )
      continue;
    const gap = last.from - before.to;
    const link = lowerAt(last.sentence, last.from - 1);
    if (!PLURAL_UNIT.has(last.unit) || gap < 1 || gap > 2 || (link !== "," && link !== "and" && link !== "or"))
      continue;
    before.unit = last.unit;
    before.unitFrom = before.to;
    before.unitTo = before.to;
    before.score += 2;
    if (before.excluded && before.score > 2) before.excluded = false;
  }
}

/** Whether the first is known to lie in the second. */
export function liesIn(inner: PlaceCandidate, outer: PlaceCandidate): boolean {
  if (inner.id === outer.id) return false;
  if (isCountry(outer.kind)) return inner.country === outer.country && !isCountry(inner.kind);
  if (outer.kind === "admin1") return inner.admin1Code === outer.admin1Code && inner.kind !== "admin1";
  if (outer.kind === "admin2")
    return inner.admin1Code === outer.admin1Code && isSettlement(inner.kind) && near(inner, outer, 1);
  if (isSettlement(outer.kind)) return inner.kind === "district" && near(inner, outer, 0.4);
  return outer.kind === "island" || outer.kind === "region"
    ? isSettlement(inner.kind) && near(inner, outer, 1.5) && inner.country === outer.country
    : false;
}

const near = (a: PlaceCandidate, b: PlaceCandidate, degrees: number): boolean =>
  Math.abs(a.lat - b.lat) < degrees && Math.abs(a.lon - b.lon) < degrees;
