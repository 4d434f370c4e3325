import { describe, expect, test } from "vitest";
import { creditOf } from "../../src/core/lineage/credit.ts";
import { lineageKeeper, lineageOf } from "../../src/core/lineage/lineage.ts";
import { sharedErrors } from "../../src/core/lineage/rare-errors.ts";
import type { Report } from "../../src/core/report/report.ts";
import { report, storyOf } from "./build.ts";

const WIRE =
  "Rescuers pulled eleven miners out of the flooded shaft near Oberwald on Tuesday, after a night in which pumps failed twice and the water rose by a metre. Families waited at the gate in the rain until dawn.";
const OWN =
  "Our reporter met the mayor, who had slept in his car. He praised the volunteers from the valley and asked for blankets and hot food.";
const made = (name: string, text: string, more: Partial<Report> = {}): Report => ({
  ...report({ name, claims: [] }).report,
  text,
  ...more,
});

describe("shared passages", () => {
  test("an exact copy is found, its direction by time", () => {
    const [link] = lineageOf([
      made("a", WIRE, { publishedAt: "2031-01-01T08:00:00Z" }),
      made("b", WIRE, { publishedAt: "2031-01-01T09:00:00Z" }),
    ]);
    expect(link).toMatchObject({ from: "r_a", to: "r_b", evidence: "exact-copy", direction: "known" });
  });
  test("without times the direction is open", () => {
    expect(lineageOf([made("a", WIRE), made("b", WIRE)])[0]).toMatchObject({ direction: "open" });
  });
  test("a passage inside other text is found with its spans, word for word", () => {
    const a = made("a", `${WIRE}\n\n${OWN}`);
    const b = made("b", `The storm left roads closed all over the canton.\n\n${WIRE}`);
    const [link] = lineageOf([a, b]);
    expect(link?.evidence).toBe("shared-passage");
    for (const span of link?.spans ?? [])
      expect((span.report === "r_a" ? a : b).text.slice(span.start, span.end)).toBe(WIRE.slice(0, -1));
  });
  test("a passage with a word changed here and there is still one passage", () => {
    const [link] = lineageOf([
      made("a", WIRE),
      made("b", WIRE.replace("failed twice", "broke twice").replace("a metre", "one metre")),
    ]);
    expect(link).toMatchObject({ evidence: "shared-passage" });
    expect(link?.spans).toHaveLength(2);
  });
  test("two reports of one event in their own words share nothing", () => {
    expect(
      lineageOf([
        made("a", WIRE),
        made(
          "b",
          "Eleven miners are safe. They were brought up from the Oberwald pit early on Tuesday once the pumps worked again.",
        ),
      ]),
    ).toEqual([]);
  });
  test("the same direct speech is a shared quotation, not a copied passage", () => {
    const speech =
      "“We went down with ropes because the lift was gone and nobody wanted to wait for the morning shift to come”";
    const links = lineageOf([
      made("a", `A foreman told it so: ${speech}, he said.`),
      made("b", `It was dark. ${speech}: these were the words of the foreman.`),
    ]);
    expect(links.map((link) => link.evidence)).toEqual(["shared-quote"]);
  });
  test("furniture is never lineage", () => {
    const menu =
      "Home World Business Sport Culture Weather Video Podcasts Newsletters Jobs Contact About Help Login Register Subscribe";
    const withMenu = (name: string, text: string): Report =>
      made(name, `${menu}\n${text}`, {
        furniture: [{ start: 0, end: menu.length, kind: "menu", rule: "furniture/menu" }],
      });
    expect(lineageOf([withMenu("a", WIRE), withMenu("b", OWN)])).toEqual([]);
  });
});

describe("credit", () => {
  test("a dateline names the agency", () => {
    expect(creditOf(made("a", "OBERWALD (AP) — Miners were saved."))).toMatchObject({ agency: "AP", quote: "AP" });
  });
  test.each([
    ["OBERWALD, Uri (Alpine Desk) — Miners were saved.", "Alpine Desk"],
    ["OBERWALD, Switzerland, Aug. 5 (Alpine Desk) — Miners were saved.", "Alpine Desk"],
    ["Aug 5 (Alpine Desk) - Miners were saved.", "Alpine Desk"],
    ["Menu of the day\nOBERWALD (KQXZ) -- Miners were saved.", "KQXZ"],
    ["OBERWALD (AFP/Alpine Desk) - Miners were saved.", "AFP"],
  ])("a dateline names anybody's telling by its form: %s", (text, agency) => {
    expect(creditOf(made("a", text))).toMatchObject({ agency });
  });
  test.each([
    "OBERWALD (Tuesday) — Miners were saved.",
    "OBERWALD (Ill.) — Miners were saved.",
    "OBERWALD (UPDATE) — Miners were saved.",
    "Aug 5 (Tuesday) - Miners were saved.",
    "The mayor of Oberwald (Anna Frey) - a painter - was there.",
    "The ALPS (Anna Frey says) — are high.",
  ])("brackets that name nobody's telling are no credit: %s", (text) => {
    expect(creditOf(made("a", text))).toBeNull();
  });
  test("the same reporters and editors at the foot of two reports link them", () => {
    const links = lineageOf([
      made("a", `${OWN} (Reporting by Ilse Brand in Oberwald; Editing by Tom Kern)`),
      made("b", "Eleven miners are safe.\nReporting by Ilse Brand in Oberwald; editing by Tom Kern."),
      made("c", "Twelve cows are safe. (Reporting by Ilse Brand in Thal; Editing by Ada Lutz)"),
    ]);
    expect(links).toMatchObject([{ from: "r_a", to: "r_b", evidence: "sign-off", direction: "open" }]);
  });
  test("a story that grows by a report has the links of the whole", () => {
    const [a, b, c] = [made("a", WIRE), made("b", `${OWN} ${WIRE}`), made("c", WIRE)];
    if (!a || !b || !c) throw new Error("three reports");
    const keep = lineageKeeper();
    keep([a, b]);
    expect(keep([a, b, c]).links).toEqual(lineageOf([a, b, c]));
  });
  test("a foot names the agency", () => {
    expect(creditOf(made("a", `${WIRE}\n\nSource: Agence France-Presse`))).toMatchObject({ agency: "AFP" });
  });
  test("an agency that is only spoken to in mid-text is no credit for the whole", () => {
    expect(creditOf(made("a", `${OWN.repeat(8)} A miner told Reuters that it was cold. ${OWN.repeat(8)}`))).toBeNull();
  });
  test("a report that credits an agency of the story comes from it", () => {
    const links = lineageOf([
      made("a", WIRE, { publisher: "Reuters" }),
      made("b", `OBERWALD (Reuters) - ${OWN}`, { publisher: "Valley Post" }),
    ]);
    expect(links).toMatchObject([{ from: "r_a", to: "r_b", evidence: "credit", direction: "known" }]);
  });
});

test("a misspelling that two reports share beside the usual spelling is evidence", () => {
  const usual = ["c", "d", "e"].map((name) => made(name, "The Oberwaldingen mine was flooded."));
  const wrong = ["a", "b"].map((name) => made(name, `The Oberwuldingen mine was wet (${name}).`));
  expect(sharedErrors([...wrong, ...usual])).toMatchObject([{ from: "r_a", to: "r_b", evidence: "shared-error" }]);
});

test("one utterance in two translations is linked", () => {
  const says = (words: string) => ({
    frame: "statement",
    says: words,
    direct: true,
    roles: { speaker: { text: "Ilse Brand", entity: "person:ilse-brand", kind: "person" } },
    by: [{ speaker: "Ilse Brand", entity: "person:ilse-brand", kind: "named" as const, via: "Radio Sol" }],
  });
  const story = storyOf(
    { name: "a", claims: [says("Our hands remain open for the peace road.")] },
    { name: "b", claims: [says("Our hands remain open to peaceful paths.")] },
  );
  expect(story.lineage.map((link) => link.evidence)).toContain("translated-quote");
});
