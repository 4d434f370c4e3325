import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";

const SUPPLIES = new Set(["power", "electricity", "supply", "water", "gas", "heat", "heating"]);
/** A supply that is told by no more is power. */
const NAMED: ReadonlyMap<string, string> = new Map([["supply", "power"]]);
const RESTORING = new Set(["restore", "bring", "return", "reconnect", "resume", "turn"]);
/** Verbs by which a supply comes back. */
export const CONNECTING: ReadonlySet<string> = new Set([
  "reconnect",
  "connect",
  "restore",
  "energise",
  "energize",
  "re-energise",
  "supply",
]);
const OUTAGES = new Set(["outage", "blackout"]);
const CUTTING = new Set(["cut", "knock", "interrupt", "disrupt", "lose"]);
const HITTING = new Set(["affect", "hit", "strike", "black out"]);
const UNDERGOING = new Set(["suffer", "experience", "face", "report"]);
/** So many tokens from the number on either side. */
const REACH = 7;

/** What a number of homes or people goes without, and the token that tells it. */
export interface Lack {
  readonly supply: string;
  readonly at: Token;
}

const lack = (at: Token, supply: string): Lack => ({ at, supply: NAMED.get(supply) ?? supply });

/** "120,000 homes without power", "1,200 homes lost power", "had no electricity". */
const without = (behind: readonly Token[]): Lack | null => {
  const at = behind.findIndex(
    (token, index) =>
      token.lower === "without" ||
      token.lemma === "lose" ||
      (token.lower === "no" && behind[index - 1]?.lemma === "have"),
  );
  const supply = at < 0 ? undefined : behind.slice(at + 1, at + 3).find(({ lower }) => SUPPLIES.has(lower));
  return supply === undefined ? null : lack(supply, supply.lower);
};

/** "20,000 homes were left in the dark", "suffered power cuts". */
const dark = (behind: readonly Token[]): Lack | null => {
  const night = behind.find(
    ({ lower }, index) => lower === "dark" && behind[index - 1]?.lower === "the" && behind[index - 2]?.lower === "in",
  );
  if (night !== undefined) return lack(night, "power");
  const cut = behind.find(
    ({ lemma }, index) =>
      (OUTAGES.has(lemma) || (lemma === "cut" && behind[index - 1]?.lower === "power")) &&
      behind.slice(0, index).some((token) => UNDERGOING.has(token.lemma)),
  );
  return cut === undefined ? null : lack(cut, "power");
};

/** "310,000 homes went dark", "are still to be reconnected": left with none. */
const left = (behind: readonly Token[]): Lack | null => {
  const dark = behind.find(
    ({ lower }, index) => lower === "dark" && /^(?:go|turn|remain|stay|sit|be)$/u.test(behind[index - 1]?.lemma ?? ""),
  );
  if (dark !== undefined) return lack(dark, "power");
  const waiting = behind.find(
    ({ lemma }, index) =>
      CONNECTING.has(lemma) && /^(?:still|yet) to be$/u.test(lowerOf(behind.slice(index - 3, index))),
  );
  return waiting === undefined ? null : lack(waiting, "power");
};

const lowerOf = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(" ");

/** "Still without power are 11,000 homes", "without electricity remained": told before them. */
const turnedAround = (before: readonly Token[]): Lack | null => {
  const [preposition, supply, verb] = before.slice(-3);
  if (preposition?.lower !== "without" || supply === undefined || !SUPPLIES.has(supply.lower)) return null;
  return /^(?:be|remain|stay)$/u.test(verb?.lemma ?? "") ? lack(supply, supply.lower) : null;
};

/** "brought back supply to all but 74,000 households": those to whom it did not come back. */
const allBut = (before: readonly Token[]): Lack | null => {
  if (lowerOf(before.slice(-3)) !== "to all but" && lowerOf(before.slice(-3)) !== "for all but") return null;
  const supply = before.find(({ lower }) => SUPPLIES.has(lower));
  const verb = before.find(({ lemma }) => RESTORING.has(lemma));
  return supply === undefined || verb === undefined ? null : lack(supply, supply.lower);
};

/** "power was cut to 20,000 homes", "knocked out power to 20,000 customers"; "restored to" is the opposite. */
const cutTo = (before: readonly Token[]): Lack | null => {
  const last = before.at(-1)?.lower ?? "";
  const supply = before.find(({ lower }) => SUPPLIES.has(lower));
  if (supply === undefined || (last !== "to" && last !== "for")) return null;
  return before.some(({ lemma }) => CUTTING.has(lemma)) ? lack(supply, supply.lower) : null;
};

/** "the outage affected 20,000 customers", "the power failure that hit 240,000 homes" */
const hitBy = (before: readonly Token[]): Lack | null => {
  const verb = before.at(-1);
  const outage = before.find(
    ({ lemma }, at) =>
      OUTAGES.has(lemma) || (/^(?:cut|failure|loss)$/u.test(lemma) && SUPPLIES.has(before[at - 1]?.lower ?? "")),
  );
  return verb !== undefined && outage !== undefined && HITTING.has(verb.lemma) ? lack(verb, "power") : null;
};

/** What the counted homes, customers or people go without; null where nothing is told. */
export const lackOf = (sentence: Sentence, counted: QuantityMention): Lack | null => {
  const behind = sentence.tokens.slice(counted.headToken + 1, counted.headToken + REACH);
  const before = sentence.tokens.slice(Math.max(0, counted.from - REACH), counted.from);
  return (
    without(behind) ??
    dark(behind) ??
    left(behind) ??
    turnedAround(before) ??
    allBut(before) ??
    cutTo(before) ??
    hitBy(before)
  );
};
