import { CARDINALS, FRACTION_PARTS, SCALES } from "../../language/en/number-words.ts";
import type { Token } from "../../syntax/token.ts";
import { readNumber } from "../number.ts";
import { readUnit, type UnitPhrase } from "../unit-phrase.ts";
import { isDash, lowerAt, type Reading, readingOf } from "./reading.ts";

/** "two-thirds of the country", "a third of voters", "half of them", "three quarters". The number itself starts at `at`. */
export function fraction(tokens: readonly Token[], at: number): Reading | null {
  const lower = lowerAt(tokens, at);
  if (lower === "half") return half(tokens, at);
  const article = lower === "a" || lower === "an";
  const numerator = article ? 1 : CARDINALS.get(lower);
  if (numerator === undefined || numerator === 0) return null;
  const dash = isDash(lowerAt(tokens, at + 1)) ? 1 : 0;
  const word = lowerAt(tokens, at + 1 + dash);
  const parts = FRACTION_PARTS.get(word);
  if (parts === undefined || numerator > parts || (word === "half" && !article && dash === 0 && numerator !== 1))
    return null;
  const to = at + 2 + dash;
  // "a third person", "one half-hour", "two fifth graders"
  const plural = word.endsWith("s");
  if (numerator > 1 !== plural) return null;
  if (
    article &&
    lowerAt(tokens, to) !== "of" &&
    !/^[.,;:)]?$/.test(lowerAt(tokens, to)) &&
    lowerAt(tokens, to) !== "as"
  )
    return null;
  return shareOf(tokens, at, to, numerator / parts, "quantity/fraction");
}

function half(tokens: readonly Token[], at: number): Reading | null {
  const next = lowerAt(tokens, at + 1);
  const before = lowerAt(tokens, at - 1);
  if (
    /^(?:first|second|other|latter|better|-|and|last|third|this|that|in|next)$/.test(before) &&
    !(before === "and" && next === "of")
  )
    return null;
  if (
    next === "of" ||
    next === "the" ||
    next === "its" ||
    next === "their" ||
    next === "all" ||
    next === "his" ||
    next === "her" ||
    next === "our" ||
    next === "that" ||
    next === "those"
  ) {
    return shareOf(tokens, at, at + 1, 0.5, "quantity/half");
  }
  // "more than half a million": a number, not a share.
  if ((next === "a" || isDash(next)) && SCALES.has(lowerAt(tokens, at + 2))) return null;
  const bounded = /^(?:than|about|nearly|almost|over|around|least|roughly|approximately)$/.test(before);
  return bounded && !isDash(next) ? shareOf(tokens, at, at + 1, 0.5, "quantity/half") : null;
}

/** "one in five", "nine out of ten children", "1 in 10": a share of a population, where the second number is round and small. */
export function oneIn(tokens: readonly Token[], at: number): Reading | null {
  const first = readNumber(tokens, at);
  if (first === null || first.ordinal || first.scaled || first.letter !== null) return null;
  let i = first.to;
  const dash = isDash(lowerAt(tokens, i)) ? 1 : 0;
  i += dash;
  const out = lowerAt(tokens, i) === "out" && lowerAt(tokens, i + 1) === "of";
  if (!out && lowerAt(tokens, i) !== "in") return null;
  i += out ? 2 : 1;
  if (lowerAt(tokens, i) === "every") i++;
  if (isDash(lowerAt(tokens, i))) i++;
  const second = readNumber(tokens, i);
  if (second === null || second.ordinal || second.value <= first.value || first.value <= 0) return null;
  if (
    !ROUND.has(second.value) ||
    !Number.isInteger(first.value) ||
    (first.value > 9 && second.value !== 100) ||
    (out && second.value > 10 && second.value !== 100)
  )
    return null;
  if (!out && first.value > 1 && second.value / first.value > 5) return null;
  return shareOf(tokens, at, second.to, first.value / second.value, "quantity/one-in");
}

const ROUND = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000, 100000, 1000000,
]);

/** "most of the country", "all 34", "the majority of voters", "none of": shares without a number. */
export function quantifier(tokens: readonly Token[], at: number): Reading | null {
  const lower = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (lower === "most" && next === "of")
    return { ...shareOf(tokens, at, at + 1, 0.5, "quantity/most"), bound: "more than" };
  if (
    (lower === "all" || lower === "none") &&
    next === "of" &&
    /^(?:the|its|their|his|her|our|these|those|them|us|my)$/.test(lowerAt(tokens, at + 2))
  )
    return shareOf(tokens, at, at + 1, lower === "all" ? 1 : 0, "quantity/all");
  if (lower === "majority" && next === "of") {
    const from = /^(?:the|a)$/.test(lowerAt(tokens, at - 1))
      ? at - 1
      : /^(?:the|a)$/.test(lowerAt(tokens, at - 2))
        ? at - 2
        : at;
    return { ...shareOf(tokens, at, at + 1, 0.5, "quantity/majority"), from, bound: "more than" };
  }
  return null;
}

/** A share with its whole: "of the country", "the country's territory", "of Afghanistan". */
export function shareOf(tokens: readonly Token[], from: number, to: number, share: number, rule: string): Reading {
  const phrase = wholeAfter(tokens, to);
  return readingOf({
    rule,
    kind: "share",
    from,
    to,
    share,
    phrase,
    unit: phrase?.unit ?? null,
    unitText: phrase?.unitText ?? null,
  });
}

/** The noun phrase after "of (the)"; null for pronouns ("half of them"). */
export function wholeAfter(tokens: readonly Token[], at: number): UnitPhrase | null {
  let i = at;
  if (lowerAt(tokens, i) === "of") i++;
  for (let turn = 0; turn < 3; turn++) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.upos === "DET" || token.xpos === "PRP$" || token.lower === "all" || token.lower === "the") i++;
    else break;
  }
  const phrase = readUnit(tokens, i);
  if (phrase === null) return null;
  // "Afghanistan's territory", "the country's villages": what is owned is the whole
  if (tokens[phrase.head + 1]?.xpos === "POS") {
    const owned = readUnit(tokens, phrase.head + 2);
    if (owned !== null) return owned;
  }
  return phrase;
}
