import { describe, expect, test } from "vitest";
import { findRejection } from "./rejection.ts";

/** "kind cue | content | by" of the first rejection, or "none". */
const read = (text: string): string => {
  const words = text.toLowerCase().match(/n't|[\p{L}'’\d,-]*[\p{L}\d]|[^\s]/gu) ?? [];
  const found = findRejection(words);
  if (found === null) return "none";
  const by = found.by === null ? "" : ` | ${words.slice(found.by.from, found.by.to).join(" ")}`;
  return `${found.kind} | ${words.slice(found.that + 1, found.end).join(" ")}${by}`;
};

describe("what somebody rejects, by the words alone", () => {
  test.each([
    ["The mayor brushed aside claims that the dam had burst.", "denied | the dam had burst"],
    ["Reports that the dam had burst were dismissed on Monday by the mayor.", "denied | the dam had burst | the mayor"],
    ["There is no truth to the rumour that the dam had burst, the mayor said.", "denied | the dam had burst"],
    ["The mayor called reports that the dam had burst pure fiction.", "denied | the dam had burst"],
    ["The mayor said claims that the dam had burst had no basis in fact.", "denied | the dam had burst"],
    ["It is a lie that the dam had burst, said the mayor.", "denied | the dam had burst"],
    ["“It is simply not true that the dam had burst,” she said.", "denied | the dam had burst"],
    ["The mayor rejected on Monday a report by a local station that the dam had burst.", "denied | the dam had burst"],
    ["Posts saying that the dam had burst were fake, the mayor said.", "denied | the dam had burst"],
    ["“This is false,” the mayor said on Friday of reports that the dam had burst.", "denied | the dam had burst"],
    ["That the dam had burst was denied by the mayor.", "denied | the dam had burst | the mayor"],
    ["The mayor issued a statement on Monday denying that the dam had burst.", "denied | the dam had burst"],
    [
      "The mayor's denial on Monday of reports that the dam had burst calmed nobody.",
      "denied | the dam had burst calmed nobody",
    ],
    ["The mayor refused to accept that the dam had burst.", "denied | the dam had burst"],
    ["Contrary to reports that the dam had burst, it stood firm.", "denied | the dam had burst"],
    ["The mayor cast doubt on reports that the dam had burst.", "doubted | the dam had burst"],
    ["The mayor did not deny reports that the dam had burst.", "doubted | the dam had burst"],
    ["Engineers are checking reports that the dam had burst.", "doubted | the dam had burst"],
    ["The mayor stopped short of confirming that the dam had burst.", "doubted | the dam had burst"],
    ["There were unconfirmed reports on Monday that the dam had burst.", "doubted | the dam had burst"],
    ["The mayor denied having said that the dam had burst.", "doubted | the dam had burst"],
    ["The board had received no reports that the dam had burst.", "doubted | the dam had burst"],
    ["The board deleted a post claiming that the dam had burst.", "withdrawn | the dam had burst"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "The mayor said that the dam had burst.",
    "The mayor confirmed reports that the dam had burst.",
    "Reports that forty clerks were dismissed reached the mayor.",
    "The mayor dismissed an aide after reports that the dam had burst.",
    "The mayor rejected calls to resign over reports that the dam had burst.",
    "Nobody doubts the report that the dam had burst.",
    "It goes without saying that the dam had burst.",
    "I do not have any doubt that the dam had burst.",
    "The mayor made a claim that is false.",
    "The board denied the town the money that it needed.",
    "It is wrong, but the fact remains that the dam had burst.",
    "Reports that the dam had burst set off false alarms that woke the town.",
    "The board was right to say that the dam had burst.",
  ])("nobody rejects: %s", (text) => {
    expect(read(text)).toBe("none");
  });

  test("a sentence of thousands of such words is read to its end", () => {
    const words = `${"the reports of the town that the clerk wrote ".repeat(800)} reports`.trim().split(" ");
    expect(findRejection(words)).toBeNull();
  });
});
