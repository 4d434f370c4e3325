import { baseRel, childWith, subtree } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import { ACT_OF_VERB } from "./act-lexicon.ts";
import { type AttributionContext, isComma, isFiniteVerb, trimContent } from "./attribution-context.ts";
import type { CueVerb } from "./cue-verb.ts";
import { dependents } from "./noun-phrase.ts";

const CLAUSE_OPENERS = /^(?:that|whether|if|how|why|what|who|when|where|which)$/;

/** Where what is said may reach to on either side: the sentence, or the quotation that the cue stands in. */
export const limitsOf = (cue: CueVerb): Span =>
  cue.within === null
    ? { start: cue.sentence.start, end: cue.sentence.end }
    : { start: Math.max(cue.sentence.start, cue.within.inner.start), end: Math.min(cue.sentence.end, cue.within.inner.end) };

/** The clause after the verb: "said (that) ...", "asked whether ...". Null where no clause follows. */
export function clauseAfter(context: AttributionContext, cue: CueVerb): Span | null {
  const { sentence, verb } = cue;
  const last = Math.max(cue.to, cue.inverted ? cue.groupTo : cue.to);
  const complement = dependents(sentence, verb.index).find((token) => token.index > last && (baseRel(token) === "ccomp" || (baseRel(token) === "parataxis" && sentence.tokens[last + 1]?.text !== ",")));
  const opener = openerAfter(sentence, last);
  let start = -1;
  if (complement !== undefined) {
    const own = subtree(sentence, complement.index);
    start = own.find((index) => index > last) ?? -1;
    if (opener >= 0 && opener < start) start = opener;
  } else if (opener >= 0) start = opener;
  else if (bareClauseFollows(sentence, last)) start = last + 1;
  if (start < 0) return null;
  const end = complement === undefined ? lastOfSentence(sentence) : clauseEnd(sentence, verb.index, complement.index, start);
  const limits = limitsOf(cue);
  const first = sentence.tokens[start] as Token;
  const from = first.lower === "that" ? (sentence.tokens[start + 1]?.start ?? first.end) : first.start;
  if (from >= limits.end) return null;
  return trimContent(context.text, from, Math.min((sentence.tokens[end] as Token).end, limits.end));
}

/** "that", "whether" ... right after the verb or after its addressee ("told the council that"). */
function openerAfter(sentence: Sentence, last: number): number {
  for (let i = last + 1; i < sentence.tokens.length && i <= last + 12; i++) {
    const token = sentence.tokens[i] as Token;
    if (CLAUSE_OPENERS.test(token.lower) && (token.upos === "SCONJ" || token.xpos === "IN" || token.xpos.startsWith("W"))) {
      if (i > last + 1 && token.xpos.startsWith("W")) return -1;
      return i;
    }
    if (isFiniteVerb(token) || /^[,;:.]$/.test(token.text)) return -1;
  }
  return -1;
}

/** A noun phrase and a finite verb follow with no mark between: the parse missed the clause. */
function bareClauseFollows(sentence: Sentence, last: number): boolean {
  const first = sentence.tokens[last + 1];
  if (first === undefined || !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(first.upos) || /^(?:himself|herself|themselves|itself|who|which)$/.test(first.lower)) return false;
  for (let i = last + 2; i < sentence.tokens.length && i <= last + 14; i++) {
    const token = sentence.tokens[i] as Token;
    if (token.upos === "PUNCT" && token.text !== "-" && token.text !== "’s") return false;
    if (token.xpos.startsWith("W") || token.upos === "SCONJ") return false;
    if (isFiniteVerb(token)) return token.upos === "VERB" || token.upos === "AUX";
  }
  return false;
}

const lastOfSentence = (sentence: Sentence): number => sentence.tokens.length - 1;

/** Last word of the clause: its subtree, and what the parse hung on the cue though it belongs inside ("within 48 hours"). */
function clauseEnd(sentence: Sentence, verb: number, complement: number, start: number): number {
  const own = new Set(subtree(sentence, complement));
  let end = start;
  for (const index of own) if (index > end) end = index;
  for (let i = end + 1; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (own.has(i)) {
      end = i;
      continue;
    }
    let top = token;
    while (top.head >= 0 && top.head !== verb && !own.has(top.head)) top = sentence.tokens[top.head] as Token;
    if (top.head < 0) break;
    const relation = baseRel(top);
    if (top.head === verb && !/^(?:obl|nmod|advmod|acl)$/.test(relation) && !(relation === "advcl" && top.xpos !== "VBG")) {
      if (relation === "punct" && i + 1 < sentence.tokens.length) continue;
      break;
    }
    if (top.head === verb && relation === "obl" && childWith(sentence, top.index, "case")?.lower === "according") break;
    end = i;
  }
  // A second cue that only reports on ("..., adding that") is not part of what was said.
  for (let i = start + 1; i <= end; i++) {
    const token = sentence.tokens[i] as Token;
    if (token.xpos === "VBG" && isComma(sentence.tokens[i - 1]) && /^(?:add|say|note|cite|warn|stress|tell|call|insist|explain|claim)$/.test(token.lemma) && ACT_OF_VERB.has(token.lemma)) return i - 2;
  }
  return end;
}

/** What stands before a cue that follows it (", police said on Friday"), and what goes on after it. Empty where nothing does. */
export function clauseBefore(context: AttributionContext, cue: CueVerb): Span[] {
  const { sentence, verb } = cue;
  const limits = limitsOf(cue);
  const mark = sentence.tokens[cue.groupFrom - 1];
  if (mark === undefined || !(isComma(mark) || /^["”»]$/.test(mark.text) || mark.text === ".")) return [];
  const first = sentence.tokens.find((token) => token.start >= limits.start);
  if (first === undefined || mark.index - first.index < 2) return [];
  const left = trimContent(context.text, openingOf(sentence, first), mark.start);
  if (left === null || !sentence.tokens.some((token) => token.start >= left.start && token.end <= left.end && (isFiniteVerb(token) || token.upos === "VERB"))) return [];
  const contents = [left];
  const held = new Set(subtree(sentence, verb.index, (token) => token.index < cue.groupFrom && token.head === verb.index && /^(?:ccomp|parataxis|root)/.test(token.deprel)));
  let after = cue.groupTo + 1;
  while (after < sentence.tokens.length && held.has(after) && !isComma(sentence.tokens[after])) after++;
  if (isComma(sentence.tokens[after])) {
    const next = sentence.tokens[after + 1];
    if (next !== undefined && next.upos !== "CCONJ" && next.xpos !== "VBG" && !held.has(after + 1) && next.upos !== "PUNCT" && next.end <= limits.end) {
      const right = trimContent(context.text, next.start, limits.end);
      if (right !== null) contents.push(right);
    }
  }
  return contents;
}

/** Passes over "But", "And", "Meanwhile," at the head of the sentence. */
function openingOf(sentence: Sentence, first: Token): number {
  const second = sentence.tokens[first.index + 1];
  if (first.upos === "CCONJ" && second !== undefined) return second.start;
  return first.start;
}

/** Subtree of a complement after the verb, as a span: an infinitive, an object, a prepositional phrase without its preposition. */
export function phraseContent(context: AttributionContext, cue: CueVerb, head: Token): Span | null {
  const { sentence } = cue;
  const own = subtree(sentence, head.index, (token) => baseRel(token) === "case" && token.head === head.index && token.index < head.index);
  const right = own.filter((index) => index > cue.to);
  const from = right[0];
  const to = right[right.length - 1];
  if (from === undefined || to === undefined) return null;
  const limits = limitsOf(cue);
  return trimContent(context.text, (sentence.tokens[from] as Token).start, Math.min((sentence.tokens[to] as Token).end, limits.end));
}
