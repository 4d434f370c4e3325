import { expect, test } from "vitest";
import type { Claim } from "../claim/claim.ts";
import type { Report } from "../report/report.ts";
import type { ReportEvidence } from "./evidence.ts";
import { withoutOtherItems } from "./round-ups.ts";

/** Who was harmed is told by the words in [brackets]; what else is claimed by those in {braces}. */
const evidence = (title: string, ...paragraphs: readonly string[]): ReportEvidence => {
  const marked = [title, "", ...paragraphs].join("\n");
  const text = marked.replace(/[[\]{}]/gu, "");
  const claims: Claim[] = [];
  let shift = 0;
  for (const { 0: found, index } of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}/gu)) {
    const start = index - shift;
    const quote = found.slice(1, -1);
    const low = Number(/\b\d+\b/u.exec(quote)?.[0] ?? 1);
    const harm = found.startsWith("[") ? { harm: "injured", quantity: { low } } : {};
    claims.push({
      id: `${title} ${index}`,
      start,
      end: start + quote.length,
      quote,
      roles: {},
      background: false,
      ...harm,
    } as unknown as Claim);
    shift += 2;
  }
  return { report: { text, titleSpan: { start: 0, end: title.length } } as unknown as Report, claims, notices: [] };
};

const told = (evidence: readonly ReportEvidence[]): readonly string[] =>
  withoutOtherItems(evidence).flatMap(({ claims }) =>
    claims.map(({ figure, background }) => (figure ? `other: ${figure.text}` : background ? "background" : "own")),
  );

const ORMOND = evidence(
  "Five hurt in Ormond Hill shooting",
  "[5 people were hurt] on Sunday night in the Ormond Hill neighborhood, the police said.",
);
const ROUND_UP = [
  "[9 people were wounded in separate shootings] across the city since Friday.",
  "[5 people were shot] at 11 p.m. on Sunday in the Ormond Hill neighborhood, the police said.",
  "{They were standing at a corner} when a car drove by and somebody in it began to shoot.",
  "On Saturday [a woman was shot] in the 4100 block of Calder Street, the police said.",
  "The woman {was taken to a hospital}, where she was in stable condition on Monday.",
] as const;

test("what a round-up tells of other events is put apart, the sum of all too", () => {
  expect(told([evidence("Weekend violence", ...ROUND_UP), ORMOND])).toEqual([
    "other: separate shootings",
    "own",
    "own",
    "other: 4100 block of Calder Street",
    "background",
    "own",
  ]);
});

test("an event that another report knows by its street or its toll stays", () => {
  const own = ["own", "own", "own", "own", "own", "own", "own"];
  const street = evidence("Woman shot on Calder Street", "[A woman was shot] on Calder Street on Saturday, and lives.");
  const other = ["other: in the Ormond Hill neighborhood", "background", "own", "own", "own"];
  expect(told([evidence("Weekend violence", ...ROUND_UP), ORMOND, street])).toEqual(own);
  expect(told([evidence("Weekend violence", ...ROUND_UP), street])).toEqual(["other: separate shootings", ...other]);
  const toll = evidence("Five hurt", "[5 people were hurt] at a party on Calder Street late on Sunday, it was said.");
  expect(told([evidence("Weekend violence", ...ROUND_UP), toll])).toEqual(own.slice(1));
});

test("a report of one event, a report alone, and one that no other report shares an item with are left as they are", () => {
  const one = evidence("Shooting on Ormond Hill", ...ROUND_UP.slice(1));
  expect(new Set(told([one, ORMOND]))).toEqual(new Set(["own"]));
  const roundUp = evidence("Weekend violence", ...ROUND_UP);
  expect(new Set(told([roundUp]))).toEqual(new Set(["own"]));
  const stranger = evidence("Boat sinks off Velmora", "[2 people were hurt] when a boat sank off Velmora on Monday.");
  expect(new Set(told([roundUp, stranger]))).toEqual(new Set(["own"]));
});

test("where somebody lives is no scene of another event", () => {
  const home = evidence(
    "Weekend violence",
    ROUND_UP[0],
    ROUND_UP[1],
    "[Ada Holm], of the 700 block of Calder Street, was shot in the leg and is at home again.",
  );
  expect(told([home, ORMOND])).toEqual(["own", "own", "own", "own"]);
});
