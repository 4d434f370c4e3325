import { expect, test } from "vitest";
import type { AnswerDraft } from "../picture/drafts.ts";
import { printWhole, withReportNamed, wordsOfWhole } from "./whole-line.ts";
import type { SentenceSource } from "./whole-sentence.ts";

const answer = {
  reports: ["r1", "r2"],
  origins: [{ id: "o1", name: "The Coast Wire", kind: "publisher" }],
  originsApart: 1,
  originsAtLeast: true,
  bearings: [],
} as unknown as AnswerDraft;

const sourceOf = (publisher: string): SentenceSource =>
  ({
    text: "A bridge fell.",
    publisher,
    publishedAt: "2024-03-12",
    furniture: [],
    titleSpan: null,
  }) as unknown as SentenceSource;

test.each([
  ["Coast Wire", "the Coast Wire, in its words of 12 March 2024"],
  ["Varn Courier", "the Coast Wire, in the words of Varn Courier, 12 March 2024"],
])("words of %s are not laid to the outlet that is named as the origin", (publisher, expected) => {
  expect(printWhole("A bridge fell.", answer, sourceOf(publisher), 0)).toContain(expected);
});

const ofOne = (origins: readonly { kind: string; name: string }[]): AnswerDraft =>
  ({
    ...answer,
    reports: ["r1"],
    origins: origins.map((one, id) => ({ id: `o${id}`, ...one })),
  }) as unknown as AnswerDraft;

const namedIn = (sentence: string, publisher: string | null, of: AnswerDraft): string => {
  const source = { ...sourceOf(""), publisher, text: sentence } as SentenceSource;
  return withReportNamed(printWhole(sentence, of, source, 0), sentence, of, source, 0);
};

test.each([
  ["A bridge fell.", "Varn Courier", [["publisher", "Varn Courier"]], "A bridge fell (Varn Courier, 12 March 2024)."],
  [
    "A bridge fell.",
    null,
    [["publisher", "reports of unknown publishers"]],
    "A bridge fell (1 report, in its words of 12 March 2024).",
  ],
  [
    "A bridge fell.",
    "Varn Courier",
    [["publisher", "The Coast Wire"]],
    "A bridge fell (Varn Courier, 12 March 2024, from the Coast Wire).",
  ],
  [
    "Police said a bridge fell.",
    "Varn Courier",
    [["speaker", "the police"]],
    "Police said a bridge fell (Varn Courier, 12 March 2024).",
  ],
  [
    "A bridge fell, Holm said.",
    "Varn Courier",
    [["speaker", "Ada Holm"]],
    "A bridge fell, Holm said (Varn Courier, 12 March 2024, citing Ada Holm).",
  ],
  // Whoever it goes back to by another sentence is not named.
  ["A bridge fell.", "Varn Courier", [["speaker", "Ada Holm"]], "A bridge fell (Varn Courier, 12 March 2024)."],
] as const)("%s of %s: the one report behind it is named, not counted", (sentence, publisher, origins, expected) => {
  const line = namedIn(sentence, publisher, ofOne(origins.map(([kind, name]) => ({ kind, name }))));
  expect(line).toBe(expected);
  expect(wordsOfWhole(line)).toBe(sentence);
});

test("a line of several reports, or of two voices that are surely apart, keeps its counts", () => {
  const two = [
    { kind: "speaker", name: "the police" },
    { kind: "speaker", name: "a doctor" },
  ];
  expect(namedIn("A bridge fell.", "Varn Courier", answer)).toContain("(2 reports, at least 1 origin");
  expect(namedIn("A bridge fell.", "Varn Courier", { ...ofOne(two), originsApart: 2 })).toContain(
    "(1 report, at least 2 origins",
  );
  expect(namedIn("A bridge fell.", "Varn Courier", ofOne(two))).toContain("(1 report, 1 to 2 origins");
});
