import type { Sentence } from "../syntax/token.ts";
import { lowerAt, type Spot, tokenAt } from "./spot.ts";

/** A spot told from another: tokens [from, anchorFrom) come before the anchor's name. `km` null where no distance is told. */
export interface RelativeSpan {
  readonly from: number;
  readonly head: number;
  readonly direction: string;
  /** Degrees clockwise from north; null for "near", "outside". */
  readonly bearing: number | null;
  readonly km: number | null;
}

const BEARING: ReadonlyMap<string, number> = new Map(
  Object.entries({
    north: 0,
    northeast: 45,
    east: 90,
    southeast: 135,
    south: 180,
    southwest: 225,
    west: 270,
    northwest: 315,
  }),
);
/** Kilometres in one of the unit (exact by international agreement of 1959). */
const UNIT_KM: ReadonlyMap<string, number> = new Map(
  Object.entries({
    km: 1,
    kms: 1,
    kilometer: 1,
    kilometers: 1,
    kilometre: 1,
    kilometres: 1,
    mile: 1.609344,
    miles: 1.609344,
    mi: 1.609344,
  }),
);

/** "south of X", "150 km (90 miles) southwest of X", "north-east of X", "30 miles from X" ending right before token `anchor`. */
export function relativeBefore(sentence: Sentence, anchor: number): RelativeSpan | null {
  let at = anchor - 1;
  while (
    at > anchor - 5 &&
    ["the", "capital", "city", "town", "village", "port", ",", "of"].includes(lowerAt(sentence, at)) &&
    !(lowerAt(sentence, at) === "of" && directionAt(sentence, at - 1) !== null)
  )
    at--;
  const link = lowerAt(sentence, at);
  if (link !== "of" && link !== "from") return null;
  const direction = directionAt(sentence, at - 1);
  if (link === "from" && direction === null) {
    const distance = distanceBefore(sentence, at);
    return distance === null
      ? null
      : { from: distance.from, head: distance.head, direction: "from", bearing: null, km: distance.km };
  }
  if (direction === null) return null;
  const distance = distanceBefore(sentence, direction.from);
  return {
    from: distance?.from ?? direction.from,
    head: direction.from,
    direction: direction.name,
    bearing: BEARING.get(direction.name) ?? null,
    km: distance?.km ?? null,
  };
}

function directionAt(sentence: Sentence, at: number): { readonly name: string; readonly from: number } | null {
  const word = lowerAt(sentence, at);
  const joined = word.replace(/[-\s]/g, "");
  if (["east", "west"].includes(word)) {
    if (["-", "‐", "–"].includes(lowerAt(sentence, at - 1)) && ["north", "south"].includes(lowerAt(sentence, at - 2)))
      return { name: lowerAt(sentence, at - 2) + word, from: at - 2 };
    if (["north", "south"].includes(lowerAt(sentence, at - 1)))
      return { name: lowerAt(sentence, at - 1) + word, from: at - 1 };
  }
  return BEARING.get(joined) === undefined ? null : { name: joined, from: at };
}

function distanceBefore(
  sentence: Sentence,
  end: number,
): { readonly from: number; readonly head: number; readonly km: number } | null {
  let at = end - 1;
  if (lowerAt(sentence, at) === "the" || lowerAt(sentence, at) === "to") at--;
  // A second unit in brackets says the same again.
  if (lowerAt(sentence, at) === ")" || lowerAt(sentence, at) === "]") {
    let open = at - 1;
    while (open > at - 6 && open >= 0 && lowerAt(sentence, open) !== "(" && lowerAt(sentence, open) !== "[") open--;
    at = open - 1;
  }
  if (["away", "due", "just", "further"].includes(lowerAt(sentence, at))) at--;
  const factor = UNIT_KM.get(lowerAt(sentence, at));
  if (factor === undefined) return null;
  let numeral = at - 1;
  if (lowerAt(sentence, numeral) === "-") numeral--;
  const value = Number(lowerAt(sentence, numeral).replaceAll(",", ""));
  if (!Number.isFinite(value) || value <= 0 || value > 5000 || tokenAt(sentence, numeral) === null) return null;
  const about = ["about", "some", "around", "roughly", "approximately", "nearly", "almost"].includes(
    lowerAt(sentence, numeral - 1),
  );
  return { from: about ? numeral - 1 : numeral, head: at, km: value * factor };
}

/** "150 km southwest of the capital": no name to anchor it; found on its own. */
export function capitalAnchors(
  sentence: Sentence,
  spots: readonly Spot[],
): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let i = 2; i < sentence.tokens.length; i++) {
    if (lowerAt(sentence, i) !== "capital" || lowerAt(sentence, i - 1) !== "the" || lowerAt(sentence, i - 2) !== "of")
      continue;
    const next = tokenAt(sentence, i + 1);
    if (
      next !== null &&
      (next.lower === "of" || spots.some((s) => s.sentence === sentence && s.from <= i + 2 && s.to > i + 1))
    )
      continue;
    found.push({ from: i - 1, to: i + 1 });
  }
  return found;
}
