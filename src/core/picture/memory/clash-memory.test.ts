import { expect, test } from "vitest";
import type { AnswerDraft } from "../drafts.ts";
import type { Clash } from "../verdicts/case.ts";
import { clashMemory } from "./clash-memory.ts";

const answer = (id: number): AnswerDraft => ({ id }) as never;
const idOf = (one: AnswerDraft): number => (one as never as { id: number }).id;

/** Every third pair clashes; of some dates do not tell the order. */
const clash = (a: AnswerDraft, b: AnswerDraft): Clash | null => {
  const sum = idOf(a) + idOf(b);
  return sum % 3 === 0 ? ({ a, b, order: { direction: sum % 2 } } as never) : null;
};

const named = (found: readonly Clash[]): string[] => found.map(({ a, b }) => `${idOf(a)} ${idOf(b)}`);

test("the clashes of answers that come, go and move are those found anew, and only new pairs are asked", () => {
  let seed = 5;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor(seed / 65_536) % below;
  };
  let answers: AnswerDraft[] = [];
  let memory = clashMemory(null);
  for (let step = 0; step < 400; step += 1) {
    const at = next(answers.length + 1);
    const [kind, one] = [next(6), answer(1000 + step)];
    if (kind < 3) answers = answers.toSpliced(at, 0, one);
    else if (kind === 3) answers = answers.toSpliced(at, 1);
    else if (kind === 4) answers = answers.toSpliced(at, 1, one);
    else answers = [...answers.slice(at), ...answers.slice(0, at)];
    memory = clashMemory(memory.table());
    expect(named(memory.find(answers, clash))).toEqual(named(clashMemory(null).find(answers, clash)));
  }
  const again = clashMemory(memory.table());
  const asked: string[] = [];
  again.find([...answers, answer(1)], (a, b) => {
    asked.push(`${idOf(a)} ${idOf(b)}`);
    return clash(a, b);
  });
  const open = named(memory.find(answers, clash)).length;
  // All pairs of the new answer, and those whose order no dates tell.
  expect(asked.length).toBeLessThanOrEqual(answers.length + open);
  expect(asked.filter((pair) => pair.endsWith(" 1"))).toHaveLength(answers.length);
});
