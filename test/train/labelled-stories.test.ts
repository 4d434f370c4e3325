import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storiesIn } from "../../bench/questions/case.ts";
import { realStoriesIn } from "../../bench/questions/real.ts";
import { placesOf } from "../../bench/questions.ts";
import { newFolder } from "../cli/run.ts";

const WRITTEN = join(import.meta.dirname, "../../bench/questions");

describe("labelled stories", () => {
  it.each(["dev", "held"])("%s: every telling stands where its label says", (part) => {
    const stories = storiesIn(join(WRITTEN, part));
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
    for (const story of stories) expect(placesOf(story).length, story.id).toBeGreaterThan(story.reports.length);
  });
});

/** A set of one document, and a story of its words. */
const placed = (): { readonly stories: string; readonly data: string } => {
  const folder = newFolder();
  const [stories, data] = [join(folder, "stories"), join(folder, "data")];
  mkdirSync(stories);
  mkdirSync(join(data, "gazette"), { recursive: true });
  const row = { id: "one", title: "Mill burns", text: "A mill burned down on Monday.\nNobody was hurt." };
  writeFileSync(join(data, "gazette", "reports.jsonl"), `${JSON.stringify(row)}\n`);
  const story = {
    id: "x-01",
    set: "gazette",
    topic: "a mill",
    reports: [{ document: "one", publisher: "gazette.example", headline: [0, 10], sentences: [[12, 41]] }],
    questions: [
      {
        id: "q1",
        about: "what burned",
        verdict: "single",
        answers: [{ answer: "a mill", status: "fact", told: [[0, 0, [0, 18]]] }],
      },
    ],
  };
  writeFileSync(join(stories, "x.jsonl"), `${JSON.stringify(story)}\n`);
  return { stories, data };
};

describe("real stories", () => {
  it("take their words from the set", () => {
    const { stories, data } = placed();
    const [story] = realStoriesIn(stories, data);
    expect(story?.reports[0]?.headline).toBe("Mill burns");
    expect(story?.reports[0]?.sentences).toEqual(["A mill burned down on Monday."]);
    expect(story?.questions[0]?.answers[0]?.told).toEqual([[0, 0, "A mill burned down"]]);
  });

  it("say which folder is missing", () => {
    const { stories, data } = placed();
    expect(() => realStoriesIn(stories, join(data, "none"))).toThrow(/none.*--data DIR/u);
  });
});
