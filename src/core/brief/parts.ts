import type { BriefPart } from "../picture/picture.ts";

/** What a part of the brief is headed. */
export const PART_TITLES: { readonly [part in BriefPart]: string } = {
  known: "What is known",
  changed: "What changed",
  disputed: "What is disputed or denied",
  claimed: "What is only claimed",
  expected: "What is planned or expected",
  said: "What the parties say",
  earlier: "As it stood earlier",
};

/** The order of the parts; what is known and what changed stand first, whichever of them has more to tell. */
export const PARTS: readonly BriefPart[] = ["known", "changed", "disputed", "claimed", "expected", "said", "earlier"];

/** Sentences of one part: a brief that tells everything serves nobody, and all stands on the page. */
const LONGEST: { readonly [part in BriefPart]: number } = {
  known: 9,
  changed: 5,
  disputed: 6,
  claimed: 3,
  expected: 4,
  said: 3,
  earlier: 3,
};

/** Sentences of all parts. */
const MOST_SENTENCES = 12;
/** For so many of the questions that several reports answer the brief has a sentence. */
const SHARE = 0.8;
/** A brief is no longer than this many times its usual length. */
const MOST_TIMES = 1.6;

/** How many sentences a brief has room for. */
export interface Room {
  readonly all: number;
  readonly of: (part: BriefPart) => number;
}

/** The more questions several reports answer, the more there is to tell: an offensive on ten towns takes longer than a fire. */
export const roomFor = (shared: number): Room => {
  const times = Math.min(MOST_TIMES, Math.max(1, (SHARE * shared) / MOST_SENTENCES));
  return { all: Math.round(MOST_SENTENCES * times), of: (part) => Math.round(LONGEST[part] * times) };
};

/** Sentences under the title of their part, in the order in which they stand. */
export const byPart = <T extends { readonly part: BriefPart }>(
  brief: readonly T[],
): readonly { readonly part: BriefPart; readonly title: string; readonly sentences: readonly T[] }[] => {
  const parts = new Map<BriefPart, T[]>();
  for (const sentence of brief) parts.set(sentence.part, [...(parts.get(sentence.part) ?? []), sentence]);
  return [...parts].map(([part, sentences]) => ({ part, title: PART_TITLES[part], sentences }));
};
