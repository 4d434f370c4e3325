/** What one language brings: data that ships, and where its words and rules stand. All else is shared. */
export interface Language {
  /** ISO 639-1. */
  readonly tag: string;
  readonly name: string;
  /** Its tagger and parser, a file below `data/`. */
  readonly syntax: string;
  /** Its dictionary, a file below `data/`. */
  readonly lexicon: string;
  /** How near its words stand by the company they keep, a file below `data/`. */
  readonly vectors: string;
  /** Folders and files below `src/core/` that hold words or rules of this language; a new language brings its own of each. */
  readonly words: readonly string[];
  /** The words that run through every text of it, in lower case: enough of them, and a passage is in this language. */
  readonly frequent: ReadonlySet<string>;
}
