import type { Claim } from "../claim/claim.ts";
import { lexicon } from "../lexicon/index.ts";
import { isCommon, stem, wordsOf } from "../lineage/words.ts";
import type { Report } from "../report/report.ts";
import { rarityOf } from "../story/rarity.ts";
import type { ReportEvidence } from "./evidence.ts";

/** Of two reports neither is an outsider; in larger stories what one tells alone is printed nowhere. */
const FEWEST_REPORTS = 3;
const MOST_REPORTS = 30;
/** Stems of the other reports, names of its own: of fewer nothing is seen. */
const ENOUGH_STEMS = 400;
const ENOUGH_NAMES = 8;
/** Shares of its names, and of its words by how rare they are, that any other report of its story has. Read off 1151 reports of gun-violence. */
const NAMES_SHARED = 0.2;
const WORDS_SHARED = 0.3;
const MOST_TOLD = 3;
/** A shorter line is no running text, in UTF-16 units. */
const SHORTEST_LINE = 60;

interface Body {
  /** Stems of all its words. */
  readonly all: ReadonlySet<string>;
  /** Of its running text below the headline: names that are no words of the dictionary, the most frequent first, and stems of what carries meaning. */
  readonly names: readonly string[];
  readonly stems: ReadonlySet<string>;
}

const NAME = /(?<=[\p{Ll}\d,;:’'"“”)-] )\p{Lu}\p{Ll}[\p{L}'’-]*/gu;

const isPlain = (word: string): boolean => (["noun", "verb", "adj"] as const).some((kind) => lexicon().has(word, kind));

const byFrequency = (names: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([name]) => name);
};

/** Stems of the names in a text that are no words of the dictionary, as often as they stand there. */
export const namesIn = (told: string): readonly string[] =>
  [...told.matchAll(NAME)]
    .flatMap(([name]) => wordsOf(name.replace(/['’]s$/u, ""))[0]?.word ?? [])
    .filter((name) => name.length > 2 && !isPlain(name))
    .map(stem);

const bodies = new WeakMap<Report, Body>();

/** What outsiders are known by; kept with the report. */
export const bodyOf = (source: Report): Body => {
  const known = bodies.get(source);
  if (known !== undefined) return known;
  const { text, titleSpan } = source;
  const told = text
    .slice(titleSpan?.end ?? 0)
    .split("\n")
    .filter((line) => line.length > SHORTEST_LINE && /[.!?]["”’]?\s*$/u.test(line))
    .join("\n");
  const body: Body = {
    all: new Set(wordsOf(text).map(({ word }) => stem(word))),
    names: byFrequency(namesIn(told)),
    stems: new Set(
      wordsOf(told)
        .filter(({ word }) => !isCommon(word) && !/^\d/u.test(word))
        .map(({ word }) => stem(word)),
    ),
  };
  bodies.set(source, body);
  return body;
};

/**
 * Reports of a story whose text tells of another matter than their headline: an old page under a new address, a round-up of the week. Next to
 * none of their names, and few of their words, stand in any other report of the story.
 */
const outsidersOf = (reports: readonly Report[]): ReadonlySet<Report> => {
  if (reports.length < FEWEST_REPORTS || reports.length > MOST_REPORTS) return new Set();
  const told = reports.map((report) => ({ report, body: bodyOf(report) }));
  const size = told.reduce((sum, { body }) => sum + body.all.size, 0);
  return new Set(
    told.flatMap(({ report, body }) => {
      if (body.names.length < ENOUGH_NAMES || size - body.all.size < ENOUGH_STEMS) return [];
      const isShared = (word: string): boolean => told.some((other) => other.body !== body && other.body.all.has(word));
      const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + rarityOf(word), 0);
      // Whom or what it tells of most is nobody of the story.
      if (body.names.slice(0, MOST_TOLD).some(isShared)) return [];
      const names = body.names.filter(isShared).length / body.names.length;
      const words = weigh([...body.stems].filter(isShared)) / weigh([...body.stems]);
      return names <= NAMES_SHARED && words <= WORDS_SHARED ? [report] : [];
    }),
  );
};

const apart = new WeakMap<ReportEvidence, ReportEvidence>();

/** What an outsider tells below its headline is background. The same evidence gives the same object, so that what was made of it can be kept. */
const putApart = (one: ReportEvidence): ReportEvidence => {
  const known = apart.get(one);
  if (known !== undefined) return known;
  const end = one.report.titleSpan?.end ?? 0;
  const made = {
    ...one,
    claims: one.claims.map((claim) => (claim.start < end || claim.background ? claim : { ...claim, background: true })),
  };
  apart.set(one, made);
  return made;
};

/** The evidence of one story with what its outsiders tell as background, and without what only looked like another story in its report. */
export const withoutOutsiders = (evidence: readonly ReportEvidence[]): readonly ReportEvidence[] => {
  const outsiders = outsidersOf(evidence.map(({ report }) => report));
  const own = withAsides(evidence, outsiders);
  return outsiders.size === 0 ? own : own.map((one) => (outsiders.has(one.report) ? putApart(one) : one));
};

/** Names of a passage that another report has, and their share of all its names, from which on it tells of their story. */
const NAMES_OF_STORY = 3;
const SHARE_OF_STORY = 0.5;

const asides = new WeakMap<ReportEvidence, Map<string, ReportEvidence>>();

/** What looks like another story in its report, and is told of those of whom other reports of the story tell, is of the story. */
const withAsides = (evidence: readonly ReportEvidence[], outsiders: ReadonlySet<Report>): readonly ReportEvidence[] => {
  if (evidence.length < 2 || evidence.length > MOST_REPORTS) return evidence;
  if (!evidence.some(({ claims }) => claims.some(({ aside }) => aside))) return evidence;
  return evidence.map((one) => {
    if (outsiders.has(one.report) || !one.claims.some(({ aside }) => aside)) return one;
    const others = evidence
      .filter(({ report }) => report !== one.report && !outsiders.has(report))
      .map(({ report }) => bodyOf(report).all);
    const own = new Set(
      passagesOf(one)
        .filter(({ names }) => isOfStory(names, others))
        .flatMap(({ sentences }) => [...sentences]),
    );
    return own.size === 0 ? one : broughtBack(one, own);
  });
};

interface Aside {
  readonly sentences: ReadonlySet<number>;
  /** Stems. */
  readonly names: ReadonlySet<string>;
}

/** Stretches of sentences that look like other stories. */
const passagesOf = ({ report, claims }: ReportEvidence): readonly Aside[] => {
  const told = [...claims].filter(({ aside }) => aside).sort((a, b) => a.sentence - b.sentence);
  const made: { sentences: Set<number>; start: number; end: number }[] = [];
  for (const { sentence, start, end } of told) {
    const last = made.at(-1);
    if (last && (last.sentences.has(sentence) || last.sentences.has(sentence - 1))) {
      last.sentences.add(sentence);
      last.end = Math.max(last.end, end);
    } else made.push({ sentences: new Set([sentence]), start, end });
  }
  return made.map(({ sentences, start, end }) => {
    // The words before the first claim tell who speaks.
    const from = report.text.lastIndexOf("\n", start) + 1;
    return { sentences, names: new Set(namesIn(report.text.slice(from, end))) };
  });
};

const isOfStory = (names: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): boolean => {
  const shared = [...names].filter((name) => others.some((all) => all.has(name))).length;
  return shared >= NAMES_OF_STORY && shared / names.size >= SHARE_OF_STORY;
};

const broughtBack = (one: ReportEvidence, own: ReadonlySet<number>): ReportEvidence => {
  const key = [...own].sort((a, b) => a - b).join(" ");
  const known = asides.get(one) ?? new Map<string, ReportEvidence>();
  asides.set(one, known);
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = {
    ...one,
    claims: one.claims.map((claim): Claim => {
      if (!claim.aside || !own.has(claim.sentence)) return claim;
      const { aside: _aside, ...rest } = claim;
      return { ...rest, background: false };
    }),
  };
  known.set(key, made);
  return made;
};
