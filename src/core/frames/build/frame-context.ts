import type { Attributed } from "../../attribution/attribution.ts";
import { tokenAt } from "../../clause/tree.ts";
import type { Mention } from "../../entity/entity.ts";
import { isNameAlone } from "../../mention/index.ts";
import { writingOf } from "../../place/spot.ts";
import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Findings } from "../../reading.ts";
import { retrospectOf } from "../../report/retrospect.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import type { TimeMention } from "../../time/time.ts";

/** A report's findings, laid out by sentence for the frames. */
export interface FrameContext {
  readonly findings: Findings;
  readonly text: string;
  /** Without names of no known kind: frames read those by their words, as names that nobody found. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly quantities: readonly (readonly QuantityMention[])[];
  readonly times: readonly (readonly TimeMention[])[];
  /** By the sentence of their cue. */
  readonly attributions: readonly (readonly Attributed[])[];
  /** Where a list of earlier events stands, null where there is none. */
  readonly retrospect: Span | null;
}

const memo = new WeakMap<Findings, FrameContext>();

export const contextOf = (findings: Findings): FrameContext => {
  const known = memo.get(findings);
  if (known) return known;
  const count = findings.sentences.length;
  const context: FrameContext = {
    findings,
    text: findings.report.text,
    mentions: bySentence(framed(findings), count),
    quantities: bySentence(findings.quantities, count),
    times: bySentence(findings.times, count),
    attributions: bySentence(findings.attributions, count),
    retrospect: retrospectOf(findings.report.text),
  };
  memo.set(findings, context);
  return context;
};

/** Without names of no known kind, and without places that only open a longer name of somewhere else. */
const framed = ({ mentions, sentences }: Findings): readonly Mention[] => {
  const known = mentions.filter((mention) => !isNameAlone(mention.entity));
  const opens = new Set(known.filter((mention) => opensName(mention, sentences[mention.sentence])));
  if (opens.size === 0) return known;
  const counts = new Map<string, number>();
  for (const mention of known)
    if (mention.place?.country && !opens.has(mention))
      counts.set(mention.place.country, (counts.get(mention.place.country) ?? 0) + 1);
  const [main] = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  return known.filter((mention) => !opens.has(mention) || main === undefined || mention.place?.country === main[0]);
};

/** Words that make the name before them that of a site. */
const SITES = new Set(
  "bay beach park hotel resort casino river lake creek island hills heights center centre hospital university college school church stadium arena mall airport bridge street road avenue".split(
    " ",
  ),
);
const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/**
 * "Mandalay Bay", "Kingston Park", "Geneva Convention": a place whose name goes on behind it. Where it lies in another country
 * than most places of the report, it is none.
 */
const opensName = ({ place, form, toToken }: Mention, sentence: Sentence | undefined): boolean => {
  const next = sentence?.tokens[toToken];
  if (place === null || form !== "name" || !sentence || !next || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  if (SITES.has(next.lower)) return true;
  return next.upos === "PROPN" && !DAY_OR_MONTH.test(next.lower) && writingOf(sentence) === "mixed";
};

const bySentence = <T extends { readonly sentence: number }>(
  items: readonly T[],
  count: number,
): readonly (readonly T[])[] => {
  const lists: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) lists[item.sentence]?.push(item);
  return lists;
};

/** The mention whose head is this token; else the shortest one that covers it. */
export const mentionAt = (context: FrameContext, sentence: Sentence, token: number): Mention | null => {
  let covering: Mention | null = null;
  for (const mention of context.mentions[sentence.index] ?? []) {
    if (mention.headToken === token) return mention;
    if (mention.fromToken <= token && token < mention.toToken)
      if (!covering || mention.toToken - mention.fromToken < covering.toToken - covering.fromToken) covering = mention;
  }
  return covering;
};

/** All mentions inside a stretch of tokens [from, to). */
export const mentionsWithin = (
  context: FrameContext,
  sentence: Sentence,
  from: number,
  to: number,
): readonly Mention[] =>
  (context.mentions[sentence.index] ?? []).filter((mention) => mention.fromToken >= from && mention.toToken <= to);

/** "Ellery, 27": an age beside a name counts nobody. */
const NOT_COUNTS: ReadonlySet<string> = new Set(["age", "money", "rate", "other"]);

/** The quantity that counts this noun, or is this token ("killing three"). */
export const quantityAt = (context: FrameContext, sentence: Sentence, token: number): QuantityMention | null => {
  const here = (context.quantities[sentence.index] ?? []).filter((item) => !NOT_COUNTS.has(item.kind));
  for (const quantity of here) if (quantity.headToken === token) return quantity;
  for (const quantity of here) if (quantity.from <= token && token < quantity.to) return quantity;
  // "some 300 of the residents": the number heads the phrase and the noun hangs below it, or the other way round.
  const head = tokenAt(sentence, token);
  for (const quantity of here) {
    const top = tokenAt(sentence, quantity.headToken);
    if (top.head === token && (top.deprel === "nummod" || top.deprel === "amod" || top.deprel === "det"))
      return quantity;
    if (head.head === quantity.headToken && head.deprel.startsWith("nmod")) return quantity;
  }
  return null;
};
