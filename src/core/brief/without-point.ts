import { ABBREVIATIONS, PLACES } from "../language/en/abbreviations.ts";
import { words } from "../text/words.ts";

const OF_STREETS = words("st dr ln pl ct pkwy");

/** "at 6 a.m.", "the U.S.", "Biloxi, Miss.", "Rosa Holm Jr.": the point belongs to the word. */
const endsShort = (sentence: string): boolean => {
  if (/\b\p{L}\.\p{L}\.$/u.test(sentence)) return true;
  const [, comma, word] = /(,)? (\p{Lu}\p{L}+)\.$/u.exec(sentence) ?? [];
  const short = word?.toLowerCase() ?? "";
  return ABBREVIATIONS.has(short) || OF_STREETS.has(short) || (comma !== undefined && PLACES.has(short));
};

/** A sentence as it stands before a bracket: its full stop comes behind that. */
export const withoutPoint = (sentence: string): string =>
  endsShort(sentence) ? sentence : sentence.replace(/\.+$/u, "");
