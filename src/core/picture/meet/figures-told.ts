import type { Claim } from "../../claim/claim.ts";
import { comparerOf } from "../../frames/comparers.ts";
import type { Bearing } from "../../frames/frame-compare.ts";
import { type Asked, type FigureItem, figureItems } from "../../meeting/figures/items.ts";
import { numbersIn } from "../../meeting/figures/numbers.ts";
import { toldClaim } from "../../meeting/index.ts";
import { wordVectors } from "../../nearness/index.ts";
import type { QuestionDraft } from "../drafts.ts";
import type { MeetWorld } from "./meet-drafts.ts";

/** A figure of the story with the question that asks it; null where none does: a number in free words, or a figure that nobody else gives. */
export interface FigureHere {
  readonly item: FigureItem;
  readonly draft: QuestionDraft | null;
}

const isOfFigures = ({ comparer, bearings }: QuestionDraft): boolean =>
  comparer.compare.figures !== undefined &&
  bearings.some(({ value, implied }) => value.kind === "quantity" && implied !== true);

const keyOf = ({ comparer, key }: QuestionDraft): string =>
  `${comparer.compare.name} ${Object.keys(key)
    .sort()
    .map((name) => `${name}=${key[name]}`)
    .join(" ")}`;

const isTold = ({ value, implied }: Bearing): boolean => value.kind === "quantity" && implied !== true;

/** Reads the figures of a claim. */
export type ReadItems = (claim: Claim, asked: Asked | null) => readonly FigureItem[];

const readItems =
  (world: Pick<MeetWorld, "find" | "publishedAt">): ReadItems =>
  (claim, asked) =>
    figureItems(toldClaim(claim, world.publishedAt(claim.report), wordVectors(), world.find), asked);

/** All figures of a story that may meet: those of its questions, those that no question asks, and the numbers in free words; null where more claims than `most` tell one. */
export const figuresHere = (
  drafts: readonly QuestionDraft[],
  claims: readonly Claim[],
  world: Pick<MeetWorld, "find" | "publishedAt">,
  most: number,
  itemsOf: ReadItems = readItems(world),
): readonly FigureHere[] | null => {
  // "Ann Ellery died": nobody tells the figure.
  const implied = new Set<Claim>();
  for (const draft of drafts)
    for (const { claim, implied: untold } of draft.bearings) if (untold === true) implied.add(claim);
  const telling: Claim[] = [];
  for (const claim of claims) {
    if (claim.background || implied.has(claim) || !tellsNumber(claim)) continue;
    telling.push(claim);
    if (telling.length > most) return null;
  }
  const asked = new Map<Claim, { readonly draft: QuestionDraft; readonly bearing: Bearing }>();
  for (const draft of drafts) {
    if (!isOfFigures(draft)) continue;
    for (const bearing of draft.bearings)
      if (isTold(bearing) && !asked.has(bearing.claim)) asked.set(bearing.claim, { draft, bearing });
  }
  const found = telling.flatMap((claim): FigureHere[] => {
    const question = asked.get(claim);
    const asks = question && { key: keyOf(question.draft), scope: question.bearing.scope };
    return itemsOf(claim, asks ?? null).map((item) => ({ item, draft: question?.draft ?? null }));
  });
  return withoutDoubles(found).filter(mayMeet);
};

const telling = new WeakMap<Claim, boolean>();

/** Kept with the claim: its words are looked through once. */
const tellsNumber = (claim: Claim): boolean => {
  const known = telling.get(claim);
  if (known !== undefined) return known;
  const found = claim.quantity !== null || numbersIn(claim.quote).length > 0;
  telling.set(claim, found);
  return found;
};

/** What another frame reads keeps to itself: how many are sent, what is forecast. */
const mayMeet = ({ item: { told } }: FigureHere): boolean => {
  const compare = comparerOf(told.claim.frame)?.compare;
  return compare?.figures !== undefined || compare?.meets === "as one";
};

/** Each number of a report once: as a frame read it, else in the fewest words. */
const withoutDoubles = (all: readonly FigureHere[]): readonly FigureHere[] => {
  const best = new Map<string, FigureHere>();
  const placeOf = ({ item: { told, number } }: FigureHere): string | null =>
    number === null ? null : `${told.claim.report} ${told.claim.start + number.start}`;
  for (const one of all) {
    const place = placeOf(one);
    if (place === null) continue;
    const known = best.get(place);
    if (known === undefined || isBetter(one, known)) best.set(place, one);
  }
  return all.filter((one) => {
    const place = placeOf(one);
    return place === null || (one.item.read && one.draft !== null) || best.get(place) === one;
  });
};

const rankOf = ({ item, draft }: FigureHere): number => (draft !== null ? 2 : item.read ? 1 : 0);

const isBetter = (one: FigureHere, other: FigureHere): boolean =>
  rankOf(one) > rankOf(other) ||
  (rankOf(one) === rankOf(other) && one.item.told.claim.quote.length < other.item.told.claim.quote.length);
