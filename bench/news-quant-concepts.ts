// What a number is said of, as NewsQuant's "referred concepts" ask: read from the tree, at most two phrases.
import type { QuantityMention } from "../src/core/quantity/quantity.ts";
import { singular } from "../src/core/quantity/units.ts";
import type { Sentence, Token } from "../src/core/syntax/token.ts";

const SUBJECTS = new Set(["nsubj", "nsubj:pass", "csubj"]);
const INNER = new Set(["compound", "amod", "nmod:poss", "nmod", "flat", "nummod"]);

/** Content words of the phrases that the number is said of, lower case and singular. */
export function conceptsOf(sentence: Sentence, mention: QuantityMention): readonly string[] {
  if (!sentence.parsed) return [];
  const { tokens } = sentence;
  const inside = (index: number): boolean => index >= mention.from && index < mention.to;
  const heads: number[] = [];
  const add = (index: number | undefined): void => {
    if (index === undefined || index < 0 || inside(index) || heads.includes(index) || heads.length >= 2) return;
    const token = tokens[index];
    if (token !== undefined && (token.upos === "NOUN" || token.upos === "PROPN")) heads.push(index);
  };
  const anchor = anchorOf(tokens, mention, inside);
  const counted = mention.unitSpan !== null && mention.kind === "count" ? mention.headToken : -1;
  const top = counted >= 0 ? counted : anchor;
  if (top >= 0) {
    for (const child of children(tokens, top)) if (tokens[child]?.deprel === "nmod" && child > top) add(child);
    climb(tokens, top, add);
  }
  const words: string[] = [];
  for (const head of heads) words.push(...phrase(tokens, head, inside));
  return words;
}

/** The token of the mention whose head lies outside it. */
function anchorOf(tokens: readonly Token[], mention: QuantityMention, inside: (index: number) => boolean): number {
  for (let i = mention.to - 1; i >= mention.from; i--) {
    const token = tokens[i];
    if (
      token !== undefined &&
      !inside(token.head) &&
      token.upos !== "ADV" &&
      token.upos !== "ADP" &&
      token.deprel !== "punct" &&
      token.deprel !== "case"
    )
      return i;
  }
  return -1;
}

/** Up through the phrase: nouns that it modifies, then the subject of its verb, then what the verb takes. */
function climb(tokens: readonly Token[], from: number, add: (index: number | undefined) => void): void {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[at];
    const head = token?.head ?? -1;
    const governor = tokens[head];
    if (token === undefined) return;
    if (SUBJECTS.has(token.deprel)) {
      // "60% of its revenue is ...": nothing above says more than the phrase itself
      if (governor !== undefined && (governor.upos === "NOUN" || governor.upos === "PROPN")) add(head);
    }
    const verb = token.deprel === "root" || head < 0 ? at : head;
    for (const child of children(tokens, verb))
      if (child !== at && SUBJECTS.has(tokens[child]?.deprel ?? "")) add(child);
    if (governor === undefined) return;
    if (governor.upos === "NOUN" || governor.upos === "PROPN") add(head);
    if (governor.upos === "VERB")
      for (const child of children(tokens, head)) if (child !== at && tokens[child]?.deprel === "obj") add(child);
    at = head;
  }
}

function children(tokens: readonly Token[], head: number): number[] {
  const found: number[] = [];
  for (const token of tokens) if (token.head === head) found.push(token.index);
  return found;
}

function phrase(tokens: readonly Token[], head: number, inside: (index: number) => boolean): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    const part = token.index === head || (token.head === head && INNER.has(token.deprel));
    if (part && !inside(token.index) && (token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "ADJ"))
      words.push(singular(token.lower));
  }
  return words;
}
