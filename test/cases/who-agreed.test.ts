import { describe, expect, test } from "vitest";
import { reportOf } from "./engine.ts";
import "../../src/app/dictionary.ts";
import { whoIsAgreed } from "../../src/core/picture/main/who-agreed.ts";

/** Whom five reports that open so are about; all names are made up. */
const whoOf = (...openings: readonly string[]): readonly string[] => {
  const reports = Array.from({ length: 5 }, (_, at) => {
    const text = `Report ${at}\n\n${openings[at % openings.length] ?? ""}`;
    return reportOf(text, { publisher: `Daily ${at}`, title: `Report ${at}`, titleSpan: { start: 0, end: 8 } });
  });
  return whoIsAgreed(reports, () => false).map(({ name }) => name);
};

describe("whom most reports name", () => {
  test.each([
    ["The ferry Talia Kay sank on Monday. Thirty people of the Talia Kay are missing.", ["Talia Kay"]],
    [
      "An explosion tore through the works of Merivo Chemicals on Tuesday. Two men of Merivo died.",
      ["Merivo Chemicals"],
    ],
    [
      "The rebel Front for National Renewal (FNR) seized two villages. Later the FNR took a bridge.",
      ["Front for National Renewal"],
    ],
    ["Ramir Escot was declared the winner; few had heard of Escot.", ["Ramir Escot"]],
    ["Ramir Escot, the town's tallest man, was shot on Monday. Two friends of Escot fled.", ["Ramir Escot"]],
  ])("%s", (opening, names) => {
    expect(whoOf(opening)).toEqual(names);
  });

  test.each([
    // A place, a people.
    "Two blasts hit a market in Ober Kael on Monday, and Ober Kael is in ruins.",
    "Some Ugaran soldiers crossed the river; two Ugaran soldiers died.",
    // An office that counts, a house, a part of a town.
    "The toll of the Health Ministry stood at 40, and the Health Ministry was silent.",
    "Ten were shot outside Club Envo, and Club Envo was shut.",
    "Ten were shot on the East Side; the east of the side street was shut.",
    "Soldiers shelled Wat Kunang, and monks fled Wat Kunang at dawn.",
    "Police cleared Ngeli Flats on Monday, and Ngeli Flats burned.",
    "Water ran over Lake Oberin on Monday, and Lake Oberin rose.",
    "The plane came down above Barangay Luma, and Barangay Luma was cut off.",
    "Rebels took control of Herun on Monday. Herun, the third biggest city, was quiet.",
    // Who speaks of it, and a day.
    "Two men died, Idris Nawa said. Nobody had come, Idris Nawa said.",
    "They were at home when the water came on Christmas.",
  ])("nobody: %s", (opening) => {
    expect(whoOf(opening)).toEqual([]);
  });

  test("who stands below all openings is told in passing", () => {
    const filler = Array.from(
      { length: 9 },
      (_, at) => `The water rose by ${at} metres more, and roads were cut.`,
    ).join(" ");
    expect(whoOf(`The river burst its banks on Monday. ${filler} A man of Hidroyan watched.`)).toEqual([]);
  });
});
