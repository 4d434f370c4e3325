import type { Sentence, Token } from "../syntax/token.ts";
import { isComma, isFiniteVerb } from "./attribution-context.ts";

/** How many words of a kind stand before each place of a sentence. */
interface CountedBefore {
  readonly sentence: Sentence;
  readonly commas: Uint16Array;
  readonly nouns: Uint16Array;
  readonly verbs: Uint16Array;
  readonly quotes: Uint16Array;
}

/** The sentence asked about last: all who may speak beside a cue are asked about one after the other. */
let last: CountedBefore | null = null;

const isNoun = (token: Token): boolean =>
  (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON") &&
  !/^(?:compound|flat)/.test(token.deprel);

const isQuote = ({ text }: Token): boolean => text.length <= 2 && /^(?:["“”]|''|``)$/.test(text);

const countIn = (tokens: readonly Token[], is: (token: Token) => boolean): Uint16Array => {
  const counted = new Uint16Array(tokens.length + 1);
  let count = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (is(tokens[at] as Token)) count += 1;
    counted[at + 1] = count;
  }
  return counted;
};

const countedIn = (sentence: Sentence): CountedBefore => {
  if (last !== null && last.sentence === sentence) return last;
  const { tokens } = sentence;
  last = {
    sentence,
    commas: countIn(tokens, isComma),
    nouns: countIn(tokens, isNoun),
    verbs: countIn(tokens, isFiniteVerb),
    quotes: countIn(tokens, isQuote),
  };
  return last;
};

/** How many words of a kind stand between two of a sentence, in whichever order these are told. A pure function of the sentence. */
export const countBetween = (
  sentence: Sentence,
  kind: Exclude<keyof CountedBefore, "sentence">,
  one: number,
  other: number,
): number => {
  const from = one < other ? one : other;
  const to = one < other ? other : one;
  if (to <= from) return 0;
  const counted = countedIn(sentence)[kind];
  return (counted[to] ?? 0) - (counted[from + 1] ?? 0);
};
