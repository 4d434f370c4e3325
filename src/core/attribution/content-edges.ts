import { FALSE_WORDS } from "../clause/rejection-words.ts";
import { baseRel, dependents, subtree } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { isComma, isFiniteVerb } from "./attribution-context.ts";
import type { CueVerb } from "./cue-verb.ts";

/** These tell somebody something: what stands behind them may be whom. */
export const ADDRESSES = /^(?:tell|inform|assure|remind|warn|notify|advise|convince|persuade|promise|show|brief)$/;

/** "a guard who asked not to be named, ...": what such a clause says ends at its comma. Null for any other. */
export function relativeInfinitiveEnd({ sentence, pronoun }: CueVerb, start: number): number | null {
  const { tokens } = sentence;
  const first = tokens[start]?.lower === "not" ? tokens[start + 1] : tokens[start];
  if (pronoun === null || first?.lower !== "to") return null;
  const comma = tokens.findIndex((token) => token.index > start && isComma(token));
  return comma < 0 ? null : comma - 1;
}

/** Words between a relative pronoun and a verb of speech of its clause: "that his rival Jean Ping says". */
const RELATIVE_REACH = 7;

/**
 * "a vote that his rival says he won, | and protesters burnt ...", "the bridge, which engineers say was unsafe, | collapsed": what is
 * said inside a clause about a noun ends with that clause. The last token of it; null where the verb stands in no such clause.
 */
export function relativeEnd({ tokens }: Sentence, verb: Token, start: number): number | null {
  let at = verb.index - 1;
  const far = at - RELATIVE_REACH;
  while (
    at > far &&
    at > 0 &&
    !isFiniteVerb(tokens[at] as Token) &&
    !/^(?:that|which|who|whom)$/.test(tokens[at]?.lower ?? "")
  )
    at--;
  const before = tokens[at - 1];
  if (before === undefined || !/^(?:that|which|who|whom)$/.test(tokens[at]?.lower ?? "") || at === verb.index - 1)
    return null;
  const set = isComma(before);
  if (set ? tokens[at]?.lower === "that" : !/^(?:NOUN|PROPN)$/.test(before.upos)) return null;
  const comma = tokens.findIndex(
    (token, index) =>
      index > start &&
      token.text === "," &&
      (set || /^(?:and|but|while|as|after)$/.test(tokens[index + 1]?.lower ?? "")),
  );
  return comma < 0 ? null : comma - 1;
}

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/;

/** "said in a letter late on Sunday | the talks were over": the day is that of the saying where no comma sets it off. */
export function behindTime(sentence: Sentence, start: number, opened: boolean): number {
  if (opened) return start;
  const { tokens } = sentence;
  let at = start;
  while (/^(?:late|early|on)$/.test(tokens[at]?.lower ?? "") && at < start + 2) at++;
  if (!TIME.test(tokens[at]?.lower ?? "")) return start;
  at++;
  if (/^(?:morning|afternoon|evening|night)$/.test(tokens[at]?.lower ?? "")) at++;
  const next = tokens[at];
  return next !== undefined && /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(next.upos) ? at : start;
}

/** "told cabinet members | the talks were over": a second phrase with its article begins what was said. */
export function behindAddressee(sentence: Sentence, start: number, last: number, verb: Token): number {
  const { tokens } = sentence;
  if (!ADDRESSES.test(verb.lemma) || start !== last + 1) return start;
  for (let at = start; at < start + 7; at++) {
    const token = tokens[at];
    if (token === undefined || isFiniteVerb(token)) return start;
    const opens = token.upos === "DET" || (token.upos === "PRON" && token.xpos === "PRP");
    if (at > start && opens && /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.upos ?? ""))
      return bareClauseFollows(sentence, at - 1) ? at : start;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.upos) && token.xpos !== "PRP$") return start;
  }
  return start;
}

/** "say the building also | sustained damages", tagged as a participle: an object right behind it leaves little doubt. */
const isPastMissed = ({ tokens }: Sentence, token: Token): boolean =>
  token.xpos === "VBN" &&
  tokens[token.index - 1]?.upos === "ADV" &&
  /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(tokens[token.index + 1]?.upos ?? "");

/** A noun phrase and a finite verb follow with no mark between: the parse missed the clause. */
export function bareClauseFollows(sentence: Sentence, last: number): boolean {
  const first = sentence.tokens[last + 1];
  if (
    first === undefined ||
    !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(first.upos) ||
    /^(?:himself|herself|themselves|itself|who|which)$/.test(first.lower)
  )
    return false;
  for (let i = last + 2; i < sentence.tokens.length && i <= last + 14; i++) {
    const token = sentence.tokens[i] as Token;
    if (token.upos === "PUNCT" && !/^(?:-|’s|["“])$/.test(token.text)) return false;
    if (token.xpos.startsWith("W") || token.upos === "SCONJ") return false;
    if (isFiniteVerb(token)) return token.upos === "VERB" || token.upos === "AUX";
    if (isPastMissed(sentence, token)) return true;
  }
  return false;
}

/** "claimed that he had won | and said": a plain past behind words told in another tense is the speaker's own next verb. */
export function saidAgain(tokens: readonly Token[], start: number, joiner: number): boolean {
  const next = tokens[joiner + 1];
  if (next?.xpos !== "VBD" || !/^(?:say|tell|add|announce|warn|claim|deny|urge|insist|promise)$/.test(next.lemma))
    return false;
  const finite = tokens.slice(start, joiner).filter((token) => isFiniteVerb(token));
  return finite.length > 0 && finite.every((token) => token.xpos !== "VBD" || token.upos === "AUX");
}

/** ", a figure the government disputes": what the teller says of what was said. */
export function isDisputed(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:a|an)$/.test(tokens[at]?.lower ?? "")) return false;
  if (
    !/^(?:figure|number|toll|claim|charge|allegation|accusation|account|version|assertion)$/.test(
      tokens[at + 1]?.lower ?? "",
    )
  )
    return false;
  const behind = tokens.slice(at + 2, at + 9);
  return behind.some(
    ({ lemma, index }) =>
      /^(?:dispute|deny|reject|contest|refute|question|dismiss)$/.test(lemma) ||
      // "a charge the mayor called false"
      (/^(?:call|describe|brand|label|term|denounce)$/.test(lemma) &&
        tokens.slice(index + 1, index + 4).some(({ lower }) => UNTRUE_WORD.test(lower))),
  );
}
const UNTRUE_WORD = new RegExp(`^(?:${FALSE_WORDS})$`, "u");

/** "The gang claims the raid, | police say ...": what it claims stands before the comma, and another clause behind. */
export const isBehindThing = (sentence: Sentence, verb: Token, clause: Token): boolean => {
  if (ADDRESSES.test(verb.lemma)) return false;
  const object = dependents(sentence, verb.index).find(({ deprel, index }) => deprel === "obj" && index > verb.index);
  const first = subtree(sentence, clause.index).find((index) => index > verb.index);
  return (
    object !== undefined &&
    first !== undefined &&
    object.index < first &&
    isComma(sentence.tokens[first - 1] ?? sentence.tokens[first])
  );
};

/** "When he saw that the shed was burning, | he ran": the last word before the clause that the cue's own clause belongs to; null where that stands elsewhere. */
export const beforeMain = (sentence: Sentence, verb: Token, start: number): number | null => {
  if (baseRel(verb) !== "advcl" || verb.head < start) return null;
  const own = new Set(subtree(sentence, verb.index));
  const main = sentence.tokens.find(({ index, upos }) => index > start && upos !== "PUNCT" && !own.has(index));
  const comma = main === undefined ? undefined : sentence.tokens[main.index - 1];
  return main !== undefined && comma !== undefined && isComma(comma) && comma.index > start + 1
    ? comma.index - 1
    : null;
};

/** "but Ruiz could not provide a figure", "but did not say who": what a speaker leaves unsaid is told by the report. */
export function leavesUnsaid(tokens: readonly Token[], at: number): boolean {
  const not = tokens.findIndex(({ lower }, i) => i > at && i <= at + 7 && /^(?:not|n['’]t)$/.test(lower));
  const helper = tokens[not - 1];
  const verb = tokens[not + 1];
  return (
    /^(?:could|did|would|do|does|ca|can)$/.test(helper?.lower ?? "") &&
    UNSAID.test(verb?.lemma ?? "") &&
    !tokens
      .slice(at + 1, not)
      .some(
        ({ upos, lower }) =>
          upos === "PUNCT" || (upos === "PRON" && lower !== "he" && lower !== "she" && lower !== "they"),
      )
  );
}
const UNSAID = /^(?:say|provide|give|comment|confirm|specify|elaborate|release|disclose|identify|offer|name|reveal)$/;
