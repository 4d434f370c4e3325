import { type Clause, clausesOf } from "../../clause/clause.ts";
import { held, holds, lemmaTrigger, type Trigger, wordTrigger } from "../../clause/held-words.ts";
import { childrenWith, conjuncts, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";

/** What may fill a slot of a wording, by its name: whether a token is the head of such a phrase. */
export type Slots = Readonly<Record<string, (sentence: Sentence, index: number) => boolean>>;

type Step = { readonly slot: string } | { readonly words: ReadonlySet<string> };

/** A verb with the words that give it its sense, or a state that somebody or something is in. */
interface Wording<Told> {
  /** Name of the slot that the subject fills, null where none does. */
  readonly subject: string | null;
  /** The words that the subject is one of, null where anybody may be it. */
  readonly subjects: ReadonlySet<string> | null;
  /** Name of the slot that a phrase on the subject fills: "flag-of-$side fly". */
  readonly whose: string | null;
  readonly verbs: ReadonlySet<string>;
  /** What follows the verb, in this order, with modifiers and adjuncts between. */
  readonly steps: readonly Step[];
  /** A "not" or "never" belongs to it. */
  readonly negated: boolean;
  readonly told: Told;
}

/** Where a wording was found. Numbers are token indexes. */
export interface Worded<Told> {
  readonly told: Told;
  readonly predicate: number;
  readonly agent: number | null;
  /** What fills the slots, by name. */
  readonly filled: Readonly<Record<string, number>>;
  /** The last word that tells it. */
  readonly last: number;
  readonly negated: boolean;
}

/** The wordings of a frame, by the word that each of them cannot do without. */
export interface Wordings<Told> {
  readonly byVerb: ReadonlyMap<string, readonly Wording<Told>[]>;
  readonly byState: ReadonlyMap<string, readonly Wording<Told>[]>;
  readonly verbs: Trigger;
  readonly states: Trigger;
}

const POSSESSIVE = ["their", "his", "her", "its", "our", "my"];

const stepOf = (word: string): Step =>
  word.startsWith("$") ? { slot: word.slice(1) } : { words: new Set(word === "POSS" ? POSSESSIVE : word.split("|")) };

const isSlot = (step: Step | undefined): step is { readonly slot: string } => step !== undefined && "slot" in step;

const readLine = <Told>(line: string, told: Told): Wording<Told> => {
  const negated = line.startsWith("not: ");
  const [subject = "", verbs = "", ...rest] = line.replace("not: ", "").split(" ");
  const [own = "", whose = null] = subject.split("-of-$");
  return {
    subject: own.startsWith("$") ? own.slice(1) : null,
    subjects: own.startsWith("$") || own === "*" ? null : new Set(own.split("|")),
    whose,
    verbs: new Set(verbs.split("|")),
    steps: rest.map(stepOf),
    negated,
    told,
  };
};

/**
 * Reads wordings, one a line: "$people meet POSS death|end", "* rob $people of POSS home", "$side be in possession of $place".
 * The first word is the subject ("*": anybody; else a slot or one of the words), the second the verb, then what follows it; "$name" is a slot, "flag-of-$side" a
 * subject with a phrase on it, "a|b" one of several words (lemmas or forms), POSS a possessive pronoun. "not: " before a line: only where it is negated. A wording whose
 * object is a slot is also read in the passive; one with "be" also behind "remain" and the like, and right behind its noun.
 */
export const wordings = <Told>(lists: readonly (readonly [lines: string, told: Told])[]): Wordings<Told> => {
  const byVerb = new Map<string, Wording<Told>[]>();
  const byState = new Map<string, Wording<Told>[]>();
  for (const [lines, told] of lists)
    for (const line of lines.split("\n").map((one) => one.trim())) {
      if (line === "") continue;
      const wording = readLine(line, told);
      const state = wording.verbs.has("be") ? wording.steps[stateOf(wording.steps)] : undefined;
      if (state === undefined) for (const verb of wording.verbs) push(byVerb, verb, wording);
      else for (const word of isSlot(state) ? [] : state.words) push(byState, word, wording);
    }
  return { byVerb, byState, verbs: lemmaTrigger(byVerb.keys()), states: wordTrigger(byState.keys()) };
};

/** Where the word stands that tells the state: the longest, for the others are small ones ("on the list of missing"). */
const stateOf = (steps: readonly Step[]): number => {
  const lengths = steps.map((step) => (isSlot(step) ? 0 : Math.min(...[...step.words].map((word) => word.length))));
  return lengths.indexOf(Math.max(...lengths));
};

const push = <T>(lists: Map<string, T[]>, key: string, item: T): void => {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
};

/** All that the wordings tell in a sentence. */
export const worded = <Told>(
  { byVerb, byState, verbs, states }: Wordings<Told>,
  sentence: Sentence,
  slots: Slots,
): readonly Worded<Told>[] => {
  const found: Worded<Told>[] = [];
  for (const clause of holds(sentence, verbs) ? clausesOf(sentence) : []) {
    const { lemma } = tokenAt(sentence, clause.predicate);
    for (const wording of byVerb.get(lemma) ?? []) {
      const one = byClause(wording, clause, slots);
      if (one) found.push(one);
    }
  }
  for (const token of held(sentence, states))
    for (const wording of byState.get(token.lower) ?? byState.get(token.lemma) ?? []) {
      const one = inState(wording, sentence, token, slots);
      if (one) found.push(one);
    }
  return found;
};

/** The first of a phrase and what is joined to it that fills a slot; "families totalling 300 people": those whom the number counts. */
const filler = (slots: Slots, slot: string, sentence: Sentence, head: number | null): number | null => {
  if (head === null) return null;
  const fits = (one: number): boolean => slots[slot]?.(sentence, one) ?? false;
  return (
    conjuncts(sentence, head).find(fits) ??
    childrenWith(sentence, head, "acl")
      .filter(({ lemma }) => TOTALLING.has(lemma))
      .flatMap(({ index }) => childrenWith(sentence, index, "obj", "xcomp"))
      .map(({ index }) => index)
      .find(fits) ??
    null
  );
};
const TOTALLING = new Set(["total", "number", "comprise", "count"]);

const byClause = <Told>(wording: Wording<Told>, clause: Clause, slots: Slots): Worded<Told> | null => {
  const { sentence, predicate, passive } = clause;
  if (wording.negated && !isNegated(sentence, predicate)) return null;
  const filled: Record<string, number> = {};
  let steps = wording.steps;
  const [first] = steps;
  if (passive) {
    // "43 people were robbed of their homes": who undergoes it stands before the verb.
    if (!isSlot(first)) return null;
    const patient = filler(slots, first.slot, sentence, clause.subject);
    if (patient === null) return null;
    filled[first.slot] = patient;
    steps = steps.slice(1);
  }
  if (wording.subject !== null) {
    const actor = filler(slots, wording.subject, sentence, passive ? clause.agent : clause.subject);
    if (actor === null) return null;
    filled[wording.subject] = actor;
  }
  if (wording.subjects !== null) {
    const { agent } = clause;
    if (agent === null || !wording.subjects.has(tokenAt(sentence, agent).lemma)) return null;
    if (wording.whose !== null) {
      const { whose } = wording;
      const owner = childrenWith(sentence, agent, "nmod", "nmod:poss", "compound")
        .map(({ index }) => filler(slots, whose, sentence, index))
        .find((one) => one !== null);
      if (owner === undefined || owner === null) return null;
      filled[whose] = owner;
    }
  }
  const last = follow(steps, sentence, predicate, slots, filled);
  return last === null
    ? null
    : { told: wording.told, predicate, agent: clause.agent, filled, last, negated: wording.negated };
};

/** Longest stretch of modifiers and adjuncts between two words of a wording. */
const GAP = 9;

/** The steps in their order behind a token; null where one is missing, else the token of the last. */
const follow = (
  steps: readonly Step[],
  sentence: Sentence,
  from: number,
  slots: Slots,
  filled: Record<string, number>,
): number | null => {
  let at = from;
  for (const [index, step] of steps.entries()) {
    const end = Math.min(sentence.tokens.length, at + 1 + GAP);
    let next: number | null = null;
    for (let i = at + 1; i < end && next === null; i += 1) {
      const token = tokenAt(sentence, i);
      if (isSlot(step) ? slots[step.slot]?.(sentence, i) : step.words.has(token.lower) || step.words.has(token.lemma))
        next = i;
      else if (ends(sentence, token)) break;
    }
    if (next === null) return null;
    if (isSlot(step)) filled[step.slot] = next;
    // "drowned out 200 protesters": the verb with its particle is another.
    if (isSlot(step) && index === 0 && PARTICLES.test(sentence.tokens[from + 1]?.lower ?? "")) return null;
    // A slot right behind a word of the wording is led to by it: nothing but its own modifiers stands between.
    if (isSlot(step) && index > 0 && !isSlot(steps[index - 1]) && !leadsTo(sentence, at, next)) return null;
    at = next;
  }
  return at;
};

const PARTICLES = /^(?:out|off|down|away|over|back)$/;

const leadsTo = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from + 1, to).every(({ upos, lower }) => upos !== "VERB" && (upos !== "ADP" || lower === "of"));

/** Where a clause ends, or another begins; the "and" of "between 40 and 50" ends none. */
const ends = (sentence: Sentence, { upos, xpos, lower, index }: Token): boolean => {
  if (upos === "PUNCT") return !["-", "\u2013", "’", "'"].includes(lower);
  if (upos === "CCONJ") return sentence.tokens[index + 1]?.upos !== "NUM" || sentence.tokens[index - 1]?.upos !== "NUM";
  return ["VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB"].includes(xpos);
};

const isNegated = (sentence: Sentence, predicate: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, predicate - 4), predicate)
    .some(
      ({ lower, index }) =>
        [
          "not",
          "n't",
          "n’t",
          "never",
          "cannot",
          "unable",
          "failed",
          "fail",
          "fails",
          "powerless",
          "impossible",
        ].includes(lower) ||
        (lower === "longer" && sentence.tokens[index - 1]?.lower === "no"),
    );

const STAYING = new Set([
  "be",
  "remain",
  "stay",
  "lie",
  "stand",
  "end",
  "wind",
  "find",
  "keep",
  "leave",
  "still",
  "live",
]);

/** "43 people are without a home", "remain in hospital", "there are 43 people without a home". */
const inState = <Told>(wording: Wording<Told>, sentence: Sentence, word: Token, slots: Slots): Worded<Told> | null => {
  const at = stateOf(wording.steps);
  const from = opening(wording.steps.slice(0, at), sentence, word.index);
  if (from === null || wording.subject === null) return null;
  if (wording.negated && !isNegated(sentence, from)) return null;
  const filled: Record<string, number> = {};
  const last = follow(wording.steps.slice(at + 1), sentence, word.index, slots, filled);
  if (last === null) return null;
  const holder = holderOf(
    wording.subject,
    sentence,
    { from, to: isSlot(wording.steps.at(-1)) ? word.index : last },
    slots,
  );
  if (holder === null) return null;
  filled[wording.subject] = holder.subject;
  return { told: wording.told, predicate: holder.predicate, agent: null, filled, last, negated: wording.negated };
};

/** Where the words before the last one begin, read backwards; adjectives and articles may stand between. */
const opening = (steps: readonly Step[], sentence: Sentence, word: number): number | null => {
  let at = word;
  for (const step of steps.toReversed()) {
    if (isSlot(step)) return null;
    let before = at - 1;
    while (before >= 0 && at - before <= 4) {
      const token = tokenAt(sentence, before);
      if (step.words.has(token.lower) || step.words.has(token.lemma)) break;
      if (!["DET", "ADJ", "ADV", "NOUN", "PROPN", "PRON"].includes(token.upos)) return null;
      before -= 1;
    }
    if (before < 0 || at - before > 4) return null;
    at = before;
  }
  return at;
};

/** Who is in the state: the subject of its copula or verb, or the noun right before it. */
const holderOf = (
  slot: string,
  sentence: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
  slots: Slots,
): { readonly subject: number; readonly predicate: number } | null => {
  for (let head = from; head <= to; head += 1) {
    const own = childrenWith(sentence, head, "nsubj", "nsubj:pass")[0];
    const subject = own ? filler(slots, slot, sentence, own.index) : null;
    if (subject !== null) return { subject, predicate: head };
  }
  const clause = clausesOf(sentence).find(
    ({ predicate, subject }) =>
      subject !== null &&
      predicate < from &&
      (predicate === from - 1 || sentence.tokens.slice(from, to + 1).some(({ head }) => head === predicate)) &&
      STAYING.has(tokenAt(sentence, predicate).lemma),
  );
  const staying = clause ? filler(slots, slot, sentence, clause.subject) : null;
  if (clause && staying !== null) return { subject: staying, predicate: clause.predicate };
  // "there are 43 people without a home"
  let before = from - 1;
  while (before >= 0 && ["ADV", "AUX"].includes(tokenAt(sentence, before).upos)) before -= 1;
  // "the Vanguard of Kesh in possession": the noun that the phrase hangs on.
  while (before >= 2 && tokenAt(sentence, before).deprel === "nmod" && sentence.tokens[before - 1]?.lower === "of")
    before = tokenAt(sentence, before).head;
  return before >= 0 && slots[slot]?.(sentence, before) ? { subject: before, predicate: to } : null;
};
