import { ACT_OF_VERB } from "../../attribution/act-lexicon.ts";
import type { SpeechAct } from "../../attribution/attribution.ts";
import { attributionOf } from "../../attribution/attribution-of.ts";
import type { Role } from "../../claim/claim.ts";
import { isVerb } from "../../clause/clause.ts";
import { baseRel, childWith, dependents, tokenAt } from "../../clause/tree.ts";
import { scopeOf } from "../../proposition/proposition.ts";
import { actUnder } from "../../status/act-under.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { contains, overlaps } from "../../text/span.ts";
import { draftOf } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { placeRoles, placesOf } from "../build/places.ts";
import { roleAt } from "../build/role.ts";
import type { ClaimDraft } from "../frame.ts";
import { propositionOf } from "./proposition.ts";

/** Fewer words than this tell nothing that could be compared. */
const FEWEST_WORDS = 3;

/** Subordinate clauses that tell what they say as so: "after the pier gave way", "because no crew was free". */
const TELLING = new Set(["after", "as", "because", "since", "when", "while", "although", "though", "whereas"]);

/**
 * What a report tells in its own voice, clause by clause, where no other frame tells it: the main clause, those joined to it, and
 * subordinate clauses that tell a thing as so.
 */
export const ownVoice = (context: FrameContext, isTold: (span: Span) => boolean): readonly ClaimDraft[] =>
  context.findings.sentences.flatMap((sentence) => (sentence.parsed ? inSentence(context, sentence, isTold) : []));

const inSentence = (
  context: FrameContext,
  sentence: Sentence,
  isTold: (span: Span) => boolean,
): readonly ClaimDraft[] => {
  if (isNoTelling(sentence)) return [];
  const heads = sentence.tokens.filter((token) => tellsClause(sentence, token));
  return heads.flatMap((head) => {
    if (isTold(head) || isOfSpeaker(context, sentence, head) || isTelling(sentence, head)) return [];
    const subject = subjectOf(sentence, head);
    if (subject === null || !isSomething(context, subject)) return [];
    const span = wordsOf(sentence, head, heads, subject);
    if (span === null) return [];
    const proposition = propositionOf(context, sentence, span, head.index);
    if (proposition === null) return [];
    const roles: { [name: string]: Role | null } = {
      speaker: null,
      to: null,
      ...(contains(span, subject) ? {} : { subject: roleAt(context, sentence, subject.index) }),
      ...placeRoles(context, sentence, placesOf(context, sentence, head.index)),
    };
    const draft = draftOf(context, {
      frame: "statement",
      rule: "statement/own-voice",
      sentence,
      predicate: actUnder(sentence, head).index,
      roles,
      also: [span],
      scope: scopeOf(proposition),
    });
    return draft.attribution.length > 0 ? [] : [{ ...draft, ...span }];
  });
};

/** A question, a heading ("How the south was lost"), a call to the reader ("Read more"): nothing is told. */
const isNoTelling = ({ tokens }: Sentence): boolean =>
  tokens.length < FEWEST_WORDS ||
  tokens.at(-1)?.text === "?" ||
  (/^(?:VB$|W)/.test(tokens[0]?.xpos ?? "") && !tokens.some(({ text }) => text === ",")) ||
  tokens.some(({ text }) => NO_SENTENCE.test(text));

/** Marks that part the items of a page's own lists. */
const NO_SENTENCE = /^[|•·»]$/u;

/** The head of a finite clause that is told as so: a verb, or a noun or quality with its copula. */
const tellsClause = (sentence: Sentence, token: Token, depth = 0): boolean => {
  if (depth > 6 || !hasFiniteForm(sentence, token)) return false;
  if (token.head < 0) return true;
  const over = tokenAt(sentence, token.head);
  switch (baseRel(token)) {
    case "conj":
    case "parataxis":
      return tellsClause(sentence, over, depth + 1);
    case "advcl": {
      const mark = childWith(sentence, token.index, "mark", "advmod");
      return (
        mark !== null && mark.index < token.index && TELLING.has(mark.lower) && tellsClause(sentence, over, depth + 1)
      );
    }
    default:
      return false;
  }
};

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

const hasFiniteForm = (sentence: Sentence, token: Token): boolean => {
  const below = dependents(sentence, token.index);
  const helped = below.some((one) => (baseRel(one) === "aux" || one.deprel === "cop") && FINITE.has(one.xpos));
  // "let in a tanker", "cut the rate": forms of the past that are the infinitive's too.
  const bare =
    token.xpos === "VB" &&
    below.some(({ deprel, index }) => deprel === "nsubj" && index < token.index) &&
    !below.some(({ deprel, lower }) => deprel.startsWith("aux") || lower === "to");
  return isVerb(token)
    ? FINITE.has(token.xpos) || helped || bare
    : below.some(({ deprel }) => deprel === "cop") && helped;
};

/** Its own subject, or that of the clause it is joined to. */
const subjectOf = (sentence: Sentence, head: Token): Token | null => {
  const own = childWith(sentence, head.index, "nsubj", "nsubj:pass", "csubj");
  if (own !== null && !own.xpos.startsWith("W")) return own;
  if (head.head < 0) return null;
  const over = tokenAt(sentence, head.head);
  return baseRel(head) === "conj" ? subjectOf(sentence, over) : null;
};

/** A noun, or a pronoun that stands for what is told of: "it" of the weather, "I", "you" and "this" name nothing. */
const isSomething = (context: FrameContext, subject: Token): boolean =>
  subject.upos !== "PRON" ||
  context.findings.mentions.some(
    (mention) => mention.form === "pronoun" && overlaps(mention, subject) && mention.antecedent !== null,
  ) ||
  /^(?:nobody|none|everyone|all|most|many|some|others?|both|neither|half)$/.test(subject.lower);

/** In somebody's words, or the verb that tells whose words they are. */
const isOfSpeaker = (context: FrameContext, sentence: Sentence, head: Token): boolean =>
  attributionOf(context.findings.attributions, head).length > 0 ||
  (context.attributions[sentence.index] ?? []).some(
    ({ cueToken, links, act }) =>
      (cueToken === head.index && SPEAKING.has(act)) || links.some((link) => contains(link, head)),
  ) ||
  context.findings.quotations.some(
    ({ start, end, kind }) => kind !== "scare" && start <= head.start && head.end <= end,
  );

/** Acts of saying, thinking and asking: what they tell is in their words, and those are somebody's. */
const SPEAKING: ReadonlySet<SpeechAct> = new Set([
  "say",
  "claim",
  "deny",
  "believe",
  "ask",
  "predict",
  "warn",
  "promise",
  "doubt",
]);

/** Nouns of what is said: "there were reports that". */
const TELLINGS = new Set(
  "report rumour rumor claim allegation suggestion speculation talk fear hope sign indication word belief suspicion question".split(
    " ",
  ),
);

/** "One of them recalled it", "there were reports that": the verb or noun tells that something is said, and not that it is so. */
const isTelling = (sentence: Sentence, head: Token): boolean => {
  const act = ACT_OF_VERB.get(head.lemma.toLowerCase());
  if (act !== undefined && SPEAKING.has(act)) {
    const object = childWith(sentence, head.index, "obj");
    return object === null || object.upos === "PRON" || childWith(sentence, head.index, "ccomp", "xcomp") !== null;
  }
  return (
    TELLINGS.has(head.lemma) ||
    dependents(sentence, head.index).some(
      (one) =>
        baseRel(one) === "nsubj" &&
        TELLINGS.has(one.lemma) &&
        dependents(sentence, one.index).some((below) => ["acl", "ccomp"].includes(baseRel(below))),
    )
  );
};

/** The clause's own words: what hangs on its head, without other clauses that are told by themselves; null where too few are left. */
const wordsOf = (sentence: Sentence, head: Token, heads: readonly Token[], subject: Token): Span | null => {
  const others = new Set(heads.filter((one) => one !== head).map(({ index }) => index));
  const own: Token[] = [];
  const collect = (token: Token): void => {
    own.push(token);
    for (const one of dependents(sentence, token.index)) if (!others.has(one.index)) collect(one);
  };
  collect(head);
  const inside = own.sort((a, b) => a.index - b.index);
  const bare = (token: Token | undefined): boolean =>
    token !== undefined &&
    (token.upos === "PUNCT" || (["cc", "mark"].includes(baseRel(token)) && token.head === head.index));
  while (bare(inside[0])) inside.shift();
  while (inside.at(-1)?.upos === "PUNCT") inside.pop();
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || inside.length < FEWEST_WORDS - (own.includes(subject) ? 0 : 1)) return null;
  return { start: first.start, end: last.end };
};
