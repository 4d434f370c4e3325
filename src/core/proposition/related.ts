import { type Lexicon, lexicon, type WordClass } from "../lexicon/index.ts";
import { groupOfWord, sideOfWord } from "./near-words.ts";

/** How what the first word tells stands to what the second tells; "within": whatever is so told of is told of by the second too. */
export type Telling = "same" | "opposed" | "within";

const CLASSES: readonly WordClass[] = ["verb", "adj", "noun"];

/** The word, and the verb of a form that was taken for another word ("discarded"). */
const formsOf = (words: Lexicon, word: string): readonly string[] => [
  word,
  ...(word.endsWith("ed") ? [word.slice(0, -2), word.slice(0, -1)].filter((one) => words.has(one, "verb")) : []),
];

const inDictionary = (words: Lexicon, a: string, b: string): Telling | null => {
  let within = false;
  for (const first of formsOf(words, a))
    for (const second of formsOf(words, b))
      for (const one of CLASSES)
        for (const other of CLASSES) {
          const relation =
            one === other ? words.relation(first, second, one) : words.relationAcross(first, one, second, other);
          if (relation === "opposed") return "opposed";
          if (relation === "same" || relation === "derived") return "same";
          if (relation === "narrower") within = true;
        }
  return within ? "within" : null;
};

const known = new Map<string, Telling | null>();
/** Pairs kept; then all are asked anew. */
const MOST_KEPT = 50_000;

/**
 * How one word that tells an act or a state stands to another, as lemmas: by the engine's own list of words that news uses alike, else by
 * its dictionary. Null where neither knows.
 */
export const tellingOf = (a: string, b: string): Telling | null => {
  if (groupOfWord(a) === groupOfWord(b)) return sideOfWord(a) === sideOfWord(b) ? "same" : "opposed";
  const key = `${a} ${b}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = inDictionary(lexicon(), a, b);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, found);
  return found;
};
