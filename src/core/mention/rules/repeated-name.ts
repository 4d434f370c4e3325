import { type Draft, draft, type Line, take } from "../draft.ts";
import { isCapital, withThe } from "../line.ts";

/** Names that one sentence tells the kind of, by what they do there or by what stands before them. */
const TOLD_ONCE = new Map([
  ["acting-name/body", "acting-name/again"],
  ["tagged-name/place", "tagged-name/again"],
]);

/**
 * `acting-name/again` and `tagged-name/again`: the same words elsewhere in the report ("in the hands of the Vanguard of
 * Kesh", or a headline without the article). What a report tells of a name once holds for the rest of it.
 */
export function repeatNames(lines: readonly Line[], drafts: readonly Draft[]): void {
  const known = new Map<string, Draft[]>();
  for (const found of drafts) {
    if (!TOLD_ONCE.has(found.rule)) continue;
    const first = found.name.split(" ")[0]?.toLowerCase() ?? "";
    const same = known.get(first);
    if (!same) known.set(first, [found]);
    else if (same.every(({ entity }) => entity !== found.entity)) same.push(found);
  }
  if (known.size === 0) return;
  for (const line of lines) {
    if (line.shouting) continue;
    for (let at = 0; at < line.tokens.length; at++) {
      const token = line.tokens[at];
      if (token && !line.taken[at] && isCapital(token))
        for (const found of known.get(token.lower) ?? []) if (repeatAt(line, at, found)) break;
    }
  }
}

const repeatAt = (line: Line, at: number, found: Draft): boolean => {
  const words = found.name.split(" ");
  const to = at + words.length;
  if (!words.every((word, i) => line.tokens[at + i]?.text === word && !line.taken[at + i] && !line.placeAt[at + i]))
    return false;
  // "Harbour Board Street": a longer name.
  if (isCapital(line.tokens[to]) && line.tokens[to]?.upos === "PROPN" && !line.headline) return false;
  const body = found.kind === "organisation";
  take(
    line,
    draft(line, body ? withThe(line, at) : at, to, {
      kind: found.kind,
      entity: found.entity,
      name: found.name,
      country: found.country,
      place: found.place,
      number: "singular",
      body: found.body,
      rule: TOLD_ONCE.get(found.rule) ?? found.rule,
    }),
  );
  return true;
};
