import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Span } from "../src/core/text/span.ts";

export interface WinkReading {
  readonly tokens: readonly (Span & { readonly upos: string })[];
  readonly sentences: readonly Span[];
}

/** The most used JavaScript reader of English, for comparison: its tokens, tags and sentences with our offsets. */
export function winkReader(): (text: string) => WinkReading {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const { its } = nlp;
  return (text) => {
    const doc = nlp.readDoc(text);
    const values = doc.tokens().out(its.value) as string[];
    const before = doc.tokens().out(its.precedingSpaces) as string[];
    const tags = doc.tokens().out(its.pos) as string[];
    let at = 0;
    const tokens = values.map((value, i) => {
      const start = at + (before[i] ?? "").length;
      at = start + value.length;
      return { start, end: at, upos: tags[i] ?? "" };
    });
    // wink-nlp types every output as string[]; its.span gives pairs of token numbers.
    const sentences = (doc.sentences().out(its.span) as unknown as [number, number][]).map(([first, last]) => {
      let a = first;
      let b = last;
      while (a < b && tokens[a]?.upos === "SPACE") a++;
      while (b > a && tokens[b]?.upos === "SPACE") b--;
      return { start: tokens[a]?.start ?? 0, end: tokens[b]?.end ?? 0 };
    });
    return { tokens: tokens.filter((token) => token.upos !== "SPACE"), sentences };
  };
}
