import { moodDenied } from "../picture/relations.ts";
import type { Status } from "../status/status.ts";
import type { CheckedSentence } from "./check.ts";

const MARKS: { readonly [status in "claimed" | "planned" | "forecast" | "denied"]: RegExp } = {
  claimed: /\bclaim(?:s|ed)?\b/i,
  planned: /\bto be\b|\bplan(?:s|ned)?\b|\bwill\b/i,
  forecast: /\bcould\b|\bexpected\b|\bforecast\b|\bmay\b/i,
  denied: /\bden(?:y|ies|ied|ial)\b/i,
};

/** A plan, a party's claim, a forecast and a denial are told as such, and nothing else is. */
export const checkStatus = ({ own, claims, world }: CheckedSentence): string[] => {
  const statuses = new Set<Status>(world.answers.map((answer) => answer.status));
  const content = own.replace(/\([^()]*\)/g, " ");
  // "It is denied that 600 jobs are to be cut": the plan is told, and is what is denied.
  const within = new Set(claims.flatMap((claim) => moodDenied(claim) ?? []));
  const problems: string[] = [];
  for (const [status, mark] of Object.entries(MARKS) as [keyof typeof MARKS, RegExp][]) {
    const told = mark.test(content);
    if (statuses.has(status) && !told) problems.push(`it is ${status} and not told so`);
    if (!statuses.has(status) && !within.has(status) && told) problems.push(`it is told as ${status} and is not`);
  }
  return problems;
};
