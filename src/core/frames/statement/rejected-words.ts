import type { Attributed } from "../../attribution/attribution.ts";
import { refutationsIn } from "../../clause/refutation.ts";
import { rejectionIn } from "../../clause/rejection.ts";
import { BASIS, FALSE_WORDS } from "../../clause/rejection-words.ts";
import { childWith } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import type { FrameContext } from "../build/frame-context.ts";

/**
 * "The rumour that the dam had burst | is untrue", "it is not true that | the dam had burst": of words that reject what was told, what
 * was told. The judgement on it is no part of what is denied. Null where nothing is rejected, or where somebody else rejects it.
 */
export const rejectedWords = (context: FrameContext, attributed: Attributed, said: Span): Span | null => {
  for (const sentence of touching(context.findings.sentences, said)) {
    const found = rejectionIn(sentence);
    const that = found && sentence.tokens[found.that];
    const first = found && sentence.tokens[found.that + 1];
    const last = found && sentence.tokens[found.end - 1];
    if (found?.kind !== "denied" || !that || !first || !last) continue;
    if (that.start < said.start || last.end > said.end) continue;
    const told = { start: first.start, end: last.end };
    const others = context.attributions[sentence.index] ?? [];
    const byAnother = others.some(
      (other) => other !== attributed && other.act === "deny" && other.content.some((span) => overlaps(span, told)),
    );
    if (!byAnother) return told;
  }
  for (const sentence of touching(context.findings.sentences, said)) {
    const denied = deniedDoing(sentence, said);
    if (denied !== null) return denied;
    for (const judgement of sentence.tokens) {
      if (judgement.start < said.start || judgement.end > said.end) continue;
      const told = judgedBy(context, sentence, judgement);
      if (told !== null && told.start >= said.start && told.end <= said.end) return told;
    }
  }
  return null;
};

/** "My client denies having lit it, his lawyer said": what is denied, where the tree hangs the denial on anything. */
const deniedDoing = ({ tokens }: Sentence, said: Span): Span | null => {
  const inside = tokens.filter((token) => token.start >= said.start && token.end <= said.end);
  const at = inside.findIndex(({ lower }) => /^den(?:y|ies|ied)$/.test(lower));
  const [first, last] = [inside[at + 1], inside.findLast(({ upos }) => upos !== "PUNCT")];
  if (at < 1 || first?.xpos !== "VBG" || !last || last.index <= first.index) return null;
  const before = inside.slice(0, at);
  if (before.some(({ xpos, lower }) => /^(?:VB[DZP]|MD)$/.test(xpos) || /^(?:not|n['’]t|never)$/.test(lower)))
    return null;
  return { start: first.start, end: last.end };
};

const JUDGEMENT = new RegExp(`^(?:${FALSE_WORDS})$`, "u");
const NO_BASIS = new RegExp(`^${BASIS}$`, "u");

/** "is untrue", "was without foundation", "had proved to be invented": whether a clause tells what another telling is worth. */
export const isJudgement = (sentence: Sentence, token: Token): boolean => {
  const copula = childWith(sentence, token.index, "cop");
  if (copula === null) {
    const below = /^(?:prove|turn|remain)$/.test(token.lemma) ? childWith(sentence, token.index, "xcomp") : null;
    return below !== null && JUDGEMENT.test(below.lower);
  }
  return (
    JUDGEMENT.test(token.lower) ||
    (NO_BASIS.test(token.lower) && childWith(sentence, token.index, "case")?.lower === "without")
  );
};

/**
 * "Messages that the dam was leaking are false", "the claim to hold 35 men is untrue", "it is untrue that a nurse gave it": what such a
 * clause judges, by the token of its judgement; null where that is only pointed at ("the rumours are false").
 */
export const judgedBy = (context: FrameContext, sentence: Sentence, judgement: Token): Span | null => {
  if (!isJudgement(sentence, judgement)) return null;
  const copula = childWith(sentence, judgement.index, "cop")?.index ?? judgement.index;
  const rejection = rejectionIn(sentence);
  const judged = [
    ...(rejection?.kind === "denied" ? [{ from: rejection.that + 1, to: rejection.end }] : []),
    ...refutationsIn(sentence, context.text).filter(({ kind }) => kind === "denied"),
  ].find(
    ({ from, to }) =>
      (to <= copula && copula - to <= BETWEEN) || (from > judgement.index && from - judgement.index <= BETWEEN),
  );
  if (judged === undefined) return null;
  const inside = sentence.tokens
    .slice(namesLittle(sentence, judged) ? phraseFrom(sentence, judged.from) : judged.from, judged.to)
    .filter(({ upos }) => upos !== "PUNCT");
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
};
/** Words between what is judged and its judgement: ", since deleted, are". */
const BETWEEN = 3;

/** "the story about the mayor", "allegations of theft": what is told of is too little to stand without the noun that tells it. */
const namesLittle = ({ tokens }: Sentence, { from, to }: { readonly from: number; readonly to: number }): boolean => {
  const opener = tokens[from - 1]?.lower ?? "";
  return /^(?:about|on|over)$/.test(opener) || (opener === "of" && to - from < 2);
};

/** The first word of the phrase before the "of". */
const phraseFrom = ({ tokens }: Sentence, from: number): number => {
  let at = from - 1;
  while (at > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/.test(tokens[at - 1]?.upos ?? "")) at -= 1;
  return at;
};
