import { expect, test } from "vitest";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import type { CentralSentence } from "./importance/central.ts";
import { singlyIn } from "./singly.ts";

const answer = (id: string, low: number | null): AnswerDraft =>
  ({ id, quantity: low === null ? null : { low, high: low } }) as unknown as AnswerDraft;

const asked = (kind: string, answers: readonly AnswerDraft[], among: readonly AnswerDraft[] = []): ToldQuestion =>
  ({ question: { verdict: { kind } }, case: { answers, among, strays: [] } }) as unknown as ToldQuestion;

const line = (part: string, own: AnswerDraft): SentenceDraft => ({ part, answers: [own] }) as unknown as SentenceDraft;
const place = (...answers: AnswerDraft[]): CentralSentence => ({ answers }) as unknown as CentralSentence;

const [first, last, clerk, other] = [answer("34", 34), answer("49", 49), answer("clerk", 1), answer("21 patients", 21)];

test("whoever is told of singly is known by the answer", () => {
  const { has } = singlyIn([asked("changed", [first, last], [clerk])]);
  expect([has("clerk"), has("49")]).toEqual([true, false]);
});

test.each([
  ["an earlier figure of a toll that changed", "changed", first, true],
  ["the figure of today", "changed", last, false],
  ["a side of a dispute", "disputed", last, true],
])("beside %s", (_, kind, figure, expected) => {
  const { withOldFigure } = singlyIn([asked(kind, [first, last], [clerk])]);
  expect(withOldFigure(line("known", other), place(other, figure))).toBe(expected);
});

test("a line of that very answer, and one of another part, are judged elsewhere", () => {
  const { withOldFigure } = singlyIn([asked("disputed", [first, last])]);
  expect(withOldFigure(line("known", first), place(first))).toBe(false);
  expect(withOldFigure(line("said", other), place(other, first))).toBe(false);
});
