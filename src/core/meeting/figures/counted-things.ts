import { peopleTerm } from "../../frames/bearing.ts";
import { namesPeople } from "../../frames/build/people.ts";
import type { ScopeTerm } from "../../frames/frame-compare.ts";
import { keptWith } from "../../kept-with.ts";
import { type Concept, lexicon } from "../../lexicon/index.ts";
import { relateTerms } from "../../picture/scope.ts";
import type { FigureItem } from "./items.ts";

/** "two dead", "one shot dead": what befell them stands where a noun would. */
const BEFELL = new Set(
  "dead shot hurt wounded killed injured missing detained arrested held ill sick trapped feared stable fine safe hospital".split(
    " ",
  ),
);

const nounOf = ({ told, read, number }: FigureItem): string | null => {
  const noun = read ? told.claim.quantity?.unit?.split(" ").at(-1) : number?.behind[0];
  return noun === undefined || noun === null || BEFELL.has(noun) || !lexicon().has(noun, "noun") ? null : noun;
};

/** Whether it counts people, by its frame or by the noun behind it; null where neither says. */
export const countsPeople = keptWith((item: FigureItem): boolean | null => {
  if (item.told.claim.scope["population"] !== undefined) return true;
  if (item.sort !== "count") return false;
  const noun = nounOf(item);
  return noun === null ? null : namesPeople(noun);
});

/** What nobody takes for people; "cases", "names" and "tickets" may be theirs. */
const THINGS: readonly Concept[] = [
  "building",
  "facility",
  "vehicle",
  "vessel",
  "aircraft",
  "weapon",
  "animal",
  "place",
];

const countsThings = keptWith((item: FigureItem): boolean => {
  const noun = countsPeople(item) === false ? nounOf(item) : null;
  return noun !== null && THINGS.some((concept) => lexicon().isA(noun, "noun", concept));
});

/** One counts people, and the other houses, ships, beasts. */
export const arePeopleAndThings = (a: FigureItem, b: FigureItem): boolean =>
  (countsPeople(a) === true && countsThings(b)) || (countsPeople(b) === true && countsThings(a));

const peopleOf = keptWith((item: FigureItem): readonly ScopeTerm[] => {
  const noun = item.read ? null : nounOf(item);
  return noun !== null && namesPeople(noun) ? peopleTerm(noun) : item.scope.filter(({ name }) => name === "population");
});

/** "686 rescuers" are none of 785 people who were injured: a group of its own counts some, unless it is one number. */
export const areOtherPeople = (a: FigureItem, b: FigureItem): boolean => {
  if (a.value === b.value) return false;
  return peopleOf(a).some((one) =>
    peopleOf(b).some(
      (other) =>
        one.value !== other.value && ((one.marked ?? other.marked) === true || relateTerms(one, other) === "apart"),
    ),
  );
};

/** What is planned is no figure of what was. */
export const isAhead = ({ told: { claim } }: FigureItem): boolean =>
  claim.status === "planned" || claim.status === "conditional";

/** "six of them", "eleven others", "another five", "among them two": some of those whom other words count. */
export const countsSome = keptWith(({ told: { claim }, number, read }: FigureItem): boolean => {
  if (claim.figure?.role === "part") return true;
  if (number === null) return read && claim.scope["among"] !== undefined;
  return (
    /^[\s-]*(?:\p{L}+\s+)?of (?:them|whom|these|those|its|his|her|their|the)\b|^\s*(?:others?|more|further|additional|remaining)\b/iu.test(
      claim.quote.slice(number.end, number.end + REACH),
    ) ||
    /\b(?:among (?:them|whom)|includ(?:ing|es?|ed)|another|further|additional|remaining|other|last|first|of (?:them|whom),?)\s+(?:at least |about )?$/iu.test(
      claim.quote.slice(Math.max(0, number.start - REACH), number.start),
    )
  );
});
/** So far from the number, in UTF-16 units, such words stand. */
const REACH = 30;
