import { bearingOf, firstRole, placeTerm, UNSAID } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

export const compare: FrameCompare = {
  name: "evacuation",
  shares: "the party that brings people out; from where separates where both are told",
  bearing: (claim, context) => {
    const actor = context.side(firstRole(claim, "actor", "agent"));
    const place = context.place(firstRole(claim, "place", "from"));
    if (actor === null && place === null) return null;
    const { quantity } = claim;
    const counted = quantity !== null && !quantity.ordinal && (quantity.low !== null || quantity.high !== null);
    const value = counted
      ? ({ kind: "quantity", quantity, grows: true } as const)
      : ({ kind: "open", id: UNSAID } as const);
    return bearingOf(claim, actor === null ? { place: place?.id ?? "" } : { actor }, value, {
      scope: placeTerm("place", place),
      place,
      decider: actor,
      part: quantity?.increment ? "aside" : "answer",
      note: quantity?.increment ? "more" : null,
    });
  },
};
