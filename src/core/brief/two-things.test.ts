import { expect, test } from "vitest";
import type { Claim } from "../claim/claim.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { areTwoThings } from "./two-things.ts";

/** An answer that these sentences of reports tell, each in its own voice or by a speaker. */
const answer = (...told: readonly (readonly [report: string, sentence: number, speaker?: string])[]): AnswerDraft =>
  ({
    quantity: { low: 6, high: 6 },
    bearings: told.map(([report, sentence, speaker]) => ({
      claim: { report, sentence, attribution: speaker === undefined ? [] : [{ speaker }] } as unknown as Claim,
    })),
  }) as unknown as AnswerDraft;

test("a report that tells two figures in its own voice tells of two things, however near they stand", () => {
  expect(areTwoThings(answer(["a", 0], ["b", 0]), answer(["a", 2]))).toBe(true);
});

test("and of one that it gives to a speaker only far from the other", () => {
  expect(areTwoThings(answer(["a", 0]), answer(["a", 1, "the police"]))).toBe(false);
  expect(areTwoThings(answer(["a", 0]), answer(["a", 6, "the police"]))).toBe(true);
});

test("two reports with a figure each do not", () => {
  expect(areTwoThings(answer(["a", 0]), answer(["b", 0]))).toBe(false);
});
