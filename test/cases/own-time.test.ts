import "../../src/app/dictionary.ts";
import { expect, test } from "vitest";
import { read } from "./engine.ts";

/** The words of the time of the claim that tells the whole sentence, "" where it has none. */
const timeOf = (text: string): string => {
  const { claims } = read(text, { publishedAt: "2017-05-03T10:00:00Z" });
  return claims.find(({ start }) => start === 0)?.validTime?.text ?? "";
};

test.each([
  ["The road was closed after a landslide on Monday.", "Monday"],
  ["Protesters held a march through the city on Monday.", "Monday"],
  ["Monday's attack killed three people.", "Monday"],
  ["Three people were killed in an attack on a market on Monday.", "Monday"],
  ["The two sides signed an agreement in Geneva on Friday.", "Friday"],
])("%s", (text, time) => expect(timeOf(text)).toBe(time));

test.each([
  "The probe entered its orbit after Tuesday's launch from the coast.",
  "The dockers, angry over the police shooting of a crane driver on April 15, have blocked the gate of the port.",
  "The start was delayed by 10 minutes due to the rain.",
  "The ferry left about 10 minutes late on its way to the islands.",
  "There have been 18 calls to the house, including one for an ambulance in March.",
  "The 2007 champion swerved past the second barge at the bridge.",
  "The guests had put up Christmas lights on the roof of the inn.",
  "The warden said on Tuesday that the two barges were in the lock.",
  "One of the barges was red, said Ana Ruiz, who had been on the quay since early evening.",
])("no time of its own: %s", (text) => expect(timeOf(text)).toBe(""));

test("what is said has its own time, and not that of the saying", () => {
  const { claims } = read("The warden said on Tuesday that two barges left the lock on Sunday.", {
    publishedAt: "2017-05-03T10:00:00Z",
  });
  expect(claims.map(({ validTime }) => validTime?.text)).toEqual(["Sunday"]);
});

test("nothing is told to have happened where or when another sentence tells it", () => {
  const { claims } = read(
    "Harbour board drops ferry from timetable\n\nThe ferry was dropped from the timetable. Mayor Ana Ruiz spoke in Oslo on Monday.",
    { publishedAt: "2017-05-03T10:00:00Z" },
  );
  const [first] = claims;
  expect([first?.validTime ?? null, first?.roles["place"] ?? null]).toEqual([null, null]);
});

test.each([
  ["The clinic treated a crew from Norway on its way to the islands.", null],
  ["The barge was moored in Oslo.", "Oslo"],
])("a place of its own: %s", (text, place) => {
  const { claims } = read(text);
  expect(claims.find(({ frame }) => frame === "statement")?.roles["place"]?.text ?? null).toBe(place);
});

test("when an attack was looked into is not when it was", () => {
  const { claims } = read("Officers investigated the shooting in Oslo for seven hours on Tuesday.", {
    publishedAt: "2017-05-03T10:00:00Z",
  });
  expect(claims.find(({ frame }) => frame === "event")?.validTime ?? null).toBeNull();
});
