import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cause, causesOf, changes } from "../../src/core/change/index.ts";
import type { PictureOptions, ReportEvidence } from "../../src/core/picture/index.ts";
import { picture } from "../../src/core/picture/index.ts";
import { n, place, report } from "../verdicts/build.ts";

const killed = (name: string, hour: number, number: number, town = "Kell", publisher = "Post"): ReportEvidence =>
  report({
    name,
    publisher,
    publishedAt: `2031-03-04T0${hour}:00:00Z`,
    title: `Flood in ${town}`,
    // Words of its own, so that it is nobody's copy.
    filler: `${name} `.repeat(12),
    claims: [
      {
        frame: "casualties",
        harm: "killed",
        says: `${number} people died in ${town}, says ${name}.`,
        roles: { place: place(town) },
        quantity: n(number),
      },
    ],
  });

const options = (more: Partial<PictureOptions> = {}): PictureOptions => ({
  engine: "test",
  knownAt: null,
  oneStory: true,
  ...more,
});

const differ = (
  before: readonly ReportEvidence[],
  after: readonly ReportEvidence[],
  engines: readonly [string, string] = ["test", "test"],
  more: readonly Cause[] = [],
) => {
  const of = (evidence: readonly ReportEvidence[], engine: string) => ({
    evidence,
    engines: new Map(evidence.map((one) => [one.report.id, engine])),
  });
  return changes(picture(before, options({ engine: engines[0] })), picture(after, options({ engine: engines[1] })), [
    ...causesOf(of(before, engines[0]), of(after, engines[1])),
    ...more,
  ]);
};
const lines = (found: ReturnType<typeof differ>): string[] =>
  found.changes.map(({ kind, reason, before, after }) => `${reason}: ${kind}, ${before} -> ${after}`);

describe("changes of two pictures", () => {
  const first = killed("a", 1, 3);
  const second = killed("b", 2, 8, "Kell", "Mail");

  test("nothing changed, nothing is said", () => {
    expect(differ([first, second], [second, first])).toEqual({ causes: [], changes: [] });
  });
  test("a new report that brings a new figure is told once as the latest, with the verdict", () => {
    expect(lines(differ([first], [first, second]))).toEqual([
      "new report: latest answer, 3 -> 8",
      "new report: verdict, single origin -> changed",
    ]);
  });
  test("a new report that says the same adds support", () => {
    const found = differ([first], [first, killed("b", 2, 3, "Kell", "Mail")]);
    expect(lines(found)).toEqual([
      "new report: support, 1 report, 1 origin -> 2 reports, 1 to 2 origins",
      "new report: verdict, single origin -> agreed",
    ]);
    // The words that made the difference are quoted first.
    expect(found.changes[0]?.claims[0]).toBe("c_b_0");
    expect(found.causes).toEqual([
      { reason: "new report", id: "r_b", detail: "b.txt (Mail, 2031-03-04T02:00:00Z)", reports: ["r_b"], claims: [] },
    ]);
  });
  test("a report that is gone takes its answer with it", () => {
    expect(lines(differ([first, second], [first]))).toEqual([
      "withdrawn report: latest answer, 8 -> 3",
      "withdrawn report: answer gone, 8 -> null",
      "withdrawn report: verdict, changed -> single origin",
    ]);
  });
  test("another text of the same page is a revision, not a new report", () => {
    const page = (one: ReportEvidence): ReportEvidence => ({
      ...one,
      report: { ...one.report, url: "https://post.example/flood" },
    });
    const old = page(killed("a", 1, 3));
    const now = page(killed("b", 2, 8));
    const found = differ([old], [now]);
    expect(found.causes.map(({ reason, reports }) => [reason, reports])).toEqual([["revised report", ["r_b", "r_a"]]]);
    expect(new Set(found.changes.map(({ reason }) => reason))).toEqual(new Set(["revised report"]));
  });
  test("other claims from the same text are the engine's doing where its version differs", () => {
    const [claim] = first.claims;
    if (!claim) throw new Error("no claim");
    const reread = {
      ...first,
      claims: [{ ...claim, id: "c_other", quantity: { ...claim.quantity, low: 4, high: 4 } }],
    };
    const evidence = [reread as ReportEvidence];
    expect(new Set(differ([first], evidence, ["0.1", "0.2"]).changes.map(({ reason }) => reason))).toEqual(
      new Set(["engine version"]),
    );
    expect(new Set(differ([first], evidence).changes.map(({ reason }) => reason))).toEqual(new Set(["revised report"]));
  });
  test("two stories that became one say so once, and their questions meet", () => {
    const north = killed("n", 1, 3, "Nord");
    const south = killed("s", 1, 5, "Sud");
    const apart = {
      ...picture([north, south], options({ oneStory: false })),
    };
    const [a] = picture([north], options()).stories;
    const [b] = picture([south], options()).stories;
    if (!a || !b) throw new Error("no story");
    const before = { ...apart, stories: [a, b] };
    const after = picture([north, south], options());
    const joined = changes(before, after, []);
    expect(joined.changes.map(({ kind, reason }) => `${reason}: ${kind}`)).toEqual(["story joined: story joined"]);
    const split = changes(after, before, []);
    expect(split.changes.map(({ kind, reason }) => `${reason}: ${kind}`)).toEqual(["story split: story split"]);
  });
  test("a decision outweighs the other causes of its line", () => {
    const decided: Cause = { reason: "human decision", id: "d_1", detail: "rejected", reports: [], claims: ["c_b_0"] };
    const found = differ([first], [first, second], ["test", "test"], [decided]);
    expect(found.changes[0]).toMatchObject({ reason: "human decision", causes: ["d_1", "r_b"] });
  });
  test("pictures that differ for no cause are refused", () => {
    expect(() => changes(picture([first], options()), picture([second], options()), [])).toThrow(RangeError);
  });

  test("whatever is added or taken away, every line has a reason that happened, and back is the mirror", () => {
    const some = fc
      .subarray([second, killed("c", 3, 8), killed("d", 4, 9, "Sorn"), killed("e", 5, 2, "Sorn")])
      .map((others) => [first, ...others]);
    fc.assert(
      fc.property(some, some, (before, after) => {
        const there = differ(before, after);
        const ids = new Set(there.causes.map(({ id }) => id));
        for (const line of there.changes) {
          expect(line.causes.length).toBeGreaterThan(0);
          for (const id of line.causes) expect(ids).toContain(id);
        }
        const back = differ(after, before);
        const count = (found: typeof there, kind: string) => found.changes.filter((one) => one.kind === kind).length;
        expect(count(there, "question opened")).toBe(count(back, "question closed"));
        expect(count(there, "verdict")).toBe(count(back, "verdict"));
      }),
      { numRuns: 60 },
    );
  });
});

describe("known at", () => {
  test("by the time of storing, and only where it is told", () => {
    const stored = (one: ReportEvidence, recordedAt: string): ReportEvidence => ({ ...one, recordedAt });
    const evidence = [
      stored(killed("a", 1, 3), "2031-03-10T00:00:00Z"),
      stored(killed("b", 2, 8), "2031-03-09T00:00:00Z"),
    ];
    const at = options({ knownAt: "2031-03-09", knownBy: "recordedAt" });
    const made = picture(evidence, at);
    expect(made.reports.map(({ id }) => id)).toEqual(["r_b"]);
    expect(made).toMatchObject({ knownAt: "2031-03-09", knownBy: "recordedAt" });
    expect(() => picture([killed("a", 1, 3)], at)).toThrow(/stored/);
  });
});
