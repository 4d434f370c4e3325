import type { Token } from "../../syntax/token.ts";
import { isToldInPassing } from "../in-passing.ts";
import type { StatusContext } from "../status-context.ts";
import { DENYING } from "../status-lexicon.ts";
import type { StatusRule } from "../status-rule.ts";
import { toldAs } from "../told-as.ts";
import { isResultOf } from "./denial.ts";

/** "dismissed reports that", "rejected the claims that", "denies all rumours of": what the reports tell is denied. */
export const rejectedReport: StatusRule = {
  id: "status/rejected-report",
  judge: (context) => (isRejected(context) ? (isResultOf(context) ? "asked" : "denied") : null),
};

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
