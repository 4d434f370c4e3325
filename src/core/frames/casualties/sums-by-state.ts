import type { ClaimDraft } from "../frame.ts";
import { summedClaim } from "./summed-claim.ts";
import type { Part } from "./sums.ts";

/** How badly, or how well, whoever is hurt is told to be. */
const STATE =
  /\b(?:non-life-threatening|life-threatening|critical(?:ly)?|serious(?:ly)?|grave(?:ly)?|severe(?:ly)?|stable|fair|good|minor|slight(?:ly)?|light(?:ly)?|superficial|moderate(?:ly)?)\b/iu;
/** Words by which the second may be some of the first, or nobody is added. */
const SOME = /\b(?:of (?:them|whom|those|these|the)|who|whom|which|including|among|or|both|but)\b|[;:(\u2014\u2013]/iu;

/**
 * "one person is critically injured and three people are in serious condition": four, for nobody is both. A sum is a claim beside
 * those of its parts, and gives way to any figure that is told.
 */
export const sumsByState = (text: string, parts: readonly Part[]): readonly ClaimDraft[] => {
  const bySentence = new Map<number, Part[]>();
  for (const part of parts) {
    if (part.finding.harm !== "injured" || part.draft.quantity === null) continue;
    const at = part.finding.sentence.index;
    bySentence.set(at, [...(bySentence.get(at) ?? []), part]);
  }
  return [...bySentence.values()].flatMap((group) => sumOf(text, group) ?? []);
};

const sumOf = (text: string, group: readonly Part[]): ClaimDraft | null => {
  const [one, other, more] = [...group].sort((a, b) => a.finding.victim - b.finding.victim);
  if (one === undefined || other === undefined || more !== undefined) return null;
  if (one.finding.predicate === other.finding.predicate || one.draft.status !== other.draft.status) return null;
  const [first, second] = [one, other].map(({ draft }) => draft.roles["victim"]?.start ?? draft.start);
  if (first === undefined || second === undefined || second <= first) return null;
  const { end } = one.finding.sentence;
  const [before, behind] = [text.slice(first, second), text.slice(second, end)];
  const [state, otherState] = [STATE.exec(before)?.[0], STATE.exec(behind)?.[0]];
  if (state === undefined || otherState === undefined || stateOf(state) === stateOf(otherState)) return null;
  if (
    !/,? (?:and|while)(?: the| an?)?\s*$/iu.test(before) ||
    SOME.test(before) ||
    SOME.test(behind.split(",")[0] ?? "")
  )
    return null;
  const sizes = [one, other].flatMap(({ draft }) => {
    const { low = null, high = null, bound, ordinal, share, of } = draft.quantity ?? { bound: "about" };
    return low !== null && low === high && bound === "exact" && ordinal !== true && share === null && of === null
      ? [{ draft, low, exact: true }]
      : [];
  });
  if (sizes.length < 2) return null;
  const { reference: _, ...scope } = one.draft.scope;
  return summedClaim(text, sizes, { unit: "person", exact: true }, scope);
};

/** "critically" and "in critical condition" tell one state. */
const stateOf = (word: string): string => word.toLowerCase().replace(/ly$/u, "");
