import { describe, expect, test } from "vitest";
import { SET_AGAINST, SIDE_BY_SIDE } from "../../src/core/contrast/cases.ts";
import { NOT_APART, SET_APART } from "../../src/core/contrast/cases-apart.ts";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

const answering = (text: string) =>
  read(text).claims.filter(({ against, answers }) => against !== undefined || answers !== undefined);

describe("two voices right behind each other", () => {
  test.each(SET_AGAINST)("are set against each other ($why): $text", ({ text, by }) => {
    const found = answering(text);
    expect(found.map(({ attribution: [first] }) => first?.speaker)).toEqual([by]);
    for (const { against } of found) if (against) expect(text.slice(against.start, against.end)).toBe(against.text);
  });
  test.each(SIDE_BY_SIDE)("stand side by side ($why): $text", ({ text }) => {
    expect(answering(text)).toEqual([]);
  });
  test("answer one question, and differ", () => {
    const text = SET_AGAINST.find(({ why }) => why === "otherwise")?.text ?? "";
    const [story] = picture([read(text)], { engine: "test", knownAt: null, oneStory: true }).stories;
    const [question] = story?.questions.filter(({ frame }) => frame === "statement") ?? [];
    expect(question?.question).toBe("Is it so that the captain was on the bridge when the ship turned?");
    expect(question?.verdict.kind).toBe("disputed");
    expect(question?.answers.map(({ value }) => value)).toEqual([
      "The captain was on the bridge when the ship turned",
      "a third mate was in charge",
    ]);
  });
});

describe("two voices that whole sentences set apart", () => {
  test.each(SET_APART)("are set against each other ($why): $text", ({ text, by }) => {
    const found = answering(text);
    expect(found.map(({ attribution: [first] }) => first?.speaker)).toEqual([by]);
    for (const { against } of found) if (against) expect(text.slice(against.start, against.end)).toBe(against.text);
  });
  test.each(NOT_APART)("are not ($why): $text", ({ text }) => {
    expect(answering(text)).toEqual([]);
  });
  test("are one disputed question, told in the brief in one stretch of the report", () => {
    const text =
      "Norland and Sudland blame each other\n\nThe ferry Thalia was held in the port of Lavria on Saturday. The firm said it had withdrawn the ship of its own will; the port authority said it had ordered it to stay.";
    const [story] = picture([read(text)], { engine: "test", knownAt: null, oneStory: true }).stories;
    const disputed = story?.questions.filter(({ verdict }) => verdict.kind === "disputed") ?? [];
    expect(disputed.flatMap(({ answers }) => answers.map(({ value }) => value)).sort()).toEqual([
      "it had ordered it to stay",
      "it had withdrawn the ship of its own will",
    ]);
    const [line] = story?.brief.filter(({ part }) => part === "disputed") ?? [];
    expect(line?.text).toContain("; the port authority said it had ordered it to stay");
  });
});
