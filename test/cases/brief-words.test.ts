import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import { picture } from "../../src/core/picture/index.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

/** The brief of reports with the same words by as many publishers, each sentence behind its part. */
const briefOf = (text: string, publishers: readonly string[] = ["Coast Wire"]): readonly string[] => {
  const evidence = publishers.map((value) => {
    const facts = [{ field: "publisher" as const, value, from: "user", confidence: 1 }];
    const report = makeReport({ text, titleSpan: null, furniture: [], facts, reader: "test/1", sources: [] });
    return { ...understand(report, loadResources()), report };
  });
  const { stories } = picture(evidence, { engine: "test", knownAt: null, oneStory: true });
  return stories.flatMap(({ brief }) => brief.map((line) => `${line.part}: ${line.text}`));
};

describe("how the brief words it", () => {
  test.each([
    ["She has responded by periodically urging Norway to do more.", null],
    ["Ana Ruiz has responded by periodically urging Norway to do more.", "urging Norway to do more (Coast Wire"],
    ["The opposition has backed successive rounds of sanctions.", "backed successive rounds of sanctions (Coast Wire"],
  ])("a stand on an act stands in its report's own sentence, where that can be understood alone: %s", (text, words) =>
    expect(briefOf(text).join("\n")).toMatch(words === null ? /^$/u : new RegExp(words.replace("(", "\\("), "u")),
  );

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
    [
      "At least 12 people were reportedly killed in Lamu.",
      /: (?:Reportedly at least 12 people were|At least 12 people were reportedly) killed in Lamu/,
    ],
    ["At least 12 people were killed in Lamu.", /: At least 12 people were killed in Lamu/],
    ["Nearly 12 people were killed in Lamu.", /: (?!Reportedly|Probably)/],
  ])("what is told with a hedge keeps it: %s", (text, line) =>
    expect(briefOf(text, ["Coast Wire", "Harbour Press"]).join("\n")).toMatch(line),
  );

  test("what a frame makes of one report's sentence is never printed instead of it", () => {
    const [whole] = briefOf("At least 12 people were reportedly killed in Lamu.");
    expect(whole).toContain("At least 12 people were reportedly killed in Lamu (Coast Wire)");
    expect(briefOf("They were all killed in Lamu there, she added, and 12 of them burned.").join("\n")).not.toContain(
      "12",
    );
  });

  test("an office stands between its body and its holder", () => {
    expect(briefOf("Norbank's chief executive, Ana Ruiz, said the bridge had collapsed.").join("\n")).toContain(
      "Ana Ruiz",
    );
  });
});
