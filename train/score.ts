import type { SyntaxModel } from "../src/core/syntax/model.ts";
import { asSentence, type Tree } from "./conllu.ts";

export interface Scores {
  upos: number;
  xpos: number;
  lemma: number;
  uas: number;
  las: number;
  words: number;
  scored: number;
  /** Tokens tagged and parsed in a second of processor time, so that a busy machine tells the same. */
  perSecond: number;
}

export const plain = (deprel: string): string => deprel.split(":")[0] ?? deprel;

/** Tags and trees on given sentences and tokens; UAS and LAS without punctuation and subtypes. */
export function score(model: SyntaxModel, trees: readonly Tree[]): Scores {
  const sum = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, words: 0, scored: 0 };
  const sentences = trees.map((tree, at) => asSentence(tree, at));
  const from = process.cpuUsage();
  const parsed = sentences.map((sentence) => model.parse(model.tag(sentence)));
  const { user, system } = process.cpuUsage(from);
  const seconds = (user + system) / 1e6;
  trees.forEach((tree, at) => {
    tree.words.forEach((word, i) => {
      const token = parsed[at]?.tokens[i];
      if (token === undefined) return;
      sum.words++;
      if (token.upos === word.upos) sum.upos++;
      if (token.xpos === word.xpos) sum.xpos++;
      if (token.lemma === word.lemma) sum.lemma++;
      if (plain(word.deprel) === "punct") return;
      sum.scored++;
      if (token.head === word.head) {
        sum.uas++;
        if (plain(token.deprel) === plain(word.deprel)) sum.las++;
      }
    });
  });
  return {
    upos: sum.upos / sum.words,
    xpos: sum.xpos / sum.words,
    lemma: sum.lemma / sum.words,
    uas: sum.uas / sum.scored,
    las: sum.las / sum.scored,
    words: sum.words,
    scored: sum.scored,
    perSecond: Math.round(sum.words / seconds),
  };
}
