import fc from "fast-check";
import { expect, test } from "vitest";
import { firstPlaces } from "./first-places.ts";

test("keeps the first report and place of each shingle, also past its first room", () => {
  const shingle = fc.record({ hash: fc.oneof(fc.nat(40), fc.nat(0xffffffff)), report: fc.nat(50), at: fc.nat(5000) });
  fc.assert(
    fc.property(fc.array(shingle, { maxLength: 3000, size: "max" }), (shingles) => {
      const table = firstPlaces();
      const known = new Map<number, { report: number; at: number }>();
      for (const { hash, report, at } of shingles) {
        const first = known.get(hash);
        expect(table.put(hash, report, at)).toBe(first?.report ?? -1);
        if (first) expect(table.place()).toBe(first.at);
        else known.set(hash, { report, at });
      }
    }),
    { numRuns: 50 },
  );
});
