import { expect, test } from "vitest";
import type { Claim } from "../../claim/claim.ts";
import type { QuestionDraft } from "../drafts.ts";
import { tellingsMemory } from "./tellings.ts";

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
  const {
    drafts: kept,
    claims,
    told,
  } = tellingsMemory().number(drafts, most, (all) => all.map((one) => ({ claim: one }) as never));
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

test("a story that grows is numbered as if it were read anew", () => {
  const words = ["One.", "Two.", "Three."];
  let seed = 11;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor(seed / 65_536) % below;
  };
  const memory = tellingsMemory();
  const grown = new Map(["p", "q", "r"].map((id) => [id, draft(id)]));
  for (let step = 0; step < 300; step += 1) {
    // Now and then a claim comes into two questions, or into the front of one.
    const one = claim(`${next(40)}`, words[next(words.length)] ?? "");
    for (const id of ["p", "q", "r"]) {
      const old = grown.get(id);
      if (old === undefined || next(id === "p" ? 1 : 4) > 0) continue;
      const bearing = { claim: one } as never;
      const bearings = next(12) === 0 ? [bearing, ...old.bearings] : [...old.bearings, bearing];
      grown.set(id, { ...old, bearings });
    }
    const drafts = [...grown.values()];
    const told = (all: readonly Claim[]) => all.map((one) => ({ claim: one }) as never);
    const [kept, anew] = [memory.number(drafts, 100, told), tellingsMemory().number(drafts, 100, told)];
    expect(kept.told).toEqual(anew.told);
    for (const one of kept.drafts) {
      expect(kept.numbersOf(one)).toEqual(anew.numbersOf(one));
      for (const { claim: of } of one.bearings) expect(kept.claims.get(of)).toBe(anew.claims.get(of));
    }
  }
});
