import { expect, test } from "vitest";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { Clash } from "../picture/verdicts/case.ts";
import { historyOf, inTime, isOneWay } from "./history.ts";

const figure = (low: number, day: string, harm = "killed"): AnswerDraft =>
  ({
    id: `${low}`,
    quantity: { low, high: low },
    reports: [day],
    bearings: [{ value: { kind: "quantity", grows: harm === "killed" }, claim: { harm } }],
  }) as unknown as AnswerDraft;

const publishedAt = (report: string): string => `2031-05-${report}T10:00:00Z`;
const value = ({ quantity }: AnswerDraft): string => `${quantity?.low}`;

const corrects = (a: AnswerDraft, b: AnswerDraft, named?: true): Clash =>
  ({ a, b, how: "correction", time: "explains", ...(named ? { named } : {}) }) as unknown as Clash;

const told = (row: readonly AnswerDraft[], clashes: readonly Clash[] = []): string =>
  historyOf(row.slice(0, -1), row.at(-1) as AnswerDraft, { clashes, inferred: false }, value, publishedAt);

test("each of several earlier figures has its day, one alone has none", () => {
  expect(told([figure(4, "03"), figure(9, "04")])).toBe("; earlier: 4");
  expect(told([figure(2, "03"), figure(4, "03"), figure(7, "04"), figure(9, "05")])).toBe(
    "; earlier: 2, then 4 (3 May), then 7 (4 May)",
  );
});

test("what was put right is told apart from what only came before", () => {
  const [first, wrong, now] = [figure(2, "03"), figure(13, "03"), figure(11, "04")];
  expect(told([first, wrong, now], [corrects(wrong, now), corrects(first, now)])).toBe(
    "; before a correction: 13 (3 May); earlier: 2 (3 May)",
  );
  expect(isOneWay([first, wrong, now], [corrects(wrong, now)])).toBe(true);
  expect(isOneWay([first, wrong, now], [])).toBe(false);
});

test("a figure that is put right so far counts something else", () => {
  expect(isOneWay([figure(40, "03"), figure(3, "04")], [corrects(figure(40, "03"), figure(3, "04"))])).toBe(false);
});

test("the missing who are found are no correction", () => {
  const [wrong, right, now] = [figure(25, "03", "missing"), figure(35, "04", "missing"), figure(30, "05", "missing")];
  expect(told([wrong, right, now], [corrects(wrong, right), corrects(right, now)])).toBe(
    "; earlier: 25 (3 May), then after a correction 35 (4 May)",
  );
  expect(told([right, now], [corrects(right, now, true)])).toBe("; before a correction: 35");
});

test("figures stand in the order in which they were told", () => {
  expect(inTime([figure(9, "05"), figure(4, "03")], publishedAt).map(value)).toEqual(["4", "9"]);
});
