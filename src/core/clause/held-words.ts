import type { Sentence, Token } from "../syntax/token.ts";
import { bySentence } from "./by-sentence.ts";

/**
 * Words that a rule cannot do without. They are declared once, when the rule's file is loaded; every sentence is then looked through
 * once for the words of all rules, and tells each of them at once whether, and where, it holds one.
 */
export interface Trigger {
  readonly number: number;
}

/** Numbers of the triggers that a form, or a lemma, belongs to. */
const byForm = new Map<string, number[]>();
const byLemma = new Map<string, number[]>();
let declared = 0;

const declare = (words: Iterable<string>, ...tables: readonly Map<string, number[]>[]): Trigger => {
  const number = declared;
  declared += 1;
  for (const word of new Set(words))
    for (const table of tables) {
      const numbers = table.get(word);
      if (numbers === undefined) table.set(word, [number]);
      else numbers.push(number);
    }
  return { number };
};

/** Words by their form in lower case, as tokens have it. */
export const formTrigger = (words: Iterable<string>): Trigger => declare(words, byForm);

/** Words by their lemma. */
export const lemmaTrigger = (words: Iterable<string>): Trigger => declare(words, byLemma);

/** Words by form or lemma. */
export const wordTrigger = (words: Iterable<string>): Trigger => declare(words, byForm, byLemma);

/** The tokens of a sentence by trigger. */
interface Held {
  /** Triggers that were declared when it was looked through. */
  readonly declared: number;
  readonly tokens: readonly (readonly Token[] | undefined)[];
}

/** Each with what was found when the triggers were as many as now. */
const memo = bySentence((): { held: Held | null } => ({ held: null }));

const heldIn = (sentence: Sentence): Held => {
  const known = memo(sentence);
  if (known.held === null || known.held.declared !== declared) known.held = lookThrough(sentence);
  return known.held;
};

/** Nothing held, by trigger. */
const none: undefined[] = [];

const lookThrough = (sentence: Sentence): Held => {
  while (none.length < declared) none.push(undefined);
  const tokens: (Token[] | undefined)[] = none.slice();
  for (const token of sentence.tokens) {
    add(tokens, byForm.get(token.lower), token);
    add(tokens, byLemma.get(token.lemma), token);
  }
  return { declared, tokens };
};

const add = (lists: (Token[] | undefined)[], numbers: readonly number[] | undefined, token: Token): void => {
  if (numbers === undefined) return;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as number;
    const list = lists[number];
    if (list === undefined) lists[number] = [token];
    else if (list[list.length - 1] !== token) list.push(token);
  }
};

const NOTHING: readonly never[] = [];

/** The tokens that hold a word of the trigger, in order. Kept by identity of the sentence: a pure function of it. */
export const held = (sentence: Sentence, trigger: Trigger): readonly Token[] =>
  heldIn(sentence).tokens[trigger.number] ?? NOTHING;

/** Whether the sentence holds a word of the trigger: what can say nothing without one asks this first. */
export const holds = (sentence: Sentence, trigger: Trigger): boolean =>
  heldIn(sentence).tokens[trigger.number] !== undefined;
