import { moodDenied } from "../picture/relations.ts";
import type { Status } from "../status/status.ts";
import type { CheckedSentence } from "./check.ts";

type Marked = "claimed" | "planned" | "forecast" | "denied";

/** By which words of the brief a status is told. */
const MARKS: { readonly [status in Marked]: RegExp } = {
  claimed: /\bclaim(?:s|ed)?\b/i,
  planned: /\bto (?:be|gather|fall|collapse|vote)\b|\bplan(?:s|ned)?\b|\bwill\b/i,
  forecast: /\bcould\b|\bexpected\b|\bforecast\b|\bmay\b/i,
  denied: /\bden(?:y|ies|ied|ial)\b/i,
};
/** "The police believed that": no more than a claim. */
const BELIEVED = /\bbelieved that\b/iu;
/** By which words a claim itself tells what is ahead. */
const AHEAD =
  /\b(?:could|may|might|would|will|expect(?:s|ed)?|likely|forecast|plan(?:s|ned)?|intend(?:s|ed)?|set|due|to)\b|['\u2019]ll\b/i;

/** A plan, a party's claim, a forecast and a denial are told as such, and nothing else is. */
export const checkStatus = ({ own, text, claims, world }: CheckedSentence): string[] => {
  const statuses = new Set<Status>(world.answers.map((answer) => answer.status));
  const content = own.replace(/\([^()]*\)/g, " ");
  // "It is denied that 600 jobs are to be cut": the plan is told, and is what is denied.
  const within = new Set(claims.flatMap((claim) => moodDenied(claim) ?? []));
  const problems: string[] = [];
  for (const status of ["claimed", "planned", "forecast", "denied"] as const) {
    const ownWords = own !== text && (status === "planned" || status === "forecast") && AHEAD.test(text);
    const believed = status === "claimed" && statuses.has(status) && BELIEVED.test(content);
    const told = believed || MARKS[status].test(content);
    const inItsWords = ownWords || (status === "denied" && own !== text && MARKS.denied.test(text));
    if (statuses.has(status) && !told && !inItsWords) problems.push(`it is ${status} and not told so`);
    if (!statuses.has(status) && !within.has(status) && told) problems.push(`it is told as ${status} and is not`);
  }
  return problems;
};
