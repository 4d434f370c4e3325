import { expect, it } from "vitest";
import { checkTimes, withoutTimes } from "./check-times.ts";

const answer = (reports: readonly string[], latest: boolean) => ({
  claims: [],
  reports,
  origins: [],
  originsApart: 1,
  originsAtLeast: false,
  status: "asserted" as const,
  polarity: "positive" as const,
  latest,
});
const PUBLISHED: { readonly [report: string]: string } = {
  a: "2031-03-01T08:00:00Z",
  b: "2031-03-03T10:00:00Z",
  c: "2031-03-04",
};
const world = {
  answers: [answer(["a"], false), answer(["b", "c"], true)],
  publishedAt: (report: string) => PUBLISHED[report] ?? null,
};
const told = (last: string, first: string): string =>
  `The quay was reopened (2 reports, 2 origins: A and B), told on ${last}; earlier, on ${first}: the quay was flooded (1 report, 1 origin: C).`;

it("takes the days on which answers were told first", () => {
  expect(checkTimes(told("3 March", "1 March"), world)).toEqual([]);
});

it.each([
  ["4 March", "1 March"],
  ["1 March", "3 March"],
  ["3 March", "2 March"],
])("catches %s, and before it %s", (last, first) => {
  expect(checkTimes(told(last, first), world)).not.toEqual([]);
});

it("gives no time where a report has none", () => {
  expect(checkTimes(told("3 March", "1 March"), { ...world, publishedAt: () => null })).toEqual([
    "when it was told is not known",
  ]);
});

it("leaves the words of the claims", () => {
  expect(withoutTimes(told("3 March at 10:00 UTC", "1 March"))).toBe(
    "The quay was reopened (2 reports, 2 origins: A and B); earlier: the quay was flooded (1 report, 1 origin: C).",
  );
});
