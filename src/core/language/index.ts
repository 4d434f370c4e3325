import { ENGLISH } from "./en/index.ts";
import type { Language } from "./language.ts";

export type { Language } from "./language.ts";

/** The languages that the engine reads, in the order they are asked. To add one: its data, its words and rules, a line here. */
export const LANGUAGES: readonly [Language, ...Language[]] = [ENGLISH];

/** The language of a tag; the first of the list where nobody knows the language; null where it is not read. */
export const languageOf = (tag: string | null): Language | null =>
  tag === null ? LANGUAGES[0] : (LANGUAGES.find((language) => language.tag === tag) ?? null);

/** "English" or "English, German and Spanish": for messages. */
export const LANGUAGES_READ = LANGUAGES.map(({ name }) => name).join(", ");

/** Share of a passage's words that every text of the language is full of; running English has .25 to .45. */
export function frequentShare(passage: string, language: Language): number {
  const words = passage.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => language.frequent.has(word)).length / words.length;
}
