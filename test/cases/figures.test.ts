import { describe, expect, test } from "vitest";
import { FIGURES, FIGURES_KEPT } from "../../src/core/figures/cases.ts";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

const readTitled = (text: string, publisher = "Daily", publishedAt?: string) => {
  const title = text.slice(0, text.indexOf("\n"));
  return read(text, {
    publisher,
    title,
    titleSpan: { start: 0, end: title.length },
    ...(publishedAt && { publishedAt }),
  });
};

describe("the role of a figure in its own report", () => {
  test.each([...FIGURES, ...FIGURES_KEPT])("$text", ({ text, published, roles }) => {
    const { claims } = readTitled(text, "Daily", published);
    for (const [size, role] of roles) {
      const told = claims.filter(({ quantity, scope }) =>
        size === 0 ? scope["reference"] === "nobody" : (quantity?.low ?? quantity?.high) === size,
      );
      expect(told.length, `a claim with ${size}`).toBeGreaterThan(0);
      for (const { figure } of told) expect(figure?.role ?? "whole", `the role of ${size}`).toBe(role);
      for (const { figure } of told) if (figure) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    }
  });
});

describe("figures in the picture", () => {
  const story = (...texts: readonly string[]) => {
    const [told] = picture(
      texts.map((text, at) => readTitled(text, `Daily ${at}`)),
      { engine: "test", knownAt: null, oneStory: true },
    ).stories;
    if (!told) throw new Error("no story");
    return told;
  };

  test("another event's figure is a question of its own, and not in the brief", () => {
    const { questions, main, brief } = story(
      "Ferry sinks off Lamu, killing 40\n\nForty people died when a ferry sank off Lamu on Tuesday, the coast guard said.\n\nOn Sunday, three people died when a fishing boat capsized near Mombasa.",
      "Ferry disaster off Lamu\n\nForty people died when the ferry sank off Lamu on Tuesday.",
    );
    const killed = questions.filter(({ key }) => key["harm"] === "killed");
    expect(killed.find(({ key }) => key["of"] === undefined)?.answers.map(({ value }) => value)).toEqual(["40"]);
    expect(killed.find(({ key }) => key["of"] === "another event")?.question).toMatch(/in another event\?$/);
    expect(main.what?.text).toMatch(/^Forty people died/);
    expect(brief.map(({ text }) => text).join("\n")).not.toMatch(/\b(?:3|three) people/iu);
  });

  test("a part gives way to the whole, and is kept beside it", () => {
    const { questions } = story(
      "Dam collapse in Pemba kills 84\n\nAt least 84 people died in the collapse of a dam in Pemba, the fire service said.\n\nForeign rescuers helped to find 35 bodies, their commander said.",
    );
    const killed = questions.find(({ key }) => key["harm"] === "killed");
    expect(killed?.answers.map(({ value }) => value)).toEqual(["at least 84"]);
    expect(killed?.beside.length).toBe(1);
  });

  test("whoever is counted by a figure that does not stand is not whom the story is about", () => {
    const { main } = story(
      "Airplane falls near Lamu with 61 persons\n\nThe airline said 61 people were on board.",
      "All 62 aboard killed in Lamu crash\n\nAll 62 people on board were killed, the coast guard said.",
      "62 killed in Lamu crash\n\nSixty-two people were killed in the crash, the coast guard said.",
    );
    expect(main.what?.text).toMatch(/\b(?:62|Sixty-two) people/);
    expect(main.who?.text ?? "").not.toMatch(/61/);
  });
});

test("whoever did it may be counted in or left out", () => {
  const told = (...texts: readonly string[]) => {
    const [one] = picture(
      texts.map((text, at) => readTitled(text, `Daily ${at}`)),
      { engine: "test", knownAt: null, oneStory: true },
    ).stories;
    return one?.questions.find(({ key }) => key["harm"] === "killed");
  };
  const nine = "Shooting in Oakdale\n\nNine people were killed in the shooting in Oakdale, the mayor said.";
  const ten = "Police on Oakdale\n\nTen people were killed in Oakdale, including the gunman, police said.";
  expect(told(nine, ten)?.verdict.kind).toBe("compatible");
  expect(told(nine, ten.replace(", including the gunman", ""))?.verdict.kind).not.toBe("compatible");
});
