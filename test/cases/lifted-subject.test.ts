import { expect, it } from "vitest";
import { compare } from "../../src/core/frames/statement/compare.ts";
import { render } from "../../src/core/frames/statement/render.ts";
import { storyContext } from "../../src/core/picture/context.ts";
import { read } from "./engine.ts";

/** The clauses that a brief would print of a sentence where two reports told them. */
const toldOf = (text: string): readonly string[] => {
  const { claims } = read(text);
  const context = storyContext(claims);
  return claims
    .filter(({ frame, roles }) => frame === "statement" && roles["subject"])
    .flatMap((claim) => {
      const bearing = compare.bearing(claim, context);
      const other = bearing && { ...bearing, claim: { ...claim, report: "another" } };
      return bearing && other && render.worth?.([bearing, other], context) ? [render.value([bearing], context)] : [];
    });
};

it.each([
  [
    "Wardens say the goats were found in a ditch, then taken back to the barn.",
    "the goats were then taken back to the barn",
  ],
  ["A goat and a mule were found and are both kept in the barn.", "A goat and a mule are both kept in the barn"],
  [
    "Orle Pier and Lock Chief Peter Lund came and saw water on the deck.",
    "Orle Pier and Lock Chief Peter Lund saw water on the deck",
  ],
])("tells a clause with its whole subject, and with what helps its verb: %s", (text, told) => {
  expect(toldOf(text)).toContain(told);
});

it.each([
  "The barge left the quay, leaving two wardens in the water.",
  "Lund found nine goats, three of them kids.",
  "The mule that ran off was found alive but bruised on Friday.",
])("prints no words that are no clause: %s", (text) => {
  expect(toldOf(text)).toEqual([]);
});
