import "../../src/app/dictionary.ts";
import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { checkBeside } from "../../src/core/brief/check-beside.ts";
import { importanceFeatures } from "../../src/core/brief/importance/features.ts";
import { importanceOf } from "../../src/core/brief/importance/importance.ts";
import { storyWords } from "../../src/core/brief/importance/story-words.ts";
import { tellsNotKnown } from "../../src/core/brief/not-known.ts";
import { understand } from "../../src/core/engine.ts";
import { picture } from "../../src/core/picture/index.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

const resources = loadResources();

type Telling = readonly [publisher: string, publishedAt: string, text: string];

const reportOf = ([publisher, publishedAt, text]: Telling) =>
  makeReport({
    text,
    titleSpan: { start: 0, end: text.indexOf("\n") },
    furniture: [],
    facts: [
      { field: "publisher", value: publisher, from: "user", confidence: 1 },
      { field: "publishedAt", value: publishedAt, from: "user", confidence: 1 },
    ],
    reader: "test/1",
    sources: [],
  });

const briefOf = (...tellings: readonly Telling[]) => {
  const evidence = tellings.map((one) => {
    const report = reportOf(one);
    return understand(report, resources);
  });
  return picture(evidence, { engine: "test", knownAt: null, oneStory: true }).stories.flatMap(({ brief }) => brief);
};

const FERRY: readonly Telling[] = [
  [
    "Coast Wire",
    "2031-05-02T08:00:00Z",
    "Ferry sinks off Varn\n\nNine people were killed when a ferry sank in a storm off Varn on Tuesday night, the coast guard said.\n\nThe café on the quay was shut.\n\nNo arrests were made.",
  ],
  [
    "Harbour Press",
    "2031-05-02T10:00:00Z",
    "Nine dead as ferry sinks\n\nA ferry with pilgrims from Ollen aboard sank off Varn in Tuesday's storm, killing nine people and blocking the only channel of the harbour.\n\nThe ferry was built in 1998 by a yard in Ollen.",
  ],
  [
    "Varn Courier",
    "2031-05-04T10:00:00Z",
    "Captain of Varn ferry charged\n\nProsecutors charged the captain of the ferry that sank off Varn, Ode Kern, with nine counts of manslaughter.\n\nKern's lawyer likes to sail.",
  ],
];

describe("which lines a brief has", () => {
  const brief = briefOf(...FERRY);
  const lines = brief.map(({ text }) => text);

  test("what all reports open with is told first, and the newest stage", () => {
    const at = (words: RegExp): number => lines.findIndex((line) => words.test(line));
    expect(at(/charged the captain .*, Ode Kern,/)).toBeGreaterThanOrEqual(0);
    expect(lines[0]).toMatch(/sank/);
    const [charged, trivial] = [at(/charged/), at(/café/)];
    expect(trivial < 0 || trivial > charged).toBe(true);
  });

  test("what no later report leaves open is not told", () => expect(lines.join("\n")).not.toMatch(/arrests|detained/));

  test("a whole sentence says which part of it more reports tell, and links to their sentences", () => {
    const openings = FERRY.map(
      ([paper, day, text]): Telling => [paper, day, text.split("\n\n").slice(0, 2).join("\n\n")],
    );
    const line = briefOf(...openings).find(({ text }) => /; that (?:9|nine) people were killed/iu.test(text));
    expect(line?.text).toMatch(
      /\(Coast Wire, 2 May 2031; that 9 people were killed[^:]*: [23] reports, (?:at least )?\d(?: to \d)? origins?\)\.$/u,
    );
    expect(line?.claims.length).toBeGreaterThan(1);
  });
});

describe("what was not known", () => {
  test.each([
    "The names of the dead were not released.",
    "Police did not say what led to the fire.",
    "It was not immediately clear who had opened the gate.",
    "No arrests had been made by Monday.",
    "The cause of the crash remains under investigation.",
    "Detectives are still investigating.",
    "The ministry declined to comment.",
    "A spokesman for the firm did not reply to calls and messages.",
    "There was no word on the fate of the crew.",
  ])("%s", (sentence) => expect(tellsNotKnown(sentence)).toBe(true));

  test.each([
    "An unknown man opened fire at the gate.",
    "The union did not accept the offer.",
    "The union has replied to the offer.",
    "Police released the names of the dead.",
    "“We did not know where they were,” said Ode Kern.",
    "The bridge is not open to lorries.",
    "Nobody was hurt in the fire.",
  ])("told: %s", (sentence) => expect(tellsNotKnown(sentence)).toBe(false));
});

describe("how central a sentence is", () => {
  const reports = new Map(FERRY.map((one, index) => [`r${index}`, reportOf(one)]));
  const source = (id: string) => reports.get(id);
  const words = storyWords([...reports.keys()], source);
  const odds = (report: string, sentence: string, told: readonly number[]): number => {
    const start = source(report)?.text.indexOf(sentence) ?? -1;
    expect(start).toBeGreaterThanOrEqual(0);
    const span = { report, start, end: start + sentence.length, told };
    return importanceOf(importanceFeatures(span, { words, source }));
  };

  test("what others open with is more so than what one report tells on its way", () => {
    const lead =
      "Nine people were killed when a ferry sank in a storm off Varn on Tuesday night, the coast guard said.";
    expect(odds("r0", lead, [2])).toBeGreaterThan(odds("r0", "The café on the quay was shut.", [1]) + 1);
  });

  test("reports that open with one text are one voice", () => {
    const [first] = FERRY;
    const copies = new Map([...reports, ["copy", reportOf([first?.[0] ?? "", "2031-05-03", first?.[2] ?? ""])]]);
    expect(storyWords([...copies.keys()], (id) => copies.get(id)).voices).toBe(words.voices);
  });
});

describe("what stands beside a whole sentence", () => {
  const whole = { report: "r", start: 10, end: 60 };
  const line = (start: number, text: string) => {
    const found = checkBeside(
      {
        text,
        whole,
        beside: [
          {
            part: "known",
            text: "4 people were hurt (3 reports, 2 origins).",
            claims: ["c"],
            questions: [],
            answers: [],
          },
        ],
      },
      // Only where the claim stands is asked.
      { claim: (id) => (id === "c" ? ({ report: "r", start, end: 40 } as never) : undefined) },
    );
    return found.length;
  };
  const TOLD = "X (1 report, 1 origin; that 4 people were hurt: 3 reports, 2 origins).";
  test("is told in that sentence, and counted as by itself", () => {
    expect(line(20, TOLD)).toBe(0);
    expect(line(2, TOLD)).toBe(1);
    expect(line(20, TOLD.replace("3 reports", "4 reports"))).toBe(1);
  });
});
