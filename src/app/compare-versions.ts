import { diffArrays } from "diff";
import { distance } from "fastest-levenshtein";
import type { Report } from "../core/report/report.ts";
import { type ToldSentence, toldSentences } from "../core/version/sentences.ts";

/** What became of a sentence between two versions of a page. */
export type SentenceChange =
  | { readonly kind: "added"; readonly now: ToldSentence }
  | { readonly kind: "withdrawn"; readonly before: ToldSentence }
  | { readonly kind: "changed"; readonly before: ToldSentence; readonly now: ToldSentence };

/** Beyond so many insertions and deletions two texts are told as wholly different; it also bounds the time. */
const MOST_EDITS = 4000;
/** Two sentences are one that was changed where at least this share of the longer one's signs stayed. */
const ALIKE = 0.5;
/** Longer sentences are compared by their first signs, so that the time stays bounded. */
const COMPARED = 600;

const alike = (a: string, b: string): number => {
  const [left, right] = [a.slice(0, COMPARED), b.slice(0, COMPARED)];
  return 1 - distance(left, right) / Math.max(left.length, right.length, 1);
};

/** In one place of the text: each withdrawn sentence with the added one that is most like it, in order. */
const pair = (before: readonly ToldSentence[], now: readonly ToldSentence[]): SentenceChange[] => {
  const changes: SentenceChange[] = [];
  let from = 0;
  for (const old of before) {
    let best = -1;
    let most = ALIKE;
    for (let at = from; at < Math.min(now.length, from + 8); at++) {
      const likeness = alike(old.text, now[at]?.text ?? "");
      if (likeness > most) [best, most] = [at, likeness];
    }
    if (best < 0) {
      changes.push({ kind: "withdrawn", before: old });
      continue;
    }
    for (const added of now.slice(from, best)) changes.push({ kind: "added", now: added });
    const found = now[best];
    if (found !== undefined) changes.push({ kind: "changed", before: old, now: found });
    from = best + 1;
  }
  return [...changes, ...now.slice(from).map((added): SentenceChange => ({ kind: "added", now: added }))];
};

/**
 * Sentence by sentence, what a newer version of a page added, withdrew and changed, in the order of the text. Sentences that
 * only moved or were spaced otherwise are no change where they stay in order.
 */
export const compareVersions = (before: Report, now: Report): readonly SentenceChange[] => {
  const [old, fresh] = [toldSentences(before), toldSentences(now)];
  const parts = diffArrays([...old], [...fresh], {
    comparator: (a, b) => a.text === b.text,
    maxEditLength: MOST_EDITS,
  });
  if (parts === undefined) return pair(old, fresh);
  const changes: SentenceChange[] = [];
  let gone: readonly ToldSentence[] = [];
  let come: readonly ToldSentence[] = [];
  const close = (): void => {
    changes.push(...pair(gone, come));
    gone = [];
    come = [];
  };
  for (const { added, removed, value } of parts) {
    if (removed) gone = [...gone, ...value];
    else if (added) come = [...come, ...value];
    else close();
  }
  close();
  return changes;
};
