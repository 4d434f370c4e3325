import type { LaidReport } from "./lay.ts";
import { ownerOf } from "./lexicon.ts";
import { truthOf } from "./score.ts";
import type { EchoReport, EchoStory } from "./telling.ts";

/** A rule by which systems of today count the sources of a statement, put down here in a few lines of our own. */
export interface Reference {
  readonly name: string;
  /** How many sources the reports that carry an answer are. */
  readonly count: (reports: readonly EchoReport[]) => number;
}

const distinct = (items: readonly string[]): number => new Set(items).size;

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

/** Shared words over all words of two headlines, from 0 to 1. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
};

/** Groups of reports whose headline shares a third of its words with some headline of the group. */
const headlineClusters = (reports: readonly EchoReport[]): EchoReport[][] => {
  const groups: EchoReport[][] = [];
  for (const report of reports) {
    const words = wordsOf(report.title.text);
    const group = groups.find((one) => one.some((other) => overlap(words, wordsOf(other.title.text)) >= 1 / 3));
    if (group) group.push(report);
    else groups.push([report]);
  }
  return groups;
};

export const REFERENCES: readonly Reference[] = [
  { name: "outlets", count: (reports) => distinct(reports.map(({ outlet }) => outlet)) },
  {
    name: "headline-cluster-outlets",
    count: (reports) =>
      Math.max(0, ...headlineClusters(reports).map((group) => distinct(group.map(({ outlet }) => outlet)))),
  },
  { name: "owners", count: (reports) => distinct(reports.map(({ outlet }) => ownerOf(outlet))) },
];

/** Answers of the stories seen so far, and by each reference how many have the exact count and how many too many. */
export interface ReferenceScore {
  answers: number;
  readonly exact: Map<string, number>;
  readonly tooMany: Map<string, number>;
}

export const emptyReferenceScore = (): ReferenceScore => ({ answers: 0, exact: new Map(), tooMany: new Map() });

const bump = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** Counts the sources of every true answer of a story by every reference. They are given which reports carry the answer. */
export const scoreReferences = (score: ReferenceScore, story: EchoStory, laid: readonly LaidReport[]): void => {
  for (const fact of story.facts) {
    if (fact.verdict === null) continue;
    for (const { origins, reports } of truthOf(fact, laid).values()) {
      score.answers += 1;
      const carrying = story.reports.filter((_, index) => reports.has(index));
      for (const { name, count } of REFERENCES) {
        const said = count(carrying);
        if (said === origins.size) bump(score.exact, name);
        if (said > origins.size) bump(score.tooMany, name);
      }
    }
  }
};
