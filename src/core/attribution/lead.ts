import type { Sentence, Token } from "../syntax/token.ts";
import { ACT_OF_VERB } from "./act-lexicon.ts";
import { type AttributionContext, firstQuotationAfter, isComma, isFiniteVerb } from "./attribution-context.ts";
import { phraseStartingAt } from "./noun-phrase.ts";

/** A speaker stands no further from its verb than this, in tokens: titles, an apposition, a relative clause. */
const REACH = 32;

/** Who stands right behind a quotation and before its verb of speech. Token indexes. */
export interface Lead {
  /** First word behind the closing mark. */
  readonly from: number;
  /** Head noun of the speaker. */
  readonly source: number;
}

/**
 * `"...," Ann Lee, the mayor of the town, said`: the phrase right behind the quotation speaks, whatever the tree makes of a
 * sentence that opens with somebody else's words. Null where the verb is not the first of speech behind a quotation, or
 * another clause stands between.
 */
export function leadBefore(context: AttributionContext, sentence: Sentence, verb: Token): Lead | null {
  if (!ACT_OF_VERB.has(verb.lemma) || !/^VB[DZP]$/.test(verb.xpos)) return null;
  const quotation = context.outer[firstQuotationAfter(context.outer, verb.start) - 1];
  if (quotation === undefined || quotation.kind === "scare" || quotation.close === null) return null;
  if (quotation.end < sentence.start - 1 || quotation.end > verb.start) return null;
  if (!/[,?!…–—-]\s*$/.test(context.text.slice(quotation.inner.start, quotation.inner.end))) return null;
  const first = sentence.tokens.find((token) => token.start >= quotation.end && token.text !== quotation.close);
  if (first === undefined || verb.index - first.index > REACH || first.index >= verb.index) return null;
  if (isComma(first) || first.start - quotation.end > 2) return null;
  const source = phraseStartingAt(sentence, first.index);
  if (source === null || source >= verb.index) return null;
  return isBare(sentence, source, verb) ? { from: first.index, source } : null;
}

/** Between the name and its verb only what describes the name: no verb but in a clause that "who" opens. */
export function isBare(sentence: Sentence, source: number, verb: Token): boolean {
  let relative = false;
  let bracket = 0;
  for (let i = source + 1; i < verb.index; i++) {
    const token = sentence.tokens[i] as Token;
    if (token.text === "(") bracket++;
    else if (token.text === ")") bracket--;
    else if (/^(?:who|which|whose|whom)$/.test(token.lower)) relative = true;
    else if (/^["“”«»;:]$/.test(token.text) && bracket === 0) return false;
    else if (isComma(token) && relative && sentence.tokens[i + 1] === verb) relative = false;
    else if (isFiniteVerb(token) && !relative && bracket === 0 && token.head !== verb.index) return false;
  }
  return true;
}
