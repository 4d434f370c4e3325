import type { FrameReader } from "../frame.ts";
import { extractStatement } from "./extract.ts";
import { statementRules } from "./rule-list.ts";

export const statement: FrameReader = {
  name: "statement",
  summary: "What somebody said, where the content fits no other frame.",
  roles: { speaker: "who said it", to: "to whom" },
  rules: statementRules,
  extract: extractStatement,
  leftover: true,
};
