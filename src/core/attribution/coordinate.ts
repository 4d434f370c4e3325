import type { Sentence, Token } from "../syntax/token.ts";
import type { Attributed } from "./attribution.ts";
import { sayingAt } from "./attribution-of.ts";

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

/**
 * "Police say two people are dead and four were wounded": what is said runs on over an "and" without a comma, where the rest
 * of the sentence tells another clause that nobody else says. With a comma the teller may have taken over: left alone.
 */
export const coordinateContents = (
  attributions: readonly Attributed[],
  sentences: readonly Sentence[],
): readonly Attributed[] => {
  const bySentence = new Map<number, Attributed[]>();
  for (const one of attributions) {
    const here = bySentence.get(one.sentence);
    if (here === undefined) bySentence.set(one.sentence, [one]);
    else here.push(one);
  }
  const isSaid = (attributed: Attributed, joiner: Token, end: Token, sentence: Sentence): boolean =>
    sayingAt(attributions, { start: joiner.start, end: end.end }).some(
      (other) => other !== attributed && hasWordsWithin(other, joiner, end),
    ) ||
    (bySentence.get(sentence.index) ?? []).some(
      (other) => other !== attributed && hasCueWithin(other, joiner, end, sentence),
    );
  return attributions.map((attributed) => {
    const sentence = sentences[attributed.sentence];
    const [content] = attributed.content;
    if (!sentence || !content || attributed.direct || attributed.content.length !== 1) return attributed;
    if (attributed.cueToken === null) return attributed;
    const cue = sentence.tokens[attributed.cueToken];
    if ((cue?.start ?? 0) > content.start) {
      const on = cue && cue.start >= content.end ? goesOn(sentence, cue) : null;
      if (on === null || on.some((token) => isSaid(attributed, token, on.at(-1) as Token, sentence))) return attributed;
      return { ...attributed, content: [content, { start: (on[0] as Token).start, end: (on.at(-1) as Token).end }] };
    }
    const joiner = sentence.tokens.find((token) => token.start >= content.end);
    if (joiner?.lower !== "and") return attributed;
    const rest = sentence.tokens.slice(joiner.index + 1);
    const end = lastWord(rest);
    if (!end || !opensClause(rest) || isSaid(attributed, joiner, end, sentence)) return attributed;
    return { ...attributed, content: [{ start: content.start, end: end.end }] };
  });
};

/** "The first count was wrong, the mayor said, and 40 people died.": the words behind the "and", where they are a clause of their own. */
const goesOn = (sentence: Sentence, cue: Token): readonly Token[] | null => {
  const [comma, joiner] = sentence.tokens.slice(cue.index + 1);
  if (comma?.text !== "," || (joiner?.lower !== "and" && joiner?.lower !== "but")) return null;
  const rest = sentence.tokens.slice(joiner.index + 1);
  const last = lastWord(rest);
  return last && opensClause(rest) ? rest.slice(0, last.index - joiner.index) : null;
};

/** A subject, and a finite verb behind it, before any comma. */
const opensClause = (rest: readonly Token[]): boolean => {
  const comma = rest.findIndex((token) => token.text === "," || token.text === ";");
  const part = comma < 0 ? rest : rest.slice(0, comma);
  const verb = part.findIndex((token) => FINITE.has(token.xpos));
  return (
    verb > 0 &&
    part.slice(0, verb).some((token) => token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "NUM")
  );
};

const lastWord = (rest: readonly Token[]): Token | undefined => {
  const comma = rest.findIndex((token) => token.text === ";" || token.text === ",");
  const part = comma < 0 ? rest : rest.slice(0, comma);
  return part.findLast((token) => token.upos !== "PUNCT");
};

/** Another cue stands there. */
const hasCueWithin = (other: Attributed, from: Token, to: Token, sentence: Sentence): boolean => {
  const cue = other.cueToken === null ? undefined : sentence.tokens[other.cueToken];
  return cue !== undefined && cue.start >= from.start && cue.end <= to.end;
};

/** Another's words stand there. */
const hasWordsWithin = (other: Attributed, from: Token, to: Token): boolean =>
  other.content.some((span) => span.start < to.end && from.start < span.end);
