import { bearingOf, firstRole, isVague, placeTerm, UNSAID } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

export const compare: FrameCompare = {
  name: "evacuation",
  meets: "also",
  shares: "the party that brings people out, where it is named; from where separates where both are told",
  bearing: (claim, context) => {
    const party = context.side(firstRole(claim, "actor", "agent"));
    // "the authorities", "rescuers": whoever it was, the people are the same.
    const actor = party === null || isVague(party) ? null : party;
    const place = context.place(firstRole(claim, "place", "from"));
    const { quantity } = claim;
    const counted = quantity !== null && !quantity.ordinal && (quantity.low !== null || quantity.high !== null);
    if (actor === null && place === null && !counted) return null;
    const value = counted
      ? ({ kind: "quantity", quantity, grows: true } as const)
      : ({ kind: "open", id: UNSAID } as const);
    return bearingOf(claim, actor === null ? { what: "evacuated" } : { actor }, value, {
      scope: placeTerm("place", place),
      place,
      decider: actor,
      part: quantity?.increment ? "aside" : "answer",
      note: quantity?.increment ? "more" : null,
    });
  },
};
