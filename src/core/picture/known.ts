import type { Notice } from "../notice.ts";
import type { Report } from "../report/report.ts";
import { markFound, SITE_RULE, type SiteKeeper, siteKeeper } from "../report/site-furniture.ts";
import type { Span } from "../text/span.ts";
import { momentOf, publishedMoment } from "./dates.ts";
import type { PictureOptions, ReportEvidence } from "./evidence.ts";
import { middleOf } from "./middle.ts";

const recordedMoment = ({ report, recordedAt }: ReportEvidence): number => {
  const at = recordedAt === undefined ? null : momentOf(recordedAt);
  if (at === null)
    throw new RangeError(
      `Nobody says when report ${report.id} was stored: knownBy "recordedAt" needs it of every report.`,
    );
  return at;
};

const told = new WeakMap<ReportEvidence, { readonly report: Report; readonly told: ReportEvidence }>();

/** Nothing is told by what a site prints on pages of whatever matter. Kept with the report as long as its marks are the same. */
const withoutFurniture = (one: ReportEvidence, report: Report): ReportEvidence => {
  if (report === one.report) return one;
  const known = told.get(one);
  if (known?.report === report) return known.told;
  const furniture = report.furniture.filter(({ rule }) => rule === SITE_RULE);
  const isTold = ({ start, end }: Span): boolean => !furniture.some((span) => start < span.end && span.start < end);
  const found = { ...one, report, claims: one.claims.filter(isTold) };
  told.set(one, { report, told: found });
  return found;
};

/** What had been published (or stored) by a moment. */
export interface KnownEvidence {
  /** In the order of time, then id. */
  readonly kept: readonly ReportEvidence[];
  readonly notices: readonly Notice[];
}

/** The moment up to which reports count, and what of them is asked. */
interface Limit {
  readonly until: number | null;
  readonly stored: boolean;
  readonly includeUndated: boolean;
}

const limitOf = ({ knownAt, knownBy, includeUndated }: PictureOptions): Limit => {
  const until = knownAt === null ? null : momentOf(knownAt);
  if (knownAt !== null && until === null)
    throw new RangeError(
      `knownAt "${knownAt}" is not a date or time in ISO 8601, for example 2021-08-13 or 2021-08-13T09:00:00Z.`,
    );
  return { until, stored: knownBy === "recordedAt", includeUndated: includeUndated === true };
};

/** Whether the report is left out, and what is said of it. */
const judge = (
  one: ReportEvidence,
  { until, stored, includeUndated }: Limit,
): { readonly left: boolean; readonly notice: Notice | null } => {
  const { report } = one;
  if (stored && until !== null && recordedMoment(one) > until) return { left: true, notice: null };
  const at = publishedMoment(report);
  if (at !== null) return { left: until !== null && !stored && at > until, notice: null };
  const left = until !== null && !stored && !includeUndated;
  return {
    left,
    notice: {
      code: "report/undated",
      report: report.id,
      source: report.sources[0]?.path ?? report.id,
      reason: left
        ? "Nobody says when it was published, so it is left out of a picture as known at a time. Give its time with --meta, or include undated reports."
        : "Nobody says when it was published. Its place in time is inferred from what it tells, where that is possible.",
    },
  };
};

/** By time, then id; undated reports last. */
const inTime = (a: ReportEvidence, b: ReportEvidence): number => {
  const left = publishedMoment(a.report) ?? Number.POSITIVE_INFINITY;
  const right = publishedMoment(b.report) ?? Number.POSITIVE_INFINITY;
  if (left !== right) return left < right ? -1 : 1;
  return a.report.id < b.report.id ? -1 : 1;
};

/** What is known by some limit of reports of which each has its own id. */
interface Known {
  readonly limit: Limit;
  readonly given: readonly ReportEvidence[];
  /** Goes on to the next reading. */
  readonly ids: Set<string>;
  readonly inOrder: readonly ReportEvidence[];
  readonly notices: readonly Notice[];
  readonly sites: SiteKeeper;
}

const placeOf = (list: readonly ReportEvidence[], one: ReportEvidence): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = list[middle];
    if (there !== undefined && inTime(there, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

const byReport = (a: Notice, b: Notice): number => ((a.report ?? "") < (b.report ?? "") ? -1 : 1);

const readAll = (given: readonly ReportEvidence[], limit: Limit): Known => {
  const unique = new Map(given.map((one) => [one.report.id, one]));
  const notices: Notice[] = [];
  const inOrder: ReportEvidence[] = [];
  const sites = siteKeeper();
  for (const one of unique.values()) {
    const { left, notice } = judge(one, limit);
    if (notice !== null) notices.push(notice);
    if (left) continue;
    inOrder.push(one);
    sites.come(one.report);
  }
  return {
    limit,
    given,
    ids: new Set(unique.keys()),
    inOrder: inOrder.sort(inTime),
    notices: notices.sort(byReport),
    sites,
  };
};

/** So few reports are put in, or taken out, one by one. */
const FEW = 64;

const sameLimit = (a: Limit, b: Limit): boolean =>
  a.until === b.until && a.stored === b.stored && a.includeUndated === b.includeUndated;

/** What was known before, by the reports of now; null where too much differs. */
const readOn = (known: Known, given: readonly ReportEvidence[], limit: Limit): Known | null => {
  const { from, to, rest } = middleOf(known.given, given);
  // Of two with one id the last counts.
  const plain = known.ids.size === known.given.length;
  if (!plain || !sameLimit(known.limit, limit) || to - from + (rest - from) > FEW) return null;
  const gone = new Set(known.given.slice(from, to));
  const come = given.slice(from, rest);
  const { ids } = known;
  for (const { report } of gone) ids.delete(report.id);
  for (const { report } of come) {
    if (ids.has(report.id)) return null;
    ids.add(report.id);
  }
  const inOrder = gone.size === 0 ? [...known.inOrder] : known.inOrder.filter((one) => !gone.has(one));
  const left = new Set([...gone].map(({ report }) => report.id));
  const notices = known.notices.filter(({ report }) => report === undefined || !left.has(report));
  for (const { report } of gone) known.sites.go(report);
  for (const one of come) {
    const judged = judge(one, limit);
    if (judged.notice !== null) notices.push(judged.notice);
    if (judged.left) continue;
    inOrder.splice(placeOf(inOrder, one), 0, one);
    known.sites.come(one.report);
  }
  return { ...known, given, ids, inOrder, notices: notices.sort(byReport) };
};

/** Reads what was known again and again as reports come and go: those that were read before are not sorted and looked through anew. */
export const knownKeeper = (): typeof knownEvidence => {
  let known: Known | null = null;
  return (evidence, options) => {
    const limit = limitOf(options);
    const given = [...evidence];
    const before = known;
    known = null;
    known = (before === null ? null : readOn(before, given, limit)) ?? readAll(given, limit);
    const { inOrder, notices, sites } = known;
    const found = sites.furniture();
    return {
      kept: found.size === 0 ? inOrder : inOrder.map((one) => withoutFurniture(one, markFound(one.report, found))),
      notices,
    };
  };
};

/** What had been published (or stored) by `knownAt`, in the order of time and then id; undated reports are left out and said so, unless included. */
export const knownEvidence = (evidence: readonly ReportEvidence[], options: PictureOptions): KnownEvidence =>
  knownKeeper()(evidence, options);
