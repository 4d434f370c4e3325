import { NO_ORDER, originNames, type VerdictRule } from "./case.ts";

/** A denial of something of which nobody was read to tell it. Whether no report does, the engine cannot know, and does not say. */
export const denialAlone: VerdictRule = {
  id: "verdict/denial-alone",
  kind: "denied",
  summary: "Only the denial was read: no claim asserts what is denied.",
  example: "The ministry denies that it paid the ransom; who said that it did is not told.",
  decide: ({ layer, denials }) =>
    layer === null && denials.length > 0
      ? {
          reason: `denied by ${denials.map(originNames).join(", ")}`,
          order: NO_ORDER,
        }
      : null,
};
