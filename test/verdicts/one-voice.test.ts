import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";

/** All names and outlets are made up. */
const originsOf = (told: readonly string[]): readonly { readonly name: string; readonly reason: string }[] => {
  const readings = told.map((text, index) => {
    const title = `Report of day ${index}`;
    return read(`${title}\n\n${text}`, {
      publisher: ["Coast Wire", "Metro Daily", "Hill Herald"][index] ?? null,
      publishedAt: `2030-01-0${index + 2}T08:00:00Z`,
      title,
      titleSpan: { start: 0, end: title.length },
    });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  const answer = story?.questions
    .flatMap(({ answers }) => answers)
    .find(({ reports }) => reports.length === told.length);
  return answer?.origins.flatMap((id) => story?.origins.filter((one) => one.id === id) ?? []) ?? [];
};

const ONE: readonly (readonly string[])[] = [
  ["Ostrel said 12 soldiers were killed.", "Ostrel's defence ministry said 12 soldiers were killed."],
  ["Twelve soldiers were killed, Ostrel's army said.", "Twelve soldiers were killed, Ostrel's government said."],
  ["The Quay Board said 12 ships were lost.", "The board said 12 ships were lost."],
  ["Tarvin Freight said 30 workers were hurt.", "Tarvin said 30 workers were hurt."],
  ["A spokesman for Tarvin Freight said 30 workers were hurt.", "Tarvin Freight said 30 workers were hurt."],
  ["Tarvin Freight spokeswoman Ida Lund said 30 workers were hurt.", "Tarvin Freight said 30 workers were hurt."],
  ["Police said five people were hurt.", "Brenholt police said five people were hurt."],
  ["Police said five people were hurt.", "The Brenholt Police Department said five people were hurt."],
  ["Detectives said five people were hurt.", "Brenholt police said five people were hurt."],
  ["Deputies said five people were hurt.", "The Nash County sheriff's office said five people were hurt."],
  ["Nash County Sheriff Keith Orm said five people were hurt.", "The sheriff's office said five people were hurt."],
  ["Mayor Nan Orm said nine people were killed.", "The mayor said nine people were killed."],
  [
    "Police spokesman Dan Orm said five people were hurt.",
    "Orm said five people were hurt.",
    "Police said five people were hurt.",
  ],
];

const TWO: readonly (readonly string[])[] = [
  ["Witnesses said five people were hurt.", "Officials said five people were hurt."],
  ["Brenholt police said five people were hurt.", "Kettering police said five people were hurt."],
  ["The fire department said five people were hurt.", "The police department said five people were hurt."],
  ["The Ministry of Health said 12 people were killed.", "The Ministry of Defence said 12 people were killed."],
  ["Ostrel's army said 12 soldiers were killed.", "Velm's army said 12 soldiers were killed."],
  [
    "An official at the hospital said three people were killed.",
    "An official of the ministry said three people were killed.",
  ],
  ["The victim's grandfather said five people were hurt.", "Officials said five people were hurt."],
  ["Mayor Nan Orm said nine people were killed.", "Mayor Ida Lund said nine people were killed."],
  ["A friend of Ida Lund said nine people were hurt.", "Ida Lund said nine people were hurt."],
];

test.each(ONE.map((told) => ({ told })))("one body under two names is one origin: $told", ({ told }) => {
  const origins = originsOf(told);
  expect(origins).toHaveLength(1);
  expect(origins[0]?.reason).toMatch(/;|the same|not named/u);
});

test.each(TWO.map((told) => ({ told })))("two bodies are two origins: $told", ({ told }) => {
  expect(originsOf(told)).toHaveLength(2);
});

test("who is told without an owner joins one of two, and makes them no one", () => {
  expect(
    originsOf([
      "Brenholt police said five people were hurt.",
      "Kettering police said five people were hurt.",
      "Police said five people were hurt.",
    ]),
  ).toHaveLength(2);
});
