import { fold } from "../lineage/words.ts";

const PRONOUNS = new Set([
  "he",
  "she",
  "it",
  "they",
  "we",
  "i",
  "you",
  "his",
  "her",
  "its",
  "their",
  "them",
  "him",
  "who",
  "which",
  "that",
  "this",
  "these",
  "those",
]);

/** The id of words that name nothing known ("text:union leader"); null for a pronoun, and for no words. */
export const textId = (text: string): string | null => {
  const words = fold(text)
    .replace(/^(?:the|a|an|some|its|their|his|her)\s+/, "")
    .trim();
  return words === "" || PRONOUNS.has(words) ? null : `text:${words}`;
};
