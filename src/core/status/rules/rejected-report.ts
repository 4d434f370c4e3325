import { type Rejection, rejectionIn } from "../../clause/rejection.ts";
import type { Token } from "../../syntax/token.ts";
import { isToldInPassing } from "../in-passing.ts";
import type { StatusContext } from "../status-context.ts";
import { DENYING } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";
import { toldAs } from "../told-as.ts";
import { isPresupposed, isResultOf } from "./denial.ts";

/**
 * "dismissed reports that", "rejected the claims that", "denies all rumours of", "reports that ... were waved away": what the reports
 * tell is denied; "withdrew its report that": nobody tells it any more.
 */
export const rejectedReport: StatusRule = {
  id: "status/rejected-report",
  judge: (context) => {
    if (isWithin(context, "withdrawn")) return "asked";
    return isWithin(context, "denied") || isRejected(context) ? (isResultOf(context) ? "asked" : "denied") : null;
  },
};

/** Whether the predicate stands in what somebody rejects in this way, by the words that do so. "denied that" is the rule of denial's. */
export const isWithin = (context: StatusContext, kind: Rejection["kind"]): boolean => {
  const found = rejectionIn(context.sentence);
  if (found === null || found.kind !== kind) return false;
  const { index } = context.predicate;
  if (index <= found.that || index >= found.end || isToldInPassing(context)) return false;
  return kind !== "denied" || !(isBareDenial(context, found) || isPresupposed(context));
};

const isBareDenial = ({ sentence }: StatusContext, { named, cue }: Rejection): boolean =>
  !named && /^den(?:y|ies|ied|ying)$/.test(sentence.tokens[cue]?.lower ?? "");

function isRejected(context: StatusContext): boolean {
  const told = toldAs(context);
  if (told === null || isToldInPassing(context)) return false;
  const { sentence } = context;
  let at = told.from - 1;
  // "dismissed as false (the) reports that"
  if (/^(?:as|AS)$/.test(sentence.tokens[at - 1]?.text ?? "")) at -= 2;
  const verb = sentence.tokens[at];
  if (verb === undefined || !isDenying(verb)) return false;
  return !sentence.tokens.slice(Math.max(0, at - 3), at).some((token) => NEGATION.test(token.lower));
}

const isDenying = (token: Token): boolean =>
  DENYING.has(token.lemma) ||
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|rubbish(?:es|ed)|disput(?:es|ed|ing))$/.test(
    token.lower,
  );

/** "did not deny", "neither confirmed nor denied". */
const NEGATION = /^(?:not|n't|never|nor)$/;
