import type { Sentence } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";

/** Words that carry no issue of their own. */
const IDLE = new Set([
  "idea",
  "plan",
  "proposal",
  "offer",
  "possibility",
  "notion",
  "form",
  "kind",
  "type",
  "such",
  "any",
  "this",
  "that",
  "immediate",
  "new",
  "like",
  "include",
  "other",
  "thing",
  "end",
  "matter",
  "distribution",
  "exchange",
  "part",
  "term",
]);

/**
 * What a position is about, as its content words, stemmed and sorted ("power share"): two positions on "power sharing"
 * and "a share of power" are one issue.
 */
export const issueOf = (sentence: Sentence, span: Span): string => {
  const stems = new Set<string>();
  for (const token of sentence.tokens) {
    if (token.start < span.start || token.end > span.end) continue;
    if (token.upos !== "NOUN" && token.upos !== "VERB" && token.upos !== "PROPN" && token.upos !== "ADJ") continue;
    if (IDLE.has(token.lemma.toLowerCase())) continue;
    stems.add(stem(token.lemma.toLowerCase()));
  }
  return [...stems].sort().slice(0, 6).join(" ");
};

/** Cuts the endings that turn a verb into a noun ("sharing", "withdrawal", "resignation"): enough to compare, not to print. */
const stem = (word: string): string => {
  for (const ending of ["ation", "tion", "sion", "ment", "ing", "al", "ed", "e"]) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
};
