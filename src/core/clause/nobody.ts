import type { Sentence } from "../syntax/token.ts";
import { childWith, tokenAt } from "./tree.ts";

/** Whether a noun or pronoun names nobody and nothing: "nobody", "none of them", "no soldiers", "not one soldier". */
export const isNobody = (sentence: Sentence, index: number): boolean => {
  const token = tokenAt(sentence, index);
  if (/^(?:nobody|nothing|none|no-one)$/.test(token.lower)) return true;
  const det = childWith(sentence, index, "det");
  return (det?.lower === "no" && det.index < index) || isNotOne(sentence, index);
};

/** "not one soldier", "not a single soldier"; not "not one soldier but three". */
const isNotOne = (sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens
    .slice(Math.max(0, index - REACH), index)
    .map(({ lower }) => lower)
    .join(" ");
  return NOT_ONE.test(before) && sentence.tokens[index + 1]?.lower !== "but";
};
/** Tokens before a noun that may say that there is not one of it. */
const REACH = 4;
const NOT_ONE = /(?:^| )not (?:even )?(?:one|a single)(?: \p{L}+)?$/u;
