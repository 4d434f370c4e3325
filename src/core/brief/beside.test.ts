import { expect, test } from "vitest";
import { saysAsMuch } from "./beside.ts";

/** All names and events are made up. */
test.each([
  ["Of the five persons detained after the attack three were released.", "5 people were detained"],
  ["A blast killed nine people in Varn on Tuesday.", "9 people were killed in Varn, according to the fire service"],
  ["Hours after the fall of Orm and Kell they pressed on.", "Kell is held by the Front"],
  ["Two officers were injured when the gate fell.", "2 officers were injured"],
])("%s says that %s", (sentence, counted) => {
  expect(saysAsMuch(sentence, counted)).toBe(true);
});

test.each([
  ["The body of one more, a boy of 14, has been recovered.", "one watchman was killed"],
  ["Searchers found the second of two missing workmen, bringing the dead to two.", "2 passengers were killed"],
  ["Two men from Orm are in detention.", "2 men were detained in Orm"],
  ["Eight male bodies were removed from the hospital.", "8 male bodies were killed"],
  ["The lad who died was just 29.", "a lad was killed in Orm"],
])("%s does not say that %s", (sentence, counted) => {
  expect(saysAsMuch(sentence, counted)).toBe(false);
});
