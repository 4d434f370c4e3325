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
import { headOfPhrase, phraseEnd, phraseEndingAt } from "../noun-phrase.ts";
import { quotationBefore } from "../quote-sides.ts";

/** "according to the ministry", "per the report", "in the words of", "citing officials": the rest of the sentence is theirs. */
export function accordingToSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const sites: CueSite[] = [];
  const openers = held(sentence, OPENERS).filter((token) => openerAt(sentence, token) !== null);
  for (const [nth, token] of openers.entries()) {
    const opener = openerAt(sentence, token);
    if (opener === null || isRelative(sentence.tokens[opener.to + 1])) continue;
    const own = openers[nth - 1] === undefined ? null : ownFigure(sentence, openers[nth - 1] as Token, token);
    const next = openers[nth + 1] === undefined ? null : ownFigure(sentence, token, openers[nth + 1] as Token);
    const found = headOfPhrase(sentence, opener.to + 1);
    // "According to workers | there were 80": the word opens what is told.
    const head = found !== null && sentence.tokens[found]?.lower === "there" ? phraseEndingAt(sentence, found) : found;
    const cut = head === null ? null : beforeNumber(sentence, opener.to + 1, head);
    const source = cut ?? head;
    if (source === null || (opener.rule === "citing" && !canBeCited(sentence.tokens[source]))) continue;
    const said = sentence.tokens[source] as Token;
    const owner = ACT_OF_NOUN.has(said.lemma) ? ownerOf(sentence, said) : null;
    const end = cut ?? phraseEnd(sentence, opener.to + 1, source);
    const around = quotationAround(context.outer, token.start);
    const listed = inList(sentence, token);
    const from = Math.max(sentence.start, around?.inner.start ?? 0, listed ?? 0);
    const to = next !== null ? next.start : around === null ? sentence.end : Math.min(sentence.end, around.inner.end);
    const contents: Span[] = [];
    const before = quotationBefore(context, token.start);
    const left =
      before !== null && before.kind === "full" && before.start <= sentence.start
        ? before.inner
        : own !== null
          ? trimContent(context.text, own.start, token.start)
          : leftOf(context, sentence, opener.as ?? token, from);
    if (left !== null) contents.push(left);
    const right = own !== null || listed !== null ? null : rightOf(context, sentence, end + 1, to, left !== null);
    if (right !== null) contents.push(right);
    if (contents.length === 0) continue;
    sites.push({
      sentence,
      head: token.index,
      cue: { start: (opener.as ?? token).start, end: (sentence.tokens[opener.to] as Token).end },
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

/** "two dead; | 900 tonnes lost, according to the state; | all open again": where its part of a list begins; null where it is in none. */
function inList({ tokens }: Sentence, token: Token): number | null {
  const closes = tokens.findIndex(({ index, text }) => index > token.index && text === ";");
  // Nothing but whoever tells it stands before the next part.
  const between = closes < 0 ? [] : tokens.slice(token.index, closes);
  if (between.length === 0 || between.some((one) => isComma(one) || isFiniteVerb(one))) return null;
  const before = tokens.slice(0, token.index).findLast(({ text }) => text === ";");
  return before === undefined ? null : before.end;
}

/** "According to the latest information | thirteen persons were hurt": where no comma parts them, a number opens what is told. */
const beforeNumber = ({ tokens }: Sentence, from: number, head: number): number | null => {
  for (let at = from + 1; at < head; at += 1)
    if (tokens[at]?.upos === "NUM" && tokens[at - 1]?.upos === "NOUN") return at - 1;
  return null;
};

/** "140,000, according to the unions, | 26,000 | according to the police": the figure that the second one alone tells; null where none is. */
function ownFigure({ tokens }: Sentence, before: Token, token: Token): Token | null {
  const comma = tokens.slice(before.index, token.index).findLast((one) => isComma(one));
  // ", 26,000, according to".
  const at =
    comma !== undefined && comma.index === token.index - 1
      ? tokens.slice(before.index, comma.index).findLast((one) => isComma(one))
      : comma;
  const first = at && tokens[at.index + 1];
  const words = first ? tokens.slice(first.index, token.index) : [];
  return first &&
    words.some(({ upos }) => upos === "NUM") &&
    !words.some((one) => one.upos === "VERB" || isFiniteVerb(one))
    ? first
    : null;
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

interface Opener {
  readonly to: number;
  readonly rule: string;
  /** The "as" of "as per". */
  readonly as?: Token;
}

function openerAt(sentence: Sentence, token: Token): Opener | null {
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
  const as = sentence.tokens[token.index - 1];
  if (
    token.lower === "per" &&
    as?.lower === "as" &&
    /^(?:DET|PROPN)$/.test(sentence.tokens[token.index + 1]?.upos ?? "")
  )
    return { to: token.index, rule: "according-to", as };
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
  const added = addedClause(sentence, token);
  if (added !== null && added > from) return trimContent(context.text, added, token.start);
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

/** "approved the loan, | which is to be paid at once | according to the bill": with no comma before it, it tells of the clause that it stands in alone. */
function addedClause({ tokens }: Sentence, token: Token): number | null {
  if (token.lower !== "according" || tokens[token.index - 1]?.upos === "PUNCT") return null;
  const comma = tokens.slice(0, token.index).findLast((one) => isComma(one));
  const opens = comma && tokens[comma.index + 1];
  return opens !== undefined &&
    /^(?:which|who|where|whose)$/.test(opens.lower) &&
    comma !== undefined &&
    comma.index > 3
    ? opens.start
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
