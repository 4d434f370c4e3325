import { baseRel, childrenOf, dependents, tokenAt } from "../clause/tree.ts";
import type { Token } from "../syntax/token.ts";
import type { StatusContext } from "./status-context.ts";

const YEAR = /^(?:1[6-9]|20)\d\d$/;
const DECADE = /^(?:1[89]|20)?\d0'?s$/;
const AGE_UNITS = new Set(["year", "decade", "century", "generation", "yrs"]);
const FORMERLY = new Set(["once", "formerly", "historically", "originally", "traditionally"]);
const ANNIVERSARY = new Set(["anniversary", "history", "commemoration"]);

/**
 * Whether the predicate lies before what the report tells of: its clause or one that it depends on has an old date of its
 * own ("in 1994", "20 years ago", "two decades after"), or it is told as what once was.
 */
export function isBackground(context: StatusContext): boolean {
  const { sentence, predicate, path } = context;
  const now = yearOfTelling(context);
  if (followsAge(context)) return true;
  let node: Token = predicate;
  for (let level = 0; ; level++) {
    if (isDatedOld(context, node, now) || (level === 0 && isFormer(context, node))) return true;
    if (isPresent(context, node)) return false;
    const step = path[level];
    if (step === undefined) return false;
    const base = baseRel(step.below);
    // What is joined to an old fact may be new, and what is said about the old need not be.
    if (base === "conj" && step.below.upos === "VERB" && !sharesDate(context, step.token)) return false;
    if (base === "ccomp" || base === "parataxis" || base === "root") return false;
    if (base === "nsubj" && step.token.upos === "VERB" && level > 0) return false;
    if (base === "obl" && isNounOfTime(step.below)) return false;
    if (/^(?:nmod|obl|advcl)$/.test(base) && isAfterAge(sentence.tokens, step.below, context)) return true;
    if (ANNIVERSARY.has(step.token.lemma) && base === "nmod") return true;
    // The main clause of an old one is not old; what hangs on an old one is.
    node = step.token;
    if (level > 12) return false;
  }
}

const isNounOfTime = (token: Token): boolean => AGE_UNITS.has(token.lemma) || YEAR.test(token.text);

const sharesDate = ({ sentence }: StatusContext, first: Token): boolean =>
  (childrenOf(sentence)[first.index] ?? []).some(
    (child) =>
      child < first.index &&
      tokenAt(sentence, child).deprel.startsWith("obl") &&
      YEAR.test(tokenAt(sentence, child).text),
  );

/** A present tense or a present perfect that runs up to now. */
function isPresent({ sentence }: StatusContext, token: Token): boolean {
  const aux = dependents(sentence, token.index).filter((one) => one.deprel.startsWith("aux") || one.deprel === "cop");
  if (aux.some((one) => /^(?:has|have|is|are|'s|'ve|will|may|could|can)$/.test(one.lower) && one.xpos !== "VB"))
    return true;
  return token.upos === "VERB" && (token.xpos === "VBZ" || token.xpos === "VBP");
}

/** A date among the word's own dependents (not inside another clause) that is older than the year of the telling. */
function isDatedOld(context: StatusContext, token: Token, now: number | null): boolean {
  const { sentence } = context;
  for (const child of childrenOf(sentence)[token.index] ?? []) {
    const one = tokenAt(sentence, child);
    if (!/^(?:obl|nmod|advmod|nummod|compound|amod|dep|appos)/.test(one.deprel)) continue;
    if (isOldYear(one, now) && !isOpenSince(context, one)) return true;
    if (DECADE.test(one.lower)) return true;
    if (isAgo(context, one)) return true;
    // "on September 11, 2001", "in the spring of 1998"
    for (const below of childrenOf(sentence)[child] ?? []) {
      const two = tokenAt(sentence, below);
      if (
        isOldYear(two, now) &&
        !isOpenSince(context, one) &&
        !isOpenSince(context, two) &&
        /^(?:nummod|nmod|compound|obl|appos|dep|flat|amod)/.test(two.deprel)
      )
        return true;
      if (isAgo(context, two)) return true;
    }
  }
  return false;
}

function isOldYear(token: Token, now: number | null): boolean {
  if (!YEAR.test(token.text)) return false;
  return now === null ? Number(token.text) < 2000 : Number(token.text) < now - 1;
}

/** "since 2015": it goes on until now. */
const isOpenSince = ({ sentence }: StatusContext, token: Token): boolean =>
  (childrenOf(sentence)[token.index] ?? []).some((child) =>
    /^(?:since|until|till|by|from)$/.test(tokenAt(sentence, child).lower),
  );

/** "20 years ago", "decades earlier". */
function isAgo({ sentence }: StatusContext, token: Token): boolean {
  const words = [token, ...dependents(sentence, token.index)];
  return (
    words.some((one) => /^(?:ago|earlier|before|previously|prior)$/.test(one.lower)) &&
    [...words, ...words.flatMap((one) => dependents(sentence, one.index))].some((one) => AGE_UNITS.has(one.lemma))
  );
}

/** "20 years after they ousted", "two decades since": the age stands just before the word that opens the clause or phrase. */
function isAfterAge(tokens: readonly Token[], below: Token, { sentence }: StatusContext): boolean {
  const opener = dependents(sentence, below.index).find(
    (one) => /^(?:after|since)$/.test(one.lower) && /^(?:mark|case)/.test(one.deprel),
  );
  if (opener === undefined) return false;
  const before = tokens[opener.index - 1];
  return before !== undefined && AGE_UNITS.has(before.lemma);
}

/** The same by the words alone, where the parse hung the clause elsewhere: no mark and no other verb between. */
function followsAge({ sentence, predicate }: StatusContext): boolean {
  for (let i = predicate.index - 1; i > 0; i--) {
    const token = sentence.tokens[i] as Token;
    if (token.upos === "PUNCT" || token.upos === "VERB") return false;
    if (token.lower === "after" || token.lower === "since") return AGE_UNITS.has(sentence.tokens[i - 1]?.lemma ?? "");
  }
  return false;
}

/** "once welcomed", "used to", and a pluperfect with "long" or "years". */
function isFormer({ sentence, path }: StatusContext, token: Token): boolean {
  if (token.xpos === "VBD" && isForYears(sentence, token)) return true;
  if (
    REGIME.has(token.lemma) &&
    (childrenOf(sentence)[token.index] ?? []).some((child) => tokenAt(sentence, child).lower === "since")
  )
    return true;
  const past = token.xpos === "VBD" || token.xpos === "VBN" || token.upos === "ADJ" || token.upos === "NOUN";
  const near = dependents(sentence, token.index);
  if (
    past &&
    near.some(
      (one) =>
        FORMERLY.has(one.lower) &&
        one.deprel === "advmod" &&
        sentence.tokens[one.index + 1]?.lower !== "again" &&
        sentence.tokens[one.index - 1]?.lower !== "at",
    )
  )
    return true;
  const step = path[0];
  return step?.relation.startsWith("xcomp") === true && step.token.lower === "used" && step.token.xpos === "VBD";
}

const REGIME = new Set(["oust", "topple", "overthrow", "depose", "unseat"]);

/** "fought them for years". */
const isForYears = (sentence: StatusContext["sentence"], token: Token): boolean =>
  (childrenOf(sentence)[token.index] ?? []).some((child) => {
    const one = tokenAt(sentence, child);
    return (
      (one.lemma === "year" || one.lemma === "decade") &&
      one.lower.endsWith("s") &&
      sentence.tokens[one.index - 1]?.lower === "for"
    );
  });

const years = new WeakMap<object, number>();

/** The year given, else the latest one that the telling names; null where it names none. */
function yearOfTelling({ input }: StatusContext): number | null {
  if (input.year !== undefined && input.year !== null) return input.year;
  const key = input.attributions ?? input.sentence;
  const known = years.get(key);
  if (known !== undefined) return known === 0 ? null : known;
  let latest = 0;
  for (const match of input.text.matchAll(/\b(?:19|20)\d\d\b/g)) {
    const year = Number(match[0]);
    if (year <= 2100 && year > latest) latest = year;
  }
  years.set(key, latest);
  return latest === 0 ? null : latest;
}
