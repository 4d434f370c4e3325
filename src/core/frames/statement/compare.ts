import { bearingOf } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

export const compare: FrameCompare = {
  name: "statement",
  shares: "the party that speaks and what it says, in any wording or translation",
  bearing: (claim, context) => {
    const speaker = context.side(claim.roles["speaker"]);
    if (speaker === null) return null;
    return bearingOf(claim, { speaker, said: context.matter(claim) }, { kind: "open", id: "said" });
  },
};
