import type { WordClass } from "./kinds.ts";
import { type Lexicon, openLexicon } from "./lexicon.ts";

export { CONCEPTS, type Concept } from "./concepts.ts";
export type { LexicalKind, WordClass } from "./kinds.ts";
export { type KindShare, type Lexicon, openLexicon, type Relation } from "./lexicon.ts";

let read: (() => Uint8Array) | null = null;
let opened: Lexicon | null = null;

/**
 * Says where the bytes of the engine's dictionary come from: they are asked for once, when a rule first looks a word up. It is one file of
 * the package, as constant as the lists of words in the code; core cannot read it itself. Called again it changes nothing.
 */
export const lendLexicon = (bytes: () => Uint8Array): void => {
  read ??= bytes;
};

/** The engine's dictionary. Throws where nobody lent one (`lendLexicon`), or where its bytes are damaged. */
export const lexicon = (): Lexicon => {
  if (opened === null) {
    if (read === null) throw new Error("The engine has no dictionary: whoever loads its data calls lendLexicon first.");
    opened = openLexicon(read());
  }
  return opened;
};

const CLASS_OF: { readonly [upos: string]: WordClass } = {
  NOUN: "noun",
  VERB: "verb",
  AUX: "verb",
  ADJ: "adj",
  ADV: "adv",
};

/** The dictionary's class of a token's tag; null for what a dictionary does not hold (names, pronouns, numbers, small words). */
export const wordClassOf = (upos: string): WordClass | null => CLASS_OF[upos] ?? null;
