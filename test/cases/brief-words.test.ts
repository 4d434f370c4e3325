import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import { picture } from "../../src/core/picture/index.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

/** The brief of a single report, each sentence behind its part. */
const briefOf = (text: string): readonly string[] => {
  const report = makeReport({ text, titleSpan: null, furniture: [], facts: [], reader: "test/1", sources: [] });
  const { claims, notices } = understand(report, loadResources());
  const { stories } = picture([{ report, claims, notices }], { engine: "test", knownAt: null, oneStory: true });
  return stories.flatMap(({ brief }) => brief.map((line) => `${line.part}: ${line.text}`));
};

describe("how the brief words it", () => {
  test.each([
    ["Ana Ruiz has responded by periodically urging Norway to do more.", "Ana Ruiz called on Norway to do more"],
    [
      "The opposition has backed successive rounds of sanctions.",
      "The opposition backed successive rounds of sanctions",
    ],
    ["The ministry has, time and again, agreed to enter into talks.", "The ministry agreed to enter into talks"],
  ])("a stand on an act: %s", (text, words) => expect(briefOf(text).join("\n")).toContain(words));

  test("a refusal to confirm is no stand", () => {
    expect(briefOf("The ministry refused to confirm the report.").join("\n")).not.toContain("refused");
  });

  test("a ban that says only where it holds is not told", () => {
    const [where, whom] = ["Sweden imposed a ban in Norway on Monday.", "Sweden imposed a ban on Norway on Monday."];
    expect(briefOf(where).join("\n")).toBe("");
    expect(briefOf(whom).join("\n")).toContain("ban");
  });

  test("a quotation is said; one that tells what is to come is expected", () => {
    const [never, soon] = [
      "“I will never forget this day,” said Ana Ruiz, the mayor.",
      "“We will reopen the bridge on Monday,” said Ana Ruiz, the mayor.",
    ].map((text) => briefOf(text).join("\n"));
    expect(never).toMatch(/^said: /);
    expect(soon).toMatch(/^expected: /);
  });

  test.each([
    ["At least 12 people were reportedly killed in Lamu.", /: Reportedly at least 12 people were killed in Lamu/],
    ["At least 12 people were killed in Lamu.", /: At least 12 people were killed in Lamu/],
    ["Nearly 12 people were killed in Lamu.", /: (?!Reportedly|Probably)/],
  ])("what is told with a hedge keeps it: %s", (text, line) => expect(briefOf(text).join("\n")).toMatch(line));

  test("an office stands between its body and its holder", () => {
    expect(briefOf("Norbank's chief executive, Ana Ruiz, said the bridge had collapsed.").join("\n")).toContain(
      "Ana Ruiz",
    );
  });
});
