import { canonicalStem } from "../lineage/synonyms.ts";
import { contentStems } from "../lineage/words.ts";
import { wordsOfWhole } from "./whole-line.ts";

/** What the lines of a brief have told, by the stems of their words. */
export interface Novelty {
  /** The share of a line's words that stand in lines before it, 0 to 1, each by its weight. */
  readonly told: (text: string) => number;
  /** Whether a word stands in them, by its stem. */
  readonly has: (stem: string) => boolean;
  readonly add: (text: string) => void;
}

export const noveltyOf = (weightOf: (stem: string) => number): Novelty => {
  const before = new Set<string>();
  const known = new Map<string, readonly string[]>();
  const stemsOf = (text: string): readonly string[] => {
    const found = known.get(text) ?? [...new Set(contentStems(wordsOfWhole(text)).map(canonicalStem))];
    known.set(text, found);
    return found;
  };
  return {
    told: (text) => {
      const stems = stemsOf(text);
      const sum = (some: readonly string[]): number => some.reduce((all, stem) => all + weightOf(stem), 0);
      return sum(stems.filter((stem) => before.has(stem))) / (sum(stems) || 1);
    },
    has: (stem) => before.has(canonicalStem(stem)),
    add: (text) => {
      for (const stem of stemsOf(text)) before.add(stem);
    },
  };
};
