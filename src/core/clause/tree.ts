import type { Sentence, Token } from "../syntax/token.ts";
import { interned } from "../text/interned.ts";
import type { Span } from "../text/span.ts";
import { bySentence } from "./by-sentence.ts";

/** What hangs on each token of a sentence: as numbers, and as the tokens themselves. */
interface Below {
  readonly numbers: readonly (readonly number[])[];
  readonly tokens: readonly (readonly Token[])[];
}

const NOTHING: readonly never[] = [];

const readBelow = (sentence: Sentence): Below => {
  const { tokens } = sentence;
  const numbers: (readonly number[])[] = new Array<readonly number[]>(tokens.length).fill(NOTHING);
  const below: (readonly Token[])[] = new Array<readonly Token[]>(tokens.length).fill(NOTHING);
  for (const token of tokens) {
    const { head, index } = token;
    if (head < 0 || head >= tokens.length) continue;
    if (numbers[head] === NOTHING) {
      numbers[head] = [index];
      below[head] = [token];
    } else {
      (numbers[head] as number[]).push(index);
      (below[head] as Token[]).push(token);
    }
  }
  return { numbers, tokens: below };
};

const belowOf = bySentence(readBelow);

/** Children of every token of a parsed sentence, in order. Kept by identity of the sentence: a pure function of it. */
export const childrenOf = (sentence: Sentence): readonly (readonly number[])[] => belowOf(sentence).numbers;

/** The tokens that hang on one, in order. */
export const dependents = (sentence: Sentence, head: number): readonly Token[] =>
  belowOf(sentence).tokens[head] ?? NOTHING;

/** UD relation without its subtype. */
export const baseRel = ({ deprel }: Token): string => baseOf(deprel);

/** A UD relation without its subtype, by its name. */
export const baseOf = (relation: string): string => {
  const colon = relation.indexOf(":");
  if (colon < 0) return relation;
  const known = bases.get(relation);
  if (known !== undefined) return known;
  const base = interned(relation.slice(0, colon));
  if (bases.size < KEPT_BASES) bases.set(relation, base);
  return base;
};
/** By relation; a model has some fifty of them. */
const bases = new Map<string, string>();
const KEPT_BASES = 500;

export const tokenAt = (sentence: Sentence, index: number): Token => {
  const token = sentence.tokens[index];
  if (!token) throw new RangeError(`no token ${index} in sentence ${sentence.index}`);
  return token;
};

/** Whether a relation is this one, or a subtype of it. */
const isRelation = (deprel: string, relation: string): boolean =>
  deprel === relation ||
  (deprel.length > relation.length && deprel.charCodeAt(relation.length) === COLON && deprel.startsWith(relation));
const COLON = 58;

/** First child of `head` with one of the relations. */
export const childWith = (sentence: Sentence, head: number, ...relations: readonly string[]): Token | null => {
  for (const token of dependents(sentence, head)) if (isOneOf(token, relations)) return token;
  return null;
};

/** All children of `head` with one of the relations (full, or without subtype). */
export const childrenWith = (sentence: Sentence, head: number, ...relations: readonly string[]): readonly Token[] => {
  let found: Token[] | null = null;
  for (const token of dependents(sentence, head))
    if (isOneOf(token, relations)) {
      if (found === null) found = [token];
      else found.push(token);
    }
  return found ?? NOTHING;
};

const isOneOf = (token: Token, relations: readonly string[]): boolean => {
  for (const relation of relations) if (isRelation(token.deprel, relation)) return true;
  return false;
};

/** True where every word comes to a root by its heads (-1): what walks a tree that has a circle never ends. */
export const isTree = (links: readonly { readonly head: number }[]): boolean => {
  const NEW = 0;
  const WALKED = 1;
  const ROOTED = 2;
  const state = new Uint8Array(links.length);
  for (let from = 0; from < links.length; from += 1) {
    let at = from;
    while (at >= 0 && state[at] === NEW) {
      state[at] = WALKED;
      at = links[at]?.head ?? -1;
    }
    if (at >= 0 && state[at] === WALKED) return false;
    for (at = from; at >= 0 && state[at] === WALKED; at = links[at]?.head ?? -1) state[at] = ROOTED;
  }
  return true;
};

/** Token indexes of the subtree under `head`, itself included, in order; branches for which `cut` holds are left out. */
export const subtree = (sentence: Sentence, head: number, cut?: (token: Token) => boolean): readonly number[] => {
  const found: number[] = [];
  const stack = [head];
  const { tokens } = belowOf(sentence);
  let first = head;
  let end = head;
  while (stack.length > 0) {
    const index = stack.pop() as number;
    found.push(index);
    if (index < first) first = index;
    else if (index > end) end = index;
    for (const child of tokens[index] ?? NOTHING) if (!cut?.(child)) stack.push(child.index);
  }
  if (found.length < 2) return found;
  if (end - first > found.length * 4) return found.sort((a, b) => a - b);
  // In order without a comparison: none stands twice, and hardly another stands between.
  const held = new Array<boolean>(end - first + 1).fill(false);
  for (const index of found) held[index - first] = true;
  let at = 0;
  for (let step = 0; step < held.length; step += 1) if (held[step]) found[at++] = first + step;
  return found;
};

/** The unbroken run of `indexes` around `head`, as a span of the text. */
export const runAround = (sentence: Sentence, indexes: readonly number[], head: number): Span => {
  const held = new Set(indexes);
  let from = head;
  let to = head;
  while (held.has(from - 1)) from -= 1;
  while (held.has(to + 1)) to += 1;
  while (from < head && isEdge(tokenAt(sentence, from))) from += 1;
  while (to > head && isEdge(tokenAt(sentence, to))) to -= 1;
  return { start: tokenAt(sentence, from).start, end: tokenAt(sentence, to).end };
};

const isEdge = (token: Token): boolean =>
  token.upos === "PUNCT" || token.upos === "CCONJ" || (token.upos === "ADP" && token.deprel === "case");

const NOT_NOUN_PHRASE = new Set([
  "conj",
  "cc",
  "punct",
  "appos",
  "parataxis",
  "acl",
  "advcl",
  "case",
  "mark",
  "nsubj",
  "cop",
  "dep",
  "orphan",
  "discourse",
]);

/** The words of a noun phrase around its head: determiners, adjectives, compounds and of-phrases; no clauses, no conjuncts. */
export const nounPhrase = (sentence: Sentence, head: number): Span => {
  const own = subtree(sentence, head, (token) => {
    const relation = baseRel(token);
    if (relation === "case") return token.xpos !== "POS" && token.lower !== "of";
    if (relation === "punct") return token.text !== "-" && token.text !== "–";
    if (relation === "nmod" && token.head === head) {
      const marker = childWith(sentence, token.index, "case");
      return token.deprel !== "nmod:poss" && marker !== null && marker.lower !== "of" && marker.xpos !== "POS";
    }
    return NOT_NOUN_PHRASE.has(relation);
  });
  return withAtLeast(sentence, head, runAround(sentence, own, head));
};

/** "At | least one state": the words stand together, and the tree parts them. */
const withAtLeast = (sentence: Sentence, head: number, phrase: Span): Span => {
  const first = firstOf(sentence, head, phrase);
  const before = sentence.tokens[first - 1];
  return before?.lower === "at" && /^(?:least|most)$/.test(sentence.tokens[first]?.lower ?? "")
    ? { start: before.start, end: phrase.end }
    : phrase;
};

const firstOf = (sentence: Sentence, head: number, { start }: Span): number => {
  let first = head;
  while (first > 0 && (sentence.tokens[first - 1]?.start ?? -1) >= start) first--;
  return first;
};

/** `head` and what is joined to it by "and", "or" and commas. */
export const conjuncts = (sentence: Sentence, head: number): readonly number[] => {
  const found = [head];
  for (let at = 0; at < found.length; at += 1)
    for (const token of childrenWith(sentence, found[at] as number, "conj")) found.push(token.index);
  return found.sort((a, b) => a - b);
};

/** Whether one token is another, or hangs below it. */
export const isBelow = (tokens: readonly Pick<Token, "head">[], index: number, ancestor: number): boolean => {
  let at = index;
  for (let steps = 0; steps < tokens.length && at >= 0; steps += 1) {
    if (at === ancestor) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
};
