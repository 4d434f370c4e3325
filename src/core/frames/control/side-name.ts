import type { Role } from "../../claim/claim.ts";
import { bareSlug } from "../../mention/slug.ts";
import type { Sentence } from "../../syntax/token.ts";

/** Ids that a side's name gets where it is taken for a description or, by its first word, for a person. */
const LOOSE = /^(?:desc|person):/u;
const ARTICLE = /^the /iu;
const IN_NAME = /^(?:of|for|and|\p{Lu}.*)$/u;

/**
 * The id of a side that its name alone tells ("the Highland Guard", "Vanguard of Kesh"): words in capitals, in a sentence that has
 * others. Null where nothing is to be mended: the role has a firm id, or is no such name. A person has no article.
 */
export const sideName = (sentence: Sentence, { text, entity }: Role): string | null => {
  if (entity !== null && !LOOSE.test(entity)) return null;
  const words = text.replace(ARTICLE, "").split(" ");
  if (words.length < 2 || !words.every((word) => IN_NAME.test(word))) return null;
  if (entity?.startsWith("person:") && !ARTICLE.test(text)) return null;
  const hasOthers = sentence.tokens.some(
    (token) => token.text.length > 3 && token.upos !== "PROPN" && token.text === token.lower,
  );
  return hasOthers ? `name:${bareSlug(text)}` : null;
};
