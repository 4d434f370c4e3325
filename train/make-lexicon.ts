import { CONCEPTS } from "../src/core/lexicon/concepts.ts";
import { LEXICAL_KINDS } from "../src/core/lexicon/kinds.ts";
import { CONCEPT_SENSES } from "./lexicon-concepts.ts";
import { type LexiconContent, type LexiconWord, packLexicon } from "./lexicon-file.ts";
import {
  CLASS_LETTERS,
  type WordNet,
  type WordNetPointer,
  type WordNetSense,
  type WordNetSynset,
} from "./read-wordnet.ts";

/** A word is derived from another only over senses of at least this share of its uses, in 255ths: about an eighth. */
const DERIVED_FROM = 31;

/**
 * A noun that stands above more senses than this, a verb above more, says too little to be told as the wider word of another ("thing",
 * "act", "go", "change"): read off pairs of words out of news (docs/decisions/0015). A person is told nevertheless.
 */
const GENERAL = { n: 1500, v: 100 } as const;

const TOPS = LEXICAL_KINDS.indexOf("noun.Tops");

const isInstance = ({ pointers }: WordNetSynset): boolean => pointers.some(({ symbol }) => symbol === "@i");

/** The shares of a word's senses in 255ths: counts, and 1 for the first, a half for the second and so on, so that the first leads. */
export const sharesOf = (senses: readonly Pick<WordNetSense, "count">[]): readonly number[] => {
  const weights = senses.map(({ count }, at) => count + 1 / (at + 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((255 * weight) / all));
};

/** Of a synset the class that it is of: one that heads a class, or stands above all, is of the nearest that is named like one. */
const kindOf = (synset: WordNetSynset, synsets: WordNet["synsets"]): number => {
  for (let at: WordNetSynset | undefined = synset; at !== undefined && synset.file === TOPS; ) {
    const named = LEXICAL_KINDS.findIndex((kind) => at?.words.includes(kind.replace("noun.", "")));
    if (named >= 0) return named;
    const wider: WordNetPointer | undefined = at.pointers.find(({ symbol }) => symbol === "@");
    at = wider && synsets.get(wider.synset);
  }
  return synset.file;
};

/** The synsets that a list of senses names: those it takes, and those after a minus. */
const sensesNamed = (list: string, { classes }: WordNet): { readonly taken: string[]; readonly left: string[] } => {
  const [taken, left]: [string[], string[]] = [[], []];
  for (const name of list.split(" ")) {
    const [word = "", letter = "", number = ""] = name.replace(/^-/u, "").split("#");
    const senses = classes[CLASS_LETTERS.findIndex((one) => letter.startsWith(one))]?.get(word.replaceAll("_", " "));
    const sense = senses?.[Number(number) - 1];
    if (sense !== undefined) (name.startsWith("-") ? left : taken).push(sense.synset);
  }
  return { taken, left };
};

/** For each synset the bits of its concepts: its own and those of what it stands below. */
const conceptsOf = (net: WordNet): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  for (const [at, concept] of CONCEPTS.entries()) {
    const { taken, left } = sensesNamed(CONCEPT_SENSES[concept], net);
    const known = new Map<string, boolean>([
      ...taken.map((id) => [id, true] as const),
      ...left.map((id) => [id, false] as const),
    ]);
    const holds = (id: string): boolean => {
      const found = known.get(id);
      if (found !== undefined) return found;
      known.set(id, false); // Were it ever to stand below itself.
      const wider = (net.synsets.get(id)?.pointers ?? []).filter(({ symbol }) => symbol === "@");
      const is = wider.some(({ synset }) => holds(synset)) && !wider.some(({ synset }) => left.includes(synset));
      known.set(id, is);
      return is;
    };
    for (const id of net.synsets.keys()) if (holds(id)) bits.set(id, (bits.get(id) ?? 0) + 2 ** at);
  }
  return bits;
};

/** Which senses of the concepts' table the folder does not hold; of the whole of WordNet none may be missing. */
export const missingSenses = (net: WordNet): readonly string[] =>
  CONCEPTS.flatMap((concept) =>
    CONCEPT_SENSES[concept].split(" ").filter((name) => {
      const { taken, left } = sensesNamed(name, net);
      return taken.length + left.length === 0;
    }),
  );

/** Packs WordNet as the engine's dictionary: all its words but names of single people, places and things. */
export function makeLexicon(net: WordNet): Uint8Array {
  const kept = [...net.synsets.values()].filter((synset) => !isInstance(synset));
  const numbers = new Map(kept.map(({ id }, at) => [id, at]));
  const concepts = conceptsOf(net);
  const general = generalSenses(net);
  const numbered = (ids: readonly string[]): readonly number[] =>
    [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b);
  const synsets = kept.map((synset) => ({
    kind: kindOf(synset, net.synsets),
    concepts: concepts.get(synset.id) ?? 0,
    above: numbered(
      synset.pointers
        .filter(
          ({ symbol, synset: wider }) => (symbol === "@" && !general.has(wider)) || (symbol === "&" && synset.near),
        )
        .map(({ synset: wider }) => wider),
    ),
  }));
  const classes = net.classes.map((words): readonly LexiconWord[] =>
    [...words]
      .map(([word, all]) => {
        const senses = all.filter(({ synset }) => numbers.has(synset));
        const shares = sharesOf(senses);
        return {
          word,
          senses: senses.map(({ synset }, at) => ({ synset: numbers.get(synset) ?? 0, share: shares[at] ?? 0 })),
        };
      })
      .filter(({ senses }) => senses.length > 0)
      .sort((a, b) => (a.word < b.word ? -1 : 1)),
  );
  const opposed = kept.flatMap(({ id, pointers }) =>
    pointers
      .filter(({ symbol, synset }) => symbol === "!" && numbers.has(synset))
      .map(({ synset }) => [numbers.get(id) ?? 0, numbers.get(synset) ?? 0] as const),
  );
  return packLexicon({
    synsets,
    classes,
    opposed,
    derived: derivedPairs(kept, numbers, classes),
  } satisfies LexiconContent);
}

/** Senses that too many stand below for them to tell what a word means. */
const generalSenses = (net: WordNet): ReadonlySet<string> => {
  const below = new Map<string, string[]>();
  for (const { id, pointers } of net.synsets.values())
    for (const { symbol, synset } of pointers)
      if (symbol === "@" || symbol === "@i") below.set(synset, [...(below.get(synset) ?? []), id]);
  const person = new Set(sensesNamed("person#n#1", net).taken);
  const isGeneral = (id: string): boolean => {
    const limit = id.startsWith("v") ? GENERAL.v : GENERAL.n;
    const seen = new Set<string>();
    const left = [...(below.get(id) ?? [])];
    for (let next = left.pop(); next !== undefined && seen.size <= limit; next = left.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(...(below.get(next) ?? []));
    }
    return seen.size > limit && !person.has(id);
  };
  return new Set([...below.keys()].filter(isGeneral));
};

const DERIVED = new Set(["+", "\\", "<"]);

/** Pairs of words of which one is made of the other, where the senses concerned are not rare. */
const derivedPairs = (
  kept: readonly WordNetSynset[],
  numbers: ReadonlyMap<string, number>,
  classes: readonly (readonly LexiconWord[])[],
): readonly (readonly [number, number])[] => {
  const words = new Map<string, { readonly at: number; readonly senses: LexiconWord["senses"] }>();
  let count = 0;
  for (const [at, list] of classes.entries())
    for (const { word, senses } of list) words.set(`${CLASS_LETTERS[at]} ${word}`, { at: count++, senses });
  /** The word's number, where this is one of its senses that are not rare. */
  const wordOf = (synset: WordNetSynset, position: number): number | null => {
    const entry = words.get(`${synset.id[0]} ${synset.words[position - 1]}`);
    const sense = entry?.senses.find(({ synset: number }) => number === numbers.get(synset.id));
    return entry !== undefined && sense !== undefined && sense.share >= DERIVED_FROM ? entry.at : null;
  };
  const byId = new Map(kept.map((synset) => [synset.id, synset]));
  return kept.flatMap((synset) =>
    synset.pointers.flatMap(({ symbol, synset: id, from, to }) => {
      const target = byId.get(id);
      if (!DERIVED.has(symbol) || target === undefined) return [];
      const [one, other] = [wordOf(synset, from), wordOf(target, to)];
      return one === null || other === null || one === other ? [] : [[one, other] as const];
    }),
  );
};
