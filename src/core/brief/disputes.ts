import type { ToldQuestion } from "../picture/story-picture.ts";
import { LIKELY, type Reading, sentenceAt } from "./candidates.ts";
import type { CheckedDraft } from "./checked-draft.ts";

/** So many disputes are told by both their sides. */
export const MOST_DISPUTES = 4;
/** Less likely than this to tell what most reports tell, on the mean of both sides, sentences of two reports are left to the page; log odds. */
const LEAST = -2;
/** ... and one stretch of a report that tells both: that they differ is its own news. */
const LEAST_OF_ONE = -4.5;

/** More words than this of both sides nobody reads in one line. */
export const LONGEST_SIDES = 85;

const TELLING_VERB = "(?:said|says?|told|tells|denie[sd]|maintain(?:s|ed)|insist(?:s|ed)|put|puts|spoke|speaks)";
/** "; the administrator said": which one, the side before it tells as a rule. */
const MIDDLE = new RegExp(
  `(?<=[;,:.] (?:(?:but|while|though|whereas) )?)[Tt]he (?=\\p{Ll}[\\p{L} -]{2,30} ${TELLING_VERB}\\b)`,
  "gu",
);
/** "told us", "told this newspaper": whoever heard it is no part of it. */
const US =
  /\b(told|tells?|telling) (?:us|me|(?:this|our) (?:newspaper|paper|station|programme|reporters?|correspondents?))\b/gu;

/** The words of both sides as they are asked whether they can be understood: who heard it, and that a speaker is known, leaves nothing open. */
export const asSides = (words: string): string =>
  words
    .replace(US, "$1 reporters")
    .replace(MIDDLE, "one ")
    .replace(/\bthe same (?=\p{Ll}+s?\b)/gu, "those ")
    .replace(/\bno such (?=\p{Ll})/gu, "no ");

/** Both sides of what is disputed, the best first. */
export interface Dispute {
  readonly question: ToldQuestion;
  readonly sides: readonly (readonly CheckedDraft[])[];
}

/** Disputes, the most central first. */
export const bestFirst = (disputes: readonly Dispute[], reading: Reading): readonly Dispute[] => {
  const oddsOf = (sides: readonly CheckedDraft[]): number =>
    sides.reduce((sum, { draft }) => sum + (sentenceAt(draft, reading)?.odds ?? LIKELY), 0) / Math.max(1, sides.length);
  const isLikely = (sides: readonly CheckedDraft[]): boolean =>
    oddsOf(sides) >= (sides.length === 1 ? LEAST_OF_ONE : LEAST);
  return disputes
    .map((dispute) => ({ ...dispute, sides: dispute.sides.filter(isLikely) }))
    .filter(({ sides }) => sides.length > 0)
    .map((dispute) => ({ dispute, odds: Math.max(...dispute.sides.map(oddsOf)) }))
    .sort((a, b) => b.odds - a.odds)
    .map(({ dispute }) => dispute);
};
