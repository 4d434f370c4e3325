import { formTrigger, holds } from "../../clause/held-words.ts";
import { tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";
import { statusOf } from "./status-of.ts";

/** What opens a clause of time or of terms, and what it says of whether the clause has come about. */
type Opener = "until" | "before" | "once" | "when";

const OPENS: { readonly [word: string]: Opener } = {
  until: "until",
  till: "until",
  unless: "until",
  before: "before",
  once: "once",
  provided: "once",
  providing: "once",
  soon: "once",
  long: "once",
  when: "when",
  whenever: "when",
  after: "when",
};
const OPENERS = formTrigger(Object.keys(OPENS));

/**
 * "until both sides have agreed", "once the accord is signed", "as soon as the pumps are in", and, under what is itself to come, in
 * the past too: "were to wait until the ministers agreed", "refused to leave until they were paid". What the rest of a sentence still
 * waits for has not come about.
 */
export const statusOfTimeClause = (others: readonly StatusRule[]): StatusRule => ({
  id: "status/not-yet",
  judge: (context) => (isWaitedFor(context, context.predicate, others) ? "conditional" : null),
});

function isWaitedFor(context: StatusContext, predicate: Token, others: readonly StatusRule[]): boolean {
  const { sentence } = context;
  if (!holds(sentence, OPENERS)) return false;
  const opener = openerOf(sentence.tokens, predicate);
  // "until the talks end and the army leaves": the second clause waits with the first.
  if (opener === null)
    return isJoined(sentence, predicate) && isWaitedFor(context, tokenAt(sentence, predicate.head), others);
  const kind = OPENS[opener.lower] as Opener;
  if (!isOpenerIn(sentence.tokens, opener)) return false;
  const isNow = isOfNow(sentence.tokens, predicate);
  // "could do nothing once the crowd had breached the fence": over and done.
  const isPerfect = sentence.tokens.some(({ head, lower }) => head === predicate.index && lower === "had");
  if (kind === "until" || kind === "once")
    return isNow || (isUnderComing(context, opener, others) && !(isPerfect && isUnderCould(sentence, opener)));
  if (kind === "before") return isNow && !isAble(sentence, predicate);
  return isNow && (isUnderFuture(sentence, opener) || isUsual(sentence, predicate, opener));
}

/** "as soon as", "as long as"; "the once feared militia" is a word about the noun. */
const isOpenerIn = (tokens: readonly Token[], { index, lower }: Token): boolean => {
  const [before, behind] = [tokens[index - 1], tokens[index + 1]];
  if (lower === "soon" || lower === "long") return before?.lower === "as" && behind?.lower === "as";
  if (lower === "once") return before?.upos !== "DET" && before?.upos !== "AUX" && behind?.lower !== "again";
  return true;
};

const isJoined = ({ tokens }: Sentence, { deprel, head, xpos }: Token): boolean =>
  deprel === "conj" && head >= 0 && tokens[head]?.xpos === xpos && /^VB/u.test(xpos);

/** "stops when the rain comes", told of no single time, in a sentence that is no headline. */
const isUsual = ({ tokens }: Sentence, { xpos }: Token, opener: Token): boolean =>
  /^VB[PZ]$/u.test(xpos) &&
  opener.lower.startsWith("when") &&
  tokens.at(-1)?.text === "." &&
  tokens.some(({ xpos: form, index, deprel }) => index < opener.index && form === "VBZ" && deprel === "root");

const isUnderFuture = ({ tokens }: Sentence, opener: Token): boolean =>
  tokens.some(
    ({ lower, index }) =>
      /^(?:will|'ll|’ll|shall|wo|may|must|should)$/u.test(lower) &&
      (index < opener.index || (opener.index === 0 && index > opener.index)),
  );

const isUnderCould = ({ tokens }: Sentence, { index }: Token): boolean =>
  tokens.slice(0, index).some(({ lower }) => lower === "could");

const isAble = ({ tokens }: Sentence, { index }: Token): boolean =>
  tokens.some(({ head, lower }) => head === index && lower === "could");

/** The clause that the opener hangs on is itself still to come: planned, foreseen, wanted, refused. */
function isUnderComing(context: StatusContext, opener: Token, others: readonly StatusRule[]): boolean {
  const { sentence, path } = context;
  const above = path.find(({ token }) => token.index < opener.index && token.upos === "VERB")?.token;
  const main = above ?? sentence.tokens.slice(0, opener.index).findLast(isFullVerb);
  if (main === undefined) return false;
  const before = sentence.tokens.slice(Math.max(0, main.index - UNWILLING_REACH), main.index);
  if (main.xpos === "VB" && before.some(({ lemma, lower }) => UNWILLING.test(lemma) || UNWILLING.test(lower)))
    return true;
  const status = statusOf(context, main, others);
  return status === "planned" || status === "forecast" || status === "conditional";
}
const UNWILLING = /^(?:refuse|decline|unwilling|reluctant|threaten)$/u;
const UNWILLING_REACH = 3;

const isFullVerb = ({ upos, deprel }: Token): boolean => upos === "VERB" && deprel !== "amod";

const LONGEST = 14;
const OWN_SUBJECT = /^nsubj/u;

/** The word that opens the clause of this predicate: nothing but its subject and its own auxiliaries stand between, by the words. */
function openerOf(tokens: readonly Token[], predicate: Token): Token | null {
  for (let i = predicate.index - 1; i >= 0 && i > predicate.index - LONGEST; i--) {
    const token = tokens[i] as Token;
    // "until paid", "once signed": a participle may follow at once, a noun is none of the clause.
    if (OPENS[token.lower] !== undefined && token.upos !== "VERB")
      return i === predicate.index - 1 && predicate.xpos !== "VBN" ? null : token;
    if (/^(?:provided|providing)$/u.test(token.lower)) return token;
    const own =
      token.head === predicate.index &&
      (token.upos === "AUX" || token.upos === "ADV" || OWN_SUBJECT.test(token.deprel));
    if (own || token.deprel === "amod" || token.lower === "as" || token.text === "-") continue;
    if (token.upos === "VERB" || token.upos === "AUX" || token.upos === "PUNCT") return null;
  }
  return null;
}

/** "has agreed", "have been freed", "accepts", "is over": told of now, nothing past about it. */
export function isOfNow(tokens: readonly Token[], predicate: Token): boolean {
  if (/^VB[PZ]$/u.test(predicate.xpos)) return true;
  const own = tokens.filter(({ head, deprel }) => head === predicate.index && /^(?:aux|cop)/u.test(deprel));
  if (own.some(({ xpos }) => xpos === "VBD" || xpos === "MD")) return false;
  // "once signed", "until paid": as real as the rest.
  return own.some(({ lower }) => /^(?:has|have|'ve|’ve|is|are|'s|’s|'re|’re)$/u.test(lower));
}

const BECOMING_REACH = 12;

/** "will see 40 schools closed", "would leave two bases shut": what stands behind a noun as it is to become. */
export const toBecome: StatusRule = {
  id: "status/to-become",
  judge: ({ sentence, predicate }) => {
    if (predicate.xpos !== "VBN" && predicate.upos !== "ADJ") return null;
    for (let i = predicate.index - 1; i > 0 && i > predicate.index - BECOMING_REACH; i--) {
      const token = tokenAt(sentence, i);
      if (/^(?:see|leave|get|have|keep|mean)$/u.test(token.lemma) && token.xpos === "VB")
        return i < predicate.index - 1 ? modalAhead(sentence.tokens, token) : null;
      if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADP|CCONJ)$/u.test(token.upos) && token.xpos !== "VBN") return null;
    }
    return null;
  },
};

const modalAhead = (tokens: readonly Token[], verb: Token): "forecast" | "conditional" | null => {
  const modal = tokens
    .slice(Math.max(0, verb.index - 4), verb.index)
    .findLast(({ xpos, head }) => xpos === "MD" && head === verb.index);
  if (modal === undefined) return null;
  return modal.lower === "would" ? "conditional" : "forecast";
};
