import type { AnswerDraft } from "../picture/drafts.ts";
import { withoutBrackets } from "./told-by.ts";
import { dayAt } from "./whole-line.ts";
import type { SentenceSource } from "./whole-sentence.ts";
import { OTHER_WORDS } from "./whose-words.ts";

/** "(2 reports, 1 to 2 origins: the police)": the support behind what a line counts. */
const SUPPORT = /\((?<reports>\d+) reports?, (?:at least )?\d+(?: to \d+)? origins?(?:: (?<names>[^()]*))?\)/gu;

interface Bracket {
  readonly at: number;
  readonly text: string;
  readonly reports: number;
  readonly names: string | null;
}

const bracketsIn = (text: string): readonly Bracket[] =>
  [...text.matchAll(SUPPORT)].map(({ index, 0: found, groups }) => ({
    at: index,
    text: found,
    reports: Number(groups?.["reports"]),
    names: groups?.["names"] ?? null,
  }));

const names = (answer: AnswerDraft, told: string): boolean =>
  answer.origins.some(({ name }) => told.toLowerCase().includes(withoutBrackets(name).toLowerCase()));

const isOf = ({ reports, names: told }: Bracket, answer: AnswerDraft | undefined): boolean =>
  answer !== undefined && answer.reports.length === reports && (told === null || names(answer, told));

/** The answers that the brackets of a line stand behind, in their order; null where that is not plain. */
const answersOf = (brackets: readonly Bracket[], answers: readonly AnswerDraft[]): readonly AnswerDraft[] | null => {
  const orders = [answers, [...answers].reverse(), answers.slice(-1)];
  return (
    orders.find((order) => order.length === brackets.length && brackets.every((one, at) => isOf(one, order[at]))) ??
    null
  );
};

/** "(Varn Courier, 12 March 2024, citing the police)". */
const named = ({ names: told }: Bracket, answer: AnswerDraft, source: SentenceSource): string | null => {
  const [first] = answer.bearings;
  if (source.publisher === null || first === undefined || told?.includes(OTHER_WORDS) === true) return null;
  const publisher = withoutBrackets(source.publisher);
  const day = dayAt(source, first.claim.start);
  const isSpoken = answer.origins.every(({ kind }) => kind === "speaker" || kind === "witness");
  const whose =
    told === null || told.toLowerCase() === publisher.toLowerCase() ? [] : [`${isSpoken ? "citing" : "from"} ${told}`];
  return `(${[publisher, ...(day === "" ? [] : [day]), ...whose].join(", ")})`;
};

/** "(Varn Courier, 12 March 2024), told on 12 March": the bracket says so. */
const DAY_AGAIN = /(\([^()]*?, (\d{1,2} \p{L}+) \d{4}[^()]*\)), (?:as of|told on) \2(?=[.;])/gu;

/**
 * A line in the engine's own words that counts what one report alone was found to tell, with that report named: others may tell it in words that were
 * not joined, and "1 report" would deny it (decision 0041).
 */
export const withSupportNamed = (
  text: string,
  answers: readonly AnswerDraft[],
  sourceOf: (report: string) => SentenceSource | undefined,
): string => {
  const brackets = bracketsIn(text);
  const told = brackets.length === 0 ? null : answersOf(brackets, answers);
  if (told === null) return text;
  const printed = brackets.reduceRight((line, bracket, at) => {
    const [report, ...more] = told[at]?.reports ?? [];
    const source = report === undefined || more.length > 0 ? undefined : sourceOf(report);
    const answer = told[at];
    const support = source && answer ? named(bracket, answer, source) : null;
    return support === null ? line : line.slice(0, bracket.at) + support + line.slice(bracket.at + bracket.text.length);
  }, text);
  return printed.replace(DAY_AGAIN, "$1");
};
