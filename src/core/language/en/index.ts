import type { Language } from "../language.ts";
import { FREQUENT_WORDS } from "./frequent-words.ts";

/** English: words that several parts ask for in this folder, its model below `data/`, and where its rules and their words stand. */
export const ENGLISH: Language = {
  tag: "en",
  name: "English",
  syntax: "syntax/en.bin",
  lexicon: "lexicon/en.bin",
  vectors: "vectors/en.bin",
  words: [
    "language/en",
    "attribution",
    "clause",
    "frames",
    "mention/lexicon",
    "quantity/rules",
    "report/own-notes.ts",
    "status",
    "time/rules",
    "time/words.ts",
  ],
  frequent: FREQUENT_WORDS,
};
