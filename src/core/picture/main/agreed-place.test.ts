import { describe, expect, test } from "vitest";
import { reportOf } from "../../../../test/cases/engine.ts";
import { agreedPlace } from "./agreed-place.ts";
import { placesNamed } from "./place-namings.ts";

const reportsOf = (...texts: readonly string[]) =>
  texts.map((text, at) => {
    const end = text.indexOf("\n");
    return reportOf(text, { publisher: `Daily ${at}`, title: text.slice(0, end), titleSpan: { start: 0, end } });
  });

/** Where these reports agree that it happened; all names are made up. `claimed`: the town that claims and gazetteer tell. */
const whereOf = (claimed: string | null, ...texts: readonly string[]): string | null => {
  const found = agreedPlace(reportsOf(...texts), { name: claimed, isTown: claimed !== null, isKnown: () => false });
  return found === null ? null : [found.name, ...found.wider].join(", ");
};

/** The names that are told to be places, and what they are told to lie in. */
const namedIn = (text: string): readonly string[] => {
  const [report] = reportsOf(`Report\n\n${text}`);
  const { places, within } = placesNamed(report ?? reportOf(""));
  return [
    ...[...places].flatMap(([key, { at, behind, ahead }]) => (at + behind.size + ahead.size > 0 ? [key] : [])),
    ...within.map(({ inner, outer }) => `${inner} < ${outer}`),
  ];
};

describe("places by their names alone", () => {
  test.each([
    [
      "Two blasts hit the rebel-held town of Ober Kael in northern Tessa on Monday.",
      ["ober kael", "tessa", "ober kael < tessa"],
    ],
    ["A quake shook the mountain province of Yanaru in southern Cheru.", ["yanaru", "cheru", "yanaru < cheru"]],
    ["They fought at Kerew hill in Moyola.", ["kerew", "kerew < moyola"]],
    ["He lived in Sel Amar, a grain town in North Dahra State.", ["sel amar", "north dahra", "sel amar < north dahra"]],
    ["ORMA, Gresia, May 3 (Wire) - A ship sank.", ["orma < gresia"]],
    ["The mayor of Tersa, who spoke, is 50.", ["tersa"]],
  ])("%s", (text, expected) => {
    expect(namedIn(text)).toEqual(expect.arrayContaining([...expected]));
  });

  test.each([
    // Where somebody spoke, set out from or is cared for is not where it happened.
    "The minister told reporters in Lunavo.",
    "The ship had left the port of Lavrona.",
    "She is in a hospital in Batara.",
    "By Ann Wise in Keldon",
    // A dateline alone.
    "LUNAVO, May 3 (Wire) - A ship sank off the coast.",
    // A people, a house, a ship, a day.
    "He was tried in Ugaran courts.",
    "They met in the Belrive lobby on Tuesday.",
    "Three died on the Talia Kay.",
    "The court will rule on Raymond Costa today.",
  ])("no place: %s", (text) => {
    expect(namedIn(text).filter((one) => !one.includes("<"))).toEqual([]);
  });

  test("who is named behind a place is none that it lies in", () => {
    const mayor = (more: string): string =>
      `Mayor held\n\nPolice held the mayor of Tersa, Ilario Benk, on Monday in Tersa. ${more}`;
    expect(
      whereOf("Tersa", mayor("Ilario Benk is 50."), mayor(""), mayor("He paid."), mayor("He fled."), mayor("")),
    ).toBe("Tersa");
  });

  test("names in a row lie in none of each other", () => {
    expect(namedIn("Roads were cut in Huaya, Crecas and Chaupa.").filter((one) => one.includes("<"))).toEqual([]);
    expect(namedIn("He grew up in Halden, Va. and left.").filter((one) => one.includes("<"))).toEqual([]);
  });
});

const STRIKE = [
  "Blasts kill dozens at market\n\nADDIS ABABA, March 17 (Wire) - Two blasts tore through a market in the rebel-held town of Ober Kael in northern Tessa on Monday.",
  "Army denies raid\n\nThe army denied on Monday that it had bombed the market of Ober Kael locality, North Dahra State.",
  "Ober Kael mass casualty incident\n\nThe hospital of Ober Kael registered 54 dead in the attack in Ober Kael, North Dahra State. Tessa's army did not reply.",
  "What is known about the dead of Ober Kael\n\nNAIROBI - At least 54 people were killed in Ober Kael, a grain town in North Dahra, in Tessa.",
  "After the strike\n\nADDIS ABABA - Families left Ober Kael for Lusara on Wednesday.",
];

describe("where a story plays", () => {
  test("a town that no gazetteer holds, named by all reports, goes before that of datelines", () => {
    expect(whereOf("Addis Ababa", ...STRIKE)).toBe("Ober Kael, North Dahra State, Tessa");
  });

  test("a town that most reports tell stays, with what it lies in", () => {
    const told = (more: string): string => `Shots in Keldon\n\nA man was shot in Keldon, Moravia, on Monday. ${more}`;
    expect(
      whereOf(
        "Keldon",
        told("The north of Moravia is calm."),
        told("It snows in Moravia."),
        told("He lived."),
        told("It was dark."),
        told(""),
      ),
    ).toBe("Keldon, Moravia");
  });

  test("a park in a town that claims tell is not told for the town, nor a county for it by few reports", () => {
    const park = "Ten shot in Benny Friend Park\n\nTen people were shot in Benny Friend Park on Sunday.";
    expect(whereOf("Keldon", park, park, park, park, park)).toBeNull();
    const county = "Deputies find body\n\nA body was found in Mason County on Monday, deputies in Mason County said.";
    expect(whereOf("Keldon", county, county, county)).toBeNull();
  });

  test("ground that two sides claim is told to lie in neither", () => {
    const told = (more: string): string =>
      `Clash on the border\n\nTroops fought on Kerew hill, which both countries claim. ${more} Shells fell near Kerew.`;
    const [one, other] = ["The patrol was at Kerew hill in Moyola.", "Moyola and Kajona are near."];
    expect(whereOf(null, told(one), told(other), told(other))).toBe("Kerew hill");
  });

  test("reports that name no place together agree on none", () => {
    expect(whereOf(null, "A\n\nA man died in Keldon.", "B\n\nA ship sank off Orma.", "C\n\nA bridge fell.")).toBeNull();
  });
});
