import { describe, expect, test } from "vitest";
import { reportOf } from "../../bench/stories/items.ts";
import { loadResources } from "../../src/app/resources.ts";
import { findAll } from "../../src/core/engine.ts";

/** Who speaks the words: the speakers as told, the empty string where nobody is; null where nobody says them. */
const speakerOf = (text: string, words: string): string | null => {
  const { attributions } = findAll(reportOf("one", null, text, "2030-03-05T10:00:00Z", "Coast Wire"), loadResources());
  const start = text.lastIndexOf(words);
  const found = attributions.find(({ content }) => content.some((span) => span.start === start));
  return found?.links[0]?.kind === "unknown" ? "" : (found?.links[0]?.speaker ?? null);
};

/** What is said, by whom. */
type Said = readonly [text: string, words: string, speaker: string];

describe("whoever goes on to speak", () => {
  test.each<Said>([
    [
      "The harbour's head said on Monday that the minister had spoken before she had the papers. The files were locked, she said.",
      "The files were locked",
      "",
    ],
    [
      "The harbour's chief said on Monday that the minister had spoken before she had the papers. The files were locked, she said.",
      "The files were locked",
      "The harbour's chief",
    ],
    ["The guild wants the tolls dropped. The government should pay, it said.", "The government should pay", ""],
    [
      "The Harbour Board denied the claim of an engineer. The pilots, it said, never asked for help.",
      "The pilots",
      "The Harbour Board",
    ],
    [
      "The company, which the union has sued, closed the pier. It said the pier was unsafe.",
      "the pier was unsafe",
      "The company",
    ],
    ["Ana Ruiz, the mayor, met Carla Diaz on Monday. She said the dam was safe.", "the dam was safe", ""],
    [
      "The board met on Monday: at worst it is 900,000 customers, and they think that the number is smaller.",
      "the number is smaller",
      "",
    ],
    [
      "Mayor Ana Ruiz criticised Governor Carla Diaz. The tents were late, she said.",
      "The tents were late",
      "Ana Ruiz",
    ],
    [
      "The fire chief, Ana Ruiz, said two streets were hit. Most homes burned by noon, she said.",
      "Most homes burned by noon",
      "Ana Ruiz",
    ],
    [
      "The board told the mayor's envoy that the dead were counted. She said the number was 70.",
      "the number was 70",
      "",
    ],
    [
      "Ferrolines said in a statement that its crew was trained. It said that a part had failed.",
      "a part had failed",
      "Ferrolines",
    ],
  ])("%s", (text, words, speaker) => expect(speakerOf(text, words)).toBe(speaker));
});

describe("what cannot speak", () => {
  test.each<Said>([
    ["The descent, the landing said, was fine.", "The descent", ""],
    ["The retreat said that the front was lost.", "the front was lost", ""],
    ["The mechanic said that the valve had stuck.", "the valve had stuck", "The mechanic"],
    ["Norway said that nobody was hurt.", "nobody was hurt", "Norway"],
    ["Oslo said that nobody was hurt.", "nobody was hurt", "Oslo"],
  ])("%s", (text, words, speaker) => expect(speakerOf(text, words)).toBe(speaker));
});

test("a name that is it to itself, or stands behind what it is, is a body", () => {
  const kindOf = (text: string, words: string): string | undefined =>
    findAll(reportOf("one", null, text, "2030-03-05T10:00:00Z", "Coast Wire"), loadResources()).mentions.find(
      (mention) => mention.text === words,
    )?.kind;
  expect(kindOf("Ferrolines said that it had closed the line.", "Ferrolines")).toBe("organisation");
  expect(kindOf("The aid agency Harbour Relief said 12 people were hurt.", "Harbour Relief")).toBe("organisation");
  expect(kindOf("Kane said it was too early to tell. Kane told reporters it would rain.", "Kane")).toBe("person");
});
