import { expect, test } from "vitest";
import type { Claim } from "../claim/claim.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import { isPartOfOne, outgrownIn } from "./outgrown.ts";

const toll = (report: string, low: number, more: Partial<Claim> = {}): Claim =>
  ({
    report,
    harm: "killed",
    quantity: { low, high: low },
    status: "asserted",
    polarity: "positive",
    background: false,
    ...more,
  }) as unknown as Claim;

const storyOf = (...claims: readonly Claim[]): readonly ToldQuestion[] =>
  claims.map((claim) => ({ case: { answers: [{ bearings: [{ claim }] }] } }) as unknown as ToldQuestion);

const DAYS: { readonly [report: string]: string } = { early: "2031-05-02T08:00:00Z", late: "2031-05-04T08:00:00Z" };
const isOutgrown = (told: Claim, ...others: readonly Claim[]): boolean =>
  outgrownIn(storyOf(told, ...others), (report) => DAYS[report] ?? null)(told);

test("a toll of an early day is outgrown by a later one, whatever question that answers", () => {
  expect(isOutgrown(toll("early", 19), toll("late", 27))).toBe(true);
});

test("also where the later day tells of a war besides", () => {
  const told = toll("early", 19);
  const isOlder = outgrownIn(storyOf(told, toll("late", 3000), toll("late", 27)), (report) => DAYS[report] ?? null);
  expect(isOlder(told)).toBe(true);
});

test.each([
  ["by one of the same day", toll("early", 19), toll("early", 27)],
  ["by a smaller one", toll("early", 19), toll("late", 4)],
  ["by that of a war", toll("early", 19), toll("late", 3000)],
  ["by another harm", toll("early", 19), toll("late", 27, { harm: "injured" })],
  ["by what was told of before", toll("early", 19), toll("late", 27, { background: true })],
  ["by what is only planned", toll("early", 19), toll("late", 27, { status: "planned" })],
  ["one person by any toll", toll("early", 1), toll("late", 3)],
  ["of the newest day", toll("late", 19), toll("early", 27)],
  ["of a report without a day", toll("undated", 19), toll("late", 27)],
])("not %s", (_, told, other) => {
  expect(isOutgrown(told, other)).toBe(false);
});

test("the smaller of two tolls of one sentence is a part of the other", () => {
  expect(isPartOfOne(toll("early", 7), toll("early", 46))).toBe(true);
});

test.each([
  ["the larger", toll("early", 46), toll("early", 7)],
  ["of another harm", toll("early", 7), toll("early", 46, { harm: "injured" })],
  ["of a toll that is planned", toll("early", 7), toll("early", 46, { status: "planned" })],
])("no part: %s", (_, part, whole) => {
  expect(isPartOfOne(part, whole)).toBe(false);
});
