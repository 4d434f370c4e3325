import { expect, test } from "vitest";
import type { AttributionContext, CueSite } from "./attribution-context.ts";
import { inOwnPart } from "./headline-part.ts";

const HEADLINE = "Firm confirms fire in tank; toll at five";

/** The words that a cue of the headline still covers, where it covered all behind it. */
const told = (cue: string, { title = true, rule = "attribution/clause" } = {}): string => {
  const text = `${HEADLINE}\n\nMore follows.`;
  const at = HEADLINE.indexOf(cue);
  const site = {
    cue: { start: at, end: at + cue.length },
    contents: [{ start: at + cue.length + 1, end: HEADLINE.length }],
    direct: false,
    rule,
  } as unknown as CueSite;
  const context = { text, title: title ? { start: 0, end: HEADLINE.length } : null } as AttributionContext;
  return inOwnPart(context, site)
    .contents.map(({ start, end }) => text.slice(start, end))
    .join(" ");
};

test("whoever tells one part of a headline tells nothing behind the semicolon", () => {
  expect(told("confirms")).toBe("fire in tank");
});

test("a label stands before all of it, and a sentence of the text is none", () => {
  expect(told("confirms", { rule: "attribution/headline" })).toBe("fire in tank; toll at five");
  expect(told("confirms", { title: false })).toBe("fire in tank; toll at five");
});
