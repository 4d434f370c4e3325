import type { Draft, Line, PlaceSighting } from "../draft.ts";
import { PORTFOLIOS, STATE_MODIFIERS, STATE_NOUNS } from "../lexicon/body-nouns.ts";
import { isNameWord } from "../line.ts";

export interface Owner {
  readonly from: number;
  readonly after: boolean;
  readonly to: number;
  readonly place: PlaceSighting | null;
  readonly draft: Draft | null;
  /** A name that no gazetteer holds. */
  readonly name?: string;
}

export function modifierStart(line: Line, head: number): number {
  let from = head;
  for (; from > 0; from--) {
    const before = line.tokens[from - 1];
    if (!before || line.taken[from - 1] || line.placeAt[from - 1]) break;
    if (before.text === "-" && from > 1) continue;
    if (!STATE_MODIFIERS.has(before.lower) && !PORTFOLIOS.has(before.lower)) break;
  }
  while (from < head && line.tokens[from]?.text === "-") from++;
  return from;
}

export function ownerBefore(line: Line, at: number, tail: string): Owner | null {
  let last = at - 1;
  if (line.tokens[last]?.lower === "'s" || line.tokens[last]?.lower === "'") last--;
  const place = line.placeAt[last] ?? null;
  if (place && !line.taken[last]) return { from: place.fromToken, to: at, after: false, place, draft: null };
  if (tail === "police") {
    let from = last;
    while (from >= 0 && isNameWord(line, from) && !line.taken[from]) from--;
    if (from < last)
      return {
        from: from + 1,
        to: at,
        after: false,
        place: null,
        name: line.text.slice(line.tokens[from + 1]?.start ?? 0, line.tokens[last]?.end ?? 0),
        draft: null,
      };
  }
  const named = line.taken[last] ?? null;
  return named?.body === "armed" || named?.body === "igo" || named?.kind === "person"
    ? { from: named.fromToken, to: at, after: false, place: null, draft: named }
    : null;
}

/** "government of Afghanistan", "the Ministry of Defence of Ukraine". */
export function ownerAfter(line: Line, to: number): Owner | null {
  if (line.tokens[to]?.lower !== "of") return null;
  const at = line.tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const place = line.placeAt[at] ?? null;
  return place && place.form !== "demonym" ? { from: to, to: place.toToken, after: true, place, draft: null } : null;
}

/** Place recognizers hold an embassy to be a building: the country that its name begins with owns it. */
export function embassyOwner(line: Line, head: number): Owner | null {
  const place = line.placeAt[head];
  if (STATE_NOUNS.get(line.tokens[head]?.lower ?? "") !== "embassy" || place?.anchor?.place.precision !== "country")
    return null;
  return { from: place.fromToken, to: head, after: false, place: { ...place, place: place.anchor.place }, draft: null };
}

export function ministryAt(
  line: Line,
  head: number,
  modifiers: number,
): { from: number; to: number; portfolio: string } | null {
  const { tokens } = line;
  if (tokens[head + 1]?.lower === "of") {
    const start = tokens[head + 2]?.lower === "the" ? head + 3 : head + 2;
    for (const length of [2, 1]) {
      const words = tokens.slice(start, start + length);
      const portfolio = PORTFOLIOS.get(words.map((t) => t.lower).join(" "));
      if (portfolio && words.length === length) return { from: modifiers, to: start + length, portfolio };
    }
    return null;
  }
  for (const length of [2, 1]) {
    if (head - length < 0) continue;
    const portfolio = PORTFOLIOS.get(
      tokens
        .slice(head - length, head)
        .map((t) => t.lower)
        .join(" "),
    );
    if (portfolio && tokens[head]?.lower === "ministry")
      return { from: Math.min(modifiers, head - length), to: head + 1, portfolio };
  }
  return null;
}
