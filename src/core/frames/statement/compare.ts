import { bearingOf } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

export const compare: FrameCompare = {
  name: "statement",
  shares:
    "what is said, in any wording or translation; two parties' sayings are two questions, unless somebody denies what is said",
  bearing: (claim, context) => {
    const speaker = context.side(claim.roles["speaker"]);
    if (speaker === null) return null;
    const said = context.matter(claim);
    return bearingOf(claim, { said, ...(context.isDenied(said) ? {} : { speaker }) }, { kind: "open", id: "said" });
  },
};
