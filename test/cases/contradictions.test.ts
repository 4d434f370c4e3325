import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/core/claim/claim.ts";
import { groupMatters } from "../../src/core/picture/matters.ts";
import { APART, CONTRADICTING } from "../../src/core/proposition/cases.ts";
import { read } from "./engine.ts";

const statementsOf = (text: string): readonly Claim[] => read(text).claims.filter(({ frame }) => frame === "statement");

describe("a statement and its contradiction", () => {
  test.each(CONTRADICTING)("are one matter ($why): $one / $other", ({ one, other }) => {
    const [a, b] = [statementsOf(one), statementsOf(other)];
    expect([a.length, b.length]).toEqual([1, 1]);
    for (const claims of [
      [...a, ...b],
      [...b, ...a],
    ]) {
      const matters = groupMatters(claims);
      const ids = new Set(claims.map(matters.of));
      expect(ids.size).toBe(1);
      expect([...ids].every(matters.isDenied)).toBe(true);
    }
  });
  test.each(APART)("are two matters ($why): $one / $other", ({ one, other }) => {
    const claims = [...statementsOf(one), ...statementsOf(other)];
    expect(claims).toHaveLength(2);
    const matters = groupMatters(claims);
    expect(new Set(claims.map(matters.of)).size).toBe(2);
  });
});
