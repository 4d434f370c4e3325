import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { mergeReport } from "../../src/store/index.ts";
import { reportOf } from "./case-store.contract.ts";

const old = reportOf("The dam held.", { publishedAt: "2030-01-01", title: "Dam", titleSpan: { start: 4, end: 7 } });
const elsewhere = (report: Report): Report["sources"] =>
  report.sources.map((source) => ({ ...source, path: "mirror/dam.txt" }));

describe("one report seen twice", () => {
  it("is the same when nothing is new", () => {
    expect(mergeReport(old, old)).toEqual({ report: old, same: true, reread: false });
  });

  it("gains a source, and need not be read again for it", () => {
    const merged = mergeReport(old, { ...old, sources: elsewhere(old) });
    expect(merged).toMatchObject({ same: false, reread: false });
    expect(merged.report.sources).toEqual([...old.sources, ...elsewhere(old)]);
  });

  it("takes a date that is given anew, and is read again for it", () => {
    const merged = mergeReport(old, { ...old, publishedAt: "2030-01-02" });
    expect(merged).toMatchObject({ same: false, reread: true, report: { publishedAt: "2030-01-02" } });
  });

  it("keeps a date and a title that the newer sighting does not know", () => {
    const merged = mergeReport(old, { ...old, publishedAt: null, title: null, titleSpan: null });
    expect(merged).toEqual({ report: old, same: true, reread: false });
  });

  it("keeps what was said of it, each once", () => {
    const fact = { field: "publishedAt", value: "2030-01-01", from: "user", confidence: 1 } as const;
    const told = mergeReport(old, { ...old, facts: [fact] });
    expect(told).toMatchObject({ same: false, reread: false });
    expect(mergeReport(told.report, { ...old, facts: [fact] }).same).toBe(true);
  });
});
