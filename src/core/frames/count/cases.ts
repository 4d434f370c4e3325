import type { FrameCases } from "../cases.ts";

export const countCases: FrameCases = {
  frame: "count",
  hits: [
    {
      text: "The rebels have captured 12 of the 34 district towns since August 6.",
      claims: [
        {
          quote: "The rebels have captured 12 of the 34 district towns",
          quantity: [12, 12, "exact"],
          status: "asserted",
        },
      ],
    },
    {
      text: "The insurgents captured one more town in the south.",
      claims: [{ quote: "The insurgents captured one more town", quantity: [1, 1], increment: true }],
    },
    {
      text: "The earthquake destroyed about 120 houses in the valley.",
      claims: [{ quote: "The earthquake destroyed about 120 houses", quantity: [120, 120, "about"] }],
    },
    {
      text: "At least 40 schools were closed on Monday because of the flood.",
      claims: [{ quote: "At least 40 schools were closed", quantity: [40, null, "at least"] }],
    },
  ],
  rejects: [
    { text: "The suspect was 34 years old.", why: "an age counts nothing" },
    { text: "The factory opened in 1994.", why: "a year counts nothing" },
    { text: "The talks lasted 12 hours.", why: "a duration" },
    { text: "The bank lost $3 million.", why: "money" },
  ],
};
