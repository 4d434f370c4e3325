import type { Claim } from "../../claim/claim.ts";
import { quantityInBase } from "../../quantity/base-units.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import { bearingOf, figureOf, onePlace, periodTerm, placesTerm } from "../bearing.ts";
import type { AnswerValue, FrameCompare } from "../frame-compare.ts";
import { figureIn, kindOf } from "./same-figure.ts";

/** A share as the number of a hundred: shares are else compared by the hundredth, and rates and turnouts differ by less. */
const inHundred = (quantity: Quantity): Quantity => {
  if (quantity.share === null) return quantity;
  const value = Math.round(quantity.share * 1_000_000) / 10_000;
  const { bound } = quantity;
  return {
    ...quantity,
    unit: "percent",
    share: null,
    low: bound === "at most" || bound === "less than" ? null : value,
    high: bound === "at least" || bound === "more than" ? null : value,
  };
};

/** As it is compared: shares by the hundred, measures in one unit. */
const comparable = (claim: Claim, quantity: Quantity): Quantity =>
  kindOf(claim) === "count" ? quantity : quantityInBase(inHundred(quantity));

export const compare: FrameCompare = {
  name: "measure",
  figures: "told",
  shares:
    "what is counted or measured, in which unit or currency, of whom, and what happened to it, in the same words or near ones; or a number that is hardly given twice by chance, of like things",
  bearing: (claim, context) => {
    const { quantity } = claim;
    const figure = figureIn(claim, context);
    if (quantity === null || figure === null) return null;
    const compared = comparable(claim, quantity);
    const value = figureOf(claim, compared, false);
    return bearingOf(claim, { figure }, compared === quantity ? value : ({ ...value, told: quantity } as AnswerValue), {
      scope: [...placesTerm(claim, context), ...periodTerm(claim)],
      place: onePlace(claim, context),
      ...(quantity.increment ? { part: "aside", note: "more" } : {}),
    });
  },
};
