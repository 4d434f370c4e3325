import { ACT_OF_VERB } from "../../attribution/act-lexicon.ts";
import { baseRel, childWith, dependents } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { contains, type Span } from "../../text/span.ts";

/** Words of a clause that tell nothing by themselves, though the tree gives them a verb and a subject. */
export const isNoClauseAlone = (sentence: Sentence, span: Span, head: Token, subject: Token): boolean =>
  isSettingScene(sentence, span, head) ||
  isSame(sentence, span) ||
  isBareCrime(sentence, head) ||
  isOnlyHeard(sentence, head) ||
  isCueAlone(sentence, span, head) ||
  isAskedBefore(sentence, span) ||
  isOnlyNames(sentence, span) ||
  isAskedWithin(sentence, span, head, subject);

const TIME = /^(?:when|once|before|until)$/;

/**
 * "When the crew arrived, the shed was ablaze": the clause before says only when. Also where the tree lost what it opens ("Because he was nine | when
 * it sank, he is free").
 */
const isSettingScene = ({ tokens }: Sentence, span: Span, head: Token): boolean => {
  const inside = tokens.filter((token) => contains(span, token));
  const [first] = inside;
  if (first === undefined) return false;
  const opens = TIME.test(first.lower) ? first : tokens[first.index - 1];
  if (opens === undefined || !TIME.test(opens.lower) || opens.upos === "ADP") return false;
  const isOpened = opens.head === head.index && /^(?:mark|advmod)$/.test(opens.deprel);
  if (!isOpened) return false;
  // Before the clause that it belongs to.
  if (baseRel(head) === "advcl" && head.head > head.index) return true;
  const comma = inside.find(({ text, index }) => text === "," && index > head.index);
  const behind = comma === undefined ? undefined : tokens[comma.index + 1];
  return (
    behind !== undefined &&
    contains(span, behind) &&
    /^(?:PRON|DET|PROPN|NOUN)$/.test(behind.upos) &&
    inside.some(({ xpos, index }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos) && index > behind.index)
  );
};

/** "So are all of the others", "Nor was he": what they are stands in the sentence before. */
const isSame = ({ tokens }: Sentence, span: Span): boolean => {
  const at = tokens.findIndex((token) => contains(span, token));
  return (
    /^(?:so|nor|neither)$/.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.upos === "AUX" &&
    tokens[at + 1]?.xpos !== "MD"
  );
};

/** "charged with arson, | attempted second degree murder": the name of a crime, with no article. */
const isBareCrime = (sentence: Sentence, head: Token): boolean => {
  if (head.lemma !== "attempt") return false;
  const what = childWith(sentence, head.index, "obj");
  return what?.xpos === "NN" && childWith(sentence, what.index, "det", "nmod:poss") === null;
};

/** '"...," a man can be heard shouting in the film': whose words stand beside it. */
const isOnlyHeard = (sentence: Sentence, head: Token): boolean =>
  /^(?:hear|see)$/.test(head.lemma) &&
  childWith(sentence, head.index, "aux:pass") !== null &&
  dependents(sentence, head.index).some(
    (one) =>
      one.xpos === "VBG" &&
      one.index > head.index &&
      (ACT_OF_VERB.has(one.lemma) || /^(?:shout|yell|scream|cry)$/.test(one.lemma)) &&
      childWith(sentence, one.index, "obj", "ccomp") === null,
  );

/** "..., researchers have found.": who says what stands before it. */
const isCueAlone = ({ tokens }: Sentence, span: Span, head: Token): boolean => {
  const inside = tokens.filter((token) => contains(span, token));
  const first = inside[0];
  return (
    first !== undefined &&
    inside.length <= CUE_WORDS &&
    !first.xpos.startsWith("W") &&
    tokens[first.index - 1]?.text === "," &&
    inside.at(-1) === head &&
    ACT_OF_VERB.has(head.lemma) &&
    tokens.slice(head.index + 1).every(({ upos }) => upos === "PUNCT")
  );
};
const CUE_WORDS = 6;

/** "checked how much | she owed the firm": asked, and not told. */
const isAskedBefore = ({ tokens }: Sentence, span: Span): boolean => {
  const at = tokens.findIndex((token) => contains(span, token));
  const before = tokens.slice(Math.max(0, at - 2), at);
  return (
    before.at(-1)?.lower === "how" ||
    before.at(-1)?.lower === "what" ||
    (before[0]?.lower === "how" && /^(?:much|many|long|far|often)$/.test(before[1]?.lower ?? ""))
  );
};

/** "VARN HILLS, N.C.": names and nothing else. */
const isOnlyNames = ({ tokens }: Sentence, span: Span): boolean =>
  tokens
    .filter((token) => contains(span, token))
    .every(({ text, upos }) => upos === "PUNCT" || text === text.toUpperCase()) && tokens.length < NAMES_MOST;
const NAMES_MOST = 8;

/** "..., really | how many people were in it", "Saturday | when it sank": a word that asks or takes up a noun opens the clause, behind a word or two. */
const isAskedWithin = ({ tokens }: Sentence, span: Span, head: Token, subject: Token): boolean => {
  const at = tokens.findIndex((token) => contains(span, token));
  const word = tokens.slice(at + 1, at + 3).find(({ xpos, upos }) => xpos === "WRB" && upos !== "SCONJ");
  return (
    word !== undefined &&
    word.index < subject.index &&
    subject.index < head.index &&
    (baseRel(head) === "parataxis" || baseRel(head) === "advcl")
  );
};
