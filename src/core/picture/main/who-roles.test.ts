import { expect, test } from "vitest";
import { read } from "../../../../test/cases/engine.ts";
import { rolesTold } from "./who-roles.ts";

const namesIn = (event: string, texts: readonly string[]) =>
  rolesTold(
    texts.map((text, at) => read(text, { publisher: `Daily ${at}`, publishedAt: "2031-05-03" }).report),
    event,
  ).map(({ name }) => name);

test.each([
  [
    "Police moved in on villagers on Monday and two were killed.",
    [
      "Police moved in on villagers on Monday and two were killed.",
      "Villagers at the crossing were shot at by police.",
      "The company denied it, and villagers fled.",
      "Police and villagers met again.",
      "Nobody knows how many villagers are hurt.",
    ],
    ["police", "villagers"],
  ],
  [
    "Sixty went down with a ferry.",
    [
      "Rescuers brought passengers to the shore.",
      "The passengers slept when the ferry sank.",
      "The ferry had too many passengers aboard.",
      "Passengers were counted twice.",
      "It sank in the night.",
    ],
    ["passengers"],
  ],
  [
    "The coast guard rammed a boat.",
    [
      "The coast guard rammed a boat.",
      "The coast guard denied that it had.",
      "The coast guard will look into it.",
      "Somebody rammed a boat.",
      "The boat sank.",
    ],
    ["the coast guard"],
  ],
])("%s", (event, texts, names) => {
  expect(namesIn(event, texts)).toEqual(names);
});

const FIVE = (text: string): readonly string[] =>
  Array.from({ length: 5 }, (_, at) => `${text} ${"It is so. ".repeat(at)}`);

test.each([
  ["of whoever only tells it", "A bridge fell, police said.", FIVE("A bridge fell, police said.")],
  ["of anybody, or whoever looks into it", "A judge saw the people.", FIVE("A judge and a doctor saw the people.")],
  ["of police who came to whatever happened", "A bridge fell.", FIVE("A bridge fell. Police have closed the road.")],
  ["of what something is like", "Heavy rain fell.", FIVE("Heavy rain fell on federal land for a patient crowd.")],
  ["of four reports", "Miners fled.", FIVE("Miners fled.").slice(1)],
  [
    "of one report among many",
    "A bridge fell.",
    ["Miners fled.", "A bridge fell.", "It fell.", "It is down.", "So it is."],
  ],
])("nobody is told %s", (_, event, texts) => {
  expect(namesIn(event, texts)).toEqual([]);
});
