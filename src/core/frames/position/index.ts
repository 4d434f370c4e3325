import type { FrameReader } from "../frame.ts";
import { extractPosition } from "./extract.ts";
import { positionRules } from "./rule-list.ts";

export const position: FrameReader = {
  name: "position",
  summary: "What a side offers, accepts, rejects, demands, refuses, supports or opposes.",
  roles: { party: "whose position", on: "its object", to: "towards whom" },
  rules: positionRules,
  extract: extractPosition,
};
