import type { Claim } from "../claim/claim.ts";
import type { Bearing } from "../frames/frame-compare.ts";
import { momentOf } from "./dates.ts";
import type { AnswerDraft } from "./drafts.ts";
import { isToldAsBefore } from "./first-and-now.ts";
import { lowestOf } from "./intervals.ts";
import { type SideVoices, sideVoices } from "./side-voices.ts";

/** What is asked of the reports that tell the figures. */
export interface SideWorld {
  readonly text: (report: string) => string | undefined;
  readonly publishedAt: (report: string) => string | null;
  /** Whether one report sets two answers beside each other; left out: wherever one gives both. */
  readonly sideBySide?: (a: AnswerDraft, b: AnswerDraft) => boolean;
}

/** One telling of a figure by a side. */
interface SideTelling {
  readonly answer: AnswerDraft;
  readonly bearing: Bearing;
  readonly side: string;
  /** Milliseconds; null where its report does not tell when it was published. */
  readonly moment: number | null;
}

/** A body with its people, papers and publishers, and the figures that it gave, the oldest first. */
export interface Side {
  readonly id: string;
  readonly series: readonly AnswerDraft[];
}

/** The sides that give figures of one question; two that one report sets against each other are rivals. */
export interface Sides {
  readonly sides: readonly Side[];
  /** Whether a report sets the first, with the lower figure, against the second. */
  readonly isRivalBelow: (a: string, b: string) => boolean;
  /** When a side was heard with a figure, in each report that tells so. */
  readonly told: (side: Side, answer: AnswerDraft) => readonly string[];
}

/** More answers are no row that anybody could read. */
const MOST = 30;

const lowOf = ({ quantity }: AnswerDraft): number => (quantity === null ? 0 : lowestOf(quantity));

/** The figures of each side in the order in which it gave them: each stands where it was told first. */
const seriesOf = (told: readonly SideTelling[]): readonly AnswerDraft[] => {
  const first = new Map<AnswerDraft, number>();
  for (const { answer, moment } of told)
    first.set(answer, Math.min(first.get(answer) ?? Number.POSITIVE_INFINITY, moment ?? Number.POSITIVE_INFINITY));
  return [...first]
    .sort(([a, at], [b, other]) => (at === other ? lowOf(a) - lowOf(b) : at - other))
    .map(([answer]) => answer);
};

/** Whether a report sets two sides against each other: each has a figure of its own in it, and neither is told as what was before. */
const rivalsIn = (told: readonly SideTelling[], differ: (a: AnswerDraft, b: AnswerDraft) => boolean): Set<string> => {
  const found = new Set<string>();
  for (const here of grouped(told, ({ bearing }) => bearing.claim.report).values())
    for (const [at, a] of here.entries())
      for (const b of here.slice(at + 1)) {
        if (a.side === b.side || a.answer === b.answer || !differ(a.answer, b.answer)) continue;
        found.add(lowOf(a.answer) < lowOf(b.answer) ? pairOf(a.side, b.side) : pairOf(b.side, a.side));
      }
  return found;
};

/** Whose dead are counted: those who fight are of one side. */
const FALLEN = "soldier";

/** "We lost nine, the army said"; "they lost sixty, said the rebels": whoever counts the other's dead is its rival in any report. */
const opponentsIn = (
  told: readonly SideTelling[],
  { hasForces, isCivil, isMedical }: SideVoices,
): readonly string[] => {
  if (!told.every(({ bearing: { claim } }) => claim.scope["population"] === FALLEN)) return [];
  const sides = [...new Set(told.map(({ side }) => side))];
  return sides
    .filter(hasForces)
    .flatMap((own) =>
      sides
        .filter((other) => !hasForces(other) && !isMedical(other) && !isCivil(other))
        .flatMap((other) => [pairOf(own, other), pairOf(other, own)]),
    );
};

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  }
  return found;
};

const pairOf = (lower: string, higher: string): string => `${lower}\u0001${higher}`;

/**
 * Who gives figures of a question, and which: a ministry with its minister, its spokesman and its press notes is one side, with one row of figures over
 * time. Null where fewer than two sides speak.
 */
export const sidesOf = (
  answers: readonly AnswerDraft[],
  meet: (a: AnswerDraft, b: AnswerDraft) => boolean,
  { text, publishedAt, sideBySide }: SideWorld,
): Sides | null => {
  if (answers.length < 2 || answers.length > MOST || answers.some(({ quantity }) => quantity === null)) return null;
  const voices = sideVoices(answers);
  const momentIn = ({ report }: Claim): number | null => {
    const at = publishedAt(report);
    return at === null ? null : momentOf(at);
  };
  const told = answers.flatMap((answer) =>
    answer.bearings.flatMap((bearing): SideTelling[] => {
      const { claim } = bearing;
      const words = text(claim.report);
      const side = words === undefined ? null : voices.of(answer, claim, words);
      return side === null ? [] : [{ answer, bearing, side, moment: momentIn(claim) }];
    }),
  );
  const now = told.filter(({ bearing: { claim } }) => !isToldAsBefore(claim, text(claim.report) ?? ""));
  const heard = new Set(now.map(({ side }) => side));
  if (heard.size < 2) return null;
  const rivals = rivalsIn(now, (a, b) => !meet(a, b) && sideBySide?.(a, b) !== false);
  for (const pair of opponentsIn(told, voices)) rivals.add(pair);
  const bySide = grouped(told, ({ side }) => side);
  return {
    sides: [...bySide].flatMap(([id, own]) => (heard.has(id) ? [{ id, series: seriesOf(own) }] : [])),
    isRivalBelow: (a, b) => rivals.has(pairOf(a, b)),
    told: ({ id }, answer) =>
      told.flatMap(({ side, answer: of, bearing }) =>
        side === id && of === answer ? (publishedAt(bearing.claim.report) ?? []) : [],
      ),
  };
};
