import { runAround, subtree } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import type { FrameContext } from "../build/frame-context.ts";

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** The phrase with what hangs on it: "the idea of a government that includes them", "an immediate halt to attacks on cities". */
export const wideNounPhrase = (sentence: Sentence, head: number): Span =>
  withOfPhrase(sentence, treePhrase(sentence, head));

/** "the idea | of a government that includes them": an of-phrase that the tree hung elsewhere, up to the next comma or stop. */
export const withOfPhrase = (sentence: Sentence, span: Span): Span => {
  const next = sentence.tokens.find((token) => token.start >= span.end);
  if (next?.lower !== "of") return span;
  let end = span.end;
  for (const token of sentence.tokens.slice(next.index, next.index + 15)) {
    if (token.upos === "PUNCT" && token.text !== "-") break;
    end = token.end;
  }
  return { start: span.start, end };
};

/**
 * "the results | to be published for each station", "money | for clinics", "an inquiry | into the raid": what is wanted of it, wherever
 * the tree hung it, up to the next mark, clause or time.
 */
export const withWhatOf = (context: FrameContext, sentence: Sentence, span: Span): Span => {
  const next = sentence.tokens.find((token) => token.start >= span.end);
  if (next === undefined) return span;
  const act = next.lower === "to" && sentence.tokens[next.index + 1]?.xpos === "VB";
  if (!act && !WHAT_OF.has(next.lower)) return span;
  let end = span.end;
  for (const token of sentence.tokens.slice(next.index, next.index + 15)) {
    const timed = (context.times[sentence.index] ?? []).some(
      ({ start, end: to }) => start <= token.start && token.start < to,
    );
    const clause = FINITE.has(token.xpos) || STOPS.has(token.lower);
    if ((token.upos === "PUNCT" && token.text !== "-") || timed || clause) break;
    end = token.end;
  }
  const words = sentence.tokens.filter((token) => token.start >= span.end && token.end <= end);
  const last = words.at(-1);
  // "money for | on Monday": the phrase was cut at its first word, or before a time.
  if (last === undefined || words.length < 2) return span;
  const cut = last.upos === "ADP" ? last : null;
  return { start: span.start, end: cut ? (sentence.tokens[cut.index - 1]?.end ?? span.end) : end };
};
const WHAT_OF = new Set(["for", "into", "against", "between", "as", "with"]);
const STOPS = new Set(["while", "after", "before", "when", "because", "saying", "and", "but", "who", "which"]);

const treePhrase = (sentence: Sentence, head: number): Span =>
  runAround(
    sentence,
    subtree(
      sentence,
      head,
      (token) =>
        token.head === head && ["punct", "parataxis", "appos", "case", "cc", "conj", "advcl"].includes(token.deprel),
    ),
    head,
  );
