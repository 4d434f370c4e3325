import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimRef, type Decision, type DecisionKind, makeDecision, reportRef } from "../../src/core/decision/index.ts";
import { picture, type ReportEvidence } from "../../src/core/picture/index.ts";
import type { Picture, Question } from "../../src/core/picture/picture.ts";
import { n, place, report } from "../verdicts/build.ts";

const toll = (name: string, hour: number, number: number, town = "Kell") =>
  report({
    name,
    publisher: `Post ${name}`,
    publishedAt: `2031-03-04T0${hour}:00:00Z`,
    filler: `${name} `.repeat(12),
    claims: [
      {
        frame: "casualties",
        harm: "killed",
        says: `${number} people were killed in ${town}, says ${name}.`,
        roles: { place: place(town) },
        quantity: n(number),
      },
    ],
  });

let clock = 0;
const decide = (
  kind: DecisionKind,
  on: readonly ReportEvidence[],
  more: Partial<Omit<Decision, "id" | "kind">> = {},
): Decision => {
  clock += 1;
  return makeDecision({
    kind,
    at: `2031-04-01T00:00:${String(clock % 60).padStart(2, "0")}Z`,
    by: "Ana",
    why: "a test",
    claims: on.flatMap(({ claims, report: one }, group) => claims.map((claim) => claimRef(claim, one, group))),
    reports: [],
    ...more,
  });
};

const draw = (evidence: readonly ReportEvidence[], decisions: readonly Decision[], more = {}): Picture =>
  picture(evidence, { engine: "test", knownAt: null, oneStory: true, decisions, ...more });
const only = ({ stories }: Picture): Question => {
  const [first] = stories.flatMap((story) => story.questions);
  if (!first) throw new Error("no question");
  return first;
};
const answers = (question: Question): string[] =>
  question.answers.map(({ value, origins }) => `${value}: ${origins.length}`);
const states = (made: Picture): string[] => (made.decisions ?? []).map(({ state }) => state);

describe("decisions", () => {
  const three = toll("a", 1, 3);
  const eight = toll("b", 2, 8);
  const again = toll("c", 3, 3);

  test("nobody decided: not a byte is different", () => {
    const plain = picture([three, eight], { engine: "test", knownAt: null, oneStory: true });
    expect(JSON.stringify(draw([three, eight], []))).toBe(JSON.stringify(plain));
    expect(plain).not.toHaveProperty("decisions");
  });
  test("a rejected claim supports nothing, is shown, and the engine's own view stands beside", () => {
    const question = only(draw([three, eight, again], [decide("reject claim", [eight])]));
    expect(answers(question)).toEqual(["3: 2"]);
    expect(question.verdict.kind).toBe("agreed");
    expect(question.beside).toEqual(["c_b_0"]);
    expect(question.decided).toMatchObject({
      rejected: ["c_b_0"],
      engine: [{ verdict: "changed", answers: ["3 (2 reports, 1 to 2 origins)", "8 (1 report, 1 origin)"] }],
    });
  });
  test("an accepted claim decides: what cannot hold beside it stands aside", () => {
    const question = only(draw([three, eight, again], [decide("accept claim", [eight])]));
    expect(question.verdict).toMatchObject({ kind: "single origin" });
    expect(answers(question)).toEqual(["8: 1", "3: 2"]);
    expect(question.answers[0]?.latest).toBe(true);
  });
  test("a corrected claim is read as corrected, its words untouched", () => {
    const made = draw(
      [three, eight],
      [decide("correct claim", [eight], { set: { quantity: { low: 3, high: 3, bound: "exact" } } })],
    );
    expect(answers(only(made))).toEqual(["3: 2"]);
    expect(made.claims.find(({ id }) => id === "c_b_0")?.quote).toBe(eight.claims[0]?.quote);
    expect(made.decisions?.[0]?.engine).toBe("quantity 8");
  });
  test("grades stand beside the source, and change no verdict", () => {
    const made = draw([three], [decide("grade source", [], { source: "post A", grade: "B" })]);
    expect(made.reports[0]?.grade).toBe("B");
    expect(made.stories[0]?.origins[0]).toMatchObject({ name: "Post a", grade: "B" });
    expect(only(made).verdict.kind).toBe("single origin");
  });
  test("questions are joined and parted", () => {
    const north = toll("n", 1, 3, "Nord");
    const south = toll("s", 2, 3, "Sud");
    const joined = draw([north, south], [decide("same question", [north, south])]);
    expect(joined.stories[0]?.questions.map(answers)).toEqual([["3: 2"]]);
    const parted = draw([three, again], [decide("different question", [again])]);
    expect(parted.stories[0]?.questions.map(answers)).toEqual([["3: 1"], ["3: 1"]]);
  });
  test("stories are joined and split; the part with the founder keeps the id", () => {
    const refs = (some: readonly ReportEvidence[]) => ({ reports: some.map((one) => reportRef(one.report)) });
    const whole = draw([three, eight, again], []);
    const split = draw([three, eight, again], [decide("split story", [], refs([eight]))]);
    expect(split.stories.map(({ reports }) => reports)).toEqual([["r_a", "r_c"], ["r_b"]]);
    expect(split.stories[0]?.id).toBe(whole.stories[0]?.id);
    const without = draw([three, eight, again], [decide("split story", [], refs([three]))]);
    expect(without.stories.map(({ reports }) => reports)).toEqual([["r_a"], ["r_b", "r_c"]]);
    expect(without.stories[0]?.id).toBe(whole.stories[0]?.id);
    const back = draw(
      [three, eight, again],
      [decide("split story", [], refs([eight])), decide("join stories", [], refs([three, eight]))],
    );
    expect(back.stories.map(({ id, reports }) => [id, reports])).toEqual([
      [whole.stories[0]?.id, ["r_a", "r_b", "r_c"]],
    ]);
  });
  test("what is taken back has no effect, and taking that back has it again", () => {
    const reject = decide("reject claim", [eight]);
    const undo = decide("undo", [], { undoes: reject.id });
    const redo = decide("undo", [], { undoes: undo.id });
    expect(answers(only(draw([three, eight], [reject, undo])))).toHaveLength(2);
    expect(states(draw([three, eight], [reject, undo]))).toEqual(["undone", "applied"]);
    expect(answers(only(draw([three, eight], [reject, undo, redo])))).toHaveLength(1);
  });
  test("the later of two on one claim holds", () => {
    const made = draw([three, eight], [decide("reject claim", [eight]), decide("accept claim", [eight])]);
    expect(states(made)).toEqual(["overruled", "applied"]);
    expect(answers(only(made))[0]).toBe("8: 1");
  });
  test("a decision follows the words when a claim is read anew under another id", () => {
    const reject = decide("reject claim", [eight]);
    const [claim] = eight.claims;
    if (!claim) throw new Error("no claim");
    const other = {
      ...claim,
      id: "c_other",
      rule: "casualties/newer",
      start: claim.start + 2,
      quote: claim.quote.slice(2),
    };
    const reread = {
      ...eight,
      claims: [{ ...claim, id: "c_far", start: 0, end: 9, quote: eight.report.text.slice(0, 9) }, other],
    };
    expect(draw([three, reread], [reject]).decisions?.[0]).toMatchObject({ state: "applied", claims: ["c_other"] });
  });
  test("a decision follows a page to its newer text", () => {
    const page = (one: ReportEvidence, id: string, text: string): ReportEvidence => ({
      ...one,
      report: { ...one.report, id, text, url: "https://post.example/flood" },
      claims: one.claims.map((claim) => ({ ...claim, id: `${claim.id}_${id}`, report: id })),
    });
    const old = page(eight, "r_old", eight.report.text);
    const now = page(eight, "r_now", `${eight.report.text} More to follow.`);
    expect(draw([three, now], [decide("reject claim", [old])]).decisions?.[0]).toMatchObject({
      state: "applied",
      claims: ["c_b_0_r_now"],
    });
  });
  test("a decision whose target is gone is kept, shown and named in a notice; one that waits is not", () => {
    const reject = decide("reject claim", [eight]);
    const gone = draw([three], [reject]);
    expect(states(gone)).toEqual(["no target"]);
    expect(gone.notices.map(({ code }) => code)).toEqual(["decision/no-target"]);
    const waiting = draw([three, eight], [reject], { knownAt: "2031-03-04T01:30:00Z" });
    expect(states(waiting)).toEqual(["waiting"]);
    expect(waiting.notices).toEqual([]);
  });
  test("as stored by a moment, only what was decided by then counts", () => {
    const stored = [three, eight].map((one) => ({ ...one, recordedAt: "2031-03-05T00:00:00Z" }));
    const reject = decide("reject claim", [eight]);
    const at = (knownAt: string) => draw(stored, [reject], { knownAt, knownBy: "recordedAt" });
    expect(at("2031-03-06").decisions).toBeUndefined();
    expect(states(at("2031-05-01"))).toEqual(["applied"]);
  });
  test("whatever is decided in whatever order it is stored, the picture is the same and no rejected claim supports", () => {
    const evidence = [three, eight, again, toll("d", 4, 9, "Sorn")];
    const kinds = fc.constantFrom<DecisionKind>("reject claim", "accept claim", "note", "different question");
    const made = fc
      .array(fc.tuple(kinds, fc.nat({ max: 3 })), { maxLength: 6 })
      .map((list) =>
        list.map(([kind, at], index) => decide(kind, [evidence[at] ?? three], { at: `2031-04-02T00:00:0${index}Z` })),
      );
    fc.assert(
      fc.property(made, (decisions) => {
        const drawn = draw(evidence, decisions);
        expect(JSON.stringify(draw([...evidence].reverse(), [...decisions].reverse()))).toBe(JSON.stringify(drawn));
        const rejected = new Set(
          (drawn.decisions ?? []).flatMap((one) =>
            one.kind === "reject claim" && one.state === "applied" ? one.claims : [],
          ),
        );
        for (const question of drawn.stories.flatMap((story) => story.questions))
          for (const answer of question.answers)
            for (const claim of answer.claims) expect(rejected).not.toContain(claim);
      }),
      { numRuns: 60 },
    );
  });
});
