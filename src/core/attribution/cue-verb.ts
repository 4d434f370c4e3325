import { clauseAt } from "../clause/clause.ts";
import { baseRel, childWith, dependents, tokenAt } from "../clause/tree.ts";
import { isRoleNoun } from "../mention/index.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import { closesWords, DOCUMENTS, PARENTHETICAL } from "./act-lexicon.ts";
import { isComma } from "./attribution-context.ts";
import { behindDateline, distantSource, leadingParticiple, sourceOfParticiple } from "./far-source.ts";
import type { Lead } from "./lead.ts";
import { nameBeforeDay, phraseEndingAt, phraseStart, phraseStartingAt, speakerSpan } from "./noun-phrase.ts";
import { whoPutOut } from "./papers.ts";

/** A verb that may be a cue, with the words that belong to it. All numbers are token indexes. */
export interface CueVerb {
  readonly sentence: Sentence;
  readonly verb: Token;
  /** Lemma with its particle: "point out". */
  readonly lemma: string;
  readonly passive: boolean;
  readonly negated: boolean;
  /** First and last word of auxiliaries, verb and particle. */
  readonly from: number;
  readonly to: number;
  /** Head noun of whoever speaks. */
  readonly source: number | null;
  /** The relative pronoun that stands for it beside the verb. */
  readonly pronoun: number | null;
  /** The speaker stands after the verb ("said the mayor"). */
  readonly inverted: boolean;
  /** First word of speaker and verb where they stand together, and the last. */
  readonly groupFrom: number;
  readonly groupTo: number;
  readonly within: Quotation | null;
  /** Words alone tell whoever speaks, or that nobody is told: nobody else is likelier. */
  readonly settled: boolean;
}

/** Things by which something is shown. */
const SHOWS = /^(?:data|evidence|footage|video|image|photo|picture|signal|sample|test|reading)$/;
const RELATIVE = /^(?:who|which|that|whom)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|week|month|year|today|yesterday|dawn)$/;
/** "Mayor Ida Venn, who came to the pier, promised an inquiry": the comma closes what is told of the subject, and a thing is promised. */
const actsBehindRelative = (sentence: Sentence, verb: Token): boolean => {
  const subject = childWith(sentence, verb.index, "nsubj");
  const object = childWith(sentence, verb.index, "obj");
  if (subject === null || subject.index > verb.index || object === null || object.index < verb.index) return false;
  const comma = sentence.tokens.slice(subject.index, verb.index).find((token) => isComma(token));
  const relative = comma && sentence.tokens[comma.index + 1];
  return (
    /^(?:who|whose|which|whom)$/.test(relative?.lower ?? "") && object.upos === "NOUN" && !isRoleNoun(object.lemma)
  );
};

/** Never inverted: "told the council" tells whom. */
const TELLS = /^(?:tell|inform|assure|remind|notify)$/;
/** "The bank seems to fail": nobody is said to say so. */
const SEEMS = /^(?:seem|appear)$/;
const MANNER = /^(?:advmod|aux|aux:pass|compound:prt)$/;

export function cueVerb(sentence: Sentence, verb: Token, within: Quotation | null, lead: Lead | null = null): CueVerb {
  const clause = clauseAt(sentence, verb.index);
  const own = dependents(sentence, verb.index);
  let from = verb.index;
  while (from > 0) {
    const before = sentence.tokens[from - 1] as Token;
    if (before.head === verb.index && MANNER.test(before.deprel) && /^(?:AUX|ADV|PART|ADP)$/.test(before.upos)) from--;
    else if (before.upos === "AUX" && before.deprel.startsWith("aux")) from--;
    else break;
  }
  const particle = own.find(
    (token) => token.deprel === "compound:prt" && token.index > verb.index && token.index - verb.index < 4,
  );
  const to = particle?.index ?? verb.index;
  const negated = own.some((token) => token.index < verb.index && /^(?:not|n't|never|neither|nor)$/.test(token.lower));
  const after = comesAfterWords(sentence, from);
  const passive =
    isAsNotedBy(sentence, verb, from) ||
    isSpokenOf(sentence, verb) ||
    (clause.passive &&
      !isMistagged(sentence, verb) &&
      !isByMeans(sentence, verb) &&
      (verb.xpos !== "VBD" || own.some((token) => token.lemma === "be" || token.lemma === "get")));
  let source = passive
    ? byPhrase(sentence, verb)
    : (clause.subject ??
      (verb.deprel === "acl" && !after
        ? (phraseStartingAt(sentence, phraseStart(sentence, from)) ?? verb.head)
        : null));
  const pronoun =
    own.find((token) => /^nsubj/.test(token.deprel) && RELATIVE.test(token.lower) && token.index < verb.index)?.index ??
    (source !== null && RELATIVE.test(sentence.tokens[source]?.lower ?? "") ? source : null);
  source = antecedentOf(sentence, source);
  // "received data | indicating that": the data do.
  const paper = sentence.tokens[from - 1];
  if (verb.xpos === "VBG" && paper?.upos === "NOUN" && (DOCUMENTS.has(paper.lemma) || SHOWS.test(paper.lemma)))
    source = paper.index;
  if (
    verb.xpos === "VBG" &&
    ((isComma(sentence.tokens[from - 1]) &&
      /^(?:add|insist|say|note|explain|stress|warn|tell|argue|claim|cite|call)$/.test(verb.lemma)) ||
      (sentence.tokens[from - 1]?.lower === "while" && isComma(sentence.tokens[from - 2])))
  )
    source = sourceOfParticiple(sentence, verb, from) ?? source;
  // What was said can stand first as if it were the subject of an inverted cue.
  let inverted = source !== null && source > verb.index;
  if (
    !passive &&
    after &&
    (source === null || source < from) &&
    mayBeInverted(sentence, verb, from) &&
    !actsBehindRelative(sentence, verb)
  ) {
    const following = phraseStartingAt(sentence, to + 1);
    const between = source === null || hasMarkBetween(sentence, source, from);
    if (
      following !== null &&
      between &&
      !TIME.test(sentence.tokens[following]?.lower ?? "") &&
      endsThere(sentence, following, from) &&
      !/^(?:it|them|him|me|us|you)$/.test(sentence.tokens[following]?.lower ?? "")
    ) {
      source = following;
      inverted = true;
    }
  }
  if (source === null && !passive && (verb.xpos === "VBD" || verb.xpos === "VBZ" || verb.xpos === "VBP"))
    source = phraseEndingAt(sentence, from);
  if (!passive && !inverted && verb.xpos !== "VBG" && verb.xpos !== "VB")
    source = interposed(sentence, verb, from, to) ?? nearSource(sentence, source, from) ?? source;
  if (source !== null && source < from && !passive) source = behindDateline(sentence, source, verb) ?? source;
  if (source !== null && TIME.test(tokenAt(sentence, source).lower)) source = nameBeforeDay(sentence, source);
  if (!passive) source = whoPutOut(sentence, verb) ?? source ?? distantSource(sentence, verb, from);
  if (source !== null && source >= from && source <= to)
    source = from > 0 && /^(?:NOUN|PROPN|PRON)$/.test(sentence.tokens[from - 1]?.upos ?? "") ? from - 1 : null;
  const opening = passive ? null : (lead ?? leadingParticiple(sentence, verb));
  // "Asked why it burst, the mayor said": who asked is not told.
  if (verb.index === 0 && opening !== null && opening !== lead) source = null;
  else if (opening !== null) {
    source = opening.source;
    inverted = false;
  }
  if (
    source !== null &&
    /^(?:it|there)$/.test(sentence.tokens[source]?.lower ?? "") &&
    sentence.tokens[source]?.deprel === "expl"
  )
    source = null;
  if (SEEMS.test(verb.lemma)) source = null;
  const asides = passive || opening !== null ? null : speakerInRelative(sentence, from);
  if (asides !== null) source = asides;
  const together = source === null ? null : speakerSpan(sentence, source);
  let groupFrom = from;
  let groupTo = to;
  if (together !== null && source !== null) {
    if (source < from && standsBeside(sentence, source, from)) groupFrom = firstToken(sentence, together, from);
    while (groupFrom < from && groupFrom > 0 && /^(?:NOUN|PROPN)$/.test(sentence.tokens[groupFrom - 1]?.upos ?? ""))
      groupFrom--;
    if (inverted) groupTo = lastToken(sentence, together, to);
    if (lead !== null && !passive) groupFrom = lead.from;
  }
  return {
    sentence,
    verb,
    lemma: particle ? `${verb.lemma} ${particle.lower}` : verb.lemma,
    passive,
    negated: negated || isNobody(sentence, source),
    from,
    to,
    source,
    pronoun: passive || asides !== null ? null : pronoun,
    inverted,
    groupFrom,
    groupTo,
    within,
    settled: asides !== null || (source === null && isSpokenOf(sentence, verb)),
  };
}

/** "Nobody said", "no witness confirmed", "not everyone agrees", "none of the guards admitted". */
function isNobody(sentence: Sentence, source: number | null): boolean {
  if (source === null) return false;
  const { lower } = tokenAt(sentence, source);
  if (/^(?:nobody|none|neither)$/.test(lower)) return true;
  const before = sentence.tokens[source - 1]?.lower ?? "";
  if (/^(?:no|not|neither)$/.test(before)) return true;
  return dependents(sentence, source).some(
    (token) => token.index < source && /^(?:no|neither)$/.test(token.lower) && token.deprel === "det",
  );
}

/** "..., said the mayor": a verb that can close what was said; another one only right behind a quotation. */
const mayBeInverted = (sentence: Sentence, verb: Token, from: number): boolean =>
  verb.xpos !== "VBG" &&
  !TELLS.test(verb.lemma) &&
  (PARENTHETICAL.has(verb.lemma) || !isComma(sentence.tokens[from - 1]) || isQuote(sentence.tokens[from - 2]));

/** "The bridge is shut, as first noted by a blogger": whose words they are stands behind "by", whatever the tree hangs it on. */
const isAsNotedBy = (sentence: Sentence, verb: Token, from: number): boolean =>
  verb.xpos === "VBN" && sentence.tokens[from - 1]?.lower === "as" && byPhrase(sentence, verb) !== null;

const isQuote = (token: Token | undefined): boolean => token !== undefined && /^(?:["”»’]|'')$/.test(token.text);

/** "the envoy called for", tagged as if the envoy were called. */
function isMistagged(sentence: Sentence, verb: Token): boolean {
  if (
    /^["”»’'“]+$/.test(sentence.tokens[verb.index - 1]?.text ?? "") ||
    (isComma(sentence.tokens[verb.index - 1]) && /^["”»]$/.test(sentence.tokens[verb.index - 2]?.text ?? ""))
  )
    return true;
  const own = dependents(sentence, verb.index);
  if (verb.xpos !== "VBN" || own.some((token) => token.deprel.startsWith("aux"))) return false;
  const next = sentence.tokens[verb.index + 1]?.lower;
  if ((verb.lemma === "call" && (next === "for" || next === "on")) || next === "that") return true;
  // "The board | claimed | it had won", without an auxiliary: a subject before it and what is said behind leave no doubt.
  return (
    /^(?:root|ccomp|conj|parataxis|acl:relcl)$/.test(verb.deprel) &&
    own.some((token) => token.deprel.startsWith("nsubj") && token.index < verb.index) &&
    own.some((token) => /^(?:obj|ccomp)$/.test(token.deprel) && token.index > verb.index)
  );
}

/** "a man | accused of shooting two guards |": whoever the participle is hung on is spoken of, and accuses nobody. */
const isSpokenOf = (sentence: Sentence, verb: Token): boolean =>
  verb.xpos === "VBN" &&
  /^(?:accuse|charge|suspect|convict|blame|criticise|criticize)$/.test(verb.lemma) &&
  /^(?:of|in|for|with|over)$/.test(sentence.tokens[verb.index + 1]?.lower ?? "") &&
  !dependents(sentence, verb.index).some((token) => token.deprel === "aux");

const isRelative = ({ tokens }: Sentence, index: number): boolean =>
  /^W(?:P|DT)$/.test(tokens[index]?.xpos ?? "") && RELATIVE.test(tokens[index]?.lower ?? "");

/** "a boy who | police | say was shot": who says so stands between the relative pronoun and the verb. */
const speakerInRelative = (sentence: Sentence, from: number): number | null => {
  const near = phraseEndingAt(sentence, from);
  if (near === null) return null;
  let first = near;
  while (
    /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(sentence.tokens[first - 1]?.upos ?? "") &&
    !isRelative(sentence, first - 1)
  )
    first -= 1;
  const before = sentence.tokens[first - 1];
  return before !== undefined && isRelative(sentence, before.index) ? near : null;
};

/** "the envoy, who ...": whom the relative pronoun stands for. */
function antecedentOf(sentence: Sentence, source: number | null): number | null {
  if (source === null || !RELATIVE.test(sentence.tokens[source]?.lower ?? "")) return source;
  const before = isComma(sentence.tokens[source - 1]) ? source - 1 : source;
  return phraseEndingAt(sentence, before) ?? source;
}

/** "Hawaii, one adviser pointed out, rarely gets storms": between two commas, phrase and verb stand by themselves. */
function interposed(sentence: Sentence, verb: Token, from: number, to: number): number | null {
  if (
    !isComma(sentence.tokens[to + 1]) ||
    !closesWords(to > verb.index ? `${verb.lemma} ${sentence.tokens[to]?.lower}` : verb.lemma)
  )
    return null;
  const near = phraseEndingAt(sentence, from);
  if (near === null || TIME.test(tokenAt(sentence, near).lower)) return null;
  const first = phraseStart(sentence, from);
  if (first < 2 || !isComma(sentence.tokens[first - 1])) return null;
  return phraseStartingAt(sentence, first) ?? near;
}

/**
 * The phrase right before the verb, where the parse took a word of what was said for the subject ('"It is over," Mr. Lee
 * said') or stopped one noun short ("a defence | official said"). Null where the subject may stand.
 */
function nearSource(sentence: Sentence, source: number | null, from: number): number | null {
  const near = phraseEndingAt(sentence, from);
  if (near === null) return null;
  if (near === source) return headBeforePreposition(sentence, near, from);
  // Two subjects of one verb, the first of them a clause of its own: "Twelve people drowned off the cape, the navy | reported".
  const verb = tokenAt(sentence, from);
  if (
    source !== null &&
    tokenAt(sentence, near).head === verb.index &&
    tokenAt(sentence, source).head === verb.index &&
    sentence.tokens.slice(source + 1, near).some((token) => token.upos === "VERB")
  )
    return near;
  if (source === null || source > from) return source === null ? near : null;
  const first = phraseStart(sentence, from);
  if (TIME.test(sentence.tokens[source]?.lower ?? "")) return near;
  if (source >= first)
    return isInside(sentence, near, source) || sentence.tokens.slice(source, near).some((token) => token.upos === "ADP")
      ? null
      : near;
  const mark = sentence.tokens[first - 1];
  if (mark === undefined) return null;
  const whole = phraseStartingAt(sentence, first) ?? near;
  if (/^["”»’'“]+$/.test(mark.text)) return whole;
  // Another clause stands between: its subject is not the one who speaks.
  const between = sentence.tokens.slice(source + 1, first).some((token) => /^(?:MD|VBD|VBZ|VBP)$/.test(token.xpos));
  return (isComma(mark) || /^(?:but|and|while|although|though)$/.test(mark.lower)) &&
    between &&
    !isInside(sentence, whole, source)
    ? whole
    : null;
}

/** "a poll in late August | found", "a person familiar with the matter | said": the noun that the whole phrase is about. */
function headBeforePreposition(sentence: Sentence, near: number, from: number): number | null {
  const first = phraseStart(sentence, from);
  const mark = sentence.tokens[first - 1];
  if (mark !== undefined && !isComma(mark) && !/^(?:["”»’'“.:;]+|and|but|while|that)$/.test(mark.lower)) return null;
  const whole = phraseStartingAt(sentence, first);
  if (whole === null || whole >= near || TIME.test(tokenAt(sentence, whole).lower)) return null;
  return sentence.tokens.slice(whole, near).some((token) => token.upos === "ADP") ? whole : null;
}

/** "said by telephone that": how it was said, and no speaker. */
const isByMeans = (sentence: Sentence, verb: Token): boolean =>
  sentence.tokens[verb.index + 1]?.lower === "by" &&
  /^(?:telephone|phone|radio|video|videolink|email|e-mail|letter|text|satellite|message)$/.test(
    sentence.tokens[verb.index + 2]?.lower ?? "",
  );

/** The word hangs on the other, directly or over other words. */
function isInside(sentence: Sentence, word: number, other: number): boolean {
  let at = word;
  for (let i = 0; i < 12 && at >= 0; i++) {
    if (at === other) return true;
    at = sentence.tokens[at]?.head ?? -1;
  }
  return false;
}

function byPhrase(sentence: Sentence, verb: Token): number | null {
  for (const token of dependents(sentence, verb.index)) {
    if (
      token.deprel === "obl:agent" ||
      (baseRel(token) === "obl" && childWith(sentence, token.index, "case")?.lower === "by")
    )
      return /^(?:NOUN|PROPN|PRON)$/.test(token.upos) ? token.index : null;
  }
  return null;
}

/** A comma, dash or closing quotation mark stands just before. */
const comesAfterWords = (sentence: Sentence, from: number): boolean => {
  const before = sentence.tokens[from - 1];
  return isComma(before) || (before !== undefined && /^["”»’'“]+$/.test(before.text)) || before?.text === "''";
};

function hasMarkBetween(sentence: Sentence, a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) {
    const token = sentence.tokens[i] as Token;
    if (token.upos === "PUNCT" && /^["”“»«'’,]+$/.test(token.text)) return true;
  }
  return false;
}

/** Nothing but what is said about the speaker between: an age, a title, a relative clause. */
function standsBeside(sentence: Sentence, source: number, from: number): boolean {
  for (let i = source + 1; i < from; i++) {
    const token = sentence.tokens[i] as Token;
    if (/^["”“»«'’:;]+$/.test(token.text) && token.upos === "PUNCT") return false;
    if (/^(?:who|which)$/.test(token.lower) && isComma(sentence.tokens[i - 1]) && isComma(sentence.tokens[from - 1]))
      return true;
    if (/^(?:MD|VBD|VBZ|VBP)$/.test(token.xpos)) return false;
  }
  return true;
}

function firstToken(sentence: Sentence, span: Span, from: number): number {
  let i = from;
  while (i > 0 && (sentence.tokens[i - 1] as Token).start >= span.start) i--;
  return i;
}

function lastToken(sentence: Sentence, span: Span, to: number): number {
  let i = to;
  while (i + 1 < sentence.tokens.length && (sentence.tokens[i + 1] as Token).end <= span.end) i++;
  return i;
}

/** The phrase after the cue closes the sentence or its part: no verb of its own follows, so it is the speaker. */
function endsThere(sentence: Sentence, following: number, from: number): boolean {
  const span = speakerSpan(sentence, following);
  const next = sentence.tokens.find((token) => token.start >= span.end);
  if (/^["”»’'“]+$/.test(sentence.tokens[from - 1]?.text ?? ""))
    return next === undefined || !/^(?:MD|VBD|VBZ|VBP)$/.test(next.xpos);
  if (next !== undefined && !/^(?:PUNCT|ADP|ADV|PRON|SCONJ|CCONJ)$/.test(next.upos)) return false;
  // "Airport still open, says airline": a headline without any verb.
  if (next === undefined && /^(?:says?|said)$/.test(sentence.tokens[from]?.lower ?? "")) return true;
  // Headlines leave out the auxiliary: "Bridge closed after crash, say police".
  return sentence.tokens.slice(0, from).some((token) => /^(?:MD|VBD|VBZ|VBP|VBN)$/.test(token.xpos));
}
