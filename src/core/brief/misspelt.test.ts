import { expect, test } from "vitest";
import { misspeltIn } from "./misspelt.ts";

const used = (word: string): boolean => /^(?:government|laboratory|timeline|graying|cauliflower)$/u.test(word);

test.each([
  ["The goverment has closed the port.", "goverment"],
  ["The rifle was sent to the labboratory in Orsk.", "labboratory"],
  ["A timleine of the sinking was handed to the court.", "timleine"],
])("%s", (sentence, word) => expect(misspeltIn(sentence, used)).toBe(word));

test.each([
  "The stepchildren were taken to their grandparents.",
  "Firefighters reopened the flooded underpass within hours.",
  "The Goverment Gazette printed the list.",
  "Nobody else tells of the vacumm in the cargo hold.",
])("%s", (sentence) => expect(misspeltIn(sentence, used)).toBeNull());

test("a word that another report has too is one, whatever the dictionary holds", () => {
  expect(misspeltIn("A timleine was handed to the court.", (word) => word.startsWith("tim"))).toBeNull();
});
