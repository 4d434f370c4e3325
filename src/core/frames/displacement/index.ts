import type { FrameReader } from "../frame.ts";
import { extractDisplacement } from "./extract.ts";
import { displacementRules } from "./rule-list.ts";

export const displacement: FrameReader = {
  name: "displacement",
  summary: "People driven from their homes, and how many.",
  roles: { people: "those who fled", agent: "who or what drove them out", place: "from or in where", to: "where to" },
  rules: displacementRules,
  extract: extractDisplacement,
};
