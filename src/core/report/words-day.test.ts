import { describe, expect, test } from "vitest";
import { dayOfWords } from "./words-day.ts";

const PAGE = `Ferry fire

Updated: Friday, March 8, 2024 @ 9:10 AM

UPDATE @ 4 p.m. (March 7):

The owner was charged.

UPDATE @ 1 p.m.:

The fire is out.

FIRST REPORT (March 5)

A ferry is on fire.`;

describe("the day of words", () => {
  const dayAt = (words: string, text = PAGE): string | null =>
    dayOfWords({ text, publishedAt: "2024-03-05" }, text.indexOf(words));
  test("is that of their entry", () => {
    expect(dayAt("The owner")).toBe("2024-03-07");
    expect(dayAt("A ferry")).toBe("2024-03-05");
  });
  test("is not known where the page was written on and the entry tells none", () =>
    expect(dayAt("The fire")).toBeNull());
  test("is that of the report where it was not written on", () =>
    expect(dayAt("The fire", "Ferry fire\n\nMarch 5, 2024\n\nUPDATE @ 1 p.m.:\n\nThe fire is out.")).toBe(
      "2024-03-05",
    ));
  test("is no day that a headline tells of its event", () =>
    expect(dayAt("A guest", "Update: Man hurt in March 1 fire dies\n\nA guest has died.")).toBe("2024-03-05"));
  test("is that which closes the caption they stand in", () => {
    const text = "Ferry fire\n\nA guest is missing. (Published Monday, March 4, 2024)\n\nA guest has died.";
    expect(dayAt("A guest is", text)).toBe("2024-03-04");
    expect(dayAt("A guest has", text)).toBe("2024-03-05");
  });
  test("is not known where nobody says when the report was published", () =>
    expect(dayOfWords({ text: PAGE, publishedAt: null }, 0)).toBeNull());
});
