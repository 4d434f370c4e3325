import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../test/processor-time.ts";
import { furnitureCases } from "./cases.ts";
import { furnitureRules, markFurniture } from "./index.ts";
import { textLines } from "./text-lines.ts";

describe("furniture rules", () => {
  for (const { rule: id, text, marked } of furnitureCases) {
    it(`${id} ${marked.length > 0 ? "marks" : "leaves"}: ${text.slice(0, 70)}`, () => {
      const rule = furnitureRules.find((one) => one.id === id);
      if (rule === undefined) throw new Error(`no rule ${id}`);
      const lines = textLines(text);
      const spans = lines.flatMap((line, index) => rule.mark(line, lines, index) ?? []);
      expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(marked);
    });
  }

  it("has hits and at least as many rejects as rules need to show what they leave", () => {
    for (const rule of furnitureRules) {
      const own = furnitureCases.filter((one) => one.rule === rule.id);
      expect(
        own.some((one) => one.marked.length > 0),
        rule.id,
      ).toBe(true);
      expect(own.filter((one) => one.marked.length === 0).length, rule.id).toBeGreaterThanOrEqual(2);
    }
  });

  it("never marks a sentence of a story in running text", () => {
    const story = [
      "The river broke its banks on Monday and flooded the lower town, the mayor said.",
      "At least 14 people were killed and about 300 left their homes, according to the fire service.",
      '"We lost everything," said Ana Ruiz, a teacher. "The water came at night."',
      "The army said it would send 200 soldiers on Tuesday to help.",
      "Anyone with information about the missing is asked to call the police.",
    ].join("\n\n");
    expect(markFurniture(story)).toEqual([]);
  });

  it("gives sorted spans inside the text that never overlap, whatever the text", () => {
    const words = fc.constantFrom(
      "Share",
      "Photo:",
      "Copyright 2020",
      "(Reuters)",
      "24°C",
      "Posted:",
      "March 2, 2020",
      "By",
      "Ana",
      "said",
      "\n",
      "\n\n",
      "🌊",
      "é",
      "مرحبا",
      "[video]",
      "{SOT}",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        let last = 0;
        for (const span of markFurniture(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("stays fast on hostile lines", () => {
    const hostile = [
      "a ".repeat(50_000),
      "(".repeat(50_000),
      "By A".repeat(20_000),
      "[File: ".repeat(20_000),
      "— ".repeat(40_000),
      "Photo: ".repeat(30_000),
      "Copyright 2020 ".repeat(20_000),
      "Ab ".repeat(139),
      `${"A. ".repeat(100)}/`,
      "posted: 1 ".repeat(20_000),
    ];
    for (const line of hostile) {
      const spent = processorTime();
      markFurniture(`${line}\n${line.slice(0, 400)}\n${line.slice(0, 200)}`);
      expect(spent(), line.slice(0, 20)).toBeLessThan(1500);
    }
  });
});
