import { baseRel, childWith, subtree, tokenAt } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import { isComma } from "./attribution-context.ts";

const LEFT_OUT = new Set([
  "punct",
  "cc",
  "conj",
  "appos",
  "parataxis",
  "acl",
  "advcl",
  "case",
  "mark",
  "nsubj",
  "cop",
  "dep",
  "discourse",
  "advmod",
  "obl",
  "aux",
  "expl",
  "csubj",
  "ccomp",
]);

/**
 * The words of a speaker around its head noun: determiners, titles, "of" and "for" phrases and joined speakers; no relative
 * clauses. Never longer than the run of nouns around it where the parse is odd.
 */
export function speakerSpan(sentence: Sentence, head: number): Span {
  const token = tokenAt(sentence, head);
  if (token.upos === "PRON") return { start: token.start, end: token.end };
  const held = new Set(
    subtree(sentence, head, (one) => {
      const relation = baseRel(one);
      if (relation === "nmod" && one.deprel !== "nmod:poss" && one.head === head && one.index > head) {
        const marker = childWith(sentence, one.index, "case")?.lower ?? "";
        // "The Harbour Corps on Friday denied": when, not who.
        if (/day$/.test(one.lower) && one.upos === "PROPN") return true;
        return !/^(?:of|for|at|in|from|with|on|'s|to)$/.test(marker);
      }
      if (relation === "conj") return !isNominal(one) || isFarVerb(sentence, one);
      if (relation === "cc") return false;
      if (relation === "case") return one.head === head && one.xpos !== "POS";
      if (relation === "advmod") return one.index > head;
      return LEFT_OUT.has(relation);
    }),
  );
  let from = head;
  let to = head;
  while (held.has(from - 1) || isInnerMark(sentence, from - 1, held)) from--;
  if (sentence.tokens[from - 1]?.upos === "DET" && sentence.tokens[from]?.upos !== "DET") from--;
  while (held.has(to + 1) || isInnerMark(sentence, to + 1, held)) to++;
  while (from < head && opensNoName(sentence, from)) from++;
  while (to > head && (/^(?:PUNCT|CCONJ|ADP)$/.test(tokenAt(sentence, to).upos) || isDay(tokenAt(sentence, to)))) to--;
  to = endOfKnowing(sentence, head, throughNoun(sentence, head, to));
  return { start: tokenAt(sentence, from).start, end: tokenAt(sentence, to).end };
}

/** "the family of an | 11-year-old boy": words cut behind an article go on to its noun. */
const throughNoun = ({ tokens }: Sentence, head: number, to: number): number => {
  if (to === head || tokens[to]?.upos !== "DET") return to;
  for (let at = to + 1; at <= to + LONGEST_AGE; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^(?:VERB|AUX|ADP|CCONJ)$/.test(token.upos) || token.text === ",") break;
    if (
      (token.upos === "NOUN" || token.upos === "PROPN") &&
      tokens[at + 1]?.text !== "-" &&
      tokens[at - 1]?.upos !== "NUM"
    )
      if (!/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.upos ?? "")) return at;
  }
  return to;
};
/** Tokens from the article to its noun: "11 - year - old boy". */
const LONGEST_AGE = 7;

/** "Norway today | denied": when, not who. */
const isDay = ({ lower, xpos }: Token): boolean =>
  /^(?:today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lower) && !xpos.endsWith("S");

/** "Norway today | denied": the tree makes one name of both, with the day for its head. Null for any other word. */
export const nameBeforeDay = (sentence: Sentence, day: number): number | null => {
  const before = sentence.tokens[day - 1];
  return isDay(tokenAt(sentence, day)) && before?.head === day && before.upos === "PROPN" ? before.index : null;
};

/** A mark, an "and", a preposition; the "according" of "according to the police". */
const opensNoName = (sentence: Sentence, index: number): boolean => {
  const { upos, lower } = tokenAt(sentence, index);
  return /^(?:PUNCT|CCONJ|ADP)$/.test(upos) || lower === "according" || (lower === "to" && index > 0);
};

const KNOWING = /^(?:familiar|close|briefed|aware|knowledgeable|involved|informed|acquainted)$/;

/** "a person familiar | with the talks": what such a source knows of is all that is told about it. */
function endOfKnowing(sentence: Sentence, head: number, end: number): number {
  const at = KNOWING.test(sentence.tokens[end]?.lower ?? "") ? end : end + 1;
  if (at <= head || !KNOWING.test(sentence.tokens[at]?.lower ?? "")) return end;
  const marker = sentence.tokens[at + 1];
  if (marker === undefined || !/^(?:with|to|on|of|in|about)$/.test(marker.lower)) return end;
  let to = at + 1;
  while (to + 1 < sentence.tokens.length && to < at + 9) {
    const next = tokenAt(sentence, to + 1);
    if (
      !inPhrase(next) &&
      !(/^(?:of|and)$/.test(next.lower) && inPhrase(tokenAt(sentence, Math.min(to + 2, sentence.tokens.length - 1))))
    )
      break;
    to++;
  }
  return to > at + 1 ? to : end;
}

const isNominal = (token: Token): boolean => token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON";

const isFarVerb = (sentence: Sentence, token: Token): boolean =>
  childWith(sentence, token.index, "nsubj", "cop") !== null;

/** A hyphen or a dot between two words of the phrase. */
function isInnerMark(sentence: Sentence, index: number, held: ReadonlySet<number>): boolean {
  const token = sentence.tokens[index];
  return token !== undefined && /^(?:-|–|\.|'s|’s)$/.test(token.text) && held.has(index - 1) && held.has(index + 1);
}

/** Tokens that a noun phrase is made of, by their tags alone: for places where the parse cannot be trusted. */
const inPhrase = (token: Token): boolean =>
  /^(?:NOUN|PROPN|DET|ADJ|NUM|X|SYM)$/.test(token.upos) ||
  token.xpos === "POS" ||
  token.xpos === "PRP$" ||
  token.xpos === "HYPH";

/** Head of the noun phrase that ends just before `before`; null where none does. */
export function phraseEndingAt(sentence: Sentence, before: number): number | null {
  let i = before - 1;
  while (
    i >= 0 &&
    (tokenAt(sentence, i).upos === "ADV" ||
      tokenAt(sentence, i).upos === "AUX" ||
      tokenAt(sentence, i).lower === "n't" ||
      tokenAt(sentence, i).lower === "not")
  )
    i--;
  i = beforeBracket(sentence, i);
  const last = sentence.tokens[i];
  if (last === undefined) return null;
  if (last.upos === "PRON" && last.xpos !== "PRP$") return /^(?:who|which|that|there)$/.test(last.lower) ? null : i;
  if (isNominal(last) || (last.upos === "DET" && /^(?:all|both|some|each)$/.test(last.lower)))
    return nominalHead(sentence, i);
  // "Rees says": a word with a capital that opens the sentence, tagged as something else.
  if (i === 0 && /^(?:VERB|ADJ|X)$/.test(last.upos) && /^\p{Lu}\p{Ll}+$/u.test(last.text) && before === 1) return i;
  // "a soldier", tagged as something else: an article leaves no doubt.
  return sentence.tokens[i - 1]?.upos === "DET" && /^(?:ADJ|VERB|X|NUM)$/.test(last.upos) ? i : null;
}

/** "Ann Lee (R-Ohio)": the last word before a short bracket that ends here. */
function beforeBracket(sentence: Sentence, at: number): number {
  if (sentence.tokens[at]?.text !== ")") return at;
  for (let i = at - 1; i >= 0 && i > at - 8; i--) if (sentence.tokens[i]?.text === "(") return i - 1;
  return at;
}

const JOINS = /^(?:of|for|in|at|from|with)$/;

/** First word of the run of nouns, adjectives and articles that ends just before `before`. */
export function phraseStart(sentence: Sentence, before: number): number {
  let i = before;
  while (i > 0) {
    const token = tokenAt(sentence, i - 1);
    if (token.text === ")") {
      const opened = beforeBracket(sentence, i - 1) + 1;
      if (opened === i) break;
      i = opened;
    } else if (
      i < before &&
      tokenAt(sentence, i).upos === "DET" &&
      !/^(?:all|both|half)$/.test(token.lower) &&
      !JOINS.test(token.lower)
    )
      break;
    else if (
      inPhrase(token) ||
      token.upos === "PRON" ||
      token.upos === "AUX" ||
      (JOINS.test(token.lower) && i > 1 && inPhrase(tokenAt(sentence, i - 2)))
    )
      i--;
    else break;
  }
  return i;
}

/** Head of the noun phrase that starts at `from`; null where none does. */
export function phraseStartingAt(sentence: Sentence, from: number): number | null {
  let i = from;
  const first = sentence.tokens[i];
  if (first === undefined) return null;
  if (first.upos === "PRON" && first.xpos !== "PRP$") return i;
  if (!inPhrase(first)) return null;
  if ((first.upos === "NUM" || first.upos === "DET" || first.upos === "ADJ") && sentence.tokens[i + 1]?.lower === "of")
    return i;
  while (i + 1 < sentence.tokens.length && inPhrase(tokenAt(sentence, i + 1))) i++;
  // "the official", tagged as an adjective.
  if (
    i > from &&
    tokenAt(sentence, i).upos === "ADJ" &&
    first.upos === "DET" &&
    !sentence.tokens.slice(from, i).some(isNominal)
  )
    return i;
  while (i > from && !isNominal(tokenAt(sentence, i))) i--;
  if (!isNominal(tokenAt(sentence, i))) return null;
  const head = nominalHead(sentence, i);
  return head < from ? i : head;
}

/** Climbs from a word to the head of its name or compound. */
function nominalHead(sentence: Sentence, index: number): number {
  let at = index;
  for (let i = 0; i < 8; i++) {
    const token = tokenAt(sentence, at);
    if (
      token.head >= 0 &&
      /^(?:flat|compound|nmod:desc|appos|goeswith|fixed)/.test(token.deprel) &&
      isNominal(tokenAt(sentence, token.head)) &&
      Math.abs(token.head - at) < 8
    )
      at = token.head;
    else break;
  }
  return at;
}

/** Head noun of the phrase that starts here. */
export function headOfPhrase(sentence: Sentence, from: number): number | null {
  let last: number | null = null;
  for (let i = from; i < sentence.tokens.length && i < from + 14; i++) {
    const token = sentence.tokens[i] as Token;
    if (last !== null && token.xpos.startsWith("W")) break;
    if ((token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON") && token.xpos !== "PRP$") last = i;
    else if (
      !/^(?:DET|ADJ|NUM|X|SYM|PART)$/.test(token.upos) &&
      token.xpos !== "PRP$" &&
      token.text !== "-" &&
      token.xpos !== "VBN"
    )
      break;
  }
  // "show insiders", with the first of them tagged as a verb.
  if (last === null && sentence.tokens[from]?.upos === "VERB" && sentence.tokens[from + 1]?.upos === "NOUN")
    return from + 1;
  if (last === null) return null;
  let head = last;
  while ((sentence.tokens[head] as Token).head >= from && (sentence.tokens[head] as Token).head <= last)
    head = (sentence.tokens[head] as Token).head;
  return head;
}

/** Last word of the source: what hangs on it up to a comma that a finite clause follows. */
export function phraseEnd(sentence: Sentence, from: number, source: number): number {
  const own = new Set(subtree(sentence, source));
  let end = source;
  for (let i = from; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (
      isComma(token) &&
      i > source &&
      !(
        own.has(i + 1) &&
        !/^(?:citing|quoting)$/.test(sentence.tokens[i + 1]?.lower ?? "") &&
        /^(?:appos|acl:relcl|conj)$/.test((sentence.tokens[i + 1] as Token).deprel)
      )
    )
      return i - 1;
    if (i > source && !own.has(i)) return end;
    end = i;
  }
  return end;
}
