import { expect, test } from "vitest";
import { asWritten, plural } from "./render-words.ts";

test.each([
  ["iraqis", "Some 812 Iraqis were killed in May", "Iraqis"],
  ["humvee", "The army lost 2,300 Humvees in the town", "Humvee"],
  ["syrian refugee", "two nurses and 5 Syrian refugees drowned", "Syrian refugee"],
])("%s is written as in its sentence", (unit, quote, written) => {
  expect(asWritten(unit, { quote })).toBe(written);
});

test.each([
  ["worker", "Workers were hurt when the roof fell"],
  ["worker", "12 Workers Killed in Mine Blast, Union Says"],
  ["soldier", "the army said. Soldiers were wounded"],
  ["man", "12 men of the Manning family were hurt"],
])("%s stays small", (unit, quote) => {
  expect(asWritten(unit, { quote })).toBe(unit);
});

test("the people of a place whose name has no plural are as many as one", () => {
  expect([plural("Portuguese"), plural("Iraqi"), plural("Swiss")]).toEqual(["Portuguese", "Iraqis", "Swiss"]);
});
