import { expect } from "vitest";
import { readReports } from "../../src/inputs/index.ts";
import { processorTime } from "../processor-time.ts";

/** Reads bytes from standard input and checks what every report must keep. */
export async function readable(bytes: Uint8Array): Promise<void> {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
  }
  const spent = processorTime();
  let items = 0;
  for await (const item of readReports(["-"], { stdin: stdin(), maxBytes: 2_000_000 })) {
    items++;
    if (item.kind === "notice") {
      expect(item.notice.code).toMatch(/^input\/[a-z0-9-]+$/);
      expect(item.notice.code, item.notice.reason).not.toBe("input/failed");
      expect(item.notice.source).toMatch(/^-/);
      continue;
    }
    const { report } = item;
    expect(report.id).toMatch(/^r_[0-9a-f]{24}$/);
    expect(Buffer.from(report.text, "utf8").toString("utf8")).toBe(report.text);
    expect(report.publishedAt === null || /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ?)?$/.test(report.publishedAt)).toBe(
      true,
    );
    let last = 0;
    for (const span of report.furniture) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeGreaterThan(span.start);
      last = span.end;
    }
    expect(last).toBeLessThanOrEqual(report.text.length);
    if (report.titleSpan !== null) expect(report.titleSpan.end).toBeLessThanOrEqual(report.text.length);
  }
  expect(items).toBeGreaterThan(0);
  expect(spent()).toBeLessThan(10_000);
}
