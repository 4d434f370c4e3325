import { baseRel, childrenOf, tokenAt } from "../clause/tree.ts";
import type { Mention } from "../entity/entity.ts";
import { contextOf, type FrameContext, mentionAt } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import { type Proposition, propositionIn } from "../proposition/proposition.ts";
import type { Findings } from "../reading.ts";
import type { Sentence, Token } from "../syntax/token.ts";

/** What somebody is told to say, with the words of its first sentence as the tree has them. */
export interface Saying {
  readonly draft: ClaimDraft;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** In lower case, without what opens and closes it. */
  readonly words: string;
  readonly told: Proposition | null;
  /** Not denied and not negated, or both. */
  readonly affirms: boolean;
  /** The word that carries it. */
  readonly root: Token;
  readonly subject: Token | null;
}

export const sayingOf = (findings: Findings, draft: ClaimDraft): Saying | null => {
  const sentence = findings.sentences[draft.sentence];
  if (sentence === undefined || !sentence.parsed || draft.start < sentence.start) return null;
  const tokens = sentence.tokens.filter(({ start, end }) => start >= draft.start && end <= draft.end);
  const inside = new Set(tokens.map(({ index }) => index));
  const root =
    tokens.find(({ upos, head }) => (upos === "VERB" || upos === "AUX") && !inside.has(head)) ??
    tokens.find(({ upos, head }) => upos !== "PUNCT" && !inside.has(head));
  if (root === undefined) return null;
  return {
    draft,
    sentence,
    tokens,
    words: findings.report.text.slice(draft.start, draft.end).toLowerCase().replace(/\s+/gu, " "),
    told: propositionIn(draft),
    affirms: (draft.status === "denied") === (draft.polarity === "negative"),
    root,
    subject: subjectIn(sentence, root, inside),
  };
};

/** The first subject of what is said: of its main word, else of whatever has one. */
const subjectIn = (sentence: Sentence, root: Token, inside: ReadonlySet<number>): Token | null => {
  for (const at of childrenOf(sentence)[root.index] ?? []) {
    const token = tokenAt(sentence, at);
    if (baseRel(token) === "nsubj" && inside.has(at)) return token;
  }
  return sentence.tokens.find((token) => inside.has(token.index) && baseRel(token) === "nsubj") ?? null;
};

const THIRD = /^(?:it|he|she|they)$/u;

/** What a pronoun that is the subject was led back to; null for any other subject, and where nothing was found. */
const antecedentOf = (context: FrameContext, { sentence, subject }: Saying): Mention["antecedent"] =>
  subject === null ? null : (mentionAt(context, sentence, subject.index)?.antecedent ?? null);

/** Whether its subject is a pronoun for what the other speaks of, and not for its own speaker. */
export const goesOnAbout = (findings: Findings, other: Saying, saying: Saying): boolean => {
  const { subject, draft } = saying;
  if (subject === null || !THIRD.test(subject.lower)) return false;
  const antecedent = antecedentOf(contextOf(findings), saying);
  const [speaker] = draft.attribution;
  if (antecedent !== null) {
    if (speaker && antecedent.start < speaker.end && speaker.start < antecedent.end) return false;
    if (antecedent.start >= other.draft.start && antecedent.end <= other.draft.end) return true;
  }
  const role = draft.roles["speaker"];
  const many = /(?:[^s]s|people|police)$/iu.test(role?.text ?? speaker?.speaker ?? "");
  const person = role?.kind === "person";
  // "the spokesman said it", "the hospital said he": the speaker is no such.
  return subject.lower === "they"
    ? !many && person
    : subject.lower === "it"
      ? person
      : !person && !many && antecedent === null;
};
