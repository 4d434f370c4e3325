import type { Claim } from "../../claim/claim.ts";
import { contentStems } from "../../lineage/words.ts";
import { clashSummary } from "../clash-summary.ts";
import type { AnswerDraft } from "../drafts.ts";
import { firmestOf } from "../firmest.ts";
import { apartOf } from "../group-questions.ts";
import { partsOfTolls } from "../part-of-toll.ts";
import type { MainFact, Question, SettingTold } from "../picture.ts";
import { reportCounts } from "../report-counts.ts";
import type { ToldQuestion } from "../story-picture.ts";
import type { SceneReport } from "./tally.ts";

/** What the headline tells stands highest. */
export const HIGHEST = 8;

/** How high in its report a claim stands, up to `HIGHEST`; 0 where it tells nothing that happened. */
export type HeightOf = (claim: Claim) => number;

/** More claims add nothing. */
const MOST = 20;

/** How many claims tell an answer, up to so many, and how high the highest of them stands. */
interface Telling {
  readonly count: number;
  readonly highest: number;
}

const tellings = new WeakMap<AnswerDraft, Telling>();

/** Kept with the answer, whose claims never change. */
const tellingOf = (answer: AnswerDraft, heightOf: HeightOf): Telling => {
  const known = tellings.get(answer);
  if (known !== undefined) return known;
  let count = 0;
  let highest = 0;
  for (const { claim } of answer.bearings) {
    const height = heightOf(claim);
    if (height === 0) continue;
    count += 1;
    highest = Math.max(highest, height);
    if (count >= MOST && highest === HIGHEST) break;
  }
  const found = { count, highest };
  tellings.set(answer, found);
  return found;
};

const weights = new WeakMap<Question, number>();

/** What is said, asked for, expected and measured is seldom what happened. */
const IDLE: { readonly [group: string]: number } = { statements: 0.2, talks: 0.3, forecasts: 0.3, numbers: 0.3 };

/** How much a question is told: by reports first, then by how high and how often. Kept with the question. */
const weightOf = (asked: ToldQuestion, heightOf: HeightOf): number => {
  const known = weights.get(asked.question);
  if (known !== undefined) return known;
  const found = weigh(asked, heightOf);
  weights.set(asked.question, found);
  return found;
};

const weigh = ({ question, case: laid }: ToldQuestion, heightOf: HeightOf): number => {
  const all = [...laid.answers, ...laid.others];
  const answers = all.filter(({ status }) => status === "asserted" || status === "claimed");
  const reports =
    answers.length === all.length
      ? reportCounts(laid).answered
      : new Set(answers.flatMap((answer) => answer.reports)).size;
  if (reports === 0) return 0;
  const told = answers.map((answer) => tellingOf(answer, heightOf));
  const count = told.reduce((sum, one) => sum + one.count, 0);
  const highest = told.reduce((most, one) => Math.max(most, one.highest), 0);
  // What was said, and a headline's own words, name the matter only where nothing else does.
  const idle = IDLE[question.group] ?? (question.key["matter"] !== undefined ? 0.5 : 1);
  return idle * (reports + highest / 2 + Math.min(count, MOST) / MOST);
};

/** The question that most of a story tells; null where none is told as a fact or a claim. */
export const mainQuestion = (questions: readonly ToldQuestion[], heightOf: HeightOf): ToldQuestion | null => {
  let main: ToldQuestion | null = null;
  let most = 0;
  const parts = partsOfTolls(questions);
  for (const asked of questions) {
    const weight = weightOf(asked, heightOf);
    // Among equals the one that stands first on the page. What befell others, or some of them, is not what the story is about.
    if (weight <= most || apartOf(asked.draft.key) !== null || parts.has(asked)) continue;
    main = asked;
    most = weight;
  }
  return main;
};

/** Fewer words that carry meaning name a page ("World news"), and nothing that happened. */
const LEAST_WORDS = 3;
/** "there was a shooting": that there was one, and no more. */
const THERE = /^there (?:was|were|is|are) /u;

/** The reports' own words for what happened, those that share most with the others first. */
const ownWords = (reports: readonly SceneReport[]): MainFact | null => {
  const told = reports.flatMap(({ claims }) =>
    claims.flatMap((claim): SettingTold[] =>
      claim.setting?.what ? [{ report: claim.report, ...claim.setting.what }] : [],
    ),
  );
  const whole = told.filter(
    ({ text }) => /^["\u201c\u2018']?[\p{Lu}\d]/u.test(text) && contentStems(text).length >= LEAST_WORDS,
  );
  const words = whole.length > 0 ? whole : told;
  const bags = words.map(({ text }) => new Set(contentStems(text)));
  const counts = new Map<string, number>();
  for (const bag of bags) for (const stem of bag) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const scored = words.map((one, index) => {
    const bag = bags[index] ?? new Set<string>();
    const shared = [...bag].reduce((sum, stem) => sum + (counts.get(stem) ?? 0) - 1, 0);
    return { one, score: shared / Math.sqrt(bag.size + 3) };
  });
  const [best] = scored.sort(
    (a, b) => b.score - a.score || (a.one.text + a.one.report < b.one.text + b.one.report ? -1 : 1),
  );
  if (!best) return null;
  const { one } = best;
  return {
    text: one.text,
    claims: reports.flatMap(({ report, claims, heights }) =>
      report.id === one.report
        ? claims.flatMap((claim, at) =>
            (heights[at] ?? 0) > 0 && claim.start >= one.start && claim.end <= one.end ? [claim.id] : [],
          )
        : [],
    ),
    settings: [one],
  };
};

/** How well an answer is told: by its origins, and in the headline or the lead of a report. */
const scoreOf = (answer: AnswerDraft, heightOf: HeightOf): number =>
  answer.origins.length + (tellingOf(answer, heightOf).highest > 1 ? 1 : 0);

/** Answers that no later one explains. */
const latestOf = ({ answers, clashes }: ToldQuestion["case"]): readonly AnswerDraft[] => {
  const { older } = clashSummary(clashes);
  const latest = answers.filter((answer) => !older.has(answer));
  return latest.length === 0 ? answers : latest;
};

/** Above 0 where the first is known to be the later of two that exclude each other, below 0 where the second is. */
const laterBy = ({ clashes }: ToldQuestion["case"], one: AnswerDraft, other: AnswerDraft): number => {
  const clash = clashes.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  return clash === undefined ? 0 : clash.a === one ? clash.order.direction : -clash.order.direction;
};

/**
 * The answer that stands for a question: the latest; where answers exclude each other, or nobody knows their order, of those that
 * none is known to follow the one with most origins that a headline or a lead tells, then the later, then that of most reports.
 */
export const standingAnswer = ({ case: laid, question }: ToldQuestion, heightOf: HeightOf): AnswerDraft | undefined => {
  const { kind } = question.verdict;
  // Figures that can all hold follow each other in no order.
  if (kind === "compatible" && laid.answers.length > 1 && laid.answers.every(({ quantity }) => quantity !== null))
    return firmestOf(laid.answers);
  const open = kind === "disputed" || kind === "undecided";
  if (!open) return laid.answers.at(-1) ?? laid.others[0];
  return (
    latestOf(laid).reduce<AnswerDraft | undefined>((best, one) => {
      if (best === undefined) return one;
      const more =
        scoreOf(best, heightOf) - scoreOf(one, heightOf) ||
        laterBy(laid, best, one) ||
        best.reports.length - one.reports.length;
      return more > 0 ? best : one;
    }, undefined) ?? laid.others[0]
  );
};

/**
 * What happened: the answer that several reports give to the question that most of them tell; of a single report, or where they
 * agree on no question, the reports' own words. What one report alone answers is not what a story is about. `answered` is that answer in words.
 */
export const mainWhat = (
  told: readonly SceneReport[],
  question: Question | null,
  answered: MainFact | null,
): MainFact | null => {
  const [first] = question?.answers[0]?.reports ?? [];
  const isToldByMore = question?.answers.some(({ reports }) => reports.some((one) => one !== first)) === true;
  // A headline's words that open in small letters are a piece of it.
  const cut = answered !== null && question?.key["matter"] !== undefined && /^\p{Ll}/u.test(answered.text);
  if (isToldByMore && answered !== null && !cut && !THERE.test(answered.text)) return answered;
  return ownWords(told) ?? answered;
};
