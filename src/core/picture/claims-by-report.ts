import type { Claim } from "../claim/claim.ts";
import type { AnswerDraft } from "./drafts.ts";
import type { ToldQuestion } from "./story-picture.ts";

/** An answer as one report tells it. */
export interface ReportTelling {
  readonly answer: AnswerDraft;
  readonly claim: Claim;
}

/** The tellings of a question one after the other, those of one report linked in their order. */
interface Tellings {
  readonly answers: readonly AnswerDraft[];
  readonly claims: readonly Claim[];
  /** By report the place of its first telling. */
  readonly first: ReadonlyMap<string, number>;
  /** The place of the next telling of the same report; -1 behind its last. */
  readonly next: readonly number[];
}

const known = new WeakMap<ToldQuestion, Tellings>();

/** Kept with the question: most of a large story do not change when a report comes. */
const tellingsOf = (asked: ToldQuestion): Tellings => {
  const before = known.get(asked);
  if (before !== undefined) return before;
  const answers: AnswerDraft[] = [];
  const claims: Claim[] = [];
  for (const told of [asked.case.answers, asked.case.others, asked.case.denials, asked.case.among])
    for (const answer of told)
      for (const { claim } of answer.bearings) {
        answers.push(answer);
        claims.push(claim);
      }
  const first = new Map<string, number>();
  const next = new Array<number>(claims.length).fill(-1);
  for (let at = claims.length - 1; at >= 0; at -= 1) {
    const report = claims[at]?.report ?? "";
    next[at] = first.get(report) ?? -1;
    first.set(report, at);
  }
  const found = { answers, claims, first, next };
  known.set(asked, found);
  return found;
};

/**
 * What some reports tell of a question, report by report, each in the order of the answers (those that decide, others, denials, whoever is told of singly) and of
 * their claims; the fewer of the two are gone through.
 */
export const tellingsOfReports = (asked: ToldQuestion, reports: ReadonlySet<string>): readonly ReportTelling[] => {
  const { answers, claims, first, next } = tellingsOf(asked);
  const found: ReportTelling[] = [];
  const put = (from: number | undefined): void => {
    for (let at = from ?? -1; at >= 0; at = next[at] ?? -1) {
      const [answer, claim] = [answers[at], claims[at]];
      if (answer !== undefined && claim !== undefined) found.push({ answer, claim });
    }
  };
  if (first.size > reports.size) for (const report of reports) put(first.get(report));
  else for (const [report, at] of first) if (reports.has(report)) put(at);
  return found;
};
