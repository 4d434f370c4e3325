import { hashText } from "../src/core/syntax/hash.ts";
import { wordTable } from "../src/core/syntax/word-table.ts";
import { canonical, type WordTable } from "../src/core/syntax/words.ts";
import type { Clusters } from "./clusters.ts";
import type { Tree } from "./conllu.ts";

/** Words by the hash of their folded form, with what the models know of them. */
export interface WordKnowledge {
  hashes: Uint32Array;
  fine: Uint8Array;
  coarse: Uint8Array;
  guess: Uint16Array;
  ambiguity: Uint16Array;
}

/** Words seen this often have their tags listed. */
const SEEN = 4;
const SHARE = 0.08;

export const foldedHash = (form: string): number => {
  const lower = canonical(form).toLowerCase();
  return hashText(lower.length > 1 ? lower.replace(/[0-9]/g, "0") : lower) >>> 0;
};

/** Clusters by word hash (from raw text) joined with the tags that the training trees give each word. */
export function wordKnowledge(trees: readonly Tree[], clusters: Clusters): WordKnowledge {
  const counts = new Map<number, Map<string, number>>();
  for (const tree of trees) {
    for (const { form, upos, xpos } of tree.words) {
      const hash = foldedHash(form);
      const tags = counts.get(hash) ?? new Map<string, number>();
      counts.set(hash, tags);
      const tag = `${upos} ${xpos}`;
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
    }
  }
  const classes = new Map<string, number>();
  const ambiguity = new Map<number, number>();
  for (const [hash, tags] of counts) {
    const all = [...tags.values()].reduce((a, b) => a + b, 0);
    if (all < SEEN) continue;
    const main = [...tags]
      .filter(([, count]) => count >= all * SHARE)
      .map(([tag]) => tag)
      .sort()
      .join("|");
    const id = classes.get(main) ?? classes.size + 1;
    classes.set(main, id);
    ambiguity.set(hash, id);
  }
  const hashes = Uint32Array.from(new Set([...clusters.keys(), ...ambiguity.keys()])).sort();
  return {
    hashes,
    fine: Uint8Array.from(hashes, (hash) => clusters.get(hash)?.fine ?? 0),
    coarse: Uint8Array.from(hashes, (hash) => clusters.get(hash)?.coarse ?? 0),
    guess: Uint16Array.from(hashes, (hash) => clusters.get(hash)?.guess ?? 0),
    ambiguity: Uint16Array.from(hashes, (hash) => ambiguity.get(hash) ?? 0),
  };
}

export const tableOf = (words: WordKnowledge): WordTable =>
  wordTable(words.hashes, words.fine, words.coarse, words.guess, words.ambiguity);
