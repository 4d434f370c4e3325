import type { Tree, Word } from "./conllu.ts";
import { below, changed, isLeaf, mark, raised, rebuilt } from "./tree-edit.ts";

const LONGEST = 26;
const ARTICLE = /^(?:the|a|an)$/i;
const FORM_OF_BE_OR_HAVE = /^(?:is|are|was|were|been|has|have|had|'s|’s)$/i;
const DIGITS: Readonly<Record<string, string>> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  twenty: "20",
};
/** What hangs on the main verb and may go, where the line is long. */
const EXTRA = /^(?:advcl|parataxis|obl|obl:unmarked|advmod|appos|discourse|vocative)$/;

/**
 * A sentence as a headline tells it: no articles, no forms of "be" and no perfect "have", deeds of the past in the present, "to" for
 * "will", figures for number words, a comma for "and", no stop; in small letters, in capitals, or with capital initials.
 * Null for questions, very short or long sentences, those that speak of "I" and "you", and most whose subject is a pronoun.
 */
export function telegram(tree: Tree, random: () => number): Tree | null {
  const { words } = tree;
  if (words.length < 4 || words.some((word) => /^(?:I|me|my|you|your|\?)$/i.test(word.form))) return null;
  const root = words.findIndex((word) => word.head < 0);
  const subject = words.find((word) => word.head === root && word.deprel.startsWith("nsubj"));
  if (subject === undefined || (subject.upos === "PRON" && random() < 0.8)) return null;
  const gone = new Set<number>();
  if (words.length > 11) cutExtras(tree, root, random, gone);
  words.forEach((word, at) => {
    if (isDropped(tree, at, random)) gone.add(at);
    if (word.deprel === "punct" && (at === words.length - 1 || gone.has(word.head))) gone.add(at);
  });
  const order = words.flatMap((word, at): (number | Word)[] => {
    if (gone.has(at)) return [];
    const joins = word.deprel === "cc" && word.lemma === "and" && isLeaf(tree, at) && random() < 0.3;
    return joins ? [mark(",", ",", word.head)] : [at];
  });
  if (order.length < 3 || order.length > LONGEST) return null;
  const made = rebuilt(tree, order, (word, at) => shortened(tree, word, at, root, gone));
  return made && inCase(made, random());
}

function cutExtras(tree: Tree, root: number, random: () => number, gone: Set<number>): void {
  tree.words.forEach((word, at) => {
    if (word.head !== root || at < root || !EXTRA.test(word.deprel) || random() < 0.4) return;
    for (const place of below(tree, at)) gone.add(place);
  });
}

function isDropped(tree: Tree, at: number, random: () => number): boolean {
  const word = tree.words[at] as Word;
  if (!isLeaf(tree, at)) return false;
  if (word.deprel === "det") return ARTICLE.test(word.form);
  if (word.deprel === "cop") return FORM_OF_BE_OR_HAVE.test(word.form) && random() < 0.7;
  if (word.deprel === "aux" || word.deprel === "aux:pass") return FORM_OF_BE_OR_HAVE.test(word.form);
  return word.deprel === "mark" && word.lemma === "that" && random() < 0.7;
}

function shortened(tree: Tree, word: Word, at: number, root: number, gone: ReadonlySet<number>): Word {
  const digits = DIGITS[word.form.toLowerCase()];
  if (word.upos === "NUM" && digits !== undefined) return { ...word, form: digits };
  if (word.xpos === "MD" && word.form.toLowerCase() === "will")
    return { ...word, form: "to", lemma: "to", upos: "PART", xpos: "TO", deprel: "mark" };
  const main = at === root || (word.head === root && word.deprel === "conj");
  if (!main || word.upos !== "VERB") return word;
  const perfect = word.xpos === "VBN" && lost(tree, at, gone, "aux", "have") && !lost(tree, at, gone, "aux:pass", "be");
  return word.xpos === "VBD" || perfect ? inPresent(tree, word, at, root) : word;
}

/** Whether an auxiliary of this lemma was dropped from the verb. */
const lost = (tree: Tree, verb: number, gone: ReadonlySet<number>, deprel: string, lemma: string): boolean =>
  tree.words.some((word, at) => gone.has(at) && word.head === verb && word.deprel === deprel && word.lemma === lemma);

function inPresent(tree: Tree, word: Word, at: number, root: number): Word {
  const subject =
    tree.words.find(({ head, deprel }) => head === at && deprel === "nsubj") ??
    tree.words.find(({ head, deprel }) => head === root && deprel === "nsubj");
  if (subject === undefined || !/^[a-z]+$/.test(word.lemma)) return word;
  const several =
    /^(?:NNS|NNPS)$/.test(subject.xpos) ||
    /^(?:they|we|these|those)$/i.test(subject.form) ||
    (subject.upos === "NUM" && subject.lemma !== "1") ||
    tree.words.some(({ head, deprel }) => deprel === "conj" && tree.words[head] === subject);
  if (several) return { ...word, form: word.lemma, xpos: "VBP" };
  return { ...word, form: third(word.lemma), xpos: "VBZ" };
}

function third(lemma: string): string {
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** Small words keep small letters in most houses, in some only up to three letters. */
const SMALL = /^(?:ADP|DET|CCONJ|PART|SCONJ)$/;

/** As houses write their headlines: `draw` from 0 to 1 chooses capitals, capital initials or neither. */
export function inCase(tree: Tree, draw: number): Tree {
  if (draw < 0.08) return changed(tree, (word) => ({ ...word, form: word.form.toUpperCase() }));
  const title = draw < 0.4;
  return changed(tree, (word, at) => {
    if (at === 0) return raised(word);
    return title && !(SMALL.test(word.upos) && word.form.length < 4) && !/^['’]/.test(word.form) ? raised(word) : word;
  });
}
