import { expect, test } from "vitest";
import type { AnswerDraft } from "./drafts.ts";
import { withPutRight } from "./put-right.ts";
import type { Clash } from "./verdicts/case.ts";

const [old, right, newer] = ["27", "21", "20"].map((id) => ({ id }) as AnswerDraft) as [
  AnswerDraft,
  AnswerDraft,
  AnswerDraft,
];
const clash = (a: AnswerDraft, b: AnswerDraft, time: Clash["time"], named?: true): Clash =>
  ({ a, b, time, how: null, order: { direction: -1 }, ...(named ? { named } : {}) }) as unknown as Clash;

test("what was put right disputes no newer figure, whoever still carries it", () => {
  const found = withPutRight([clash(old, right, "explains", true), clash(old, newer, "does not explain")]);
  expect(found.map(({ time, how }) => [time, how])).toEqual([
    ["explains", null],
    ["explains", "change"],
  ]);
});

test("what was not stays in dispute", () => {
  const clashes = [clash(old, right, "explains"), clash(right, newer, "does not explain")];
  expect(withPutRight(clashes)).toBe(clashes);
  const named = withPutRight([clash(old, right, "explains", true), clash(right, newer, "does not explain")]);
  expect(named[1]?.time).toBe("does not explain");
});
