import type { Sentence } from "../syntax/token.ts";
import type { PlaceMention } from "./place-mention.ts";
import { lowerAt } from "./spot.ts";

const HOSPITAL = /\s+hospital$/iu;
/** Words of a sentence that tells where the hurt are taken. */
const CARED = new Set(
  "hospital condition treat treated treatment taken take transported transport rushed brought driven died dead surgery".split(
    " ",
  ),
);

/**
 * "He was taken to Alder Hospital ... She is in critical condition at Alder": the hospital once more, not a town of its name. Such
 * mentions become the hospital's.
 */
export const asWards = (mentions: readonly PlaceMention[], sentences: readonly Sentence[]): PlaceMention[] => {
  const wards = new Map<string, PlaceMention>();
  for (const mention of mentions)
    if (mention.form === "facility" && HOSPITAL.test(mention.text))
      wards.set(mention.text.replace(HOSPITAL, "").toLowerCase(), mention);
  return mentions.map((mention) => {
    const ward = mention.form === "name" ? wards.get(mention.text.toLowerCase()) : undefined;
    const sentence = sentences[mention.sentence];
    if (ward === undefined || sentence === undefined || !isCared(sentence, mention)) return mention;
    return { ...mention, place: ward.place, form: "facility" };
  });
};

const isCared = (sentence: Sentence, { fromToken }: PlaceMention): boolean =>
  ["at", "to"].includes(lowerAt(sentence, fromToken - 1)) && sentence.tokens.some(({ lower }) => CARED.has(lower));
