import type { CueSite } from "./attribution-context.ts";

/**
 * "A painter who had worked there last autumn | said": where the tree takes the last noun before the cue for its subject, the first one of
 * the clause, with nothing but what is added to it between.
 */
export const subjectBefore = ({ sentence, head, source }: CueSite): number | null => {
  if (head === null || typeof source !== "number" || source > head) return null;
  let from = source;
  while (from > 0 && !/^[,;:]$/.test(sentence.tokens[from - 1]?.text ?? ",")) from -= 1;
  const first = sentence.tokens.findIndex(
    ({ upos, index }) =>
      index >= from &&
      index < source &&
      /^(?:NOUN|PROPN)$/.test(upos) &&
      !/^(?:NOUN|PROPN)$/.test(sentence.tokens[index + 1]?.upos ?? ""),
  );
  if (first < 0 || sentence.tokens.slice(from, first).some(({ upos }) => upos === "ADP" || upos === "SCONJ"))
    return null;
  const between = sentence.tokens.slice(first + 1, head);
  const opens =
    /^(?:who|which|that|whose)$/.test(between[0]?.lower ?? "") ||
    between[0]?.xpos === "VBN" ||
    between[0]?.xpos === "VBG";
  return opens ? first : null;
};

/**
 * "A man accused of shooting two women | told": the participle opens what is added to the first noun, and no other finite verb stands
 * before the cue, so that the first noun is its subject, whatever the tree takes for it.
 */
export const subjectBeforeParticiple = ({ sentence: { tokens }, head, source, rule }: CueSite): number | null => {
  if (head === null || typeof source !== "number" || source > head || rule !== "attribution/clause") return null;
  let from = source;
  while (from > 0 && tokens[from - 1]?.upos !== "PUNCT") from -= 1;
  const part = tokens.findIndex(({ index, xpos }) => index > from && index < source && /^VB[ND]$/.test(xpos));
  const noun = tokens[part - 1];
  if (part < 0 || noun === undefined || (noun.upos !== "NOUN" && noun.upos !== "PROPN") || from + REACH < noun.index)
    return null;
  const between = tokens.slice(part + 1, head);
  const opens = tokens[part]?.xpos === "VBN" ? between[0]?.xpos === "IN" : OPENS.test(between[0]?.lower ?? "");
  return opens &&
    !between.slice(1).some((token) => token.upos !== "NOUN" && OTHER_CLAUSE.test(`${token.lower} ${token.xpos}`))
    ? noun.index
    : null;
};
const OPENS = /^(?:of|with|by|in)$/;
/** A word and its tag that show another clause than the participle's. */
const OTHER_CLAUSE =
  /^(?:after|before|when|as|while|since|until|because|that|and|but|or) | (?:VBD|VBZ|VBP|MD|PRP|W\S*)$/;
/** Words of a subject before what is added to it. */
const REACH = 4;
