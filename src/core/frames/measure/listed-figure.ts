import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { Told } from "./figures.ts";

/** "Houses destroyed: 3,080.", "Open files: 158": what stands before the colon is what the number counts. */
export const listedFigure = (sentence: Sentence, { from, to, headToken }: QuantityMention, own: Told): Told | null => {
  const { tokens } = sentence;
  const colon = tokens.slice(0, from).findLast(({ text }) => text === ":");
  if (colon === undefined || from - colon.index > 3 || colon.index > LONGEST_LABEL) return null;
  const label = tokens.slice(0, colon.index);
  if (label.length > 1 && label.some(({ xpos }) => ["VBZ", "VBP", "MD"].includes(xpos))) return null;
  const behind = tokens[Math.max(to, headToken + 1)];
  if (behind !== undefined && !/^[.(,;]$/u.test(behind.text)) return null;
  // Taggers lose the noun of what is no sentence: "Acres burned", "Arrests".
  const [first] = label;
  const noun =
    label.find(({ upos, index }) => upos === "NOUN" && label[index + 1]?.upos !== "NOUN") ??
    (first !== undefined && PLURAL_NAME.test(first.text) ? first : undefined);
  if (noun === undefined) return null;
  const done = label.find(({ xpos, index }) => /^VB[NDG]$/u.test(xpos) && index > noun.index);
  return {
    ...own,
    attribute: noun.index,
    thing: noun.index,
    act: done?.index ?? null,
    side: done === undefined ? null : "patient",
    listed: true,
  };
};
const PLURAL_NAME = /^\p{Lu}\p{Ll}+s$/u;
const LONGEST_LABEL = 12;
