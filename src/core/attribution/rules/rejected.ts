import { type Rejection, rejectionIn } from "../../clause/rejection.ts";
import { baseRel, childWith } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { type AttributionContext, type CueSite, trimContent } from "../attribution-context.ts";
import { headOfPhrase, phraseEndingAt } from "../noun-phrase.ts";

/**
 * "brushed aside claims that C", "reports that C were dismissed by the army": whoever rejects what was told denies it. "The paper
 * withdrew its report that C": the paper told it.
 */
export function rejectedSites(context: AttributionContext, sentence: Sentence): CueSite[] {
  const found = rejectionIn(sentence);
  if (found === null || found.kind === "doubted") return [];
  const cue = sentence.tokens[found.cue];
  const that = sentence.tokens[found.that];
  const last = sentence.tokens[found.end - 1];
  const beforeThat = sentence.tokens[found.that - 1] ?? cue;
  if (cue === undefined || that === undefined || last === undefined || beforeThat === undefined) return [];
  const source = speakerOf(sentence, found, cue);
  const content = trimContent(context.text, that.end, last.end);
  if (source === null || content === null) return [];
  return [
    {
      sentence,
      head: cue.index,
      cue: { start: cue.start, end: (cue.index < that.index ? beforeThat : cue).end },
      source,
      contents: [content],
      direct: false,
      act: found.kind === "denied" ? "deny" : "say",
      via: null,
      rule: "attribution/called-false",
      attitude: false,
    },
  ];
}

/** Who a "by" names, or the subject of the verb that rejects, or of the verb that it hangs on ("put out a statement rejecting"). */
const speakerOf = (sentence: Sentence, { by, cue: at, that }: Rejection, cue: Token): number | null => {
  if (by !== null) return headOfPhrase(sentence, by.from);
  if (at > that) return null;
  let verb: Token | undefined = cue;
  for (let step = 0; step < STEPS && verb !== undefined; step++) {
    const subject = childWith(sentence, verb.index, "nsubj");
    if (subject !== null && verb.upos === "VERB" && !DAY.test(subject.lower) && !isLabel(sentence, subject, verb))
      return subject.xpos.startsWith("W")
        ? phraseEndingAt(sentence, subject.index - (isCommaAt(sentence, subject.index - 1) ? 1 : 0))
        : subject.index;
    if (!/^(?:xcomp|advcl|acl|conj|obj|obl|nmod|amod|acl:relcl)$/.test(baseRel(verb))) break;
    verb = sentence.tokens[verb.head];
  }
  let first = cue.index;
  while (sentence.tokens[first - 1]?.upos === "AUX") first--;
  const before = cue.upos === "VERB" ? phraseEndingAt(sentence, first) : null;
  return before === null || DAY.test(sentence.tokens[before]?.lower ?? "") ? null : before;
};

/** "Troop movements: the army has denied that": what stands before a colon does nothing behind it. */
const isLabel = ({ tokens }: Sentence, subject: Token, verb: Token): boolean =>
  tokens.slice(subject.index + 1, verb.index).some(({ text }) => text === ":");

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const isCommaAt = (sentence: Sentence, index: number): boolean => sentence.tokens[index]?.text === ",";

/** Whether a noun of what was told is called untrue; not "claims that C were denied", where somebody does so who is not told. */
export const isJudgedNoun = (sentence: Sentence, noun: number): boolean => {
  const found = rejectionIn(sentence);
  if (found?.kind !== "denied" || !found.named || found.anchor !== noun) return false;
  return !sentence.tokens.slice(found.cue, found.cue + UNDERGONE).some(({ lower }) => REJECTED.test(lower));
};
/** Words from "were" to what was done to the telling: "were quickly and firmly | denied". */
const UNDERGONE = 5;
const REJECTED = /^(?:denied|rejected|dismissed|refuted|rebutted|disputed|contested|contradicted|repudiated|debunked)$/;

/** Whether a noun of what was told is rejected by somebody who is named: it is then no word of nobody's. */
export const isRejectedNoun = (sentence: Sentence, noun: number): boolean => {
  const found = rejectionIn(sentence);
  const cue = found && sentence.tokens[found.cue];
  return cue != null && found?.kind === "denied" && found.anchor === noun && speakerOf(sentence, found, cue) !== null;
};

/** "issued a statement on Monday rejecting": two steps up. */
const STEPS = 4;

/** "posts | saying | that C are false": what the posts say is denied, and they are nobody who denies it. */
export const saysRejected = (sentence: Sentence, verb: number): boolean => {
  const found = rejectionIn(sentence);
  return found !== null && found.kind === "denied" && found.named && found.anchor < verb && verb < found.that;
};
