import { expect, test } from "vitest";
import type { CheckedSentence } from "./check.ts";
import { checkLeaning } from "./check-leaning.ts";

const problems = (text: string) => checkLeaning({ text, claims: [] } as unknown as CheckedSentence);

test("a clause that is told twice is garbled", () => {
  expect(
    problems("Foreign troops supported the Orm Front, supported by foreign troops and lorries (1 report, 1 origin)."),
  ).toContain("it tells one clause twice");
});

test.each([
  "Twelve soldiers were killed; earlier: nine soldiers were killed; before that: two soldiers were killed (3 reports, 2 origins).",
  "The council said that the bridge would be shut, and that another bridge would open (1 report, 1 origin).",
  "“Troops were foreign troops, supported by foreign people who supported them,” the mayor said.",
])("not: %s", (text) => expect(problems(text)).toEqual([]));
