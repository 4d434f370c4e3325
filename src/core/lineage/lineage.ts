import { comparePublished } from "../picture/dates.ts";
import { middleOf } from "../picture/middle.ts";
import type { LineageLink } from "../picture/picture.ts";
import type { Report } from "../report/report.ts";
import { agencyOf } from "./agencies.ts";
import { type Credit, creditOf } from "./credit.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprints.ts";
import { firstPlaces } from "./first-places.ts";
import { isInRun, type Passage, passagesOf, type Run, runAround } from "./passages.ts";
import { insideQuotes } from "./quoted-stretches.ts";
import { type SignOff, signOffOf } from "./sign-off.ts";

/** Twelve words in the same order are not said twice by chance; shorter runs are names, titles and set phrases. */
const PASSAGE_WORDS = 12;

interface Directed {
  readonly from: Report;
  readonly to: Report;
  readonly direction: "known" | "open";
  readonly why: string;
}

const credits = (copy: Report, source: Report): boolean => {
  const credit = creditOf(copy);
  return (
    credit !== null && source.publisher !== null && (agencyOf(source.publisher) ?? source.publisher) === credit.agency
  );
};

/** Which of two is the older: by credit, by time, else open and in the order of their ids. */
const direct = (a: Report, b: Report): Directed => {
  if (credits(a, b)) return { from: b, to: a, direction: "known", why: "it credits the other" };
  if (credits(b, a)) return { from: a, to: b, direction: "known", why: "it credits the other" };
  const time = a.publishedAt !== null && b.publishedAt !== null ? comparePublished(a.publishedAt, b.publishedAt) : 0;
  if (time < 0) return { from: a, to: b, direction: "known", why: "published later" };
  if (time > 0) return { from: b, to: a, direction: "known", why: "published later" };
  return a.id < b.id
    ? { from: a, to: b, direction: "open", why: "either may be the older" }
    : { from: b, to: a, direction: "open", why: "either may be the older" };
};

const spanOfWords = (prints: Fingerprints, from: number, to: number) => ({
  report: prints.report.id,
  start: prints.starts[from] ?? 0,
  end: prints.ends[to - 1] ?? 0,
});

const linkOf = (a: Fingerprints, b: Fingerprints, runs: readonly Run[]): LineageLink[] => {
  if (
    a.report.text === b.report.text ||
    (a.hashes.length > SHORTEST_COPY &&
      a.hashes.length === b.hashes.length &&
      a.hashes.every((hash, index) => hash === b.hashes[index]))
  ) {
    const { from, to, direction, why } = direct(a.report, b.report);
    return [
      {
        from: from.id,
        to: to.id,
        evidence: "exact-copy",
        detail: `the same text word for word, ${why}`,
        direction,
        spans: [spanOfWords(a, 0, a.hashes.length), spanOfWords(b, 0, b.hashes.length)],
      },
    ];
  }
  const passages = passagesOf(runs).filter((passage) => passage.shared >= PASSAGE_WORDS);
  if (passages.length === 0) return [];
  const { from, to, direction, why } = direct(a.report, b.report);
  const quoted = (passage: Passage): boolean =>
    a.quotes().length > 0 &&
    b.quotes().length > 0 &&
    insideQuotes(a.quotes(), spanOfWords(a, passage.aFrom, passage.aTo)) &&
    insideQuotes(b.quotes(), spanOfWords(b, passage.bFrom, passage.bTo));
  const link = (some: readonly Passage[], evidence: string, what: string): LineageLink[] => {
    if (some.length === 0) return [];
    const words = some.reduce((sum, passage) => sum + passage.shared, 0);
    const spans = some.flatMap((passage) => [
      spanOfWords(a, passage.aFrom, passage.aTo),
      spanOfWords(b, passage.bFrom, passage.bTo),
    ]);
    return [
      {
        from: from.id,
        to: to.id,
        evidence,
        detail: `${words} words in ${some.length === 1 ? "one passage" : `${some.length} passages`}${what}, ${why}`,
        direction,
        spans,
      },
    ];
  };
  return [
    ...link(
      passages.filter((passage) => !quoted(passage)),
      "shared-passage",
      "",
    ),
    ...link(passages.filter(quoted), "shared-quote", " of direct speech"),
  ];
};

const SHORTEST_COPY = 20;

/** Links as they come in: each new report is compared with those before it that share text, or credit and agency, with it. */
export interface LineageStream {
  /** Takes the next report in; returns the links between it and the reports before. */
  readonly add: (report: Report) => LineageLink[];
}

/** The order of links: by the two reports, then the kind of evidence, then its words. */
export const byEnds = (a: LineageLink, b: LineageLink): number => {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  if (a.evidence !== b.evidence) return a.evidence < b.evidence ? -1 : 1;
  return a.detail < b.detail ? -1 : a.detail > b.detail ? 1 : 0;
};

/** A shingle of many reports links each to the first alone, so that the work for a report does not grow with those before. */
export const lineageStream = (): LineageStream => {
  const prints: Fingerprints[] = [];
  const first = firstPlaces();
  const crediting = creditStream();
  return {
    add: (report) => {
      const print = fingerprintsOf(report);
      const index = prints.push(print) - 1;
      const shared = new Map<number, Run[]>();
      for (let number = 0; number < print.kept.length; number += 1) {
        const at = print.keptAt[number] ?? 0;
        const other = first.put(print.kept[number] ?? 0, index, at);
        const older = prints[other];
        if (other === index || older === undefined) continue;
        const from = first.place();
        const runs = shared.get(other);
        if (runs?.some((run) => isInRun(run, from, at))) continue;
        const run = runAround(older, print, from, at);
        if (run === null) continue;
        if (runs === undefined) shared.set(other, [run]);
        else runs.push(run);
      }
      const links: LineageLink[] = [];
      for (const [other, runs] of shared) {
        const older = prints[other];
        if (older) links.push(...linkOf(older, print, runs));
      }
      return [...links, ...crediting.add(report)];
    },
  };
};

/** The links of a story. */
export interface StoryLineage {
  /** Sorted. */
  readonly links: readonly LineageLink[];
  /** Those of one report as they were found: the same list, to which more are added. */
  readonly ofReport: (report: string) => readonly LineageLink[];
  /** The links that were found since the story was read before, by each of their reports; null: all were found anew. */
  readonly fresh: ReadonlyMap<string, readonly LineageLink[]> | null;
}

const NO_LINKS: readonly LineageLink[] = [];

/** How many of the sorted links stand before or beside the link. */
const placeOf = (links: readonly LineageLink[], link: LineageLink): number => {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = links[middle];
    if (there !== undefined && byEnds(there, link) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** So few are put in one by one. */
const FEW = 32;

/** Some links put into a sorted list; of two alike the list's stands first. */
const mergeLinks = (links: readonly LineageLink[], added: readonly LineageLink[]): readonly LineageLink[] => {
  if (added.length > FEW) return [...links, ...added].sort(byEnds);
  const merged = [...links];
  for (const link of added) merged.splice(placeOf(merged, link), 0, link);
  return merged;
};

/** Which reports of a story (or which of their passages) share text, as it grows: what was compared is not compared again. Pass reports in the order of time, then id. */
export const lineageKeeper = (): ((reports: readonly Report[]) => StoryLineage) => {
  let read: readonly Report[] = [];
  let stream = lineageStream();
  let links = NO_LINKS;
  let touching = new Map<string, LineageLink[]>();
  return (reports) => {
    const goesOn = middleOf(read, reports).from === read.length;
    if (!goesOn) {
      read = [];
      stream = lineageStream();
      links = NO_LINKS;
      touching = new Map();
    }
    const added = reports.slice(read.length).flatMap((report) => stream.add(report));
    read = reports;
    const fresh = new Map<string, LineageLink[]>();
    for (const link of added)
      for (const report of link.from === link.to ? [link.from] : [link.from, link.to]) {
        const list = fresh.get(report);
        if (list) list.push(link);
        else fresh.set(report, [link]);
      }
    for (const [report, found] of fresh) {
      const here = touching.get(report);
      if (here === undefined) touching.set(report, [...found]);
      else for (const link of found) here.push(link);
    }
    if (added.length > 0) links = mergeLinks(links, added);
    const of = touching;
    return { links, ofReport: (report) => of.get(report) ?? NO_LINKS, fresh: goesOn ? fresh : null };
  };
};

/** The links alone, sorted. */
export const lineageOf = (reports: readonly Report[]): readonly LineageLink[] => lineageKeeper()(reports).links;

/** Reports that credit an agency whose own report is there, before or after. */
const creditStream = (): LineageStream => {
  const byAgency = new Map<string, Report>();
  const waiting = new Map<string, { report: Report; credit: Credit }[]>();
  const signed = new Map<string, { report: Report; signOff: SignOff }>();
  const signedAlike = (report: Report): LineageLink[] => {
    const signOff = signOffOf(report);
    if (signOff === null) return [];
    const first = signed.get(signOff.key);
    if (first === undefined) {
      signed.set(signOff.key, { report, signOff });
      return [];
    }
    const { from, to, direction, why } = direct(first.report, report);
    const spanOf = (one: Report, { start, end }: SignOff) => ({ report: one.id, start, end });
    return [
      {
        from: from.id,
        to: to.id,
        evidence: "sign-off",
        detail: `both close with the same reporters and editors, ${why}`,
        direction,
        spans: [spanOf(first.report, first.signOff), spanOf(report, signOff)],
      },
    ];
  };
  const link = (source: Report, report: Report, credit: Credit): LineageLink => ({
    from: source.id,
    to: report.id,
    evidence: "credit",
    detail: `credits ${credit.agency}`,
    direction: "known",
    spans: [{ report: report.id, start: credit.start, end: credit.end }],
  });
  return {
    add: (report) => {
      const links: LineageLink[] = [];
      const own = report.publisher === null ? null : agencyOf(report.publisher);
      if (own !== null && !byAgency.has(own)) {
        byAgency.set(own, report);
        for (const early of waiting.get(own) ?? []) links.push(link(report, early.report, early.credit));
        waiting.delete(own);
      }
      links.push(...signedAlike(report));
      const credit = creditOf(report);
      if (credit === null) return links;
      const source = byAgency.get(credit.agency);
      if (source === undefined) waiting.set(credit.agency, [...(waiting.get(credit.agency) ?? []), { report, credit }]);
      else if (source.id !== report.id) links.push(link(source, report, credit));
      return links;
    },
  };
};
