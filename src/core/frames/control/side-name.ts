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
  const men = menOf(sentence, words);
  if (men !== null) return `name:${bareSlug(men)}`;
  if (words.length < 2 || !words.every((word) => IN_NAME.test(word))) return null;
  if (entity?.startsWith("person:") && !ARTICLE.test(text)) return null;
  const hasOthers = sentence.tokens.some(
    (token) => token.text.length > 3 && token.upos !== "PROPN" && token.text === token.lower,
  );
  return hasOthers ? `name:${bareSlug(text)}` : null;
};

const MEN =
  /^(?:forces?|troops|soldiers|fighters|militants|gunmen|insurgents|rebels|guerrillas|units?|members|militia|militiamen|men)$/u;
const NAME = /^\p{Lu}/u;

/** "Amber Column fighters": the side whose men they are; null for the men of a land ("Kenyan troops"), and of nobody. */
const menOf = ({ tokens }: Sentence, words: readonly string[]): string | null => {
  const [last, ...rest] = [...words].reverse();
  if (last === undefined || rest.length === 0 || !MEN.test(last) || !rest.every((word) => NAME.test(word))) return null;
  const nearest = tokens.find(({ text, index }) => text === rest[0] && tokens[index + 1]?.text === last);
  return nearest?.upos === "PROPN" && nearest.deprel === "compound" ? rest.reverse().join(" ") : null;
};
