import type { Token } from "../../syntax/token.ts";
import type { Amount } from "../amount.ts";
import { isDash, lowerAt, type Reading, readingOf } from "./reading.ts";

const AGED = new Set(["aged", "ages", "age", "ageing", "aging"]);

/** "a 12-year-old", "aged 13, 17 and 19", "Smith, 42,", "65 years old", "under 18s". Null where the number is no age. */
export function age(tokens: readonly Token[], amount: Amount): Reading | null {
  const to = oldAfter(tokens, amount.numberTo);
  if (to !== null) return made(amount, to.to, to.unit);
  if (afterAged(tokens, amount.from)) return made(amount, amount.numberTo, "year");
  if (turned(tokens, amount)) return made(amount, amount.numberTo, "year");
  return apposed(tokens, amount) ? made(amount, amount.numberTo, "year") : null;
}

function made(amount: Amount, to: number, unit: string): Reading {
  return readingOf({
    rule: "quantity/age",
    kind: "age",
    from: amount.from,
    to,
    low: amount.low,
    high: amount.high,
    bound: amount.range ? "between" : "exact",
    unit,
    unitText: unit,
  });
}

/** "-year-old", " years old", "months old", "years of age". */
function oldAfter(tokens: readonly Token[], at: number): { to: number; unit: string } | null {
  let i = isDash(lowerAt(tokens, at)) ? at + 1 : at;
  const unit = /^(year|month|week|day|hour)s?$/.exec(lowerAt(tokens, i))?.[1];
  if (unit === undefined) return /^(?:yo|y\/o)$/.test(lowerAt(tokens, i)) ? { to: i + 1, unit: "year" } : null;
  i++;
  if (isDash(lowerAt(tokens, i))) i++;
  if (/^(?:old|olds|young)$/.test(lowerAt(tokens, i))) return { to: i + 1, unit };
  return lowerAt(tokens, i) === "of" && lowerAt(tokens, i + 1) === "age" ? { to: i + 2, unit } : null;
}

/** A number in the list that "aged" opens; bounded look to the left. */
function afterAged(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (AGED.has(token.lower)) return !(token.lower === "age" && lowerAt(tokens, i + 1) === "group");
    if (
      token.upos !== "NUM" &&
      token.text !== "," &&
      token.text !== "-" &&
      token.text !== "–" &&
      !/^(?:and|to|or|between|from|of|over|under|the|about|only|just)$/.test(token.lower)
    )
      return false;
  }
  return false;
}

/** "until he turned 21", "who was 10": nothing counted after it. */
function turned(tokens: readonly Token[], amount: Amount): boolean {
  if (amount.range || amount.low < 1 || amount.low > 115 || !Number.isInteger(amount.low)) return false;
  const next = tokens[amount.numberTo];
  if (
    next !== undefined &&
    next.upos !== "PUNCT" &&
    next.upos !== "SCONJ" &&
    next.upos !== "ADP" &&
    next.upos !== "CCONJ"
  )
    return false;
  const verb = lowerAt(tokens, amount.from - 1);
  if (/^(?:turned|turns|turning)$/.test(verb))
    return next === undefined || next.upos !== "ADP" || next.lower === "in" || next.lower === "on";
  return /^(?:was|is)$/.test(verb) && /^(?:he|she|who)$/.test(lowerAt(tokens, amount.from - 2));
}

/** One person told without a name: "killing of girl, 7". */
const PERSON = new Set(
  "boy girl man woman child toddler teen teenager baby infant student son daughter mother father wife husband brother sister driver pedestrian cyclist victim suspect officer deputy".split(
    " ",
  ),
);

/** "Jane Roe, 42, said", "John Doe, 17, and": a small whole number set off by commas behind a name or a person. */
function apposed(tokens: readonly Token[], amount: Amount): boolean {
  if (
    (amount.form !== "figures" && amount.low > 19) ||
    amount.range ||
    amount.ordinal ||
    amount.low < 1 ||
    amount.low > 115 ||
    !Number.isInteger(amount.low)
  )
    return false;
  if (lowerAt(tokens, amount.from - 1) !== ",") return false;
  const before = tokens[amount.from - 2];
  const after = tokens[amount.numberTo];
  const named =
    before !== undefined &&
    ((/^\p{Lu}/u.test(before.text) && amount.from > 1) ||
      (before.xpos === "NN" && amount.form === "figures" && amount.low > 9 && tokens[amount.numberTo]?.text === ",") ||
      (PERSON.has(before.lower) && amount.form === "figures") ||
      before.text === ")" ||
      before.text === "”" ||
      /^(?:jr\.?|sr\.?|i{1,3})$/.test(before.lower));
  if (
    !named ||
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|route|highway|game|chapter|level|no\.)$/.test(
      before?.lower ?? "",
    )
  )
    return false;
  return (
    after === undefined ||
    /^[,.;()—–-]$/.test(after.text) ||
    after.lower === "of" ||
    after.lower === "who" ||
    (after.lower === "and" && tokens[amount.numberTo + 1]?.upos === "PROPN") ||
    after.lower === "from" ||
    after.lower === "was" ||
    // "John Doe, 17, and Ana Ruiz, 31 all died"
    (/^(?:all|both|each)$/.test(after.lower) && before?.upos === "PROPN" && amount.form === "figures")
  );
}
