import { NO_ORDER, originNames, type VerdictRule } from "./case.ts";

/** A denial of something that no report tells by itself. */
export const denialAlone: VerdictRule = {
  id: "verdict/denial-alone",
  kind: "denied",
  summary: "Only the denial is told: no report asserts or claims what is denied.",
  example: "The ministry denies that it paid the ransom; no report says that it did.",
  decide: ({ layer, denials }) =>
    layer === null && denials.length > 0
      ? {
          reason: `denied by ${denials.map(originNames).join(", ")}; no report of the story says that it is so`,
          order: NO_ORDER,
        }
      : null,
};
