import type { Sentence, Token } from "../syntax/token.ts";
import type { Quantity } from "./quantity.ts";
import { PERSON_UNITS, unitOf } from "./units.ts";

/**
 * The one that a noun phrase in the singular counts without saying so ("a woman was killed", "another soldier",
 * "the gunman"): its quantity, or null where the noun at `noun` is plural, a mass or a name. For frames that count people
 * and things; the finder itself does not list these.
 */
export function impliedOne(sentence: Sentence, noun: number): Quantity | null {
  const head = sentence.tokens[noun];
  if (head === undefined || head.upos !== "NOUN" || head.xpos !== "NN") return null;
  const lead = determiner(sentence.tokens, noun);
  if (lead === null) return null;
  const before = sentence.tokens[noun - 1];
  const compound = before !== undefined && before.upos === "NOUN" ? before.lower : "";
  const unit = unitOf(head.lower, compound);
  if (lead === "the" && !PERSON_UNITS.has(unit)) return null;
  return {
    low: 1,
    high: 1,
    bound: "exact",
    unit,
    unitText: head.text,
    of: null,
    share: null,
    ordinal: false,
    increment: lead === "another" && !isTheOther(sentence.tokens, noun),
  };
}

/** "A teenager was charged in the death of another teenager": beside the one told before, and no more of the dead. */
const isTheOther = (tokens: readonly Token[], noun: number): boolean =>
  tokens.slice(0, noun).some(({ lemma, xpos }) => lemma === tokens[noun]?.lemma && xpos === "NN");

/** The article of a singular noun phrase, looked for over its adjectives. */
function determiner(tokens: readonly Token[], noun: number): "a" | "another" | "the" | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 6); i--) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.lower === "a" || token.lower === "an" || token.lower === "one") return "a";
    if (token.lower === "another") return "another";
    if (token.lower === "the") return "the";
    const inside =
      token.upos === "ADJ" ||
      token.upos === "NOUN" ||
      token.upos === "PROPN" ||
      token.upos === "NUM" ||
      token.text === "-" ||
      token.xpos === "VBN" ||
      token.xpos === "VBG" ||
      token.upos === "ADV";
    if (!inside) return null;
  }
  return null;
}
