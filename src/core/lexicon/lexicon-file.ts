import { CONCEPTS } from "./concepts.ts";
import { LEXICAL_CLASSES, LEXICAL_KINDS } from "./kinds.ts";

/**
 * The binary form of a dictionary, little-endian, in this order; `train/lexicon-file.ts` writes it.
 * - "TLEX", then numbers of four bytes (all up to the columns of single bytes are): the version of the form; how many concepts, synsets,
 *   places above synsets, words, letters and senses there are, and how many opposed and derived pairs; the hash of the concepts' names;
 *   for each word class how many words it has;
 * - columns: the concepts of each synset (bit n: the nth of `CONCEPTS`); the synsets that each stands below, one after another (of an
 *   adjective the one that it is near to); the synset of each sense; the opposed pairs of synsets, and the derived pairs of words;
 * - columns of single bytes: each synset's kind (index of `LEXICAL_KINDS`) and how many it stands below; each word's letters and
 *   senses, how many; the share of each sense in its word's uses, in 255ths; the words' letters (ASCII, parts of a word parted by a space).
 *
 * Words stand by class, their senses commonest first.
 */
export const LEXICON_MAGIC = 0x58454c54;
export const LEXICON_VERSION = 1;

/** The counts at the head of the file, in their order, each four bytes. */
export const LEXICON_COUNTS = ["synsets", "above", "words", "letters", "senses", "opposed", "derived"] as const;

/** The tables of a dictionary, as they are asked. A word's number runs over all classes. */
export interface LexiconTables {
  /** The first word of each class; one more at the end. */
  readonly classStart: Uint32Array;
  /** Where each word's letters begin in `letters`; one more at the end. */
  readonly wordStart: Uint32Array;
  readonly letters: Uint8Array;
  /** Where each word's senses begin; one more at the end. */
  readonly senseStart: Uint32Array;
  readonly senseSynset: Uint32Array;
  /** In 255ths. */
  readonly senseShare: Uint8Array;
  readonly synsetKind: Uint8Array;
  readonly synsetConcepts: Uint32Array;
  /** Where the synsets begin that each stands below; one more at the end. */
  readonly aboveStart: Uint32Array;
  readonly above: Uint32Array;
  /** Synsets, both ways round. */
  readonly opposed: PairTable;
  /** Words, both ways round. */
  readonly derived: PairTable;
}

/** For each number what it is paired with: `others` from `start[n]` up to `start[n + 1]`. */
export interface PairTable {
  readonly start: Uint32Array;
  readonly others: Uint32Array;
}

/** FNV-1a of the names of the concepts: a file that was made with others says so. */
export const conceptsHash = (): number => {
  let hash = 0x811c9dc5;
  for (const letter of CONCEPTS.join(" ")) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
};

const damaged = (why: string): Error => new Error(`The dictionary ${why}: the file is damaged.`);

/** Reads columns one after another. */
class Columns {
  private at = 0;
  private readonly view: DataView;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  words(count: number): Uint32Array {
    if (count * 4 > this.left) throw damaged("ends in the middle");
    const column = new Uint32Array(count);
    for (let at = 0; at < count; at++) column[at] = this.view.getUint32(this.at + at * 4, true);
    this.at += count * 4;
    return column;
  }

  single(count: number): Uint8Array {
    if (count > this.left) throw damaged("ends in the middle");
    this.at += count;
    return this.bytes.slice(this.at - count, this.at);
  }

  /** Numbers below a limit. */
  places(count: number, limit: number): Uint32Array {
    const column = this.words(count);
    for (const place of column) if (place >= limit) throw damaged("points at what it does not hold");
    return column;
  }

  /** Where each of a list's parts begins, of how long each is; together they fill it. */
  starts(count: number, total: number): Uint32Array {
    return startsOf(this.single(count), total);
  }
}

const startsOf = (lengths: Uint8Array | Uint32Array, total: number): Uint32Array => {
  const starts = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (let at = 0; at < lengths.length; at++) {
    sum += lengths[at] ?? 0;
    starts[at + 1] = sum;
  }
  if (sum !== total) throw damaged("holds another number of parts than it says");
  return starts;
};

/** Of pairs, one after another, for each number those that it stands with. */
const pairTable = (pairs: Uint32Array, limit: number): PairTable => {
  const start = new Uint32Array(limit + 1);
  for (const one of pairs) start[one + 1] = (start[one + 1] ?? 0) + 1;
  for (let at = 0; at < limit; at++) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const others = new Uint32Array(pairs.length);
  const next = start.slice();
  for (let at = 0; at < pairs.length; at++) {
    const one = pairs[at] ?? 0;
    const place = next[one] ?? 0;
    others[place] = pairs[at ^ 1] ?? 0;
    next[one] = place + 1;
  }
  return { start, others };
};

/** Reads the bytes of a dictionary; throws where they are none, of another form, made with other concepts, or damaged. */
export function readLexiconTables(bytes: Uint8Array): LexiconTables {
  const columns = new Columns(bytes);
  const [magic, version, hash] = columns.words(3);
  if (magic !== LEXICON_MAGIC || version !== LEXICON_VERSION || hash !== conceptsHash())
    throw new Error("This is no dictionary that this engine reads: make it again with train/wordnet.ts.");
  const [synsets = 0, aboveCount = 0, words = 0, letterCount = 0, senses = 0, opposed = 0, derived = 0] = columns.words(
    LEXICON_COUNTS.length,
  );
  const classStart = startsOf(columns.words(LEXICAL_CLASSES.length), words);
  const synsetConcepts = columns.words(synsets);
  const above = columns.places(aboveCount, synsets);
  const senseSynset = columns.places(senses, synsets);
  const opposedPairs = columns.places(opposed * 2, synsets);
  const derivedPairs = columns.places(derived * 2, words);
  const synsetKind = columns.single(synsets);
  if (synsetKind.some((kind) => kind >= LEXICAL_KINDS.length)) throw damaged("points at what it does not hold");
  const aboveStart = columns.starts(synsets, aboveCount);
  const wordStart = columns.starts(words, letterCount);
  const senseStart = columns.starts(words, senses);
  const senseShare = columns.single(senses);
  const letters = columns.single(letterCount);
  if (columns.left > 0) throw damaged("is longer than it says");
  return {
    classStart,
    wordStart,
    letters,
    senseStart,
    senseSynset,
    senseShare,
    synsetKind,
    synsetConcepts,
    aboveStart,
    above,
    opposed: pairTable(opposedPairs, synsets),
    derived: pairTable(derivedPairs, words),
  };
}
