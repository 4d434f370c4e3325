import { type Clause, clausesOf, markerOf } from "../../clause/clause.ts";
import { childrenWith, tokenAt } from "../../clause/tree.ts";
import type { Quantity, QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { AMOUNTING, HAVING, LEADS, MONEY_NOUNS, OF_WHAT, PAID, PUTTING, SHARE_NOUNS } from "./lexicon.ts";
import { prisonTerms } from "./prison.ts";

/** A figure, what it is the figure of, and whose that is. Numbers are token indexes. */
export interface Measured {
  readonly rule: string;
  readonly sentence: Sentence;
  /** The verb or noun that tells it. */
  readonly predicate: number;
  /** What is measured, in lower case with what narrows it: "quarterly loss". */
  readonly what: string;
  /** The noun of it, where one stands in the sentence. */
  readonly noun: number | null;
  /** Whose it is, or what it is for. */
  readonly of: number | null;
  /** Who puts it at that, where the verb says so: the speaker. */
  readonly by?: number | null;
  readonly quantity: Quantity;
  readonly span: Span;
}

/** "$1 billion a month", "€30,000 to each of them": so much at a time, or for one of many. */
const RATE =
  /^\s*(?:an? (?:hour|day|week|month|year|barrel|share|head|person|tonne|ton)|per|each|apiece|to each|for each|every|annually|monthly|daily)\b/u;

/** All figures of money, shares and prison terms that a sentence tells of something. */
export const measuredIn = (context: FrameContext, sentence: Sentence): readonly Measured[] => [
  ...(context.quantities[sentence.index] ?? []).flatMap((counted) => {
    if (RATE.test(context.text.slice(counted.end, counted.end + 14))) return [];
    const found = byNoun(sentence, counted) ?? byVerb(sentence, counted);
    return found === null ? [] : [{ ...found, sentence, quantity: counted.quantity, span: counted }];
  }),
  ...prisonTerms(sentence),
];

type Found = Omit<Measured, "sentence" | "quantity" | "span">;

const isMoney = ({ kind }: QuantityMention): boolean => kind === "money";
const isShare = ({ kind, quantity }: QuantityMention): boolean => kind === "percent" && quantity.share !== null;

const NARROWING = /^(?:amod|compound|nummod|nmod:poss)/u;

/** The words that narrow a noun, with it: "quarterly loss"; no article, number or name of whoever has it. */
const wordsOf = (sentence: Sentence, noun: number, { from, to }: QuantityMention): string => {
  const before: Token[] = [];
  for (let at = noun - 1; at >= 0 && noun - at <= 4; at -= 1) {
    const token = tokenAt(sentence, at);
    if ((at >= from && at < to) || token.text === "-") continue;
    if (!NARROWING.test(token.deprel) || !["ADJ", "NOUN"].includes(token.upos)) break;
    before.unshift(token);
  }
  const kept = before.filter(({ lower }) => !SAYS_LITTLE.has(lower)).map(({ lower }) => lower);
  return [...kept, tokenAt(sentence, noun).lemma].join(" ");
};
const SAYS_LITTLE = new Set([
  "new",
  "huge",
  "record",
  "total",
  "overall",
  "big",
  "massive",
  "second",
  "first",
  "final",
  "latest",
  "heavy",
]);

/** What a figure is of, the verb that sets it there, and who does. */
interface Noun {
  readonly noun: number;
  readonly verb: Clause | null;
  readonly by?: number | null;
}

/** The nearest noun that a figure can be of: right behind it, or led to it by "of", "at", a verb that amounts to it. */
const nounOf = (sentence: Sentence, counted: QuantityMention): Noun | null => {
  const nouns = isMoney(counted) ? MONEY_NOUNS : isShare(counted) ? SHARE_NOUNS : null;
  if (nouns === null) return null;
  const { tokens } = sentence;
  const fits = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.upos === "NOUN" &&
    nouns.has(token.lemma) &&
    (isMoney(counted) || isOfWhat(sentence, token));
  // "a $7,000 signing bonus", "a 35 per cent pay rise"
  for (const token of tokens.slice(counted.to, counted.to + 4)) {
    if (fits(token)) return { noun: token.index, verb: null };
    const joins = token.upos === "ADJ" || token.upos === "NOUN" || token.text === "-";
    if (!joins) break;
  }
  const [lead, before] = [tokens[counted.from - 1], tokens[counted.from - 2]];
  if (lead !== undefined && LEADS.has(lead.lower) && before !== undefined && fits(before))
    return { noun: before.index, verb: null };
  const clause = clausesOf(sentence).find(
    ({ predicate, lemma }) =>
      predicate < counted.from && counted.from - predicate <= 4 && AMOUNTING.has(lemma.split(" ")[0] ?? ""),
  );
  const subject = clause?.subject ?? copulaSubject(sentence, counted);
  const behind = subject === null || subject > counted.from ? undefined : tokens[subject];
  // "inflation rose by 2%" is no level.
  if (lead?.lower === "by" || behind === undefined || !fits(behind)) return null;
  return { noun: behind.index, verb: clause ?? null };
};

/** "the price was £6 million": whatever word of the figure the tree made the predicate. */
const copulaSubject = (sentence: Sentence, { from, to }: QuantityMention): number | null => {
  for (let at = from; at < to; at += 1) {
    const subject = childrenWith(sentence, at, "nsubj")[0];
    // "the flights cost £83 million" has no "was": its verb is taken for a noun.
    if (subject === undefined || subject.index >= from - 1) continue;
    if (sentence.tokens.slice(subject.index + 1, from).some(({ lemma }) => lemma === "be")) return subject.index;
  }
  return null;
};

/** "a pay rise", not any rise; inflation needs nothing more. */
const isOfWhat = (sentence: Sentence, { index, lemma }: Token): boolean => {
  if (!OF_WHAT.has(lemma)) return true;
  const before = tokenAt(sentence, Math.max(0, index - 1)).lemma;
  return PAID.has(before) || ["interest", "growth", "jobless", "unemployment", "inflation"].includes(before);
};

/** "a fine of 1 million euros", "the price was £6 million", "a $7,000 signing bonus", "put the debt at £1.7 billion". */
const byNoun = (sentence: Sentence, counted: QuantityMention): Found | null => {
  const found = nounOf(sentence, counted) ?? putAt(sentence, counted);
  if (found === null) return null;
  const { noun, verb, by } = found;
  const clause = clausesOf(sentence).find(({ object, patient }) => object === noun || patient === noun);
  const having = clause !== undefined && !clause.passive && HAVING.has(clause.lemma) ? clause.agent : null;
  const owner =
    childrenWith(sentence, noun, "nmod:poss")[0]?.index ??
    childrenWith(sentence, noun, "nmod").find(
      ({ index }) =>
        /^(?:of|for|on|against)$/u.test(markerOf(sentence, index)) && (index < counted.from || index >= counted.to),
    )?.index ??
    having;
  return {
    rule: "measure/of-noun",
    predicate: verb?.predicate ?? clause?.predicate ?? noun,
    what: wordsOf(sentence, noun, counted),
    noun,
    of: owner === noun ? null : owner,
    ...(by === undefined ? {} : { by }),
  };
};

/** "MPs put the debt at £1.7 billion". */
const putAt = (sentence: Sentence, counted: QuantityMention): Noun | null => {
  if (sentence.tokens[counted.from - 1]?.lower !== "at" || !isMoney(counted)) return null;
  const clause = clausesOf(sentence).find(({ lemma, predicate }) => PUTTING.has(lemma) && predicate < counted.from);
  const noun = clause?.patient;
  return noun != null && noun < counted.from && MONEY_NOUNS.has(tokenAt(sentence, noun).lemma)
    ? { noun, verb: clause ?? null, by: clause?.agent ?? null }
    : null;
};

/** "the flights cost £83 million", "fined the bank $2 million", "the deal raises pay by 38%". */
const byVerb = (sentence: Sentence, counted: QuantityMention): Found | null => {
  // "the flights cost £83 million": the tree takes the verb for a noun.
  const [lead, thing] = [sentence.tokens[counted.from - 1], sentence.tokens[counted.from - 2]];
  if (isMoney(counted) && lead?.lower === "cost" && thing?.upos === "NOUN" && thing.head === lead.index)
    return { rule: "measure/cost", predicate: lead.index, what: "cost", noun: null, of: thing.index };
  for (const { lemma, predicate, subject, patient, passive, object } of clausesOf(sentence)) {
    if (predicate >= counted.from || counted.from - predicate > 8) continue;
    const held = (index: number | null): boolean => index !== null && index >= counted.from && index < counted.to;
    if (
      isMoney(counted) &&
      lemma === "cost" &&
      !passive &&
      subject !== null &&
      !costsSomebody(sentence, predicate, counted)
    )
      return { rule: "measure/cost", predicate, what: "cost", noun: null, of: subject };
    if (isMoney(counted) && lemma === "fine" && patient !== null && !held(patient))
      return { rule: "measure/fined", predicate, what: "fine", noun: null, of: patient };
    const paid = passive ? subject : object;
    if (
      isShare(counted) &&
      ["raise", "increase", "lift"].includes(lemma) &&
      paid !== null &&
      PAID.has(tokenAt(sentence, paid).lemma) &&
      sentence.tokens[counted.from - 1]?.lower === "by"
    )
      return { rule: "measure/pay-rise", predicate, what: "pay rise", noun: paid, of: passive ? null : subject };
  }
  return null;
};

/** "the overhaul cost the bank $5 billion": what it cost one of many, and not all that it cost. */
const costsSomebody = ({ tokens }: Sentence, predicate: number, { from }: QuantityMention): boolean =>
  tokens.slice(predicate + 1, from).some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/u.test(upos));
