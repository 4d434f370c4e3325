import { expect, it } from "vitest";
import { read } from "../../../test/cases/engine.ts";
import { retrospectOf } from "./retrospect.ts";

it.each([
  "Here are some of the deadliest mill fires in the past 25 years:",
  "The following are the worst floods in the valley's history:",
  "A timeline of major quakes in the region since 1990:",
  "The town mourned. Here is a look at other ferry accidents in recent years:",
])("a list of earlier events begins behind: %s", (line) => {
  const text = `Nine people died on Monday.\n${line}\nHill Mill: 49 killed\nA fire kills 49 people.`;
  expect(retrospectOf(text)).toEqual({ start: text.indexOf("\nHill Mill"), end: text.length });
});

it.each([
  "It was the worst flood in 50 years:",
  "Here are the names of the victims:",
  "Here are some of the deadliest mill fires in the past 25 years.",
])("no such list: %s", (line) => {
  expect(retrospectOf(`Nine people died on Monday.\n${line}\nThe river rose.`)).toBe(null);
});

it("tells what stands in such a list as background", () => {
  const { claims } = read(
    "Fire kills nine at mill\n\nNine people were killed on Monday.\n\nHere are some of the deadliest mill fires in the past 25 years:\n\nHill Mill: 49 killed\n\nA worker drops a lamp and 49 people are killed.",
  );
  const told = claims
    .filter(({ quantity }) => quantity !== null)
    .map(({ quantity, background }) => [quantity?.low, background]);
  expect(told).toContainEqual([9, false]);
  expect(told.filter(([low]) => low === 49).every(([, background]) => background)).toBe(true);
  expect(told.some(([low]) => low === 49)).toBe(true);
});
