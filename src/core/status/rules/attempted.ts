import { governorOf, type StatusContext } from "../status-context.ts";
import { HOSTILE } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";

/** "an attempted kidnapping", "a failed coup", "the foiled attack". */
const UNDONE =
  /^(?:attempted|failed|foiled|thwarted|abortive|aborted|botched|unsuccessful|averted|would-be|near-miss|bungled)$/;
/** "foiled a plot to bomb", "uncovered plans for": what was found out did not come about. */
const FOUND_OUT =
  /\b(?:foil|thwart|disrupt|avert|prevent|uncover|abort|derail|stopp?|block|smash|frustrat|expos|reveal|plead\w* guilty to|admit\w*|convict\w* of|accus\w* of|suspect\w* of|charg\w* with)\w*(?: [\p{L}'’-]+){0,5} (?:plots?|plans?|attempts?|conspiracy|conspiracies|schemes?|bids?)\b[^.;:]*$/iu;
const PLOT = /^(?:plot|conspire|conspiracy|scheme)$/;
const REACH = 160;

/** What was tried, plotted or foiled is not told as done, nor as still to come. */
export const attempted: StatusRule = {
  id: "status/attempted",
  judge: (context) => (isUndone(context) || isTried(context) || isFoundOut(context) ? "conditional" : null),
};

const isUndone = ({ sentence, predicate }: StatusContext): boolean =>
  predicate.upos === "NOUN" &&
  sentence.tokens.slice(Math.max(0, predicate.index - 3), predicate.index).some(({ lower }) => UNDONE.test(lower)) &&
  !sentence.tokens.slice(Math.max(0, predicate.index - 3), predicate.index).some(({ text }) => text === ",");

/** "tried to seize": past and no longer a plan; "is trying to" may still come about. "Conspired to" of any time. */
function isTried(context: StatusContext): boolean {
  const governor = governorOf(context);
  if (governor === null || context.predicate.xpos !== "VB") return false;
  const { token, relation } = governor;
  if (!/^(?:xcomp|ccomp|advcl|acl)/.test(relation)) return false;
  if (PLOT.test(token.lemma)) return true;
  if (token.lemma === "try" || token.lemma === "attempt")
    return token.upos === "VERB" && /^(?:VBD|VBN|VBZ|VBP)$/.test(token.xpos);
  return /^(?:attempt|bid|plot|effort)$/.test(token.lemma) && HOSTILE.has(context.predicate.lemma);
}

const isFoundOut = ({ sentence, predicate, input }: StatusContext): boolean =>
  (predicate.xpos === "VB" || predicate.upos === "NOUN") &&
  FOUND_OUT.test(input.text.slice(Math.max(sentence.start, predicate.start - REACH), predicate.start));
