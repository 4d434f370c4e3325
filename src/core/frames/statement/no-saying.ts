import type { Attributed } from "../../attribution/attribution.ts";
import type { Sentence } from "../../syntax/token.ts";
import { contains, type Span } from "../../text/span.ts";
import type { FrameContext } from "../build/frame-context.ts";

/** 'A page, "Fund for the Lost Boys," raised ...': what something is called, in the capitals of a name and with no verb. */
export const isTitle = (text: string, span: Span): boolean => {
  const words = (text.slice(span.start, span.end).match(/\p{L}{4,}/gu) ?? []).slice(0, LONGEST_TITLE + 1);
  return (
    words.length > 1 &&
    words.length <= LONGEST_TITLE &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    /^["\u201d\u2019',]*[,"\u201d\u2019' ]+\p{Ll}/u.test(text.slice(span.end, span.end + 6))
  );
};
const LONGEST_TITLE = 8;

/** "described Ruiz as a leader who gave all": how somebody is called, and no clause. */
export const isLikened = (
  context: FrameContext,
  { cueToken, sentence: cued }: Attributed,
  { tokens }: Sentence,
  span: Span,
): boolean => {
  const cue = cueToken === null ? undefined : context.findings.sentences[cued]?.tokens[cueToken];
  if (cue === undefined || !LIKENING.has(cue.lemma)) return false;
  const inside = tokens.filter((token) => contains(span, token));
  const verb = inside.findIndex(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
  return inside
    .slice(0, verb < 0 ? inside.length : verb)
    .some(({ lower, index }) => lower === "as" && index > cue.index);
};
const LIKENING = new Set([
  "describe",
  "characterize",
  "characterise",
  "portray",
  "depict",
  "label",
  "brand",
  "denounce",
]);
