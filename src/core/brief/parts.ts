import type { BriefPart } from "../picture/picture.ts";

/** What a part of the brief is headed. */
export const PART_TITLES: { readonly [part in BriefPart]: string } = {
  known: "What is known",
  changed: "What changed",
  disputed: "What is disputed or denied",
  claimed: "What is only claimed",
  expected: "What is planned or expected",
  said: "What the parties say",
};

/** The order of the parts; what is known and what changed stand first, whichever of them has more to tell. */
export const PARTS: readonly BriefPart[] = ["known", "changed", "disputed", "claimed", "expected", "said"];

/** Sentences of one part: a brief that tells everything serves nobody, and all stands on the page. */
export const LONGEST: { readonly [part in BriefPart]: number } = {
  known: 9,
  changed: 5,
  disputed: 4,
  claimed: 3,
  expected: 4,
  said: 3,
};

/** Sentences of all parts. */
export const MOST_SENTENCES = 12;

/** Sentences under the title of their part, in the order in which they stand. */
export const byPart = <T extends { readonly part: BriefPart }>(
  brief: readonly T[],
): readonly { readonly part: BriefPart; readonly title: string; readonly sentences: readonly T[] }[] => {
  const parts = new Map<BriefPart, T[]>();
  for (const sentence of brief) parts.set(sentence.part, [...(parts.get(sentence.part) ?? []), sentence]);
  return [...parts].map(([part, sentences]) => ({ part, title: PART_TITLES[part], sentences }));
};
