import { describe, expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

/** A sentence, and the nation of those whom its figure counts; null where its words tell none. */
const TOLD: readonly (readonly [text: string, size: number, nation: string | null])[] = [
  ["Four Chinese soldiers were killed on Monday.", 4, "CN"],
  ["On Monday 45 Chinese soldiers were reported dead.", 45, "CN"],
  ["The blast wounded seven Japanese engineers.", 7, "JP"],
  ["Police arrested 12 Somali fishermen off the coast.", 12, "SO"],
  ["Gunmen kidnapped three French tourists.", 3, "FR"],
  ["Twenty soldiers were killed on Monday in the east of India.", 20, null],
  ["Nine passengers of the Greek ferry were injured.", 9, null],
  ["Six men in a Chinese-made truck were killed.", 6, null],
  ["Five people on a Turkish ship were killed.", 5, null],
];

const publish = (text: string, publisher: string) => {
  const title = text.slice(0, text.indexOf("\n"));
  return read(text, { publisher, title, titleSpan: { start: 0, end: title.length } });
};

describe("whose people a figure counts", () => {
  test.each(TOLD)("%s", (text, size, nation) => {
    const told = read(text, {}).claims.filter(
      ({ frame, quantity }) => frame === "casualties" && quantity?.low === size,
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { roles } of told) expect(roles["nation"]?.country ?? null).toBe(nation);
  });

  const killed = (...texts: readonly string[]) => {
    const evidence = texts.map((text, at) => publish(text, `Daily ${at}`));
    const [story] = picture(evidence, { engine: "test", knownAt: null, oneStory: true }).stories;
    return (story?.questions ?? []).filter(({ key }) => key["harm"] === "killed");
  };

  test("the losses of two nations are two questions", () => {
    const found = killed(
      "Twenty Indian soldiers killed in clash\n\nNEW DELHI - Twenty Indian soldiers were killed in a clash on Monday, the army said.\n\nFour Chinese soldiers were killed too, it said.",
      "Four Chinese soldiers killed in clash\n\nBEIJING - Four Chinese soldiers were killed in a clash on Monday, a paper said.\n\nIndia says that 20 Indian soldiers were killed.",
    );
    expect(found.map(({ answers }) => answers.map(({ value }) => value))).toEqual(
      expect.arrayContaining([["20"], ["4"]]),
    );
    for (const { verdict } of found) expect(verdict.kind).not.toBe("disputed");
  });

  test("people of another country are some of those whom a story counts, its own people are all of them", () => {
    const found = killed(
      "Bridge falls in Genoa, killing 43\n\nForty-three people were killed when a bridge fell in Genoa, Italy, on Tuesday.\n\nFour French tourists were killed, Paris said.",
      "Bridge collapse in Genoa\n\nForty-three Italian motorists were killed when a bridge fell in Genoa, Italy, on Tuesday.",
    );
    expect(found.find(({ key }) => key["nation"] === "FR")?.question).toBe("How many French tourists were killed?");
    expect(found.some(({ key }) => key["nation"] === "IT")).toBe(false);
  });
});
