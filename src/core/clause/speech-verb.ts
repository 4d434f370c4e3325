import { lemmaByRule } from "../syntax/lemma-rules.ts";
import type { Sentence, Token } from "../syntax/token.ts";

/** Forms of verbs of speech that a tagger takes for nouns where they stand between commas or before a mark. */
const SPOKEN =
  /^(?:recall|tweet|ask|chant|shout|yell|add|insist|warn|repl[iy]|explain|remark|claim|argu|declar|exclaim|mutter|whisper|wonder|quip|jok|conclud|stat|observ|answer|respond|say|tell|writ)(?:ed|ing)$/;

/** Gives the word right before a quotation ("recalled, “...”", "chanting: “...”") the tag of the verb of speech that it is. */
export const tagSpeechVerb = (sentence: Sentence): Sentence => {
  const counted = tagFigureWords(sentence);
  if (counted !== sentence) return counted;
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token, index) =>
      (isSpoken(token) && opensQuotation(tokens, index + 1)) ||
      isFinding(tokens, index) ||
      isNoNoun(token) ||
      isAdding(tokens, index) ||
      isCounting(tokens, index),
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

/** Words around a figure that a tagger takes for others: "bringing to | eleven | the number", "a woman | aged | 61 was", "the count | stood | at 340". */
const tagFigureWords = (sentence: Sentence): Sentence => {
  const at = sentence.tokens.findIndex(
    (token, index, all) => isNumberWord(token) || isAge(token, index, all) || isStanding(token, index, all),
  );
  if (at < 0) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, index) => {
      if (index !== at) return token;
      if (isNumberWord(token)) return { ...token, upos: "NUM", xpos: "CD", lemma: token.lower };
      return token.lower === "aged"
        ? { ...token, upos: "VERB", xpos: "VBN", lemma: "age" }
        : { ...token, upos: "VERB", xpos: "VBD", lemma: "stand" };
    }),
  };
};

const isNumberWord = ({ text, upos }: Token): boolean => upos === "VERB" && NUMBER_WORD.test(text);
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

const isAge = ({ text, xpos }: Token, at: number, tokens: readonly Token[]): boolean =>
  text === "aged" &&
  xpos !== "VBN" &&
  tokens[at + 1]?.upos === "NUM" &&
  /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? "");

const isStanding = ({ text, upos }: Token, at: number, tokens: readonly Token[]): boolean =>
  text === "stood" && upos === "NOUN" && tokens[at + 1]?.lower === "at" && tokens[at + 2]?.upos === "NUM";

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

/** "The government | records 33 deaths", "the union | documents at least nine": a verb behind its subject, before what is counted. */
const isCounting = (tokens: readonly Token[], at: number): boolean => {
  const [subject, token] = [tokens[at - 1], tokens[at]];
  if (subject === undefined || token === undefined || token.upos === "VERB" || !COUNTING.test(token.text)) return false;
  if (!/^(?:NN|NNP)$/.test(subject.xpos) || tokens.slice(0, at).some(({ upos }) => /^(?:VERB|AUX|ADP)$/.test(upos)))
    return false;
  let next = at + 1;
  while (next < at + 3 && LEADS.test(tokens[next]?.lower ?? "")) next += 1;
  return tokens[next]?.upos === "NUM";
};
const COUNTING = /^(?:records|documents|lists|registers|counts|logs)$/;
const LEADS = /^(?:at|least|more|than|about|around|some|only|over|nearly)$/;

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
