import { childrenOf, tokenAt } from "../clause/tree.ts";
import { contextOf, mentionAt } from "../frames/build/frame-context.ts";
import { tellingOf } from "../proposition/related.ts";
import type { Findings } from "../reading.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import {
  BLAMES,
  CALLS_FALSE,
  DIFFERS,
  HOLDS_TO,
  INSTEAD,
  NEGATED,
  NO_REJECTION,
  OPENS_AGAINST,
  PARTS,
  REJECTS,
  SAYS_FALSE,
  SILENT,
  STATE_NOT,
  TELLS,
  WANTS,
  YIELDS,
} from "./apart-words.ts";
import { isBeingThere, isMindfulWord } from "./ties.ts";
import { isOneVoice, type Voice, voicesIn } from "./voices.ts";

/** Two voices that a report sets against each other; `one` is null where the report itself tells what is answered. */
export interface Apart {
  readonly first: Sentence;
  readonly one: Voice | null;
  readonly second: Sentence;
  readonly other: Voice;
  /** The second only says that the first is not so. */
  readonly rejects: boolean;
}

/** Sentences back that what is answered may stand, where the words of both show it. */
const FARTHEST = 3;
/** ... and so much text from its first to its last word, in UTF-16 units. */
const LONGEST = 420;

interface Pair {
  readonly findings: Findings;
  readonly first: Sentence;
  readonly one: Voice | null;
  readonly second: Sentence;
  readonly other: Voice;
  /** What the second says, in lower case; its whole sentence; that as far as the next voice; and what stands right behind its cue. */
  readonly words: string;
  readonly whole: string;
  readonly own: string;
  readonly behind: string;
  /** Tokens of what each says. */
  readonly told: readonly Token[];
  readonly answering: readonly Token[];
  /** What the first says is told as so. */
  readonly affirms: boolean;
}

type Sign = (pair: Pair) => boolean;

const plain = (text: string): string =>
  (UNEVEN.test(text) ? text.replace(/\s+/gu, " ") : text).replaceAll("’", "'").toLowerCase().trim();
/** White space that is not one space. */
const UNEVEN = /[^\S ]|\s\s/u;

const within = ({ tokens }: Sentence, { start, end }: Span): readonly Token[] =>
  tokens.filter((token) => token.start >= start && token.end <= end);

const lemmas = (tokens: readonly Token[], ...kinds: readonly string[]): readonly string[] =>
  tokens.filter(({ upos }) => kinds.includes(upos)).map(({ lemma }) => lemma.toLowerCase());

const LIGHT = new Set(
  "have be do say tell make take get go come let keep put seem hour minute day week month year time morning evening night official spokesman spokeswoman spokesperson minister ministry government police report statement people person".split(
    " ",
  ),
);

const sameAs = (a: string, b: string): boolean => a === b || tellingOf(a, b) === "same";
/** "vehicle" of a pickup: what is not there of any kind is not there of this one. */
const isKindOf = (a: string, b: string): boolean => sameAs(a, b) || tellingOf(a, b) === "within";

/** What only answers another is answered by nobody. */
const isAnswer = (findings: Findings, { start, end }: Span): boolean =>
  REJECTS.test(plain(findings.report.text.slice(start, end)));

const saysFalse: Sign = (pair) => {
  const { words, other, one, told } = pair;
  if (other.said === null || !SAYS_FALSE.test(words)) return false;
  // "there was no such finding": of what the report tells itself, by its noun.
  const such = NO_SUCH.exec(words)?.[1];
  return such === undefined || one !== null || told.some(({ lemma }) => sameAs(lemma.toLowerCase(), such));
};
const NO_SUCH = /\bno such (\p{L}+)/u;

const rejects: Sign = ({ findings, first, second, own, one, other, affirms }) =>
  (first === second || !isAnswer(findings, first)) &&
  (affirms || !ACCUSES.test(own)) &&
  (REJECTS.test(own) || CALLS_FALSE.test(own)) &&
  !NO_REJECTION.test(own) &&
  !RULES.test(own) &&
  (one !== null || isNamed(other));

/** "The court rejected their claim": a ruling. */
const RULES = /\b(?:court|judges?|tribunal|jury|majority)\b/u;
/** What nobody is blamed for is no accusation. */
const ACCUSES = /\b(?:accusation|allegation|charge)s?\b/u;

const differs: Sign = ({ whole, one }) => one !== null && DIFFERS.test(whole);

/** "there are no talks", "had no vehicle", "no round was fired" of rounds that were; "no boat was damaged" says nothing of boats that left. */
const isOfWhatIsThere = (sentence: Sentence, index: number, told: readonly Token[]): boolean => {
  const { head } = tokenAt(sentence, index);
  const verb = head < 0 ? null : tokenAt(sentence, head);
  if (verb === null || verb.upos !== "VERB" || verb.lemma === "know" || isBeingThere(verb.lemma)) return true;
  return lemmas(told, "VERB", "NOUN").some((known) => sameAs(known, verb.lemma.toLowerCase()));
};

/** "no talks", "no such decision", "not a single vehicle": of a thing that the first tells. */
const noneOf: Sign = ({ second, one, other, answering, told, affirms }) => {
  if (!affirms || YIELDS.test(other.cue)) return false;
  // "had been told to wait, but that no order was given": set against its own words.
  const but = answering.findIndex(({ lower }) => lower === "but");
  const none = answering.filter(
    ({ upos, index, lemma }, at) =>
      upos === "NOUN" &&
      (but < 0 || at < but) &&
      !isMindfulWord(lemma) &&
      isOfWhatIsThere(second, index, told) &&
      (childrenOf(second)[index] ?? []).some((at) => tokenAt(second, at).lower === "no"),
  );
  const known = lemmas(told, "NOUN");
  return none.some(({ lemma }) => known.some((noun) => (one === null ? sameAs : isKindOf)(noun, lemma.toLowerCase())));
};

const stateNot: Sign = (pair) =>
  pair.one !== null && pair.affirms && STATE_NOT.test(pair.words) && goesOn(pair, pair.answering[0]);

/** Whether a pronoun means what the other speaks of, and not its own speaker. */
const goesOn = (
  { findings, second, first, one, other }: Pair,
  pronoun: Token | undefined,
  strictly = false,
): boolean => {
  if (pronoun === undefined || !/^(?:it|he|she|they)$/u.test(pronoun.lower)) return false;
  const antecedent = mentionAt(contextOf(findings), second, pronoun.index)?.antecedent ?? null;
  const [{ start, end, kind, speaker: name }] = other.links;
  if (antecedent !== null && antecedent.start < end && start < antecedent.end) return false;
  const [speaker] = one?.links ?? [];
  const isOfOne =
    antecedent !== null && antecedent.start >= first.start && antecedent.end <= Math.min(first.end, other.at);
  if (isOfOne && (first !== second || !speaker || antecedent.end <= speaker.start || speaker.end <= antecedent.start))
    return true;
  if (pronoun.lower === "they") return !/(?:[^s]s|people|police)$/iu.test(name);
  return !strictly && (pronoun.lower === "it" ? antecedent === null : kind !== "named");
};

/** "insists": of the same thing, of its opposite, or with a pronoun for it. */
const holdsTo: Sign = (pair) => {
  const { other, whole, told, answering, words } = pair;
  if (other.answers || !HOLDS_TO.test(other.cue) || WANTS.test(whole) || SILENT.test(whole)) return false;
  const nouns = lemmas(told, "NOUN", "PROPN").filter((noun) => !LIGHT.has(noun));
  const theirs = lemmas(answering, "NOUN").filter((noun) => !LIGHT.has(noun));
  if (theirs.some((noun) => nouns.some((known) => sameAs(known, noun)))) return true;
  return pair.one !== null && /^(?:it|they) (?:was|were|is|are|had been)\b/u.test(words) && goesOn(pair, answering[0]);
};

/** "Residents accuse the company of ...": and the company answers. */
const accused: Sign = ({ findings, first, one, other, own }) => {
  if (one === null || other.answers || !TELLS.test(other.cue) || SILENT.test(own)) return false;
  const told = plain(findings.report.text.slice(first.start, first.end));
  const blame = BLAMES.exec(told);
  if (blame === null) return false;
  const [{ speaker, entity, affiliation }] = other.links;
  const blamed = told.slice(blame.index);
  const names = speaker
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !LIGHT.has(word));
  const here = (contextOf(findings).mentions[first.index] ?? []).filter(({ start }) => start > one.at);
  return (
    names.some((name) => new RegExp(`\\b${name}\\b`, "u").test(blamed)) ||
    here.some((mention) => mention.entity === entity || mention.entity === affiliation)
  );
};

const opensAgainst: Sign = ({ whole, one, other, second }) =>
  one !== null &&
  OPENS_AGAINST.test(whole) &&
  other.at - second.start < OPENING &&
  !other.answers &&
  TELLS.test(other.cue) &&
  !SILENT.test(whole);
const OPENING = 110;

const instead: Sign = ({ behind, one }) => one !== null && INSTEAD.test(behind);

/** The signs of two sentences; those that show it two sentences back stand first. */
const NEAR: readonly Sign[] = [saysFalse, rejects, differs, stateNot, opensAgainst, instead, accused];
const FAR: readonly Sign[] = [noneOf, holdsTo];
const REJECTING: ReadonlySet<Sign> = new Set([saysFalse, rejects]);

const isNamed = ({ links: [{ told, speaker }] }: Voice): boolean =>
  told === undefined && !/^(?:he|she|it|they|both|this|that|one|some)$/iu.test(speaker);

/** Where the words for whoever speaks begin, or the cue. */
const startOf = ({ links: [{ start, told }], at }: Voice): number => Math.min(told?.start ?? start, at);

const pairOf = (
  findings: Findings,
  first: Sentence,
  one: Voice | null,
  second: Sentence,
  other: Voice,
  next: Voice | undefined,
): Pair => {
  const { text } = findings.report;
  const said = other.said ?? second;
  const from = one === null ? first : (one.said ?? first);
  const end = other.at + other.cue.length;
  const behind = next === undefined ? second.end : startOf(next);
  const until = behind > end ? behind : second.end;
  return {
    findings,
    first,
    one,
    second,
    other,
    words: plain(text.slice(said.start, said.end)).replace(/^(?:["“‘]|'(?!s ))+/u, ""),
    whole: plain(text.slice(second.start, second.end)),
    own: plain(text.slice(Math.max(second.start, startOf(other)), until)),
    behind: plain(text.slice(end, Math.max(end, second.end))),
    told: within(first, from),
    answering: within(second, said),
    affirms: !NEGATED.test(plain(text.slice(from.start, from.end))),
  };
};

/** The next that is another's. */
const nextOf = (voices: readonly Voice[], { links, at }: Voice): Voice | undefined =>
  voices.find((voice) => voice.at > at && startOf(voice) > at && !isOneVoice([voice.links[0]], [links[0]]));

/** Neither speaks for the other, and the second is not told by the first: of a chain the innermost speaks. */
const areTwo = (one: Voice, other: Voice): boolean =>
  !isOneVoice([one.links[0]], [other.links[0]]) &&
  !other.links.slice(1).some(({ start }) => start === one.links[0].start);

/** "Its director, Idriss Kote, maintained": of whom was spoken right before. */
const isOfItsOwn = ({ report }: Findings, { start }: Span): boolean =>
  /^(?:its|their) (?!own\b)/iu.test(report.text.slice(start, start + BEFORE));

/** Both in one sentence: "The firm said it had withdrawn the ship; the port said it had ordered it to stay". */
const inOne = (findings: Findings, sentence: Sentence, voices: readonly Voice[]): Apart | null => {
  const { text } = findings.report;
  const last = voices.at(-1);
  if (last === undefined || voices.length < 2) return null;
  for (const [at, other] of voices.entries()) {
    const one = voices.slice(0, at).findLast((voice) => areTwo(voice, other));
    if (one === undefined) continue;
    const pair = pairOf(findings, sentence, one, sentence, other, nextOf(voices, other));
    const start = Math.min(other.links[0].start, other.at);
    const from = Math.max(one.at + one.cue.length, one.said?.end ?? 0);
    const cut = plain(text.slice(Math.min(from, start), start)).replace(/^[.,]?["”'’]/u, "");
    const between = text.slice(one.at, Math.max(one.at, start)).replace(/\s+/gu, " ");
    const rejecting = other.answers ? rejects(pair) : saysFalse(pair);
    const isParted = PARTS.test(between) && !/["“”]/u.test(cut);
    if (!isParted || !TELLS.test(other.cue) || SILENT.test(pair.whole)) continue;
    if (!isNamed(other) || !isNamed(one) || /^(?:we|i|one of)\b/iu.test(other.links[0].speaker)) continue;
    if (other.answers && !rejecting) continue;
    if (one.said === null || (other.said === null && !rejecting)) continue;
    if (one.wants || other.wants || !TELLS.test(one.cue) || !(rejecting || DENIES.test(other.cue) || meets(pair)))
      continue;
    if (isCounted(findings, one.said) && other.said !== null && isCounted(findings, other.said)) continue;
    return { first: sentence, one, second: sentence, other, rejects: rejecting };
  }
  return null;
};

/** Whether the second goes on about what the first tells: it speaks of the same, points at it, or the sentence says that the two differ. */
const meets = (pair: Pair): boolean => {
  const { words, told, answering, one, other, findings } = pair;
  const cues = [one?.cue ?? "", other.cue];
  return (
    CONTESTED.test(pair.whole) ||
    /\b(?:though|although|whereas) $/u.test(textBefore(findings, other)) ||
    HOLDS_TO.test(other.cue) ||
    /^(?:spoke|speaks?)$/u.test(other.cue) ||
    // "Kampala says ...; Juba says ...": the two tell it in turn.
    (cues.every((cue) => /^says?$/u.test(cue)) && /; ?$/u.test(textBefore(findings, other))) ||
    POINTS.test(words) ||
    (PRONOUN.test(words) && told[0]?.lower === answering[0]?.lower) ||
    goesOn(pair, answering[0], true) ||
    lemmas(answering, "NOUN", "VERB", "ADJ")
      .filter((lemma) => !LIGHT.has(lemma))
      .some((lemma) => lemmas(told, "NOUN", "VERB", "ADJ").some((known) => sameAs(known, lemma)))
  );
};
const POINTS =
  /\bno such\b|\bsuch an?\b|^(?:this|that) |^it (?:is|was) (?:not )?["“'‘]?(?:the|an?)\b|^(?:it|he|she|they)\b.*\b(?:it|him|them)\b/u;
const PRONOUN = /^(?:he|she|they)\b/u;
const DENIES = /^den(?:y|ie)/u;
const CONTESTED = /\b(?:contested|in dispute|disputed|conflicting|contradictory)\b/u;

const textBefore = ({ report }: Findings, voice: Voice): string => {
  const start = startOf(voice);
  return report.text.slice(Math.max(0, start - BEFORE), start);
};
const BEFORE = 12;

/** Figures of two voices are set beside each other elsewhere. */
const isCounted = ({ quantities }: Findings, { start, end }: Span): boolean =>
  quantities.some(
    (one) =>
      one.kind === "count" &&
      one.quantity.words === undefined &&
      (one.quantity.low ?? 0) > 1 &&
      one.start >= start &&
      one.end <= end,
  );

/** A sentence that only says that somebody tells it otherwise is no longer, in UTF-16 units. */
const SHORT = 60;

/** Neither a heading nor a label. */
const isTold = ({ tokens }: Sentence): boolean =>
  tokens.some(({ upos }) => upos === "VERB" || upos === "AUX") || tokens.length >= FEWEST_TOLD;
const FEWEST_TOLD = 8;

/** Pairs of voices that a report sets against each other, by the words that say so, in the order of the second. */
export const voicesApart = (findings: Findings): readonly Apart[] => {
  const { sentences, report } = findings;
  const voices = sentences.map((sentence) => (sentence.parsed ? voicesIn(findings, sentence) : []));
  return sentences.flatMap((second, at): readonly Apart[] => {
    const here = voices[at] ?? [];
    const [other] = here;
    if (other === undefined) return [];
    const both = inOne(findings, second, here);
    if (both !== null) return [both];
    for (let back = 1; back <= FARTHEST; back += 1) {
      const first = sentences[at - back];
      if (first === undefined || !first.parsed || second.end - first.start > LONGEST) break;
      if (report.titleSpan && first.start < report.titleSpan.end) break;
      const one = voices[at - back]?.findLast(({ at: cue }) => cue < first.end) ?? null;
      if (one !== null && (!areTwo(one, other) || isOfItsOwn(findings, second))) {
        if (back === 1) continue;
        break;
      }
      if (one === null && !isTold(first)) break;
      const pair = pairOf(findings, first, one, second, other, nextOf(here, other));
      const sign = (back === 1 ? [...NEAR, ...FAR] : FAR).find((shows) => shows(pair));
      // "But passengers told a different tale. One said ...": their account stands behind.
      const next = sentences[at + 1];
      const [account] = voices[at + 1] ?? [];
      if (sign === differs && next && account && second.end - second.start < SHORT)
        return [{ first, one, second: next, other: account, rejects: false }];
      if (sign !== undefined)
        return [
          {
            first,
            one,
            second,
            other,
            rejects: REJECTING.has(sign),
          },
        ];
    }
    return [];
  });
};
