import { bearingOf, placeTerm, populationTerm, wordTerm } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

/** Tolls that only ever rise as news comes in; the others fall again. */
const GROWING: ReadonlySet<string> = new Set(["killed", "injured", "infected", "rescued"]);

export const compare: FrameCompare = {
  name: "casualties",
  shares: "the harm; the place, the people counted, and whether daily or cumulative separate where both are told",
  bearing: (claim, context) => {
    const { quantity, harm } = claim;
    if (!harm || !quantity) return null;
    const place = context.place(claim.roles["place"]);
    const scope = [
      ...placeTerm("place", place),
      ...populationTerm(claim),
      ...wordTerm(claim, "period"),
      ...wordTerm(claim, "event"),
    ];
    const grows = GROWING.has(harm) && claim.scope["period"] !== "daily";
    return bearingOf(
      claim,
      { harm },
      { kind: "quantity", quantity, grows },
      {
        scope,
        place,
        part: quantity.increment || quantity.ordinal ? "aside" : "answer",
        note: quantity.increment ? "more" : null,
      },
    );
  },
};
