import { expect, test } from "vitest";
import type { Bearing } from "../frames/frame-compare.ts";
import { countEvidence, type Figures } from "./count-evidence.ts";

const term = (name: string, value: string) => ({ name, value, within: [] });

const bearing = (report: string, sentence: number, low: number): Bearing =>
  ({
    claim: { report, sentence },
    value: { kind: "quantity", quantity: { low, high: low, bound: "exact", unit: "people", of: null, share: null } },
  }) as unknown as Bearing;

const figures = (population: string, place: string, low: number, bearings: Bearing[]): Figures => ({
  scope: [term("population", population), term("place", place)],
  value: String(low),
  quantity: true,
  implied: false,
  bearings,
});

const story = (bearings: { workers: Bearing[]; people: Bearing[]; miners: Bearing[] }) => [
  figures("workers", "orvel", 12, bearings.workers),
  figures("people", "orvel", 12, bearings.people),
  figures("miners", "orvel", 7, bearings.miners),
];

const sentenceOf = ({ report, sentence }: { report: string; sentence: number }): string => `${report} ${sentence}`;

test("what reports show of limits is the same whether they came at once or one by one", () => {
  const all = {
    workers: [bearing("a", 0, 12), bearing("b", 1, 12), bearing("c", 9, 12)],
    people: [bearing("b", 2, 12), bearing("c", 1, 12)],
    miners: [bearing("c", 3, 7), bearing("a", 8, 7)],
  };
  const atOnce = countEvidence();
  const told = story(all);
  const whole = atOnce.pairs(told);
  expect([...whole.one]).toEqual(["population=people\u0002population=workers"]);
  expect([...whole.apart].sort()).toEqual([
    "population=miners\u0002population=people",
    "population=miners\u0002population=workers",
  ]);
  expect([...atOnce.heads(told, "orvel", sentenceOf)].sort()).toEqual(["a 0", "b 1", "b 2", "c 1"]);

  const growing = { workers: [] as Bearing[], people: [] as Bearing[], miners: [] as Bearing[] };
  const evidence = countEvidence();
  const figuresThen = story(growing);
  for (const kind of ["people", "miners", "workers"] as const)
    for (const one of all[kind]) {
      growing[kind].push(one);
      evidence.pairs(figuresThen);
      evidence.heads(figuresThen, "orvel", sentenceOf);
    }
  const grown = evidence.pairs(figuresThen);
  expect([...grown.one].sort()).toEqual([...whole.one].sort());
  expect([...grown.apart].sort()).toEqual([...whole.apart].sort());
  expect([...evidence.heads(figuresThen, "orvel", sentenceOf)].sort()).toEqual(["a 0", "b 1", "b 2", "c 1"]);
});

test("what one story shows is nothing to another", () => {
  const told = story({ workers: [bearing("a", 0, 12)], people: [bearing("a", 1, 12)], miners: [] });
  countEvidence().pairs(told);
  const other = countEvidence();
  expect(other.pairs([]).one.size).toBe(0);
  expect(other.heads([], "orvel", sentenceOf).size).toBe(0);
});
