import type { ScopeTerm } from "../../frames/frame-compare.ts";
import { keptWith } from "../../kept-with.ts";
import { arePeopleAndThings } from "../../meeting/figures/counted-things.ts";
import type { QuestionDraft } from "../drafts.ts";
import { relateTerms } from "../scope.ts";
import type { FigureHere } from "./figures-told.ts";

/** The places that frames of a story's figures name, by their names. */
type PlaceNames = ReadonlyMap<string, ScopeTerm>;

const placeNames = (here: readonly FigureHere[]): PlaceNames =>
  new Map(
    here.flatMap(({ item }) =>
      item.scope.flatMap((term) =>
        isPlace(term) && term.where !== undefined ? [[term.where.name, term] as const] : [],
      ),
    ),
  );

/** Where a figure is told of. */
export type PlacesOf = (figure: FigureHere) => readonly ScopeTerm[];

/** Each figure is looked through once. */
export const placesOf = (here: readonly FigureHere[]): PlacesOf => {
  const places = placeNames(here);
  return keptWith((figure) => placesIn(figure, places));
};

/** What their frames or their places hold apart no likeness joins: places that have nothing in common, money and counts, people and houses, two harms. */
export const areApart = (a: FigureHere, b: FigureHere, places: PlacesOf): boolean => {
  const [one, other] = [places(a), places(b)];
  if (
    one.length > 0 &&
    other.length > 0 &&
    one.every((left) => other.every((right) => relateTerms(left, right) === "apart"))
  )
    return true;
  if (a.item.sort !== b.item.sort && isOfSort(a) && isOfSort(b)) return true;
  if (arePeopleAndThings(a.item, b.item)) return true;
  if (a.draft === null || b.draft === null) return false;
  return knowsItsOwn(a.draft) && knowsItsOwn(b.draft);
};

/** "an offer of 400,000", "fell back to 71": a number that counts nothing told may be money. */
const isOfSort = ({ item }: FigureHere): boolean =>
  SORTS.has(item.sort) && (item.sort !== "count" || (item.counted.length > 0 && !isBare(item)));

const isBare = keptWith(
  ({ told, number, read }: FigureHere["item"]): boolean =>
    !read && number !== null && BEHIND_BARE.test(told.claim.quote.slice(number.end)),
);
const BEHIND_BARE = /^\s*(?:$|[.,;:)”"]|(?:for|in|on|at|from|by|to|as|after|before|and|or|named)\b)/iu;

/** No number of one of these is one of another. */
const SORTS = new Set(["count", "money", "share"]);

/** Whether its frame knows what it counts: whom something befell, what was destroyed. */
export const knowsItsOwn = ({ comparer }: QuestionDraft): boolean => comparer.compare.figures === "known";

const isPlace = ({ name }: ScopeTerm): boolean => name === "place";

/** Where it is told of: by its frame, else by the names of places of the story's figures that stand in its words. */
const placesIn = ({ item }: FigureHere, places: PlaceNames): readonly ScopeTerm[] => {
  const own = item.scope.filter(isPlace);
  if (own.length > 0) return own;
  const words = item.told.claim.quote.toLowerCase();
  return [...places].flatMap(([name, term]) => (words.includes(name) ? [term] : []));
};
