import { describe, expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "./engine.ts";

/** The figures of the questions on people, each question's side by side. Names and events are made up. */
const figuresOf = (...tellings: readonly (readonly [publishedAt: string, text: string])[]) => {
  const readings = tellings.map(([publishedAt, text], at) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher: `Daily ${at}`, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  return (story?.questions ?? [])
    .filter(({ frame }) => frame === "casualties")
    .map(({ answers }) => answers.map(({ quantity }) => quantity?.low ?? quantity?.high ?? 0).sort((a, b) => a - b));
};

describe("people told by what they are", () => {
  test("soldiers of a mission are its members and peacekeepers", () => {
    const told = figuresOf(
      [
        "2031-05-03T08:00:00Z",
        "Four soldiers killed in ambush\n\nFour soldiers of the mission were killed near Kolwezi.",
      ],
      ["2031-05-03T19:00:00Z", "Mission mourns\n\nThe mission announced the death of five members of the contingent."],
      ["2031-05-04T09:00:00Z", "Ambush in the hills\n\nFive peacekeepers were killed in the ambush, the mission said."],
    );
    expect(told).toContainEqual([4, 5]);
  });

  test("the ill and the cases of one outbreak are one count", () => {
    const told = figuresOf(
      ["2031-05-03T08:00:00Z", "Bug on ferry\n\nSome 214 people are sick with norovirus on the ferry Lund."],
      [
        "2031-05-05T08:00:00Z",
        "Ferry outbreak grows\n\nThe norovirus outbreak on the ferry Lund: 302 cases were recorded.",
      ],
    );
    expect(told).toContainEqual([214, 302]);
  });

  test("a few soldiers are no stage of a toll of everybody that is many times theirs", () => {
    const told = figuresOf(
      ["2031-05-03T08:00:00Z", "Soldiers die in Marl\n\nTwelve soldiers were killed in Marl."],
      ["2031-05-04T08:00:00Z", "Forty dead in Marl\n\nForty people were killed in Marl, the clinic said."],
    );
    expect(told).not.toContainEqual([12, 40]);
  });

  test("gunmen are never counted with everybody", () => {
    const told = figuresOf(
      ["2031-05-03T08:00:00Z", "Gunmen die in Marl\n\nFive gunmen were killed in Marl."],
      ["2031-05-04T08:00:00Z", "Six dead in Marl\n\nSix people were killed in Marl, the clinic said."],
    );
    expect(told).not.toContainEqual([5, 6]);
  });
});
