import { expect, test } from "vitest";
import type { Claim } from "../claim/claim.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { tiedRow } from "./tied-row.ts";

interface Telling {
  readonly report: string;
  readonly sentence?: number;
  readonly speaker?: string;
}

/** A figure as these reports tell it, each in its own voice or by a speaker. */
const figure = (low: number, ...told: readonly Telling[]): AnswerDraft => {
  const voiceOf = ({ report, speaker }: Telling) => ({
    id: `${speaker ?? report}`,
    name: speaker ?? report,
    kind: speaker === undefined ? "publisher" : "speaker",
    posts: [],
    side: null,
    described: false,
    house: null,
    claim: { attribution: [] },
  });
  const bearings = told.map((one) => ({
    value: { kind: "quantity", grows: true },
    claim: {
      report: one.report,
      sentence: one.sentence ?? 0,
      start: 0,
      end: 1,
      harm: "killed",
      scope: {},
      attribution: one.speaker === undefined ? [] : [{ speaker: one.speaker }],
      voice: voiceOf(one),
    } as unknown as Claim,
  }));
  return {
    id: `${low}`,
    quantity: { low, high: low, share: null, bound: "exact" },
    reports: [...new Set(told.map(({ report }) => report))],
    origins: told.map(voiceOf),
    bearings,
    tellerOf: (claim: Claim & { readonly voice?: unknown }) => claim.voice,
    rootOf: () => undefined,
  } as unknown as AnswerDraft;
};

const WORLD = {
  text: () => "x.",
  publishedAt: (report: string) => `2031-05-0${report.length}`,
};

const row = (...answers: readonly AnswerDraft[]): readonly number[] =>
  tiedRow(answers, WORLD).map(({ quantity }) => quantity?.low ?? 0);

test("figures that reports tell in their own voice follow each other", () => {
  expect(row(figure(4, { report: "a" }), figure(7, { report: "bb" }), figure(9, { report: "ccc" }))).toEqual([4, 7, 9]);
});

test("what another voice gives beside one of them is none of them", () => {
  const council = figure(31, { report: "bb", sentence: 4, speaker: "the national council" });
  const province = figure(38, { report: "bb", sentence: 3, speaker: "the province" }, { report: "bb" });
  expect(row(council, province, figure(51, { report: "ccc" }))).toEqual([38, 51]);
});

test("a voice's own figures are its row", () => {
  const aid = figure(19, { report: "a" }, { report: "a", sentence: 1, speaker: "the clinic" });
  const before = figure(24, { report: "a", sentence: 2, speaker: "the army" });
  expect(row(aid, before, figure(33, { report: "bb", speaker: "the army" }))).toEqual([24, 33]);
});

test("one who was hurt is no count of the hurt", () => {
  expect(row(figure(1, { report: "a" }), figure(31, { report: "bb" }))).toEqual([31]);
  expect(row(figure(1, { report: "a" }), figure(3, { report: "bb" }))).toEqual([1, 3]);
});

test("two that a report tells in one breath are of two sides", () => {
  const own = figure(4, { report: "a", sentence: 5 });
  const theirs = figure(6, { report: "a", sentence: 6 });
  expect(row(own, theirs, figure(7, { report: "bb" }))).toEqual([7]);
});

test("what a lone speaker tells of elsewhere heads no row", () => {
  const toll = figure(24, { report: "a" }, { report: "bb" }, { report: "ccc" });
  const elsewhere = figure(50, { report: "ccc", sentence: 9, speaker: "an analyst" });
  expect(row(figure(19, { report: "a", sentence: 2 }), toll, elsewhere)).not.toContain(50);
});
