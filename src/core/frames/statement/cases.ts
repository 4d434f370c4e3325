import type { FrameCases } from "../cases.ts";

export const statementCases: FrameCases = {
  frame: "statement",
  hits: [
    {
      text: "The council insisted, without giving proof, that the dam had burst.",
      claims: [{ quote: "the dam had burst", speaker: "The council" }],
    },
    {
      text: "“The situation is of grave concern to all of us,” the spokesman said.",
      claims: [{ quote: "The situation is of grave concern to all of us,", speaker: "the spokesman" }],
    },
    {
      text: "The minister said the security situation had improved considerably.",
      claims: [{ quote: "the security situation had improved considerably", speaker: "The minister" }],
    },
    {
      text: "The driver told police he was parked when somebody shouted.",
      claims: [{ quote: "he was parked when somebody shouted" }],
    },
    {
      text: "Beijing has denied making illegal shipments.",
      claims: [{ quote: "making illegal shipments", status: "denied" }],
    },
    {
      text: "The firm does not believe these people are at risk of theft.",
      claims: [{ quote: "these people are at risk of theft", status: "denied" }],
    },
  ],
  rejects: [
    { text: "His grandparents want the law changed to make it stricter.", why: "wanted, and said by nobody to be so" },
    { text: "The security situation has improved considerably.", why: "nobody is named who says so" },
    { text: "The minister said the rebels captured Goma.", why: "the content is a control claim" },
  ],
};
