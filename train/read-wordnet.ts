import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The letters that WordNet's files call word classes by, in the order of `LEXICAL_CLASSES`. */
export const CLASS_LETTERS = ["n", "v", "a", "r"] as const;
const FILES = ["noun", "verb", "adj", "adv"] as const;

export interface WordNetPointer {
  /** As in wninput(5WN): "@" wider, "@i" instance of, "!" opposed, "&" near to, "+" derived, "\\" made of. */
  readonly symbol: string;
  readonly synset: string;
  /** Which word of the synset points, and at which of the other; from 1; 0 where all do. */
  readonly from: number;
  readonly to: number;
}

export interface WordNetSynset {
  /** "n02084071": the letter of its class and its place in the file. */
  readonly id: string;
  /** Number of its lexicographer file. */
  readonly file: number;
  /** Of an adjective: whether it is only near to another, and opposed to nothing itself. */
  readonly near: boolean;
  /** In lower case, parted by spaces, without the marks of an adjective's place. */
  readonly words: readonly string[];
  readonly pointers: readonly WordNetPointer[];
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, WordNetSynset>;
  /** For each class its words with their senses, commonest first. */
  readonly classes: readonly ReadonlyMap<string, readonly WordNetSense[]>[];
}

export interface WordNetSense {
  readonly synset: string;
  /** How often it was met in tagged text. */
  readonly count: number;
}

const plain = (word: string): string =>
  word
    .replace(/\((?:a|p|ip)\)$/u, "")
    .replaceAll("_", " ")
    .toLowerCase();

/** The lines of a file of WordNet after its licence, which stands in lines that begin with a space. */
const linesOf = (folder: string, name: string): readonly string[] =>
  readFileSync(join(folder, name), "utf8")
    .split(/\r?\n/u)
    .filter((line) => line !== "" && !line.startsWith(" "));

const readSynset = (line: string, letter: string): WordNetSynset => {
  const [offset = "", file = "", kind = "", count = "", ...rest] = (line.split(" | ")[0] ?? "").split(" ");
  const words = Number.parseInt(count, 16);
  const pointers = Number(rest[words * 2]);
  if (!Number.isInteger(words) || !Number.isInteger(pointers)) throw new Error(`No line of a synset: "${line}"`);
  return {
    id: letter + offset,
    file: Number(file),
    near: kind === "s",
    words: Array.from({ length: words }, (_, at) => plain(rest[at * 2] ?? "")),
    pointers: Array.from({ length: pointers }, (_, at) => {
      const [symbol = "", target = "", targetClass = "", fromTo = ""] = rest.slice(words * 2 + 1 + at * 4);
      return {
        symbol,
        synset: (targetClass === "s" ? "a" : targetClass) + target,
        from: Number.parseInt(fromTo.slice(0, 2), 16),
        to: Number.parseInt(fromTo.slice(2), 16),
      };
    }),
  };
};

/** How often each sense of each word was met: "n person 1" to its count. */
const readCounts = (folder: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const line of linesOf(folder, "index.sense")) {
    const [key = "", , sense = "", count = "0"] = line.split(" ");
    const [lemma = "", place = ""] = key.split("%");
    // 5 is an adjective that is near to another: the same class.
    const letter = CLASS_LETTERS[[1, 2, 3, 4].indexOf(place.startsWith("5") ? 3 : Number(place[0]))];
    counts.set(`${letter} ${plain(lemma)} ${sense}`, Number(count));
  }
  return counts;
};

/** Reads the folder `dict` of WordNet 3.x: data.*, index.* and index.sense. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, WordNetSynset>();
  const counts = readCounts(folder);
  const classes = FILES.map((file, at) => {
    const letter = CLASS_LETTERS[at] ?? "";
    for (const line of linesOf(folder, `data.${file}`)) {
      const synset = readSynset(line, letter);
      synsets.set(synset.id, synset);
    }
    return new Map(
      linesOf(folder, `index.${file}`).map((line) => {
        const [lemma = "", , count = "", ...rest] = line.trim().split(/ +/u);
        const offsets = rest.slice(-Number(count));
        const word = plain(lemma);
        return [
          word,
          offsets.map((offset, sense) => ({
            synset: letter + offset,
            count: counts.get(`${letter} ${word} ${sense + 1}`) ?? 0,
          })),
        ] as const;
      }),
    );
  });
  return { synsets, classes };
}
