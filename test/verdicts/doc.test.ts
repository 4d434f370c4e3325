import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { verdictsDoc } from "../../scripts/verdicts-doc.ts";

test("docs/verdicts.md is what the rules say", () => {
  expect(readFileSync(new URL("../../docs/verdicts.md", import.meta.url), "utf8")).toBe(verdictsDoc());
});
