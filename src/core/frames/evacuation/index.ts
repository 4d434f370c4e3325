import type { FrameReader } from "../frame.ts";
import { extractEvacuation } from "./extract.ts";
import { evacuationRules } from "./rule-list.ts";

export const evacuation: FrameReader = {
  name: "evacuation",
  summary: "People taken out of danger: who takes whom out of where.",
  roles: { actor: "who takes them out", evacuee: "who is taken out", place: "from where" },
  rules: evacuationRules,
  extract: extractEvacuation,
};
