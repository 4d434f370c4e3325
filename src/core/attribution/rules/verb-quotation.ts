import type { Quotation } from "../../quotation/quotation.ts";
import type { Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { ACT_OF_VERB, PARENTHETICAL } from "../act-lexicon.ts";
import type { AttributionContext } from "../attribution-context.ts";
import { firstQuotationAfter, trimContent } from "../attribution-context.ts";
import type { CueVerb } from "../cue-verb.ts";
import { QUOTATION_GAP, QUOTATION_REACH, quotationAfter, quotationBefore } from "../quote-sides.ts";

export interface QuotedContent {
  readonly contents: readonly Span[];
  readonly direct: boolean;
}

/** A cue with so little after it only tells who spoke. */
const SHORT_TAIL = 30;

/** Verbs of movement and manner introduce speech only where nothing else could: `"Go," he smiled`. */
const MANNER = new Set([
  "smile",
  "laugh",
  "nod",
  "shrug",
  "sigh",
  "begin",
  "go",
  "start",
  "continue",
  "interrupt",
  "sneer",
  "grin",
]);

/** Verbs of voice take what is called out with no mark between: `The crowd chanted "Go home!"`. */
const VOICED = new Set("chant shout yell scream cry sing holler".split(" "));

/** False where no quotation can stand beside any verb of the sentence. */
export function isNearQuotation(context: AttributionContext, sentence: CueVerb["sentence"]): boolean {
  const near = context.outer[firstQuotationAfter(context.outer, sentence.start - QUOTATION_GAP - 1)];
  return near !== undefined && near.start <= sentence.end + QUOTATION_REACH;
}

/** `"...," said the mayor`, `The mayor said: "..."`, `"...," she said, "..."`. Null where no quotation stands beside the verb. */
export function quotedBeside(context: AttributionContext, cue: CueVerb): QuotedContent | null {
  const { sentence, verb } = cue;
  const known = ACT_OF_VERB.has(verb.lemma) || MANNER.has(verb.lemma);
  // '"... opened fire," hitting five': what came of it.
  if (!known && verb.xpos === "VBG") return null;
  const limit = cue.within === null ? Number.POSITIVE_INFINITY : cue.within.inner.end;
  const first = sentence.tokens[cue.groupFrom];
  const before =
    first === undefined
      ? null
      : quotationBefore(
          context,
          first.start,
          sentence.end - verb.end <= SHORT_TAIL && !/[,:"“]/.test(context.text.slice(verb.end, sentence.end)),
        );
  const start = cue.inverted ? cue.groupTo + 1 : cue.to + 1;
  const after = cue.within === null ? quotationAfter(context, sentence, start, limit) : null;
  const beforeIsSpeech =
    before !== null &&
    before.kind !== "scare" &&
    (known || (before.kind === "full" && !knownCueSoon(sentence.tokens, verb))) &&
    !isRelative(cue);
  const afterIsSpeech =
    after !== null &&
    !otherCueBetween(sentence.tokens, verb, after.start) &&
    ((known &&
      (PARENTHETICAL.has(verb.lemma) ||
        VOICED.has(verb.lemma) ||
        /[:,]\s*$/.test(context.text.slice(verb.end, after.start)))) ||
      isUttered(context, cue, after) ||
      /^.{0,60}:\s*$/.test(context.text.slice(verb.end, after.start)));
  if (beforeIsSpeech && before !== null) {
    const contents = contentsBefore(context, cue, before);
    if (afterIsSpeech && after !== null && (after.continues !== null || after.kind === "full"))
      contents.push(after.inner);
    return { contents, direct: before.kind === "full" || after?.kind === "full" || contents[0] === before.inner };
  }
  if (
    afterIsSpeech &&
    after !== null &&
    (after.kind === "full" || VOICED.has(verb.lemma) || /[:,]\s*$/.test(context.text.slice(verb.end, after.start)))
  )
    return { contents: [after.inner, ...following(context, after)], direct: true };
  return null;
}

/** 'they vented, "It is too late."': a whole sentence in marks behind a verb, whatever it is, whose subject can speak. */
const isUttered = (
  context: AttributionContext,
  { verb, source, sentence, passive }: CueVerb,
  after: Quotation,
): boolean =>
  after.kind === "full" &&
  !passive &&
  /^VB[DZP]$/.test(verb.xpos) &&
  /^,\s*$/.test(context.text.slice(verb.end, after.start)) &&
  source !== null &&
  (/^(?:he|she|they|i|we|who)$/.test(sentence.tokens[source]?.lower ?? "") ||
    sentence.tokens[source]?.upos === "PROPN");

/** "Fairbanks police said", with "Fairbanks" tagged as a verb. */
const knownCueSoon = (tokens: readonly Token[], verb: Token): boolean =>
  tokens.slice(verb.index + 1, verb.index + 9).some((token) => token.upos === "VERB" && ACT_OF_VERB.has(token.lemma));

/** A nearer verb of speech has the better claim to the quotation. */
function otherCueBetween(tokens: readonly Token[], verb: Token, end: number): boolean {
  for (let i = verb.index + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start >= end) return false;
    if (token.upos === "VERB" && ACT_OF_VERB.has(token.lemma) && token.xpos !== "VBN") return true;
  }
  return false;
}

const isRelative = (cue: CueVerb): boolean =>
  /^(?:who|which|that)$/.test(cue.sentence.tokens[cue.from - 1]?.lower ?? "");

/** A fragment that ends a clause of the teller's: the whole clause is what was said. */
function contentsBefore(context: AttributionContext, cue: CueVerb, before: Quotation): Span[] {
  const opening = cue.sentence.start;
  if (before.kind === "full" || before.start <= opening + 1 || before.continues !== null) {
    const earlier = before.continues === null ? undefined : context.quotations[before.continues];
    if (earlier !== undefined && earlier.end > opening) return [earlier.inner, before.inner];
    // Words of the teller's before a whole sentence in marks belong to it: `This is "the worst flood in years," he said`.
    const lead = before.start > opening + 1 ? trimContent(context.text, opening, before.start) : null;
    if (
      lead !== null &&
      /^\p{Ll}/u.test(context.text.charAt(before.inner.start)) &&
      !/:/.test(context.text.slice(opening, before.start))
    )
      return [{ start: lead.start, end: before.inner.end }];
    return [before.inner];
  }
  const whole = trimContent(context.text, opening, before.end);
  return whole === null ? [before.inner] : [whole];
}

/** Quotations of the same paragraph that go on with nothing between. */
function following(context: AttributionContext, quotation: Quotation): Span[] {
  const next = context.outer[firstQuotationAfter(context.outer, quotation.end)];
  return next !== undefined && next.kind === "full" && /^ ?$/.test(context.text.slice(quotation.end, next.start))
    ? [next.inner]
    : [];
}
