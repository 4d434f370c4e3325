import fc from "fast-check";
import { expect, test } from "vitest";
import { counts } from "./counts.ts";

const ROOM = 8;

test("counts numbers in the order in which they first come, and leaves out what has no room", () => {
  const told = fc.array(
    fc.record({ number: fc.constantFrom(0, 1, 2, 17, 33, 0xffffffff, 0x80000001, 9, 25, 41), by: fc.nat(3) }),
  );
  const table = counts(ROOM);
  fc.assert(
    fc.property(told, (list) => {
      table.clear();
      const wanted = new Map<number, number>();
      for (const { number, by } of list) {
        table.add(number, by);
        const before = wanted.get(number);
        if (before !== undefined || wanted.size < ROOM) wanted.set(number, (before ?? 0) + by);
      }
      const found = Array.from({ length: table.size() }, (_, at) => [table.numbers[at], table.times[at]]);
      expect(found).toEqual([...wanted]);
      for (const { number } of list) expect(table.of(number)).toBe(wanted.get(number) ?? 0);
    }),
  );
});
