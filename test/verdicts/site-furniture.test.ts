import { expect, test } from "vitest";
import { pictureOf, place } from "./build.ts";

const MATTERS = [
  "The river Tarn burst its banks above Harwick and flooded several hundred houses along the eastern embankment.",
  "Parliament elected a speaker after three ballots, with the smaller parties abstaining throughout the session.",
  "Striking teachers returned to their classrooms when ministers offered better wages and lighter timetables.",
];
const LINE = "In Tarn our newspaper evacuated 300 readers from boring evenings: subscribe today.";

const claimsOf = (publishers: readonly string[]): readonly string[] =>
  pictureOf(
    MATTERS.map((filler, at) => ({
      name: `r${at}`,
      publisher: publishers[at] ?? null,
      filler,
      claims: [{ frame: "evacuation", says: LINE, roles: { place: place("Tarn") } }],
    })),
  ).claims.map(({ quote }) => quote);

test("nothing is told by what a site prints on pages of whatever matter", () => {
  expect(claimsOf(["Courier", "Courier", "Courier"])).toEqual([]);
  expect(claimsOf(["Courier", "Post", "Herald"])).toEqual([LINE, LINE, LINE]);
});
