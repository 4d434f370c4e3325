import { bearingOf, firstRole, placeTerm, UNSAID } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

/** "thousands of troops" is often told of several senders together: it is no figure of one of them. */
const VAGUE = /\b(?:dozens|scores|hundreds|thousands|tens of thousands|millions)\b/i;

const TROOPS = new Set([
  "soldier",
  "troop",
  "force",
  "personnel",
  "military",
  "marine",
  "paratrooper",
  "serviceman",
  "peacekeeper",
]);

/** Ships and soldiers are two figures; all words for soldiers are one. */
const unitTerm = (unit: string | undefined) =>
  unit === undefined ? [] : [{ name: "unit", value: TROOPS.has(unit) ? "soldier" : unit, within: [] }];

export const compare: FrameCompare = {
  name: "deployment",
  meets: "also",
  shares: "the party that sends; where to separates where both are told",
  bearing: (claim, context) => {
    const sender = context.side(firstRole(claim, "actor", "sender", "holder"));
    if (sender === null) return null;
    const place = context.place(firstRole(claim, "destination", "place", "to"));
    const { quantity } = claim;
    const counted =
      quantity !== null &&
      !quantity.ordinal &&
      !VAGUE.test(claim.quote) &&
      (quantity.low !== null || quantity.high !== null);
    // "another 600" is the same act's figure: the act is the sending.
    const value = counted
      ? ({ kind: "quantity", quantity, grows: false } as const)
      : ({ kind: "open", id: UNSAID } as const);
    return bearingOf(claim, { actor: sender }, value, {
      scope: [...placeTerm("place", place), ...unitTerm(claim.scope["unit"])],
      place,
      decider: sender,
    });
  },
};
