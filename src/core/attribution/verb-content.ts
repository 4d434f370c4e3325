import { baseRel, childWith, dependents, subtree } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import { ACT_OF_VERB, PARENTHETICAL } from "./act-lexicon.ts";
import { type AttributionContext, isComma, isFiniteVerb, trimContent } from "./attribution-context.ts";
import { afterCitation } from "./cited.ts";
import { openerAfter } from "./clause-opener.ts";
import {
  bareClauseFollows,
  beforeMain,
  behindAddressee,
  behindTime,
  isBehindThing,
  isDisputed,
  leavesUnsaid,
  relativeEnd,
  relativeInfinitiveEnd,
  saidAgain,
} from "./content-edges.ts";
import type { CueVerb } from "./cue-verb.ts";
import { leadingParticiple } from "./far-source.ts";

/** These take a clause only after "that". */
const NEEDS_THAT = /^(?:offer|accept|refuse|demand|criticise)$/;

/** Where what is said may reach to on either side: the sentence, or the quotation that the cue stands in. */
export const limitsOf = (cue: CueVerb): Span =>
  cue.within === null
    ? { start: cue.sentence.start, end: cue.sentence.end }
    : {
        start: Math.max(cue.sentence.start, cue.within.inner.start),
        end: Math.min(cue.sentence.end, cue.within.inner.end),
      };

/** The clause after the verb: "said (that) ...", "asked whether ...". Null where no clause follows. */
export function clauseAfter(context: AttributionContext, cue: CueVerb): Span | null {
  const { sentence, verb } = cue;
  const last = afterCitation(sentence, Math.max(cue.to, cue.inverted ? cue.groupTo : cue.to));
  const complement = dependents(sentence, verb.index).find(
    (token) =>
      token.index > last &&
      (baseRel(token) === "ccomp" ||
        (baseRel(token) === "parataxis" &&
          sentence.tokens[last + 1]?.text !== "," &&
          !isBehindThing(sentence, verb, token))),
  );
  const opener = openerAfter(sentence, last, verb.lemma);
  const needsThat = NEEDS_THAT.test(ACT_OF_VERB.get(verb.lemma) ?? "");
  const opens = sentence.tokens[last + 1];
  if (
    needsThat &&
    !(complement !== undefined && opens?.upos === "PRON" && opens.deprel.startsWith("nsubj")) &&
    sentence.tokens[opener]?.lower !== "that"
  )
    return null;
  let start = -1;
  if (complement !== undefined) {
    const own = subtree(sentence, complement.index);
    start = own.find((index) => index > last) ?? -1;
    if (opener >= 0 && (opener < start || sentence.tokens[opener]?.lower === "that")) start = opener;
  } else if (opener >= 0) start = opener;
  else if (bareClauseFollows(sentence, last)) start = last + 1;
  // "said guards fired when ...": the parse took the inner clause for the whole.
  if (start > last + 1 && opener < 0 && !cue.inverted && bareClauseFollows(sentence, last)) start = last + 1;
  // "denied it: they were local men, he said": what the mark opens is said, not denied.
  if (/^(?:deny|reject|dismiss|refute|dispute)$/.test(verb.lemma) && sentence.tokens[start - 1]?.text === ":")
    return null;
  if (start < 0 || isTellersOwn(sentence, start, last)) return null;
  // "denied it and said that": what only points is no clause, and what is said next is not denied.
  if (
    ACT_OF_VERB.get(verb.lemma) === "deny" &&
    /^(?:it|this|that|so|them)$/.test(sentence.tokens[start]?.lower ?? "") &&
    /^(?:and|but|,)$/.test(sentence.tokens[start + 1]?.lower ?? "")
  )
    return null;
  // "told him | the road was open": the parse often takes the subject for another object.
  const addressee = sentence.tokens[last + 1];
  if (
    start > last + 2 &&
    opener < 0 &&
    addressee !== undefined &&
    /^(?:him|her|them|me|us|you|reporters|journalists)$/.test(addressee.lower)
  )
    start = last + 2;
  start = behindTime(sentence, start, opener >= 0);
  start = behindAddressee(sentence, start, last, verb);
  const leading = leadingParticiple(sentence, verb);
  const ended = relativeInfinitiveEnd(cue, start) ?? relativeEnd(sentence, verb, start);
  const end =
    ended ??
    beforeMain(sentence, verb, start) ??
    (leading === null ? clauseEnd(sentence, verb.index, start, isSetOff(cue)) : leading.comma - 1);
  // "denied that on Monday"
  if (
    ACT_OF_VERB.get(verb.lemma) === "deny" &&
    sentence.tokens[opener]?.lower === "that" &&
    !sentence.tokens.slice(start, end + 1).some(({ upos }) => upos === "VERB" || upos === "AUX")
  )
    return null;
  const limits = limitsOf(cue);
  const first = sentence.tokens[start] as Token;
  const from = first.lower === "that" ? (sentence.tokens[start + 1]?.start ?? first.end) : first.start;
  if (from >= limits.end) return null;
  return trimContent(context.text, from, Math.min((sentence.tokens[end] as Token).end, limits.end));
}

/** ", who said ...": the cue stands in a clause between commas. */
const isSetOff = ({ sentence, pronoun, groupFrom }: CueVerb): boolean =>
  (pronoun !== null &&
    /^(?:who|which)$/.test(sentence.tokens[pronoun]?.lower ?? "") &&
    isComma(sentence.tokens[pronoun - 1])) ||
  [groupFrom, groupFrom - 1].some((at) => sentence.tokens[at]?.lower === "whose" && isComma(sentence.tokens[at - 1]));

/** ", while ...", ", which ...": a clause of the teller's, whatever the parse makes of it. */
function isTellersOwn(sentence: Sentence, start: number, last: number): boolean {
  const first = sentence.tokens[start] as Token;
  const second = sentence.tokens[start + 1];
  const word = isComma(first) ? second : first;
  if (word === undefined || !(isComma(first) || (start > last + 1 && isComma(sentence.tokens[start - 1]))))
    return false;
  return /^(?:while|which|who|where|as|after|before|because|since|although|though|when|and|but)$/.test(word.lower);
}

/**
 * Last word of what was said. It runs to the end of the sentence unless the parse hangs a clause of the teller's on the cue
 * ("but", "while", "although"), a further cue follows ("..., adding that", "while officials said") or "according to" does.
 */
function clauseEnd(sentence: Sentence, verb: number, start: number, setOff: boolean): number {
  const { tokens } = sentence;
  // "warned that if ..., it will": the comma is inside what was said.
  const leading = [tokens[start], tokens[start + 1]].some((token) => /^(?:if|unless|when)$/.test(token?.lower ?? ""));
  for (let i = start + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const comma = isComma(tokens[i - 1]);
    if (token.text === ";") return i - 1;
    if (comma && isDisputed(tokens, i)) return i - 2;
    if (token.lower === "and" && tokens[verb]?.xpos === "VBD" && saidAgain(tokens, start, i))
      return comma ? i - 2 : i - 1;
    // "the mayor, who said it was over, called for calm": the sentence goes on behind the comma.
    if (setOff && i > start + 2 && /^VB[DZPN]$/.test(token.xpos) && token.upos !== "NOUN") {
      if (comma) return i - 2;
      // "said that the rules are “serious,” believes": the comma stands inside the marks.
      if (/^["”’'»]+$/.test(tokens[i - 1]?.text ?? "") && isComma(tokens[i - 2])) return i - 1;
    }
    if (token.lower === "without" && WITHHOLDING.has(tokens[i + 1]?.lower ?? "")) return comma ? i - 2 : i - 1;
    if (token.lower === "according" && tokens[i + 1]?.lower === "to") return i - 1;
    if (comma && token.xpos === "VBG" && REPORTING.has(token.lemma)) return i - 2;
    if (
      /^(?:and|but|while|as|although|though|whereas|after)$/.test(token.lower) &&
      (token.upos === "CCONJ" || token.upos === "SCONJ") &&
      anotherCueFollows(tokens, i)
    )
      return comma ? i - 2 : i - 1;
    if (token.lower === "but" && i > start + 3 && leavesUnsaid(tokens, i)) return comma ? i - 2 : i - 1;
    if (
      /^(?:but|and|while)$/.test(token.lower) &&
      i > start + 3 &&
      backshifted(tokens, start, i) &&
      presentFollows(tokens, i)
    )
      return comma ? i - 2 : i - 1;
    if (token.head !== verb || i < start + 2 || leading) continue;
    const relation = baseRel(token);
    if (
      relation === "conj" ||
      ((relation === "advcl" || relation === "parataxis") && opensAfterComma(sentence, token))
    ) {
      const first = subtree(sentence, token.index).find((index) => index >= start) ?? i;
      const edge = Math.min(first, token.index);
      if (edge <= start + 1) continue;
      if (relation === "conj" && !hasSubject(sentence, token) && !ACT_OF_VERB.has(token.lemma)) continue;
      return isComma(tokens[edge - 1]) ? edge - 2 : edge - 1;
    }
  }
  return tokens.length - 1;
}

/** "without giving details": how somebody spoke, told by the report. */
const WITHHOLDING = new Set([
  "giving",
  "providing",
  "elaborating",
  "offering",
  "specifying",
  "saying",
  "naming",
  "identifying",
  "citing",
]);

/** The first finite verb of the clause stands in the past, as reported speech does after a past cue. */
function backshifted(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens.slice(start, end).find((token) => isFiniteVerb(token));
  return first !== undefined && (first.xpos === "VBD" || /^(?:would|could|might)$/.test(first.lower));
}

/** "but there is", "and he is": told in the present, so by the teller. */
function presentFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 6; i++) {
    const token = tokens[i] as Token;
    if (token.upos === "PUNCT") return false;
    if (isFiniteVerb(token))
      return i > at + 1 && (token.xpos === "VBZ" || token.xpos === "VBP") && token.lemma === "be";
  }
  return false;
}

const REPORTING = new Set([
  "add",
  "say",
  "note",
  "cite",
  "warn",
  "stress",
  "tell",
  "call",
  "insist",
  "explain",
  "claim",
  "accuse",
  "describe",
  "suggest",
  "urge",
  "argue",
  "quote",
]);

/** A short subject and a finite verb of speech: "while officials said", "and the mayor told". */
function anotherCueFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 9; i++) {
    const token = tokens[i] as Token;
    if (token.upos === "PUNCT" && token.text !== "-") return false;
    if (isFiniteVerb(token) && token.upos === "VERB")
      return i > at + 1 && /^(?:say|tell|announce|report|warn|claim|deny|add|urge)$/.test(token.lemma);
    if (token.xpos === "MD") return false;
  }
  return false;
}

const hasSubject = (sentence: Sentence, token: Token): boolean =>
  childWith(sentence, token.index, "nsubj", "nsubj:pass") !== null;

/** ", while", ", although": a clause of the teller's. */
function opensAfterComma(sentence: Sentence, token: Token): boolean {
  const mark = childWith(sentence, token.index, "mark");
  return (
    mark !== null &&
    mark.index < token.index &&
    isComma(sentence.tokens[mark.index - 1]) &&
    /^(?:while|although|though|as|after|because|since|amid|whereas)$/.test(mark.lower)
  );
}

/** What stands before a cue that follows it (", police said on Friday"), and what goes on after it. Empty where nothing does. */
export function clauseBefore(context: AttributionContext, cue: CueVerb): Span[] {
  const { sentence, verb } = cue;
  const limits = limitsOf(cue);
  const as = sentence.tokens[cue.groupFrom - 1]?.lower === "as" ? 1 : 0;
  const mark = sentence.tokens[cue.groupFrom - 1 - as];
  if (as === 1 && mark === undefined) return afterAs(context, cue);
  if (
    mark === undefined ||
    cue.verb.xpos === "VBG" ||
    !(isComma(mark) || /^["”»]$/.test(mark.text) || mark.text === ".")
  )
    return [];
  const first = sentence.tokens.find((token) => token.start >= limits.start);
  if (first === undefined || mark.index - first.index < 1) return [];
  const left = trimContent(context.text, openingOf(sentence, first), mark.start);
  if (left === null) return [];
  const contents = [left];
  const held = new Set(
    subtree(
      sentence,
      verb.index,
      (token) => token.head === verb.index && /^(?:ccomp|parataxis|root)/.test(token.deprel),
    ),
  );
  let after = cue.groupTo + 1;
  while (after < sentence.tokens.length && held.has(after) && !isComma(sentence.tokens[after])) after++;
  if (isComma(sentence.tokens[after])) {
    const next = sentence.tokens[after + 1];
    if (
      next !== undefined &&
      next.upos !== "CCONJ" &&
      next.xpos !== "VBG" &&
      !held.has(after + 1) &&
      next.upos !== "PUNCT" &&
      next.end <= limits.end
    ) {
      const right = trimContent(context.text, next.start, limits.end);
      if (right !== null) contents.push(right);
    }
  }
  // "The dam, police said, broke": the verb of what was said comes after the cue, whatever it hangs on.
  const rest = sentence.tokens[cue.groupTo + 2];
  if (contents.length === 1 && isComma(sentence.tokens[cue.groupTo + 1]) && rest !== undefined && isFiniteVerb(rest)) {
    const right = trimContent(context.text, rest.start, limits.end);
    if (right !== null) contents.push(right);
  }
  // Words without a verb on both sides of the cue say nothing.
  const told = sentence.tokens.some(
    (token) =>
      (isFiniteVerb(token) || token.upos === "VERB") &&
      contents.some((span) => token.start >= span.start && token.end <= span.end),
  );
  const closes = cue.inverted && cue.groupTo >= sentence.tokens.length - 2;
  return told || (contents.length === 1 && (closes || left.end - left.start > 24)) ? contents : [];
}

/** "As the ministry said, the road is open": what follows the comma. */
function afterAs(context: AttributionContext, cue: CueVerb): Span[] {
  const comma = cue.sentence.tokens.find((token) => token.index > cue.groupTo && isComma(token));
  if (comma === undefined || comma.index - cue.groupTo > 10) return [];
  const content = trimContent(context.text, comma.end, limitsOf(cue).end);
  return content === null ? [] : [content];
}

/** Passes over "But", "And", "Meanwhile," at the head of the sentence. */
function openingOf(sentence: Sentence, first: Token): number {
  const second = sentence.tokens[first.index + 1];
  if (first.upos === "CCONJ" && second !== undefined) return second.start;
  return first.start;
}

/** "rejected the request, | saying that it came late": whoever did the one says the other, and it is no part of the first. */
const beforeSaying = ({ tokens }: Sentence, from: number, to: number): number => {
  const saying = tokens.find(
    ({ index, xpos, lemma }) =>
      index > from + 1 && index <= to && xpos === "VBG" && PARENTHETICAL.has(lemma) && isComma(tokens[index - 1]),
  );
  return saying === undefined ? to : saying.index - 2;
};

/** Subtree of a complement after the verb, as a span: an infinitive, an object, a prepositional phrase without its preposition. */
export function phraseContent(context: AttributionContext, cue: CueVerb, head: Token): Span | null {
  const { sentence } = cue;
  const own = subtree(
    sentence,
    head.index,
    (token) => baseRel(token) === "case" && token.head === head.index && token.index < head.index,
  );
  const right = own.filter((index) => index > cue.to);
  const from = right[0];
  const last = right[right.length - 1];
  if (from === undefined || last === undefined) return null;
  const to = beforeSaying(sentence, from, last);
  const limits = limitsOf(cue);
  return trimContent(
    context.text,
    (sentence.tokens[from] as Token).start,
    Math.min((sentence.tokens[to] as Token).end, limits.end),
  );
}
