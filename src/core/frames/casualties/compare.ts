import type { Claim } from "../../claim/claim.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import { bearingOf, figureOf, onePlace, periodTerm, placesTerm, populationTerm, wordTerm } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

/** Tolls that only ever rise as news comes in; the others fall again. */
const GROWING: ReadonlySet<string> = new Set(["killed", "injured", "infected", "rescued"]);

/** "18 remain injured", "20 are still sick": how many there are now, which falls as people recover or die. */
const NOW = /\b(?:remain(?:s|ed|ing)?|still)\b/iu;

/** "the victim", told of before: one at least, never a total. */
const counted = (claim: Claim): Quantity | null =>
  claim.quantity && claim.scope["reference"] === "definite" && claim.quantity.low === 1
    ? { ...claim.quantity, bound: "at least", high: null }
    : claim.quantity;

export const compare: FrameCompare = {
  name: "casualties",
  shares: "the harm; the place, the people counted, and whether daily or cumulative separate where both are told",
  bearing: (claim, context) => {
    const { harm } = claim;
    const quantity = counted(claim);
    if (!harm || !quantity) return null;
    const scope = [
      ...placesTerm(claim, context),
      ...populationTerm(claim),
      ...periodTerm(claim),
      ...wordTerm(claim, "event"),
    ];
    return bearingOf(claim, { harm }, figureOf(claim, quantity, GROWING.has(harm) && !NOW.test(claim.quote)), {
      scope,
      place: onePlace(claim, context),
      part: quantity.increment || quantity.ordinal ? "aside" : "answer",
      note: quantity.increment ? "more" : null,
    });
  },
};
