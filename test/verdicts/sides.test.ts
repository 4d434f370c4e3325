import { expect, test } from "vitest";
import { picture } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";

/** All names, events and outlets are made up. */
test("sides that only their names tell are two, in headlines and with a person's name in front", () => {
  const reports = [
    [
      "Coast Wire",
      "2030-01-02T08:00:00Z",
      "Harbour Guard captures Kolwezi\n\nThe Harbour Guard entered Kolwezi and took full control, the prefecture said.",
    ],
    [
      "Metro Daily",
      "2030-01-04T09:00:00Z",
      "New flag in Katanga\n\nKolwezi was lost to the Amber Column after days of fighting, the prefecture said.",
    ],
  ] as const;
  const readings = reports.map(([publisher, publishedAt, text]) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  const question = story?.questions.find((one) => /holds Kolwezi/u.test(one.question));
  expect(question?.answers.map(({ value }) => value.replace(/^The /u, "")).sort()).toEqual([
    "Amber Column",
    "Harbour Guard",
  ]);
  expect(question?.verdict.kind).toBe("changed");
});

const storyOf = (reports: readonly (readonly [string, string, string])[]) => {
  const readings = reports.map(([publisher, publishedAt, text]) => {
    const title = text.slice(0, text.indexOf("\n"));
    return read(text, { publisher, publishedAt, title, titleSpan: { start: 0, end: title.length } });
  });
  const [story] = picture(readings, { engine: "test", knownAt: null, oneStory: true }).stories;
  return { question: story?.questions.find((one) => /holds Kolwezi/u.test(one.question)), brief: story?.brief ?? [] };
};

const FALLEN = [
  "Metro Daily",
  "2030-01-04T09:00:00Z",
  'Amber Column captures Kolwezi\n\nKolwezi has fallen to fighters of the Amber Column, town councillors said on Friday.\n\n"Kolwezi has not been lost," said the army\'s spokesman, Colonel Marek Dorn.',
] as const;
const ADMITTED = [
  "Coast Wire",
  "2030-01-06T09:00:00Z",
  "Amber Column attacks Likasi\n\nAmber Column fighters attacked Likasi on Sunday, two days after capturing Kolwezi. The army admitted that its troops were no longer in Kolwezi.",
] as const;

test("what one side says fell and the other says did not is disputed", () => {
  const { question } = storyOf([FALLEN]);
  expect(question?.verdict.kind).toBe("disputed");
});

test("a denial that its own side gives up stands as what was said before, with who said it", () => {
  const { question, brief } = storyOf([FALLEN, ADMITTED]);
  expect(question?.verdict.kind).toBe("changed");
  const line = brief.find(({ text }) => /Dorn/u.test(text));
  expect(line?.part).toBe("changed");
  expect(line?.text).toMatch(
    /^Kolwezi is held by (?:the )?Amber Column .*; earlier, on 4 January: Kolwezi .* not .*Dorn/u,
  );
});
