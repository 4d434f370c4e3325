import type { FrameCases } from "../cases.ts";

export const positionCases: FrameCases = {
  frame: "position",
  hits: [
    {
      text: "The government has offered to share power with the rebels.",
      claims: [
        {
          quote: "The government has offered to share power with the rebels",
          stance: "offer",
          roles: { party: "The government" },
        },
      ],
    },
    {
      text: "The opposition rejected the plan for early elections.",
      claims: [{ quote: "The opposition rejected the plan for early elections", stance: "reject" }],
    },
    {
      text: "The United Nations called for an immediate end to the attacks.",
      claims: [{ quote: "The United Nations called for an immediate end to the attacks", stance: "demand" }],
    },
    {
      text: "The mayor urged residents to leave the valley.",
      claims: [{ quote: "The mayor urged residents to leave the valley", stance: "demand" }],
    },
    {
      text: "The union said it will not accept the offer.",
      claims: [{ quote: "it will not accept the offer", stance: "refuse" }],
    },
  ],
  rejects: [
    { text: "The shop offers a wide choice of cheese.", why: "goods on offer" },
    { text: "They called the fire brigade for assistance.", why: "a telephone call" },
    { text: "The minister offered condolences to the families.", why: "condolences are no position" },
    { text: "Critics welcomed him warmly at the airport.", why: "a greeting" },
  ],
};
