import { describe, expect, test } from "vitest";
import { makeReport } from "../report/make-report.ts";
import type { Report } from "../report/report.ts";
import { creditOf } from "./credit.ts";
import { creditsFrom } from "./credits-from.ts";
import { lineageOf } from "./lineage.ts";
import { isLettersOf, mastheadOf } from "./masthead.ts";

const TITLE = "Mine floods at Oberwald";
const report = (publisher: string, head: string, body = "Eleven miners were saved on Monday."): Report => ({
  ...makeReport({
    text: `${TITLE}\n${head}\n\n${body}`,
    titleSpan: { start: 0, end: TITLE.length },
    furniture: [],
    facts: [],
    reader: "test/1",
    sources: [],
  }),
  publisher,
});
const named = (publisher: string, head: string): readonly string[] =>
  mastheadOf(report(publisher, head)).map(
    ({ name, isAgency, whole }) => `${name}${isAgency ? "!" : ""}${whole ? "" : " +"}`,
  );

describe("masthead", () => {
  test.each([
    ["Valley Post", "Valley Post (Lauris), Thal. Alpine Newswire", ["Lauris", "Thal", "Alpine Newswire!"]],
    ["Valley Post", "By Ilse Brand, Northern Wire", ["Ilse Brand", "Northern Wire!"]],
    ["Valley Post", "Valley Post, news in brief. Source: Danube Press", ["Danube Press!"]],
    ["Valley Post", "By Valley Post team with Alpine Newswire", ["Alpine Newswire! +"]],
    ["Valley Post", "Staff and Danube Press", ["Staff +", "Danube Press! +"]],
    ["Valley Morning Post", "AlpWire / VMP", ["AlpWire! +"]],
    ["Valley Post", "Valley Post, Thal. Post Reporter and Agencies", ["Thal +", "Post Reporter +", "agencies +"]],
  ])("of %s: %s", (publisher, head, names) => {
    expect(named(publisher, head)).toEqual(names);
  });
  test.each([
    ["Valley Post", "Anna Frey told Northern Wire that the pumps had failed in the night."],
    ["Danube Press", "By Ilse Brand, Danube Press"],
    ["Valley Free Press", "By Ilse Brand, Valley Free Press"],
    ["Alpine News Agency", "By Ilse Brand, ANA"],
    ["Valley Post", "By Ilse Brand and Tom Kern"],
    ["Valley Post", "By Ilse Brand, Thal Daily Press"],
  ])("no agency beside %s: %s", (publisher, head) => {
    expect(named(publisher, head).filter((name) => name.includes("!"))).toEqual([]);
    expect(creditOf(report(publisher, head))).toBeNull();
  });
  test("an agency alone in the byline is credited for all; beside the paper's own staff for a part", () => {
    expect(creditOf(report("Valley Post", "By Ilse Brand, Northern Wire"))).toMatchObject({ agency: "Northern Wire" });
    expect(creditOf(report("Valley Post", "By Post staff, with files from Northern Wire"))).toBeNull();
  });
  test.each(["PRESENTER (Ilse Brand): Good evening.", "ANCHOR (Ilse Brand) - Good evening."])(
    "who speaks on the air is no agency: %s",
    (line) => {
      expect(creditOf(report("Radio Thal", "Transcript", line))).toBeNull();
    },
  );
});

test("letters of a name", () => {
  for (const [letters, name] of [
    ["WANA", "West Africa News Agency"],
    ["PNW", "Pacific Newswire"],
    ["APA", "Andean Press Agency (APA)"],
  ] as const)
    expect(isLettersOf(letters, name)).toBe(true);
  for (const [letters, name] of [
    ["CNA", "Nile Courier"],
    ["AP", "Agency"],
    ["PNW", "Pacific Ports Newswire"],
    ["Wana", "West Africa News Agency"],
  ] as const)
    expect(isLettersOf(letters, name)).toBe(false);
});

test("a paper that names a publisher of the story in its masthead, by its name or letters, carries it; no body is carried", () => {
  const wire = report("Alpine News Agency", "By Ilse Brand");
  const paper = report("Valley Post", "Valley Post, Thal, with ANA", "Eleven are safe.");
  expect(creditsFrom(paper, wire)).toMatchObject({ name: "ANA" });
  expect(lineageOf([wire, paper])).toMatchObject([{ from: wire.id, to: paper.id, evidence: "credit" }]);
  expect(lineageOf([paper, wire])).toMatchObject([{ from: wire.id, to: paper.id, evidence: "credit" }]);
  expect(
    creditsFrom(report("Valley Post", "Valley Post / Mines Ministry"), report("Mines Ministry", "Thal")),
  ).toBeNull();
});
