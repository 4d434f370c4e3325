import { subtree } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import {
  type AttributionContext,
  type CueSite,
  isComma,
  isFiniteVerb,
  quotationAround,
  trimContent,
} from "../attribution-context.ts";
import { quotationBefore } from "../quote-sides.ts";

/** "according to the ministry", "per the report", "in the words of", "citing officials": the rest of the sentence is theirs. */
export function accordingToSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const sites: CueSite[] = [];
  for (const token of sentence.tokens) {
    const opener = openerAt(sentence, token);
    if (opener === null) continue;
    const source = headAfter(sentence, opener.to + 1);
    if (source === null || (opener.rule === "citing" && !canSpeak(sentence.tokens[source]))) continue;
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
      source,
      contents,
      direct: before?.kind === "full",
      act: "say",
      via: null,
      rule: `attribution/${opener.rule}`,
      attitude: false,
    });
  }
  return sites;
}

/** "citing officials", "citing the ministry"; not "citing the heat". */
const canSpeak = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === "PROPN" ||
    /^(?:official|source|police|spokes\w+|witness|resident|report|data|figure|document|intelligence|authority|agency|ministry|media|expert|analyst|record|statement|people|person|leader|doctor|medic|government|military|army|study|survey|poll|court|lawyer|diplomat|minister)$/.test(
      token.lemma,
    ));

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
  if (/^(?:citing|quoting)$/.test(token.lower) && (isComma(sentence.tokens[token.index - 1]) || token.index > 3))
    return { to: token.index, rule: "citing" };
  return null;
}

/** Head noun of the phrase that starts here. */
function headAfter(sentence: Sentence, from: number): number | null {
  let last: number | null = null;
  for (let i = from; i < sentence.tokens.length && i < from + 14; i++) {
    const token = sentence.tokens[i] as Token;
    if (/^(?:NOUN|PROPN|PRON)$/.test(token.upos) && token.xpos !== "PRP$") last = i;
    else if (
      !/^(?:DET|ADJ|NUM|X|SYM|PART)$/.test(token.upos) &&
      token.xpos !== "PRP$" &&
      token.text !== "-" &&
      token.xpos !== "VBN"
    )
      break;
  }
  if (last === null) return null;
  let head = last;
  while ((sentence.tokens[head] as Token).head >= from && (sentence.tokens[head] as Token).head <= last)
    head = (sentence.tokens[head] as Token).head;
  return head;
}

/** Last word of the source: what hangs on it up to a comma that a finite clause follows. */
function phraseEnd(sentence: Sentence, from: number, source: number): number {
  const own = new Set(subtree(sentence, source));
  let end = source;
  for (let i = from; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (
      isComma(token) &&
      i > source &&
      !(own.has(i + 1) && /^(?:appos|acl:relcl|conj)$/.test((sentence.tokens[i + 1] as Token).deprel))
    )
      return i - 1;
    if (i > source && !own.has(i)) return end;
    end = i;
  }
  return end;
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
  const after = isComma(next) ? sentence.tokens[from + 1] : next;
  if (
    after === undefined ||
    (hasLeft && (after.upos === "CCONJ" || after.xpos === "VBG" || /^(?:which|who)$/.test(after.lower)))
  )
    return null;
  const span = trimContent(context.text, after.start, to);
  return span !== null && sentence.tokens.some((one) => one.start >= span.start && isFiniteVerb(one)) ? span : null;
}
