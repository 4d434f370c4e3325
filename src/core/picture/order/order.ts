import { comparePublished } from "../dates.ts";
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

export const reportOrder = (
  publishedAt: (report: string) => string | null,
  signsOf: () => readonly Sign[],
): ReportOrder => {
  let found: readonly Sign[] | null = null;
  const signs = (): readonly Sign[] => (found ??= signsOf());
  const known = new WeakMap<readonly string[], { first: string | null; all: boolean }>();
  const datesOf = (reports: readonly string[]): { first: string | null; all: boolean } => {
    const before = known.get(reports);
    if (before) return before;
    const found = { first: earliest(reports), all: reports.every((report) => publishedAt(report) !== null) };
    known.set(reports, found);
    return found;
  };
  const earliest = (reports: readonly string[]): string | null => {
    let first: string | null = null;
    for (const report of reports) {
      const at = publishedAt(report);
      if (at !== null && (first === null || comparePublished(at, first) < 0)) first = at;
    }
    return first;
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
    const { first: left, all: allLeft } = datesOf(a);
    const { first: right, all: allRight } = datesOf(b);
    if (left === null || right === null) return null;
    const difference = comparePublished(left, right);
    if (difference !== 0 && allLeft && allRight)
      return { direction: difference < 0 ? -1 : 1, basis: "published", from: ["publishedAt"] };
    if (difference !== 0)
      return {
        direction: difference < 0 ? -1 : 1,
        basis: "inferred",
        from: ["publishedAt of those reports that have one"],
      };
    return allLeft && allRight && (a.length > VOTERS || b.length > VOTERS) ? UNKNOWN : null;
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
