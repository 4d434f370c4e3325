import type { StatusRule } from "../status-rule.ts";

/** The side that speaks is the side that gains: "the army said that it had retaken the town". */
export const ownGain: StatusRule = {
  id: "status/own-gain",
  judge: ({ input }) =>
    input.party !== undefined && input.party.speaker !== null && input.party.speaker === input.party.gains
      ? "claimed"
      : null,
};
