import { bearingOf, figureOf, firstRole, onePlace, periodTerm, placesTerm, sideTerm, wordTerm } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

export const compare: FrameCompare = {
  name: "count",
  shares:
    "what is counted and what happened to it; who did it, where and whether daily or cumulative separate where both are told",
  bearing: (claim, context) => {
    const { quantity } = claim;
    if (!quantity?.unit) return null;
    const place = onePlace(claim, context);
    const scope = [
      ...sideTerm("actor", context, firstRole(claim, "actor", "holder", "agent")),
      ...placesTerm(claim, context),
      ...periodTerm(claim),
      ...wordTerm(claim, "population"),
    ];
    const act = claim.scope["act"];
    const aside = quantity.ordinal || quantity.increment;
    return bearingOf(claim, { unit: quantity.unit, ...(act ? { act } : {}) }, figureOf(claim, quantity), {
      scope,
      place,
      part: aside ? "aside" : "answer",
      note: quantity.increment ? "more" : quantity.ordinal ? "in a row" : null,
    });
  },
};
