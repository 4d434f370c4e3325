import { childWith } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { isComma, isFiniteVerb } from "./attribution-context.ts";
import { phraseEndingAt } from "./noun-phrase.ts";

/** What a body puts out and speaks through. */
export const PAPERS = new Set(
  "statement update bulletin notice communique communiqué release post tweet message report tally information data figure list survey assessment document letter estimate announcement note briefing advisory email memo circular dispatch alert press-release account clarification declaration video count toll total register registry record log statistic census inventory newsletter summary review decision order decree directive plan agreement programme program schedule dashboard website page".split(
    " ",
  ),
);

/** What is done with a paper by whoever speaks through it. */
const PUTS_OUT =
  /^(?:issu|publish|releas|post|circulat|distribut|giv|mak|deliver|shar|hand|upload|put|send|air|broadcast|carry|sign|writ|print|compil|provid|suppli|collect|gather|keep|maintain|prepar|draw)/;
const PAST = /^(?:gave|given|made|sent|put|wrote|written|carried|handed|compiled|supplied|kept|drawn)$/;
const puts = ({ lemma, lower }: Token): boolean => PUTS_OUT.test(lemma) || PAST.test(lower);

/** Words between a paper and its "by". */
const FAR = 8;
/** Words between whoever puts a paper out and the participle that tells what stands in it. */
const REACH = 12;

/** "(an announcement) made on Tuesday by | the ministry": the "by" or "from" behind a paper; null where another verb stands between. */
export const authorMark = (sentence: Sentence, paper: number): Token | null => {
  for (let at = paper + 1; at < Math.min(sentence.tokens.length, paper + FAR); at++) {
    const token = sentence.tokens[at] as Token;
    if (token.lower === "by" || token.lower === "from") return token;
    if (/^(?:that|which)$/.test(token.lower)) return putsOutBehind(sentence, at) ? token : null;
    const between =
      (/^VB[DN]$/.test(token.xpos) && puts(token)) ||
      token.upos === "ADV" ||
      /^(?:on|late|early|out|yesterday|today|in|the|at|online)$/.test(token.lower) ||
      /^(?:\p{L}+day|morning|afternoon|evening|night|dawn|noon|midday|midnight)$/u.test(token.lower);
    if (!between) return null;
  }
  return null;
};

/** "a report that | the board published": whether the clause tells who put it out. */
const putsOutBehind = ({ tokens }: Sentence, at: number): boolean => {
  const verb = tokens.slice(at + 2, at + FAR).find(({ upos }) => upos === "VERB" || upos === "AUX");
  return verb?.upos === "VERB" && puts(verb);
};

/** "The count issued by the ministry was wrong, and | the amended one shows": whoever put out the paper that the word points back to. */
export const authorBefore = (sentence: Sentence, at: number): Token | null => {
  for (let paper = at - 1; paper >= 0; paper--) {
    const token = sentence.tokens[paper] as Token;
    const mark = token.upos === "NOUN" && PAPERS.has(token.lemma) ? authorMark(sentence, paper) : null;
    if (mark !== null && mark.index < at) return mark;
  }
  return null;
};

/**
 * "The ministry issued a statement on Monday | saying that", "sent a note to reporters | confirming that": whoever puts the paper out
 * says what stands in it. Token index of the head noun; null where no paper is put out before the participle.
 */
export const whoPutOut = (sentence: Sentence, said: Token): number | null => {
  if (said.xpos !== "VBG") return null;
  const { tokens } = sentence;
  let paper: Token | null = null;
  for (let at = said.index - 1; at >= Math.max(0, said.index - REACH); at--) {
    const token = tokens[at] as Token;
    if (isComma(token) || token.text === ";") return null;
    if (paper === null && PAPERS.has(token.lemma) && /^NN/.test(token.xpos)) paper = token;
    if (token.upos !== "VERB" && !isFiniteVerb(token)) continue;
    if (paper === null || paper.index - token.index > 6 || !puts(token)) return null;
    const subject = childWith(sentence, token.index, "nsubj");
    const found =
      subject !== null && subject.index < token.index ? subject.index : phraseEndingAt(sentence, token.index);
    return found !== null && !/^(?:who|which|that)$/.test(tokens[found]?.lower ?? "") ? found : null;
  }
  return null;
};
