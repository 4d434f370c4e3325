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
])("no time of its own: %s", (text) => expect(timeOf(text)).toBe(""));
