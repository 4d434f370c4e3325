import type { Sentence, Token } from "../syntax/token.ts";
import type { TokenizedSentence } from "../syntax/tokenized.ts";
import type { ByPieces } from "./by-pieces.ts";
import { isVerb, joiner, moved, rootOf } from "./join-pieces.ts";
import { findRejection } from "./rejection.ts";
import { lowerWords } from "./telling-words.ts";
import { isTree } from "./tree.ts";

/**
 * Reads what is rejected apart from the words that reject it ("Reports that | the dam had burst | were dismissed by the mayor"), and
 * hangs its clause on the noun that it spells out: a greedy parser often takes the last noun of such a clause for the subject of
 * what follows it, and its "that" for a pronoun. Other sentences are read whole.
 */
export function* readRejected(sentence: TokenizedSentence): ByPieces<Sentence> {
  const { tokens } = sentence;
  const found = findRejection(lowerWords(tokens));
  if (!found || found.end - found.that < 4) return yield sentence;
  const { that, end, anchor, named } = found;
  const last = tokens.at(-1);
  const final = last && /^[.!?]$/.test(last.text) && end < tokens.length ? [last] : [];
  const told = yield { ...sentence, tokens: [...tokens.slice(that + 1, end), ...final] };
  const what = rootOf(told);
  if (!what || what.index >= end - that - 1 || !told.tokens.some(isVerb)) return yield sentence;
  const around = yield { ...sentence, tokens: [...tokens.slice(0, that), ...tokens.slice(end)] };
  if (!around.parsed || rootOf(around) === null) return yield sentence;
  const gap = end - that;
  const outer = (index: number): number => (index < that ? index : index + gap);
  const inner = (index: number): number => index + that + 1;
  const out: Token[] = [];
  for (const token of around.tokens)
    out.push({ ...token, index: outer(token.index), head: token.head < 0 ? token.head : outer(token.head) });
  const opener = tokens[that];
  if (!opener) return yield sentence;
  const root = inner(what.index);
  out.push(joiner(opener, that, root));
  out.push(...moved(told, [that + 1, end], root, { head: anchor, deprel: named ? "acl" : "ccomp" }));
  out.sort((a, b) => a.index - b.index);
  return isTree(out) ? { ...around, tokens: out } : yield sentence;
}
