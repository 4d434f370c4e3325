import type { Sentence } from "../syntax/token.ts";
import { childWith, tokenAt } from "./tree.ts";

/** Whether a noun or pronoun names nobody and nothing: "nobody", "none of them", "no soldiers". */
export const isNobody = (sentence: Sentence, index: number): boolean => {
  const token = tokenAt(sentence, index);
  if (/^(?:nobody|nothing|none|no-one)$/.test(token.lower)) return true;
  const det = childWith(sentence, index, "det");
  return det?.lower === "no" && det.index < index;
};
