import type { Report } from "../report/report.ts";
import { publishedMoment } from "./dates.ts";
import type { AnswerDraft } from "./drafts.ts";
import { lowestOf } from "./intervals.ts";
import type { Clash } from "./verdicts/case.ts";

/** What a question's answers and clashes come to once those that fit nowhere are set beside. */
export interface Fitted {
  /** In the order of time, as they came. */
  readonly answers: readonly AnswerDraft[];
  readonly clashes: readonly Clash[];
  /** Told by one report alone, and at odds with a series that time explains. */
  readonly strays: readonly AnswerDraft[];
  /** Stages of a rise of which nothing but their size shows where in it they stand. */
  readonly bySize: readonly AnswerDraft[];
}

interface SeriesWorld {
  readonly report: (id: string) => Report | undefined;
  /** Whether two answers stand side by side in one report, at one time. */
  readonly sideBySide: (a: AnswerDraft, b: AnswerDraft) => boolean;
  /** Negative where the first is the older, as far as is known. */
  readonly direction: (a: AnswerDraft, b: AnswerDraft) => number;
  /** Whether it is told as what puts another figure right. */
  readonly corrects: (answer: AnswerDraft) => boolean;
}

/** So far apart, in milliseconds, two tellings are of about the same time; our own choice: a day and a half. */
const SAME_TIME = 36 * 3600 * 1000;
/** A longer list is no row that anybody could read. */
const MOST = 60;

/**
 * Figures of several reports that rise with time are one series, and a value that one report alone tells and that fits nowhere in it is
 * of something else, or wrong: it is told beside the series and makes no dispute of it. Two tellers who give two figures at about
 * the same time differ all the same. Where no two figures are known to follow each other nothing is set beside.
 */
export const fitSeries = (answers: readonly AnswerDraft[], clashes: readonly Clash[], world: SeriesWorld): Fitted => {
  const whole: Fitted = { answers, clashes, strays: [], bySize: [] };
  if (answers.length < 3 || answers.length > MOST || !answers.every(isOpenCount)) return whole;
  const explained = clashes.filter(({ time }) => time === "explains");
  if (explained.length === 0) return whole;
  const open = openPairs(clashes);
  const chain = heaviest(answers, open, { ...world, ...namedIn(clashes) });
  if (!explained.some(({ a, b }) => chain.has(a) && chain.has(b))) return whole;
  const rivals = clashes.filter((clash) => isRival(clash, world));
  const outside = answers.filter(
    (answer) =>
      !chain.has(answer) &&
      !rivals.some(({ a, b }) => (a === answer && chain.has(b)) || (b === answer && chain.has(a))),
  );
  const bySize = outside.filter(
    (answer) => isBetween(answer, chain) && isOnlyUnordered(answer, chain, open) && !world.corrects(answer),
  );
  const highest = Math.max(...[...chain].map(lowOf));
  const strays = outside.filter(
    (answer) =>
      !bySize.includes(answer) &&
      !chainMeets(answer, chain, open) &&
      (isTellersOwn(answer) || (isOnlyUnordered(answer, chain, open) && lowOf(answer) <= highest)),
  );
  if (strays.length === 0 && bySize.length === 0) return whole;
  const kept = (answer: AnswerDraft): boolean => !strays.includes(answer);
  const ordered = (answer: AnswerDraft): boolean => kept(answer) && !bySize.includes(answer);
  const left = clashes.filter(
    ({ a, b, time }) => kept(a) && kept(b) && (time === "explains" || (ordered(a) && ordered(b))),
  );
  const rises = left.every(({ how }) => how === "rise");
  return { answers: placed(answers.filter(ordered), bySize, rises), clashes: left, strays, bySize };
};

/** A rise from small to large; stages without a time of their own stand before the first figure that is larger. */
const placed = (
  answers: readonly AnswerDraft[],
  bySize: readonly AnswerDraft[],
  rises: boolean,
): readonly AnswerDraft[] => {
  const found = rises ? [...answers].sort((a, b) => lowOf(a) - lowOf(b)) : [...answers];
  for (const stage of bySize) {
    const at = found.findIndex((one) => isGrowing(one) && lowOf(one) > lowOf(stage));
    found.splice(at < 0 ? found.length : at, 0, stage);
  }
  return found;
};

/** More than the least of a rise and less than its most. */
const isBetween = (answer: AnswerDraft, chain: ReadonlySet<AnswerDraft>): boolean => {
  const sizes = [...chain].filter(isGrowing).map(lowOf);
  return (
    isGrowing(answer) && !isVague(answer) && Math.min(...sizes) < lowOf(answer) && lowOf(answer) < Math.max(...sizes)
  );
};

/** It excludes none of the series, and is no figure of its own beside them. */
const chainMeets = (answer: AnswerDraft, chain: ReadonlySet<AnswerDraft>, open: OpenPairs): boolean =>
  [...chain].every((one) => open.get(answer)?.has(one) !== true) &&
  (isVague(answer) || [...chain].some((one) => isAbout(lowOf(answer), lowOf(one))));

/** "dozens", which many figures are. */
const isVague = (answer: AnswerDraft): boolean => answer.quantity?.words !== undefined && lowOf(answer) > 0;

/** "more than 1,400" beside 1,440. */
const isAbout = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR * Math.max(a, b);
/** As "about" is read. */
const NEAR = 0.1;

/** One report tells it, and nobody else. */
const isTellersOwn = ({ reports, origins }: AnswerDraft): boolean => reports.length === 1 && origins.length <= 1;

/** A figure that may still change. */
const isOpenCount = ({ bearings: [first] }: AnswerDraft): boolean =>
  first?.value.kind === "quantity" && first.value.closed !== true;

const lowOf = ({ quantity }: AnswerDraft): number => (quantity ? lowestOf(quantity) : 0);

const isGrowing = ({ bearings: [first] }: AnswerDraft): boolean =>
  first?.value.kind === "quantity" && first.value.grows;

type OpenPairs = ReadonlyMap<AnswerDraft, ReadonlyMap<AnswerDraft, Clash["time"]>>;

const openPairs = (clashes: readonly Clash[]): OpenPairs => {
  const found = new Map<AnswerDraft, Map<AnswerDraft, Clash["time"]>>();
  const put = (a: AnswerDraft, b: AnswerDraft, time: Clash["time"]): void => {
    const known = found.get(a) ?? new Map<AnswerDraft, Clash["time"]>();
    found.set(a, known.set(b, time));
  };
  for (const { a, b, time } of clashes) {
    if (time === "explains") continue;
    put(a, b, time);
    put(b, a, time);
  }
  return found;
};

/** Nothing tells when it was told; all that is dated stands in an order. */
const isOnlyUnordered = (answer: AnswerDraft, chain: ReadonlySet<AnswerDraft>, open: OpenPairs): boolean => {
  const times = [...(open.get(answer) ?? [])].flatMap(([other, time]) => (chain.has(other) ? [time] : []));
  return times.length > 0 && times.every((time) => time === "unknown");
};

/** How well a figure is told: by its reports and origins, most of all in a headline. */
const weightOf = (answer: AnswerDraft, { report }: SeriesWorld): number =>
  answer.reports.length +
  answer.origins.length +
  (answer.bearings.some(({ claim }) => claim.end <= (report(claim.report)?.titleSpan?.end ?? 0)) ? IN_HEADLINE : 0);
/** A headline tells what its report is about: it weighs as much as two more reports; our own choice. */
const IN_HEADLINE = 2;

interface ChainWorld extends SeriesWorld {
  /** Whether the first is told as what stands in the place of the second: "14, not 41". */
  readonly putRight: (a: AnswerDraft, b: AnswerDraft) => boolean;
}

const namedIn = (clashes: readonly Clash[]): Pick<ChainWorld, "putRight"> => {
  const named = clashes.filter((clash) => clash.named === true);
  return { putRight: (a, b) => named.some((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a)) };
};

/** The best told of the answers that fit each other pair by pair: smallest first, as a counter that grows tells them. */
const heaviest = (answers: readonly AnswerDraft[], open: OpenPairs, world: ChainWorld): ReadonlySet<AnswerDraft> => {
  const weigh = (chain: readonly AnswerDraft[]): number => chain.reduce((sum, one) => sum + weightOf(one, world), 0);
  let heaviest: readonly AnswerDraft[] = [];
  const chains: (readonly AnswerDraft[])[] = [];
  for (const answer of [...answers].sort((a, b) => lowOf(a) - lowOf(b))) {
    let best: readonly AnswerDraft[] = [];
    for (const chain of chains) {
      // Those of a row that do not go with this one leave it.
      const kept = chain.filter((before) => fits(before, answer, open, world));
      if (weigh(kept) >= weigh(best)) best = kept;
    }
    const chain = [...best, answer];
    chains.push(chain);
    if (weigh(chain) >= weigh(heaviest)) heaviest = chain;
  }
  return new Set(heaviest);
};

/** Nothing leaves open how the two go together, and of a counter that grows the larger is not the older. */
const fits = (less: AnswerDraft, more: AnswerDraft, open: OpenPairs, world: ChainWorld): boolean =>
  open.get(less)?.has(more) !== true &&
  (world.putRight(less, more) ||
    !isGrowing(less) ||
    !isGrowing(more) ||
    isVague(less) ||
    isAbout(lowOf(less), lowOf(more)) ||
    world.direction(less, more) <= 0);

/** Two tellers differ where one report sets them side by side, or both spoke at about the same time. */
const isRival = ({ a, b, time }: Clash, world: SeriesWorld): boolean =>
  time === "does not explain" &&
  !a.origins.some(({ id }) => b.origins.some((other) => other.id === id)) &&
  (world.sideBySide(a, b) || isAtOneTime(a, b, world));

const isAtOneTime = (a: AnswerDraft, b: AnswerDraft, { report }: SeriesWorld): boolean => {
  const momentsOf = ({ reports }: AnswerDraft): readonly number[] =>
    reports.flatMap((id) => {
      const found = report(id);
      return found ? (publishedMoment(found) ?? []) : [];
    });
  const others = momentsOf(b);
  return momentsOf(a).some((moment) => others.some((other) => Math.abs(moment - other) <= SAME_TIME));
};
