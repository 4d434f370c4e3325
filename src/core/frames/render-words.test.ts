import { expect, test } from "vitest";
import { asWritten, inMarks, plural, withoutNoteEnd } from "./render-words.ts";

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

test.each([
  ["a) The runway is closed", "The runway is closed"],
  ["iv) Agencies have been told", "Agencies have been told"],
  ["CLIP, voice of interpreter) ROJAS: We measure", "ROJAS: We measure"],
  ["The harbour (north) Basin is closed", "The harbour (north) Basin is closed"],
  ["27), has been let go", "27), has been let go"],
  ["the harbour) is closed", "the harbour) is closed"],
  ["The harbour is closed (again)", "The harbour is closed (again)"],
])("what ends a note before a sentence goes: %s", (words, left) => {
  expect(withoutNoteEnd(words)).toBe(left);
});

test.each([
  ['He says "the dam collapsed"', '“He says "the dam collapsed"”'],
  ['He is speaking of "not before Monday"', '“He is speaking of "not before Monday"”'],
  ['He is speaking of "not before Monday', '“He is speaking of "not before Monday"”'],
  ['"We measure"', "“We measure”"],
  ["“We measure,”", "“We measure”"],
  ['We measure,"', "“We measure”"],
  ['The "big one" is near"', '“The "big one" is near”'],
])("a saying keeps both halves of the marks inside it: %s", (words, marked) => {
  expect(inMarks(words)).toBe(marked);
});
