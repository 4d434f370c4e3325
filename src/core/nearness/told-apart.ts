import { sideOfWord } from "../proposition/near-words.ts";
import { layWords, nearestOf } from "./features.ts";
import { relatedWords } from "./related.ts";
import { figuresOfBoth } from "./told-figures.ts";
import type { ToldWord, ToldWords } from "./told-words.ts";
import type { WordVectors } from "./word-vectors.ts";

const says = ({ words }: ToldWords): readonly ToldWord[] => words.filter(({ part }) => part === "says");

/** Whether the words that tell the two are opposed: "opened" and "closed". */
export const saidOpposed = (a: ToldWords, b: ToldWords): boolean =>
  says(a).some((one) =>
    says(b).some((other) => {
      if (one.stem === other.stem) return false;
      const [left, right] = [sideOfWord(one.lemma), sideOfWord(other.lemma)];
      if (left !== null && right !== null) return left !== right;
      return relatedWords(one.lemma, other.lemma, true) === "opposed";
    }),
  );

/** How near the words that tell two claims, and whom they tell it of, must be where the claims contradict each other. */
const ONE_THING = 0.7;

/** Whether both are told with near words, or opposed ones, of the same: what contradicts another claim does not merely share its words. */
export const saidOfOne = (a: ToldWords, b: ToldWords, vectors: WordVectors): boolean => {
  const laid = layWords(a.words, b.words, vectors);
  return (
    nearestOf(laid, "says", "says") >= ONE_THING &&
    Math.max(
      nearestOf(laid, "of", null) * nearestOf(laid, null, "of"),
      nearestOf(laid, "by", "of"),
      nearestOf(laid, "of", "by"),
    ) >= ONE_THING
  );
};

/** Whether both give figures of one thing, and none that could be one number. */
export const figuresApart = (a: ToldWords, b: ToldWords): boolean => {
  const { alike, apart } = figuresOfBoth(a.figures, b.figures);
  return alike === 0 && apart > 0;
};
