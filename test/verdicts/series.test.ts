import { describe, expect, test } from "vitest";
import { type ClaimSketch, n, place, question, type ReportSketch, storyOf } from "./build.ts";

const POLICE = { speaker: "the police", entity: "police:riverton", kind: "body", cue: "said" } as const;
const HOSPITAL = {
  speaker: "a hospital spokesman",
  entity: "org:riverton-hospital",
  kind: "body",
  cue: "said",
} as const;

const dead = (number: number, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  frame: "casualties",
  says: `${number} people died when the ferry sank off Riverton.`,
  harm: "killed",
  quantity: n(number),
  roles: { place: place("Riverton") },
  ...more,
});
const day = (date: number, hour = 8): string => `2031-03-0${date}T${String(hour).padStart(2, "0")}:00:00Z`;
const rise: readonly ReportSketch[] = [
  { name: "a", publishedAt: day(1), claims: [dead(22, { by: [POLICE] })] },
  { name: "b", publishedAt: day(3), claims: [dead(39, { by: [POLICE] })] },
  { name: "c", publishedAt: day(6), claims: [dead(43, { by: [POLICE] })] },
];
const told = (...sketches: readonly ReportSketch[]) => question(storyOf(...sketches), /killed/);

describe("a rise and what fits nowhere in it", () => {
  test("a lower figure that one later report alone tells is told beside it", () => {
    const { verdict, answers } = told(...rise, { name: "d", publishedAt: day(8), claims: [dead(9)] });
    expect(verdict).toMatchObject({ kind: "changed", rule: "verdict/rising-counter" });
    expect(verdict.reason).toContain("22, then 39, then 43");
    expect(verdict.reason).toContain("beside it, fitting nowhere in that order: 9");
    expect(answers.map(({ value, latest }) => [value, latest])).toEqual([
      ["22", false],
      ["39", false],
      ["43", true],
      ["9", false],
    ]);
  });

  test("a stage that no report dates takes its place by its size, and says so", () => {
    const { verdict, answers } = told(...rise, { name: "d", claims: [dead(30, { by: [HOSPITAL] })] });
    expect(verdict.kind).toBe("changed");
    expect(verdict.reason).toContain("placed by its size alone: 30");
    expect(answers.map(({ value }) => value)).toEqual(["22", "30", "39", "43"]);
  });

  test("a larger figure that nobody dates is no latest one", () => {
    const { verdict, answers } = told(...rise, { name: "d", claims: [dead(513)] });
    expect(verdict.kind).toBe("changed");
    expect(answers.find(({ latest }) => latest)?.value).toBe("43");
  });

  test("two tellers at one time differ, whatever rose before", () => {
    const beside = { name: "d", publishedAt: day(6, 14), claims: [dead(31, { by: [HOSPITAL] })] };
    expect(told(...rise, beside).verdict).toMatchObject({ kind: "disputed", rule: "verdict/answers-exclude" });
  });

  test("so do two whom the last report sets side by side", () => {
    const [first, second] = rise;
    const both: ReportSketch = {
      name: "c",
      publishedAt: day(6),
      claims: [dead(43, { by: [POLICE] }), dead(60, { by: [HOSPITAL] })],
    };
    if (!first || !second) throw new Error("the rise has three stages");
    expect(told(first, second, both).verdict.kind).toBe("disputed");
  });

  test("a figure that several origins tell is no stray", () => {
    const lower = [
      { name: "d", publishedAt: day(8), claims: [dead(31, { by: [HOSPITAL] })] },
      { name: "e", publishedAt: day(8), claims: [dead(31)] },
    ];
    expect(told(...rise, ...lower).verdict.kind).toBe("disputed");
  });

  test("two figures alone are no series", () => {
    const [first] = rise;
    if (!first) throw new Error("the rise has three stages");
    expect(told(first, { name: "d", publishedAt: day(2), claims: [dead(9, { by: [HOSPITAL] })] }).verdict.kind).toBe(
      "disputed",
    );
  });
});

describe("the order of one matter by the figures of another", () => {
  const hurt = (number: number): ClaimSketch => ({
    ...dead(number),
    says: `${number} people were injured in Riverton.`,
    harm: "injured",
  });
  const headed = (name: string, head: string, ...claims: readonly ClaimSketch[]): ReportSketch => ({
    name,
    claims: claims.map((claim, at) =>
      at === 0 ? { ...claim, says: `RIVERTON, ${head} (Wire) - ${claim.says}` } : claim,
    ),
  });

  test("a figure that falls against the days of the reports orders none that has no day", () => {
    const story = storyOf(
      headed("a", "March 4", dead(20), hurt(50)),
      headed("b", "March 5", dead(30), hurt(70)),
      headed("c", "March 9", dead(40), hurt(9)),
      { name: "d", claims: [dead(25), hurt(60)] },
    );
    const found = question(story, /killed/);
    expect(found.verdict.reason).toContain("20, then 25, then 30, then 40");
    expect(found.answers.find(({ latest }) => latest)?.value).toBe("40");
  });
});
