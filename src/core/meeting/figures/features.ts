import { nounsNear, verbsNear } from "../../frames/measure/near.ts";
import { keptWith } from "../../kept-with.ts";
import { type Beside, type Features, nearestWords, type WordVectors } from "../../nearness/index.ts";
import { tellsCorrection } from "../../picture/correction-words.ts";
import { relateTerms } from "../../picture/scope.ts";
import { featuresOf, type LaidPair, momentTold, rowOf, valuesOf } from "../features.ts";
import type { ToldClaim } from "../told.ts";
import { amongMarks, type FiguresAmong } from "./among.ts";
import { areOtherPeople, countsPeople, countsSome, isAhead } from "./counted-things.ts";
import type { FigureItem } from "./items.ts";

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** How the nouns of what is counted stand to each other: one, a kind of the other, or nothing that a dictionary knows. */
const nounsOf = (a: FigureItem, b: FigureItem): number => {
  let best = 0;
  for (const one of a.counted)
    for (const other of b.counted) {
      if (one.lemma === other.lemma) return 3;
      const near = nounsNear(one.lemma, other.lemma);
      if (near === "near" || near === "narrower") best = Math.max(best, 2);
      else if (near === "kind") best = Math.max(best, 1);
    }
  return best;
};

/** How what befell them, or was done, stands to each other: one verb, near ones, opposites (-1); 1 where one does not say. */
const deedsOf = (a: FigureItem, b: FigureItem): number => {
  if (a.acts.length === 0 || b.acts.length === 0) return 1;
  let best = 0;
  for (const one of a.acts)
    for (const other of b.acts) {
      const near = verbsNear(one, other);
      if (near === "opposed") return -1;
      best = Math.max(best, near === "same" ? 3 : near === "near" ? 2 : 0);
    }
  return best;
};

/** How far apart two values lie, as a logarithm; at most that of a thousand. */
const spread = (a: FigureItem, b: FigureItem): number => {
  const [less, more] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return less <= 0 ? (more <= 0 ? 0 : FARTHEST) : Math.min(FARTHEST, Math.log(more / less));
};
const FARTHEST = Math.log(1000);

/** Whether the later telling gives more (1) or less (-1); 0 where neither is known to be the later, or both are as large. */
const rises = (a: FigureItem, b: FigureItem): number => {
  const [one, other] = [momentTold(a.told), momentTold(b.told)];
  if (one === null || other === null || one === other) return 0;
  return Math.sign(one - other) * Math.sign(a.value - b.value);
};

const scopesOf = (a: FigureItem, b: FigureItem, name: string): number => {
  const [one, other] = [a.scope.find((term) => term.name === name), b.scope.find((term) => term.name === name)];
  if (one === undefined && other === undefined) return 0;
  if (one === undefined || other === undefined) return 1;
  const relation = relateTerms(one, other);
  return relation === "same" ? 3 : relation === "part" ? 2 : -1;
};

const digitsOf = (value: number): number =>
  String(Math.abs(value))
    .replace(/^0\.0*|\./gu, "")
    .replace(/0+$/u, "").length;

/** Whether both count people, or neither does (1), or one of the two (-1); 0 where one does not say. */
const peopleOf = (a: FigureItem, b: FigureItem): number => {
  const [one, other] = [countsPeople(a), countsPeople(b)];
  return one === null || other === null ? 0 : one === other ? 1 : -1;
};

const corrects = keptWith(({ claim }: ToldClaim): boolean => tellsCorrection(claim.quote, 0, claim.quote.length));

/** What two figures have in common beside the words of their claims, each by its name. */
const figureMarks = (a: FigureItem, b: FigureItem, vectors: WordVectors): Features => {
  const meet = a.least <= b.most && b.least <= a.most;
  const both = a.read && b.read;
  const oneFrame = a.told.claim.frame === b.told.claim.frame;
  return [
    ["both read by frames", flag(both)],
    ["one read by a frame", flag(a.read !== b.read)],
    ["one question by its key", flag(a.key !== null && a.key === b.key)],
    ["other questions of one frame", flag(both && oneFrame && a.key !== null && b.key !== null && a.key !== b.key)],
    ["one of a frame that asks nothing", flag(a.read && a.key === null) + flag(b.read && b.key === null)],
    ["one sort of figure", flag(a.sort === b.sort)],
    ["counts", flag(a.sort === "count") + flag(b.sort === "count")],
    ["spans", flag(a.sort === "span") + flag(b.sort === "span")],
    ["values meet", flag(meet)],
    ["one value", flag(a.value === b.value)],
    ["digits of one value", meet ? Math.min(digitsOf(a.value), digitsOf(b.value)) : 0],
    ["spread of the values", spread(a, b)],
    ["the larger value", Math.log1p(Math.max(a.value, b.value))],
    ["the later is the larger", rises(a, b)],
    ["nouns counted", nounsOf(a, b)],
    ["nearest nouns counted", nearestWords(a.counted, b.counted, vectors)],
    ["nearest words around", nearestWords(a.around, b.around, vectors)],
    ["words counted told", flag(a.counted.length > 0) + flag(b.counted.length > 0)],
    ["deeds as verbs", deedsOf(a, b)],
    ["deeds near", nearestWords(a.deed, b.deed, vectors)],
    [
      "deed in the other's words",
      Math.max(nearestWords(a.deed, b.told.words.words, vectors), nearestWords(b.deed, a.told.words.words, vectors)),
    ],
    [
      "deed around the other's number",
      Math.max(nearestWords(a.deed, b.around, vectors), nearestWords(b.deed, a.around, vectors)),
    ],
    [
      "counted in the other's words",
      Math.min(
        nearestWords(a.counted, b.told.words.words, vectors),
        nearestWords(b.counted, a.told.words.words, vectors),
      ),
    ],
    ["places", scopesOf(a, b, "place")],
    ["people", scopesOf(a, b, "population")],
    ["periods", scopesOf(a, b, "period")],
    ["nations", scopesOf(a, b, "nation")],
    ["one corrects", flag(corrects(a.told)) + flag(corrects(b.told))],
    ["both of people", peopleOf(a, b)],
    ["other people", flag(areOtherPeople(a, b))],
    ["one is meant", flag(isAhead(a) !== isAhead(b))],
    ["some of others", flag(countsSome(a)) + flag(countsSome(b))],
    ["numbers beside it", Math.max(a.numbers, b.numbers)],
    ["numbers beside both", Math.min(a.numbers, b.numbers)],
    ["longer quotes", Math.log(Math.max(a.told.claim.quote.length, b.told.claim.quote.length))],
  ];
};

/** What two figures have in common, by name; always the same names in the same order, and the same whichever stands first. */
export const figureFeatures = (a: FigureItem, b: FigureItem, beside: Beside, among: FiguresAmong): Features => [
  ...featuresOf(a.told, b.told, beside),
  ...figureMarks(a, b, beside.vectors),
  ...amongMarks(a, b, among),
];

/** Two figures beside each other, as far as no other of their story changes it. */
export interface LaidFigures {
  readonly laid: LaidPair;
  readonly marks: Float64Array;
}

/** `laid`: their claims beside each other. */
export const layFigures = (a: FigureItem, b: FigureItem, laid: LaidPair, vectors: WordVectors): LaidFigures => ({
  laid,
  marks: valuesOf(figureMarks(a, b, vectors)),
});

/** What the two have in common in a story, as `figureFeatures` lists it. */
export const figureRow = ({ laid, marks }: LaidFigures, beside: Beside, rivals: Float64Array): Float64Array => {
  const own = rowOf(laid, beside);
  const row = new Float64Array(own.length + marks.length + rivals.length);
  row.set(own);
  row.set(marks, own.length);
  row.set(rivals, own.length + marks.length);
  return row;
};

/** Those of the features that all figures of the story decide. */
export const rivalsOf = (a: FigureItem, b: FigureItem, among: FiguresAmong): Float64Array =>
  valuesOf(amongMarks(a, b, among));
