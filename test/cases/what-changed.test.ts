import { describe, expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

type Telling = readonly [publishedAt: string, text: string];

/** What the brief of one story tells as changed and as disputed. All names, events and outlets are made up. */
const told = (part: "changed" | "disputed" | "known", ...tellings: readonly Telling[]): readonly string[] => {
  const readings = tellings.map(([publishedAt, text], index) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher: `Daily ${index}`, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  return (story?.brief ?? []).filter((line) => line.part === part).map(({ text }) => text);
};

describe("what changed", () => {
  test("a toll that rose did", () => {
    const lines = told(
      "changed",
      ["2015-03-03", "Four die in Dayton fire\n\nFour people were killed in a fire in Dayton on Tuesday."],
      [
        "2015-03-04",
        "Dayton fire toll at nine\n\nThe death toll of the fire in Dayton rose to nine on Wednesday, from four.",
      ],
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^9 people were killed.*earlier: 4\.$/u);
  });

  test("fewer hurt a day later, of whom no report says why, did not", () => {
    const lines = told(
      "changed",
      ["2015-03-03", "Dayton fire hurts nine\n\nNine people were injured in a fire in Dayton on Tuesday."],
      ["2015-03-05", "Dayton fire hurt six\n\nSix people were injured in the fire in Dayton on Tuesday."],
    );
    expect(lines).toEqual([]);
  });

  test("how many were aboard did not, and is told otherwise", () => {
    const lines = told(
      "changed",
      ["2015-03-03", "Ferry sinks off Dayton\n\nA ferry with 60 people on board sank off Dayton on Tuesday."],
      ["2015-03-04", "Divers search for ferry\n\nThere were 44 people on board the ferry that sank off Dayton."],
    );
    expect(lines).toEqual([]);
  });
});

describe("what is in dispute", () => {
  test("hurt with and without the dead is one count", () => {
    const lines = told(
      "disputed",
      [
        "2015-03-03",
        "One dead in Dayton bar shooting\n\nOne man was killed and two people were injured in a bar in Dayton on Monday.",
      ],
      [
        "2015-03-03",
        "Three hurt in Dayton bar\n\nThree people were injured in a bar in Dayton on Monday. One man was killed.",
      ],
    );
    expect(lines).toEqual([]);
  });

  test("an accusation and its denial in one sentence are", () => {
    const lines = told("disputed", [
      "2015-03-03",
      "Blast at Dayton mill\n\nA blast wrecked a mill in Dayton on Monday.\n\nThe fire service said that every alarm had been switched off, which the mayor denied.",
    ]);
    expect(lines.join(" ")).toMatch(/the fire service (?:said|claimed) .*the mayor denied/iu);
  });
});

describe("what is known", () => {
  test("how many died is told, though newer reports tell much else", () => {
    const lines = told(
      "known",
      [
        "2015-03-03",
        "Army storms Dayton\n\nThe army stormed Dayton before dawn on Tuesday. Officials said that at least 14 civilians were killed in Dayton.",
      ],
      [
        "2015-03-04",
        "Dayton fighting goes on\n\nFighting in Dayton went on for a second day. Partners of the mission tell that roads are cut. Aid is short. At least 46 civilians have been killed, including seven in a hospital; the figure is likely to rise.",
      ],
      ...["bridge", "harbour"].map(
        (where): Telling => [
          "2015-03-05",
          `Army holds ${where} of Dayton\n\nThe army holds the ${where} of Dayton after the fighting. Two trucks of the army reached Dayton before dawn on Thursday. The mayor of Dayton opened the ${where} on Thursday. The market of Dayton was shut by the army on Thursday. A column of the army left Dayton for the river. Officials of Dayton moved to the ${where} school. Soldiers of the army seized a depot in Dayton. Officials in Dayton arrested a trader. The army fired on a boat off Dayton. Officials declared a curfew in Dayton. The army signed a truce with Dayton elders. The army captured a gun in Dayton.`,
        ],
      ),
    );
    expect(lines.filter((line) => line.includes("46 civilians"))).toHaveLength(1);
  });
});
