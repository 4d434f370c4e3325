import { lexicon, type Relation, type WordClass } from "../lexicon/index.ts";

const CLASSES: readonly WordClass[] = ["verb", "noun", "adj"];
/** What outweighs what, where two words stand to each other in several ways. */
const ORDER: readonly Relation[] = ["opposed", "same", "derived", "narrower", "wider"];

const known = new Map<string, Relation | null>();
/** So many pairs of words are kept: more than a large story has. */
const MOST = 200_000;

/**
 * How two words in their plain forms stand to each other by the dictionary; null where it knows of nothing. `across`: also as words of
 * two classes ("resign", "resignation").
 */
export const relatedWords = (a: string, b: string, across: boolean): Relation | null => {
  const key = `${a < b ? `${a} ${b}` : `${b} ${a}`}${across ? " across" : ""}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = a < b ? lookUp(a, b, across) : lookUp(b, a, across);
  if (known.size >= MOST) known.clear();
  known.set(key, found);
  return found;
};

const lookUp = (a: string, b: string, across: boolean): Relation | null => {
  const book = lexicon();
  const within = CLASSES.flatMap((one) => book.relation(a, b, one) ?? []);
  const [first] = ORDER.filter((relation) => within.includes(relation));
  if (first !== undefined) return first;
  if (!across) return null;
  for (const one of CLASSES)
    for (const other of CLASSES) {
      if (one === other) continue;
      const relation = book.relationAcross(a, one, b, other);
      if (relation !== null) return relation;
    }
  return null;
};
