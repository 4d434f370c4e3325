import type { Report } from "../../src/core/report/report.ts";
import type { Span } from "../../src/core/text/span.ts";
import { type LabelledStory, startOf } from "../questions/case.ts";

/** What an answer told by one report alone counts: it is seldom what a story is about. */
const OF_ONE = 0.1;
/** What only one side says, and what is disputed, counts half. */
const HALF = 0.5;

/** By report and sentence (-1: the headline), how much of what a story's reports tell it tells. */
export type Worth = (report: number, sentence: number) => number;

const placeOf = (report: number, sentence: number): string => `${report},${sentence}`;

/** What telling an answer counts; below nothing where a later one has overtaken it. */
interface Counted {
  readonly counts: number;
  readonly places: ReadonlySet<string>;
}

/** Each labelled question with what its answers count: by the share of reports that answer it. */
const countedIn = ({ reports, questions }: LabelledStory): readonly (readonly Counted[])[] => {
  const at = (index: number): number => Date.parse(reports[index]?.publishedAt ?? "") || index;
  return questions.map(({ answers, verdict }) => {
    const tellers = new Set(answers.flatMap(({ told }) => told.map(([report]) => report)));
    const facts = answers.filter(({ status }) => status === "fact" || status === "claimed");
    const firstTold = facts.map(({ told }) => Math.min(...told.map(([report]) => at(report))));
    const last = Math.max(...firstTold);
    return facts.map(({ told, status }, index): Counted => {
      const overtaken = verdict === "changed" && (firstTold[index] ?? 0) < last;
      const counts =
        (tellers.size / reports.length) *
        (tellers.size > 1 ? 1 : OF_ONE) *
        (overtaken ? -1 : verdict === "disputed" ? HALF : 1) *
        (status === "claimed" ? HALF : 1);
      return { counts, places: new Set(told.map(([report, sentence]) => placeOf(report, sentence))) };
    });
  });
};

/** An answer that a later one has overtaken counts against the sentence that tells it. */
export const worthOf = (story: LabelledStory): Worth => {
  const worth = new Map<string, number>();
  for (const answers of countedIn(story))
    for (const { counts, places } of answers)
      for (const place of places) worth.set(place, (worth.get(place) ?? 0) + counts);
  return (report, sentence) => worth.get(placeOf(report, sentence)) ?? 0;
};

/** Of sentences that are told one after the other: each answer once, and what one of them has overtaken beside it counts nothing. */
export const worthTogether = (story: LabelledStory, told: readonly (readonly [number, number])[]): number => {
  const all = told.map(([report, sentence]) => placeOf(report, sentence));
  return countedIn(story).reduce((sum, answers) => {
    const counts = answers.filter(({ places }) => all.some((place) => places.has(place))).map((one) => one.counts);
    const standing = counts.filter((one) => one > 0);
    return sum + (standing.length > 0 ? standing : counts).reduce((whole, one) => whole + one, 0);
  }, 0);
};

/** The sentence of a labelled report that most of a span of its text lies in; -1: the headline; null: none. */
export const sentenceAt = (story: LabelledStory, index: number, span: Span): number | null => {
  const report = story.reports[index];
  if (report === undefined) return null;
  let [best, most]: [number | null, number] = [null, 0];
  const lines = [report.headline, ...report.sentences];
  for (const [at, line] of lines.entries()) {
    const start = startOf(report, at - 1);
    const common = Math.min(span.end, start + line.length) - Math.max(span.start, start);
    if (common > most) [best, most] = [at - 1, common];
  }
  return best;
};

/** Which report of its story one is: `readingOf` names them so. */
export const indexOf = (story: LabelledStory, report: Pick<Report, "id">): number =>
  story.reports.findIndex((_, index) => report.id === `r_${story.id}-${index}`);
