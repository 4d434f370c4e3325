import { createRequire } from "node:module";

interface WinkDoc {
  readonly sentences: () => { readonly out: () => readonly string[] };
  readonly entities: () => { readonly out: () => readonly string[] };
}

/** wink-nlp's own pipeline with its light English model: tokens, sentences, tags, negation, sentiment, entities. */
export const loadWink = (): ((text: string) => void) => {
  const require = createRequire(import.meta.url);
  const winkNlp: (model: unknown) => { readonly readDoc: (text: string) => WinkDoc } = require("wink-nlp");
  const nlp = winkNlp(require("wink-eng-lite-web-model"));
  return (text) => {
    const read = nlp.readDoc(text);
    read.sentences().out();
    read.entities().out();
  };
};
