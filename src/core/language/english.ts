import type { Language } from "./language.ts";

/** The 24 most frequent words of the EWT treebank (train), without punctuation. */
const FREQUENT = "the to and a of i in is you that it for have on was with this be are they not as we my";

export const ENGLISH: Language = {
  tag: "en",
  name: "English",
  syntax: "syntax/en.bin",
  words: [
    "attribution",
    "clause",
    "frames",
    "mention/lexicon",
    "place/common-words.ts",
    "place/place-words.ts",
    "quantity/number-words.ts",
    "quantity/rules",
    "report/own-notes.ts",
    "status",
    "syntax/abbreviations.ts",
    "time/rules",
    "time/words.ts",
  ],
  frequent: new Set(FREQUENT.split(" ")),
};
