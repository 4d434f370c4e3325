import { expect, test } from "vitest";
import type { Claim } from "../../claim/claim.ts";
import type { QuestionDraft } from "../drafts.ts";
import { tellingsOf } from "./tellings.ts";

const claim = (report: string, quote: string, more: Partial<Claim> = {}): Claim =>
  ({
    report,
    quote,
    rule: "r",
    status: "asserted",
    polarity: "positive",
    direct: false,
    attribution: [],
    roles: {},
    scope: {},
    ...more,
  }) as never;

const draft = (id: string, ...claims: readonly Claim[]): QuestionDraft =>
  ({ id, bearings: claims.map((one) => ({ claim: one })) }) as never;

const numbersOf = (drafts: readonly QuestionDraft[], most: number) => {
  const { drafts: kept, claims, told } = tellingsOf(drafts, most, (one) => ({ claim: one }) as never);
  return {
    kept: kept.map(({ id }) => id),
    numbers: [...claims].map(([one, number]) => `${one.report} ${number}`),
    told: told.map((one) => one.claim.report),
  };
};

test("copies are one telling; other words, another standing and a second time in one report are others", () => {
  const wire = "The ferry ran aground.";
  const one = draft(
    "q",
    claim("a", wire),
    claim("b", wire),
    claim("b", wire),
    claim("c", "The ferry is aground."),
    claim("d", wire, { status: "denied" }),
    claim("e", wire),
    claim("e", wire),
  );
  expect(numbersOf([one], 10)).toEqual({
    kept: ["q"],
    numbers: ["a 0", "b 0", "b 1", "c 2", "d 3", "e 0", "e 1"],
    told: ["a", "b", "c", "d"],
  });
});

test("of more tellings than may be laid beside each other those of the questions that most reports tell", () => {
  const lone = draft("lone", claim("a", "One."), claim("a", "Two."));
  const shared = draft("shared", claim("a", "Three."), claim("b", "Three."), claim("c", "Four."));
  expect(numbersOf([lone, shared], 4).kept).toEqual(["lone", "shared"]);
  expect(numbersOf([lone, shared], 3)).toEqual({ kept: ["shared"], numbers: ["a 0", "b 0", "c 1"], told: ["a", "c"] });
});
