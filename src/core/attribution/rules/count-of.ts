import { formTrigger, held, wordTrigger } from "../../clause/held-words.ts";
import { collect } from "../../collect.ts";
import { bodyNounType, isRoleNoun } from "../../mention/index.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { type AttributionContext, type CueSite, isComma, trimContent } from "../attribution-context.ts";
import { figuresBehind, numberAt } from "../figures-behind.ts";
import { phraseEndingAt, phraseStart } from "../noun-phrase.ts";
import { authorMark } from "../papers.ts";
import { BODY_WORDS } from "../speaker-link.ts";
import { nounSpeaks } from "../speaking-nouns.ts";

/** What somebody keeps: a count of something. */
const COUNT = [
  ...[
    "count",
    "tally",
    "toll",
    "figure",
    "figures",
    "data",
    "record",
    "records",
    "statistic",
    "statistics",
    "estimate",
    "estimates",
  ],
  ...["calculation", "calculations", "reckoning", "register", "list", "log", "database"],
];
const COUNTS = wordTrigger(COUNT);
const HOLDS =
  /^(?:is|was|are|were|stands?|stood|remains?|remained|rose|rises|has|had|reached|climbed|shows?|showed|puts?|lists?|listed|names|named|gives?|gave|has|suggests?|suggested|indicates?|indicated|reveals?|revealed)$/;
const TELLS = /^(?:shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed)$/;
const BY = formTrigger(["by", "on"]);
/** Words around a count and its owner, at most. */
const NEAR = 10;

const isCount = ({ lower, upos }: Token): boolean => COUNT.includes(lower) && upos !== "VERB";

/** "The ministry's toll was 12 dead", "clinic records show that 12 died", "a tally by the board has 12 dead", "12 died, by the board's count". */
export function countOfSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  return collect(held(sentence, COUNTS), (count): CueSite[] => {
    if (!isCount(count)) return [];
    const site = countHolds(context, sentence, count) ?? byCount(context, sentence, count);
    return site === null ? [] : [site];
  });
}

/** Whoever keeps a count. */
interface Owner {
  /** Token index of the head noun, or the words. */
  readonly source: number | Span;
  /** "ministry data": with the count, where its words hold who keeps it. */
  readonly paper?: Span;
  /** The last token of the count's words. */
  readonly end: number;
}

/** Whose the count is: before its "'s", in the words before it, or behind its "by", "from" or "of". */
const ownerOf = (context: AttributionContext, sentence: Sentence, count: Token): Owner | null => {
  const { tokens } = sentence;
  const from = phraseStart(sentence, count.index + 1);
  const possessive = tokens.slice(Math.max(0, count.index - 5), count.index).findLast(({ xpos }) => xpos === "POS");
  if (possessive !== undefined) {
    const owner = ownerBefore(context, sentence, possessive);
    return owner === null ? null : { source: owner, end: countedEnd(sentence, count.index) };
  }
  const behind = authorMark(sentence, count.index);
  // "the toll from the flood" is that of the flood, "a count of the dead" one of them.
  const of =
    behind === null && WRITTEN.test(count.lower) && tokens[count.index + 1]?.lower === "of"
      ? tokens[count.index + 1]
      : null;
  const mark = behind ?? of ?? null;
  if (mark !== null && (mark.lower !== "from" || count.lower !== "toll")) {
    const verb = tokens.findIndex(
      ({ index, lower, upos }) => index > mark.index + 1 && (HOLDS.test(lower) || upos === "VERB"),
    );
    const last = verb < 0 ? null : phraseEndingAt(sentence, verb);
    return last !== null && last > mark.index && last - count.index < NEAR && keeps(context, sentence, last)
      ? { source: { start: tokens[mark.index + 1]?.start ?? 0, end: tokens[verb - 1]?.end ?? 0 }, end: verb - 1 }
      : null;
  }
  if (tokens[count.index - 1]?.lower === "official" && /^(?:the|its|their|a)$/.test(tokens[from]?.lower ?? ""))
    return { source: { start: (tokens[from] ?? count).start, end: count.end }, end: count.index };
  const words = tokens.slice(from, count.index).filter(({ upos }) => upos === "NOUN" || upos === "PROPN");
  const body = words.findLast(({ lower, text }) => isBody(lower) || /^\p{Lu}{2,}$/u.test(text));
  const first = words[0];
  return body !== undefined && first !== undefined
    ? {
        source: { start: first.start, end: body.end },
        paper: { start: (tokens[from] ?? first).start, end: count.end },
        end: count.index,
      }
    : null;
};

/** "count | of those arrested |", "tally | of the dead |": whom it counts, up to the verb. */
const countedEnd = ({ tokens }: Sentence, count: number): number => {
  if (tokens[count + 1]?.lower !== "of") return count;
  const verb = tokens.slice(count + 2, count + 7).find(({ lower }) => HOLDS.test(lower));
  return verb === undefined ? count : verb.index - 1;
};

/** The words before a "'s" that name who keeps a count; null where they name nobody who could. */
const ownerBefore = (context: AttributionContext, sentence: Sentence, mark: Token): Span | null => {
  const head = phraseEndingAt(sentence, mark.index);
  const [first, last] = [sentence.tokens[phraseStart(sentence, mark.index)], sentence.tokens[mark.index - 1]];
  return head !== null && keeps(context, sentence, head) && first !== undefined && last !== undefined
    ? { start: first.start, end: last.end }
    : null;
};

/** What bodies keep: "records of the board". */
const WRITTEN = /^(?:figures|data|records?|statistics|register|log|database)$/;

const isBody = (lower: string): boolean => bodyNounType(lower) !== null || BODY_WORDS.test(lower) || lower === "un";

const keeps = ({ named }: AttributionContext, sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at];
  if (token === undefined || PLACES.test(token.lemma)) return false;
  const isPlace = (named.get(sentence.index) ?? []).some(
    ({ kind, start, end }) => kind === "place" && start <= token.start && token.end <= end,
  );
  if (isPlace) return false;
  return (
    token.upos === "PROPN" ||
    (token.upos === "NOUN" && (isRoleNoun(token.lemma) || nounSpeaks(token.lemma.toLowerCase())))
  );
};
/** A town's toll is that of its dead. */
const PLACES = /^(?:city|town|village|country|nation|state|province|region|district|county|island|world|war|attack)$/;

/** The count is the subject, and what it is or shows is told by its owner. */
const countHolds = (context: AttributionContext, sentence: Sentence, count: Token): CueSite | null => {
  const { tokens } = sentence;
  const owner = ownerOf(context, sentence, count);
  if (owner === null) return null;
  const number = tokens[count.index + 1]?.lower === "of" ? numberAt(sentence, count.index + 2) : null;
  const told = number === null ? null : figuresBehind(context, sentence, count.index + 2);
  // "the union's tally | of nine dead".
  if (told !== null && tokens[owner.end]?.index === count.index)
    return siteOf(sentence, count, owner.paper ?? owner.source, told);
  const verb = tokens[owner.end + 1];
  if (verb === undefined || !HOLDS.test(verb.lower)) return null;
  const that = tokens[verb.index + 1]?.lower === "that";
  const at = verb.index + (that ? 2 : 1);
  const clause =
    TELLS.test(verb.lower) && (that || tokens.slice(at).some(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)));
  const content = clause
    ? trimContent(context.text, tokens[at]?.start ?? verb.end, sentence.end)
    : figuresOf(context, sentence, verb, at);
  return content === null ? null : siteOf(sentence, verb, owner.paper ?? owner.source, content);
};

/** "stands | at 12", "rose | to 12", "was | 12 dead", "shows | 12 dead". */
const figuresOf = (context: AttributionContext, sentence: Sentence, verb: Token, at: number): Span | null => {
  const put = /^puts?$/.test(verb.lower) ? putAt(context, sentence, at) : null;
  if (put !== null) return put;
  const from = /^(?:at|to)$/.test(sentence.tokens[at]?.lower ?? "") ? at + 1 : at;
  return numberAt(sentence, from) === null || verb.index > 24 ? null : figuresBehind(context, sentence, from);
};

/** "puts | the dead at 12". */
const putAt = (context: AttributionContext, sentence: Sentence, from: number): Span | null => {
  const at = sentence.tokens.slice(from, from + NEAR).find(({ lower }) => lower === "at");
  const figures =
    at === undefined || numberAt(sentence, at.index + 1) === null
      ? null
      : figuresBehind(context, sentence, at.index + 1);
  return figures === null
    ? null
    : trimContent(context.text, sentence.tokens[from]?.start ?? figures.start, figures.end);
};

/** ", by the ministry's count", "By its own tally, ...". */
const byCount = (context: AttributionContext, sentence: Sentence, count: Token): CueSite | null => {
  const { tokens } = sentence;
  const by = held(sentence, BY).findLast(({ index }) => index < count.index && count.index - index < NEAR);
  if (by === undefined || count.lower === "toll" || count.lower === "list") return null;
  const next = tokens[count.index + 1];
  if (next !== undefined && next.upos !== "PUNCT") return null;
  const mark = tokens.slice(by.index + 1, count.index).find(({ xpos }) => xpos === "POS" || xpos === "PRP$");
  const owner = mark === undefined ? null : mark.xpos === "PRP$" ? mark.index : ownerBefore(context, sentence, mark);
  const own = owner === null && mark === undefined ? ownerOf(context, sentence, count) : null;
  const source = owner ?? (own !== null && typeof own.source !== "number" ? own.source : null);
  if (source === null) return null;
  const opens = by.index === 0;
  if (opens && !isComma(next)) return null;
  const before = tokens.slice(0, by.index).findLast(({ text, index }) => text === ";" && index > 0);
  const content = opens
    ? trimContent(context.text, next?.end ?? 0, sentence.end)
    : trimContent(context.text, before?.end ?? sentence.start, by.start);
  const told =
    content !== null &&
    tokens.some(({ xpos, start, end }) => xpos === "CD" && start >= content.start && end <= content.end);
  return content !== null && told ? siteOf(sentence, by, source, content) : null;
};

const siteOf = (sentence: Sentence, cue: Token, source: number | Span, content: Span): CueSite => ({
  sentence,
  head: cue.index,
  cue: { start: cue.start, end: cue.end },
  source,
  contents: [content],
  direct: false,
  act: "say",
  via: null,
  rule: "attribution/count-of",
  attitude: false,
});
