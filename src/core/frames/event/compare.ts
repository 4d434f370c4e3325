import { bearingOf, placeTerm } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

export const compare: FrameCompare = {
  name: "event",
  shares: "the kind of event and who acts on whom; where separates where both are told",
  bearing: (claim, context) => {
    const actor = context.side(claim.roles["actor"]);
    const recipient = context.side(claim.roles["recipient"]);
    const place = context.place(claim.roles["place"]);
    if (actor === null && recipient === null && place === null) return null;
    const code = claim.code ?? context.matter(claim);
    return bearingOf(
      claim,
      { code, ...(actor ? { actor } : {}), ...(recipient ? { recipient } : {}) },
      { kind: "choice", id: "happened" },
      {
        scope: placeTerm("place", place),
        place,
      },
    );
  },
};
