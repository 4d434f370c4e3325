import type { Role } from "../../claim/claim.ts";
import { baseRel, childrenWith, childWith, dependents, runAround, subtree, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { quoteOf } from "../../text/span.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { roleAt } from "../build/role.ts";

/**
 * How a clause is told whose words leave out who does it ("and fled", ", which had closed"): its subject stands before its words, and what
 * helps the verb before it, where the two share that ("was held | and charged"). `cut`: no clause comes of it ("leaving two dead").
 */
export interface Lifted {
  readonly role: Role;
  readonly scope: { readonly helped?: string; readonly told?: "cut" };
}

export const liftedSubject = (context: FrameContext, sentence: Sentence, head: Token, subject: Token): Lifted => {
  const helped = isNominal(subject) ? helpedBy(sentence, head) : null;
  return {
    role: wholeRole(context, sentence, subject),
    scope: helped === null ? { told: "cut" } : helped === "" ? {} : { helped },
  };
};

/** "At 49th and Sansom, he came ...": a number in order names nobody that does something. */
const isNominal = ({ upos, lower }: Token): boolean =>
  /^(?:NOUN|PROPN|PRON)$/.test(upos) || (upos === "NUM" && !/\d(?:st|nd|rd|th)$/.test(lower));

/** The whole noun phrase with all that is joined to it: of "a man and a boy were hurt and are stable" both are. */
const wholeRole = (context: FrameContext, sentence: Sentence, subject: Token): Role => {
  const role = roleAt(context, sentence, subject.index);
  if (subject.upos === "PRON" || role.resolved !== undefined) return role;
  const own = subtree(sentence, subject.index, (token) => {
    const relation = baseRel(token);
    if (relation === "conj" || relation === "cc") return token.head !== subject.index && relation === "conj";
    return LEFT_OUT.has(relation) || token.text === ",";
  });
  const phrase = runAround(sentence, own, subject.index);
  if (phrase.start >= role.start && phrase.end <= role.end) return role;
  const span = { start: Math.min(phrase.start, role.start), end: Math.max(phrase.end, role.end) };
  return { ...role, ...span, text: quoteOf(context.text, span) };
};
const LEFT_OUT: ReadonlySet<string> = new Set([
  "acl",
  "advcl",
  "appos",
  "parataxis",
  "mark",
  "case",
  "nsubj",
  "cop",
  "dep",
  "discourse",
  "obl",
  "advmod",
]);

/** "" where the verb carries its own tense; what helps the verb that it is joined to, where it shares that; null where it has none. */
const helpedBy = (sentence: Sentence, head: Token): string | null => {
  const own = dependents(sentence, head.index).filter((one) => one.index < head.index);
  if (own.some((one) => (baseRel(one) === "aux" || one.deprel === "cop") && one.xpos !== "VBG")) return "";
  if (isBesideQuality(sentence, head)) return null;
  if (!isShared(sentence, head)) return /^VB[DZP]$/.test(head.xpos) || head.upos === "AUX" ? "" : null;
  const helps = childrenWith(sentence, head.head, "aux")
    .filter(({ index }) => index < head.head)
    .map(({ lower }) => lower);
  return helps.length === 0 || helps.some((word) => /['\u2019]/.test(word)) ? null : helps.join(" ");
};

/** "found alive | but | wounded": joined to what is no verb, it has no tense of its own, whatever the tree joins it to. */
const isBesideQuality = (sentence: Sentence, head: Token): boolean => {
  const joiner = childWith(sentence, head.index, "cc");
  const before = joiner === null ? undefined : sentence.tokens[joiner.index - 1];
  return (
    baseRel(head) === "conj" &&
    joiner?.index === head.index - 1 &&
    before?.upos === "ADJ" &&
    before.deprel === "xcomp" &&
    childWith(sentence, head.index, "obj") === null
  );
};

/** A participle or a bare verb joined to one that is helped; "shot and killed" are both undergone, whatever the tagger says. */
const isShared = (sentence: Sentence, head: Token): boolean => {
  if (head.head < 0) return false;
  // ", then taken home": behind a clause of what is undergone.
  if (baseRel(head) === "advcl") return head.xpos === "VBN" && isThen(sentence, head);
  if (baseRel(head) !== "conj") return false;
  if (/^VB[NG]?$/.test(head.xpos)) return true;
  const over = tokenAt(sentence, head.head);
  return (
    head.xpos === "VBD" &&
    head.index - over.index <= CLOSE &&
    childWith(sentence, over.index, "aux:pass") !== null &&
    childWith(sentence, head.index, "obj") === null &&
    TRANSITIVE.has(head.lemma)
  );
};
const isThen = (sentence: Sentence, head: Token): boolean =>
  childWith(sentence, head.head, "aux:pass") !== null &&
  dependents(sentence, head.index).some(({ lower, index }) => lower === "then" && index < head.index);

/** "shot | and | killed" */
const CLOSE = 2;
/** Deeds whose past without an object is undergone. */
const TRANSITIVE: ReadonlySet<string> = new Set(
  "kill shoot wound injure hit strike stab beat arrest detain charge convict sentence destroy damage hurt rob release identify name take".split(
    " ",
  ),
);
