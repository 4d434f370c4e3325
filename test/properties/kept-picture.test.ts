import fc from "fast-check";
import { expect, test } from "vitest";
import { largeStory } from "../../bench/stories/large.ts";
import type { Claim } from "../../src/core/claim/claim.ts";
import { claimRef, type Decision, type DecisionKind, makeDecision } from "../../src/core/decision/index.ts";
import { picture, pictureKeeper, type ReportEvidence } from "../../src/core/picture/index.ts";
import { read } from "../cases/engine.ts";
import { toldStory } from "./told-story.ts";

/** What a toll may be told of beside its number: a day's, several events', a disease's dead, one who died, those who were hurt. */
const TOLLS: readonly ((claim: Claim) => Claim)[] = [
  (claim) => claim,
  (claim) => ({ ...claim, scope: { period: "2031-01-01" } }),
  (claim) => ({ ...claim, scope: { events: "several" } }),
  (claim) => ({ ...claim, scope: { disease: "cholera" } }),
  (claim) => ({ ...claim, scope: { certainty: "confirmed" } }),
  (claim) => ({ ...claim, harm: "injured" }),
  (claim) => ({
    ...claim,
    roles: { ...claim.roles, victim: { text: "a man", start: claim.start, end: claim.start, entity: "desc:man" } },
    quantity: claim.quantity && { ...claim.quantity, low: 1, high: 1 },
  }),
];

/** Most tell a plain toll, so that each way of telling another comes into a story late. */
const tolledOtherwise = (one: ReportEvidence, index: number): ReportEvidence => {
  const toll = index % 3 === 2 ? TOLLS[Math.floor(index / 3) % TOLLS.length] : undefined;
  return toll === undefined
    ? one
    : { ...one, claims: one.claims.map((claim) => (claim.frame === "casualties" ? toll(claim) : claim)) };
};

const REPORTS = largeStory(36).map(tolledOtherwise);
const START = 14;
/** In minutes. */
const DAY = 24 * 60;
/** A story of sentences: what heads it, who is named in it, what its brief tells and in which order changes with each report. */
const TOLD = toldStory(24);
const FEW = 6;

const MOVES = ["come", "late", "go", "revise", "redate"] as const;
const DECISIONS = ["reject claim", "accept claim", "correct claim", "undo"] as const;

/** What happens between two drawings; `at` picks the report that it happens to. */
interface Step {
  readonly kind: (typeof MOVES)[number] | (typeof DECISIONS)[number];
  readonly at: number;
}

const stepOf = (...kinds: readonly Step["kind"][]): fc.Arbitrary<Step> =>
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(1000) });

type Kind = "reject claim" | "accept claim" | "correct claim";
const isDecision = (kind: string): kind is Kind => kind.endsWith(" claim");

const decide = (kind: DecisionKind, at: number, more: Partial<Omit<Decision, "id" | "kind" | "at">>): Decision =>
  makeDecision({
    kind,
    at: new Date(Date.UTC(2031, 3, 1, 0, 0, at)).toISOString(),
    by: "Ana",
    why: "a test",
    claims: [],
    reports: [],
    ...more,
  });

/** The same report a while earlier, with other words at its end. */
const otherwise = (one: ReportEvidence, minutes: number): ReportEvidence => {
  const { publishedAt: at } = one.report;
  const publishedAt = at === null ? null : new Date(Date.parse(at) - minutes * 60_000).toISOString();
  return { ...one, report: { ...one.report, publishedAt, text: `${one.report.text} It was told again.` } };
};

/** Draws a story of its first reports, and after every step, kept and anew. */
const drawAll = (steps: readonly Step[], story: readonly ReportEvidence[] = REPORTS, start = START): void => {
  const keep = pictureKeeper();
  let now = story.slice(0, start);
  let next = start;
  const decisions: Decision[] = [];
  const draw = (): void => {
    const options = { engine: "test", knownAt: null, includeUndated: true, oneStory: true, decisions };
    const anew = now.map((one) => ({ ...one, report: { ...one.report } }));
    expect(JSON.stringify(keep(now, options))).toBe(JSON.stringify(picture(anew, options)));
  };
  draw();
  for (const { kind, at } of steps) {
    const place = at % now.length;
    const there = now[place];
    const coming = story[next];
    const last = decisions.at(-1);
    if (there === undefined || coming === undefined) continue;
    if (kind === "come" || kind === "late") {
      now = [...now, kind === "late" ? otherwise(coming, at % 60) : coming];
      next += 1;
    } else if (kind === "go") now = now.filter((one) => one !== there);
    else if (kind === "revise") now = now.map((one) => (one === there ? otherwise(one, at % 3) : one));
    else if (kind === "redate") now = now.map((one) => (one === there ? otherwise(one, (at % 6) * DAY) : one));
    else if (isDecision(kind)) {
      const claims = there.claims.slice(0, 1).map((claim) => claimRef(claim, there.report));
      const correct = kind === "correct claim" ? { set: { status: "claimed" as const } } : {};
      decisions.push(decide(kind, decisions.length, { claims, ...correct }));
    } else if (last !== undefined && last.kind !== "undo")
      decisions.push(decide("undo", decisions.length, { undoes: last.id }));
    draw();
  }
};

test("a kept picture is the picture drawn anew, whatever comes at the end or late, goes, is revised or dated otherwise", () => {
  fc.assert(
    fc.property(fc.array(stepOf(...MOVES), { minLength: 4, maxLength: 10 }), (steps) => drawAll(steps)),
    { numRuns: 12 },
  );
});

test("so it is what heads a story of sentences, its main facts, its brief and their order", () => {
  fc.assert(
    fc.property(fc.array(stepOf(...MOVES), { minLength: 4, maxLength: 10 }), (steps) => drawAll(steps, TOLD, FEW)),
    { numRuns: 15 },
  );
  const { stories } = picture(TOLD, { engine: "test", knownAt: null, includeUndated: true, oneStory: true });
  // What was compared is something.
  expect(stories[0]?.brief.length).toBeGreaterThan(4);
});

test("so it is where people decide", () => {
  fc.assert(
    fc.property(fc.array(stepOf(...MOVES, ...DECISIONS), { minLength: 2, maxLength: 5 }), (steps) => drawAll(steps)),
    {
      numRuns: 8,
    },
  );
});

test("a figure that asks something only when another report gives it is asked of the claims that came before", () => {
  const story = [
    "The maker of Sorrel jam has widened its recall. It now covers 6,240 jars.",
    "The recall covers 6,240 jars, the food office said.",
  ].map((text, at): ReportEvidence => {
    const { report, claims, notices } = read(text);
    const id = `r_${at}`;
    return {
      report: { ...report, id, publisher: `Paper ${at}`, publishedAt: `2031-03-0${at + 1}T08:00:00Z` },
      claims: claims.map((claim) => ({ ...claim, id: `${claim.id}${at}`, report: id })),
      notices,
    };
  });
  const options = { engine: "test", knownAt: null, oneStory: true };
  const keep = pictureKeeper();
  keep(story.slice(0, 1), options);
  expect(keep(story, options)).toEqual(picture(story, options));
});
