import type { RawToken } from "../syntax/tokenized.ts";

/** Past and present forms of verbs that give words to a speaker. */
export const SAID = new Set(
  "said says claimed claims reported reports announced confirmed added adds stated warned warns insisted insists alleged alleges noted notes estimated estimates argued argues explained replied wrote disclosed revealed acknowledged conceded admitted declared stressed".split(
    " ",
  ),
);

/** Verbs whose object is whoever is told. */
export const TELLS = new Set("told informed assured reminded notified advised".split(" "));

const FINAL = /^[.!?]$/;

/** Words that show a verb or another clause: no speaker's name and role holds one. */
export const VERB_LIKE = new Set(
  "is are was were be been has have had will would can could may might must should do does did who which that because if and but or".split(
    " ",
  ),
);

/** Words of a speaker; more than any name with its role has. */
export const NAME = 14;

/** The tokens from `from` up to, not including, `to`, in lower case. */
export const lowered = (tokens: readonly RawToken[], from: number, to: number): readonly string[] =>
  lowerWords(tokens).slice(from, to);

/** The words of the sentence that was asked about last: many readers ask about the same one in turn. */
let last: { readonly tokens: readonly RawToken[]; readonly words: readonly string[] } = { tokens: [], words: [] };

/** All tokens in lower case. */
export const lowerWords = (tokens: readonly RawToken[]): readonly string[] => {
  if (last.tokens !== tokens) last = { tokens, words: tokens.map(({ text }) => text.toLowerCase()) };
  return last.words;
};

/** One of them in lower case; "" where there is none. */
export const lowerWord = (tokens: readonly RawToken[], at: number): string => lowerWords(tokens)[at] ?? "";

/** Index of the final punctuation mark, or the number of tokens where there is none. */
export const endOf = (tokens: readonly RawToken[]): number =>
  FINAL.test(tokens.at(-1)?.text ?? "") ? tokens.length - 1 : tokens.length;
