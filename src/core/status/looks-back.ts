import { childWith } from "../clause/tree.ts";
import { lexicon } from "../lexicon/index.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { governorOf, modalOf, type StatusContext } from "./status-context.ts";

/** How often a habit is told of. */
const OFTEN = /^(?:every|each|always|often|sometimes|usually|regularly|routinely|frequently|never|whenever|rarely)$/;
const NOW_AND_THEN = /^(?:often|sometimes|usually|regularly|routinely|frequently|rarely)$/;
/** Whoever it was that a habit was good or bad to. */
const WHOEVER = /^(?:any|every)(?:one|body)$/;
/** What people do day by day: "he would come here and play", said of somebody, is how he was. */
const EVERYDAY = new Set(
  "come go play sit walk bring visit drink cook sing drive ride stop swim hug wave smile laugh greet".split(" "),
);
const PERSONS = /^(?:he|she|they|we|i|you)$/;
const LONG_GONE = /\b(?:as (?:a|an|the) (?:child|boy|girl|teenager|student|youth)|in those days|back then|used to)\b/iu;
/** What a later time is told by: "would later", "would go on to", "would, two days later,". */
const LATER =
  /\b(?:would|['’]d) (?:later|subsequently|ultimately|go on to)\b|\b(?:minute|hour|day|week|month|year|decade)s? later\b/iu;
/** What is drawn up does later what it does in it alone. */
const DRAWN_UP = /\b(?:plans?|proposals?|deal|bill|agreement|scheme|project|draft|programme|program|terms)\b/iu;

/**
 * "He would come here every day", "she would later become mayor": "would" that tells of what was. A habit stands in somebody's own
 * words or with a time long gone; what came later, in the teller's.
 */
export const looksBack = (context: StatusContext): boolean => {
  const found = modalOf(context);
  if (found === null || !/^(?:would|'d|’d)$/.test(found.modal.lower)) return false;
  return isHabit(context, found.carrier) || cameLater(context);
};

function isHabit(context: StatusContext, carrier: Token): boolean {
  const { sentence, holding, input } = context;
  if (LONG_GONE.test(input.text.slice(sentence.start, sentence.end))) return true;
  const mark = sentence.tokens.find((token) => token.index > carrier.index && token.upos === "PUNCT");
  const near = sentence.tokens.slice(Math.max(0, carrier.index - 2), mark?.index);
  const often = near.some((token) => OFTEN.test(token.lower) && isOfTime(sentence, token));
  const subject = childWith(sentence, carrier.index, "nsubj", "nsubj:pass");
  const [innermost] = holding;
  // "The office said that it would open every day": a plan, told at second hand; "would often" is none.
  if (innermost !== undefined && !innermost.direct) return near.some((token) => NOW_AND_THEN.test(token.lower));
  if (innermost === undefined) return often && (subject === null || !isThing(subject));
  if (subject === null || !PERSONS.test(subject.lower)) return false;
  return (
    often ||
    near.some((token) => WHOEVER.test(token.lower)) ||
    (/^s?he$/.test(subject.lower) && EVERYDAY.has(carrier.lemma))
  );
}

/** "every morning", "each time"; not "400 prisoners each". */
const isOfTime = ({ tokens }: Sentence, { lower, index }: Token): boolean => {
  if (lower !== "each" && lower !== "every") return true;
  const lemma = tokens.slice(index + 1, index + 3).find(({ upos }) => upos === "NOUN" || upos === "PROPN")?.lemma ?? "";
  return /^(?:time|.*day|weekend|morning|evening|night)$/iu.test(lemma) || lexicon().isA(lemma, "noun", "period");
};

const isThing = (subject: Token): boolean => /^(?:it|this|that|which)$/.test(subject.lower);

function cameLater(context: StatusContext): boolean {
  const { sentence, holding, input } = context;
  const words = input.text.slice(sentence.start, sentence.end);
  if (holding.length > 0 || !LATER.test(words) || DRAWN_UP.test(words)) return false;
  const governor = governorOf(context);
  return governor === null || !/^(?:ccomp|xcomp|csubj)/.test(governor.relation);
}
