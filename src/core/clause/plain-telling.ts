import type { Sentence } from "../syntax/token.ts";
import type { Refutation } from "./refutation.ts";
import { isQuote, type Plain as PlainWords } from "./rejection.ts";

/** Words of a content that a judgement follows. */
export const LONGEST = 40;

/** Words without marks of quotation, and where each stands. */
export interface Plain extends PlainWords {
  readonly sentence: Sentence;
}

export const plainOf = (sentence: Sentence): Plain => {
  const words: string[] = [];
  const at: number[] = [];
  for (const { lower, index } of sentence.tokens)
    if (!isQuote(lower)) {
      words.push(lower);
      at.push(index);
    }
  return { words, at, sentence };
};

/** The words from one place to another, as what becomes of them. */
export const placed = ({ at }: Plain, kind: Refutation["kind"], from: number, to: number): Refutation => ({
  kind,
  from: at[from] ?? 0,
  to: (at[to - 1] ?? at.at(-1) ?? -1) + 1,
});

/** A reader of wordings, with what a sentence must hold for it. */
export interface Reader {
  readonly needs: (sentence: Sentence, text: string) => boolean;
  readonly read: (plain: Plain) => readonly Refutation[];
}
