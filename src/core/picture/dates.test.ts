import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRead, earliestOf, momentOf } from "./dates.ts";

/** Every publication read, one after the other. */
const readAll = (all: readonly (string | null)[]): string | null =>
  all.reduce<string | null>((first, at) => {
    if (at === null) return first;
    if (first === null) return at;
    return compareRead(at, momentOf(at), first, momentOf(first)) < 0 ? at : first;
  }, null);

const times = fc.constantFrom(
  "2021-08-12T23:59:59Z",
  "2021-08-13T10:00:00Z",
  "2021-08-13T09:59:59Z",
  "2021-08-13T24:00:00Z",
  "2021-08-14T00:00:00Z",
  "2021-13-41T99:00:00Z",
  "2021-08-13T11:30:00+02:00",
  "2021-08-13T09:00:00.5Z",
  "2021-08-13",
  "2021-08-12",
  "some twenty letters Z",
  "nonsense",
  null,
);

test("the earliest publication is that which reading every one gives, in whatever form they are", () => {
  fc.assert(
    fc.property(fc.array(times, { maxLength: 8 }), (all) => {
      const found = earliestOf(
        all.map((_, index) => String(index)),
        (report) => all[Number(report)] ?? null,
      );
      expect(found.at).toBe(readAll(all));
      expect(found.moment).toBe(found.at === null ? null : momentOf(found.at));
      expect(found.all).toBe(!all.includes(null));
    }),
    { numRuns: 2000 },
  );
});
