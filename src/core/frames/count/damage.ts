import { type Clause, clausesOf, markerOf } from "../../clause/clause.ts";
import { childrenWith, conjuncts, tokenAt } from "../../clause/tree.ts";
import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { damageInWords } from "./by-wording.ts";
import { COUNTED_ACTS } from "./lexicon.ts";

/** What is built and can be damaged; lemmas of the last word of a unit. */
const BUILT = new Set(
  `house home building school hospital church mosque temple shop store bridge village town property structure dwelling apartment
  flat block factory warehouse farm barn clinic road vehicle car boat shelter tent hut classroom`.split(/\s+/u),
);

export const isBuilt = (unit: string): boolean => BUILT.has(unit.slice(unit.lastIndexOf(" ") + 1));

/** A clause, and what the things counted are in it. */
export interface Acted {
  readonly clause: Clause;
  readonly as: "agent" | "patient";
}

/** "2,400 homes and buildings": buildings, homes among them. */
export const withFurtherBuildings = (sentence: Sentence, counted: QuantityMention): QuantityMention => {
  const { quantity, headToken, kind } = counted;
  if (kind !== "count" || quantity.unit !== "house") return counted;
  const further = conjuncts(sentence, headToken).find(
    (index) => index > headToken && /^(?:building|structure|property)$/.test(tokenAt(sentence, index).lemma),
  );
  if (further === undefined || sentence.tokens.slice(headToken + 1, further).some(({ upos }) => upos === "NUM"))
    return counted;
  const { lemma, text } = tokenAt(sentence, further);
  return { ...counted, quantity: { ...quantity, unit: lemma, unitText: text } };
};

/** What befell the things counted, and the words that tell it. Numbers are token indexes. */
export interface Damage {
  readonly rule: string;
  readonly predicate: number;
  readonly act: string;
  readonly agent: number | null;
  /** Further token that the quote has to hold. */
  readonly also?: number;
  /** Where they stood, where the words themselves say so: "Beira lost 47 houses". */
  readonly place?: number;
  /** "nothing remained": told by a "no", and so nonetheless. */
  readonly told?: "positive";
}

/** "in ruins", "to rubble", "under water": what the things are left in. */
const OUTCOMES: readonly (readonly [
  verbs: ReadonlySet<string>,
  marker: string,
  noun: ReadonlySet<string>,
  act: string,
])[] = [
  [
    new Set(["leave", "lie", "lay", "be", "stand"]),
    "in",
    new Set(["ruin", "ruins", "rubble", "ash", "ashes"]),
    "destroyed",
  ],
  [
    new Set(["reduce", "turn", "burn", "raze"]),
    "to",
    new Set(["rubble", "ruin", "ruins", "ash", "ashes", "ground"]),
    "destroyed",
  ],
  [new Set(["turn"]), "into", new Set(["rubble", "ruin", "ruins"]), "destroyed"],
  [new Set(["be", "lie", "lay", "stand", "remain"]), "under", new Set(["water", "floodwater"]), "flooded"],
];
/** Verbs that with "away" tell that nothing is left. */
const AWAY = new Set(["sweep", "wash", "carry", "blow", "tear"]);
const SUFFERING = new Set(["sustain", "suffer", "receive", "incur", "take"]);
const REACHING = new Set(["reach", "rise", "climb", "stand", "number", "total", "exceed", "fall", "drop", "be"]);
const STATES: ReadonlyMap<string, string> = new Map([
  ["destroyed", "destroyed"],
  ["damaged", "damaged"],
  ["flooded", "flooded"],
  ["ruined", "destroyed"],
  ["collapsed", "collapsed"],
]);

/** What befell the things that a number counts, where a phrase or a noun tells it; null where none does. */
export const damageTo = (sentence: Sentence, counted: QuantityMention): Damage | null => {
  const held = (index: number | null): boolean =>
    index !== null &&
    conjuncts(sentence, index).some((one) => one === counted.headToken || (one >= counted.from && one < counted.to));
  return (
    outcome(sentence, held) ??
    inState(sentence, held) ??
    sweptAway(sentence, held) ??
    tookDamage(sentence, held) ??
    nothingLeft(sentence, held) ??
    byNoun(sentence, held) ??
    damageInWords(sentence, counted, held)
  );
};

type Held = (index: number | null) => boolean;

/** The things of a clause that something befell: its object, else its subject where it has none. */
const undergoes = (clause: Clause, held: Held): boolean =>
  held(clause.patient) || (clause.object === null && held(clause.subject));

/** "left 47 houses in ruins", "47 houses lay in ruins", "reduced to rubble", "burned to the ground", "are under water". */
const outcome = (sentence: Sentence, held: Held): Damage | null => {
  for (const noun of sentence.tokens)
    for (const [verbs, marker, nouns, act] of OUTCOMES) {
      if (!nouns.has(noun.lower) || markerOf(sentence, noun.index) !== marker) continue;
      const clause = clausesOf(sentence).find(
        (item) => verbs.has(item.lemma) && isUnder(sentence, noun, item.predicate) && undergoes(item, held),
      );
      if (clause)
        return {
          rule: "count/left-in",
          predicate: clause.predicate,
          also: noun.index,
          act,
          agent: clause.agent === clause.subject && held(clause.subject) ? null : clause.agent,
        };
      // "47 houses are under water": the phrase is what the copula tells.
      const subject = childrenWith(sentence, noun.index, "nsubj")[0];
      if (subject && verbs.has("be") && held(subject.index))
        return { rule: "count/left-in", predicate: noun.index, act, agent: null };
    }
  return null;
};

const UNINHABITABLE = new Set(["uninhabitable", "unliveable", "unlivable"]);

/** "47 houses were a total loss", "47 homes were declared uninhabitable", "the storm left 47 homes uninhabitable". */
const inState = (sentence: Sentence, held: Held): Damage | null => {
  for (const state of sentence.tokens) {
    const lost =
      state.lower === "loss" && ["total", "complete"].includes(sentence.tokens[state.index - 1]?.lower ?? "");
    if (!lost && !UNINHABITABLE.has(state.lower)) continue;
    const subject = childrenWith(sentence, state.index, "nsubj")[0];
    const clause = clausesOf(sentence).find(({ predicate }) => predicate === state.head);
    const told = subject ? held(subject.index) : clause !== undefined && undergoes(clause, held);
    if (!told) continue;
    return {
      rule: "count/in-state",
      predicate: subject ? state.index : state.head,
      also: state.index,
      act: lost ? "destroyed" : "uninhabitable",
      agent: subject || !clause || held(clause.subject) ? null : clause.agent,
    };
  }
  return null;
};

/** "nothing remained of 47 houses", "little was left of 47 houses". */
const nothingLeft = (sentence: Sentence, held: Held): Damage | null => {
  for (const clause of clausesOf(sentence)) {
    const subject = clause.subject === null ? "" : tokenAt(sentence, clause.subject).lower;
    if (!["remain", "leave"].includes(clause.lemma) || !["nothing", "little"].includes(subject)) continue;
    const thing = sentence.tokens.find(
      ({ index }) => index > clause.predicate && markerOf(sentence, index) === "of" && held(index),
    );
    if (thing)
      return {
        rule: "count/nothing-left",
        predicate: clause.predicate,
        act: "destroyed",
        agent: null,
        also: clause.subject ?? thing.index,
        told: "positive",
      };
  }
  return null;
};

/** Whether a word hangs on a verb, or on a word that does. */
const isUnder = (sentence: Sentence, token: Token, verb: number): boolean => {
  if (token.head === verb) return true;
  return token.head >= 0 && tokenAt(sentence, token.head).head === verb;
};

/** "47 houses were swept away", "the flood washed away 47 houses". */
const sweptAway = (sentence: Sentence, held: Held): Damage | null => {
  const clause = clausesOf(sentence).find((item) => {
    const [verb, particle] = item.lemma.split(" ");
    const away =
      particle === "away" ||
      sentence.tokens.slice(item.predicate + 1, item.predicate + 3).some(({ lower }) => lower === "away");
    return AWAY.has(verb ?? "") && away && held(item.patient);
  });
  return clause
    ? { rule: "count/swept-away", predicate: clause.predicate, act: "destroyed", agent: clause.agent }
    : null;
};

/** "47 buildings sustained heavy damage". */
const tookDamage = (sentence: Sentence, held: Held): Damage | null => {
  const clause = clausesOf(sentence).find(
    ({ lemma, object, subject, passive }) =>
      !passive &&
      SUFFERING.has(lemma) &&
      object !== null &&
      tokenAt(sentence, object).lemma === "damage" &&
      held(subject),
  );
  return clause
    ? {
        rule: "count/took-damage",
        predicate: clause.predicate,
        act: "damaged",
        agent: null,
        ...(clause.object === null ? {} : { also: clause.object }),
      }
    : null;
};

/** "damage to 47 buildings", "the destruction of 47 houses", "the number of destroyed houses has risen to 47". */
const byNoun = (sentence: Sentence, held: Held): Damage | null => {
  for (const noun of sentence.tokens) {
    const marker = noun.lemma === "damage" ? "to" : noun.lemma === "destruction" ? "of" : null;
    if (marker === null || noun.upos !== "NOUN") continue;
    const thing = childrenWith(sentence, noun.index, "nmod", "obl").find(
      ({ index }) => markerOf(sentence, index) === marker && held(index),
    );
    if (thing)
      return {
        rule: "count/damage-noun",
        predicate: noun.index,
        act: noun.lemma === "damage" ? "damaged" : "destroyed",
        agent: null,
      };
  }
  return null;
};

/** A bare number, the noun that tells what it counts, and what befell them. */
export interface NumberOf {
  readonly noun: Token;
  readonly damage: Damage;
}

/** "Of the houses in X, 47 were destroyed": read by its words, for the tree often joins the number to the place before it. */
export const fronted = (sentence: Sentence, counted: QuantityMention): NumberOf | null => {
  const { tokens } = sentence;
  const comma = counted.from - 1;
  if (counted.kind !== "count" || counted.quantity.unit !== null || tokens[comma]?.text !== ",") return null;
  const of = tokens.slice(0, comma).findLastIndex(({ lower }, at) => lower === "of" && opensClause(tokens[at - 1]));
  if (of < 0 || comma - of > FRONTED) return null;
  const noun = tokens.slice(of, comma).find(({ upos, lemma }) => upos === "NOUN" && isBuilt(lemma));
  const [be, ...behind] = tokens.slice(counted.to, counted.to + 5);
  const verb = ["be", "have"].includes(be?.lemma ?? "") ? behind.find(({ upos }) => upos === "VERB") : undefined;
  const act = verb && COUNTED_ACTS.get(verb.lemma);
  return noun && verb && act !== undefined
    ? { noun, damage: { rule: "count/number-of", predicate: verb.index, act, agent: null, also: of } }
    : null;
};
/** Nothing, "that" or a mark stands before it. */
const opensClause = (before: Token | undefined): boolean =>
  before === undefined || before.lower === "that" || before.upos === "PUNCT";
/** Words before the comma of such a phrase. */
const FRONTED = 12;

/** "the number of destroyed houses has risen to 47": what the bare number counts, and what befell them. */
export const numberOfDamaged = (sentence: Sentence, counted: QuantityMention): NumberOf | null => {
  const { unit, ordinal } = counted.quantity;
  if (counted.kind !== "count" || (unit !== null && !isBuilt(unit)) || ordinal) return null;
  for (const noun of sentence.tokens) {
    if (!isBuilt(noun.lemma) || noun.upos !== "NOUN" || noun.index > counted.from) continue;
    const state = childrenWith(sentence, noun.index, "amod", "acl").find(({ lower }) => STATES.has(lower));
    const over = noun.head < 0 ? null : tokenAt(sentence, noun.head);
    const subject = over !== null && ["number", "total", "count"].includes(over.lemma) ? over : noun;
    const clause = clausesOf(sentence).find((item) => REACHING.has(item.lemma) && item.subject === subject.index);
    const act = state && STATES.get(state.lower);
    if (!clause || act === undefined || counted.from < clause.predicate || counted.from - clause.predicate > 4)
      continue;
    return {
      noun,
      damage: { rule: "count/number-of", predicate: clause.predicate, act, agent: null, also: subject.index },
    };
  }
  return null;
};
