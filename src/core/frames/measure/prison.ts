import { type Clause, clausesOf, markerOf } from "../../clause/clause.ts";
import { childrenWith } from "../../clause/tree.ts";
import { readNumber } from "../../quantity/number.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Measured } from "./find.ts";

/** Verbs of which a term is told by themselves, and those that need a prison beside them. */
const JAILING = new Set(["sentence", "jail", "imprison", "incarcerate"]);
const GIVING = new Set(["send", "give", "hand", "put", "condemn", "order", "lock", "send down", "lock up", "put away"]);
const GETTING = new Set(["get", "receive", "serve"]);
/** Words by which years are years in prison. */
const PRISON =
  /^(?:prison|jail|jailed|custody|imprisonment|bars|sentence|sentenced|labour|labor|incarceration|penitentiary)$/u;
/** Longest way from the years to the prison, and to the verb. */
const REACH = 5;
const VERB_REACH = 14;

/** "was sentenced to 16 years in prison", "sent to prison for nine years", "a ten-year jail term", "sent down for fourteen years". */
export const prisonTerms = (sentence: Sentence): readonly Measured[] => {
  const { tokens } = sentence;
  const units = tokens.filter(({ lemma }) => lemma === "year" || lemma === "month");
  return units.flatMap((unit): readonly Measured[] => {
    const term = termBefore(tokens, unit.index);
    if (term === null || isMost(tokens, term.from) || isAge(tokens, unit.index)) return [];
    const verb = clausesOf(sentence).findLast(
      ({ lemma, predicate }) =>
        predicate < term.from &&
        term.from - predicate <= VERB_REACH &&
        (JAILING.has(lemma) || GIVING.has(lemma) || GETTING.has(lemma)),
    );
    const inYears = (value: number): number => (unit.lemma === "month" ? value / MONTHS : value);
    const near = tokens.slice(Math.max(0, term.from - REACH), unit.index + REACH);
    const jailed = verb !== undefined && (JAILING.has(verb.lemma) || verb.lemma === "send down");
    if (!jailed && !near.some(({ lower }) => PRISON.test(lower))) return [];
    const noun = near.find(({ lemma, upos }) => upos === "NOUN" && (lemma === "sentence" || lemma === "term"));
    const of =
      verb === undefined ? (noun === undefined ? null : forWhom(sentence, noun)) : whose(verb, term.from, unit.index);
    if (of === null) return [];
    return [
      {
        rule: "measure/prison-term",
        sentence,
        predicate: verb?.predicate ?? noun?.index ?? unit.index,
        what: "prison term",
        noun: null,
        of,
        quantity: { ...YEARS, low: inYears(term.least), high: inYears(term.value) },
        span: { start: (tokens[term.from] as Token).start, end: unit.end },
      },
    ];
  });
};

/** "the death of a 3-year-old", "his seven-year old nephew": how old somebody is. */
const isAge = (tokens: readonly Token[], unit: number): boolean =>
  tokens
    .slice(unit + 1, unit + 3)
    .some(({ lower }, at) => (at === 0 || tokens[unit + 1]?.text === "-") && AGED.test(lower));
const AGED = /^(?:old|olds|older|age|aged)$/u;

interface Term {
  /** The least of a range, else the value. */
  readonly least: number;
  readonly value: number;
  readonly from: number;
}

/** The number right before the unit, or the range that ends there ("2-15 years", "25 to 50 years"), and where it begins. */
const termBefore = (tokens: readonly Token[], unit: number): Term | null => {
  const end = tokens[unit - 1]?.text === "-" ? unit - 1 : unit;
  const most = numberUpTo(tokens, end);
  // "4 1 / 2 months"
  if (most === null || tokens[most.from - 1]?.text === "/") return null;
  if (!/^(?:-|\u2013|to)$/u.test(tokens[most.from - 1]?.lower ?? "")) return { ...most, least: most.value };
  const least = numberUpTo(tokens, most.from - 1);
  // "sentenced to 16 years"
  if (least === null) return tokens[most.from - 1]?.lower === "to" ? { ...most, least: most.value } : null;
  return { ...most, least: least.value, from: least.from };
};

const numberUpTo = (
  tokens: readonly Token[],
  end: number,
): { readonly value: number; readonly from: number } | null => {
  for (let from = Math.max(0, end - LONGEST_NUMBER); from < end; from += 1) {
    const read = readNumber(tokens, from);
    if (read !== null && !read.ordinal && read.to === end) return { value: read.value, from };
  }
  return null;
};
const LONGEST_NUMBER = 4;
const MONTHS = 12;

/** "up to ten years", "a maximum of ten": what could be. */
const isMost = (tokens: readonly Token[], from: number): boolean =>
  /(?:^| )(?:up to|maximum of|most|least|minimum of)$/u.test(
    tokens
      .slice(Math.max(0, from - 2), from)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** Who has to serve it. */
const whose = (clause: Clause, from: number, unit: number): number | null => {
  const apart = (index: number | null): number | null =>
    index === null || (index >= from && index <= unit) ? null : index;
  if (GETTING.has(clause.lemma)) return apart(clause.agent);
  return apart(clause.passive ? clause.subject : clause.indirectObject) ?? apart(clause.patient);
};

const forWhom = (sentence: Sentence, noun: Token): number | null =>
  childrenWith(sentence, noun.index, "nmod", "nmod:poss").find(
    ({ index }) => /^(?:for|of|'s|)$/u.test(markerOf(sentence, index)) && sentence.tokens[index]?.lemma !== "year",
  )?.index ?? null;

const YEARS: Quantity = {
  low: null,
  high: null,
  bound: "exact",
  unit: "year",
  unitText: "years",
  of: null,
  share: null,
  ordinal: false,
  increment: false,
};
