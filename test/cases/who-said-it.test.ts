import { expect, test } from "vitest";
import { read } from "./engine.ts";

/** Who says the quotations of a report, by what a pronoun leads back to. All names are made up. */
const SAID: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  // Not whose lawyer he is.
  [
    "Erik Otieno's lawyer, Kasim Holm, said guards took the wrong man.\n\n“Nobody has named my client as the driver,” he said.",
    ["Kasim Holm"],
  ],
  // Not whom somebody only told of.
  [
    "Shortly after, someone came in the store and said Dora Berg had been hurt.\n\n“We live in hard times,” she said.",
    ["she"],
  ],
  ["Dora Berg said the pier was shut.\n\n“We live in hard times,” she said.", ["Dora Berg"]],
  ["Police said Dora Berg was hurt.\n\n“I ran as fast as I could,” she said.", ["Dora Berg"]],
  // A given name that is a noun too, of somebody beside whom others have the surname.
  [
    "Erik Harlan, 49, was held.\n\nFaith Harlan said in her filing that she was afraid. She also wrote: “I never wanted to leave the house.”\n\nThe children, Dora Harlan, 5, and Ida Harlan, 4, were found.",
    ["Faith Harlan"],
  ],
  // An office behind a body's name is a person's.
  [
    "University of Northport President Dora Quispe said she was relieved.\n\n“No place is safe from it,” she said.",
    ["Dora Quispe"],
  ],
];

test.each(SAID)("%s", (text, speakers) => {
  const { claims } = read(`Report of the day\n\n${text}`);
  const direct = claims.filter((claim) => claim.direct);
  expect(direct.map(({ attribution }) => attribution[0]?.speaker)).toEqual(speakers);
});
