import type { FrameCases } from "../cases.ts";

export const statementCases: FrameCases = {
  frame: "statement",
  hits: [
    {
      text: "“The situation is of grave concern to all of us,” the spokesman said.",
      claims: [{ quote: "The situation is of grave concern to all of us,", speaker: "the spokesman" }],
    },
    {
      text: "The minister said the security situation had improved considerably.",
      claims: [{ quote: "the security situation had improved considerably", speaker: "The minister" }],
    },
  ],
  rejects: [
    { text: "The security situation has improved considerably.", why: "nobody is named who says so" },
    { text: "The minister said the rebels captured Goma.", why: "the content is a control claim" },
  ],
};
