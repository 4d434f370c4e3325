import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sameWords, verdictsDoc } from "../../scripts/verdicts-doc.ts";

test("docs/verdicts.md is what the rules say", () => {
  expect(sameWords(readFileSync(new URL("../../docs/verdicts.md", import.meta.url), "utf8"), verdictsDoc())).toBe(true);
});
