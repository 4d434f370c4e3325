import { lexicon, type Relation, type WordClass } from "../lexicon/index.ts";
import { PairTable } from "./pair-table.ts";

const CLASSES: readonly WordClass[] = ["verb", "noun", "adj"];
/** What outweighs what, where two words stand to each other in several ways. */
const ORDER: readonly Relation[] = ["opposed", "same", "derived", "narrower", "wider"];

/** By the word that comes first, then the other; those of one class, and those across classes. */
type Known = Map<string, Map<string, Relation | null>>;
const within: Known = new Map();
const across: Known = new Map();
let size = 0;
/** So many pairs of words are kept: more than a large story has. */
const MOST = 400_000;

/**
 * How two words in their plain forms stand to each other by the dictionary; null where it knows of nothing. `acrossClasses`: also as words of
 * two classes ("resign", "resignation").
 */
export const relatedWords = (a: string, b: string, acrossClasses: boolean): Relation | null => {
  const known = acrossClasses ? across : within;
  const [first, second] = a < b ? [a, b] : [b, a];
  let of = known.get(first);
  const before = of?.get(second);
  if (before !== undefined) return before;
  const found = lookUp(first, second, acrossClasses);
  if (size >= MOST) {
    within.clear();
    across.clear();
    size = 0;
    of = undefined;
  }
  if (of === undefined) {
    of = new Map();
    known.set(first, of);
  }
  of.set(second, found);
  size += 1;
  return found;
};

const opposable = new Map<string, boolean>();
const MOST_WORDS = 50_000;

/** False where `relatedWords` calls no word of its own class opposed to this one. */
export const mayBeOpposed = (lemma: string): boolean => {
  const before = opposable.get(lemma);
  if (before !== undefined) return before;
  const found = CLASSES.some((one) => lexicon().mayBeOpposed(lemma, one));
  if (opposable.size >= MOST_WORDS) opposable.clear();
  opposable.set(lemma, found);
  return found;
};

const opposed = new PairTable<string>(
  (lemma) => lemma,
  (a, b) => (relatedWords(a, b, false) === "opposed" ? 1 : 0),
);

/** Whether `relatedWords` calls a word of the one list opposed to one of the other; the lists must not change. */
export const areOpposed = (lemmas: readonly string[], others: readonly string[]): boolean => {
  if (lemmas.length === 0 || others.length === 0) return false;
  const [ones, two] = opposed.numbered(lemmas, others);
  for (let i = 0; i < lemmas.length; i += 1)
    for (let j = 0; j < others.length; j += 1)
      if (opposed.of(lemmas[i] as string, others[j] as string, ones[i] as number, two[j] as number) === 1) return true;
  return false;
};

const lookUp = (a: string, b: string, acrossClasses: boolean): Relation | null => {
  const book = lexicon();
  const found = CLASSES.flatMap((one) => book.relation(a, b, one) ?? []);
  const [first] = ORDER.filter((relation) => found.includes(relation));
  if (first !== undefined) return first;
  if (!acrossClasses) return null;
  for (const one of CLASSES)
    for (const other of CLASSES) {
      if (one === other) continue;
      const relation = book.relationAcross(a, one, b, other);
      if (relation !== null) return relation;
    }
  return null;
};
