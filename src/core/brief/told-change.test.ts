import { expect, test } from "vitest";
import { movedFrom } from "./told-change.ts";

/** All names and events are made up. */
test.each([
  ["The service on Thursday lowered the death toll to 54 from 58.", [58]],
  ["The ministry raised the toll from four to six on Monday.", [4]],
  ["Its list of the missing was cut from 140 to about 60.", [140]],
  ["Some 41 were hurt, up from 18 on Sunday.", [18]],
])("%s says what it moved from", (sentence, from) => {
  expect(movedFrom(sentence)).toEqual(from);
});

test.each([
  "Children from eight to ten years were among the dead.",
  "Nine bodies were brought from two villages.",
  "The toll rose to 12 on Monday.",
  "Some 300 people from 12 houses were taken in.",
])("%s moves no figure", (sentence) => {
  expect(movedFrom(sentence)).toEqual([]);
});
