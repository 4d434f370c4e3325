import { describe, expect, it } from "vitest";
import { segment } from "../syntax/segment.ts";
import { partRepeats } from "./repeats.ts";

const part = (text: string) => partRepeats(text, segment(text));
const LONG = `The council of the harbour town ${"and of the villages along the coast ".repeat(9)}met on Monday.`;

describe("sentences told again in the same words", () => {
  it("are left once they are long enough together, and the others are counted anew", () => {
    const text = `${`${LONG}\n\n`.repeat(5)}A bridge fell.`;
    const { read, left } = part(text);
    expect(read.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(read.map(({ start, end }) => text.slice(start, end))).toEqual([LONG, LONG, LONG, "A bridge fell."]);
    expect(left).toHaveLength(2);
  });
  it("are read as often as speech repeats itself", () => {
    const text = "Yes. ".repeat(200);
    expect(part(text).left).toEqual([]);
    expect(part(text).read).toEqual(segment(text));
  });
  it("are all read where a word differs", () => {
    const text = ["One", "Two", "Three", "Four", "Five"].map((word) => `${word} ${LONG}`).join("\n\n");
    expect(part(text).left).toEqual([]);
  });
  it("take no more from a page that says one thing without end than from one that says it often", () => {
    const often = part("Rebels took the port. ".repeat(100)).read.length;
    expect(part("Rebels took the port. ".repeat(10_000)).read).toHaveLength(often);
  });
});
