import { expect, test } from "vitest";
import "../../src/app/dictionary.ts";
import { introducing, unknownOpening } from "../../src/core/brief/introduced.ts";

const NOTHING: ReadonlySet<string> = new Set();

test.each([
  ["The bail was raised on Monday", "bail"],
  ["The agency did not identify the body", "agency"],
  ["the two men were not related", "two men"],
  ["Both were found in a car park", "both"],
  ["The other three were taken to a clinic", "other three"],
  ["The closure, planned for two days, lasted four", "closure"],
])("of nobody told before: %s", (telling, noun) => expect(unknownOpening(telling, NOTHING)).toBe(noun));

test.each([
  ["The police closed the road"],
  ["The bridge had fallen in the night"],
  ["The closure, the third this year, lasted four days"],
  ["The chairman of the Marren Trust resigned"],
  ["The men who fled were found"],
  ["Both the mayor and the governor resigned"],
  ["The Marren Trust was fined"],
  ["A company was fined"],
])("can be understood: %s", (telling) => expect(unknownOpening(telling, NOTHING)).toBeNull());

test("a thing of which there may be several, where a sentence of a report is told", () => {
  expect(unknownOpening("The car had a flag on its roof", NOTHING, true)).toBe("car");
  expect(unknownOpening("The old car had a flag on its roof", NOTHING, true)).toBeNull();
  expect(unknownOpening("The car of the bishop had a flag", NOTHING, true)).toBeNull();
  expect(unknownOpening("The car had a flag on its roof", introducing(["A car stood there"]), true)).toBeNull();
});

test("what was named before is known", () => {
  expect(unknownOpening("The ban was lifted", introducing(["Varn bans rafts from the river"]))).toBeNull();
});
