import { expect, test } from "vitest";
import type { Claim } from "../claim/claim.ts";
import type { Report } from "../report/report.ts";
import type { ReportEvidence } from "./evidence.ts";
import { withoutOutsiders } from "./outsiders.ts";

const evidence = (text: string, asides: readonly string[]): ReportEvidence => ({
  report: { id: text.slice(0, 20), text } as unknown as Report,
  claims: asides.map((quote, at) => {
    const start = text.indexOf(quote);
    return { sentence: at, start, end: start + quote.length, background: true, aside: true } as unknown as Claim;
  }),
  notices: [],
});

const LEAD =
  "The court in Velmora ordered a recount on Thursday, and Minister Tomas Verrick of the Orlan party said that he would resign from office.";
const ASIDE =
  "Now Minister Tomas Verrick of the Orlan party speaks of five dead, and the group Casta Averra of nine in Velmora.";

const backgrounds = (all: readonly ReportEvidence[]) =>
  all.flatMap(({ claims }) => claims.map(({ background }) => background));

test("what looks like another story in its report is of the story where other reports tell of the same people", () => {
  const other = evidence(`${LEAD} In Velmora the group Casta Averra counted the dead of Monday.`, []);
  expect(
    backgrounds(withoutOutsiders([evidence(ASIDE, ["Verrick of the Orlan party speaks of five dead"]), other])),
  ).toEqual([false]);
});

test("it stays apart where no other report knows them, and in a story of one report", () => {
  const told = evidence(ASIDE, ["Verrick of the Orlan party speaks of five dead"]);
  const stranger = evidence(
    "A man was shot in Dunmor on Friday, Sheriff Ada Holm said, and Kyle Brandt was arrested there.",
    [],
  );
  expect(backgrounds(withoutOutsiders([told, stranger]))).toEqual([true]);
  expect(backgrounds(withoutOutsiders([told]))).toEqual([true]);
});
