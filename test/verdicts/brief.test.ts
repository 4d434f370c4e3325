import { describe, expect, test } from "vitest";
import { checkSentence } from "../../src/core/brief/check.ts";
import { checkWorldOf } from "../../src/core/brief/check-world.ts";
import { storyContext } from "../../src/core/picture/context.ts";
import { dayOfMoment } from "../../src/core/picture/dates.ts";
import { nameReader } from "../../src/core/picture/story-names.ts";
import { n, party, place, type ReportSketch, report, storyOf } from "./build.ts";

const REBELS = party("the Front", "front");
const ARMY = party("the government", "government:VR");
const house = (number: number, from = "") => ({
  frame: "count",
  says: `${number} houses burned in the night${from}.`,
  scope: { act: "burned" },
  quantity: n(number, "house"),
});
const ONCE: readonly ReportSketch[] = [
  {
    name: "a",
    publishedAt: "2031-03-04T00:00:00Z",
    claims: [
      {
        frame: "control",
        says: "The Front captured Kell.",
        state: "captured",
        roles: { holder: REBELS, place: place("Kell") },
      },
      {
        frame: "control",
        says: "The government holds Arn.",
        state: "held",
        roles: { holder: ARMY, place: place("Arn") },
      },
      {
        frame: "control",
        says: "The Front does not hold Mira.",
        state: "held",
        polarity: "negative",
        roles: { holder: REBELS, place: place("Mira") },
      },
      {
        frame: "control",
        says: "The Front says it took Orlo.",
        state: "captured",
        status: "claimed",
        roles: { holder: REBELS, place: place("Orlo") },
        by: [{ speaker: "The Front", entity: "front", kind: "body" }],
      },
      {
        frame: "casualties",
        says: "At least 23 people were killed in Kell.",
        harm: "killed",
        quantity: n(23, "person", { bound: "at least" }),
        roles: { place: place("Kell") },
      },
      {
        frame: "deployment",
        says: "Meridia will send 2,500 soldiers to Arn.",
        status: "planned",
        roles: { actor: party("Meridia", "country:MD"), destination: place("Arn") },
        quantity: n(2500, "soldier"),
      },
      {
        frame: "statement",
        says: "We shall never give up the river towns.",
        direct: true,
        roles: { speaker: party("Bek Tol", "person:bek-tol", { kind: "person" }) },
        by: [{ speaker: "Bek Tol", entity: "person:bek-tol" }],
      },
      {
        frame: "control",
        says: "The Front holds two-thirds of the country.",
        state: "held",
        roles: { holder: REBELS, place: { text: "the country" } },
        quantity: { share: 2 / 3, unit: "country", unitText: "country" },
      },
      {
        frame: "statement",
        says: "that it had bribed the harbour master",
        status: "denied",
        roles: {
          speaker: party("Meridia", "country:MD"),
          content: { text: "it had bribed the harbour master" },
        },
        by: [{ speaker: "Meridia", entity: "country:MD", kind: "body", cue: "denied" }],
      },
      {
        frame: "statement",
        says: "The bridges would not be closed before spring",
        direct: true,
        roles: { speaker: party("Ana Ruz", "person:ana-ruz", { kind: "person" }) },
        by: [{ speaker: "Ana Ruz", entity: "person:ana-ruz" }],
      },
      {
        frame: "forecast",
        says: "Arn could fall within 3 weeks.",
        status: "forecast",
        roles: { event: { text: "Arn could fall within 3 weeks" } },
      },
      house(7),
    ],
  },
];
/** What one report tells stands in its own sentences: the brief's own words are those for what two tell. */
const SKETCHES: readonly ReportSketch[] = [
  ...ONCE,
  ...ONCE.map((one) => ({ ...one, name: "c" })),
  { name: "b", publishedAt: "2031-03-05T00:00:00Z", claims: [house(9, ", up from 7")] },
];

const story = storyOf(...SKETCHES);
const claims = new Map(SKETCHES.map(report).flatMap((one) => one.claims.map((claim) => [claim.id, claim] as const)));
const reports = new Map(SKETCHES.map(report).map((one) => [one.report.id, one.report] as const));
const names = nameReader();
names.add([...claims.values()]);
const world = checkWorldOf(
  storyContext([...claims.values()]),
  {
    claim: (id) => claims.get(id),
    entities: names.entities,
    publisherNames: [],
    report: (id) => reports.get(id),
    reportIds: [...reports.keys()],
    days: [...new Set([...reports.values()].map(({ publishedAt }) => dayOfMoment(publishedAt)))].sort(),
  },
  story.origins,
);
const sentence = (words: string) => {
  const found = story.brief.find((one) => one.text.toLowerCase().includes(words.toLowerCase()));
  if (!found) throw new Error(`no sentence with "${words}": ${story.brief.map((one) => one.text).join("\n")}`);
  const answers = story.questions.filter((one) => found.questions.includes(one.id)).flatMap((one) => one.answers);
  return { found, read: (text: string) => checkSentence({ ...found, text }, { ...world, answers }) };
};

test("every question is told, and every sentence is borne out by its claims", () => {
  expect(story.brief).toHaveLength(story.questions.length);
  for (const one of story.brief)
    expect(sentence(one.text).read(one.text.replace(/: in its words of 4 March 2031/u, ""))).toEqual([]);
});

describe("an attacked sentence is caught", () => {
  const attacks: readonly (readonly [string, string, string, string])[] = [
    ["swapped digits", "2,500", "2,500", "5,200"],
    ["one digit more", "2,500", "2,500", "25,000"],
    ["a lost bound", "at least 23", "At least 23", "More than 23"],
    ["another unit", "2,500", "soldiers", "aircraft"],
    ["another harm's people", "23 people", "people", "ships"],
    ["another place", "Kell is held", "Kell", "Dorn"],
    ["a place of the story that is not in its claims", "Kell is held", "Kell", "Mira"],
    ["another party", "Kell is held", "the Front", "the government"],
    ["another party, the other way", "Arn is held", "the government", "the Front"],
    [
      "parties and places exchanged",
      "Kell is held by the Front",
      "Kell is held by the Front",
      "The Front is held by Kell",
    ],
    ["a dropped not", "Mira", " not ", " "],
    ["an added not", "Kell is held", "is held", "is not held"],
    ["a plan told as done", "2,500", "are to be sent", "have been sent"],
    ["a fact told as a plan", "Kell is held", "is held", "is to be held"],
    ["a claim told as a fact", "Orlo", "The Front claimed that Orlo", "Orlo"],
    ["a fact told as a claim", "Kell is held", "Kell is held", "It is claimed that Kell is held"],
    ["another share", "two-thirds", "wo-thirds", "hree-quarters"],
    ["a changed quotation", "river towns", "river towns", "river ports"],
    ["a dropped word in a quotation", "river towns", "never ", ""],
    ["quotation marks around a paraphrase", "Kell is held", "held by the Front", "“held by the Front”"],
    ["more origins than there are", "Kell is held", "1 origin", "2 origins"],
    ["more reports than there are", "Kell is held", "2 reports,", "3 reports,"],
    ["another harm", "23 people", "killed", "injured"],
    ["a rounded number", "2,500", "2,500", "2,000"],
    ["an exact number told as about", "2,500", "2,500", "about 2,500"],
    ["another day of telling", "2,500", "as of 4 March", "as of 5 March"],
    ["a speaker dropped", "Orlo", "The Front claimed that", "It is claimed that"],
    ["another speaker", "Orlo", "The Front claimed", "The government claimed"],
    ["a speaker of another thing", "23 people", " (2 reports", ", according to Meridia (2 reports"],
    ["a denial told as a claim", "bribed", "denied", "claimed"],
    ["a denial told as a fact", "bribed", "Meridia denied that", "Meridia said that"],
    ["a denier dropped", "bribed", "Meridia denied that", "it is denied that"],
    ["another denier", "bribed", "Meridia denied", "the Front denied"],
    ["a word put into a telling", "bridges", "bridges", "two bridges"],
    ["a not dropped from a telling", "bridges", "would not be", "would be"],
    ["a word that is nobody's", "Kell is held", "held", "occupied brutally"],
    ["another verb", "2,500", "sent", "withdrawn"],
    ["a month for a week", "within 3 weeks", "weeks", "months"],
    ["a forecast told as a fact", "within 3 weeks", "could fall", "fell"],
    ["an earlier value told as the latest", "9 houses", "9", "7"],
    ["an earlier value that nobody told", "9 houses", "7", "6"],
    ["a lower bound told as a number", "Kell is held", "at least 1 origin", "1 origin"],
  ];
  for (const [name, words, from, to] of attacks)
    test(name, () => {
      const { found, read } = sentence(words);
      const swap = from.charAt(0).toUpperCase() + from.slice(1);
      const text = found.text.includes(from) ? found.text.replace(from, to) : found.text.replace(swap, to);
      expect(text, `the attack changes nothing in: ${found.text}`).not.toBe(found.text);
      expect(read(text)).not.toEqual([]);
    });
  test("a sentence without claims", () => {
    expect(checkSentence({ text: "Kell burns.", claims: [] }, { ...world, answers: [] })).not.toEqual([]);
  });
  test("a claim that the story does not have", () => {
    expect(
      checkSentence({ text: "Kell is held by the Front.", claims: ["c_none"] }, { ...world, answers: [] }),
    ).not.toEqual([]);
  });
});
