import { bearingOf } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

export const compare: FrameCompare = {
  name: "statement",
  shares: "what is said, in any wording or translation; whoever else says it, or denies it, answers the same question",
  bearing: (claim, context) => {
    if (context.side(claim.roles["speaker"]) === null) return null;
    return bearingOf(claim, { said: context.matter(claim) }, { kind: "open", id: "said" });
  },
};
