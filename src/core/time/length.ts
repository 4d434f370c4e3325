import { FRACTION_SIGNS } from "../language/en/number-words.ts";
import { readNumber } from "../quantity/number.ts";
import type { Token } from "../syntax/token.ts";
import type { Length } from "./draft.ts";
import { period } from "./period-code.ts";
import { isDash, lowerAt } from "./rules/rule.ts";
import { LOOSE_COUNTS, UNIT_DAYS, UNITS, type Unit } from "./words.ts";

export interface LengthReading {
  readonly length: Length;
  readonly to: number;
}

/** Adjectives between the number and the unit ("two straight days", "three full weeks"). */
const INNER = new Set(
  "straight consecutive full whole calendar business working more short long successive additional further solid entire other school frantic bloody recent past previous coming next last upcoming tumultuous turbulent gruelling grueling tense".split(
    " ",
  ),
);

/**
 * Reads a length of time at token `at`: "two weeks", "24 to 48 hours", "a year and a half", "20-year", "several days",
 * "an hour", "a couple of weeks", "half a century". Ages ("13-year-old", "two years old") are none. Null where none starts.
 */
export function readLength(tokens: readonly Token[], at: number): LengthReading | null {
  const first = readSimple(tokens, at);
  if (first === null) return null;
  let { length, to } = first;
  // "three years, two months and 14 days"
  for (let turns = 0; turns < 3; turns++) {
    const skip =
      lowerAt(tokens, to) === "and" ? 1 : lowerAt(tokens, to) === "," ? (lowerAt(tokens, to + 1) === "and" ? 2 : 1) : 0;
    const next = length.vague ? null : readSimple(tokens, to + skip);
    if (
      next === null ||
      next.length.vague ||
      UNIT_DAYS[next.length.unit] >= UNIT_DAYS[length.unit] ||
      lowerAt(tokens, to + skip) === "a"
    )
      break;
    const ratio = UNIT_DAYS[next.length.unit] / UNIT_DAYS[length.unit];
    // "for the last three months, and two days ago": what follows counts from elsewhere
    if (/^(?:ago|earlier|later|before|after)$/.test(lowerAt(tokens, next.to)) && SIDED.test(lowerAt(tokens, at - 1)))
      break;
    const code = joinedCode(length, next.length);
    length = {
      unit: length.unit,
      low: length.low + next.length.low * ratio,
      high: length.high + next.length.high * ratio,
      vague: false,
      ...(code === null ? {} : { code }),
    };
    to = next.to;
  }
  if (isAge(tokens, to)) return null;
  return { length, to };
}

const SIDED = /^(?:past|last|previous|next|coming)$/;

/** "P3M" and "P2W" as "P3M2W"; hours behind days after a "T". Null where either is a range. */
function joinedCode(first: Length, next: Length): string | null {
  if (next.low !== next.high || (first.code === undefined && first.low !== first.high)) return null;
  const head = first.code ?? period(first);
  const tail = period(next).slice(1);
  return head + (head.includes("T") && tail.startsWith("T") ? tail.slice(1) : tail);
}

/** "old" after it makes it an age. */
export function isAge(tokens: readonly Token[], to: number): boolean {
  const next = isDash(lowerAt(tokens, to)) ? to + 1 : to;
  const lower = lowerAt(tokens, next);
  return (
    lower === "old" ||
    lower === "olds" ||
    lower === "old's" ||
    lower === "young" ||
    (next === to && lower === "of" && lowerAt(tokens, to + 1) === "age")
  );
}

function readSimple(tokens: readonly Token[], at: number): LengthReading | null {
  const lower = lowerAt(tokens, at);
  if (lower === "half") return readHalf(tokens, at);
  if (lower === "a" || lower === "an") {
    const next = lowerAt(tokens, at + 1);
    if (
      next === "few" ||
      next === "couple" ||
      next === "half" ||
      next === "quarter" ||
      next === "good" ||
      next === "single" ||
      next === "full" ||
      next === "whole" ||
      next === "mere"
    ) {
      if (next === "half") return readHalf(tokens, at + 1);
      if (next === "quarter")
        return lowerAt(tokens, at + 2) === "of" && lowerAt(tokens, at + 3) === "a" ? part(tokens, at + 4, 0.25) : null;
      const loose = LOOSE_COUNTS.get(next);
      if (loose === undefined) return part(tokens, at + 2, 1);
      const i = lowerAt(tokens, at + 2) === "of" ? at + 3 : at + 2;
      return looseUnit(tokens, i, loose, next);
    }
    const unit = unitAt(tokens, at + 1);
    if (unit !== null && !unit.plural) return finish(tokens, unit, 1, 1);
  }
  if (lower === "another" || lower === "full") {
    const unit = isDash(lowerAt(tokens, at + 1)) ? unitAt(tokens, at + 2) : unitAt(tokens, at + 1);
    // "the full year results", "another day care centre"
    const named = tokens[unit?.to ?? at]?.upos === "NOUN" || (lower === "full" && lowerAt(tokens, at - 1) === "the");
    if (unit !== null && !unit.plural && !named) return finish(tokens, unit, 1, 1);
  }
  const loose = LOOSE_COUNTS.get(lower);
  if (loose !== undefined && lower !== "recent" && (lower !== "some" || lowerAt(tokens, at - 1) === "for"))
    return looseUnit(tokens, lowerAt(tokens, at + 1) === "of" ? at + 2 : at + 1, loose, lower);
  if (lower === "one" && lowerAt(tokens, at + 1) === "or" && lowerAt(tokens, at + 2) === "two") {
    const unit = unitAt(tokens, at + 3);
    return unit === null ? null : finish(tokens, unit, 1, 2);
  }
  return readCounted(tokens, at);
}

function readHalf(tokens: readonly Token[], at: number): LengthReading | null {
  const a = lowerAt(tokens, at + 1);
  if (a === "a" || a === "an" || isDash(a)) return part(tokens, at + 2, 0.5);
  return part(tokens, at + 1, 0.5);
}

function part(tokens: readonly Token[], at: number, count: number): LengthReading | null {
  const unit = unitAt(tokens, at);
  return unit === null || unit.plural ? null : finish(tokens, unit, count, count);
}

function looseUnit(
  tokens: readonly Token[],
  at: number,
  range: readonly [number, number],
  word: string,
): LengthReading | null {
  let i = at;
  if (INNER.has(lowerAt(tokens, i))) i++;
  const unit = unitAt(tokens, i);
  if (unit === null || !unit.plural) return null;
  return {
    length: { unit: unit.unit, low: range[0] * unit.count, high: range[1] * unit.count, vague: word !== "couple" },
    to: unit.to,
  };
}

function readCounted(tokens: readonly Token[], at: number): LengthReading | null {
  const glued = /^(\d{1,4}(?:\.\d+)?)(hours?|hrs?|h|days?|d|weeks?|months?|years?|yrs?|mins?|minutes?)$/.exec(
    lowerAt(tokens, at),
  );
  if (glued?.[2] !== undefined) {
    const unit = UNITS.get(glued[2]) ?? (glued[2] === "h" ? { unit: "hour" as Unit, count: 1 } : undefined);
    if (unit === undefined) return null;
    return { length: { unit: unit.unit, low: Number(glued[1]), high: Number(glued[1]), vague: false }, to: at + 1 };
  }
  const first = readNumber(tokens, at);
  if (first === null || first.ordinal || first.letter?.to === at + 1) return null;
  let to = first.to;
  let low = first.value;
  let high = first.value;
  // "one and a half hours", "one and a quarter years"
  const share = lowerAt(tokens, to) === "and" ? shareAfter(tokens, to + 1) : null;
  if (share !== null && unitAt(tokens, share.to) !== null) {
    low += share.value;
    high = low;
    to = share.to;
  }
  const joint = lowerAt(tokens, to);
  if (isDash(joint) || joint === "to" || joint === "or" || joint === "and") {
    let i = to + 1;
    if (isDash(joint) && lowerAt(tokens, i) === "to" && isDash(lowerAt(tokens, i + 1))) i += 2;
    else if (isDash(joint) && (lowerAt(tokens, i) === "or" || lowerAt(tokens, i) === "to")) i += 1;
    const second = readNumber(tokens, i);
    if (
      second !== null &&
      !second.ordinal &&
      second.value > low &&
      (joint !== "and" || lowerAt(tokens, at - 1) === "between")
    ) {
      high = second.value;
      to = second.to;
    }
  }
  if (isDash(lowerAt(tokens, to))) to++;
  else if (INNER.has(lowerAt(tokens, to))) to++;
  const unit = unitAt(tokens, to);
  if (unit === null) return null;
  // "the Six Day War"
  const name = tokens[unit.to - 1]?.text.charCodeAt(0) ?? 97;
  if (
    !unit.plural &&
    low > 1 &&
    name < 97 &&
    !isDash(lowerAt(tokens, to - 1)) &&
    /^\p{Lu}/u.test(tokens[unit.to]?.text ?? "")
  )
    return null;
  // "one day" is fine, "two day" only with a hyphen; "30 second quarter results" is none
  if (
    !unit.plural &&
    low !== 1 &&
    !isDash(lowerAt(tokens, to - 1)) &&
    !FRACTION_SIGNS.has(tokens[to - 1]?.text ?? "") &&
    unit.unit === "second"
  )
    return null;
  // "one week and a half", "two and a half years" is a number already
  let after = unit.to;
  if (
    low === high &&
    lowerAt(tokens, after) === "and" &&
    lowerAt(tokens, after + 1) === "a" &&
    lowerAt(tokens, after + 2) === "half" &&
    unitAt(tokens, after + 3) === null
  ) {
    low += 0.5;
    high += 0.5;
    after += 3;
  }
  return finish(tokens, { ...unit, to: after }, low, high);
}

/** "a half", "half", "a quarter". */
function shareAfter(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const i = lowerAt(tokens, at) === "a" ? at + 1 : at;
  const word = lowerAt(tokens, i);
  return word === "half" || word === "quarter" ? { value: word === "half" ? 0.5 : 0.25, to: i + 1 } : null;
}

interface UnitReading {
  readonly unit: Unit;
  readonly count: number;
  readonly plural: boolean;
  readonly to: number;
}

function unitAt(tokens: readonly Token[], at: number): UnitReading | null {
  const lower = lowerAt(tokens, at);
  const found = UNITS.get(lower);
  if (found !== undefined)
    return { ...found, plural: lower.endsWith("s") || lower === "centuries" || lower === "hr", to: at + 1 };
  if (lower === "second" && /^(?:-|one|a)$/.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 1) !== "a")
    return { unit: "second", count: 1, plural: false, to: at + 1 };
  return null;
}

function finish(tokens: readonly Token[], unit: UnitReading, low: number, high: number): LengthReading {
  let { to } = unit;
  let [l, h] = [low, high];
  const share = low === 1 && high === 1 && lowerAt(tokens, to) === "and" ? shareAfter(tokens, to + 1) : null;
  if (share !== null && unitAt(tokens, share.to) === null) {
    l += share.value;
    h = l;
    to = share.to;
  } else if (
    low === 1 &&
    high === 1 &&
    lowerAt(tokens, to) === "or" &&
    (lowerAt(tokens, to + 1) === "two" || lowerAt(tokens, to + 1) === "so")
  ) {
    h = 2;
    to += 2;
  }
  if (isDash(lowerAt(tokens, to)) && lowerAt(tokens, to + 1) === "long") to += 2;
  return { length: { unit: unit.unit, low: l * unit.count, high: h * unit.count, vague: false }, to };
}
