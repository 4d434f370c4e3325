import { comparePublished, type Earliest, earliestOf } from "../dates.ts";
import { type Sign, TIERS } from "./signs.ts";

/** Which of two groups of reports is the older, and how that is known. */
export interface OrderFound {
  /** -1: the first is the older; 1: the second; 0: not known. */
  readonly direction: -1 | 0 | 1;
  readonly basis: "published" | "inferred" | "unknown";
  /** The evidence in words; what the stronger overruled is listed as such. */
  readonly from: readonly string[];
}

export interface ReportOrder {
  /** What publication alone says; null where only signs could tell. */
  readonly byDates: (a: readonly string[], b: readonly string[]) => OrderFound | null;
  readonly compare: (a: readonly string[], b: readonly string[], question: string) => OrderFound;
  /** Time of publication, null where unknown. */
  readonly publishedAt: (report: string) => string | null;
}

/** Enough of either side to vote; a story of ten thousand reports is dated anyway. */
const VOTERS = 40;

const UNKNOWN: OrderFound = { direction: 0, basis: "unknown", from: [] };

const PUBLISHED = {
  before: { direction: -1, basis: "published", from: ["publishedAt"] },
  after: { direction: 1, basis: "published", from: ["publishedAt"] },
} as const satisfies { readonly [way: string]: OrderFound };

/** How an order is known that only some of the reports tell by their publication. */
export const PARTLY_PUBLISHED_FROM: readonly string[] = ["publishedAt of those reports that have one"];
const PARTLY_PUBLISHED = {
  before: { direction: -1, basis: "inferred", from: PARTLY_PUBLISHED_FROM },
  after: { direction: 1, basis: "inferred", from: PARTLY_PUBLISHED_FROM },
} as const satisfies { readonly [way: string]: OrderFound };

/** As `comparePublished` compares the first publications. */
const differenceOf = (a: Earliest, b: Earliest): number => {
  if (a.at === null || b.at === null || a.moment === null || b.moment === null) return 0;
  return isDay(a.at) || isDay(b.at) ? comparePublished(a.at, b.at) : a.moment - b.moment;
};

/** A date without a time. */
const isDay = (iso: string): boolean => iso.length === 10;

export const reportOrder = (
  publishedAt: (report: string) => string | null,
  signsOf: () => readonly Sign[],
  /** The first publication of each list of reports that was asked of before. */
  known: WeakMap<readonly string[], Earliest>,
): ReportOrder => {
  let found: readonly Sign[] | null = null;
  const signs = (): readonly Sign[] => (found ??= signsOf());
  const datesOf = (reports: readonly string[]): Earliest => {
    const before = known.get(reports);
    if (before) return before;
    const found = earliestOf(reports, publishedAt);
    known.set(reports, found);
    return found;
  };
  const vote = (a: readonly string[], b: readonly string[], compare: (x: string, y: string) => number): number => {
    let sum = 0;
    for (const x of a.slice(0, VOTERS))
      for (const y of b.slice(0, VOTERS)) if (x !== y) sum += Math.sign(compare(x, y));
    return Math.sign(sum);
  };
  const inferred = (a: readonly string[], b: readonly string[], question: string): OrderFound => {
    let direction = 0;
    const from: string[] = [];
    for (const tier of TIERS) {
      const spoken = signs()
        .filter((sign) => sign.tier === tier && sign.question !== question)
        .map((sign) => ({ sign, says: vote(a, b, sign.compare) }))
        .filter(({ says }) => says !== 0);
      if (spoken.length === 0) continue;
      const sum = Math.sign(spoken.reduce((total, { says }) => total + says, 0));
      if (direction === 0) direction = sum;
      for (const { sign, says } of spoken) {
        if (direction === 0) from.push(`undecided: ${sign.label}`);
        else from.push(says === direction ? sign.label : `overruled: ${sign.label}`);
      }
    }
    return direction === 0 ? { ...UNKNOWN, from } : { direction: direction < 0 ? -1 : 1, basis: "inferred", from };
  };
  const byDates = (a: readonly string[], b: readonly string[]): OrderFound | null => {
    const left = datesOf(a);
    const right = datesOf(b);
    if (left.at === null || right.at === null) return null;
    const difference = differenceOf(left, right);
    const all = left.all && right.all;
    if (difference !== 0) return (all ? PUBLISHED : PARTLY_PUBLISHED)[difference < 0 ? "before" : "after"];
    return all && (a.length > VOTERS || b.length > VOTERS) ? UNKNOWN : null;
  };
  return {
    publishedAt,
    byDates,
    compare: (a, b, question) => {
      const dated = byDates(a, b);
      if (dated !== null) return dated;
      if (datesOf(a).all && datesOf(b).all && signs().length === 0) return UNKNOWN;
      const onlyA = a.filter((report) => !b.includes(report));
      const onlyB = b.filter((report) => !a.includes(report));
      return inferred(onlyA.length > 0 ? onlyA : a, onlyB.length > 0 ? onlyB : b, question);
    },
  };
};
