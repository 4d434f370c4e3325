import type { Claim } from "../../core/claim/claim.ts";
import type { BriefSentence, Question, VerdictKind } from "../../core/picture/picture.ts";
import { leadingAnswers } from "./words.ts";

/** Verdicts that a reader of a line must not miss, whatever the line itself tells. */
const PRESSING: ReadonlySet<VerdictKind> = new Set(["disputed", "denied", "undecided"]);

/** "(2 reports, 1 to 2 origins", "(1 report, at least 1 origin": the support that a line itself tells, first of what it says as a whole. */
const SUPPORT = /\((?:\d+|one) reports?, (at least )?(\d+|one)( to \d+)? origins?\b/u;
/** It is told in the words of one report, which is all that it can be said to tell. */
const IN_WORDS = /\bin (?:the|its|their) words\b/u;

/** A question of the line, and its verdict. */
export interface LineVerdict {
  readonly question: Question;
  readonly kind: VerdictKind;
}

/**
 * The verdict that a line of the brief wears. A question may be wider than its line: of "who holds the town" a line may tell one
 * side's plan alone. So the question's verdict stands only where the line tells the answers that it was decided among; else the
 * mark says what the line says of its own support, and never more.
 */
export const lineVerdict = (
  sentence: BriefSentence,
  questions: readonly Question[],
  claims: ReadonlyMap<string, Claim>,
): LineVerdict | null => {
  const [first] = questions;
  if (first === undefined) return null;
  const found = (kinds: ReadonlySet<VerdictKind>): LineVerdict | null => {
    const question = questions.find(({ verdict }) => kinds.has(verdict.kind));
    return question ? { question, kind: question.verdict.kind } : null;
  };
  if (sentence.part === "changed") return found(new Set(["changed"])) ?? { question: first, kind: first.verdict.kind };
  if (sentence.part === "disputed")
    return found(PRESSING) ?? { question: first, kind: onlyDenies(sentence, claims) ? "denied" : "disputed" };
  const told = questions.filter((question) => tellsItsLead(question, sentence));
  const pressing = told.find(({ verdict }) => PRESSING.has(verdict.kind));
  if (pressing) return { question: pressing, kind: pressing.verdict.kind };
  const overtaken = told.find((question) => question.verdict.kind === "changed" && !tellsLatest(question, sentence));
  if (overtaken) return { question: overtaken, kind: "changed" };
  return { question: first, kind: supportKind(sentence, first, told.includes(first)) };
};

const supportKind = ({ text, sentence }: BriefSentence, question: Question, tellsLead: boolean): VerdictKind => {
  // A report's own sentence tells its support behind its last bracket: before it, the report may use such words itself.
  const [found, atLeast, origins, most] = SUPPORT.exec(sentence ? text.slice(text.lastIndexOf(" (")) : text) ?? [];
  // A line that names its report counts none.
  if (found === undefined) return "single origin";
  if (origins !== "1" && origins !== "one") return "agreed";
  // "At least 1", "1 to 3": more may stand behind it, and do where the question was decided so on the same answer.
  return (atLeast ?? most) !== undefined && tellsLead && !IN_WORDS.test(text) && question.verdict.kind === "agreed"
    ? "agreed"
    : "single origin";
};

const onlyDenies = (sentence: BriefSentence, claims: ReadonlyMap<string, Claim>): boolean =>
  sentence.claims.every((id) => claims.get(id)?.status === "denied");

const tellsItsLead = (question: Question, sentence: BriefSentence): boolean =>
  leadingAnswers(question).some((answer) => answer.claims.some((id) => sentence.claims.includes(id)));

const tellsLatest = (question: Question, sentence: BriefSentence): boolean =>
  question.answers.some((answer) => answer.latest && answer.claims.some((id) => sentence.claims.includes(id)));
