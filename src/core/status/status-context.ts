import type { Attributed } from "../attribution/attribution.ts";
import { sayingAt } from "../attribution/attribution-of.ts";
import { baseOf, childrenOf, childrenWith, dependents, tokenAt } from "../clause/tree.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { onceEach } from "./once.ts";
import { DENYING } from "./status-lexicon.ts";

/** What a frame asks: how is the proposition of this predicate put forward? */
export interface StatusInput {
  readonly text: string;
  /** Parsed. */
  readonly sentence: Sentence;
  /** Token index of the claim's head predicate: a verb, an adjective or a noun of action. */
  readonly predicate: number;
  /** Attributions of the report; those that do not hold the predicate are passed over. */
  readonly attributions?: readonly Attributed[];
  /** Entity ids of whoever speaks (innermost) and of the party that gains by the content: equal ids make it `claimed`. */
  readonly party?: { readonly speaker: string | null; readonly gains: string | null };
  /** "is sending": an act in progress that has not arrived. Set by frames of acts that end in an arrival. */
  readonly progressiveIsPlan?: boolean;
  /** Year of the telling where it is known (from publishedAt); else the latest year that the text names is taken. */
  readonly year?: number | null;
}

/** One step up the tree: `below` hangs on `token` by `relation`. */
export interface Step {
  readonly token: Token;
  readonly relation: string;
  readonly below: Token;
}

export interface StatusContext {
  readonly input: StatusInput;
  readonly sentence: Sentence;
  readonly predicate: Token;
  /** From the predicate's head up to the root. */
  readonly path: readonly Step[];
  /** The predicate and the words above it whose auxiliaries, negations and adverbs reach down to it, nearest first. */
  readonly carriers: readonly Token[];
  /** Attributions whose content holds the predicate, innermost first. */
  readonly holding: readonly Attributed[];
}

/** Verbs that only carry the one below them: "began to withdraw", "will help evacuate". */
const CARRIERS = new Set(
  `begin start continue help go proceed come keep stop cease finish complete manage get resume rush be have need dare
  appear seem prove tend happen fail refuse decline neglect force make let allow enable lead able unable close leave render fall become turn`.split(
    /\s+/,
  ),
);

const LONGEST_PATH = 40;
const NOBODY: readonly Attributed[] = [];

export function statusContext(input: StatusInput): StatusContext {
  const { sentence } = input;
  const predicate = tokenAt(sentence, input.predicate);
  const path: Step[] = [];
  let below = predicate;
  while (below.head >= 0 && path.length < LONGEST_PATH) {
    const token = tokenAt(sentence, below.head);
    path.push({ token, relation: below.deprel, below });
    below = token;
  }
  const holding = sayingAt(input.attributions ?? NOBODY, predicate)
    .filter(
      (one) =>
        one.attitude !== true && one.content.some((span) => span.start <= predicate.start && predicate.end <= span.end),
    )
    .sort((a, b) => size(a) - size(b));
  return { input, sentence, predicate, path, carriers: carriersOf(sentence, predicate, path), holding };
}

const size = (one: Attributed): number => one.content.reduce((sum, span) => sum + span.end - span.start, 0);

function carriersOf(sentence: Sentence, predicate: Token, path: readonly Step[]): Token[] {
  const carriers = [predicate];
  for (const { token, relation, below } of path) {
    const base = baseOf(relation);
    const noun = below.upos === "NOUN" || below.upos === "PROPN";
    if (
      base === "conj" &&
      token.upos === below.upos &&
      !hasOwnSubject(sentence, below) &&
      sharesForm(sentence, token, below)
    )
      carriers.push(token);
    else if (base === "xcomp" && CARRIERS.has(token.lemma)) carriers.push(token);
    else if (
      noun &&
      below === predicate &&
      !DENYING.has(token.lemma) &&
      (base === "obj" || relation === "nsubj:pass" || (base === "nsubj" && token.upos === "VERB"))
    )
      carriers.push(token);
    else break;
  }
  return carriers;
}

/** A conjunct shares the auxiliaries of the first verb where it has none and its form fits them: "could isolate and take". */
function sharesForm(sentence: Sentence, first: Token, second: Token): boolean {
  // "could have crashed but swerved": what came about.
  if (
    second.xpos === "VBD" &&
    dependents(sentence, second.index).some(({ lower, deprel }) => deprel === "cc" && lower === "but")
  )
    return false;
  const own = auxiliariesOf(sentence, second);
  // "must win or be eliminated": a bare "be" stands under the same modal.
  if (own.length > 0) return first.xpos === "VB" && own.every(({ xpos }) => xpos === "VB");
  if (
    first.upos !== "VERB" &&
    sentence.tokens.slice(first.index + 1, second.index).some((token) => token.upos === "AUX" || token.upos === "VERB")
  )
    return false;
  if (first.upos !== "VERB") return true;
  return (
    second.xpos === first.xpos ||
    (second.xpos === "VB" && first.xpos === "VB") ||
    (second.xpos === "VBD" && first.xpos === "VBN")
  );
}

export const hasOwnSubject = (sentence: Sentence, token: Token): boolean =>
  (childrenOf(sentence)[token.index] ?? []).some((child) => /^[nc]subj/.test(tokenAt(sentence, child).deprel));

/** Auxiliaries of a token, in order. */
export function auxiliariesOf(sentence: Sentence, token: Token): Token[] {
  const found: Token[] = [];
  for (const one of dependents(sentence, token.index)) {
    const { deprel } = one;
    if (deprel.startsWith("aux") || (deprel === "cop" && one.index < token.index)) found.push(one);
  }
  return found;
}

/** The first modal that reaches the predicate, and the carrier it stands on. */
export const modalOf = onceEach((context): { readonly modal: Token; readonly carrier: Token } | null => {
  for (const carrier of context.carriers) {
    // "he'd estimated it": had, whatever the tagger makes of it.
    const modal = auxiliariesOf(context.sentence, carrier).find(
      (aux) => aux.xpos === "MD" && !(/^['’]d$/.test(aux.lower) && /^VB[DN]$/.test(carrier.xpos)),
    );
    if (modal !== undefined) return isSaidByIt(context.sentence, carrier, modal) ? null : { modal, carrier };
    if (
      auxiliariesOf(context.sentence, carrier).some(
        (aux) => aux.xpos !== "VB" && aux.xpos !== "VBG" && aux.xpos !== "VBN",
      )
    )
      return null;
  }
  return modalBefore(context);
});

/** "a breach there would have flooded it": right before the predicate, whatever the tree hung it on. */
function modalBefore({
  sentence,
  predicate,
}: StatusContext): { readonly modal: Token; readonly carrier: Token } | null {
  if (!sentence.parsed || !/^VB[NG]?$/.test(predicate.xpos)) return null;
  for (let i = predicate.index - 1; i >= 0; i--) {
    const token = tokenAt(sentence, i);
    if (token.xpos === "MD")
      return token.lower.endsWith("d") && token.lower.length === 2 ? null : { modal: token, carrier: predicate };
    if (!/^(?:AUX|ADV|PART)$/.test(token.upos) || token.lower === "to") return null;
  }
  return null;
}

/** "would like to thank", "would like to express its regret": said and done in one, and no plan. */
const isSaidByIt = (sentence: Sentence, { lemma, index }: Token, { lower }: Token): boolean =>
  lemma === "like" &&
  /^(?:would|['’]d)$/.test(lower) &&
  childrenWith(sentence, index, "xcomp").some((said) => SAID_BY_IT.test(said.lemma));
const SAID_BY_IT =
  /^(?:thank|express|apologi[sz]e|extend|congratulate|commend|acknowledge|stress|emphasi[sz]e|remind|reassure)$/;

/** The governing word over the predicate by a complement relation, carriers passed over: "plans | to send", "announced | the dispatch". */
export const governorOf = onceEach((context): Step | null => {
  const last = context.carriers[context.carriers.length - 1];
  // A noun's own verb is both its carrier and its governor.
  const own = context.path[0];
  if (
    own !== undefined &&
    context.carriers.length > 1 &&
    isNominal(context.predicate) &&
    own.token === context.carriers[1]
  )
    return own;
  return context.path.find((step) => step.below === last) ?? null;
});

export const isNominal = (token: Token): boolean => token.upos === "NOUN" || token.upos === "PROPN";

export const wordsOf = (context: StatusContext, from: Token, to: Token): string =>
  context.input.text.slice(Math.min(from.start, to.start), Math.max(from.end, to.end));
