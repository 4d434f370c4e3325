import type { Span } from "../text/span.ts";

/** The universal parts of speech (https://universaldependencies.org/u/pos/). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/**
 * One token of a sentence. Offsets are UTF-16 units into the whole report's text.
 * Contractions are split as in Universal Dependencies ("isn't" = "is" + "n't", "city's" = "city" + "'s").
 * Whoever makes one writes the fields in the same order (start, end, index, text, lower, lemma, upos, xpos, head, deprel): JavaScript
 * engines then read all tokens alike, and far faster.
 */
export interface Token extends Span {
  /** Place in the sentence, from 0. */
  readonly index: number;
  readonly text: string;
  /** Lower case, "’" folded to "'": what lexicons are asked with. */
  readonly lower: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag as in UD English (VBD, NNS, NNP, MD ...). */
  readonly xpos: string;
  /** Index of the head in the same sentence; -1 for the root and for every token of an unparsed sentence. */
  readonly head: number;
  /** UD relation without subtype except those that matter (nsubj:pass, obl:agent, acl:relcl, aux:pass, nmod:poss, compound:prt); "" while unparsed. */
  readonly deprel: string;
}

/** A sentence of a report: tagged always, parsed where somebody asked for it. */
export interface Sentence extends Span {
  /** Place among the report's sentences, from 0. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly parsed: boolean;
}
