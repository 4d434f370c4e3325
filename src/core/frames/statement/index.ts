import type { FrameReader } from "../frame.ts";
import { extractStatement } from "./extract.ts";
import { statementRules } from "./rule-list.ts";

export const statement: FrameReader = {
  name: "statement",
  summary: "What somebody said, or what a report tells in its own voice, where the content fits no other frame.",
  roles: {
    speaker: "who said it; nobody where the report itself tells it",
    to: "to whom",
    subject: "of what it is told, where that stands outside the words",
  },
  rules: statementRules,
  extract: extractStatement,
  leftover: true,
};
