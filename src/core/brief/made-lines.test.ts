import { expect, test } from "vitest";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { isInHeadline, withoutHeadlinesIn, withoutMade } from "./made-lines.ts";

const answer = (voice: string, count: number, report: string, status = "asserted"): AnswerDraft =>
  ({
    origins: [{ id: voice, name: voice, kind: "speaker" }],
    reports: [report],
    bearings: [],
    quantity: { low: count, high: count },
    status,
  }) as unknown as AnswerDraft;

const line = (part: SentenceDraft["part"], answers: readonly AnswerDraft[], more: Partial<SentenceDraft> = {}) =>
  ({ part, text: "A line.", answers, questions: ["q"], claims: [], ...more }) as SentenceDraft;

test("what was said is told in whole sentences where there are any", () => {
  const whole = line("said", [], { text: "Whole." });
  const made = line("said", [], { rather: [whole], orElse: [whole] });
  expect(withoutMade("statements", [made], true)).toEqual([
    expect.objectContaining({ onlyRather: true, rather: [whole, whole] }),
  ]);
  expect(withoutMade("statements", [line("disputed", [])], true)).toEqual([]);
  expect(withoutMade("statements", [line("disputed", [])], false)).toHaveLength(1);
});

test("figures that differ are set beside each other where two voices give two", () => {
  const [one, other, third] = [answer("a", 7, "r1"), answer("b", 13, "r2"), answer("c", 30, "r3")];
  expect(withoutMade("harm", [line("disputed", [one, other])], true)).toHaveLength(1);
  expect(withoutMade("harm", [line("disputed", [one, other, third])], true)).toEqual([]);
  expect(withoutMade("harm", [line("disputed", [one, answer("a", 9, "r2")])], true)).toEqual([]);
  expect(withoutMade("harm", [line("known", [one])], true)).toHaveLength(1);
});

test("words of headlines alone are no line, figures out of them are", () => {
  const text =
    "Harbour mourns its pilot\n\nTown mourns pilot of the ferry\n\nThe harbour mourns its pilot, who drowned.\n";
  const source = { text, titleSpan: { start: 0, end: 24 }, furniture: [] };
  const at = (words: string, from: number) => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
  });
  expect(isInHeadline(at("mourns its pilot", 0), source)).toBe(true);
  expect(isInHeadline(at("mourns pilot", 0), source)).toBe(true);
  expect(isInHeadline(at("mourns its pilot", 26), source)).toBe(false);
  const button = { start: text.indexOf(", who"), end: text.length, kind: "other", rule: "furniture/button" } as const;
  expect(isInHeadline(at("mourns its pilot", 26), { ...source, furniture: [button] })).toBe(true);
  const claims: Record<string, object> = { title: at("mourns its pilot", 0), told: at("mourns its pilot", 26) };
  const world = {
    claim: (id: string) => ({ ...claims[id], report: "r" }),
    source: () => source,
  } as unknown as Parameters<typeof withoutHeadlinesIn>[0];
  const of = (...ids: string[]) => line("known", [], { claims: ids });
  const told = withoutHeadlinesIn(world);
  expect(told("events", [of("title"), of("title", "told")])).toHaveLength(1);
  expect(told("harm", [of("title")])).toHaveLength(1);
});
