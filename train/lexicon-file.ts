import { conceptsHash, LEXICON_MAGIC, LEXICON_VERSION } from "../src/core/lexicon/lexicon-file.ts";

/** A dictionary before it is packed. Synsets are numbers; words of a class sorted by code unit. */
export interface LexiconContent {
  readonly synsets: readonly {
    readonly kind: number;
    /** Bit n: the nth of `CONCEPTS`. */
    readonly concepts: number;
    readonly above: readonly number[];
  }[];
  /** Nouns, verbs, adjectives, adverbs. */
  readonly classes: readonly (readonly LexiconWord[])[];
  readonly opposed: readonly (readonly [number, number])[];
  readonly derived: readonly (readonly [number, number])[];
}

export interface LexiconWord {
  readonly word: string;
  /** Commonest first; shares in 255ths. */
  readonly senses: readonly { readonly synset: number; readonly share: number }[];
}

/** Pairs one way round, each once, in order. */
const inOrder = (pairs: readonly (readonly [number, number])[]): readonly number[] =>
  [
    ...new Map(
      pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const).map((pair) => [pair.join(), pair]),
    ).values(),
  ]
    .sort(([a, b], [c, d]) => a - c || b - d)
    .flat();

const asciiOf = (text: string): readonly number[] =>
  Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code > 127) throw new Error(`"${text}" is not ASCII.`);
    return code;
  });

/** The bytes that core's `readLexiconTables` reads; equal content gives equal bytes. */
export function packLexicon({ synsets, classes, opposed, derived }: LexiconContent): Uint8Array {
  const words = classes.flat();
  const senses = words.flatMap((word) => word.senses);
  const above = synsets.flatMap((synset) => synset.above);
  const [opposedPairs, derivedPairs] = [inOrder(opposed), inOrder(derived)];
  const letters = words.flatMap(({ word }) => asciiOf(word));
  const wide = [
    [LEXICON_MAGIC, LEXICON_VERSION, conceptsHash()],
    [
      synsets.length,
      above.length,
      words.length,
      letters.length,
      senses.length,
      opposedPairs.length / 2,
      derivedPairs.length / 2,
    ],
    classes.map(({ length }) => length),
    synsets.map(({ concepts }) => concepts),
    above,
    senses.map(({ synset }) => synset),
    opposedPairs,
    derivedPairs,
  ].flat();
  const single = [
    synsets.map(({ kind }) => kind),
    synsets.map((synset) => synset.above.length),
    words.map(({ word }) => word.length),
    words.map((word) => word.senses.length),
    senses.map(({ share }) => share),
    letters,
  ].flat();
  if (single.some((byte) => byte > 255)) throw new Error("A word has more letters or senses than a byte can count.");
  const out = new Uint8Array(wide.length * 4 + single.length);
  const view = new DataView(out.buffer);
  for (const [at, number] of wide.entries()) view.setUint32(at * 4, number, true);
  out.set(single, wide.length * 4);
  return out;
}
