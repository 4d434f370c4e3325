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
