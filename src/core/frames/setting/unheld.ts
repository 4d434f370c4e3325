import type { Mention } from "../../entity/entity.ts";
import { localRef } from "../../place/place-ref.ts";
import { headDatelinesOf } from "../../report/dateline.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { isAt } from "./namings.ts";

/** "the Springfield Police Department", "Springfield Fire Rescue": an office by the name of its town. */
const OFFICE_NAME = /^(?:the )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}?)(?: Volunteer)? (?:Police|Fire)\b/iu;
/** Of more towns than one. */
const OF_MANY =
  /\b(?:state|county|parish|metro|metropolitan|city|township|park|university|campus|transit|royal|national|federal)$/iu;

/** The town whose police or fire department a name is; null where it is none. */
export const townOfOffice = ({ kind, form, text }: Mention): string | null => {
  if (kind !== "organisation" || form !== "name") return null;
  const town = OFFICE_NAME.exec(text)?.[1];
  return town === undefined || OF_MANY.test(town) ? null : town;
};

/** How sure it is that such a name is a place: at the head of the telling, by its office, or by a preposition alone. */
const SURE = { dateline: 0.6, office: 0.5, words: 0.3 };

/** A place that no gazetteer holds, told by a mention of another kind, or of none. */
const asPlace = (mention: Mention, name: string, how: keyof typeof SURE): Mention => ({
  ...mention,
  kind: "place",
  form: "name",
  place: localRef(name, "city", { country: null, admin1: null, within: null }, SURE[how]),
});

/** "RUPERT, Idaho (AP) --": the words of the place. */
const PLACE_WORDS = /^\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})\s*(?:[,(]|-|–|—|$)/u;

/** "BERLIN HEIGHTS" as a name is written. */
const spelt = (words: string): string =>
  words === words.toUpperCase()
    ? words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : words;

const HOMES = new Set(["home", "residence", "house", "apartment"]);
const OWNERS = new Set(["his", "her", "their", "a", "the"]);

/** "in rural Foxhome", "his Glen Flora home": a name that is told to be a place by the words around it alone. */
const isPlaceLike = (sentence: Sentence, mention: Mention): boolean => {
  if (mention.entity.startsWith("name:") && isAt(sentence, mention)) return true;
  return (
    HOMES.has(sentence.tokens[mention.toToken]?.lemma ?? "") &&
    OWNERS.has(sentence.tokens[mention.fromToken - 1]?.lower ?? "")
  );
};

const NAMES = new Set(["other", "person"]);

/** Namings of places that nobody found: of the name at the head of the telling, and of names told to be a place by the words around them. */
export const unheldNamings = (context: FrameContext, held: ReadonlySet<string>): readonly Mention[] => {
  const { findings, text } = context;
  const names = findings.mentions.filter(
    ({ kind, form, place }) => NAMES.has(kind) && form === "name" && place === null,
  );
  const known = new Map<string, keyof typeof SURE>();
  const add = (name: string, how: keyof typeof SURE): void => {
    const key = name.toLowerCase();
    if (!held.has(key) && !known.has(key)) known.set(key, how);
  };
  for (const { start, end } of headDatelinesOf(text)) {
    const words = PLACE_WORDS.exec(text.slice(start, end))?.[1];
    if (words !== undefined) add(words, "dateline");
  }
  for (const mention of names) {
    const sentence = findings.sentences[mention.sentence];
    if (sentence !== undefined && isPlaceLike(sentence, mention)) add(mention.text, "words");
  }
  return names.flatMap((mention) => {
    const how = known.get(mention.text.toLowerCase());
    return how === undefined ? [] : [asPlace(mention, spelt(mention.text), how)];
  });
};

/** The town that an office is of, as a naming of it. */
export const namingOfOffice = (mention: Mention, town: string): Mention => asPlace(mention, town, "office");
