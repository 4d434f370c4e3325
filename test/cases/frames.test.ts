import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/core/claim/claim.ts";
import type { Expected, FrameCases } from "../../src/core/frames/cases.ts";
import { casualtiesCases } from "../../src/core/frames/casualties/cases.ts";
import { controlCases } from "../../src/core/frames/control/cases.ts";
import { countCases } from "../../src/core/frames/count/cases.ts";
import { deploymentCases } from "../../src/core/frames/deployment/cases.ts";
import { displacementCases } from "../../src/core/frames/displacement/cases.ts";
import { evacuationCases } from "../../src/core/frames/evacuation/cases.ts";
import { eventCases } from "../../src/core/frames/event/cases.ts";
import { forecastCases } from "../../src/core/frames/forecast/cases.ts";
import { FRAMES } from "../../src/core/frames/index.ts";
import { measureCases } from "../../src/core/frames/measure/cases.ts";
import { positionCases } from "../../src/core/frames/position/cases.ts";
import { statementCases } from "../../src/core/frames/statement/cases.ts";
import { read } from "./engine.ts";

const ALL: readonly FrameCases[] = [
  controlCases,
  countCases,
  measureCases,
  casualtiesCases,
  displacementCases,
  deploymentCases,
  evacuationCases,
  eventCases,
  positionCases,
  forecastCases,
  statementCases,
];

test("every frame has cases, and at least as many rejects as half its hits", () => {
  expect(ALL.map((cases) => cases.frame).sort()).toEqual(FRAMES.map((frame) => frame.name).sort());
  for (const cases of ALL) expect(cases.rejects.length * 2, cases.frame).toBeGreaterThanOrEqual(cases.hits.length);
});

/** What a claim says, in the fields that the case names. */
const shown = (claim: Claim, wanted: Expected): Expected => ({
  quote: claim.quote,
  ...(wanted.status === undefined ? {} : { status: claim.status }),
  ...(wanted.polarity === undefined ? {} : { polarity: claim.polarity }),
  ...(wanted.state === undefined ? {} : { state: claim.state }),
  ...(wanted.harm === undefined ? {} : { harm: claim.harm }),
  ...(wanted.stance === undefined ? {} : { stance: claim.stance }),
  ...(wanted.code === undefined ? {} : { code: claim.code ?? null }),
  ...(wanted.kind === undefined ? {} : { kind: claim.scope["kind"] ?? "" }),
  ...(wanted.background === undefined ? {} : { background: claim.background }),
  ...(wanted.roles === undefined
    ? {}
    : { roles: Object.fromEntries(Object.keys(wanted.roles).map((name) => [name, claim.roles[name]?.text ?? null])) }),
  ...(wanted.quantity === undefined
    ? {}
    : {
        quantity: claim.quantity
          ? ([
              claim.quantity.share ?? claim.quantity.low,
              claim.quantity.share ?? claim.quantity.high,
              ...(wanted.quantity?.[2] === undefined ? [] : [claim.quantity.bound]),
            ] as [number | null, number | null, string?])
          : null,
      }),
  ...(wanted.increment === undefined ? {} : { increment: claim.quantity?.increment ?? false }),
  ...(wanted.days === undefined ? {} : { days: claim.horizon?.days ?? Number.NaN }),
  ...(wanted.speaker === undefined ? {} : { speaker: claim.attribution[0]?.speaker ?? null }),
});

describe.each(ALL)("$frame", ({ frame, hits, rejects }) => {
  test.each(hits)("takes: $text", ({ text, claims }) => {
    const found = read(text).claims.filter((claim) => claim.frame === frame);
    expect(found.map((claim, index) => shown(claim, claims[index] ?? { quote: "" }))).toEqual(claims);
    for (const claim of found) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
  });
  test.each(rejects)("leaves: $text ($why)", ({ text }) => {
    expect(
      read(text)
        .claims.filter((claim) => claim.frame === frame)
        .map((claim) => claim.quote),
    ).toEqual([]);
  });
});
