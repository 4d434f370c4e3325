import type { Claim } from "../../claim/claim.ts";
import type { Report } from "../../report/report.ts";
import { tellingsOfReports } from "../claims-by-report.ts";
import { clashSummary } from "../clash-summary.ts";
import type { AnswerDraft } from "../drafts.ts";
import { apartOf } from "../group-questions.ts";
import { type OpeningLine, openingOf } from "../opening.ts";
import { reportCounts } from "../report-counts.ts";
import type { ToldQuestion } from "../story-picture.ts";
import { type OpeningStems, openingStems } from "./opening-stems.ts";

/** Of more reports than twice this the oldest and the newest are compared, as many of either. */
const MOST_REPORTS = 40;
/** Questions that are told less than so many others name no story. */
const MOST_QUESTIONS = 300;

/** One telling of an answer in an opening. */
interface ToldAnswer {
  readonly claim: Claim;
  readonly asked: ToldQuestion;
  /** The answer no longer holds, or a later or better told one stands against it. */
  readonly overtaken: boolean;
  /** It is the last of the answers that are not overtaken; where they exclude each other the one of most origins. */
  readonly stands: boolean;
  /** Share of the story's reports that answer its question. */
  readonly share: number;
}

/** A line of an opening, with what it tells. */
export interface ToldLine {
  readonly report: Report;
  readonly line: OpeningLine;
  /** Claims that stand in it. */
  readonly claims: readonly Claim[];
  readonly told: readonly ToldAnswer[];
}

/** The openings of a story's reports, compared. */
export interface ToldLines {
  readonly lines: readonly ToldLine[];
  /** The reports that were compared. */
  readonly compared: readonly Report[];
  /** The stems of the lines; of reports that were compared those of one opening are one. */
  readonly stems: OpeningStems;
  /** 0: the oldest, 1: the newest; between them where not all are dated. */
  readonly newness: (report: string) => number;
}

interface Telling {
  readonly report: Report;
  readonly claims: readonly Claim[];
}

const considered = (evidence: readonly Telling[]): readonly Telling[] =>
  evidence.length <= 2 * MOST_REPORTS
    ? evidence
    : [...evidence.slice(0, MOST_REPORTS), ...evidence.slice(-MOST_REPORTS)];

const overtakenIn = ({ case: laid }: ToldQuestion): ReadonlySet<AnswerDraft> =>
  new Set([...clashSummary(laid.clashes).older, ...laid.strays, ...laid.bySize]);

/** The answer of most origins, of several the last. */
const mostTold = (answers: readonly AnswerDraft[]): AnswerDraft | undefined =>
  answers.reduce<AnswerDraft | undefined>(
    (best, one) => (best === undefined || one.origins.length >= best.origins.length ? one : best),
    undefined,
  );

interface Standing {
  readonly older: ReadonlySet<AnswerDraft>;
  readonly standing: AnswerDraft | undefined;
}

const standings = new WeakMap<ToldQuestion, Standing>();

/** Which answers of a question no longer hold, and which stands; kept with it. */
const standingIn = (asked: ToldQuestion): Standing => {
  const known = standings.get(asked);
  if (known !== undefined) return known;
  const { case: laid, question } = asked;
  const older = overtakenIn(asked);
  const open = question.verdict.kind === "disputed" || question.verdict.kind === "undecided";
  const now = laid.answers.filter((answer) => !older.has(answer));
  const found = {
    older,
    standing: open ? mostTold(now) : now.at(-1),
  };
  standings.set(asked, found);
  return found;
};

/** Answers told by these reports, by claim. */
const answersTold = (
  questions: readonly ToldQuestion[],
  reports: ReadonlySet<string>,
  all: number,
): ReadonlyMap<string, ToldAnswer> => {
  const found = new Map<string, ToldAnswer>();
  for (const asked of questions.slice(0, MOST_QUESTIONS)) {
    const share = reportCounts(asked.case).answered / all;
    const { older, standing } = standingIn(asked);
    for (const { answer, claim } of tellingsOfReports(asked, reports))
      if (!asked.case.denials.includes(answer) && !asked.case.among.includes(answer))
        found.set(claim.id, { claim, asked, overtaken: older.has(answer), stands: answer === standing, share });
  }
  return found;
};

/** Of reports of which nobody knows which is the newer. */
const UNDATED = 0.5;

/** The openings of a story's reports, in the order of time, with what they tell by its questions, those that weigh most first. */
export const toldLines = (evidence: readonly Telling[], questions: readonly ToldQuestion[]): ToldLines => {
  const compared = considered(evidence);
  const reports = compared.map(({ report }) => report);
  const answers = answersTold(
    questions.filter(({ draft }) => apartOf(draft.key) === null),
    new Set(compared.map(({ report }) => report.id)),
    evidence.length,
  );
  const lines = compared.flatMap(({ report, claims }) =>
    openingOf(report).map((line): ToldLine => {
      const own = claims.filter(({ start, end }) => start >= line.start && end <= line.end);
      return { report, line, claims: own, told: own.flatMap(({ id }) => answers.get(id) ?? []) };
    }),
  );
  const dated = compared.every(({ report }) => report.publishedAt);
  const ranks = new Map(
    compared.map(({ report }, at) => [report.id, dated && compared.length > 1 ? at / (compared.length - 1) : UNDATED]),
  );
  return {
    lines,
    compared: reports,
    stems: openingStems(reports),
    newness: (report) => ranks.get(report) ?? UNDATED,
  };
};
