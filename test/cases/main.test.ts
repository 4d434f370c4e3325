import { describe, expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import type { StoryPicture } from "../../src/core/picture/picture.ts";
import { read } from "./engine.ts";

type Telling = readonly [publishedAt: string | null, text: string];

/** `main` of the one story of these reports. All names, events and outlets are made up. */
const mainOf = (...tellings: readonly Telling[]): StoryPicture["main"] => storyOf(...tellings).main;
const titleOf = (...tellings: readonly Telling[]): string => storyOf(...tellings).title;

const storyOf = (...tellings: readonly Telling[]): StoryPicture => {
  const readings = tellings.map(([publishedAt, text], index) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher: `Daily ${index}`, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  if (!story) throw new Error("no story");
  return story;
};

describe("main of a story", () => {
  test("one report is told in its own words, with where they stand", () => {
    const text =
      "Ferry disaster: Captain held after vessel sinks\n\nThe captain of a ferry was arrested in Dayton on Monday.";
    const { what, who, place, date } = mainOf(["2015-03-03", text]);
    expect(what?.text).toBe("Captain held after vessel sinks");
    const [told] = what?.settings ?? [];
    expect(told && text.slice(told.start, told.end)).toBe(what?.text);
    expect(who?.text).toBe("Captain");
    expect(place?.text).toBe("Dayton");
    expect(date).toMatchObject({ text: "2015-03-02" });
    expect(date?.inferred).toBeUndefined();
  });

  test("a town that is taken is no Who; beside whoever took it stands the state", () => {
    const taken = (more: string): string =>
      `Calder falls to the Tarlan\n\nThe Tarlan captured Calder on Tuesday, and the Afghan government fled. ${more}`;
    const { who } = mainOf(
      ["2015-03-03", taken("Calder is held by the Tarlan, residents said.")],
      ["2015-03-03", taken("The Tarlan also seized Dayton.")],
      ["2015-03-04", taken("Calder was quiet under the Tarlan.")],
      ["2015-03-04", taken("The Tarlan hold all of Calder.")],
      ["2015-03-04", taken("Calder had been held by the Afghan government.")],
    );
    expect(who?.text).toMatch(/Tarlan and the Afghan government$/u);
    expect(who?.text).not.toContain("Calder");
  });

  test("what several reports answer goes before the words of one", () => {
    const { what } = mainOf(
      ["2015-03-03", "Seven killed as bus overturns\n\nSeven people were killed when a bus overturned in Dayton."],
      ["2015-03-03", "Bus crash in Dayton\n\nSeven people were killed in the crash in Dayton, police said."],
    );
    expect(what?.text).toMatch(/^(?:7|Seven) people were killed/);
  });

  const SANK =
    "Ferry sinks off Calder\n\nThree people died on Tuesday when the ferry Ada Star sank in a storm off Calder island, the coast guard said.";
  const SANK_TOO =
    "Ferry lost in storm off Calder\n\nAt least three people died on Tuesday when the ferry Ada Star sank off Calder island, the coast guard said.";
  const newest = (headline: string): readonly [string, string] => [
    "2015-03-05",
    `${headline}\n\nDivers went down to the ferry Ada Star on Thursday off Calder island.`,
  ];

  test("what an earlier day's sentence tells goes with what the newest reports tell", () => {
    const { what } = mainOf(
      ["2015-03-03", SANK],
      ["2015-03-03", SANK_TOO],
      newest("Ferry captain held as Calder toll reaches nine"),
    );
    expect(what?.text).toBe(
      "Three people died on Tuesday when the ferry Ada Star sank in a storm off Calder island, the coast guard said (Daily 0, 3 March 2015). Latest: Ferry captain held as Calder toll reaches nine (Daily 2, 5 March 2015)",
    );
    expect(what?.settings).toHaveLength(2);
  });

  test("what a live page calls itself is no news", () => {
    const { what } = mainOf(
      ["2015-03-03", SANK],
      ["2015-03-03", SANK_TOO],
      newest("LIVE | Ferry captain held as Calder toll reaches nine - as it happened, Thursday"),
    );
    expect(what?.text).toContain("Latest: Ferry captain held as Calder toll reaches nine (");
    const [, latest] = what?.settings ?? [];
    expect(latest?.text).toBe("Ferry captain held as Calder toll reaches nine");
  });

  test.each([
    ["it asks", "Ferry off Calder: who knew that the Ada Star would sink?"],
    ["it tells what should be", "Calder ferry owners must answer for the Ada Star"],
    ["it is of a paper", "Statement on the ferry Ada Star off Calder"],
    ["it is a word from a programme", 'Morning Report Calder: "The ferry Ada Star was old"'],
    ["it leads to the news", "It is a long way to Calder where the ferry Ada Star sank"],
    ["it shouts", "FERRY CAPTAIN HELD OVER Calder deaths"],
  ])("nothing newer is told where %s", (_, headline) => {
    const { what } = mainOf(["2015-03-03", SANK], ["2015-03-03", SANK_TOO], newest(headline));
    expect(what?.text).not.toContain(headline);
  });

  const COLLAPSE: readonly Telling[] = [
    [
      "2015-03-03T20:00:00Z",
      "Calder bridge shut\n\nPolice closed the Calder bridge late on Tuesday after cables broke in it.",
    ],
    [
      "2015-03-04T20:00:00Z",
      "Bridge falls at Calder\n\nThe Calder bridge fell on Wednesday, killing three miners, police said.",
    ],
    [
      "2015-03-05T09:00:00Z",
      "Calder mourns miners\n\nThree miners died when the Calder bridge fell on Wednesday, police said.",
    ],
    [
      "2015-03-05T12:00:00Z",
      "Minister at Calder\n\nThe miners died on Wednesday when the Calder bridge fell, the minister said.",
    ],
    [
      "2015-03-06T12:00:00Z",
      "Breakfast, Friday 6 March 2015\n\nThree miners died when the Calder bridge fell on 4 March.",
    ],
  ];

  test("what came before the day that most reports look back on is neither What nor When; miners are Who, the bridge is not", () => {
    const { what, who, date } = mainOf(...COLLAPSE);
    expect(what?.text).toMatch(/fell on (?:Wednesday|4 March)/u);
    expect(what?.text).not.toContain("closed");
    expect(date?.text).toBe("2015-03-04");
    expect(who?.text).toBe("miners");
    expect(who?.settings?.length).toBeGreaterThan(1);
  });

  test("the issue of a programme is no title", () => {
    expect(titleOf(...COLLAPSE)).not.toContain("Breakfast");
  });

  test("reports of one day have no latest", () => {
    const { what } = mainOf(["2015-03-03", SANK], ["2015-03-03", SANK_TOO]);
    expect(what?.text).not.toContain("Latest:");
  });

  test("some of somebody's children are not the toll, however many reports tell them", () => {
    const mother =
      "Mother forced to watch slaying of two stepchildren\n\nA man shot his two stepchildren dead in Dayton on Monday, police said.";
    const { what } = mainOf(
      ["2015-03-03", mother],
      ["2015-03-03", `${mother} The stepchildren were 17 and 19.`],
      [
        "2015-03-04",
        "Man held over four deaths in Dayton\n\nFour children were killed in Dayton. His two stepchildren were shot dead.",
      ],
      [
        "2015-03-05",
        "Man charged with killing four\n\nFour children were killed in Dayton on Monday, prosecutors said.",
      ],
    );
    expect(what?.text).toMatch(/^(?:4|Four) children were killed/);
  });

  test("what was told on a day has not happened on a later one", () => {
    const { date } = mainOf(
      ["2015-03-03", "Man shot in Dayton\n\nA man was shot in Dayton on Monday."],
      ["2015-03-09", "Man held over Dayton shooting\n\nA man was shot in Dayton. Officers shot at his car on Sunday."],
    );
    expect(date?.text).toBe("2015-03-02");
  });

  test("a day that no report tells is that of the first publication, and says so", () => {
    const { date } = mainOf(["2015-03-05", "Man shot in Dayton\n\nA man was shot in Dayton, police said."]);
    expect(date).toMatchObject({ text: "2015-03-05", claims: [] });
    expect(date?.inferred).toContain("publication");
  });

  test("the first report's weekday goes before a later day that only a later report tells", () => {
    const { date } = mainOf(
      [
        null,
        "Dam bursts near Lamu\n\nLAMU, March 1 (Wire) - A dam burst near Lamu on Friday, killing seven people, the mayor said.",
      ],
      [
        "2019-03-06",
        "Arrests over Lamu dam\n\nFive people were arrested on Wednesday over the collapse of the dam near Lamu.",
      ],
    );
    expect(date).toMatchObject({ text: "2019-03-01", claims: [] });
    expect(date?.inferred).toContain("inferred");
  });

  test("an undated story that tells no day has none", () => {
    expect(mainOf([null, "Man shot in Dayton\n\nA man was shot in Dayton, police said."]).date).toBeNull();
  });

  test("the place is the town that a quarter of it lies in, where more reports play in the town", () => {
    const { place } = mainOf(
      [
        "2015-03-03",
        "Man shot in Pittsburgh\n\nA man was shot in Pittsburgh. He was killed in Bloomfield, police said.",
      ],
      ["2015-03-03", "Man dies\n\nPittsburgh Police said on Monday that a man was killed in Bloomfield."],
    );
    expect(place?.text).toBe("Pittsburgh");
  });

  test("where most reports tell of four towns of one country, that is where it plays; of three, or in one report, it is not", () => {
    const floods = (towns: string): string =>
      `Floods cut roads in Peru\n\nRivers in Peru burst their banks on Monday. ${towns}`;
    const cut = (town: string): string => `Water cut the road to ${town}. A bridge fell in ${town}. `;
    const [lima, others] = [cut("Lima"), ["Cusco", "Puno", "Arequipa"].map(cut).join("")];
    const days = ["2015-03-03", "2015-03-04", "2015-03-05"] as const;
    const placeOf = (towns: string): string | undefined =>
      mainOf(...days.map((day) => [day, floods(towns)] as const)).place?.text;
    expect(placeOf(lima + others)).toBe("Peru");
    expect(placeOf(lima + cut("Cusco"))).not.toBe("Peru");
  });

  test("of a town and a place around the corner told as often it is the town whose police come", () => {
    const plain = "2015-03-03";
    const police = "Six wounded in Jamaica Plain\n\nBoston Police said that six people were wounded in Jamaica Plain.";
    const quarter = "Six wounded at party\n\nSix people were wounded at a party in Jamaica Plain, authorities said.";
    expect(mainOf([plain, police], [plain, quarter]).place?.text).toBe("Boston");
    // No office of Boston speaks: the place that more claims tell.
    const dateline =
      "Six wounded in Jamaica Plain\n\nBOSTON - Six people were wounded in Jamaica Plain, witnesses said.";
    expect(mainOf([plain, quarter], [plain, quarter], [plain, dateline]).place?.text).toBe("Jamaica Plain");
  });

  test("a capital district is told as the town that it is", () => {
    const { place } = mainOf(["2015-03-03", "Man shot\n\nA man was shot in D.C. on Monday, police said."]);
    expect(place?.text).toBe("Washington, D.C.");
  });

  test("what a paper is heads no story of which another headline tells", () => {
    const paper = "Dayton floods: Situation Update No. 2\n\nThe river flooded Dayton on Monday and cut off 200 people.";
    const told = "River cuts off Dayton\n\nThe river flooded Dayton on Monday and cut off 200 people.";
    expect(titleOf(["2015-03-03", told], ["2015-03-05", paper])).toBe("River cuts off Dayton");
    expect(titleOf(["2015-03-05", paper])).toBe("Dayton floods: Situation Update No. 2");
  });

  test("what a side to the matter tells of its own accord heads no story that others tell, nor does who publishes it", () => {
    const paper =
      "Blasts in Dayton market\n\nTwo blasts killed seven people in a market in Dayton on Monday, the hospital said.";
    const side =
      "Seven martyrs in Dayton market\n\nThe aircraft of the regime killed seven of our people in a market in Dayton on Monday.";
    const self =
      "Alarm over Dayton\n\nHarbour Rights Watch is alarmed that seven people were killed in a market in Dayton.";
    const whatOf = (...texts: readonly string[]): string =>
      mainOf(...texts.map((text, at) => [`2015-03-0${at + 3}`, text] as const)).what?.text ?? "";
    expect(whatOf(paper, side)).toMatch(/^Two blasts killed/u);
    expect(whatOf(side, paper)).toMatch(/^Two blasts killed/u);
    expect(whatOf(self, paper)).toMatch(/^Two blasts killed/u);
  });

  test("a town in capitals before a first sentence is no part of it; whose part it is in a talk stays", () => {
    const told = (town: string): string =>
      `Blasts in Dayton market\n\n${town}Two blasts killed seven people in a market in Dayton on Monday, the hospital said.`;
    expect(mainOf(["2015-03-03", told("DAYTON: ")], ["2015-03-03", told("")]).what?.text).toMatch(/^Two blasts/u);
    expect(mainOf(["2015-03-03", told("PRESENTER: ")], ["2015-03-04", told("PRESENTER: ")]).what?.text).not.toMatch(
      /^Two blasts.*Daily/u,
    );
  });

  test("whom a story is about is no town, no alert and no office", () => {
    const whoOf = (...texts: readonly string[]): string =>
      mainOf(...texts.map((text, at) => [`2015-03-0${at + 3}`, text] as const)).who?.text ?? "";
    const town =
      "Hunter charged in death of Glen Orrin man\n\nA hunter was charged on Monday with shooting a Glen Orrin man dead.";
    expect(whoOf(town, `${town} The man was shot near his Glen Orrin home.`)).not.toMatch(/Glen Orrin$/u);
    const alert =
      "Amber Alert issued for girl\n\nThe Amber Alert was issued for a girl on Monday. The Amber Alert led officers to a car.";
    expect(whoOf(alert, `${alert} She is safe.`)).not.toMatch(/Amber Alert/u);
    const office = "Man shot in Dayton\n\nA man was shot in Dayton on Monday, OCSO said. OCSO found the car.";
    expect(whoOf(office, `${office} He lives.`)).not.toMatch(/OCSO/u);
    const named = "Lena Brask shot in Dayton\n\nLena Brask, 24, was shot in Dayton on Monday. OCSO found the car.";
    expect(whoOf(named, `${named} She lives.`)).toBe("Lena Brask");
  });
});
