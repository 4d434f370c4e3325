import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { findAll } from "../../src/core/engine.ts";
import { reportOf } from "./engine.ts";

const attributions = (text: string) => findAll(reportOf(text), loadResources()).attributions;

/** Who is given the words that begin with `content`. */
const teller = (text: string, content: string): string | undefined =>
  attributions(text).find(({ content: [first] }) => first && text.startsWith(content, first.start))?.links[0]?.speaker;

test("whoever acts behind a relative clause is no object of theirs", () => {
  const text = "Harbour Minister Ida Venn, who came to the pier, promised an inquiry with a first report by May.";
  expect(teller(text, "an inquiry")).toBe("Harbour Minister Ida Venn");
  expect(teller(text, "Harbour Minister")).toBeUndefined();
  expect(teller("The pier, which burned in May, is safe, said the warden.", "The pier")).toBe("the warden");
});

describe("whose words they are by the shape of a sentence", () => {
  test.each([
    [
      "Confirmation came from the Roads Board that 12 people were killed in Tampico.",
      "12 people were killed in Tampico",
      "the Roads Board",
    ],
    [
      "The news from the Roads Board is that 12 people were killed in Tampico.",
      "12 people were killed in Tampico",
      "the Roads Board",
    ],
    [
      "It emerged from the Roads Board on Monday that 12 people were killed in Tampico.",
      "12 people were killed in Tampico",
      "the Roads Board",
    ],
    [
      "The Roads Board broke the news that 12 people were killed in Tampico.",
      "12 people were killed in Tampico",
      "The Roads Board",
    ],
    [
      "The Roads Board gave an update on Monday: 12 people were killed in Tampico.",
      "12 people were killed in Tampico",
      "The Roads Board",
    ],
    [
      "12 people were killed in Tampico, the latest figures from the Roads Board show.",
      "12 people were killed in Tampico",
      "the Roads Board",
    ],
    [
      "12 people were killed in Tampico, going by figures that the Roads Board put out.",
      "12 people were killed in Tampico",
      "the Roads Board",
    ],
    [
      "By the Roads Board's count, 12 people were killed in Tampico.",
      "12 people were killed in Tampico",
      "the Roads Board",
    ],
    [
      "Under a decision published by the Roads Board, 300 rescuers will go to Tampico.",
      "300 rescuers will go to Tampico",
      "the Roads Board",
    ],
    [
      "In its latest bulletin, the Roads Board lists 12 people killed in Tampico.",
      "12 people killed in Tampico",
      "the Roads Board",
    ],
    [
      "In a notice read out on Monday, a spokeswoman for the Roads Board made clear that 12 people were killed.",
      "12 people were killed",
      "a spokeswoman for the Roads Board",
    ],
    [
      "12 people were killed in Tampico, or so says the Roads Board.",
      "12 people were killed in Tampico",
      "the Roads Board",
    ],
    [
      "If the guild is to be believed, 12 people were killed in Tampico.",
      "12 people were killed in Tampico",
      "the guild",
    ],
    [
      "The guild has stuck to its claim that 12 people were killed in Tampico.",
      "12 people were killed in Tampico",
      "The guild",
    ],
    [
      "According to a report that the Roads Board published on Monday, 12 people were killed in Tampico.",
      "12 people were killed in Tampico",
      "the Roads Board",
    ],
    [
      "A circular sent out by a spokeswoman for the Roads Board on Monday says that 12 people were killed.",
      "12 people were killed",
      "a spokeswoman for the Roads Board",
    ],
    [
      "The count issued earlier by the Roads Board was wrong, and the amended one shows that 12 people were killed.",
      "12 people were killed",
      "the Roads Board",
    ],
  ])("%s", (text, content, speaker) => expect(teller(text, content)).toBe(speaker));
  test.each([
    "The army moved in after the news that 12 people were killed in Tampico.",
    "The Roads Board was shocked at the report, and 12 people were killed in Tampico.",
    "As deputies responded to the road, they were sent to another street.",
    "In videos posted on the page, two blasts can be heard near the mill.",
    "12 people were killed in Tampico, the first deaths since the board's report in May.",
    "The Roads Board met in Tampico: the road to the mill has been cut.",
    "The lane that the board closed on Monday was flooded.",
  ])("nobody's by its shape: %s", (text) =>
    expect(attributions(text).filter(({ rule }) => rule === "attribution/by-shape")).toEqual([]),
  );
});
