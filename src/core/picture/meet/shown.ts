import { FEATURES } from "../../meeting/index.ts";

/** What two claims have in common, as `featuresOf` lists it. */
export type Row = Float64Array;

const feature = (name: string): ((row: Row) => number) => {
  const at = FEATURES.indexOf(name);
  if (at < 0) throw new Error(`The weights know no feature "${name}": run bench/learn-meeting.ts.`);
  return (row) => row[at] ?? 0;
};

const oneIsDenied = feature("one is denied");
const oneIsNegative = feature("one is negative");
const twoSpeakers = feature("two speakers");
const holdsANot = feature("one holds a not");
const opposites = feature("opposites");
const toldNear = feature("what is told, anywhere");
const figuresApart = feature("figures apart");
const anyFiguresAlike = feature("figures alike, of whatever");
const anyFiguresApart = feature("figures apart, of whatever");
const wordsShared = feature("rare words shared");
const toldOf = feature("what is told, and of whom");
const bothCovers = feature("both covers of what the story tells");
const ofOthers = feature("of others");
const byOthers = feature("by others");
const ofWhom = feature("of whom, anywhere");

/** How near the words must be that two claims tell where only one of them says "not". */
const ONE_DEED = 0.7;
/** How much of the words of either the other must cover. */
const MOSTLY = 0.5;
/** How near the words must be of whom or of what two claims tell. */
const ONE_THING = 0.45;

/** One says what the other says is not so. */
export const opposes = (row: Row): boolean =>
  oneIsDenied(row) > 0 || (oneIsNegative(row) > 0 && toldNear(row) >= ONE_DEED && !isOfOthers(row));

/** Each tells most of what the other tells. */
export const isMostlyShared = (row: Row): boolean => bothCovers(row) >= MOSTLY;

/** They give other figures of the same, and no figure alike. */
export const givesOther = (row: Row): boolean => figuresApart(row) > 0 && anyFiguresAlike(row) === 0;

/** They may tell two things: both give figures, and none of them is the other's, or words of the two are opposites. */
export const tellsOther = (row: Row): boolean =>
  (anyFiguresApart(row) > 0 && anyFiguresAlike(row) === 0) || opposites(row) > 0;

/** Only one of the two says "not", or a word like it. */
export const holdsOneNot = (row: Row): boolean => holdsANot(row) > 0;

/** Both give one figure, and no other of the same. */
export const givesSameFigure = (row: Row): boolean => anyFiguresAlike(row) > 0 && figuresApart(row) === 0;

/** Each is said by a speaker of its own. */
export const isOfTwoSpeakers = (row: Row): boolean => twoSpeakers(row) > 0;

/** Both say some word that tells something in their story. */
export const sharesWords = (row: Row): boolean => wordsShared(row) > 0;

/** Both tell it of one thing, whatever they tell of it. */
export const isOfOne = (row: Row): boolean => ofWhom(row) >= ONE_THING;

/** Each tells it of somebody else, or by somebody else. */
export const isOfOthers = (row: Row): boolean => ofOthers(row) > 1 - ONE_THING || byOthers(row) > 1 - ONE_THING;

/** Both tell the same of it, or the opposite. */
export const isOneDeed = (row: Row): boolean => toldOf(row) >= ONE_THING;
