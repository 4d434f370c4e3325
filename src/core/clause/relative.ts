import { lexicon } from "../lexicon/index.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { baseRel, tokenAt } from "./tree.ts";

/** Where a clause's subject was found. Only "own" stands beside its verb. */
export type SubjectBasis = "own" | "conjunct" | "control" | "participle" | "relative" | "none";

const RELATIVE = new Set(["who", "which", "that", "whom"]);

/** The subject found, as a token index, and where. */
export interface Found {
  readonly subject: number | null;
  readonly basis: SubjectBasis;
}

/** A relative pronoun stands for the noun that its clause hangs on. */
export const undoRelative = (sentence: Sentence, predicate: Token, argument: Token): Found => {
  if (
    RELATIVE.has(argument.lower) &&
    argument.xpos.startsWith("W") &&
    predicate.deprel === "acl:relcl" &&
    predicate.head >= 0
  )
    return { subject: antecedent(sentence, predicate.head, argument), basis: "relative" };
  if (argument.xpos === "WP" || argument.xpos === "WDT") {
    // The relative clause may be a conjunct of the one that hangs on the noun.
    let at = predicate;
    while (at.deprel === "conj" && at.head >= 0) at = tokenAt(sentence, at.head);
    if (at.deprel === "acl:relcl" && at.head >= 0)
      return { subject: antecedent(sentence, at.head, argument), basis: "relative" };
  }
  if (argument.xpos === "WP" || argument.xpos === "WDT") {
    const noun = nounBefore(sentence, argument.index);
    if (noun !== null) return { subject: noun, basis: "relative" };
  }
  return { subject: argument.index, basis: "own" };
};

/** "..., the rebel army, who have taken": the noun before a pronoun whose clause the tree hung elsewhere. */
const nounBefore = (sentence: Sentence, index: number): number | null => {
  const before = sentence.tokens[index - 1];
  const noun = before?.text === "," ? sentence.tokens[index - 2] : before;
  if (!noun || (noun.upos !== "NOUN" && noun.upos !== "PROPN")) return null;
  const head = phraseHead(sentence, noun);
  return /^whom?$/.test(sentence.tokens[index]?.lower ?? "") ? somebody(sentence, head) : head.index;
};

const SOMEBODY = ["somebody", "person", "people", "organization"] as const;
/** Words back to whoever is dressed, armed or placed. */
const BACK = 5;

/** "police in riot gear, who": police, the last before it that can act; the noun itself where none is. */
const somebody = ({ tokens }: Sentence, noun: Token): number => {
  const acts = ({ upos, lemma }: Token): boolean =>
    upos === "PROPN" || (upos === "NOUN" && SOMEBODY.some((one) => lexicon().isA(lemma, "noun", one)));
  if (acts(noun)) return noun.index;
  const before = tokens.slice(Math.max(0, noun.index - BACK), noun.index);
  const verb = before.findLastIndex(({ upos }) => upos === "VERB");
  return before.slice(verb + 1).findLast(acts)?.index ?? noun.index;
};

/**
 * A relative pronoun right behind a noun, with no comma between, means that noun. With a verb between, no noun before that verb is meant: "Thousands
 * marched and youths fought police in riot gear, who responded".
 */
const antecedent = (sentence: Sentence, head: number, pronoun: Token): number => {
  const before = sentence.tokens[pronoun.index - 1];
  if (
    before?.text === "," &&
    sentence.tokens.slice(head + 1, pronoun.index).some(({ xpos }) => /^VB[DZP]$/.test(xpos))
  ) {
    const noun = nounBefore(sentence, pronoun.index);
    if (noun !== null) return noun;
  }
  return before && before.index > head && (before.upos === "NOUN" || before.upos === "PROPN")
    ? phraseHead(sentence, before).index
    : head;
};

/** The head of the words that a noun closes: up through compounds, names and adjectives that stand to its left or right. */
export const phraseHead = (sentence: Sentence, noun: Token): Token => {
  let at = noun;
  for (let steps = 0; steps < 6 && at.head >= 0; steps += 1) {
    const relation = baseRel(at);
    if (relation !== "compound" && relation !== "flat" && relation !== "amod" && relation !== "nummod") break;
    at = tokenAt(sentence, at.head);
  }
  return at;
};
