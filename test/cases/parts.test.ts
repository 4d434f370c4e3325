import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadResources } from "../../src/app/resources.ts";
import { understand } from "../../src/core/engine.ts";
import { frequentShare, LANGUAGES, languageOf } from "../../src/core/language/index.ts";
import { makeReport } from "../../src/core/report/make-report.ts";
import { ownNotes } from "../../src/core/report/own-notes.ts";
import type { Report, ReportPart } from "../../src/core/report/report.ts";

const report = (text: string, parts: readonly ReportPart[], language = "en"): Report =>
  makeReport({
    text,
    titleSpan: null,
    furniture: [],
    facts: [
      { field: "publishedAt", value: "2020-03-09T08:00:00Z", from: "user", confidence: 1 },
      { field: "language", value: language, from: "user", confidence: 1 },
    ],
    parts,
    reader: "test/1",
    sources: [],
  });

describe("what is told in a part", () => {
  it("takes its days from the time of its entry", () => {
    const text = "Flooding killed 12 people in Basra on Monday.\n\nFlooding killed nine people in Basra on Monday.";
    const start = text.indexOf("Flooding killed nine");
    const part = {
      start,
      end: text.length,
      kind: "live-entry",
      publishedAt: "2020-03-03T10:00:00Z",
      rule: "part/repeated-entry",
    } as const;
    const { times } = understand(report(text, [part]), loadResources());
    expect(times.map((time) => time.from)).toEqual(["2020-03-09", "2020-03-02"]);
  });
  it("supports nothing where a note says what the report had wrong, and one where it says what is right", () => {
    const told = "At least 12 people were killed in the flood, the mayor said.";
    const killed = (note: string): readonly (number | null | undefined)[] => {
      const text = `${told}\n\n${note}`;
      const { claims, notices } = understand(report(text, ownNotes(text, [])), loadResources());
      const back = notices.filter(({ code }) => code === "report/taken-back");
      for (const { span } of back) expect(span && note.includes(text.slice(span.start, span.end))).toBe(true);
      return claims
        .filter(({ frame, status }) => frame === "casualties" && status !== "asked")
        .map(({ quantity }) => quantity?.low);
    };
    for (const note of [
      "This article was amended on 4 March 2030 to correct the number of the dead, which was given as 21.",
      "Correction: An earlier version of this article said that 21 people had died.",
      "Correction: This report wrongly said that 21 people were killed.",
      "Editor's note: The original headline said that 21 people were killed.",
    ])
      expect(killed(note), note).toEqual([12]);
    // What is right now stays told.
    expect(
      killed("Correction: An earlier version of this story misstated the toll. The flood killed 12 people."),
    ).toEqual([12, 12]);
    expect(killed("Update: The flood killed 15 people, the mayor said later.")).toEqual([12, 15]);
  });
  it("is not read where it is in another language, and said so", () => {
    const text = "Rebels captured Basra on Monday.\n\nRebels captured Mosul, mais personne ne le sait.";
    const start = text.indexOf("Rebels captured Mosul");
    const part = {
      start,
      end: text.length,
      kind: "other-language",
      language: "fr",
      publishedAt: null,
      rule: "part/other-language",
    } as const;
    const { claims, notices } = understand(report(text, [part]), loadResources());
    expect(claims.map((claim) => claim.end <= start)).toEqual([true]);
    expect(notices.map((notice) => [notice.code, notice.span?.start])).toEqual([["report/passage-language", start]]);
    expect(understand(report(text, [], "fr"), loadResources()).notices.map((notice) => notice.code)).toEqual([
      "report/language",
    ]);
  });
});

describe("languages", () => {
  it("name files and folders that are there", () => {
    for (const language of LANGUAGES) {
      const root = join(import.meta.dirname, "../..");
      expect(existsSync(join(root, "data", language.syntax))).toBe(true);
      for (const place of language.words) expect(existsSync(join(root, "src/core", place)), place).toBe(true);
    }
  });
  it("are known by their code; nobody's word means the first", () => {
    expect([languageOf("en")?.name, languageOf(null)?.name, languageOf("fr")]).toEqual(["English", "English", null]);
  });
  it("have frequent words that other languages lack", () => {
    const share = (words: string): number => frequentShare(words, LANGUAGES[0]);
    expect(
      share("The mayor said that the river broke its banks and it was not the first time this year."),
    ).toBeGreaterThan(0.25);
    expect(share("De burgemeester zei dat de rivier in de nacht buiten haar oevers was getreden.")).toBeLessThan(0.15);
    expect(share("El alcalde dijo que el río se desbordó y que no es la primera vez en este año.")).toBeLessThan(0.1);
  });
});
