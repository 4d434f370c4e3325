import { bearingOf, figureOf, firstRole, onePlace, periodTerm, placesTerm, sideTerm, wordTerm } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";
import { ON_BOARD } from "./aboard.ts";

export const compare: FrameCompare = {
  name: "count",
  shares:
    "what is counted and what happened to it; who did it, where and whether daily or cumulative separate where both are told",
  bearing: (claim, context) => {
    const { quantity } = claim;
    if (!quantity?.unit) return null;
    const place = onePlace(claim, context);
    const act = claim.scope["act"];
    const actor = firstRole(claim, "actor", "holder", "agent");
    const person = context.entity(actor);
    const scope = [
      // Votes are won by whoever stands, not by the state that he heads.
      ...(act === "won" && person?.startsWith("person:")
        ? [{ name: "actor", value: person, within: [] }]
        : sideTerm("actor", context, actor)),
      ...placesTerm(claim, context),
      ...periodTerm(claim),
      ...wordTerm(claim, "population"),
    ];
    const aside = quantity.ordinal || quantity.increment;
    return bearingOf(
      claim,
      { unit: quantity.unit, ...(act ? { act } : {}) },
      figureOf(claim, quantity, act !== ON_BOARD),
      {
        scope,
        place,
        part: aside ? "aside" : "answer",
        note: quantity.increment ? "more" : quantity.ordinal ? "in a row" : null,
      },
    );
  },
};
