import { formTrigger, held, holds, wordTrigger } from "../../clause/held-words.ts";
import { childWith, tokenAt } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import { isRoleNoun } from "../../mention/index.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { DOCUMENTS } from "../act-lexicon.ts";
import { type AttributionContext, type CueSite, isComma, isFiniteVerb, trimContent } from "../attribution-context.ts";
import { canBeCited } from "../cited.ts";
import { MUTE } from "../mute.ts";

/** Nouns of what is told, and of what it stands in: news, findings, counts and papers. Thesaurus of news English. */
const TOLD_NOUNS = new Set(
  `word news statement announcement declaration confirmation disclosure revelation acknowledgement acknowledgment admission notification
   message dispatch despatch cable letter memo memorandum email note notice notification bulletin circular communique communiqué release newsletter
   advisory alert warning update briefing presentation report summary overview review survey assessment evaluation appraisal analysis estimate
   estimation calculation reckoning computation projection count recount tally toll total figure figures number numbers statistic statistics data
   dataset list register registry log ledger record records book books roll census document documents file files paper papers account
   version testimony evidence information intelligence finding findings conclusion verdict investigation inquiry inspection observation
   reply answer response remark remarks comment comments speech address interview broadcast post tweet thread clarification explanation
   correction amendment assurance website page page dashboard`.split(/\s+/u),
);
const CLAIM_NOUNS = new Set("claim assertion allegation contention boast insistence".split(" "));
/** Nouns of what somebody lays down; told as "under a decision by". */
const RULED_NOUNS = new Set(
  "decision order decree directive ruling plan programme program schedule timetable arrangement agreement scheme instruction announcement".split(
    " ",
  ),
);

const CLAIM_VERBS = new Set("claim allege assert contend boast insist maintain profess purport brag aver".split(" "));
/** Verbs that tell by themselves, with no noun of what is told beside them. */
const PLAIN_VERBS = new Set(
  `say tell state announce declare report recount reveal disclose confirm verify affirm establish ascertain find learn discover conclude note
   remark observe add write post tweet brief inform notify advise update explain clarify reply respond answer acknowledge admit concede reckon
   calculate estimate count tally show indicate relay emerge summarise summarize outline stress emphasise emphasize underline`.split(
    /\s+/u,
  ),
);

const TELLING = wordTrigger([...TOLD_NOUNS, ...CLAIM_NOUNS, ...RULED_NOUNS, ...PLAIN_VERBS, ...CLAIM_VERBS]);
const JOINTS = formTrigger(["that", ":", ",", "—", "–", "--"]);

/** What makes of a telling none, or another: a denial, a doubt, a wish, a condition, a question. */
const SPOILS =
  /^(?:not|n['’]t|no|never|nor|neither|none|without|if|unless|whether|would|could|may|might|should|must|deny|denies|denied|denying|denial|reject|rejects|rejected|refuse|refused|dismiss|dismissed|doubt|doubts|doubted|dispute|disputed|false|untrue|rumou?rs?|rumou?red|hope|hopes|hoped|fear|fears|feared|demand|demands|demanded|order|ordered|ask|asked|urge|urged|want|wants|wanted|call|calls|called|so|such|until|than)$/;

/** Words before what is told, or behind it, among which whoever tells it is looked for. */
const REACH = 24;

interface Shape {
  /** Tokens, half-open, that tell who tells it and how. */
  readonly teller: readonly [from: number, to: number];
  /** UTF-16 units of what is told. */
  readonly from: number;
  readonly to: number;
  /** Whether only somebody with a name is meant: "authorities in the town have counted 40" is told by no one body. */
  readonly named?: true;
}

/**
 * Who tells it, by the shape of the sentence alone: words of telling and somebody who can speak stand together before "that", a colon
 * or a comma, or behind the last comma. To be asked where nothing else tells whose words they are: what is left would count as the
 * publisher's own.
 */
export function shapeSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  if (!holds(sentence, TELLING) || held(sentence, JOINTS).length === 0) return [];
  for (const shape of [beforeThat, beforeColon, behind, before, countedBy]) {
    const found = shape(sentence);
    const site = found && siteOf(context, sentence, found);
    if (site) return [site];
  }
  return [];
}

const isClause = (sentence: Sentence, from: number, to: number): boolean =>
  to - from > 3 && sentence.tokens.slice(from, to).some((token) => isFiniteVerb(token) || token.upos === "AUX");

/** "Confirmation came from the board on Monday | that C", "the message from the board was | that C". */
const beforeThat = (sentence: Sentence): Shape | null => {
  const { tokens } = sentence;
  const that = tokens.find(
    ({ lower, index }) => lower === "that" && index > 2 && !isFiniteVerb(tokens[index + 1] ?? (tokens[0] as Token)),
  );
  const first = that && tokens[that.index + 1];
  // "of that street": the word points.
  if (
    !that ||
    !first ||
    that.index > REACH ||
    tokens[that.index - 1]?.upos === "ADP" ||
    first.upos === "PUNCT" ||
    first.upos === "AUX"
  )
    return null;
  if (!isClause(sentence, that.index + 1, tokens.length)) return null;
  return { teller: [0, that.index], from: first.start, to: sentence.end };
};

/** "The board gave an update on Monday: C". */
const beforeColon = (sentence: Sentence): Shape | null => {
  const { tokens } = sentence;
  const colon = tokens.find(({ text }) => text === ":");
  const first = colon && tokens[colon.index + 1];
  if (!colon || !first || colon.index < 3 || colon.index > REACH) return null;
  if (!tokens.slice(0, colon.index).some((token) => isFiniteVerb(token))) return null;
  return isClause(sentence, first.index, tokens.length)
    ? { teller: [0, colon.index], from: first.start, to: sentence.end }
    : null;
};

const LEADS = /^(?:in|by|on|from|going|judging|based|under|per|as|according|to)$/;
const ADDRESSES = new Set(["tell", "inform", "brief", "notify", "advise", "update"]);
/** What may follow a speaker between commas: doubt on what was said, or more of it. */
const GOES_ON = /^(?:an?|adding|offering|giving|citing|without|which|although|though|but|while|saying|and)$/;
const WHEN_OR_WHERE = /^(?:on|in|at|to|late|early|during|via|yesterday|today)$/;

/** "C, the latest figures from the board show", "C, going by what the board told reporters", "C, the board contended, a claim that ...". */
const behind = (sentence: Sentence): Shape | null => {
  const { tokens } = sentence;
  const end = tokens.at(-1)?.upos === "PUNCT" ? tokens.length - 1 : tokens.length;
  for (const comma of tokens.filter((token) => isComma(token) && token.index > 3)) {
    const first = tokens[comma.index + 1];
    const next = tokens.find((token) => token.index > comma.index + 1 && isComma(token));
    const to = next?.index ?? end;
    if (!first || to - comma.index > REACH || to - comma.index < 3) continue;
    if (next && !GOES_ON.test(tokens[next.index + 1]?.lower ?? "")) continue;
    if (!isClause(sentence, 0, comma.index)) continue;
    const words = tokens.slice(first.index, to);
    const shape: Shape = { teller: [first.index, to], from: sentence.start, to: comma.start };
    if (LEADS.test(first.lower)) {
      if (!next && words.some(isLed) && !words.some(({ xpos }) => xpos === "CD")) return shape;
      continue;
    }
    // The verb of telling has nothing behind it but when and where: what it governs is what stands before.
    const verb = words.findLast(isPlainVerb);
    if (!verb || /^VB[GN]?$/.test(verb.xpos) || !/^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(first.upos)) continue;
    const rest = tokens.slice(verb.index + 1, to);
    if (rest.length === 0 || WHEN_OR_WHERE.test(rest[0]?.lower ?? "") || ADDRESSES.has(verb.lemma)) return shape;
  }
  return null;
};

/** "Under a decision published by the board, C", "By the board's reckoning, C". */
const before = (sentence: Sentence): Shape | null => {
  const { tokens } = sentence;
  const [opens] = tokens;
  if (!opens || !/^(?:in|by|on|from|going|judging|based|under|per|as)$/.test(opens.lower)) return null;
  const comma = tokens.find((token) => isComma(token) && token.index > 2);
  const first = comma && tokens[comma.index + 1];
  if (!comma || !first || comma.index > REACH || !isClause(sentence, first.index, tokens.length)) return null;
  const words = tokens.slice(1, comma.index);
  if (!words.some(isLed)) return null;
  return { teller: [1, comma.index], from: first.start, to: sentence.end };
};

/** Verbs that put so many on somebody's list. */
const LISTS = new Set(["count", "list", "log", "register", "record", "tally", "document", "enumerate"]);

/** "The board lists 12 people killed", "a tally kept by the board has 12 people killed": what is on the list is told by whoever keeps it. */
const countedBy = (sentence: Sentence): Shape | null => {
  const { tokens } = sentence;
  const verb = tokens.find(
    (token) =>
      (LISTS.has(token.lemma) && (isFiniteVerb(token) || token.xpos === "VBN" || token.xpos === "NNS")) ||
      (/^(?:has|had|shows?|showed|puts?)$/.test(token.lower) &&
        tokens.slice(0, token.index).some((noun) => isToldNoun(noun) && !isMistaken(noun))),
  );
  const first = verb && tokens[verb.index + 1];
  if (!verb || !first || verb.index < 2 || verb.index > REACH) return null;
  if (verb.xpos === "VBN" && !/^(?:has|have|had)$/.test(tokens[verb.index - 1]?.lower ?? "")) return null;
  return tokens.slice(first.index, first.index + 5).some(({ xpos }) => xpos === "CD")
    ? { teller: [0, verb.index + 1], from: first.start, to: sentence.end, named: true }
    : null;
};

/** "in an account by", "going by what the board said". */
const isLed = (token: Token): boolean => isToldNoun(token) || token.lower === "what";

/** A verb of telling, though the tagger took it for a noun ("the figures show", "the board reckons"). */
const isPlainVerb = ({ lemma, upos }: Token): boolean =>
  (upos === "VERB" || !TOLD_NOUNS.has(lemma)) && (PLAIN_VERBS.has(lemma) || CLAIM_VERBS.has(lemma));

const siteOf = (context: AttributionContext, sentence: Sentence, shape: Shape): CueSite | null => {
  const [from, to] = shape.teller;
  const words = sentence.tokens.slice(from, to);
  if (words.some((token) => SPOILS.test(token.lower) && !isProofless(sentence, token))) return null;
  const cue = cueIn(words);
  const content = trimContent(context.text, shape.from, shape.to);
  if (!cue || content === null) return null;
  const source = tellerIn(context, sentence, shape.teller, cue);
  if (source === null || (shape.named && !isNamed(context, source, sentence))) return null;
  const claims = words.some(({ lemma }) => CLAIM_NOUNS.has(lemma) || CLAIM_VERBS.has(lemma));
  return {
    sentence,
    head: cue.index,
    cue: { start: cue.start, end: cue.end },
    source,
    contents: [content],
    direct: false,
    act: claims ? "claim" : "say",
    via: null,
    rule: "attribution/by-shape",
    attitude: false,
  };
};

/** "without offering evidence": no denial. */
const isProofless = ({ tokens }: Sentence, { index, lower }: Token): boolean =>
  lower === "without" &&
  tokens.slice(index + 1, index + 5).some((token) => /^(?:evidence|proof|details?)$/.test(token.lower));

const isToldNoun = ({ lemma, lower, upos }: Token): boolean =>
  upos === "NOUN" &&
  (TOLD_NOUNS.has(lemma) || TOLD_NOUNS.has(lower) || CLAIM_NOUNS.has(lemma) || RULED_NOUNS.has(lemma));

/** The word of telling: a verb that tells by itself before a noun of what is told. */
const cueIn = (words: readonly Token[]): Token | null => words.find(isPlainVerb) ?? words.find(isToldNoun) ?? null;

/** What is done with news and papers by whoever tells them. */
const HANDS =
  /^(?:give|issue|send|put|release|publish|post|break|bring|deliver|have|circulate|spread|share|make|provide|offer|carry|pass|hand|read|use|run|bear|file|present|submit|air|broadcast|hold|supply)$/;
/** Before a noun of what is told: whoever stands before it only hears of it. */
const HEARS = /^(?:after|amid|despite|following|over|about|on|at|by|upon|against|of|to|for|since|because|before)$/;

/** Whoever can speak: behind "from" or "by", the owner of what is told, who hands it out, the subject of the verb. */
const tellerIn = (
  context: AttributionContext,
  sentence: Sentence,
  [from, to]: readonly [from: number, to: number],
  cue: Token,
): Span | number | null => {
  const { tokens } = sentence;
  const phrase = (at: number): Span | null => speakerAt(context, sentence, at, to);
  const marked = (mark: RegExp, first: number): Span | null => {
    for (let at = first; at < to - 1; at++) {
      const found = mark.test(tokens[at]?.lower ?? "") ? phrase(at + 1) : null;
      if (found !== null) return found;
    }
    return null;
  };
  const by = marked(/^(?:from|by)$/, from);
  if (by !== null) return by;
  const opens = [from, ...tokens.slice(from, cue.index).flatMap((token) => (isComma(token) ? [token.index + 1] : []))];
  if (!isToldNoun(cue)) {
    const subject = childWith(sentence, cue.index, "nsubj");
    if (subject !== null && subject.index >= from && canSpeak(context, sentence, subject.index)) return subject.index;
    const which = marked(/^(?:that|which|what)$/, from);
    return which ?? firstOf(opens.toReversed().map((at) => phraseUpTo(context, sentence, at, cue.index)));
  }
  const mark = tokens.slice(from, cue.index).findLast(({ xpos }) => xpos === "POS");
  if (mark !== undefined && cue.index - mark.index < 5) {
    const owner = firstOf(opens.toReversed().map((at) => phraseUpTo(context, sentence, at, mark.index)));
    if (owner !== null) return owner;
  }
  const of = tokens[cue.index + 1]?.lower === "of" ? phrase(cue.index + 2) : null;
  if (of !== null) return of;
  const which = marked(/^(?:that|which)$/, cue.index);
  if (which !== null) return which;
  const led = tokens.slice(from, cue.index).findLast(({ upos }) => upos !== "DET" && upos !== "ADJ" && upos !== "NOUN");
  if (led === undefined || HEARS.test(led.lower)) return null;
  // "In a notice read out on Monday, | the board made clear that".
  const comma = tokens.slice(cue.index, to).findLast((token) => isComma(token));
  if (comma !== undefined) {
    const end = phraseEnd(sentence, comma.index + 1, to);
    return /^(?:VERB|AUX)$/.test(tokens[end]?.upos ?? "") && end < to
      ? speakerAt(context, sentence, comma.index + 1, to)
      : null;
  }
  const verb = tokens.slice(from, cue.index).findLast(isFiniteVerb);
  if (verb === undefined || !(HANDS.test(verb.lemma) || PLAIN_VERBS.has(verb.lemma))) return null;
  return firstOf(opens.toReversed().map((at) => phraseUpTo(context, sentence, at, verb.index)));
};

const firstOf = <T>(list: readonly (T | null)[]): T | null => list.find((one) => one !== null) ?? null;

/** A speaker's words that begin here and end before another token, with nothing but when, where and auxiliaries between. */
const phraseUpTo = (context: AttributionContext, sentence: Sentence, at: number, before: number): Span | null => {
  const end = phraseEnd(sentence, at, before);
  const rest = sentence.tokens.slice(end, before);
  return rest.length > 6 || rest.some(({ upos, lemma }) => upos === "VERB" && lemma !== "have")
    ? null
    : speakerAt(context, sentence, at, before);
};

/** The words of a name or description that begin here; null where they name nobody who can speak. */
const speakerAt = (context: AttributionContext, sentence: Sentence, at: number, to: number): Span | null => {
  const end = phraseEnd(sentence, at, to);
  const head = headOf(sentence, at, end);
  if (head === null || !canSpeak(context, sentence, head)) return null;
  return { start: tokenAt(sentence, at).start, end: tokenAt(sentence, end - 1).end };
};

const JOINS = /^(?:of|for|and|at|&|-|’s|'s|’|')$/;

/** Where a noun phrase ends, with its "of" and "for"; exclusive. */
const phraseEnd = (sentence: Sentence, at: number, to: number): number => {
  let end = at;
  while (end < to) {
    const token = tokenAt(sentence, end);
    const inner =
      /^(?:DET|NOUN|PROPN|ADJ)$/.test(token.upos) && !(end > at && token.xpos !== "NNP" && isMistaken(token));
    if (
      !inner &&
      !(end > at && JOINS.test(token.lower) && /^(?:DET|NOUN|PROPN|ADJ)$/.test(sentence.tokens[end + 1]?.upos ?? ""))
    )
      break;
    end += 1;
  }
  return end;
};

/** A verb of telling that the tagger took for a noun. */
const isMistaken = (token: Token): boolean => token.upos !== "VERB" && isPlainVerb(token);

/** The last word before an "of" or "for", or of the phrase. */
const headOf = (sentence: Sentence, at: number, end: number): number | null => {
  let head: number | null = null;
  for (let i = at; i < end; i++) {
    const token = tokenAt(sentence, i);
    if (head !== null && /^(?:of|for|and|at)$/.test(token.lower)) break;
    if (token.upos === "NOUN" || token.upos === "PROPN") head = i;
  }
  return head;
};

/** Whether a name stands in the speaker's words. */
const isNamed = (context: AttributionContext, source: Span | number, sentence: Sentence): boolean => {
  const span = typeof source === "number" ? tokenAt(sentence, source) : source;
  return (context.named.get(sentence.index) ?? []).some(
    (mention) => mention.form === "name" && overlaps(mention, span),
  );
};

/** A hospital, an embassy, a mine: facilities tell what they know. */
const SPEAKS: ReadonlySet<string> = new Set(["person", "organisation", "party", "group", "facility"]);
/** "a locksmith", "a beekeeper": whoever does something for a living, told for the first time; the ending where no dictionary holds the word. */
const TRADE = /(?:[^w]er|or|ist|ian|eer|man|woman|smith|boy|girl)$/;
const hasTrade = (lemma: string): boolean =>
  lexicon().has(lemma, "noun") ? lexicon().isA(lemma, "noun", "person") : TRADE.test(lemma);

const canSpeak = (context: AttributionContext, sentence: Sentence, at: number): boolean => {
  const token = tokenAt(sentence, at);
  if (token.upos === "PRON" || token.upos === "NUM" || childWith(sentence, at, "nummod") !== null) return false;
  const mention = (context.named.get(sentence.index) ?? []).find(
    ({ start, end, form }) => form !== "pronoun" && start <= token.start && token.end <= end,
  );
  if (mention !== undefined && mention.kind !== "other") return SPEAKS.has(mention.kind);
  if (isRoleNoun(token.lemma)) return true;
  if (MUTE.has(token.lemma)) return false;
  if (hasTrade(token.lemma) && /^an?$/.test(sentence.tokens[at - 1]?.lower ?? "") && !TOLD_NOUNS.has(token.lemma))
    return true;
  return (
    !TOLD_NOUNS.has(token.lemma) &&
    !DOCUMENTS.has(token.lemma) &&
    (mention !== undefined || token.upos === "NOUN") &&
    canBeCited(token)
  );
};
