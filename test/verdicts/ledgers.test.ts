import { describe, expect, test } from "vitest";
import { ledgerLines } from "../../src/exports/ledger-lines.ts";
import { n, party, place, storyOf } from "./build.ts";

const front = party("the Front", "party:front");
const army = party("the army", "party:army");
const town = place("Kell");

const forecast = {
  frame: "forecast",
  says: "Analysts say that Kell could be captured within 30 days.",
  status: "forecast" as const,
  horizon: { days: 30, from: null, to: null, text: "within 30 days", start: 0, end: 0 },
  roles: { place: town, event: { text: "Kell could be captured", frame: "control", state: "captured" } },
  by: [{ speaker: "Analysts", kind: "described" as const }],
};
const captured = {
  frame: "control",
  says: "The Front captured Kell.",
  state: "captured" as const,
  roles: { place: town, holder: front },
};
const held = {
  frame: "control",
  says: "The army holds Kell.",
  state: "held" as const,
  roles: { place: town, holder: army },
};
const on = (day: number): string => `2031-03-0${day}T08:00:00Z`;

describe("forecasts", () => {
  const early = { name: "a", publisher: "Post", publishedAt: on(1), claims: [forecast] };
  test("what a later report asserts is its outcome, with the claims", () => {
    const { ledgers } = storyOf(early, { name: "b", publisher: "Bell", publishedAt: on(4), claims: [captured] });
    expect(ledgers.forecasts).toMatchObject([
      { horizon: "within 30 days", at: on(1), claims: ["c_a_0"], outcome: { claims: ["c_b_0"] } },
    ]);
  });
  test.each([
    [
      "an older report settles nothing",
      { name: "b", publisher: "Bell", publishedAt: "2031-02-01T08:00:00Z", claims: [captured] },
    ],
    ["an undated report settles nothing", { name: "b", publisher: "Bell", claims: [captured] }],
    [
      "a party's claim settles nothing",
      { name: "b", publisher: "Bell", publishedAt: on(4), claims: [{ ...captured, status: "claimed" as const }] },
    ],
    [
      "another place settles nothing",
      {
        name: "b",
        publisher: "Bell",
        publishedAt: on(4),
        claims: [{ ...captured, says: "The Front captured Thal.", roles: { place: place("Thal"), holder: front } }],
      },
    ],
    ["another state settles nothing", { name: "b", publisher: "Bell", publishedAt: on(4), claims: [held] }],
  ])("%s", (_, later) => {
    expect(storyOf(early, later).ledgers.forecasts).toMatchObject([{ outcome: "unresolved" }]);
  });
});

test("control is told in intervals, each to the next", () => {
  const { ledgers } = storyOf(
    { name: "a", publisher: "Post", publishedAt: on(1), claims: [held] },
    { name: "b", publisher: "Bell", publishedAt: on(4), claims: [captured] },
  );
  expect(ledgers.control).toMatchObject([
    {
      place: "Kell",
      order: "published",
      intervals: [
        { holder: "The army", from: on(1), to: on(4), claims: ["c_a_0"] },
        { holder: "The Front", from: on(4), to: null, claims: ["c_b_0"] },
      ],
    },
  ]);
});

test("where nobody knows the order, control has no times", () => {
  const { ledgers } = storyOf(
    { name: "a", publisher: "Post", claims: [held] },
    { name: "b", publisher: "Bell", claims: [captured] },
  );
  expect(ledgers.control.flatMap(({ intervals }) => intervals.map(({ from, to }) => [from, to]))).toEqual([
    [null, null],
    [null, null],
  ]);
});

test("positions are told by party, issue and time", () => {
  const stand = (who: typeof front, stance: "offer" | "reject", says: string) => ({
    frame: "position",
    says,
    stance,
    roles: { party: who, on: { text: "a truce over the harvest" } },
  });
  const { ledgers } = storyOf(
    {
      name: "b",
      publisher: "Bell",
      publishedAt: on(4),
      claims: [stand(front, "reject", "The Front rejected a truce over the harvest.")],
    },
    {
      name: "a",
      publisher: "Post",
      publishedAt: on(1),
      claims: [stand(army, "offer", "The army offered a truce over the harvest.")],
    },
  );
  expect(ledgers.positions).toMatchObject([
    { party: "the army", issue: "a truce over the harvest", stance: "offered", at: on(1) },
    { party: "the Front", issue: "a truce over the harvest", stance: "rejected", at: on(4) },
  ]);
});

describe("counters", () => {
  const dead = (count: number, more = {}) => ({
    frame: "casualties",
    says: `${count} people died in Kell.`,
    harm: "killed" as const,
    quantity: n(count, "person", more),
    roles: { place: town },
  });
  const { ledgers } = storyOf(
    { name: "a", publisher: "Post", publishedAt: on(1), claims: [dead(3)] },
    { name: "b", publisher: "Bell", publishedAt: on(4), claims: [dead(9, { bound: "at least" })] },
  );
  test("rise figure by figure, with bounds", () => {
    expect(ledgers.counters).toMatchObject([
      {
        order: "published",
        points: [
          { low: 3, high: 3, bound: "exact", at: on(1), claims: ["c_a_0"] },
          { low: 9, high: null, bound: "at least", at: on(4), claims: ["c_b_0"] },
        ],
      },
    ]);
  });
  test("stand in Markdown with their footnotes", () => {
    const lines = [...ledgerLines(ledgers, (claims) => `[${claims.join()}]`)];
    expect(lines.filter((line) => line.includes("[c_"))).toEqual([
      expect.stringMatching(/\| \*{0,2}3.*\[c_a_0\] \| 2031-03-01 \|$/u),
      expect.stringMatching(/\| .*9.*\[c_b_0\] \| 2031-03-04 \|$/u),
    ]);
  });
});
