import type { AnswerDraft } from "./drafts.ts";
import type { Clash } from "./verdicts/case.ts";

/**
 * "21 instead of 27": what was put right is gone, and whoever still carries it a day later disputes no newer figure. Clashes with such an answer that came
 * before the other are explained by time.
 */
export const withPutRight = (clashes: readonly Clash[]): readonly Clash[] => {
  const gone = new Set<AnswerDraft>();
  for (const { a, b, order, named } of clashes) if (named === true) gone.add(order.direction < 0 ? a : b);
  if (gone.size === 0) return clashes;
  return clashes.map((clash): Clash => {
    const { a, b, time, order } = clash;
    if (time === "explains" || order.direction === 0) return clash;
    return gone.has(order.direction < 0 ? a : b) ? { ...clash, time: "explains", how: "change" } : clash;
  });
};
