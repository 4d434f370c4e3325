import type { Claim } from "../../claim/claim.ts";
import type { Bearing } from "../../frames/frame-compare.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import type { Report } from "../../report/report.ts";
import type { QuestionDraft } from "../drafts.ts";
import { compareQuantities, lowestOf } from "../intervals.ts";
import { placeDays } from "./place-days.ts";
import { toldDaysOf } from "./told-days.ts";

/** Evidence on which of two reports is the older, strongest tier first. */
export const TIERS = ["heads", "dates", "stages", "counters", "weekdays"] as const;
export type Tier = (typeof TIERS)[number];

export interface Sign {
  readonly tier: Tier;
  /** The question that it comes from; null for a sign of the report as a whole. Never used for that question itself. */
  readonly question: string | null;
  /** In words, for the verdict's `order.from`. */
  readonly label: string;
  /** Negative where the first report is the older by this sign, 0 where it says nothing. */
  readonly compare: (a: string, b: string) => number;
  /** Reports that the sign knows. */
  readonly knows: (report: string) => boolean;
}

const bySize = (values: ReadonlyMap<string, number>) => ({
  compare: (a: string, b: string): number => {
    const left = values.get(a);
    const right = values.get(b);
    return left === undefined || right === undefined ? 0 : Math.sign(left - right);
  },
  knows: (report: string): boolean => values.has(report),
});

/** How far each report tells the course of one matter; two takers of one place prove no order. */
const stageSign = (question: QuestionDraft, label: string): Sign | null => {
  const staged = question.bearings.filter(
    (bearing) => bearing.stage !== null && bearing.claim.status !== "conditional" && bearing.claim.status !== "asked",
  );
  const courses = new Set(staged.map((bearing) => bearing.course).filter((course) => course !== null && course !== ""));
  if (courses.size > 1) return null;
  const furthest = new Map<string, number>();
  for (const { claim, stage } of staged)
    furthest.set(claim.report, Math.max(furthest.get(claim.report) ?? 0, stage ?? 0));
  if (new Set(furthest.values()).size < 2) return null;
  return {
    tier: "stages",
    question: question.id,
    label: `the stages of ${label} (${question.id})`,
    ...bySize(furthest),
  };
};

const counts = (
  bearing: Bearing,
): bearing is Bearing & { value: { kind: "quantity"; quantity: Quantity; grows: boolean } } =>
  bearing.part === "answer" &&
  bearing.value.kind === "quantity" &&
  bearing.value.grows &&
  bearing.polarity === "positive" &&
  (bearing.claim.status === "asserted" || bearing.claim.status === "claimed");

/**
 * Of reports whose days are known, those that a counter does not contradict: a figure that falls from one day to the next counts
 * something else, and tells nothing of the order of others.
 */
const inStep = (
  highest: ReadonlyMap<string, Quantity>,
  days: ReadonlyMap<string, number>,
): ReadonlyMap<string, Quantity> => {
  const dated = [...highest].flatMap(([report, quantity]) => {
    const day = days.get(report);
    return day === undefined ? [] : [{ report, quantity, day }];
  });
  dated.sort((a, b) => a.day - b.day || lowestOf(a.quantity) - lowestOf(b.quantity));
  let longest: readonly (typeof dated)[number][] = [];
  const rows: (typeof longest)[] = [];
  for (const one of dated.slice(0, MOST_DATED)) {
    let best: typeof longest = [];
    for (const row of rows) {
      const last = row.at(-1);
      const falls = last !== undefined && compareQuantities(last.quantity, one.quantity) > 0;
      if (!falls && row.length > best.length) best = row;
    }
    const row = [...best, one];
    rows.push(row);
    if (row.length >= longest.length) longest = row;
  }
  const kept = new Set(longest.map(({ report }) => report));
  return new Map([...highest].filter(([report]) => !days.has(report) || kept.has(report)));
};
/** Enough to see whether a counter keeps step. */
const MOST_DATED = 60;

/** What a growing counter stood at in each report. Figures that can be one say nothing. */
const counterSign = (question: QuestionDraft, label: string, days: ReadonlyMap<string, number>): Sign | null => {
  const told = new Map<string, Quantity>();
  for (const bearing of question.bearings) {
    if (!counts(bearing)) continue;
    const { quantity } = bearing.value;
    const known = told.get(bearing.claim.report);
    if (!known || lowestOf(quantity) > lowestOf(known)) told.set(bearing.claim.report, quantity);
  }
  const highest = inStep(told, days);
  if (highest.size < 2) return null;
  const compare = (a: string, b: string): number => {
    const left = highest.get(a);
    const right = highest.get(b);
    return left && right ? compareQuantities(left, right) : 0;
  };
  return {
    tier: "counters",
    question: question.id,
    label: `the counter "${label}" (${question.id})`,
    compare,
    knows: (report) => highest.has(report),
  };
};

const PAST_STATUS = new Set(["asserted", "claimed"]);

/** The latest full date by which a report tells something as having happened. */
const dateSign = (claims: readonly Claim[]): Sign | null => {
  const latest = new Map<string, string>();
  for (const claim of claims) {
    const to = claim.validTime?.to ?? claim.validTime?.from;
    if (!to || !PAST_STATUS.has(claim.status) || !/^\d{4}-\d{2}-\d{2}/.test(to)) continue;
    if (to > (latest.get(claim.report) ?? "")) latest.set(claim.report, to.slice(0, 10));
  }
  const newest = [...latest.values()].sort().at(-1) ?? "";
  // What a report tells of another year says nothing of its own day.
  for (const [report, day] of latest)
    if (Number(newest.slice(0, 4)) - Number(day.slice(0, 4)) > 1) latest.delete(report);
  const days = [...new Set(latest.values())].sort();
  if (days.length < 2) return null;
  return {
    tier: "dates",
    question: null,
    label: "the latest date told",
    ...bySize(new Map([...latest].map(([report, day]) => [report, days.indexOf(day)]))),
  };
};

/** How the order of the days at the heads of reports is named. */
export const HEAD_DAYS = "the days at the head of the reports";
/** And that of the days that they tell where they have no head. */
export const TOLD_DAYS = "how long after the event the reports tell of";

/** Where the reports stand among the days of the story, by their heads and, weaker, by the days that they tell. */
const daySigns = (
  claims: readonly Claim[],
  reportOf: (id: string) => Report | undefined,
): { readonly signs: readonly Sign[]; readonly heads: ReadonlyMap<string, number> } => {
  const reports = [...new Set(claims.map(({ report }) => report))].flatMap((id) => reportOf(id) ?? []);
  // Where all say when they were published the days are known.
  if (reports.every(({ publishedAt }) => publishedAt !== null)) return { signs: [], heads: new Map() };
  const { heads, told } = placeDays(reports.map(toldDaysOf));
  const found: Sign[] = [];
  if (new Set(heads.values()).size > 1)
    found.push({ tier: "heads", question: null, label: HEAD_DAYS, ...bySize(heads) });
  if (told.size > 0 && heads.size > 0)
    found.push({
      tier: "weekdays",
      question: null,
      label: TOLD_DAYS,
      ...bySize(new Map([...heads, ...told])),
    });
  return { signs: found, heads };
};

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The latest weekday told, where all that a report names lie within three days of it. */
const weekdaySign = (claims: readonly Claim[]): Sign | null => {
  const named = new Map<string, Set<number>>();
  for (const claim of claims) {
    const text = claim.validTime?.text.toLowerCase() ?? "";
    if (!PAST_STATUS.has(claim.status) || text.includes("last ") || text.includes("since")) continue;
    const day = WEEKDAYS.findIndex((name) => text.includes(name));
    if (day < 0) continue;
    named.set(claim.report, (named.get(claim.report) ?? new Set<number>()).add(day));
  }
  const latest = new Map<string, number>();
  for (const [report, days] of named)
    for (const day of days) if ([...days].every((other) => (day - other + 7) % 7 <= 3)) latest.set(report, day);
  if (new Set(latest.values()).size < 2) return null;
  const compare = (a: string, b: string): number => {
    const left = latest.get(a);
    const right = latest.get(b);
    if (left === undefined || right === undefined || left === right) return 0;
    return (right - left + 7) % 7 <= 3 ? -1 : 1;
  };
  return {
    tier: "weekdays",
    question: null,
    label: "the weekdays told",
    compare,
    knows: (report) => latest.has(report),
  };
};

/** All signs of a story, strongest tier first. */
export const signsOf = (
  questions: readonly QuestionDraft[],
  claims: readonly Claim[],
  labelOf: (question: QuestionDraft) => string,
  reportOf: (id: string) => Report | undefined,
): Sign[] => {
  const live = claims.filter((claim) => !claim.background);
  const { signs: days, heads } = daySigns(claims, reportOf);
  const found = [
    ...days,
    dateSign(live),
    ...questions.map((question) => stageSign(question, labelOf(question))),
    ...questions.map((question) => counterSign(question, labelOf(question), heads)),
    // A weekday tells more beside a day.
    days.length === 0 ? weekdaySign(live) : null,
  ];
  return found.filter((sign): sign is Sign => sign !== null);
};
