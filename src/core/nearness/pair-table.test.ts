import { expect, test } from "vitest";
import { PairTable } from "./pair-table.ts";

/** Words by the letters of their numbers; how far apart two are is the same whichever stands first. */
const WORDS = Array.from({ length: 1500 }, (_, at) => at.toString(36));
const apart = (a: string, b: string): number => Math.abs(Number.parseInt(a, 36) - Number.parseInt(b, 36));

test("what was read of a pair is what is read anew, however many pairs there are", () => {
  let read = 0;
  const table = new PairTable<string>(
    (word) => word,
    (a, b) => {
      read += 1;
      return apart(a, b);
    },
  );
  const ask = (a: readonly string[], b: readonly string[]): void => {
    const [ones, others] = table.numbered(a, b);
    for (const [i, one] of a.entries())
      for (const [j, other] of b.entries())
        if (table.of(one, other, ones[i] ?? 0, others[j] ?? 0) !== apart(one, other))
          throw new Error(`${one} ${other}`);
  };
  const [some, more] = [WORDS.slice(0, 300), WORDS.slice(200, 600)];
  ask(some, more);
  const first = read;
  ask(more, some);
  expect(read).toBe(first);
  // More pairs than are kept.
  ask(WORDS, WORDS);
  ask(some, more);
  expect(read).toBeGreaterThan(first);
});

test("more words than are numbered are numbered anew", () => {
  const table = new PairTable<string>((word) => word, apart);
  for (let from = 0; from < 70_000; from += 10_000) {
    const words = Array.from({ length: 10_000 }, (_, at) => (from + at).toString(36));
    const [ones, others] = table.numbered(words, words);
    expect(new Set(ones).size).toBe(words.length);
    expect(table.of(words[1] ?? "", words[7] ?? "", ones[1] ?? 0, others[7] ?? 0)).toBe(6);
  }
});
