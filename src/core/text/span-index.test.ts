import fc from "fast-check";
import { expect, test } from "vitest";
import { SpanIndex, touching } from "./span-index.ts";

const span = fc
  .tuple(fc.nat(3_000_000), fc.oneof(fc.nat(30), fc.nat(5000), fc.nat(3_000_000)))
  .map(([start, length]) => ({ start, end: start + length }));

test("finds the spans that a look at all of them finds, in their order", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 60 }), span, (list, asked) => {
      expect(touching(list, asked)).toEqual(list.filter((one) => one.start <= asked.end && asked.start <= one.end));
    }),
  );
});

test("gives a number once, however many spans it has", () => {
  const index = new SpanIndex();
  for (const number of [0, 1])
    for (const start of [0, 100, 600, 70_000]) index.add({ start, end: start + 700 }, number);
  expect(index.touching({ start: 0, end: 100_000 })).toEqual([0, 1]);
});
