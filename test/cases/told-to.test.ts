import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

const read = (text: string) =>
  understand(
    makeReport({ text, titleSpan: null, furniture: [], facts: [], reader: "test/1", sources: [] }),
    loadResources(),
  );

/** Who is given, by a cue that tells somebody, the words that begin with `content`. */
const teller = (text: string, content: string): string | undefined =>
  read(text).attributions.find(({ content: [first] }) => first && text.startsWith(content, first.start))?.links[0]
    ?.speaker;

describe("whoever is told", () => {
  test.each([
    ["The board told relatives waiting at the scene that 58 people cannot be accounted for.", "58 people", "The board"],
    ["The charity has notified local officials that 300 rescuers are on their way.", "300 rescuers", "The charity"],
    ["The governor has told state media that 12 people died.", "12 people", "The governor"],
  ])("%s", (text, content, speaker) => expect(teller(text, content)).toBe(speaker));
  test("what describes the hearer is not told", () => {
    expect(teller("He told the man that owned the boat to leave.", "owned the boat")).toBeUndefined();
  });
  test("what is known is told, what is not known is asked", () => {
    const status = (text: string): readonly string[] =>
      read(text)
        .claims.filter(({ frame }) => frame === "casualties")
        .map((claim) => claim.status);
    expect(status("“What we know so far is that 70 people were killed in Kolwezi,” the mine said.")).toEqual([
      "asserted",
    ]);
    expect(status("“What we do not know is whether 70 people were killed in Kolwezi,” the mine said.")).toEqual([
      "asked",
    ]);
  });
});
