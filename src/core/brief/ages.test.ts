import { expect, test } from "vitest";
import { ages } from "./ages.ts";

test.each([
  "Seven people were killed and 31 hurt, the clinic said.",
  "About a dozen were still missing on Tuesday.",
  "Two bodies were brought to the school.",
  "The road was opened again this morning.",
  "By noon the water had reached the market.",
  "The vaccine is to land today.",
])("a day later it may be otherwise: %s", (text) => {
  expect(ages(text)).toBe(true);
});

test.each([
  "The train came off the rails at 6:50 near the bridge at Kell.",
  "The council dismissed two of its engineers.",
  "The mayor was among the dead.",
  'The captain said: "Two died today."',
  "Three tanks lost their roofs.",
])("it stays so: %s", (text) => {
  expect(ages(text)).toBe(false);
});
