import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import { type AttributionContext, isComma, trimContent } from "./attribution-context.ts";

/** What may stand before a number of a count: "at least", "a total of", "some". */
const LEADS =
  /^(?:at|least|most|about|around|some|nearly|almost|roughly|approximately|more|than|fewer|less|over|up|to|as|many|an?|total|of|another|further|only|just|exactly|so|far|now|already)$/;
const LEAD = 6;
const VAGUE = /^(?:dozens|scores|hundreds|thousands|several)$/;
/** A length, a price, a share or a time is measured, not counted. */
const MEASURE =
  /^(?:%|percent|per|cent|percentage|point|degree|second|minute|hour|day|week|month|year|decade|am|pm|a\.m\.|p\.m\.|mm|cm|km|metre|meter|kilometre|kilometer|mile|foot|inch|kg|kilogram|ton|tonne|dollar|euro|pound|goal|vote|seat)$/;

/** Index of the number that a phrase of a count begins with at `at`; null where none does. */
export const numberAt = ({ tokens }: Sentence, at: number): number | null => {
  for (let index = at; index < Math.min(tokens.length, at + LEAD); index++) {
    const token = tokens[index] as Token;
    if (token.xpos === "CD" || VAGUE.test(token.lower)) {
      const next = tokens[index + 1];
      return next !== undefined && MEASURE.test(next.lemma) ? null : index;
    }
    if (!LEADS.test(token.lower)) return null;
  }
  return null;
};

/** What goes on telling of the count behind a comma. */
const GOES_ON = /^(?:including|among|most|half|some|and|up|down)$/;
const JOINS = /^(?:and|as|plus)$/;
const OPENS = /^(?:when|while|since|because|but|which|who|where|after|before|although|though|if|as|that)$/;

/** "12 of them were": a verb with a tense of its own; "12 wounded" is none, whatever it was tagged. */
const isOwnVerb = ({ tokens }: Sentence, { xpos, index, lower }: Token): boolean =>
  /^(?:VBZ|VBP|MD)$/.test(xpos) ||
  (xpos === "VBD" && tokens[index - 1]?.xpos !== "CD" && !(STATE.test(lower) && closes(tokens[index + 1])));

/** How people are left, behind a noun for them ("12 people missing", "two guards wounded"). */
const STATE =
  /^(?:dead|missing|wounded|injured|hurt|killed|displaced|rescued|saved|hospitali[sz]ed|arrested|detained|affected|homeless|trapped|stranded|infected|evacuated|unaccounted)$/;

const closes = (token: Token | undefined): boolean =>
  token === undefined || token.upos === "PUNCT" || token.lower === "and" || token.upos === "ADP";

/** Whether a clause with a verb of its own begins at `at`. */
const opensClause = (sentence: Sentence, at: number): boolean => {
  for (const token of sentence.tokens.slice(at)) {
    if (isComma(token) || token.text === ";") return false;
    if (isOwnVerb(sentence, token)) return true;
  }
  return false;
};

/**
 * "39 deaths and 183 wounded, including nine children": the count that begins at a token with all that is counted beside it, up to the
 * next clause. Null where no number stands there.
 */
export const figuresBehind = (context: AttributionContext, sentence: Sentence, at: number): Span | null => {
  const number = numberAt(sentence, at);
  if (number === null) return null;
  const { tokens } = sentence;
  let to = number + 1;
  for (; to < tokens.length; to++) {
    const token = tokens[to] as Token;
    const next = tokens[to + 1];
    if (/^[;:()"“”]$/.test(token.text)) break;
    if (isComma(token)) {
      if (
        next !== undefined &&
        (GOES_ON.test(next.lower) || numberAt(sentence, to + 1) !== null) &&
        !opensClause(sentence, to + 1)
      )
        continue;
      break;
    }
    if (JOINS.test(token.lower) && opensClause(sentence, to + 1)) break;
    if (OPENS.test(token.lower) && to > number + 1 && !JOINS.test(token.lower)) break;
  }
  return trimContent(context.text, tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? sentence.end);
};
