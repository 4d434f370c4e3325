import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { realStoriesIn } from "../../bench/questions/real.ts";
import { placesOf } from "../../bench/questions.ts";

const FOLDER = join(import.meta.dirname, "../../bench/questions/real");
const DATA = join(import.meta.dirname, "../../../shared/data");

describe.skipIf(!existsSync(DATA))("labelled stories of real reports (their words are in ../shared/data)", () => {
  it.each(["dev", "held"])("%s: every telling stands where its label says", (part) => {
    for (const story of realStoriesIn(join(FOLDER, part), DATA)) {
      expect(placesOf(story).length, story.id).toBeGreaterThan(0);
      for (const { headline, sentences } of story.reports)
        for (const words of [headline, ...sentences]) expect(words.trim(), story.id).toBe(words);
    }
  });
});
