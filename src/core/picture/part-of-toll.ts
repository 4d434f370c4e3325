import { lexicon } from "../lexicon/index.ts";
import { apartOf } from "./group-questions.ts";
import { reportCounts } from "./report-counts.ts";
import type { ToldQuestion } from "./story-picture.ts";

/** So many reports share a toll of which smaller counts of some of its people are parts. */
const SHARED = 2;
/** Who was shot was hurt. */
const HURT: ReadonlySet<string> = new Set(["injured", "shot"]);

interface Toll {
  readonly asked: ToldQuestion;
  readonly of: string;
  readonly population: string;
  readonly place: string | null;
  readonly size: number;
  /** Nobody tells a number: one who is named, "a family". */
  readonly untold: boolean;
  readonly reports: number;
}

const tolls = new WeakMap<ToldQuestion, Toll | null>();

/** Kept with the question: a story that is drawn again asks of most what it asked before. */
const tollOf = (asked: ToldQuestion): Toll | null => {
  const known = tolls.get(asked);
  if (known !== undefined) return known;
  const found = readToll(asked);
  tolls.set(asked, found);
  return found;
};

const readToll = (asked: ToldQuestion): Toll | null => {
  const { draft, case: laid } = asked;
  const { harm } = draft.key;
  const limit = (name: string): string | null =>
    draft.key[name] ?? draft.scope.find((term) => term.name === name)?.value ?? null;
  const told = laid.answers.filter(({ status, quantity }) => status === "asserted" && quantity !== null);
  if (harm === undefined || told.length === 0 || apartOf(draft.key) !== null) return null;
  return {
    asked,
    of: HURT.has(harm) ? "hurt" : harm,
    population: limit("population") ?? "person",
    place: limit("place"),
    size: Math.max(...told.map(({ quantity }) => quantity?.low ?? quantity?.high ?? 0)),
    untold: told.every(({ bearings }) => bearings.every(({ implied }) => implied === true)),
    reports:
      told.length === laid.answers.length + laid.others.length
        ? reportCounts(laid).answered
        : new Set(told.flatMap((answer) => answer.reports)).size,
  };
};

/** "Two stepchildren", "one daughter": whose they are tells which of the dead are meant, and not how many there were. */
const isOfKin = ({ population }: Toll): boolean => lexicon().isA(population, "noun", "relative");

const isPartOf = (part: Toll, whole: Toll): boolean =>
  part.of === whole.of &&
  part.size < whole.size &&
  whole.reports >= SHARED &&
  whole.reports * SHARED >= part.reports &&
  (isOneOfMany(part, whole) ||
    ((part.place === null || whole.place === null || part.place === whole.place) && (part.untold || isOfKin(part))));

/** "One woman was shot in the park" of eight who were shot: who, or where one of them was. Two reports that tell of one may tell of two. */
const isOneOfMany = (part: Toll, whole: Toll): boolean =>
  part.size === 1 && whole.size >= MANY && part.of === "hurt" && part.reports <= whole.reports;
/** So many hurt are told of one by one. */
const MANY = 3;

/** The counts of somebody's children or kin, and those that tell who and not how many, beside which two reports or more tell a larger toll of the same harm. */
export const partsOfTolls = (questions: readonly ToldQuestion[]): ReadonlySet<ToldQuestion> => {
  const found = questions.flatMap((asked) => tollOf(asked) ?? []);
  return new Set(
    found.filter((part) => found.some((whole) => whole !== part && isPartOf(part, whole))).map(({ asked }) => asked),
  );
};
