import type { Sentence, Token } from "../syntax/token.ts";
import type { Span } from "../text/span.ts";
import type { Quotation } from "./quotation.ts";

const TERMINAL = /[.!?…][\s)\]'’]*$/;
/** A quotation of so many words with a finite verb is speech even where its first letter is small. */
const CLAUSE_WORDS = 5;

/** With a capital at its head, so many are enough ("The water rose"). */
const SHORT_CLAUSE = 3;

/** Whether the words are speech of their own, words inside another's sentence, or a term or title. */
export function quotationKind(
  text: string,
  inner: Span,
  sentences: readonly Sentence[],
  from: number,
): Quotation["kind"] {
  const words = text.slice(inner.start, inner.end);
  const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count === 0) return "scare";
  const upper = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  const ended = TERMINAL.test(words);
  const comma = /,\s*$/.test(words);
  const finite = hasFiniteVerb(inner, sentences, from);
  if (count === 1)
    return upper && (/[.!?]$/.test(words.trim()) || (comma && opensSentence(inner, sentences, from)))
      ? "full"
      : "scare";
  if (isTitle(words, count) && !ended && (!comma || (!finite && isNamed(text, inner.start)))) return "scare";
  if (upper && (ended || (comma && (finite || count >= SHORT_CLAUSE)) || (finite && count >= SHORT_CLAUSE)))
    return "full";
  if (finite && count >= CLAUSE_WORDS && (ended || comma)) return "full";
  if (count <= 2 && !finite && !comma) return "scare";
  return "fragment";
}

/** `"No," said the mayor`. */
function opensSentence(inner: Span, sentences: readonly Sentence[], from: number): boolean {
  for (let s = from; s < sentences.length; s++) {
    const sentence = sentences[s] as Sentence;
    if (sentence.start > inner.start) return false;
    if (sentence.end > inner.start) return inner.start - sentence.start <= 2 && inner.end < sentence.end - 2;
  }
  return false;
}

/** "on "Morning Hour," she", "his book "The Long Rain," which": a name told in passing, unless a word of speech opens it. */
const isNamed = (text: string, start: number): boolean => {
  const before = /([\p{L}’']+)\s*["“«‘']{1,2}$/u.exec(text.slice(Math.max(0, start - 24), start));
  return before !== null && !SPOKEN.test(before[1] ?? "");
};
const SPOKEN =
  /^(?:sa(?:y|ys|id|ying)|shout\w*|chant\w*|cr(?:y|ies|ied|ying)|yell\w*|scream\w*|call\w*|wr[io]t\w*|ask\w*|tweet\w*|repl\w+|answer\w*|add\w*|sing|sings|sang|read|reads|reading|with|was|is|and|that)$/i;

function hasFiniteVerb(inner: Span, sentences: readonly Sentence[], from: number): boolean {
  for (let s = from; s < sentences.length; s++) {
    const sentence = sentences[s] as Sentence;
    if (sentence.start >= inner.end) return false;
    for (const token of sentence.tokens)
      if (token.start >= inner.start && token.end <= inner.end && isFiniteForm(token)) return true;
  }
  return false;
}

const isFiniteForm = (token: Token): boolean =>
  token.xpos === "MD" || token.xpos === "VBD" || token.xpos === "VBZ" || token.xpos === "VBP";

/** Most words with a capital, small ones only of the kind that titles leave small. */
function isTitle(words: string, count: number): boolean {
  if (count > 8) return false;
  const list = words.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  let capital = 0;
  for (const word of list) {
    if (/^[^\p{L}]*\p{Lu}/u.test(word)) capital++;
    else if (!/^[^\p{L}]*(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|s)[^\p{L}]*$/u.test(word)) return false;
  }
  return capital >= 2 || (capital === 1 && list.length === 1);
}
