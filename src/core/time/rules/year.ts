import { readNumber } from "../../quantity/number.ts";
import type { Token } from "../../syntax/token.ts";
import { type Draft, dateOf, type Era } from "../draft.ts";
import { yearAt } from "./month-date.ts";
import { isDash, lowerAt, type TimeRule } from "./rule.ts";

const BEFORE = new Set(
  "in since until till by a.d. of during from before after around circa early late mid mid- year through between to and or fiscal late- early- spring summer autumn fall winter throughout for pre post c. ( calendar than over versus q1 q2 q3 q4 quarter the".split(
    " ",
  ),
);
const STRONG = new Set(
  "in since until till by during early late mid mid- year fiscal circa a.d. throughout spring summer autumn winter before after".split(
    " ",
  ),
);
const DECADES: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);
const ERAS: ReadonlyMap<string, Era> = new Map([
  ["mid", "mid"],
  ["early", "early"],
  ["late", "late"],
]);

/** "1994" with a sign that it is a year, "2004-2010", "2018-19", "mid-2021". */
export const year: TimeRule = (tokens, at) => {
  const token = tokens[at];
  // "the 2000 block of Quay Street".
  if (token === undefined || /^blocks?$/.test(lowerAt(tokens, at + 1)) || isHouseNumber(tokens, at)) return null;
  const glued = /^(mid|early|late)-((?:1[4-9]|20)\d\d)(s)?$/.exec(token.lower);
  if (glued?.[2] !== undefined) {
    const era = ERAS.get(glued[1] ?? "") ?? null;
    if (glued[3] !== undefined)
      return {
        from: at,
        to: at + 1,
        rule: "time/decade",
        value: dateOf({ years: { first: Number(glued[2]), count: 10 }, era }),
      };
    return { from: at, to: at + 1, rule: "time/year", value: dateOf({ year: Number(glued[2]), era }) };
  }
  const first = yearAt(tokens, at);
  if (first === null) return null;
  const joint = lowerAt(tokens, at + 1);
  if ((joint === "to" || joint === "through" || joint === "until") && yearAt(tokens, at + 2) !== null)
    return { from: at, to: at + 1, rule: "time/year", value: dateOf({ year: first.value }) };
  const span = yearSpan(tokens, at, first.value);
  if (span !== null) return span;
  return isYear(tokens, at) ? { from: at, to: at + 1, rule: "time/year", value: dateOf({ year: first.value }) } : null;
};

/** "2014 Quay Avenue", "of 2014 North Mill Rd": where somebody lives. */
const isHouseNumber = (tokens: readonly Token[], at: number): boolean => {
  for (let to = at + 1; to <= at + 4; to += 1) {
    if (!/^\p{Lu}/u.test(tokens[to]?.text ?? "")) return false;
    if (
      to > at + 1 &&
      /^(?:street|st|st\.|avenue|ave|ave\.|road|rd|rd\.|drive|dr|dr\.|lane|ln|boulevard|blvd|blvd\.|court|terrace)$/.test(
        lowerAt(tokens, to),
      )
    )
      return true;
  }
  return false;
};

/** "the year 2020", "the year of 2008", "fiscal year 2019". */
export const namedYear: TimeRule = (tokens, at) => {
  const the = lowerAt(tokens, at) === "the" ? 1 : 0;
  if (lowerAt(tokens, at + the) !== "year") return null;
  const of = lowerAt(tokens, at + the + 1) === "of" ? 1 : 0;
  const found = yearAt(tokens, at + the + 1 + of);
  return found === null ? null : { from: at, to: found.to, rule: "time/year", value: dateOf({ year: found.value }) };
};

/** "1990s", "the 1990s", "the '80s", "the nineties", "the 20th century". */
export const decade: TimeRule = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined) return null;
  const figures = /^((?:1[4-9]|20)\d0)['’]?s$/.exec(token.lower);
  if (figures?.[1] !== undefined)
    return years(at, at + 1, Number(figures[1]), Number(figures[1]) % 100 === 0 ? 10 : 10);
  if (
    /^(?:1[4-9]|20)\d0$/.test(token.lower) &&
    /^['’]?s$/.test(lowerAt(tokens, at + 1)) &&
    (lowerAt(tokens, at - 1) === "the" || (lowerAt(tokens, at - 1) === "in" && tokens[at + 1]?.lower === "s"))
  ) {
    return years(at, at + 2, Number(token.lower), 10);
  }
  // "the 70's": set close, and no noun that they would have
  if (
    /^[2-9]0$/.test(token.lower) &&
    /^['’]s$/.test(lowerAt(tokens, at + 1)) &&
    tokens[at + 1]?.start === token.end &&
    (lowerAt(tokens, at - 1) === "the" || (ERAS.has(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) === "the")) &&
    !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[at + 2]?.upos ?? "")
  )
    return years(at, at + 2, 1900 + Number(token.lower), 10);
  const short = /^['’]?([2-9]0)s$/.exec(token.lower);
  if (
    short?.[1] !== undefined &&
    (token.lower.length === 4 || lowerAt(tokens, at - 1) === "the" || lowerAt(tokens, at - 1) === "'")
  ) {
    // "in their 60s" is an age
    return lowerAt(tokens, at - 1) === "the" || token.lower.length === 4
      ? years(at, at + 1, 1900 + Number(short[1]), 10)
      : null;
  }
  const named = DECADES.get(token.lower);
  if (named !== undefined && (/^(?:the|in)$/.test(lowerAt(tokens, at - 1)) || ERAS.has(lowerAt(tokens, at - 1))))
    return years(at, at + 1, named, 10);
  return spokenDecade(tokens, at) ?? century(tokens, at);
};

/** "the 19th century", "the twentieth century", "twenty-first-century". */
function century(tokens: readonly Token[], at: number): Draft | null {
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(tokens, at));
  const read = ordinal === null ? readNumber(tokens, at) : null;
  const count = ordinal === null ? (read?.ordinal ? read.value : 0) : Number(ordinal[1]);
  const to = read?.to ?? at + 1;
  if (count < 1 || count > 21) return null;
  const skip = isDash(lowerAt(tokens, to)) ? 1 : 0;
  const lower = lowerAt(tokens, to + skip);
  return lower === "century" || lower === "centuries" ? years(at, to + skip + 1, (count - 1) * 100, 100) : null;
}

/** "the nineteen seventies", "the two thousands", "the twenty-tens", "the noughties". */
function spokenDecade(tokens: readonly Token[], at: number): Draft | null {
  if (lowerAt(tokens, at) !== "the") return null;
  const first = lowerAt(tokens, at + 1);
  const dash = isDash(lowerAt(tokens, at + 2)) ? 1 : 0;
  const second = lowerAt(tokens, at + 2 + dash);
  if (first === "noughties" || first === "aughts") return years(at, at + 2, 2000, 10);
  if (first === "two" && second === "thousands") return years(at, at + 3 + dash, 2000, 10);
  const hundreds = { eighteen: 1800, nineteen: 1900, twenty: 2000 }[first];
  if (hundreds === undefined) return null;
  const tens = second === "tens" ? 10 : (DECADES.get(second) ?? 1900) - 1900;
  return tens === 0 ? null : years(at, at + 3 + dash, hundreds + tens, 10);
}

function years(from: number, to: number, first: number, count: number): Draft {
  return { from, to, rule: count === 100 ? "time/century" : "time/decade", value: dateOf({ years: { first, count } }) };
}

function yearSpan(tokens: readonly Token[], at: number, first: number): Draft | null {
  const dash = lowerAt(tokens, at + 1);
  if (!isDash(dash) && dash !== "/") return null;
  const next = tokens[at + 2]?.text ?? "";
  const last = /^(?:1[4-9]|20)\d\d$/.test(next)
    ? Number(next)
    : /^\d\d$/.test(next)
      ? Math.floor(first / 100) * 100 + Number(next)
      : 0;
  if (last <= first || last > first + 120) return null;
  return {
    from: at,
    to: at + 3,
    rule: "time/year-range",
    value: { form: "range", first: dateOf({ year: first }), last: dateOf({ year: last }) },
  };
}

/** Figures of a year rather than a count: what stands before and after decides. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const next = tokens[at + 1];
  const value = Number(tokens[at]?.text);
  if (
    before === "$" ||
    before === "€" ||
    before === "£" ||
    before === "#" ||
    before === "no." ||
    before === "highway" ||
    before === "case" ||
    before === "model" ||
    before === "version" ||
    before === "route"
  )
    return false;
  const plural =
    next !== undefined &&
    (next.xpos === "NNS" ||
      next.lower === "people" ||
      next.lower === "%" ||
      next.lower === "per" ||
      next.lower === "km" ||
      next.lower === "square");
  // "Keytruda 2018 sales": behind a name, a year of our time rather than a count
  if (plural && tokens[at - 1]?.upos === "PROPN" && value >= 1990 && value < 2100 && next?.lower !== "people")
    return true;
  if (plural && !(before === "the" || isDeterminer(tokens[at - 1]) || next?.xpos === "NNPS")) return false;
  if (value < 1600 && !STRONG.has(before)) return false;
  if (BEFORE.has(before)) return !(before === "of" && plural) || value >= 1900;
  if (value < 1800) return false;
  if (isDeterminer(tokens[at - 1]) || next?.lower === "'s" || next?.lower === "’s") return true;
  // "the pre-war 2010 agreement", "its 2019 budget", "Japan's 2011 earthquake"; a capital after it names an edition
  if (tokens[at - 1]?.xpos === "POS") return true;
  if (next !== undefined && (next.upos === "NOUN" || next.upos === "ADJ" || next.upos === "PROPN") && at > 0)
    return next.xpos !== "NNS";
  const alone = next === undefined || next.upos === "PUNCT";
  return (
    alone &&
    (at === 0 || tokens[at - 1]?.upos === "PUNCT" || tokens[at - 1]?.upos === "PROPN") &&
    value >= 1900 &&
    value < 2100
  );
}

function isDeterminer(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.upos === "DET" ||
      token.xpos === "PRP$" ||
      token.lower === "'s" ||
      token.lower === "’s" ||
      token.lower === "'" ||
      token.lower === "’")
  );
}
