import type { FrameReader } from "../frame.ts";
import { extractMeasure } from "./extract.ts";
import { measureRules } from "./rule-list.ts";

export const measure: FrameReader = {
  name: "measure",
  summary: "How much something is: fines, losses, debts, prices, pay rises, prison terms.",
  roles: { measured: "what is measured", of: "whose it is, or what it is for", amount: "the figure in its own words" },
  rules: measureRules,
  extract: extractMeasure,
  leftover: true,
};
