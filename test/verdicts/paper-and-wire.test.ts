import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";

/** All names and papers are made up. */
const PAPERS = ["Quay Ledger", "Metro Daily"];

/** The origins of the killed, by name, where reports are told by headline and body. */
const originsOf = (told: readonly (readonly [title: string, body: string])[]): readonly (string | undefined)[] => {
  const readings = told.map(([title, body], index) =>
    read(`${title}\n\n${body}`, {
      publisher: PAPERS[index] ?? null,
      publishedAt: `2030-01-0${index + 2}T08:00:00Z`,
      title,
      titleSpan: { start: 0, end: title.length },
    }),
  );
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  const killed = story?.questions.find(({ question }) => /were killed/u.test(question));
  return killed?.answers[0]?.origins.map((id) => story?.origins.find((one) => one.id === id)?.name) ?? [];
};

const WIRE = "ELSWICK (AP) - Two people were killed in a crash in Elswick on Monday.";
const ELSE = "ELSWICK (AP) - The road was closed for six hours on Monday.";

test("what a paper tells in its headline alone is the paper's, whoever it credits for the rest", () => {
  expect(originsOf([["Two people killed in Elswick crash", ELSE]])).toEqual(["Quay Ledger"]);
});

test("a headline over what the agency tells, here or in another paper, is no second source", () => {
  expect(originsOf([["Two people killed in Elswick crash", WIRE]])).toEqual(["AP"]);
  expect(
    originsOf([
      ["Two people killed in Elswick crash", ELSE],
      ["Crash in Elswick", WIRE],
    ]),
  ).toEqual(["AP"]);
});

test("what stands before an agency's dateline is the paper's own", () => {
  expect(originsOf([["A crash", `Three people were killed in Elswick, the paper has learnt.\n\n${ELSE}`]])).toEqual([
    "Quay Ledger",
  ]);
});

test("an agency that only contributed did not write it", () => {
  const body =
    "Two people were killed in a crash in Elswick on Monday. The Associated Press contributed to this report.";
  expect(originsOf([["A crash", body]])).toEqual(["Quay Ledger"]);
});

/** The same of reports of a publisher each, headline over body. */
const origins = (told: readonly (readonly [publisher: string, text: string])[]): readonly (string | undefined)[] => {
  const readings = told.map(([publisher, text], index) =>
    read(`A crash\n${text}`, {
      publisher,
      publishedAt: `2030-01-0${index + 2}T08:00:00Z`,
      title: "A crash",
      titleSpan: { start: 0, end: "A crash".length },
    }),
  );
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  const killed = story?.questions.find(({ question }) => /were killed/u.test(question));
  return killed?.answers[0]?.origins.map((id) => story?.origins.find((one) => one.id === id)?.name) ?? [];
};

const TOLD = "Two people were killed in a crash in Elswick on Monday.";
const TOLD_AGAIN = "A crash in Elswick on Monday left two people dead.";

test("a paper that names an agency beside its staff has from it what the agency tells too", () => {
  expect(
    origins([
      ["Quay Newswire", TOLD],
      ["Metro Daily", `By Metro staff, with files from Quay Newswire\n\n${TOLD_AGAIN}`],
    ]),
  ).toEqual(["Quay Newswire"]);
  // What it tells alone is its own.
  expect(
    origins([
      ["Quay Newswire", "The road was closed."],
      ["Metro Daily", `By Metro staff, with files from Quay Newswire\n\n${TOLD_AGAIN}`],
    ]),
  ).toEqual(["Metro Daily"]);
});

test("an agency goes by its letters in its own dateline and in a paper's masthead", () => {
  expect(
    origins([
      ["Quay News Agency", `ELSWICK (QNA) - ${TOLD}`],
      ["Metro Daily", `Metro Daily / QNA\n\n${TOLD_AGAIN}`],
    ]),
  ).toEqual(["Quay News Agency"]);
});

test("papers that name nobody tell it each for themselves", () => {
  expect(
    origins([
      ["Quay Newswire", TOLD],
      ["Metro Daily", `By Ada Lutz, Metro Daily\n\n${TOLD_AGAIN}`],
    ]),
  ).toHaveLength(2);
});

test("whom the agency hears a paper that carries it hears too, though it drops who said so", () => {
  expect(
    origins([
      [
        "Quay Newswire",
        "Two people were killed in a crash in Elswick on Monday, said Ada Lutz, head of the Elswick clinic.",
      ],
      ["Metro Daily", `Metro Daily, Elswick. Quay Newswire\n\n${TOLD_AGAIN}`],
    ]),
  ).toEqual(["Ada Lutz"]);
});

test("who signs what a body publishes speaks for it in others' reports", () => {
  expect(
    origins([
      ["Elswick Relief Mission", `${TOLD}\n\nFor the media: Dr Ada Lutz, country director`],
      ["Metro Daily", "A crash in Elswick on Monday left two people dead, said Ada Lutz."],
    ]),
  ).toHaveLength(1);
  expect(
    origins([
      ["Elswick Relief Mission", `${TOLD}\n\nFor the media: Dr Ada Lutz, country director`],
      ["Metro Daily", "A crash in Elswick on Monday left two people dead, said Tom Kern."],
    ]),
  ).toHaveLength(2);
});

test("a paper that tells by whom what its agency tells itself is one source with it, whatever its headline", () => {
  const passage =
    "Two people were killed when a lorry ran off the coast road above Elswick on Monday and fell on the beach below it";
  expect(
    origins([
      ["Quay Newswire", `${passage}.`],
      ["Metro Daily", `Metro Daily, Elswick. Source: Quay Newswire\n\n${passage}, doctors said. Two dead.`],
    ]),
  ).toHaveLength(1);
  expect(
    origins([
      ["Quay Newswire", `${passage}.`],
      ["Metro Daily", "Metro Daily, Elswick\n\nA crash in Elswick on Monday left two people dead, doctors said."],
    ]),
  ).toHaveLength(2);
});

test("what an agency hears is known from whoever it is heard in a paper that carries it whole", () => {
  expect(
    origins([
      [
        "Quay Ledger",
        "By Ada Lutz, Coast Newswire\n\nTwo people were killed in a crash in Elswick on Monday, the coroner said.",
      ],
      ["Metro Daily", `By Metro staff, with files from Coast Newswire\n\n${TOLD_AGAIN}`],
    ]),
  ).toEqual(["the coroner"]);
});
