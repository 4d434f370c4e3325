import { expect, test } from "vitest";
import type { AnswerDraft } from "./drafts.ts";
import { areOneCount } from "./firmest.ts";

const figure = (low: number, besides?: number): AnswerDraft =>
  ({
    quantity: { low },
    bearings: [{ value: { kind: "quantity", ...(besides === undefined ? {} : { besides }) } }],
  }) as unknown as AnswerDraft;

test("a count with the attacker and one without him are one", () => {
  expect(areOneCount(figure(4), figure(5, 1))).toBe(true);
  expect(areOneCount(figure(5, 1), figure(4))).toBe(true);
});

test("other figures are two", () => {
  expect(areOneCount(figure(4), figure(5))).toBe(false);
  expect(areOneCount(figure(4, 1), figure(5))).toBe(false);
  expect(areOneCount(figure(3), figure(5, 1))).toBe(false);
});
