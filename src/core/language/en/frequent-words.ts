/** The 24 most frequent words of the EWT treebank (train), without punctuation. */
export const FREQUENT_WORDS: ReadonlySet<string> = new Set(
  "the to and a of i in is you that it for have on was with this be are they not as we my".split(" "),
);
