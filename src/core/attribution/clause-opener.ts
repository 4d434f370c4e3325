import type { Sentence, Token } from "../syntax/token.ts";
import { ACT_OF_NOUN } from "./act-lexicon.ts";
import { isFiniteVerb } from "./attribution-context.ts";
import { ADDRESSES } from "./content-edges.ts";

const CLAUSE_OPENERS = /^(?:that|whether|if|how|why|what|who|when|where|which)$/;
const ASKS = /^(?:ask|wonder|know|see|say|tell|question|inquire|enquire|confirm|explain|discuss|describe)$/;

/** "that", "whether" ... right after the verb or after its addressee ("told the council that"). */
export function openerAfter(sentence: Sentence, last: number, lemma: string): number {
  for (let i = last + 1; i < sentence.tokens.length && i <= last + 12; i++) {
    const token = sentence.tokens[i] as Token;
    if (
      CLAUSE_OPENERS.test(token.lower) &&
      (token.upos === "SCONJ" || token.xpos === "IN" || token.xpos.startsWith("W"))
    ) {
      if (token.lower !== "that" && (!ASKS.test(lemma) || (i > last + 1 && lemma !== "ask" && lemma !== "tell")))
        return -1;
      if (i > last + 1 && token.lower === "that" && token.xpos.startsWith("W") && !isMedium(sentence, i)) return -1;
      // "said (the) reports that it had lied were false": the noun is part of what was said.
      if (
        i >= last + 2 &&
        onlyArticles(sentence, last, i - 1) &&
        token.lower === "that" &&
        !ADDRESSES.test(lemma) &&
        ACT_OF_NOUN.has(sentence.tokens[i - 1]?.lemma ?? "")
      )
        return last + 1;
      return i;
    }
    if (isFiniteVerb(token) || /^[,;:.]$/.test(token.text)) return -1;
  }
  return -1;
}

/** Nothing but articles and adjectives stands between a cue and a noun. */
const onlyArticles = ({ tokens }: Sentence, cue: number, noun: number): boolean =>
  tokens.slice(cue + 1, noun).every(({ upos, xpos }) => upos === "DET" || upos === "ADJ" || xpos === "PRP$");

/** What words are said in, at or by. */
const SAID_THERE =
  /^(?:tweet|statement|interview|letter|post|speech|video|message|email|briefing|conference|anonymity|memo|note|telegram|testimony|address|text|broadcast|filing|rally|stop|event|debate|hearing|meeting|call|forum|dinner|summit|appearance|show|program|programme|podcast|session|editorial|essay|column|op-ed|report|phone|television|tv|radio|court|parliament|today|yesterday|week|month|year|night|morning|afternoon|evening|\w+day)$/;

/** "said in a tweet | that ...", "told them on condition of anonymity | that": what a subject and its verb follow is said, not told of the tweet. */
function isMedium(sentence: Sentence, that: number): boolean {
  const before = sentence.tokens[that - 1];
  const next = sentence.tokens[that + 1];
  if (
    before === undefined ||
    next === undefined ||
    !(before.upos === "PROPN" || SAID_THERE.test(before.lemma.toLowerCase()))
  )
    return false;
  return !isFiniteVerb(next) && next.upos !== "ADV";
}
