import { bearingOf, periodTerm } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

export const compare: FrameCompare = {
  name: "measure",
  shares: "what is measured, whose it is or what it is for, and in which unit or currency",
  bearing: (claim, context) => {
    const { quantity } = claim;
    const whose = context.entity(claim.roles["of"]);
    const what = claim.scope["what"];
    if (quantity === null || what === undefined || whose === null) return null;
    return bearingOf(
      claim,
      { what, of: whose, unit: quantity.unit ?? "share" },
      { kind: "quantity", quantity, grows: false },
      { scope: [...periodTerm(claim)] },
    );
  },
};
