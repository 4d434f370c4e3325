import { lemmaByRule } from "../syntax/lemma-rules.ts";
import type { Sentence, Token } from "../syntax/token.ts";

/** Forms of verbs of speech that a tagger takes for nouns where they stand between commas or before a mark. */
const SPOKEN =
  /^(?:recall|tweet|ask|chant|shout|yell|add|insist|warn|repl[iy]|explain|remark|claim|argu|declar|exclaim|mutter|whisper|wonder|quip|jok|conclud|stat|observ|answer|respond|say|tell|writ)(?:ed|ing)$/;

/** Gives the word right before a quotation ("recalled, “...”", "chanting: “...”") the tag of the verb of speech that it is. */
export const tagSpeechVerb = (sentence: Sentence): Sentence => {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token, index) =>
      (isSpoken(token) && opensQuotation(tokens, index + 1)) ||
      isFinding(tokens, index) ||
      isNoNoun(token) ||
      isAdding(tokens, index),
  );
  if (at < 1) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, index) => {
      if (index !== at) return token;
      const xpos = token.lower.endsWith("ing") ? "VBG" : token.lower.endsWith("s") ? "VBZ" : "VBD";
      return { ...token, upos: "VERB", xpos, lemma: lemmaByRule(token.lower, xpos, () => false) };
    }),
  };
};

/** "..., she said, noting that": a participle behind a comma with a clause behind it, taken for a noun or for a word that opens a clause. */
const isAdding = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.upos !== "VERB" &&
    ADDING.test(token.text) &&
    tokens[at - 1]?.text === "," &&
    tokens[at + 1]?.lower === "that"
  );
};
const ADDING =
  /^(?:add|not|say|stat|warn|claim|stress|insist|explain|confirm|conced|admitt|argu|reveal|announc|report|suggest|indicat|predict|alleg|assert|declar|emphasi[sz]|remark|observ|acknowledg)ing$/;

/** "The bureau speaks of 90": no noun has this form. */
const isNoNoun = ({ text, upos }: Token): boolean => text === "speaks" && upos === "NOUN";

/** "officials here determined that it was theirs": right behind whoever did, no state of mind. */
const isFinding = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.text !== "determined" || tokens[at].xpos !== "JJ" || tokens[at + 1]?.lower !== "that") return false;
  const where = /^(?:here|there|later)$/u.test(tokens[at - 1]?.lower ?? "") ? 2 : 1;
  return /^(?:NOUN|PROPN|PRON)$/u.test(tokens[at - where]?.upos ?? "");
};

const isSpoken = ({ upos, text, lower }: Token): boolean =>
  (upos === "NOUN" || upos === "ADJ" || upos === "PROPN") && text === lower && SPOKEN.test(lower);

/** A comma or colon, an opening mark, and a capital. */
function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1];
  return (
    /^[,:]$/.test(tokens[at]?.text ?? "") &&
    mark !== undefined &&
    /^(?:["“„«‘']|``)$/.test(mark.text) &&
    /^\p{Lu}/u.test(tokens[at + 2]?.text ?? "")
  );
}
