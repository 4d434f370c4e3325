import { bearingOf, figureOf, onePlace, periodTerm, placesTerm, populationTerm } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

export const compare: FrameCompare = {
  name: "displacement",
  figures: "known",
  shares:
    "that people left their homes, or that they are in shelters; the place they left, who they are and the period separate where both are told",
  bearing: (claim, context) => {
    const { quantity } = claim;
    if (!quantity) return null;
    const place = onePlace(claim, context);
    const scope = [...placesTerm(claim, context), ...populationTerm(claim), ...periodTerm(claim)];
    return bearingOf(
      claim,
      { what: claim.scope["stay"] ?? "displaced" },
      figureOf(claim, quantity, claim.scope["stay"] === undefined),
      {
        scope,
        place,
        part: quantity.increment || quantity.ordinal ? "aside" : "answer",
        note: quantity.increment ? "more" : null,
      },
    );
  },
};
