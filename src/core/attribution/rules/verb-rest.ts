import { baseRel, dependents, subtree } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { type AttributionContext, isComma, trimContent } from "../attribution-context.ts";
import type { CueVerb } from "../cue-verb.ts";
import { speakerSpan } from "../noun-phrase.ts";
import { limitsOf } from "../verb-content.ts";

/** What hangs behind a verb without being its complement. */
const BESIDE = /^(?:punct|conj|cc|parataxis|vocative|discourse|aux|nsubj)$/;

/**
 * All that a verb is told with, where none of the forms that are known fits: the words behind it ("weighed in | on the plan"),
 * whatever a relative pronoun stands for ("the plan that she opposes"), the subject of a passive. Null where nothing is left.
 */
export function restOf(context: AttributionContext, cue: CueVerb): Span | null {
  return behind(context, cue) ?? relativeOf(context, cue) ?? subjectOf(context, cue);
}

function behind(context: AttributionContext, cue: CueVerb): Span | null {
  const { sentence, verb } = cue;
  const last = cue.inverted ? cue.groupTo : cue.to;
  const held = subtree(
    sentence,
    verb.index,
    (token) =>
      token.head === verb.index &&
      (BESIDE.test(baseRel(token)) ||
        (baseRel(token) === "advcl" && isComma(sentence.tokens[firstOf(sentence, token) - 1]))),
  ).filter((index) => index > last);
  const first = sentence.tokens[held[0] ?? -1];
  const end = sentence.tokens[held.at(-1) ?? -1];
  if (first === undefined || end === undefined || held.every((index) => isLight(sentence.tokens[index]))) return null;
  const limits = limitsOf(cue);
  return trimContent(context.text, first.start, Math.min(end.end, limits.end));
}

/** Adverbs and days tell how and when, not what. */
const isLight = (token: Token | undefined): boolean =>
  token === undefined || /^(?:ADV|PUNCT|PART)$/.test(token.upos) || /day$/.test(token.lower);

const firstOf = (sentence: Sentence, token: Token): number => subtree(sentence, token.index)[0] ?? token.index;

function relativeOf(context: AttributionContext, cue: CueVerb): Span | null {
  const { sentence, verb } = cue;
  const pronoun = dependents(sentence, verb.index).find(
    (token) => token.index < verb.index && token.xpos.startsWith("W") && /^(?:obj|obl|ccomp)$/.test(baseRel(token)),
  );
  if (pronoun !== undefined) return { start: pronoun.start, end: pronoun.end };
  const told = verb.deprel === "acl:relcl" ? sentence.tokens[verb.head] : undefined;
  if (told === undefined || told.index === cue.source || told.index > verb.index) return null;
  const span = speakerSpan(sentence, told.index);
  return trimContent(context.text, span.start, span.end);
}

function subjectOf(context: AttributionContext, cue: CueVerb): Span | null {
  if (!cue.passive) return null;
  const subject = dependents(cue.sentence, cue.verb.index).find(
    (token) => token.deprel === "nsubj:pass" && token.index < cue.verb.index,
  );
  if (subject === undefined) return null;
  const span = speakerSpan(cue.sentence, subject.index);
  return trimContent(context.text, span.start, span.end);
}
