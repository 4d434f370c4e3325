import type { Sentence } from "../syntax/token.ts";
import { mayMatch, mayMatchIn, sought } from "../text/pattern-words.ts";
import type { Refutation } from "./refutation.ts";
import { ELLIPTIC_NOT, LABEL_BEFORE, VERDICT_NEXT } from "./refutation-words.ts";

/** Units of text looked at before and behind a sentence. */
const BESIDE = 120;

/** The verdict of the sentence behind, or of the label before: on a quotation or a headline that nobody is told to have said. */
export const verdictBeside = (sentence: Sentence, text: string): readonly Refutation[] => {
  const { tokens, start, end } = sentence;
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole = { from: 0, to: tokens.length };
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE).trimStart();
  const here = text.slice(start, end);
  const isLabelled =
    (mayMatch(LABEL_BEFORE, text) && LABEL_BEFORE.pattern.test(before)) ||
    (mayMatchIn(LABELLED, text, sentence) && LABELLED.pattern.test(here));
  if (isLabelled) return [{ kind: "denied", ...whole }];
  if (QUOTED_WHOLE.test(here) && VERDICT_NEXT.test(behind)) return [{ kind: "denied", ...whole }];
  if (!ELLIPTIC_NOT.test(behind)) return [];
  const told = tokens.findIndex(({ lower }) => TOLD_BEFORE.test(lower));
  return told < 0 ? [] : [{ kind: "denied", from: told + 1, to: tokens.length }];
};
const LABELLED = sought(/^["“]?(?:claim|myth|rumou?r|hoax|fake|false|untrue|misleading|debunked)\s*:/iu);
/** Nothing but somebody's words, whose they are untold. */
const QUOTED_WHOLE = /^\s*["“«„][^"“”«»]+["”»]?\s*$/u;
const TOLD_BEFORE =
  /^(?:said|told|announced|reported|claimed|stated|wrote|declared|insisted|believed|thought|promised|rumou?red)$/;
