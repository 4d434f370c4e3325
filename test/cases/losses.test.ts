import { describe, expect, test } from "vitest";
import { read } from "./engine.ts";

const populations = (text: string): readonly (string | undefined)[] =>
  read(text)
    .claims.filter(({ frame, harm }) => frame === "casualties" && harm === "killed")
    .map(({ scope }) => scope["population"]);

describe("whose dead are counted", () => {
  test.each([
    "The ministry in Kolwezi put military losses at 17 dead.",
    "The toll on the side of our forces stands at 17 killed and 46 wounded.",
  ])("soldiers, where an army's losses are told: %s", (text) =>
    expect(new Set(populations(text))).toEqual(new Set(["soldier"])),
  );

  test.each([
    "The army in Kolwezi said that 17 people had died.",
    "Civilian and military losses in Kolwezi stand at 17 dead.",
    "The ministry put the losses of the mill at 3 million and counted 17 dead.",
  ])("anybody, where nothing says so: %s", (text) => expect(populations(text)).not.toContain("soldier"));
});
