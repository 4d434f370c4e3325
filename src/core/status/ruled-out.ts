import type { StatusContext } from "./status-context.ts";

/** "ruled out sending troops", and "has not ruled out sending them", which leaves it open. Null where neither is told. */
export function ruledOut({ sentence, predicate }: StatusContext): "ruled out" | "left open" | null {
  const out = sentence.tokens[predicate.index - 1];
  const verb = sentence.tokens[predicate.index - 2];
  if (predicate.xpos !== "VBG" || out?.lower !== "out" || !/^rul(?:e|es|ed|ing)$/.test(verb?.lower ?? "")) return null;
  const before = sentence.tokens.slice(Math.max(0, predicate.index - 6), predicate.index - 2);
  return before.some((token) => /^(?:not|n't|never|refused|refuses|refusing|declined|declines)$/.test(token.lower))
    ? "left open"
    : "ruled out";
}
