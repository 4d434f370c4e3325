import type { FrameReader } from "../frame.ts";
import { extractCount } from "./extract.ts";
import { countRules } from "./rule-list.ts";

export const count: FrameReader = {
  name: "count",
  summary: "How many of a thing were taken, destroyed, closed, launched: counts that no other frame is about.",
  roles: { counted: "the things counted", actor: "who did it", place: "where" },
  rules: countRules,
  extract: extractCount,
};
