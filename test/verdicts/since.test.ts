import { describe, expect, test } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { overtakenIn } from "../../src/core/brief/overtaken.ts";
import type { Claim } from "../../src/core/claim/claim.ts";
import { understand } from "../../src/core/engine.ts";
import type { AnswerDraft } from "../../src/core/picture/drafts.ts";
import type { ToldQuestion } from "../../src/core/picture/story-picture.ts";
import { makeReport } from "../../src/core/report/make-report.ts";

const DAYS = ["2024-03-05", "2024-03-09"];

/** Each claim of each text as an answer of its own: what of the first text the rest overtakes. */
const overtakenOf = (texts: readonly string[], days = DAYS): readonly string[] => {
  const resources = loadResources();
  const read = texts.map((text, at) => {
    const report = makeReport({
      text,
      titleSpan: null,
      furniture: [],
      facts: [{ field: "publishedAt", value: days[at] ?? "", from: "test", confidence: 1 }],
      reader: "test/1",
      sources: [],
    });
    return { report, claims: understand(report, resources).claims };
  });
  const published = new Map(read.map(({ report }) => [report.id, report.publishedAt]));
  const answers = read.flatMap(({ claims }) =>
    claims.map(
      (claim) => ({ bearings: [{ claim }], reports: [claim.report], status: claim.status }) as unknown as AnswerDraft,
    ),
  );
  const asked = answers.map((answer) => ({ case: { answers: [answer], others: [] } }) as unknown as ToldQuestion);
  const isOvertaken = overtakenIn(
    asked,
    (id) => published.get(id) ?? null,
    (id) => id,
    () => null,
  );
  const own = new Set<Claim>(read[0]?.claims);
  return answers
    .filter((answer) => own.has(answer.bearings[0]?.claim as Claim) && isOvertaken(answer))
    .map(({ bearings }) => bearings[0]?.claim.quote ?? "");
};

describe("what has come about since", () => {
  test("all were to live, and one died", () => {
    const hurt = "All five victims of the fire are expected to survive, the police said.";
    expect(overtakenOf([hurt, "Ana Ruiz, a victim of the fire, died on Friday."])).not.toEqual([]);
    // She was dead when it was told.
    expect(overtakenOf([`${hurt} One woman was killed in the fire.`, "One woman was killed in the fire."])).toEqual([]);
  });
  test("a name was held back, and is told", () => {
    const held = "The names of the dead were not released, the police said.";
    expect(overtakenOf([held, "Ana Ruiz was killed in the fire."])).not.toEqual([]);
    expect(overtakenOf([held, "A woman was killed in the fire."])).toEqual([]);
  });
  test("of two reports of one day the one that tells no arrest is the older", () => {
    const day = ["2024-03-05", "2024-03-05"];
    expect(overtakenOf(["Police are searching for the gunman.", "Peter Holm was arrested in Lund."], day)).not.toEqual(
      [],
    );
    const knows = "Peter Holm was arrested in Lund. Police are searching for another gunman.";
    expect(overtakenOf([knows, "Peter Holm was arrested in Lund."], day)).toEqual([]);
  });
});
