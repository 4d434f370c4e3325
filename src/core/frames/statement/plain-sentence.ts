import { ACT_OF_VERB } from "../../attribution/act-lexicon.ts";
import { childWith, tokenAt } from "../../clause/tree.ts";
import { lexicon } from "../../lexicon/index.ts";
import { scopeOf } from "../../proposition/proposition.ts";
import { actUnder } from "../../status/act-under.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import { draftOf } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { ownPlacesOf, placeRoles } from "../build/places.ts";
import type { ClaimDraft } from "../frame.ts";
import { propositionOf } from "./proposition.ts";
import { SPEAKING, TELLINGS } from "./speech-deeds.ts";
import { isBehindRelative } from "./told-clauses.ts";

/** A sentence of fewer words is a label, a title or a call. */
const FEWEST = 5;

/**
 * A whole sentence of which nothing was read, because the tree lost its verb or its subject: it is told as it stands where it is plainly a
 * sentence, and nobody's words are in it.
 */
export const plainSentence = (context: FrameContext, sentence: Sentence): ClaimDraft | null => {
  const words = sentence.tokens.filter(({ upos }) => upos !== "PUNCT");
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < FEWEST || sentence.tokens.at(-1)?.text !== ".")
    return null;
  if (
    !opensSentence(first) ||
    words.some(({ lower }) => lower === "you" || lower === "your") ||
    holdsWords(context, sentence)
  )
    return null;
  const verb = verbOf(sentence);
  // "It is unclear how", "it is possible that": what is told stands behind.
  if (verb === null || (first.lower === "it" && verb.upos === "ADJ")) return null;
  const span: Span = { start: first.start, end: last.end };
  const proposition = propositionOf(context, sentence, span, verb.index);
  const draft = draftOf(context, {
    frame: "statement",
    rule: "statement/own-voice",
    sentence,
    // "A scene unfolded as guests | sought to escape": the tree lost the verb, and shows what stands beside it.
    predicate: (childWith(sentence, verb.index, "mark") === null ? actUnder(sentence, verb) : verb).index,
    roles: { speaker: null, to: null, ...placeRoles(context, sentence, ownPlacesOf(context, sentence, verb.index)) },
    also: [span],
    scope: proposition === null ? {} : scopeOf(proposition),
  });
  return draft.attribution.length > 0 ? null : { ...draft, ...span };
};

/** A noun, a name, a number, a small word before them; no conjunction, no word that asks, no bare verb. */
const opensSentence = ({ text, upos, xpos, lower }: Token): boolean =>
  /^[\p{Lu}\d]/u.test(text) &&
  /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|ADV|SCONJ)$/.test(upos) &&
  !xpos.startsWith("W") &&
  !/^(?:i|if|unless|please|how|why|what|when|where|like|as|so|not)$/.test(lower);

/** Somebody's words in it, or a verb of saying and thinking but one of which a preposition tells what of ("speaks of a bloodless change"). */
const holdsWords = ({ attributions, findings }: FrameContext, { index, tokens, start, end }: Sentence): boolean =>
  (attributions[index] ?? []).some(({ attitude }) => attitude !== true) ||
  touching(findings.quotations, { start, end }).some(
    (one) => one.kind !== "scare" && one.start < end && start < one.end,
  ) ||
  tokens.some(
    (token) =>
      token.upos !== "NOUN" &&
      SPEAKING.has(ACT_OF_VERB.get(token.lemma.toLowerCase()) ?? "criticise") &&
      !/^(?:of|for|to)$/.test(tokens[token.index + 1]?.lower ?? ""),
  ) ||
  tokens.some(({ upos, lemma, lower }) => (upos === "NOUN" && TELLINGS.has(lemma)) || lower === "whether");

/**
 * The verb that the sentence has by its forms: a noun that is a verb too, behind another, where no finite verb stands before the next clause
 * ("the union objects to"); else the root or the first finite one.
 */
const verbOf = (sentence: Sentence): Token | null => {
  const { tokens } = sentence;
  // "Because he was nine, he is free": the clause behind the comma.
  const from = tokens[0]?.upos === "SCONJ" ? tokens.findIndex(({ text }) => text === ",") : 0;
  const finite = tokens.find(
    ({ xpos }, at) => at > Math.max(from, 0) && /^(?:VBD|VBZ|VBP|MD)$/.test(xpos) && !isBehindRelative(tokens, at),
  );
  const noun = tokens.find((token) => isVerbToo(tokens, token));
  if (
    noun !== undefined &&
    (finite === undefined || tokens.slice(noun.index, finite.index).some(({ upos }) => upos === "SCONJ"))
  )
    return noun;
  if (finite === undefined) return null;
  const over = finite.upos === "AUX" && finite.head > finite.index ? tokenAt(sentence, finite.head) : finite;
  if (from > 0) return over;
  const root = tokens.find(({ head }) => head < 0);
  return root !== undefined && root.index > 0 && /^(?:VERB|ADJ)$/.test(root.upos) ? root : over;
};

/** "thanks", "faces": a plural by its form, behind a noun, with an object or a preposition right behind it. */
const isVerbToo = (tokens: readonly Token[], { index, upos, lemma, lower }: Token): boolean => {
  const [before, behind] = [tokens[index - 1], tokens[index + 1]];
  return (
    upos === "NOUN" &&
    lower.endsWith("s") &&
    (/^(?:NOUN|PROPN)$/.test(before?.upos ?? "") || (index > 1 && /^\p{Lu}/u.test(before?.text ?? ""))) &&
    /^(?:DET|ADP|PRON|NUM)$/.test(behind?.upos ?? "") &&
    behind?.lower !== "of" &&
    lexicon().has(lemma.toLowerCase().replace(/s$/u, ""), "verb")
  );
};
