import type { Claim } from "../../claim/claim.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import { bearingOf, figureOf, onePlace, periodTerm, placesTerm, populationTerm, wordTerm } from "../bearing.ts";
import type { CompareContext, FrameCompare, ScopeTerm } from "../frame-compare.ts";
import { storySummary } from "../story-summary.ts";
import { deadOf, diedOfIt } from "./died.ts";
import { diseaseTerm } from "./disease.ts";
import { isTold } from "./same-victim.ts";

/** Tolls that only ever rise as news comes in; the others fall again. */
const GROWING: ReadonlySet<string> = new Set(["killed", "injured", "infected", "rescued"]);

/** "18 remain injured", "20 are still sick": how many there are now, which falls as people recover or die. */
const NOW = /\b(?:remain(?:s|ed|ing)?|still)\b/iu;

/** "the victim", told of before: one at least, never a total. */
const counted = (claim: Claim): Quantity | null =>
  claim.quantity && claim.scope["reference"] === "definite" && claim.quantity.low === 1
    ? { ...claim.quantity, bound: "at least", high: null }
    : claim.quantity;

const figureName = ({ harm, quantity }: Claim): string => `${harm} ${quantity?.low} ${quantity?.high}`;

/** What a story counts over several events, and the figures that it also tells of its own. */
const listings = storySummary(
  (claims) => {
    const told = claims.filter((claim) => claim.frame === "casualties" && isTold(claim));
    const any = told.some(({ scope }) => scope["events"] !== undefined);
    return {
      any,
      own: new Set(any ? told.filter(({ scope }) => scope["events"] === undefined).map(figureName) : []),
    };
  },
  (a, b) => a.any === b.any && a.own.size === b.own.size && [...a.own].every((figure) => b.own.has(figure)),
);

/** "four killed in three separate shootings" is apart from the figures of one, unless the story tells the same of its own. */
const eventsTerm = (claim: Claim, context: CompareContext): readonly ScopeTerm[] => {
  const { any, own } = listings.in(context);
  if (!any) return [];
  const several = claim.scope["events"] !== undefined && !own.has(figureName(claim));
  return [{ name: "events", value: several ? "several" : "one", within: [] }];
};

/** Of a story that tells of dead, "nine people were shot" counts them in: a question of its own beside those who were hurt. */
const keyOf = (claim: Claim, context: CompareContext): string => {
  const { harm = "" } = claim;
  if (harm !== "injured" || claim.scope["act"] === undefined || (claim.quantity?.low ?? 0) < 2) return harm;
  return deadOf(context).most === 0 ? harm : "shot";
};

/** "several" says nothing beside a figure. */
const FEW = 10;

/** Nobody tells a number: one person told of, "people", a sum, the rest of a number, or as many as are named, who need not be all. */
const isImplied = ({ scope }: Claim, { low, words }: Quantity): boolean =>
  scope["reference"] === "named" ||
  scope["reference"] === "uncounted" ||
  scope["reference"] === "part" ||
  (words !== undefined && low !== null && low < FEW) ||
  scope["sum"] !== undefined ||
  (scope["reference"] !== undefined && low === 1);

export const compare: FrameCompare = {
  name: "casualties",
  shares: "the harm; the place, the people counted, and whether daily or cumulative separate where both are told",
  bearing: (claim, context) => {
    const { harm } = claim;
    const quantity = counted(claim);
    if (!harm || !quantity) return null;
    // "people were not hurt", "boats are to rescue villagers": an untold number matters where somebody was harmed.
    if (claim.scope["reference"] === "uncounted" && !isTold(claim)) return null;
    const scope = [
      ...placesTerm(claim, context),
      ...populationTerm(claim),
      ...periodTerm(claim),
      ...wordTerm(claim, "event"),
      ...eventsTerm(claim, context),
      ...diseaseTerm(claim, context),
    ];
    const died = diedOfIt(claim, context);
    return bearingOf(
      claim,
      { harm: keyOf(claim, context) },
      figureOf(claim, quantity, GROWING.has(harm) && !NOW.test(claim.quote)),
      {
        scope,
        place: onePlace(claim, context),
        part: quantity.increment || quantity.ordinal || died ? "aside" : "answer",
        note: died ? "who died" : quantity.increment ? "more" : null,
        ...(isImplied(claim, quantity) ? { implied: true } : {}),
      },
    );
  },
};
