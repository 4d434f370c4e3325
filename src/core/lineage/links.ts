import { compareRead } from "../picture/dates.ts";
import type { LineageLink } from "../picture/picture.ts";
import { creditsFrom } from "./credits-from.ts";
import type { Fingerprints } from "./fingerprints.ts";
import { type Passage, passagesOf, type Run } from "./passages.ts";
import { insideQuotes } from "./quoted-stretches.ts";

/** Twelve words in the same order are not said twice by chance; shorter runs are names, titles and set phrases. */
const PASSAGE_WORDS = 12;
const SHORTEST_COPY = 20;

export interface Directed {
  readonly from: Fingerprints;
  readonly to: Fingerprints;
  readonly direction: "known" | "open";
  readonly why: string;
}

const credits = ({ report: copy }: Fingerprints, { report: source }: Fingerprints): boolean =>
  creditsFrom(copy, source) !== null;

const orderOf = (a: Fingerprints, b: Fingerprints): number =>
  a.report.publishedAt === null || b.report.publishedAt === null
    ? 0
    : compareRead(a.report.publishedAt, a.moment, b.report.publishedAt, b.moment);

/** Which of two is the older: by credit, by time, else open and in the order of their ids. */
export const direct = (a: Fingerprints, b: Fingerprints): Directed => {
  if (credits(a, b)) return { from: b, to: a, direction: "known", why: "it credits the other" };
  if (credits(b, a)) return { from: a, to: b, direction: "known", why: "it credits the other" };
  const time = orderOf(a, b);
  if (time < 0) return { from: a, to: b, direction: "known", why: "published later" };
  if (time > 0) return { from: b, to: a, direction: "known", why: "published later" };
  return a.report.id < b.report.id
    ? { from: a, to: b, direction: "open", why: "either may be the older" }
    : { from: b, to: a, direction: "open", why: "either may be the older" };
};

const spanOfWords = (prints: Fingerprints, from: number, to: number) => ({
  report: prints.report.id,
  start: prints.starts[from] ?? 0,
  end: prints.ends[to - 1] ?? 0,
});

/** One run then holds all words of both: the texts themselves are read only where it does. */
const sameWords = (a: Fingerprints, b: Fingerprints, runs: readonly Run[]): boolean => {
  const size = a.hashes.length;
  if (size !== b.hashes.length || !runs.some(({ length }) => length === size)) return false;
  return size > SHORTEST_COPY || a.report.text === b.report.text;
};

/** A passage is made of runs: where all of them are too short together, there is none. */
const mayShare = (runs: readonly Run[]): boolean => {
  let words = 0;
  for (const { length } of runs) words += length;
  return words >= PASSAGE_WORDS;
};

/** Does the passage stand in direct speech in both? */
const isQuoted = (a: Fingerprints, b: Fingerprints, passage: Passage): boolean =>
  a.quotes().length > 0 &&
  b.quotes().length > 0 &&
  insideQuotes(a.quotes(), spanOfWords(a, passage.aFrom, passage.aTo)) &&
  insideQuotes(b.quotes(), spanOfWords(b, passage.bFrom, passage.bTo));

/** The links between two reports, the first of which came before, by the runs of words that they share. */
export const linksBetween = (a: Fingerprints, b: Fingerprints, runs: readonly Run[]): LineageLink[] => {
  if (sameWords(a, b, runs)) {
    const { from, to, direction, why } = direct(a, b);
    return [
      {
        from: from.report.id,
        to: to.report.id,
        evidence: "exact-copy",
        detail: `the same text word for word, ${why}`,
        direction,
        spans: [spanOfWords(a, 0, a.hashes.length), spanOfWords(b, 0, b.hashes.length)],
      },
    ];
  }
  if (!mayShare(runs)) return [];
  const passages = passagesOf(runs).filter(({ shared }) => shared >= PASSAGE_WORDS);
  if (passages.length === 0) return [];
  const quoted = passages.filter((passage) => isQuoted(a, b, passage));
  const plain = quoted.length === 0 ? passages : passages.filter((passage) => !quoted.includes(passage));
  const { from, to, direction, why } = direct(a, b);
  const link = (some: readonly Passage[], evidence: string, what: string): LineageLink[] =>
    some.length === 0
      ? []
      : [
          {
            from: from.report.id,
            to: to.report.id,
            evidence,
            detail: `${wordsIn(some)} words in ${some.length === 1 ? "one passage" : `${some.length} passages`}${what}, ${why}`,
            direction,
            spans: spansOf(a, b, some),
          },
        ];
  return quoted.length === 0
    ? link(plain, "shared-passage", "")
    : [...link(plain, "shared-passage", ""), ...link(quoted, "shared-quote", " of direct speech")];
};

const wordsIn = (passages: readonly Passage[]): number => passages.reduce((sum, { shared }) => sum + shared, 0);

/** Most links have one passage: a list that is made at its length has no room to spare, and there are very many. */
const spansOf = (a: Fingerprints, b: Fingerprints, passages: readonly Passage[]): LineageLink["spans"] => {
  const inBoth = ({ aFrom, aTo, bFrom, bTo }: Passage): LineageLink["spans"] => [
    spanOfWords(a, aFrom, aTo),
    spanOfWords(b, bFrom, bTo),
  ];
  const [only] = passages;
  return only !== undefined && passages.length === 1 ? inBoth(only) : passages.flatMap(inBoth);
};

/** The order of links: by the two reports, then the kind of evidence, then its words. */
export const byEnds = (a: LineageLink, b: LineageLink): number => {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  if (a.evidence !== b.evidence) return a.evidence < b.evidence ? -1 : 1;
  return a.detail < b.detail ? -1 : a.detail > b.detail ? 1 : 0;
};

/** Do two links tell the same of the same passages? */
export const sameLink = (a: LineageLink, b: LineageLink): boolean =>
  byEnds(a, b) === 0 &&
  a.direction === b.direction &&
  a.spans.length === b.spans.length &&
  a.spans.every((span, place) => {
    const other = b.spans[place];
    return other?.report === span.report && other.start === span.start && other.end === span.end;
  });
