import { childrenOf, childWith, tokenAt } from "../clause/tree.ts";
import { readNumber } from "../quantity/number.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { auxiliariesOf, modalOf, type StatusContext, wordsOf } from "./status-context.ts";
import { HEDGE_ADVERBS, HEDGE_GOVERNORS } from "./status-lexicon.ts";

const NEARLY =
  /(?:^| )(close to|on the verge of|on the brink of|on the point of|near to|within reach of|in danger of|at risk of|on the edge of|in the process of)$/;

/** The words that weaken the predicate, as told; null where it stands plain. Polarity and status are not touched by them. */
export function findHedge(context: StatusContext): string | null {
  return (
    byAdverb(context) ?? byPhrase(context) ?? byGovernor(context) ?? bySecondHand(context) ?? byPerfectModal(context)
  );
}

/** An adverb on the predicate or on what carries it; not the "nearly" of a number. */
function byAdverb({ sentence, carriers, predicate }: StatusContext): string | null {
  for (const carrier of carriers) {
    for (const child of childrenOf(sentence)[carrier.index] ?? []) {
      const one = tokenAt(sentence, child);
      if (
        HEDGE_ADVERBS.has(one.lower) &&
        !isOfNumber(sentence, child) &&
        (one.deprel.startsWith("advmod") || one.deprel === "dep")
      )
        return one.text;
      if (one.lower === "unconfirmed" && one.deprel === "amod") return one.text;
    }
  }
  // The word just before the predicate or before its auxiliaries, whatever the parse made of it.
  for (let i = predicate.index - 1; i >= Math.max(0, predicate.index - 3); i--) {
    const one = sentence.tokens[i];
    if (one === undefined || one.upos === "PUNCT" || !(one.upos === "AUX" || one.upos === "ADV" || one.upos === "PART"))
      return null;
    if (HEDGE_ADVERBS.has(one.lower) && !isOfNumber(sentence, i)) return one.text;
  }
  return null;
}

/** "Nearly thirty dead", where the tree took the number for another word. */
const isOfNumber = ({ tokens }: Sentence, adverb: number): boolean =>
  /^(?:nearly|almost)$/.test(tokens[adverb]?.lower ?? "") && readNumber(tokens, adverb + 1) !== null;

function byPhrase(context: StatusContext): string | null {
  const { sentence, predicate } = context;
  const first = Math.max(0, predicate.index - 6);
  const before = sentence.tokens.slice(first, predicate.index);
  for (let cut = before.length; cut > 0 && cut > before.length - 3; cut--) {
    const end = before[cut - 1]?.lower;
    if (end !== "to" && end !== "of") continue;
    const match = NEARLY.exec(
      before
        .slice(0, cut)
        .map((token) => token.lower)
        .join(" "),
    );
    const phrase = match?.[1];
    if (phrase === undefined) continue;
    const count = phrase.split(" ").length;
    const from = before[cut - count];
    const to = before[cut - 1];
    if (
      from !== undefined &&
      to !== undefined &&
      before
        .slice(cut)
        .every((token) => token.upos === "DET" || token.upos === "ADJ" || token.lower === "'s" || token.upos === "AUX")
    )
      return wordsOf(context, from, to);
  }
  return null;
}

/** "appears to have", "is believed to be", "is said to": told at second hand or by its looks. */
function byGovernor(context: StatusContext): string | null {
  const { sentence, path } = context;
  for (const { token, relation } of path) {
    if (!/^(?:xcomp|ccomp|csubj|conj)/.test(relation)) return null;
    if (HEDGE_GOVERNORS.has(token.lemma)) {
      if (token.lemma === "consider" || token.lemma === "feel") return null;
      if (/^(?:believe|think|suspect|presume|assume)$/.test(token.lemma) && /^VB[PZD]$/.test(token.xpos))
        return token.text;
      const passive = auxiliariesOf(sentence, token).find((aux) => aux.deprel === "aux:pass");
      if (
        token.lemma === "appear" ||
        token.lemma === "seem" ||
        passive !== undefined ||
        childWith(sentence, token.index, "nsubj:pass") !== null
      )
        return token.text;
    }
    if (/^(?:say|report|rumour|rumor|estimate)$/.test(token.lemma) && relation === "xcomp" && token.xpos === "VBN")
      return `${token.text} to`;
  }
  return null;
}

/** "a man believed to have fled", "thought to be dead": by the words, where the tree makes no complement of it. */
function bySecondHand(context: StatusContext): string | null {
  const { sentence, predicate } = context;
  for (let i = predicate.index - 1; i > 0 && i >= predicate.index - 5; i--) {
    const token = sentence.tokens[i] as Token;
    if (token.lower === "to") {
      const governor = sentence.tokens[i - 1] as Token;
      return /^(?:believed|thought|understood|presumed|assumed|suspected|reported|rumou?red|feared|alleged|said)$/.test(
        governor.lower,
      )
        ? wordsOf(context, governor, token)
        : null;
    }
    if (!/^(?:AUX|ADV|ADJ)$/.test(token.upos)) return null;
  }
  return null;
}

/** "may have fled", "must have known": a guess about the past. */
function byPerfectModal(context: StatusContext): string | null {
  const found = modalOf(context);
  if (found === null || !/^(?:may|might|must|could)$/.test(found.modal.lower)) return null;
  const have = auxiliariesOf(context.sentence, found.carrier).find((aux: Token) => aux.lower === "have");
  return have === undefined ? null : wordsOf(context, found.modal, have);
}
