import { type Clause, clauseAt, clausesOf, isVerb, markerOf } from "../../clause/clause.ts";
import { baseRel, childrenWith, childWith, dependents, tokenAt } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { COUNTING, IDLE, LEAVING, QUAKES, RATING, STANDING, WIDENING, WISHED } from "./figure-words.ts";
import { listedFigure } from "./listed-figure.ts";
import { type Votes, votesIn } from "./votes.ts";

/** A figure as its sentence tells it. Numbers are token indexes of the sentence. */
export interface Figure {
  readonly sentence: Sentence;
  readonly counted: QuantityMention;
  /** What kind of figure: "money", "share", "magnitude", "count", or the unit of a measure ("hectare"). */
  readonly kind: string;
  /** The verb that tells it; where none does, the noun. */
  readonly predicate: number;
  /** The noun that it is the figure of: turnout, magnitude, fine. */
  readonly attribute: number | null;
  /** The verb that tells what happened to what is counted, and the counted's part in it. */
  readonly act: number | null;
  readonly side: "agent" | "patient" | null;
  /** What is counted or measured: tins, pine. */
  readonly thing: number | null;
  /** Whose attribute it is. */
  readonly of: number | null;
  /** The other side of the act. */
  readonly other: number | null;
  /** It is a line of a list, and tells what is so by that. */
  readonly listed?: true;
  /** What it is the figure of, where no noun says so. */
  readonly named?: string;
  /** The noun that only says that something is counted: "the number of vehicles" is at so many. */
  readonly number?: number;
}

/** All figures of a sentence whose attribute or act is told. */
export const figuresIn = (context: FrameContext, sentence: Sentence): readonly Figure[] => {
  const quantities = context.quantities[sentence.index] ?? [];
  if (quantities.length === 0) return [];
  const votes = votesIn(context, sentence).flatMap((vote) => voteFigures(sentence, vote));
  const others = quantities.flatMap((counted) => {
    if (votes.some((vote) => vote.counted === counted)) return [];
    const kind = kindOf(sentence, counted);
    if (kind === null || isIdle(context.text, sentence, counted)) return [];
    const found = figureOf(sentence, counted, kind);
    return found === null || isWished(sentence, counted, found) ? [] : [found];
  });
  return [...votes, ...others];
};

/** The two sides of a vote: two figures, each of its own. */
const voteFigures = (sentence: Sentence, { more, fewer, at }: Votes): readonly Figure[] => {
  const predicate = verbOver(sentence, more.headToken) ?? at.index;
  const shared = { ...NOTHING, sentence, kind: "count", predicate };
  return [
    { ...shared, counted: more, named: "votes of the larger side" },
    { ...shared, counted: fewer, named: "votes of the smaller side" },
  ];
};

/** Null where the number is none that two reports would both tell. */
const kindOf = (sentence: Sentence, counted: QuantityMention): string | null => {
  const { kind, quantity, currency, rule } = counted;
  if (quantity.ordinal || rule === "quantity/several" || rule === "quantity/vague-plural") return null;
  switch (kind) {
    case "money":
      return `money ${currency ?? quantity.unit ?? ""}`;
    case "percent":
    case "share":
      return quantity.share === null && kind === "share" ? null : "share";
    case "measure":
      return isMagnitude(sentence, counted) ? "magnitude" : quantity.unit;
    case "count":
      if (quantity.share !== null) return "share";
      if (isMagnitude(sentence, counted)) return "magnitude";
      if (quantity.unit === null) return (quantity.low ?? quantity.high ?? 0) >= FEWEST_BARE ? "count" : null;
      return IDLE.has(quantity.unit) || IDLE.has(quantity.unit.split(" ").at(-1) ?? "") ? null : "count";
    default:
      return null;
  }
};

/** A smaller number that counts nothing told is a clock, a page, a part of a name. */
const FEWEST_BARE = 10;

/** "put it at 6.1" in a sentence about a quake, "a magnitude 7 earthquake". */
const isMagnitude = ({ tokens }: Sentence, { quantity, from }: QuantityMention): boolean => {
  const { low, unit } = quantity;
  if (low === null || low < 2 || low >= 10 || (unit !== null && !SHAKING.test(unit))) return false;
  if (Number.isInteger(low) && tokens[from - 1]?.lower !== "magnitude" && unit !== "magnitude") return false;
  return tokens.some(({ lemma, lower }) => QUAKES.has(lemma) || QUAKES.has(lower));
};
const SHAKING = /(?:magnitude|quake|tremor|shock|temblor)$/u;

const NUMERIC =
  /\d|hundred|thousand|million|billion|teen\b|ty\b|dozen|score|three|four|five|six|seven|eight|nine|ten\b|eleven|twelve|third|quarter|tenth|fifth/iu;
const DEFINITE = /^(?:the|these|those|both|its|their|his|her|our|my|all|other|each|every|any)$/u;
const RATE =
  /^\s*(?:an? (?:hour|day|week|month|year|barrel|share|head|person|tonne|ton|litre|liter|gallon|kilo)|per|each|apiece|to each|for each|every|annually|monthly|daily)\b/u;

/** One, the two, of them, so much each, told a second time in brackets: no figure of its own. */
const isIdle = (text: string, sentence: Sentence, counted: QuantityMention): boolean => {
  const { tokens, start } = sentence;
  const { from, end, quantity, kind } = counted;
  const words = text.slice(counted.start, end);
  if (!NUMERIC.test(words) || /^ps\d+$/iu.test(words)) return true;
  // "Police: 4 ...": what stands before the colon is not counted.
  if (counted.headToken < from && tokens.slice(counted.headToken, from).some(({ text: mark }) => mark === ":"))
    return true;
  const isCount = kind === "count";
  const value = quantity.low ?? quantity.high;
  if (isCount && (value === null || value < 2)) return true;
  const lead = tokens[from - 1]?.lower ?? "";
  if (isCount && (value ?? 0) < 13 && (DEFINITE.test(lead) || tokens[from - 1]?.xpos === "POS")) return true;
  // "the first four shots", "1080p"
  if (
    (isCount && /^(?:first|last|next|other|remaining)$/u.test(lead)) ||
    /^(?:\p{L}|\.\d)/u.test(text.slice(end, end + 2))
  )
    return true;
  // "a woman of 58"
  if (lead === "of" && isCount && (value ?? 0) < OLDEST && isPerson(sentence, Math.max(0, from - 2))) return true;
  if (RATE.test(text.slice(end, end + 14)) || (kind !== "count" && tokens[from - 1]?.text === "(")) return true;
  // "12, not 15": what does not hold
  if (
    /^(?:not|than|of)$/u.test(lead) &&
    /^(?:not|rather|instead|more|fewer|less)$/u.test(lead === "not" ? lead : (tokens[from - 2]?.lower ?? ""))
  )
    return true;
  if (
    /^(?:of|among)$/u.test(lead) &&
    from > 1 &&
    /^(?:one|two|three|some|many|most|half|none|all)$/u.test(tokens[from - 2]?.lower ?? "")
  )
    return true;
  // "of these, 14 ...", "three of them": a part of a figure told before
  return (
    /^\W*(?:of|among) (?:these|those|them|whom|which)\b/iu.test(text.slice(start, counted.start)) ||
    /^ of (?:these|those|them|whom|which|the)\b/iu.test(text.slice(end, end + 11))
  );
};

/** Nobody is older. */
const OLDEST = 120;

/** The word of the number, or of what it counts, that hangs on something else. */
const topOf = (sentence: Sentence, { from, to, headToken }: QuantityMention): Token => {
  let at = tokenAt(sentence, headToken);
  for (let steps = 0; steps < to - from + 3; steps += 1) {
    const over = at.head < 0 ? null : tokenAt(sentence, at.head);
    if (over === null || !((over.index >= from && over.index < to) || over.index === headToken)) return at;
    at = over;
  }
  return at;
};

export type Told = Pick<Figure, "attribute" | "act" | "side" | "thing" | "of" | "other" | "listed" | "number">;
const NOTHING: Told = { attribute: null, act: null, side: null, thing: null, of: null, other: null };
const NARROWS = new Set(["compound", "nummod", "amod", "nmod:poss", "nmod:unmarked", "obl:npmod"]);

const figureOf = (sentence: Sentence, counted: QuantityMention, kind: string): Figure | null => {
  const top = topOf(sentence, counted);
  const counts = kind === "count";
  const own: Told = {
    ...NOTHING,
    thing:
      counts || (kind === "magnitude" && counted.kind === "count")
        ? countedAt(counted)
        : (ofWhat(sentence, top)?.index ?? null),
  };
  const read = listedFigure(sentence, counted, own) ?? reading(sentence, top, counts, own, 0) ?? own;
  const told = read.attribute === null && read.act === null && !counts ? { ...read, attribute: read.thing } : read;
  // A number of which nothing is told but what it counts, and one that is a clock or an address.
  const bare = told.number === undefined && (!counts || counted.quantity.unit === null);
  if (told.attribute === null && told.act === null && bare) return null;
  // "were five outs away from the title": what is told stands behind it.
  const next = sentence.tokens[Math.max(counted.to, counted.headToken + 1)]?.lower ?? "";
  if (counts && told.attribute !== null && /^(?:away|short|ahead|behind|apart|shy)$/u.test(next)) return null;
  // "our wages by four per cent": how much more or less, and no level.
  if (!counts && told.attribute !== null && markerOf(sentence, top.index) === "by") return null;
  // "a boy fell into a well measuring 130 feet": nobody is so long.
  if (!counts && told.attribute !== null && isPerson(sentence, told.attribute)) return null;
  const anchor = told.number ?? told.act ?? told.attribute ?? top.index;
  return { sentence, counted, kind, ...told, predicate: verbOver(sentence, anchor) ?? anchor };
};

const isPerson = (sentence: Sentence, at: number): boolean =>
  lexicon().isA(tokenAt(sentence, at).lemma.toLowerCase(), "noun", "person");

/** The noun that is counted; null where none is told. */
const countedAt = ({ quantity, headToken }: QuantityMention): number | null =>
  quantity.unit === null ? null : headToken;

/** "1,900 hectares of pine", "35,000 tonnes of petrol", "nine percent of its staff". */
const ofWhat = (sentence: Sentence, top: Token): Token | undefined =>
  childrenWith(sentence, top.index, "nmod").find(
    ({ index }) => index > top.index && markerOf(sentence, index) === "of",
  );

const STEPS = 4;

/** What the number hangs on, from its own word upwards. */
const reading = (sentence: Sentence, top: Token, counts: boolean, own: Told, depth: number): Told | null => {
  if (depth > STEPS) return null;
  const rating = depth === 0 ? ratingOf(sentence, top, counts) : undefined;
  if (rating !== undefined) return rated(sentence, rating, counts, own);
  const copula = childWith(sentence, top.index, "cop");
  const subject = childWith(sentence, top.index, "nsubj", "nsubj:pass");
  if (copula !== null && subject !== null) return behindBe(sentence, subject, counts, own);
  if (top.head < 0) return null;
  const over = tokenAt(sentence, top.head);
  const relation = baseRel(top);
  if (relation === "conj") return reading(sentence, over, counts, own, depth + 1);
  if (isVerb(over)) return isFrom(sentence, top) ? null : underVerb(sentence, top, over, counts, own);
  // "the cans are affected"
  const undergone = relation === "nsubj" && over.upos === "ADJ" && over.lower.endsWith("ed");
  if (undergone && counts) return { ...own, act: over.index, side: "patient" };
  if (over.upos !== "NOUN" && over.upos !== "PROPN")
    return over.upos === "ADJ" || over.upos === "ADV" ? reading(sentence, over, counts, own, depth + 1) : null;
  if (!counts && (NARROWS.has(top.deprel) || NARROWS.has(relation)))
    return { ...own, thing: over.index, attribute: over.index, ...actOver(sentence, over) };
  if (relation !== "nmod" && relation !== "appos" && relation !== "dep") return null;
  if (counts && own.thing === null) return null;
  if (COUNTING.has(over.lemma)) return reading(sentence, over, counts, own, depth + 1);
  return {
    ...own,
    attribute: over.index,
    of: ownerOf(sentence, over, top.index),
    ...(counts ? actOver(sentence, over) : {}),
  };
};

/** "the number of vehicles still trapped", "the number saved": what is counted, and what happened to it. */
const numberOf = (sentence: Sentence, noun: Token, own: Told): Told | null => {
  if (!NUMBERS.has(noun.lemma)) return null;
  const thing = ofWhat(sentence, noun) ?? null;
  const told = actTold(sentence, thing ?? noun);
  // "the toll", "the figure": of what, other sentences say.
  if (thing === null && told === null) return null;
  return { ...own, thing: thing?.index ?? own.thing, ...told, number: noun.index };
};
const NUMBERS = new Set(["number", "total", "count", "tally", "list"]);

/** What is told of a noun behind it: "pharmacies which received the goods", "the number saved", "pupils waiting for a bus". */
const actTold = (sentence: Sentence, noun: Token): Partial<Told> | null => {
  const verb = childrenWith(sentence, noun.index, "acl", "acl:relcl", "amod").find(
    (token) => token.index > noun.index && /^VB[NDG]$/u.test(token.xpos),
  );
  if (verb === undefined) return null;
  const { passive, agent, patient, subject } = clauseAt(sentence, verb.index);
  const undergone = passive || (verb.xpos !== "VBG" && subject === null);
  return { act: verb.index, side: undergone ? "patient" : "agent", other: undergone ? agent : patient };
};

/** "rose from 8.6": what it was before. */
const isFrom = (sentence: Sentence, top: Token): boolean =>
  /^(?:from|than|after|before|since|until|despite)$/u.test(markerOf(sentence, top.index));

/** "the price was £6 million", "the dead are 115". */
const behindBe = (sentence: Sentence, subject: Token, counts: boolean, own: Told): Told | null => {
  if (subject.upos !== "NOUN") return null;
  if (counts) return numberOf(sentence, subject, own);
  const noun = COUNTING.has(subject.lemma) ? (ofWhat(sentence, subject) ?? subject) : subject;
  if (COUNTING.has(noun.lemma)) return null;
  return { ...own, attribute: noun.index, of: ownerOf(sentence, noun, null) };
};

const underVerb = (sentence: Sentence, top: Token, verb: Token, counts: boolean, own: Told): Told | null => {
  const clause = clauseAt(sentence, verb.index);
  const relation = placedAs(verb, top, counts);
  const marker = relation === "obl" ? markerOf(sentence, top.index) : "";
  const subject = clause.subject === null ? null : tokenAt(sentence, clause.subject);
  if (RATING.has(verb.lemma) && (marker === "at" || marker === "as" || marker === "to"))
    return rated(sentence, clause, counts, own);
  if (clause.object !== null && clause.object !== top.index && relation === "obl" && !counts) {
    const object = tokenAt(sentence, clause.object);
    return object.upos === "NOUN"
      ? { ...own, act: verb.index, thing: own.thing ?? object.index, side: "patient", other: clause.agent }
      : null;
  }
  const behind = subject !== null && subject.index !== top.index && relation !== "nsubj";
  if (behind && STANDING.has(verb.lemma)) {
    if (subject.upos !== "NOUN" && subject.upos !== "PROPN") return null;
    const number = counts ? numberOf(sentence, subject, own) : null;
    if (number !== null) return number;
    const noun = COUNTING.has(subject.lemma) ? (ofWhat(sentence, subject) ?? subject) : subject;
    return { ...own, attribute: noun.index, of: ownerOf(sentence, noun, null) };
  }
  if (relation === "obl" && counts && !(clause.passive && marker === "by")) return null;
  const asAgent = relation === "nsubj" ? !clause.passive : marker === "by";
  if (relation === "advcl" || relation === "ccomp" || relation === "advmod" || SAYING.has(verb.lemma)) return null;
  return {
    ...own,
    act: verb.index,
    side: asAgent ? "agent" : "patient",
    other: asAgent ? clause.patient : clause.agent,
  };
};
const SAYING = new Set(["say", "state", "tell", "announce", "report", "add", "note", "warn", "claim", "write"]);

/** Its relation to the verb; "upwards of 40 pages were released": by its place, where the bound hangs on the verb. */
const placedAs = (verb: Token, top: Token, counts: boolean): string => {
  const told = baseRel(top);
  return counts && (told === "advmod" || told === "obl:npmod") ? (top.index < verb.index ? "nsubj" : "obj") : told;
};

/** The verb that puts something at the number, or brings it there, also where the tree hung the number on the noun between them. */
const ratingOf = (sentence: Sentence, top: Token, counts: boolean): Clause | undefined => {
  const marker = markerOf(sentence, top.index);
  if (marker !== "at" && marker !== "to") return undefined;
  return clausesOf(sentence).findLast(
    ({ lemma, predicate, patient }) =>
      ((marker === "at" && RATING.has(lemma)) ||
        (counts ? marker === "to" && WIDENING.has(lemma) : LEAVING.has(lemma))) &&
      predicate < top.index &&
      patient !== null &&
      patient < top.index &&
      top.index - predicate < RATING_REACH,
  );
};
const RATING_REACH = 12;

/** "put the magnitude at 6.1", "rated the shock at 5.7". */
const rated = (sentence: Sentence, clause: Clause, counts: boolean, own: Told): Told | null => {
  const noun = clause.patient === null ? null : tokenAt(sentence, clause.patient);
  if (noun === null || noun.upos !== "NOUN") return null;
  const number = own.thing === null && counts ? numberOf(sentence, noun, own) : null;
  if (number !== null) return number;
  const what = COUNTING.has(noun.lemma) ? (ofWhat(sentence, noun) ?? noun) : noun;
  return { ...own, attribute: what.index, of: ownerOf(sentence, what, null) };
};

/** The verb that a noun is subject or object of, with the noun's part in it. */
const actOver = (sentence: Sentence, noun: Token): Partial<Told> => {
  const over = noun.head < 0 ? null : tokenAt(sentence, noun.head);
  if (over === null || !isVerb(over)) return {};
  const clause = clauseAt(sentence, over.index);
  if (clause.patient === noun.index) return { act: over.index, side: "patient", other: clause.agent };
  return clause.agent === noun.index ? { act: over.index, side: "agent", other: clause.patient } : {};
};

const ownerOf = (sentence: Sentence, noun: Token, number: number | null): number | null =>
  childrenWith(sentence, noun.index, "nmod:poss")[0]?.index ??
  childrenWith(sentence, noun.index, "nmod").find(
    ({ index }) => index !== number && /^(?:of|for|on|against|in|to)$/u.test(markerOf(sentence, index)),
  )?.index ??
  null;

/** The verb of the clause that a word stands in. */
const verbOver = (sentence: Sentence, index: number): number | null => {
  let at = tokenAt(sentence, index);
  for (let steps = 0; steps < 12; steps += 1) {
    if (isVerb(at) || dependents(sentence, at.index).some(({ deprel }) => deprel === "cop")) return at.index;
    if (at.head < 0) return null;
    at = tokenAt(sentence, at.head);
  }
  return null;
};

/** "rejected a 30% rise": of what is only talked about. */
const WEIGHED = new Set([
  "reject",
  "oppose",
  "resist",
  "consider",
  "discuss",
  "debate",
  "weigh",
  "threaten",
  "warn",
  "refuse",
  "decline",
  "mull",
  "avert",
  "avoid",
  "prevent",
  "block",
  "risk",
]);

/** "asked for a fine of", "a limit of", "hopes for": not told as so. */
const isWished = (sentence: Sentence, counted: QuantityMention, { predicate }: Figure): boolean => {
  let at = topOf(sentence, counted);
  for (let steps = 0; steps < 12; steps += 1) {
    if (WISHED.has(at.lemma)) return true;
    if (at.index === predicate || at.head < 0) break;
    at = tokenAt(sentence, at.head);
  }
  const { lemma } = tokenAt(sentence, predicate);
  return WISHED.has(lemma) || WEIGHED.has(lemma);
};
