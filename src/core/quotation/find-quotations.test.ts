import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../test/processor-time.ts";
import { loadSyntaxModel, segment } from "../syntax/index.ts";
import { NO_QUOTATION, QUOTATION_CASES } from "./cases.ts";
import { findQuotations } from "./find-quotations.ts";

const model = loadSyntaxModel(new Uint8Array(readFileSync(new URL("../../../data/syntax/en.bin", import.meta.url))));
const read = (text: string) =>
  findQuotations(
    text,
    segment(text).map((sentence) => model.tag(sentence)),
  );

describe("findQuotations", () => {
  it.each(QUOTATION_CASES.map((one): [string, typeof one] => [one.text, one]))("%s", (text, { found }) => {
    const got = read(text).map(({ inner, kind, continues }) => [
      text.slice(inner.start, inner.end),
      kind,
      ...(continues === null ? [] : [continues]),
    ]);
    expect(got).toEqual(found.map((one) => [...one]));
  });

  it.each(NO_QUOTATION)("takes nothing from: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("leaves furniture out and never crosses it", () => {
    const text = "“Share this\nThe mayor said: “It is over.”";
    expect(
      findQuotations(text, [], [{ start: 0, end: 11 }]).map(({ inner }) => text.slice(inner.start, inner.end)),
    ).toEqual(["It is over."]);
  });

  it("keeps marks around inner words for any text, in order", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '"',
            "“",
            "”",
            "„",
            "'",
            "’",
            "‘",
            "«",
            "»",
            " ",
            ". ",
            ", ",
            "\n",
            "word",
            "He said",
            "é",
            "😀",
            "5",
          ),
        ),
        (parts) => {
          const text = parts.join("");
          let last = 0;
          for (const quotation of findQuotations(text, [])) {
            expect(quotation.start).toBeLessThanOrEqual(quotation.inner.start);
            expect(quotation.inner.start).toBeLessThan(quotation.inner.end);
            expect(quotation.inner.end).toBeLessThanOrEqual(quotation.end);
            expect(quotation.end).toBeLessThanOrEqual(text.length);
            expect(quotation.start).toBeGreaterThanOrEqual(last);
            last = quotation.start;
            if (quotation.close !== null)
              expect(text.slice(quotation.inner.end, quotation.end).trim().length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it("stays linear on hostile runs of marks", () => {
    for (const unit of ['" ', "'a ", "“", "''", "s' "]) {
      const text = unit.repeat(100_000);
      const spent = processorTime();
      findQuotations(text, []);
      expect(spent()).toBeLessThan(2_000);
    }
  });
});
