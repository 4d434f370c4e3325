import type { Sentence, Token } from "../syntax/token.ts";
import type { Attributed } from "./attribution.ts";

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

/**
 * "Police say two people are dead and four were wounded": what is said runs on over an "and" without a comma, where the rest
 * of the sentence tells another clause that nobody else says. With a comma the teller may have taken over: left alone.
 */
export const coordinateContents = (
  attributions: readonly Attributed[],
  sentences: readonly Sentence[],
): readonly Attributed[] =>
  attributions.map((attributed) => {
    const sentence = sentences[attributed.sentence];
    const [content] = attributed.content;
    if (!sentence || !content || attributed.direct || attributed.content.length !== 1) return attributed;
    if (attributed.cueToken === null || (sentence.tokens[attributed.cueToken]?.start ?? 0) > content.start)
      return attributed;
    const joiner = sentence.tokens.find((token) => token.start >= content.end);
    if (joiner?.lower !== "and") return attributed;
    const rest = sentence.tokens.slice(joiner.index + 1);
    const end = lastWord(rest);
    if (
      !end ||
      !opensClause(rest) ||
      attributions.some((other) => other !== attributed && saysWithin(other, joiner, end, sentence))
    )
      return attributed;
    return { ...attributed, content: [{ start: content.start, end: end.end }] };
  });

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

/** Another cue or another's words stand there. */
const saysWithin = (other: Attributed, from: Token, to: Token, sentence: Sentence): boolean => {
  const cue =
    other.cueToken === null || other.sentence !== sentence.index ? undefined : sentence.tokens[other.cueToken];
  return (
    (cue !== undefined && cue.start >= from.start && cue.end <= to.end) ||
    other.content.some((span) => span.start < to.end && from.start < span.end)
  );
};
