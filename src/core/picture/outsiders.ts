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

const bodies = new WeakMap<Report, Body>();

const bodyOf = (source: Report): Body => {
  const known = bodies.get(source);
  if (known !== undefined) return known;
  const { text, titleSpan } = source;
  const told = text
    .slice(titleSpan?.end ?? 0)
    .split("\n")
    .filter((line) => line.length > SHORTEST_LINE && /[.!?]["”’]?\s*$/u.test(line))
    .join("\n");
  const names = [...told.matchAll(NAME)].flatMap(([name]) => wordsOf(name.replace(/['’]s$/u, ""))[0]?.word ?? []);
  const body: Body = {
    all: new Set(wordsOf(text).map(({ word }) => stem(word))),
    names: byFrequency(names.filter((name) => name.length > 2 && !isPlain(name)).map(stem)),
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

/** The evidence of one story with what its outsiders tell as background. */
export const withoutOutsiders = (evidence: readonly ReportEvidence[]): readonly ReportEvidence[] => {
  const outsiders = outsidersOf(evidence.map(({ report }) => report));
  return outsiders.size === 0 ? evidence : evidence.map((one) => (outsiders.has(one.report) ? putApart(one) : one));
};
