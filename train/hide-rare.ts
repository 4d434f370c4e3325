import type { Words } from "../src/core/syntax/words.ts";

/** Words as rare as this are hidden in part of their visits, so that the model learns to do without the word itself. */
const RARE = 5;
const HIDDEN = 0.35;
/** The clusters of rarer words are hidden too, so that shape and ending keep their say for words no text has shown. */
const UNCOMMON = 60;
const CLUSTER_HIDDEN = 0.4;
const UNKNOWN = -5;

/** Takes the identity or the cluster of some words away; the function given back restores them. */
export function hideRare(words: Words, counts: ReadonlyMap<number, number>, random: () => number): () => void {
  const lists = [words.folded, words.form, words.ambiguity, words.fine, words.coarse, words.guess] as const;
  const saved = lists.map((list) => list.slice());
  for (let i = 0; i < words.size; i++) {
    const count = counts.get(words.folded[i] as number) ?? 0;
    if (count <= UNCOMMON && random() < CLUSTER_HIDDEN) {
      words.fine[i] = 0;
      words.coarse[i] = 0;
      words.guess[i] = 0;
    }
    if (count <= RARE && random() < HIDDEN) {
      words.folded[i] = UNKNOWN;
      words.form[i] = UNKNOWN;
      words.ambiguity[i] = 0;
    }
  }
  return () => {
    lists.forEach((list, at) => {
      list.set(saved[at] as Int32Array);
    });
  };
}

/** How often each word stands in the items, by the hash of its folded form. */
export function countWords(items: readonly { words: Words }[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of items) for (const hash of words.folded) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}
