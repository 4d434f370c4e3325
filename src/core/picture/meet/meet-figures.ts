import type { Claim } from "../../claim/claim.ts";
import { FREE } from "../../frames/comparers.ts";
import type { AnswerValue, Bearing } from "../../frames/frame-compare.ts";
import type { FrameName } from "../../frames/frame-name.ts";
import { stem } from "../../lineage/words.ts";
import { figuresAmong } from "../../meeting/figures/among.ts";
import { figureRow, rivalsOf } from "../../meeting/figures/features.ts";
import { ONE_FIGURE } from "../../meeting/figures/weights.ts";
import { besideIn, scoreOf } from "../../meeting/index.ts";
import { measuredBy, quantityInBase } from "../../quantity/base-units.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import { contentId } from "../../report/report-id.ts";
import type { QuestionDraft } from "../drafts.ts";
import { apartOf } from "../group-questions.ts";
import type { MeetMemory } from "../memory/meet-memory.ts";
import { areApart, knowsItsOwn, placesOf } from "./apart.ts";
import { ASKED_ANEW } from "./ask-figures.ts";
import { type FigureHere, figuresHere } from "./figures-told.ts";
import type { MeetWorld } from "./meet-drafts.ts";
import { tellingFigures } from "./tell-figures.ts";

/** From so many figures on a story is too large to lay each beside each. */
const MOST = 600;
/** Two figures may be of one question from here on, in log odds. */
const LEAST = 0.8;
/** How much less likely all pairs of two questions may be, taken together. */
const SLACK = 0.2;
/** How much likelier that must be where no frame read its value. */
const DOUBT = 0.4;

/** Groups with such a pair are never one. */
const NEVER = Number.NEGATIVE_INFINITY;

interface Group {
  readonly drafts: readonly QuestionDraft[];
  readonly figures: readonly number[];
}

/**
 * Questions of figures that are one by what their words tell, put together: "it holds 12 dam workers", "twelve men had been taken",
 * "12 people were abducted". A number in free words stands beside its own words too; figures of other events and times meet only their like.
 */
export const meetFigures = (
  drafts: readonly QuestionDraft[],
  claims: readonly Claim[],
  world: MeetWorld,
  memory: MeetMemory,
): readonly QuestionDraft[] => {
  const here = figuresHere(drafts, claims, world, MOST, (claim, asked) => memory.figures(claim, asked, world));
  if (here === null || here.length < 2) return drafts;
  const scores = scoresOf(here, memory);
  const put = new Map<QuestionDraft, QuestionDraft | null>();
  const made: QuestionDraft[] = [];
  const moved = new Set<Claim>();
  for (const group of groupsOf(here, scores)) {
    const figures = group.figures.flatMap((at) => here[at] ?? []);
    if (!isOfSeveral(figures)) continue;
    const loose = figures.filter(({ draft }) => draft === null);
    const [first, ...rest] = [...group.drafts].sort(
      (a, b) => b.bearings.length - a.bearings.length || (a.id < b.id ? -1 : 1),
    );
    if (first === undefined) {
      const draft = inReports(loose) > 1 && !isAsked(loose, drafts) ? askedAnew(loose) : null;
      if (draft === null) continue;
      made.push(draft);
    } else if (rest.length > 0 || loose.length > 0) {
      put.set(first, joined(first, rest, loose));
      for (const one of rest) put.set(one, null);
    } else continue;
    for (const { item } of loose) if (isMeant(item)) moved.add(item.told.claim);
  }
  return [
    ...drafts.flatMap((draft) => {
      const now = put.get(draft);
      if (now !== undefined) return now === null ? [] : [now];
      return draft.bearings.every(({ claim }) => moved.has(claim)) ? [] : [draft];
    }),
    ...made,
  ];
};

const inReports = (figures: readonly FigureHere[]): number =>
  new Set(figures.map(({ item }) => item.told.claim.report)).size;

/** What one report alone tells stays as its frames have it, unless it tells one number twice. */
const isOfSeveral = (figures: readonly FigureHere[]): boolean =>
  inReports(figures) > 1 || new Set(figures.map(({ item }) => item.value)).size === 1;

/** Whether one question holds them all as it is. */
const isAsked = (loose: readonly FigureHere[], drafts: readonly QuestionDraft[]): boolean =>
  drafts.some(({ bearings }) => loose.every(({ item }) => bearings.some(({ claim }) => claim === item.told.claim)));

/** Its number is what the claim tells: whoever reads the figure has read the claim. */
const isMeant = ({ told: { claim }, number }: FigureHere["item"]): boolean => {
  const says = stem(claim.scope["said says"] ?? "");
  return (
    claim.quote.split(/\s+/u).length <= SHORT ||
    (number !== null && [...number.before, ...number.behind].some((word) => stem(word) === says))
  );
};
/** So many words tell little beside their number. */
const SHORT = 8;

/** A question that no frame asks, of numbers in free words. */
const askedAnew = (loose: readonly FigureHere[]): QuestionDraft | null => {
  const [first] = loose;
  if (first === undefined) return null;
  const frame = FREE.compare.name;
  const key = { said: contentId("n", loose.map(({ item }) => item.told.claim.id).sort()) };
  return {
    id: contentId("q", [key.said]),
    comparer: ASKED_ANEW,
    key,
    scope: [],
    bearings: loose.map((one) => bearingOf(one, frame, key, false)),
  };
};

/** Two figures by their numbers in one. */
const keyOf = (a: number, b: number): number => (a < b ? a * PAIR + b : b * PAIR + a);
/** More figures than claims may tell: a claim may tell several. */
const PAIR = 2 ** 20;

/** Two numbers of one sentence answer two questions: "three were killed, two of them children". */
const areOfTwo = (a: FigureHere, b: FigureHere): boolean => {
  const [one, other] = [a.item.told.claim, b.item.told.claim];
  return one.report === other.report && one.sentence === other.sentence && a.item.value !== b.item.value;
};

/** A number in free words gives a question of a frame that knows what it counts a value that the frame did not read. */
const givesAnother = (a: FigureHere, b: FigureHere): boolean =>
  (a.draft === null) !== (b.draft === null) &&
  [a, b].some(({ draft }) => draft !== null && knowsItsOwn(draft)) &&
  (a.item.least > b.item.most || b.item.least > a.item.most);

const apartIn = ({ draft }: FigureHere): string | null => (draft === null ? null : apartOf(draft.key));

const scoresOf = (here: readonly FigureHere[], memory: MeetMemory): ReadonlyMap<number, number> => {
  const beside = besideIn([...new Set(here.map(({ item }) => item.told))]);
  const among = figuresAmong(here.map(({ item }) => item));
  const places = placesOf(here);
  const scores = new Map<number, number>();
  for (const [at, a] of here.entries())
    for (const [other, b] of here.entries()) {
      if (other <= at || (a.draft !== null && a.draft === b.draft) || apartIn(a) !== apartIn(b)) continue;
      if (areOfTwo(a, b) || areApart(a, b, places)) {
        scores.set(keyOf(at, other), NEVER);
        continue;
      }
      const row = figureRow(memory.laidFigures(a.item, b.item), beside, rivalsOf(a.item, b.item, among));
      scores.set(keyOf(at, other), scoreOf(ONE_FIGURE, row) - (givesAnother(a, b) ? DOUBT : 0));
    }
  return scores;
};

const groupsOf = (here: readonly FigureHere[], scores: ReadonlyMap<number, number>): ReadonlySet<Group> => {
  const byDraft = new Map<QuestionDraft, number[]>();
  const groups = new Map<number, Group>();
  for (const [at, { draft }] of here.entries()) {
    if (draft === null) {
      groups.set(at, { drafts: [], figures: [at] });
      continue;
    }
    const known = byDraft.get(draft) ?? [];
    byDraft.set(draft, [...known, at]);
  }
  for (const [draft, figures] of byDraft) {
    const group: Group = { drafts: [draft], figures };
    for (const at of figures) groups.set(at, group);
  }
  const near = [...scores]
    .filter(([, score]) => score >= LEAST)
    .map(([pair, score]) => ({ pair: [Math.floor(pair / PAIR), pair % PAIR] as const, score }))
    .sort((a, b) => b.score - a.score || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  for (const {
    pair: [one, other],
  } of near) {
    const [left, right] = [groups.get(one), groups.get(other)];
    if (!left || !right || left === right) continue;
    let sum = 0;
    for (const a of left.figures) for (const b of right.figures) sum += scores.get(keyOf(a, b)) ?? LEAST;
    if (sum / (left.figures.length * right.figures.length) < LEAST - SLACK) continue;
    const group: Group = { drafts: [...left.drafts, ...right.drafts], figures: [...left.figures, ...right.figures] };
    for (const at of group.figures) groups.set(at, group);
  }
  return new Set(groups.values());
};

const growsOf = ({ bearings }: QuestionDraft): boolean =>
  bearings.some(({ value, implied }) => implied !== true && value.kind === "quantity" && value.grows);

const joined = (first: QuestionDraft, rest: readonly QuestionDraft[], loose: readonly FigureHere[]): QuestionDraft => {
  const frame = first.comparer.compare.name;
  const grows = growsOf(first);
  const own = new Set(first.bearings.map(({ claim }) => claim));
  const others = rest
    .flatMap(({ bearings }) => bearings)
    .filter(({ claim }) => !own.has(claim))
    .map(
      (bearing): Bearing => ({
        ...bearing,
        key: first.key,
        ...(bearing.claim.frame === frame ? {} : { asked: frame }),
        value: bearing.value.kind === "quantity" ? { ...bearing.value, grows } : bearing.value,
      }),
    );
  const free = loose.map((one) => bearingOf(one, frame, first.key, grows));
  return {
    ...first,
    comparer: tellingFigures(first.comparer),
    bearings: [...first.bearings, ...others, ...free],
  };
};

const bearingOf = (
  { item }: FigureHere,
  asked: FrameName,
  key: { readonly [name: string]: string },
  grows: boolean,
): Bearing => ({
  claim: item.told.claim,
  asked,
  polarity: item.told.claim.polarity,
  key,
  scope: [],
  value: valueTold(item, grows),
  part: item.told.claim.polarity === "negative" ? "aside" : "answer",
  note: null,
  stage: null,
  course: null,
  decider: null,
  place: null,
});

/** The quantity that a frame read, else the number as its words give it; in the unit that it is compared in, and as it is told. */
const valueTold = (item: FigureHere["item"], grows: boolean): AnswerValue => {
  const told = quantityOf(item);
  const quantity = item.told.claim.scope["kind"] === "count" ? told : quantityInBase(told);
  return { kind: "quantity", quantity, grows, ...(quantity === told ? {} : { told }) };
};

const quantityOf = ({ told: { claim }, number, value }: FigureHere["item"]): Quantity => {
  if (claim.quantity !== null || number === null) return claim.quantity ?? { ...NOTHING, low: value, high: value };
  const { bound, sort, value: said } = number;
  if (sort === "share") return { ...NOTHING, share: said / 100, bound };
  return {
    ...NOTHING,
    bound,
    low: bound === "at most" || bound === "less than" ? null : said,
    high: bound === "at least" || bound === "more than" ? null : said,
    unit: measuredBy(sort) === sort ? null : sort,
  };
};

const NOTHING: Quantity = {
  low: null,
  high: null,
  bound: "exact",
  unit: null,
  unitText: null,
  of: null,
  share: null,
  ordinal: false,
  increment: false,
};
