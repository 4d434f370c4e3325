import { sideTold } from "../../proposition/proposition.ts";
import { bearingOf } from "../bearing.ts";
import type { FrameCompare } from "../frame-compare.ts";

export const compare: FrameCompare = {
  name: "statement",
  meets: "as one",
  shares:
    "what is said, in any wording or translation; two parties' sayings are two questions, unless somebody denies it or says the opposite; with what other frames tell, where the words of both are likely to answer one question",
  bearing: (claim, context) => {
    // The report itself tells it.
    const told = claim.roles["speaker"] === null;
    const speaker = context.side(claim.roles["speaker"]);
    if (speaker === null && !told) return null;
    const said = context.matter(claim);
    const contested = context.isDenied(said);
    const key = { said, ...(contested || speaker === null ? {} : { speaker }) };
    const stands = context.sideTold(claim);
    // Set against each other, two sayings are two answers whatever their words.
    if (stands !== null)
      return bearingOf(
        claim,
        key,
        { kind: "choice", id: stands, ...(told || stands.includes(" ") ? {} : { own: true }) },
        { polarity: "positive" },
      );
    const side = contested ? sideTold(claim) : null;
    return bearingOf(
      claim,
      key,
      side === null
        ? { kind: "open", id: "said", ...(told ? {} : { own: true }) }
        : { kind: "choice", id: side, ...(told ? {} : { own: true }) },
    );
  },
};
