import type { Attributed } from "../../attribution/attribution.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { mayMatch, sought } from "../../text/pattern-words.ts";
import { contains, type Span } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import type { FrameContext } from "../build/frame-context.ts";

/** Nouns without an article for those to whom something is told. */
const ADDRESSEES = new Set(
  "police authorities officers investigators deputies reporters detectives officials lawmakers prosecutors paramedics doctors dispatchers journalists employees parents lawyers".split(
    " ",
  ),
);

/** What is said, without whom it was told to ("told police he fell") and the day on which it was said ("said Friday its staff ..."). */
export const saidWords = (context: FrameContext, attributed: Attributed, content: Span): Span => {
  const told = behindDiffering(context, behindRejoinder(context, withoutTeller(context, attributed, content)));
  if (attributed.direct) return told;
  return attributed.act === "deny" ? behindThought(context, told) : behindAddressee(context, attributed, told);
};

/** "Asked if she thought | it was safe, she said no": what is thought is what is denied. */
const behindThought = ({ text }: FrameContext, { start, end }: Span): Span => {
  const thought = THOUGHT.exec(text.slice(start, end));
  return thought ? { start: start + thought[0].length, end } : { start, end };
};
const THOUGHT = /^(?:he|she|they|it) (?:thought|believed|felt|considered|knew) (?:that )?(?=\p{L}+ \p{L}+)/u;

/** "denied it: | they were local men, he said": what is said in its stead. */
const behindRejoinder = ({ text }: FrameContext, { start, end }: Span): Span => {
  const pointing = mayMatch(REJOINS, text) ? REJOINS.pattern.exec(text.slice(start, end)) : null;
  return pointing ? { start: start + pointing[0].length, end } : { start, end };
};
const behindDiffering = ({ text }: FrameContext, { start, end }: Span): Span => {
  const differing = mayMatch(TOLD_OTHERWISE, text) ? TOLD_OTHERWISE.pattern.exec(text.slice(start, end)) : null;
  return differing ? { start: start + differing[0].length, end } : { start, end };
};
/** "Prosecutors believe otherwise: | a third mate was in charge", "the engineer was of another opinion: | the river ..." */
const TOLD_OTHERWISE = sought(
  /^[^:;]{1,80}\b(?:otherwise|differently|disagreed?s?|(?:another|a different|the opposite|a contrary) (?:opinion|view|version|account|story|picture|tale|explanation|conclusion))[:;] (?=\p{L})/u,
);
const REJOINS = sought(
  /^[^:;]{1,80}\b(?:den(?:ied|ies|y)|reject(?:ed|s)?|refuted|disputed) (?:it|this|that|(?:the|this|that|these|those) \p{L}+)[:;] (?=\p{L})/u,
);

/** "found that it had sunk, the firm said on Monday": the words end before those of whoever tells it all. */
const withoutTeller = (context: FrameContext, attributed: Attributed, content: Span): Span => {
  const sentence = context.findings.sentences[attributed.sentence];
  const outer = (context.attributions[attributed.sentence] ?? []).find(
    (other) =>
      other !== attributed &&
      other.rule === "attribution/after-clause" &&
      other.cueToken !== null &&
      contains(content, sentence?.tokens[other.cueToken] ?? { start: -1, end: -1 }),
  );
  const [speaker] = outer?.links ?? [];
  if (!sentence || !speaker) return content;
  const { start } = speaker.told ?? speaker;
  const comma = sentence.tokens.findLast((token) => token.text === "," && token.end <= start && token.end >= start - 8);
  return comma && comma.start > content.start ? { start: content.start, end: comma.start } : content;
};

const behindAddressee = (context: FrameContext, attributed: Attributed, content: Span): Span => {
  const sentence = context.findings.sentences[attributed.sentence];
  const cue = attributed.cueToken === null ? undefined : sentence?.tokens[attributed.cueToken];
  if (!sentence || !cue) return content;
  const first = sentence.tokens.find((token) => token.start >= content.start);
  const that = first && sentence.tokens[first.index - 1];
  // "said that would help", "said there had been none": the word before is the subject.
  if (
    first &&
    (that?.lower === "that" || that?.lower === "there") &&
    that.index === cue.index + 1 &&
    /^(?:MD|VBD|VBZ|VBP)$/.test(first.xpos)
  )
    return { start: that.start, end: content.end };
  if (!first || first.index !== cue.index + 1) return content;
  const day = (context.times[sentence.index] ?? []).find((time) => time.fromToken === first.index);
  const addressed = cue.lemma === "tell" ? addressee(context, sentence, first) : null;
  const next = sentence.tokens[day ? day.toToken : (addressed ?? first.index)];
  const begins =
    next &&
    next.start < content.end &&
    (["DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ", "SCONJ"].includes(next.upos) ||
      // "told police | around 40 people were inside"
      (next.upos === "ADV" && ADDRESSEES.has(first.lower) && sentence.tokens[next.index + 1]?.upos === "NUM"));
  return begins && next.index > first.index ? { start: next.start, end: content.end } : content;
};

/** What stands in a phrase of people. */
const PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "CCONJ"]);

/** The token behind those who are told: "police", or a body by name. */
const addressee = (context: FrameContext, sentence: Sentence, first: Token): number | null => {
  if (ADDRESSEES.has(first.lower)) return first.index + 1;
  const subject = sentence.tokens.findIndex(({ index, upos }) => index > first.index && !PHRASE.has(upos));
  // "told his wife and friends he had won": a new subject right behind them.
  if (first.xpos === "PRP$" && /^(?:he|she|they|it|we|i|there)$/.test(sentence.tokens[subject]?.lower ?? ""))
    return subject;
  const body = touching(context.findings.mentions, first).find(
    (mention) =>
      mention.start === first.start &&
      (mention.kind === "organisation" || mention.kind === "work") &&
      mention.form === "name",
  );
  return body ? body.toToken : null;
};

/** "released a statement that said ...": what is said is said by that statement, which is told by itself. */
export const isSaidWithin = (context: FrameContext, attributed: Attributed, content: Span): boolean =>
  (context.attributions[attributed.sentence] ?? []).some((other) => {
    const [speaker] = other.links;
    const told = speaker?.told ?? speaker;
    return (
      other !== attributed &&
      told !== undefined &&
      told.start >= content.start &&
      told.start <= content.start + 2 &&
      speaker?.kind === "document" &&
      other.content.some((span) => span.start > told.end && span.end <= content.end + 1)
    );
  });

/** "X, citing Y, said ...": the same words with a longer chain are told by that one alone. */
export const isRepeated = (context: FrameContext, attributed: Attributed, content: Span): boolean =>
  (context.attributions[attributed.sentence] ?? []).some(
    (other) =>
      other !== attributed &&
      other.links.length > attributed.links.length &&
      other.content.some((span) => span.start === content.start && span.end === content.end),
  );

/** "does not believe these people are at risk": what is not believed is denied, what is doubted is open. */
export const doubtOf = ({ act, links }: Attributed): "denied" | "asked" | null => {
  if (act !== "doubt") return null;
  return links.some(({ cue }) => /\b(?:not|n[’']t|never)\b/iu.test(cue)) ? "denied" : "asked";
};
