import { formTrigger, held } from "../../clause/held-words.ts";
import { childWith } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { ACT_OF_NOUN, DOCUMENTS } from "../act-lexicon.ts";
import {
  type AttributionContext,
  type CueSite,
  isComma,
  isFiniteVerb,
  quotationAround,
  trimContent,
} from "../attribution-context.ts";
import { afterCitation, canBeCited } from "../cited.ts";
import { headOfPhrase, phraseEnd } from "../noun-phrase.ts";
import { quotationBefore } from "../quote-sides.ts";

/** "according to the ministry", "per the report", "in the words of", "citing officials": the rest of the sentence is theirs. */
export function accordingToSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const sites: CueSite[] = [];
  for (const token of held(sentence, OPENERS)) {
    const opener = openerAt(sentence, token);
    if (opener === null || isRelative(sentence.tokens[opener.to + 1])) continue;
    const source = headOfPhrase(sentence, opener.to + 1);
    if (source === null || (opener.rule === "citing" && !canBeCited(sentence.tokens[source]))) continue;
    const said = sentence.tokens[source] as Token;
    const owner = ACT_OF_NOUN.has(said.lemma) ? ownerOf(sentence, said) : null;
    const end = phraseEnd(sentence, opener.to + 1, source);
    const around = quotationAround(context.outer, token.start);
    const from = around === null ? sentence.start : Math.max(sentence.start, around.inner.start);
    const to = around === null ? sentence.end : Math.min(sentence.end, around.inner.end);
    const contents: Span[] = [];
    const before = quotationBefore(context, token.start);
    const left =
      before !== null && before.kind === "full" && before.start <= sentence.start
        ? before.inner
        : leftOf(context, sentence, token, from);
    if (left !== null) contents.push(left);
    const right = rightOf(context, sentence, end + 1, to, left !== null);
    if (right !== null) contents.push(right);
    if (contents.length === 0) continue;
    sites.push({
      sentence,
      head: token.index,
      cue: { start: token.start, end: (sentence.tokens[opener.to] as Token).end },
      source: owner ?? source,
      contents,
      direct: before?.kind === "full",
      act: owner === null ? (opener.rule === "account-of" ? "claim" : "say") : (ACT_OF_NOUN.get(said.lemma) ?? "say"),
      via: null,
      rule: `attribution/${opener.rule}`,
      attitude: false,
    });
  }
  return sites;
}

/** "reports according to which the town fell": what the reports say, and whoever stands behind the word is told of. */
const isRelative = (token: Token | undefined): boolean => token !== undefined && /^(?:which|whom)$/.test(token.lower);

/** "according to a claim by the militia": whose words they are. Papers speak for themselves ("a report by the board"). */
const ownerOf = (sentence: Sentence, said: Token): number | null => {
  if (DOCUMENTS.has(said.lemma)) return null;
  const by = sentence.tokens.find(
    ({ index, head, deprel }) =>
      head === said.index && deprel === "nmod" && childWith(sentence, index, "case")?.lower === "by",
  );
  return by?.index ?? null;
};

const OPENERS = formTrigger(["according", "per", "in", "by", "citing", "quoting"]);

function openerAt(sentence: Sentence, token: Token): { readonly to: number; readonly rule: string } | null {
  const next = sentence.tokens[token.index + 1]?.lower;
  if (token.lower === "according" && next === "to") return { to: token.index + 1, rule: "according-to" };
  if (
    token.lower === "per" &&
    next !== "cent" &&
    next !== "capita" &&
    /^(?:DET|PROPN)$/.test(sentence.tokens[token.index + 1]?.upos ?? "") &&
    isComma(sentence.tokens[token.index - 1])
  )
    return { to: token.index, rule: "according-to" };
  const third = sentence.tokens[token.index + 2]?.lower;
  const fourth = sentence.tokens[token.index + 3]?.lower;
  if (token.lower === "in" && next === "the" && /^(?:words|view|opinion|eyes)$/.test(third ?? "") && fourth === "of")
    return { to: token.index + 3, rule: "in-the-words-of" };
  if (token.lower === "by" && next === "the" && third === "account" && fourth === "of")
    return { to: token.index + 3, rule: "account-of" };
  if (
    (token.lower === "citing" || token.lower === "quoting") &&
    (isComma(sentence.tokens[token.index - 1]) || token.index > 3)
  )
    return { to: token.index, rule: "citing" };
  return null;
}

function leftOf(context: AttributionContext, sentence: Sentence, token: Token, from: number): Span | null {
  const first = sentence.tokens.find((one) => one.start >= from);
  if (first === undefined || token.index - first.index < 2) return null;
  const start =
    first.upos === "CCONJ" || /^(?:But|And|So)$/.test(first.text)
      ? (sentence.tokens[first.index + 1]?.start ?? first.start)
      : first.start;
  const span = trimContent(context.text, start, token.start);
  return span !== null &&
    sentence.tokens.some(
      (one) =>
        one.start >= span.start &&
        one.end <= span.end &&
        (isFiniteVerb(one) || one.upos === "VERB" || one.upos === "NUM" || one.upos === "PROPN"),
    )
    ? span
    : null;
}

function rightOf(
  context: AttributionContext,
  sentence: Sentence,
  from: number,
  to: number,
  hasLeft: boolean,
): Span | null {
  const next = sentence.tokens[from];
  if (next === undefined || next.start >= to) return null;
  if (hasLeft && !isComma(next)) return null;
  const described = hasLeft ? null : afterDescription(sentence, next, to);
  if (described !== null) return trimContent(context.text, described.start, to);
  // "According to the paper, citing a doctor, ...": what is said goes on behind.
  const comma = afterCitation(sentence, from - 1);
  const after = isComma(next) ? sentence.tokens[Math.max(comma, from) + 1] : next;
  if (
    after === undefined ||
    /^(?:which|who)$/.test(after.lower) ||
    (hasLeft && (after.upos === "CCONJ" || after.xpos === "VBG"))
  )
    return null;
  const span = trimContent(context.text, after.start, to);
  return span !== null &&
    sentence.tokens.some((one) => one.start >= span.start && (isFiniteVerb(one) || one.upos === "VERB"))
    ? span
    : null;
}

/** "According to a complaint filed on Monday with the court, ...": what tells more of the source runs up to its comma. */
function afterDescription(sentence: Sentence, next: Token, to: number): Token | null {
  if (!/^(?:VBN|VBD|JJ|IN|WP|WDT)$/.test(next.xpos)) return null;
  const comma = sentence.tokens.find((one) => one.index > next.index && one.end <= to && isComma(one));
  const first = comma && sentence.tokens[comma.index + 1];
  if (!first || first.start >= to || /^(?:which|who|and|or)$/.test(first.lower)) return null;
  return sentence.tokens.some((one) => one.index > first.index && one.end <= to && isFiniteVerb(one)) ? first : null;
}
