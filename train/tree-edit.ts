import type { Tree, Word } from "./conllu.ts";

/** Marks that stand close to the word before them, and those close to the word behind. */
const CLOSE_BEFORE = /^(?:[.,;:!?%)\]]|['’]\w{0,2}|n['’]t|''|”|…|\.\.\.)$/;
const CLOSE_BEHIND = /^(?:[($[]|``|“)$/;

/** Part of the trees made here: they carry no entities, so that they teach nothing of names. */
const RETOLD = "retold";

/**
 * The words of `order` as a tree: numbers are places in `tree`, a word that is new says its head by such a place. Null where a word
 * kept hangs on one left out. What `change` gives replaces a word that is kept.
 */
export function rebuilt(
  tree: Tree,
  order: readonly (number | Word)[],
  change: (word: Word, at: number) => Word = (word) => word,
): Tree | null {
  const places = new Map<number, number>();
  order.forEach((entry, at) => {
    if (typeof entry === "number") places.set(entry, at);
  });
  const words: Word[] = [];
  for (const entry of order) {
    const old = typeof entry === "number" ? tree.words[entry] : entry;
    if (old === undefined) return null;
    const word = typeof entry === "number" ? change(old, entry) : old;
    const head = word.head < 0 ? -1 : places.get(word.head);
    if (head === undefined) return null;
    words.push({ ...word, head, entity: "" });
  }
  if (words.filter((word) => word.head < 0).length !== 1) return null;
  return { ...tree, part: RETOLD, words: words.map((word, at) => ({ ...word, space: spaced(words, order, at) })) };
}

/** Where two words stood side by side before, their space stays. */
function spaced(words: readonly Word[], order: readonly (number | Word)[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return true;
  const [here, there] = [order[at], order[at + 1]];
  if (typeof here === "number" && there === here + 1) return word.space;
  return !CLOSE_BEFORE.test(next.form) && !CLOSE_BEHIND.test(word.form);
}

/** Places of the word and of all that hangs on it, in order. */
export function below(tree: Tree, top: number): number[] {
  return tree.words.flatMap((_, at) => (isBelow(tree, at, top) ? [at] : []));
}

function isBelow(tree: Tree, at: number, top: number): boolean {
  for (let word = at; word >= 0; word = tree.words[word]?.head ?? -1) if (word === top) return true;
  return false;
}

export const isLeaf = (tree: Tree, at: number): boolean => !tree.words.some((word) => word.head === at);

export const mark = (form: string, xpos: string, head: number): Word => ({
  form,
  lemma: form,
  upos: "PUNCT",
  xpos,
  head,
  deprel: "punct",
  space: true,
  entity: "",
});

/** With a small first letter, unless it is a name, "I" or all capitals. */
export const lowered = (word: Word): Word =>
  word.upos === "PROPN" || word.form === "I" || /^\p{Lu}{2}/u.test(word.form)
    ? word
    : { ...word, form: word.form.charAt(0).toLowerCase() + word.form.slice(1) };

export const raised = (word: Word): Word => ({
  ...word,
  form: word.form.charAt(0).toUpperCase() + word.form.slice(1),
});

/** A tree of `words` changed one by one, heads untouched. */
export const changed = (tree: Tree, change: (word: Word, at: number) => Word): Tree => ({
  ...tree,
  words: tree.words.map(change),
});
