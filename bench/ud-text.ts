import type { Span } from "../src/core/text/span.ts";
import type { Tree } from "../train/conllu.ts";

/** A document of a treebank as running text, with the places of its sentences and words. */
export interface UdDocument {
  readonly name: string;
  readonly text: string;
  readonly trees: readonly Tree[];
  /** One span a sentence. */
  readonly sentences: readonly Span[];
  /** One list a sentence, one span a word. */
  readonly words: readonly (readonly Span[])[];
}

/** Sentences joined by a space, paragraphs by a blank line: what the text looked like before it was cut. */
export function documentsOf(trees: readonly Tree[]): UdDocument[] {
  const documents: UdDocument[] = [];
  let from = 0;
  while (from < trees.length) {
    let to = from + 1;
    while (to < trees.length && trees[to]?.doc === trees[from]?.doc) to++;
    documents.push(documentOf(trees.slice(from, to)));
    from = to;
  }
  return documents;
}

function documentOf(trees: readonly Tree[]): UdDocument {
  let text = "";
  const sentences: Span[] = [];
  const words: Span[][] = [];
  let space = false;
  trees.forEach((tree, at) => {
    if (at > 0) text += tree.paragraph ? "\n\n" : space ? " " : "";
    const begin = text.length;
    const spans: Span[] = [];
    tree.words.forEach((word, i) => {
      const start = text.length;
      text += word.form;
      spans.push({ start, end: text.length });
      if (word.space && i + 1 < tree.words.length) text += " ";
    });
    sentences.push({ start: begin, end: text.length });
    words.push(spans);
    space = tree.words[tree.words.length - 1]?.space ?? true;
  });
  return { name: trees[0]?.doc ?? "", text, trees, sentences, words };
}

/** F1 of found against wanted spans, by exact place. */
export function spanF1(
  wanted: readonly Span[],
  found: readonly Span[],
): { right: number; wanted: number; found: number } {
  const places = new Set(wanted.map(({ start, end }) => `${start}-${end}`));
  return {
    right: found.filter(({ start, end }) => places.has(`${start}-${end}`)).length,
    wanted: wanted.length,
    found: found.length,
  };
}

export const f1 = ({ right, wanted, found }: { right: number; wanted: number; found: number }): number =>
  wanted + found === 0 ? 1 : (2 * right) / (wanted + found);
