import { expect, test } from "vitest";
import type { AnswerDraft } from "../picture/drafts.ts";
import { stillHeld } from "./still-held.ts";

const answer = (low: number, told: readonly (readonly [root: string, report: string])[]): AnswerDraft => {
  const bearings = told.map(([root, report]) => ({ claim: { report, root } }));
  return {
    quantity: { low },
    bearings,
    rootOf: (claim: { readonly root?: string }) => claim.root,
  } as unknown as AnswerDraft;
};
const DAYS: { readonly [report: string]: string } = { mon: "2025-10-13", tue: "2025-10-14", wed: "2025-10-15" };
const publishedAt = (report: string): string | null => DAYS[report] ?? null;
const sizes = (answers: readonly AnswerDraft[]) => stillHeld(answers, publishedAt).map(({ quantity }) => quantity?.low);

test("a voice that gave another figure later holds its earlier one no more", () => {
  const answers = [
    answer(2, [["ministry", "mon"]]),
    answer(5, [["ministry", "tue"]]),
    answer(9, [["doctors", "tue"]]),
    answer(8, [["ministry", "wed"]]),
  ];
  expect(sizes(answers)).toEqual([9, 8]);
});

test("a figure that another voice still gives stands", () => {
  const answers = [
    answer(2, [
      ["ministry", "mon"],
      ["police", "wed"],
    ]),
    answer(5, [["ministry", "tue"]]),
    answer(9, [["doctors", "tue"]]),
  ];
  expect(sizes(answers)).toEqual([2, 5, 9]);
});

test("all stand where fewer than two would be left, and where a day is not told", () => {
  const rising = [answer(2, [["a", "mon"]]), answer(5, [["a", "tue"]]), answer(9, [["a", "wed"]])];
  expect(sizes(rising)).toEqual([2, 5, 9]);
  const dayless = [answer(2, [["a", "?"]]), answer(5, [["a", "tue"]]), answer(9, [["b", "wed"]])];
  expect(sizes(dayless)).toEqual([2, 5, 9]);
});
