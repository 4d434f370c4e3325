import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { largeStory } from "../../bench/stories/large.ts";
import { picture, pictureKeeper, type ReportEvidence } from "../../src/core/picture/index.ts";
import { type ClaimSketch, n, party, place, report } from "../verdicts/build.ts";

const TOWNS = ["Riverton", "Kell", "Long Bridge"];
const SIDES = [party("the Front", "front"), party("the army", "military:VR")];
const SPEAKERS = [
  null,
  { speaker: "the police", entity: "police:riverton", kind: "body" } as const,
  { speaker: "an official", entity: "desc:official", kind: "described" } as const,
  { speaker: "Radio Sol", entity: "outlet:radio-sol", kind: "outlet" } as const,
];

const claimSketch: fc.Arbitrary<ClaimSketch> = fc
  .record({
    kind: fc.constantFrom("casualties", "control", "deployment", "count"),
    number: fc.integer({ min: 1, max: 12 }),
    town: fc.constantFrom(...TOWNS),
    side: fc.constantFrom(...SIDES),
    by: fc.constantFrom(...SPEAKERS),
    status: fc.constantFrom("asserted", "claimed", "planned", "forecast", "conditional", "denied"),
    state: fc.constantFrom("captured", "held", "contested", "besieged", "lost"),
    bound: fc.constantFrom("exact", "at least", "more than", "about"),
    background: fc.boolean(),
  })
  .map(({ kind, number, town, side, by, status, state, bound, background }): ClaimSketch => {
    const base = { status, background: background && number > 9, ...(by ? { by: [by] } : {}) } as const;
    const says = `It is told that ${number} in ${town} and ${side.text} are ${state}.`;
    if (kind === "control") return { ...base, frame: kind, says, state, roles: { holder: side, place: place(town) } };
    if (kind === "deployment")
      return {
        ...base,
        frame: kind,
        says,
        roles: { actor: side, destination: place(town) },
        quantity: n(number * 100, "soldier", { bound }),
      };
    if (kind === "count")
      return {
        ...base,
        frame: kind,
        says,
        roles: { actor: side },
        quantity: n(number, "bridge", { bound }),
        scope: { act: "destroyed" },
      };
    return {
      ...base,
      frame: kind,
      says,
      harm: "killed",
      roles: { place: place(town) },
      quantity: n(number, "person", { bound }),
    };
  });

const FILLERS = [
  "The harbour master keeps a red ledger of every barge that passes.",
  "Nine bakers met on the hill to talk about the price of flour.",
  "A choir from the old quarter sang until the lamps went out.",
  "Two painters have begun to mend the ceiling of the station hall.",
  "Farmers north of the canal sow their barley late this spring.",
  "The library lends a telescope to anyone who asks for it politely.",
];

const NAMES = ["Ana Ruiz", "Ana Ruis", "Tom Bell"];
/** What a story says together and what its names come to be: who is told hurt or dead, near-spelled towns, whom somebody speaks for. */
const namedSketch: fc.Arbitrary<ClaimSketch> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    town: fc.constantFrom("Riverton", "Rivertown", "the town of Kell"),
    harm: fc.constantFrom("killed", "injured"),
    number: fc.integer({ min: 1, max: 3 }),
    events: fc.boolean(),
    act: fc.boolean(),
    affiliation: fc.constantFrom(undefined, "front", "police:riverton"),
    by: fc.boolean(),
  })
  .map(({ name, town, harm, number, events, act, affiliation, by }): ClaimSketch => {
    const entity = `person:${name.toLowerCase().replace(" ", "-")}`;
    const known = affiliation === undefined ? {} : { affiliation, role: "speaker" };
    return {
      frame: "casualties",
      says: `${name} and ${number} in ${town} were ${harm}${events ? " in two attacks" : ""}.`,
      harm: harm === "killed" ? "killed" : "injured",
      status: "asserted",
      roles: {
        place: place(town),
        victim: { text: name, name, entity, kind: "person", ...(affiliation === undefined ? {} : { affiliation }) },
      },
      quantity: n(number, "person"),
      scope: {
        ...(events ? { events: "two" } : {}),
        ...(act ? { act: "shot" } : {}),
        ...(number === 1 ? { reference: "named" } : {}),
      },
      ...(by ? { by: [{ speaker: name, entity, kind: "named" as const, ...known }] } : {}),
    };
  });

const storiesOf = (sketches: fc.Arbitrary<ClaimSketch>): fc.Arbitrary<ReportEvidence[]> =>
  fc
    .array(
      fc.record({
        publisher: fc.constantFrom(null, "Post", "Mail"),
        hour: fc.constantFrom(null, 1, 2, 3),
        // A report that tells one sentence twice, word for word, by two speakers is none.
        claims: fc.uniqueArray(sketches, { maxLength: 5, selector: ({ says }) => says }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((reports) =>
      reports.map(({ publisher, hour, claims }, index) =>
        report({
          name: `n${index}`,
          publisher,
          publishedAt: hour === null ? null : `2031-03-04T0${hour}:00:00Z`,
          // A page without a word is none.
          filler: FILLERS[index % FILLERS.length] ?? "",
          claims,
        }),
      ),
    );

const stories = storiesOf(claimSketch);

const OPTIONS = { engine: "test", knownAt: null, oneStory: true } as const;
const drawn = (evidence: readonly ReportEvidence[]): string => JSON.stringify(picture(evidence, OPTIONS));

/** Every id of a claim or report that stands anywhere in a picture. */
const idsIn = (text: string, pattern: RegExp): Set<string> => new Set(text.match(pattern) ?? []);

/** Reports of which some retell a wire word for word, so that they are linked. */
const WIRE =
  "The river rose above the old mark at noon and the lower streets were closed to all but rescue boats, the harbour office said in a note.";
const retold = (all: readonly ReportEvidence[]): ReportEvidence[] =>
  all.map((one, index) => {
    const text = index % 2 === 0 ? `${one.report.text}\n\n${WIRE}` : one.report.text;
    return { ...one, report: { ...one.report, text } };
  });

/** Each step has some of the reports, in some order: reports come, go, come back and come late. */
const courses = storiesOf(fc.oneof(claimSketch, namedSketch)).chain((all) => {
  const told = retold(all);
  return fc.tuple(
    fc.constant(told),
    fc.array(fc.shuffledSubarray(told, { minLength: Math.max(1, told.length - 2) }), { minLength: 2, maxLength: 6 }),
  );
});

describe("a picture that is kept", () => {
  test("is the picture drawn anew, whatever came, went or came late", () => {
    fc.assert(
      fc.property(courses, ([all, steps]) => {
        const keep = pictureKeeper();
        for (const step of [all, ...steps, all])
          expect(JSON.stringify(keep(step, OPTIONS))).toBe(
            JSON.stringify(
              picture(
                step.map((one) => ({ ...one, report: { ...one.report } })),
                OPTIONS,
              ),
            ),
          );
      }),
      { numRuns: 60 },
    );
  });
  test("is the picture drawn anew after each report, in the order of time and late", () => {
    const inTime = (a: ReportEvidence, b: ReportEvidence): number =>
      (a.report.publishedAt ?? "9") < (b.report.publishedAt ?? "9") ? -1 : 1;
    fc.assert(
      fc.property(courses, fc.boolean(), ([all], late) => {
        const keep = pictureKeeper();
        const coming = late ? [...all].reverse() : [...all].sort(inTime);
        for (let come = 1; come <= coming.length; come += 1)
          expect(JSON.stringify(keep(coming.slice(0, come), OPTIONS))).toBe(
            JSON.stringify(
              picture(
                coming.slice(0, come).map((one) => ({ ...one, report: { ...one.report } })),
                OPTIONS,
              ),
            ),
          );
      }),
      { numRuns: 60 },
    );
  });
  test("is the picture drawn anew when reports are revised, one after the other, and back", () => {
    fc.assert(
      fc.property(courses, ([all]) => {
        const keep = pictureKeeper();
        const now = [...all];
        const draw = (): void =>
          expect(JSON.stringify(keep(now, OPTIONS))).toBe(
            JSON.stringify(
              picture(
                now.map((one) => ({ ...one, report: { ...one.report } })),
                OPTIONS,
              ),
            ),
          );
        draw();
        for (const [at, one] of all.entries()) {
          const text = `${one.report.text}\n\n${WIRE}`;
          const publishedAt = at % 2 === 0 ? one.report.publishedAt : "2031-03-04T02:30:00Z";
          now[at] = { ...one, report: { ...one.report, text, publishedAt }, claims: one.claims.slice(1) };
          draw();
        }
        for (const [at, one] of all.entries()) {
          now[at] = one;
          draw();
        }
      }),
      { numRuns: 30 },
    );
  });
  test("is the picture drawn anew of a story of many figures and shared paragraphs: reports at its end, late, gone, revised", () => {
    const all = largeStory(100);
    const late = all.filter((_, at) => at % 31 === 7);
    const [now, last] = [all.slice(0, 90).filter((one) => !late.includes(one)), all.slice(90)];
    const keep = pictureKeeper();
    const draw = (): void =>
      expect(JSON.stringify(keep(now, OPTIONS))).toBe(
        JSON.stringify(
          picture(
            now.map((one) => ({ ...one, report: { ...one.report } })),
            OPTIONS,
          ),
        ),
      );
    draw();
    for (const one of [...last.filter((one) => !late.includes(one)), ...late]) {
      now.push(one);
      draw();
    }
    for (const at of [70, 0, 33]) {
      now.splice(at, 1);
      draw();
    }
    const [one] = now;
    if (!one) throw new Error("a report");
    now[0] = { ...one, report: { ...one.report, publisher: "Post 3" }, claims: one.claims.slice(1) };
    draw();
  });
  test("is the picture drawn anew as known at each moment", () => {
    fc.assert(
      fc.property(courses, fc.array(fc.constantFrom("01", "02", "03"), { minLength: 2 }), ([all], hours) => {
        const keep = pictureKeeper();
        for (const hour of hours) {
          const options = { ...OPTIONS, knownAt: `2031-03-04T${hour}:00:00Z`, includeUndated: true };
          expect(JSON.stringify(keep(all, options))).toBe(JSON.stringify(picture(all, options)));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("the picture", () => {
  test("does not depend on the order of the reports", () => {
    fc.assert(
      fc.property(
        stories.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(drawn(shuffled)).toBe(drawn(all));
        },
      ),
      { numRuns: 150 },
    );
  });
  test("is the same when made twice, and when a report is given twice", () => {
    fc.assert(
      fc.property(stories, (all) => {
        expect(drawn(all)).toBe(drawn(all));
        expect(drawn([...all, ...all])).toBe(drawn(all));
      }),
      { numRuns: 80 },
    );
  });
  test("has no more origins for an exact copy by another publisher", () => {
    fc.assert(
      fc.property(stories, (all) => {
        const [first] = all;
        if (!first) return;
        const copyId = "r_zz";
        const copy: ReportEvidence = {
          report: { ...first.report, id: copyId, publisher: "Copyist", publishedAt: first.report.publishedAt },
          claims: first.claims.map((claim) => ({ ...claim, id: `${claim.id}_zz`, report: copyId })),
          notices: [],
        };
        const most = (evidence: readonly ReportEvidence[]): number[] =>
          (picture(evidence, OPTIONS).stories[0]?.questions ?? [])
            .flatMap((one) => one.answers.map((answer) => answer.origins.length))
            .sort((a, b) => a - b);
        expect(most([...all, copy])).toEqual(most(all));
      }),
      { numRuns: 150 },
    );
  });
  test("loses all evidence of a report that is removed", () => {
    fc.assert(
      fc.property(stories, (all) => {
        const [gone, ...rest] = all;
        if (!gone || rest.length === 0) return;
        const text = drawn(rest);
        expect(idsIn(text, /r_n\d+/g).has(gone.report.id)).toBe(false);
        for (const claim of gone.claims) expect(text.includes(`"${claim.id}"`)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
  test("gives every answer a claim, a report and a support that its origins bear out, and no support to conditions", () => {
    fc.assert(
      fc.property(stories, (all) => {
        const claims = new Map(all.flatMap((one) => one.claims.map((claim) => [claim.id, claim] as const)));
        for (const one of picture(all, OPTIONS).stories[0]?.questions ?? [])
          for (const answer of one.answers) {
            expect(answer.claims.length).toBeGreaterThan(0);
            expect(answer.support).toBe(answer.origins.length > 1 ? "several origins" : "single origin");
            for (const id of answer.claims) {
              expect(claims.get(id)?.status).toBe(answer.status);
              expect(claims.get(id)?.background).toBe(false);
            }
          }
      }),
      { numRuns: 100 },
    );
  });
});
