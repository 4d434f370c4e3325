import { comparePublished } from "../picture/dates.ts";
import type { LineageLink } from "../picture/picture.ts";
import type { Report } from "../report/report.ts";
import { agencyOf } from "./agencies.ts";
import { creditOf } from "./credit.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprints.ts";
import { type Passage, passagesOf, sharedRuns } from "./passages.ts";
import { insideQuotes } from "./quoted-stretches.ts";

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

/** Candidate pairs by shared shingles. A shingle of many reports links each to the first alone, so that cost stays linear. */
const candidates = (prints: readonly Fingerprints[]): Map<number, Map<number, { a: number; b: number }[]>> => {
  const first = new Map<number, { print: number; at: number }>();
  const pairs = new Map<number, Map<number, { a: number; b: number }[]>>();
  for (const [index, print] of prints.entries())
    for (let number = 0; number < print.kept.length; number += 1) {
      const hash = print.kept[number] ?? 0;
      const at = print.keptAt[number] ?? 0;
      const known = first.get(hash);
      if (known === undefined) first.set(hash, { print: index, at });
      else if (known.print !== index) {
        const byOther = pairs.get(known.print) ?? new Map<number, { a: number; b: number }[]>();
        const seeds = byOther.get(index) ?? [];
        seeds.push({ a: known.at, b: at });
        byOther.set(index, seeds);
        pairs.set(known.print, byOther);
      }
    }
  return pairs;
};

const linkOf = (a: Fingerprints, b: Fingerprints, seeds: readonly { a: number; b: number }[]): LineageLink[] => {
  const { from, to, direction, why } = direct(a.report, b.report);
  if (
    a.report.text === b.report.text ||
    (a.hashes.length > SHORTEST_COPY &&
      a.hashes.length === b.hashes.length &&
      a.hashes.every((hash, index) => hash === b.hashes[index]))
  ) {
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
  const passages = passagesOf(sharedRuns(a, b, seeds)).filter((passage) => passage.shared >= PASSAGE_WORDS);
  const quoted = (passage: Passage): boolean =>
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

/** Which reports (or which of their passages) share text, sorted. Pass reports in the order of time, then id. */
export const lineageOf = (reports: readonly Report[]): LineageLink[] => {
  const prints = reports.map(fingerprintsOf);
  const links: LineageLink[] = [];
  for (const [left, others] of candidates(prints))
    for (const [right, seeds] of others) {
      const a = prints[left];
      const b = prints[right];
      if (a && b) links.push(...linkOf(a, b, seeds));
    }
  links.push(...creditLinks(reports));
  return links.sort((a, b) => (a.from + a.to + a.evidence < b.from + b.to + b.evidence ? -1 : 1));
};

/** A report that credits an agency whose own report is in the story. */
const creditLinks = (reports: readonly Report[]): LineageLink[] => {
  const byAgency = new Map<string, Report>();
  for (const report of reports) {
    const agency = report.publisher === null ? null : agencyOf(report.publisher);
    if (agency && !byAgency.has(agency)) byAgency.set(agency, report);
  }
  return reports.flatMap((report): LineageLink[] => {
    const credit = creditOf(report);
    const source = credit ? byAgency.get(credit.agency) : undefined;
    if (!credit || !source || source.id === report.id) return [];
    return [
      {
        from: source.id,
        to: report.id,
        evidence: "credit",
        detail: `credits ${credit.agency}`,
        direction: "known",
        spans: [{ report: report.id, start: credit.start, end: credit.end }],
      },
    ];
  });
};
