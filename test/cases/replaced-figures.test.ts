import { describe, expect, test } from "vitest";
import { read } from "./engine.ts";

const taken = (text: string): readonly (number | null)[] =>
  read(text)
    .claims.filter(({ frame, scope }) => frame === "casualties" && scope["retracts"] !== undefined)
    .map(({ quantity }) => quantity?.low ?? null);

describe("a figure that a report says to be replaced", () => {
  test.each([
    "Burial records in Gao show 94 dead. This replaces the figure of 112 deaths given on Tuesday.",
    "In Gao 94 people died. The agency corrected its earlier figure of 112 dead.",
    "In Gao 94 people died, the agency said, which supersedes the provisional toll of 112 dead.",
  ])("supports nothing any more: %s", (text) => expect(taken(text)).toContain(112));

  test.each([
    "Burial records in Gao show 94 dead. This replaces the roof over the 112 dead of the old graveyard.",
    "In Gao 112 people died. A new hospital replaces the one that was shelled.",
    "The agency gave a figure of 112 dead in Gao.",
  ])("stays where nothing says so: %s", (text) => expect(taken(text)).toEqual([]));
});
