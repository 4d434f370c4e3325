import { sideOfWord } from "../proposition/near-words.ts";
import { relatedWords } from "./related.ts";
import type { ToldWord, ToldWords } from "./told-words.ts";

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
