import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/core/claim/claim.ts";
import { ANSWERED, LEFT_ALONE, NOT_RESTATED, RESTATED } from "../../src/core/rejoinder/cases.ts";
import { read } from "./engine.ts";

const claimsOf = (text: string): readonly Claim[] => read(text).claims;
const deniers = (claims: readonly Claim[]): readonly string[] =>
  claims.filter(({ status }) => status === "denied").map(({ attribution }) => attribution[0]?.speaker ?? "");
const claimed = (claims: readonly Claim[]): number => claims.filter(({ status }) => status === "claimed").length;

describe("what answers something told before", () => {
  test.each(ANSWERED)("$text", ({ text, denied, claimed: count = 0 }) => {
    const claims = claimsOf(text);
    expect(deniers(claims)).toEqual(denied);
    expect(claimed(claims)).toBe(count);
    for (const { start, end, quote } of claims) expect(text.slice(start, end)).toBe(quote);
  });
  test.each(LEFT_ALONE)("is not $why: $text", ({ text }) => {
    const { claims } = read(text);
    expect(claims.filter(({ status, frame }) => status === "denied" && frame !== "statement")).toEqual([]);
    expect(claimed(claims)).toBe(0);
  });
  test("the one who answers speaks of what was told, in its own words", () => {
    const [told, denied] = claimsOf("The union said 12 workers had died in Oakdale. The company denied it.");
    expect(told?.status).toBe("asserted");
    expect(told?.attribution[0]?.speaker).toBe("The union");
    expect(denied?.quantity?.low).toBe(12);
    expect(denied?.quote).toBe("12 workers had died in Oakdale. The company denied it");
  });
  test("a bare denial of involvement answers what another lays to the one who denies", () => {
    const claims = claimsOf("Ukraine blamed Russia for the attack on Oakdale. Russia denied involvement.");
    expect(deniers(claims)).toEqual(["Russia"]);
    const own = claimsOf("Russia has sent 4,000 troops to Goma. Russia denied involvement in the coup.");
    expect(own.filter(({ frame, status }) => frame === "deployment" && status === "denied")).toEqual([]);
  });
  test("what is said instead is told by whoever rejects the figure", () => {
    const claims = claimsOf(
      "The ministry put the toll at 40. The rebels rejected that figure, saying 12 people had died.",
    );
    const said = claims.find(({ quantity }) => quantity?.low === 12);
    expect(said?.status).toBe("asserted");
    expect(said?.attribution[0]?.speaker).toBe("The rebels");
  });
});

describe("a figure that is restated", () => {
  const figures = (text: string, status: string): readonly (number | null)[] =>
    claimsOf(text).flatMap(({ quantity, ...claim }) => (quantity && claim.status === status ? [quantity.low] : []));
  test.each(RESTATED)("$text", ({ text, old, now }) => {
    expect(figures(text, "asked")).toEqual([old]);
    expect(figures(text, "asserted")).toEqual([now]);
    for (const { start, end, quote } of claimsOf(text)) expect(text.slice(start, end)).toBe(quote);
  });
  test.each(NOT_RESTATED)("stays: %s", (text) => {
    expect(claimsOf(text).filter(({ scope }) => scope["retracts"] !== undefined)).toEqual([]);
  });
});
