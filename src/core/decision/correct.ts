import type { Claim } from "../claim/claim.ts";
import type { Correction } from "./decision.ts";

/** A claim as it was corrected. Its words and their place stay: a correction is of the reading, never of the report. */
export const corrected = (claim: Claim, set: Correction): Claim => ({
  ...claim,
  ...(set.status === undefined ? {} : { status: set.status }),
  ...(set.polarity === undefined ? {} : { polarity: set.polarity }),
  ...(set.background === undefined ? {} : { background: set.background }),
  ...(set.quantity === undefined || claim.quantity === null
    ? {}
    : { quantity: withNumbers(claim.quantity, set.quantity) }),
});

/** The words of the old number do not speak for the new one. */
const withNumbers = (
  { words, ...quantity }: NonNullable<Claim["quantity"]>,
  numbers: NonNullable<Correction["quantity"]>,
): NonNullable<Claim["quantity"]> => ({ ...quantity, ...numbers });

/** "quantity 14, status claimed": what a correction says, or what it put aside. */
export const correctionWords = (set: Correction): string =>
  [
    ...(set.quantity === undefined ? [] : [`quantity ${numberWords(set.quantity)}`]),
    ...(set.status === undefined ? [] : [`status ${set.status}`]),
    ...(set.polarity === undefined ? [] : [`polarity ${set.polarity}`]),
    ...(set.background === undefined ? [] : [set.background ? "background" : "not background"]),
  ].join(", ");

/** What the engine had read where a correction says otherwise. */
export const uncorrectedWords = (claim: Claim, set: Correction): string =>
  correctionWords({
    ...(set.quantity === undefined || claim.quantity === null
      ? {}
      : {
          quantity: {
            low: claim.quantity.low,
            high: claim.quantity.high,
            bound: boundOf(claim.quantity.bound),
          },
        }),
    ...(set.status === undefined ? {} : { status: claim.status }),
    ...(set.polarity === undefined ? {} : { polarity: claim.polarity }),
    ...(set.background === undefined ? {} : { background: claim.background }),
  });

const boundOf = (bound: string): "exact" | "about" | "at least" | "at most" =>
  bound === "about" || bound === "at least" || bound === "at most"
    ? bound
    : bound === "more than"
      ? "at least"
      : bound === "less than"
        ? "at most"
        : "exact";

const numberWords = ({ low, high, bound }: NonNullable<Correction["quantity"]>): string => {
  const range = low !== null && high !== null && low !== high ? `${low} to ${high}` : String(low ?? high ?? "unknown");
  return bound === "exact" ? range : `${bound} ${range}`;
};
