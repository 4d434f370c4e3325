import { describe, expect, test } from "vitest";
import { MEASURED_RIVALS, NO_MEASURED_RIVALS, NO_RIVALS, RIVALS } from "../../src/core/contrast/cases-rival.ts";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

const counted = (text: string, ...frames: readonly string[]) =>
  read(text)
    .claims.filter(({ frame, quantity }) => frames.includes(frame) && quantity !== null)
    .map(({ quantity, attribution: [first] }) => [quantity?.low, first?.speaker]);

test("the size of a crowd is none of those who were hurt", () => {
  const { claims } = read("Nine people were hurt in Marl, the clinic said. Police put the crowd at 600.");
  expect(claims.filter(({ frame }) => frame === "casualties").map(({ quantity }) => quantity?.low)).toEqual([9]);
});

test("whoever was treated is none of the dead", () => {
  const { claims } = read("The ministry said 12 people were killed in Marl, and the hospital treated 40.");
  expect(claims.filter(({ quantity }) => quantity?.low === 40).map(({ harm }) => harm)).toEqual(["injured"]);
});

describe("another figure by another voice", () => {
  test.each(RIVALS)("is told by that voice ($why): $text", ({ text, told }) => {
    expect(counted(text, "casualties", "count")).toEqual(told);
  });
  test.each(NO_RIVALS)("is none ($why): $text", ({ text }) => {
    const claims = counted(text, "casualties", "count");
    expect(claims.filter(([figure]) => figure === 40)).toEqual([]);
    expect(claims.length).toBeGreaterThan(0);
  });
  test.each(MEASURED_RIVALS)("of anything is told by that voice ($why): $text", ({ text, told }) => {
    expect(counted(text, "measure")).toEqual(told);
    const questions =
      picture([read(text)], { engine: "test", knownAt: null, oneStory: true }).stories[0]?.questions ?? [];
    expect(questions.filter(({ verdict }) => verdict.kind === "disputed")).toHaveLength(1);
  });
  test.each(NO_MEASURED_RIVALS)("of anything is none ($why): $text", ({ text }) => {
    const questions =
      picture([read(text)], { engine: "test", knownAt: null, oneStory: true }).stories[0]?.questions ?? [];
    expect(questions.filter(({ verdict }) => verdict.kind === "disputed")).toEqual([]);
  });
  test("is a dispute of the two, and told with both", () => {
    const [one] = RIVALS.filter(({ why }) => why === "a bare figure");
    const [story] = picture([read(`Clashes in Marl\n\n${one?.text}`)], {
      engine: "test",
      knownAt: null,
      oneStory: true,
    }).stories;
    const [question] = story?.questions.filter(({ frame }) => frame === "casualties") ?? [];
    expect(question?.verdict.kind).toBe("disputed");
    const told = story?.brief.filter(({ part }) => part === "disputed").map(({ text }) => text) ?? [];
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Accounts differ: 12 people were killed.*the army.*; 40 people were killed.*the militia/u);
  });
});
