import type { FrameReader } from "../frame.ts";
import { extractMeasure } from "./extract.ts";
import { measureRules } from "./rule-list.ts";

export const measure: FrameReader = {
  name: "measure",
  summary:
    "How much or how many of anything, where no other frame counts it: fines, prices, turnout, magnitudes, tins called back.",
  roles: {
    measured: "what is measured",
    of: "whose it is, or what it is for",
    counted: "what is counted",
    other: "the other side of what happened to it: who did it, or to whom",
    amount: "the figure in its own words",
    place: "where",
  },
  rules: measureRules,
  extract: extractMeasure,
  leftover: true,
};
