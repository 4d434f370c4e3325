import { describe, expect, test } from "vitest";
import { NO_VOICES, VOICES } from "../../src/core/contrast/cases-voices.ts";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

const asserted = (text: string) =>
  read(text)
    .claims.filter(
      ({ frame, quantity, status }) => /^(?:casualties|count)$/.test(frame) && quantity && status === "asserted",
    )
    .map(({ quantity, attribution: [first] }) => [quantity?.low, first?.speaker ?? null]);

describe("who gives a figure", () => {
  test.each(VOICES)("is told ($why): $text", ({ text, told }) => expect(asserted(text)).toEqual(told));
  test.each(NO_VOICES)("and no other ($why): $text", ({ text, told }) => expect(asserted(text)).toEqual(told));

  test("two voices set beside each other answer one question, whoever they say was taken", () => {
    const reports = [
      "They kidnapped 23 workers in Marl, the army said.",
      "By the army's reckoning, 23 people were kidnapped in Marl. Osten Union, the miners' union, says 27 people were kidnapped.",
      "Osten Union says 27 people were kidnapped.",
    ].map((text, at) => read(text, { publisher: `Paper ${at}`, publishedAt: `2031-03-0${at + 3}T10:00:00Z` }));
    const [story] = picture(reports, { engine: "test", knownAt: null, oneStory: true }).stories;
    const asked = story?.questions.filter(({ frame }) => frame === "casualties") ?? [];
    expect(asked.map(({ answers }) => answers.map(({ value }) => value).sort())).toEqual([["23", "27"]]);
  });
});

test("a toll that edged up to a number is that number", () => {
  const [claim] = read("The death toll edged up to 34 on Thursday.").claims.filter(
    ({ frame }) => frame === "casualties",
  );
  expect(claim?.quantity).toMatchObject({ low: 34, high: 34 });
  const [least] = read("Up to 34 people were killed in Marl.").claims.filter(({ frame }) => frame === "casualties");
  expect(least?.quantity).toMatchObject({ low: null, high: 34 });
});

test("a number told twice is one, and a woman of some age is told whole", () => {
  const of = (text: string) =>
    read(text)
      .claims.filter(({ frame }) => frame === "casualties")
      .map(({ quantity }) => quantity?.low);
  expect(of("Forty-one (41) persons were arrested.")).toEqual([41]);
  expect(of("A woman aged 61 was killed.")).toEqual([1]);
  expect(of("Two were found at night, bringing to eleven the number of those who died in the mill.")).toEqual([11]);
  expect(of("The number of the dead does not exceed ten.")).toEqual([null]);
});
