import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { framesDoc } from "../../scripts/frames-doc.ts";
import { sameWords } from "../../scripts/verdicts-doc.ts";
import { FRAMES } from "../../src/core/frames/index.ts";

/** Cells without the blanks by which a formatter lines them up. */
const page = readFileSync(new URL("../../docs/frames.md", import.meta.url), "utf8").replace(/ +\|/gu, " |");

test("docs/frames.md is what the frames say (node scripts/frames-doc.ts writes it)", async () => {
  expect(sameWords(page, await framesDoc())).toBe(true);
});

test("docs/frames.md has every frame and every rule that a claim can name", () => {
  for (const frame of FRAMES) {
    expect(page).toContain(`\n## ${frame.name}\n`);
    for (const id of Object.keys(frame.rules)) expect(page).toContain(`| \`${id}\` |`);
  }
});
