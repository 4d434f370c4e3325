import { CONCEPTS, type Concept } from "./concepts.ts";
import { LEXICAL_CLASSES, LEXICAL_KINDS, type LexicalKind, type WordClass } from "./kinds.ts";
import { type LexiconTables, type PairTable, readLexiconTables } from "./lexicon-file.ts";
import { wordIndex } from "./word-index.ts";

/** How the first of two words stands to the second: see `Lexicon.relation`. */
export type Relation = "same" | "opposed" | "narrower" | "wider" | "derived";

/** A class of a word's senses, and the share of the word's uses that are of it: 0 to 1, all shares of a word together 1. */
export interface KindShare {
  readonly kind: LexicalKind;
  readonly share: number;
}

/**
 * A dictionary: what words mean, by their senses in WordNet 3.1 (Princeton University). Words are lemmas in lower case, those of several
 * parts parted by a space ("prime minister", "step down"); names of single people, places and things are not held. How common a sense is
 * comes from WordNet's counts over tagged texts, and from its order of senses where nothing was counted. A word that is not held
 * has no kinds, is nothing, and stands to nothing: nothing throws.
 */
export interface Lexicon {
  /** Whether the word is held as one of this class. */
  has(lemma: string, wordClass: WordClass): boolean;
  /** The classes of its senses with their shares, largest first; empty where it is not held. */
  kindsOf(lemma: string, wordClass: WordClass): readonly KindShare[];
  /** Whether more than half of its uses are of these classes together. */
  isMostly(lemma: string, wordClass: WordClass, ...kinds: readonly LexicalKind[]): boolean;
  /** The share of its uses that are of the concept, 0 to 1. */
  shareOf(lemma: string, wordClass: WordClass, concept: Concept): number;
  /** Whether half of its uses or more are of the concept. */
  isA(lemma: string, wordClass: WordClass, concept: Concept): boolean;
  /**
   * How a stands to b, over senses that are common for both: "same" (they share a sense), "opposed" (antonyms, or near to such: open and
   * closed, accept and reject), "narrower" (a is a kind of b, by six steps at most, of a verb two), "wider" (the other way round), "derived" (made
   * of one another); the first of these that holds, else null. A word is "same" as itself.
   */
  relation(a: string, b: string, wordClass: WordClass): Relation | null;
  /** False where no word is "opposed" to it. */
  mayBeOpposed(lemma: string, wordClass: WordClass): boolean;
  /**
   * The same over two classes: "derived" (kidnapping and kidnap, resignation and resign), or how a word that is made of the one stands to
   * the other (closure and open: opposed).
   */
  relationAcross(a: string, aClass: WordClass, b: string, bClass: WordClass): Relation | null;
  /** The words of another class that it makes or is made of, sorted ("resign", noun: resignation); empty where there are none. */
  formsOf(lemma: string, wordClass: WordClass, other: WordClass): readonly string[];
}

/**
 * The least share, in 255ths, of both words' uses that the senses have over which they are related: read off pairs of words out of news
 * (docs/decisions/0015). Opposites are few, so that a rarer sense is safe; a wider word is the more doubtful the farther it stands.
 */
const COMMON = { same: 31, opposed: 26, nearOpposed: 64, oneStep: 64, farther: 128 } as const;
/** How far up a wider word may stand: "cholera" is a disease by four steps, ways of doing soon become anything at all. */
const NOUN_STEPS = 6;
const VERB_STEPS = 2;
/** In 255ths: half of all uses. */
const HALF = 127.5;

const KIND_AT: ReadonlyMap<string, number> = new Map(LEXICAL_KINDS.map((kind, at) => [kind, at]));
const CLASS_AT: ReadonlyMap<string, number> = new Map(LEXICAL_CLASSES.map((name, at) => [name, at]));
const CONCEPT_BIT: ReadonlyMap<string, number> = new Map(CONCEPTS.map((name, at) => [name, 2 ** at]));

/** The senses of a word that are common enough, by what they are asked for. */
interface Senses {
  readonly same: readonly number[];
  readonly opposed: readonly number[];
  readonly nearOpposed: readonly number[];
  /** Like those, of states. */
  readonly near: readonly number[];
  readonly oneStep: readonly number[];
  readonly farther: readonly number[];
  /** One step above `oneStep`, and any above `farther`. */
  readonly above: ReadonlySet<number>;
  readonly farAbove: ReadonlySet<number>;
  /** Whether one of them has an opposite at all. */
  readonly mayBeOpposed: boolean;
}

/** Words whose senses are kept. */
const MOST_KNOWN = 20_000;

class TableLexicon implements Lexicon {
  private readonly tables: LexiconTables;
  private readonly known = new Map<number, Senses>();
  private readonly find: (lemma: string, wordClass: number) => number;

  constructor(tables: LexiconTables) {
    this.tables = tables;
    this.find = wordIndex(tables);
  }

  private word(lemma: string, wordClass: WordClass): number {
    return this.find(lemma, CLASS_AT.get(wordClass) ?? 0);
  }

  has(lemma: string, wordClass: WordClass): boolean {
    return this.word(lemma, wordClass) >= 0;
  }

  kindsOf(lemma: string, wordClass: WordClass): readonly KindShare[] {
    const { senseStart, senseShare, senseSynset, synsetKind } = this.tables;
    const word = this.word(lemma, wordClass);
    if (word < 0) return [];
    const shares = new Map<number, number>();
    let all = 0;
    for (let sense = senseStart[word] ?? 0; sense < (senseStart[word + 1] ?? 0); sense++) {
      const kind = synsetKind[senseSynset[sense] ?? 0] ?? 0;
      const share = senseShare[sense] ?? 0;
      shares.set(kind, (shares.get(kind) ?? 0) + share);
      all += share;
    }
    return [...shares]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .flatMap(([kind, share]) => {
        const name = LEXICAL_KINDS[kind];
        return name === undefined ? [] : [{ kind: name, share: share / all }];
      });
  }

  isMostly(lemma: string, wordClass: WordClass, ...kinds: readonly LexicalKind[]): boolean {
    const { senseStart, senseShare, senseSynset, synsetKind } = this.tables;
    const word = this.word(lemma, wordClass);
    if (word < 0) return false;
    let share = 0;
    for (let sense = senseStart[word] ?? 0; sense < (senseStart[word + 1] ?? 0); sense++) {
      const kind = synsetKind[senseSynset[sense] ?? 0];
      for (const one of kinds) if (KIND_AT.get(one) === kind) share += senseShare[sense] ?? 0;
    }
    return share > HALF;
  }

  shareOf(lemma: string, wordClass: WordClass, concept: Concept): number {
    const { senseStart, senseShare, senseSynset, synsetConcepts } = this.tables;
    const word = this.word(lemma, wordClass);
    if (word < 0) return 0;
    const bit = CONCEPT_BIT.get(concept) ?? 0;
    let share = 0;
    let all = 0;
    for (let sense = senseStart[word] ?? 0; sense < (senseStart[word + 1] ?? 0); sense++) {
      const one = senseShare[sense] ?? 0;
      all += one;
      if (((synsetConcepts[senseSynset[sense] ?? 0] ?? 0) & bit) !== 0) share += one;
    }
    return all === 0 ? 0 : share / all;
  }

  isA(lemma: string, wordClass: WordClass, concept: Concept): boolean {
    return this.shareOf(lemma, wordClass, concept) >= 0.5;
  }

  relation(a: string, b: string, wordClass: WordClass): Relation | null {
    if (a === b) return "same";
    const [one, other] = [this.word(a, wordClass), this.word(b, wordClass)];
    if (one < 0 || other < 0) return null;
    const { derived } = this.tables;
    const [left, right] = [this.senses(one, wordClass), this.senses(other, wordClass)];
    if (meet(left.same, right.same)) return "same";
    if (this.areOpposed(left.opposed, right.opposed) || this.areNearOpposed(left, right)) return "opposed";
    if (isBelow(left, right)) return "narrower";
    if (isBelow(right, left)) return "wider";
    return paired(derived, one, other) ? "derived" : null;
  }

  mayBeOpposed(lemma: string, wordClass: WordClass): boolean {
    const word = this.word(lemma, wordClass);
    return word >= 0 && this.senses(word, wordClass).mayBeOpposed;
  }

  relationAcross(a: string, aClass: WordClass, b: string, bClass: WordClass): Relation | null {
    if (aClass === bClass) return this.relation(a, b, aClass);
    const forms = this.formsOf(a, aClass, bClass);
    if (forms.includes(b)) return "derived";
    for (const form of forms) {
      const relation = this.relation(form, b, bClass);
      if (relation === "same" || relation === "opposed") return relation;
    }
    for (const form of this.formsOf(b, bClass, aClass)) {
      const relation = this.relation(a, form, aClass);
      if (relation === "same" || relation === "opposed") return relation;
    }
    return null;
  }

  formsOf(lemma: string, wordClass: WordClass, other: WordClass): readonly string[] {
    const word = this.word(lemma, wordClass);
    if (word < 0) return [];
    const { classStart, derived } = this.tables;
    const at = CLASS_AT.get(other) ?? 0;
    const found: string[] = [];
    for (let next = derived.start[word] ?? 0; next < (derived.start[word + 1] ?? 0); next++) {
      const form = derived.others[next] ?? 0;
      if (form >= (classStart[at] ?? 0) && form < (classStart[at + 1] ?? 0)) found.push(this.text(form));
    }
    return found.sort();
  }

  private text(word: number): string {
    const { letters, wordStart } = this.tables;
    return String.fromCharCode(...letters.subarray(wordStart[word], wordStart[word + 1]));
  }

  private commonSenses(word: number, least: number): readonly number[] {
    const { senseStart, senseShare, senseSynset } = this.tables;
    const found: number[] = [];
    for (let sense = senseStart[word] ?? 0; sense < (senseStart[word + 1] ?? 0); sense++)
      if ((senseShare[sense] ?? 0) >= least) found.push(senseSynset[sense] ?? 0);
    return found;
  }

  private areOpposed(senses: readonly number[], others: readonly number[]): boolean {
    return senses.some((one) => others.some((other) => paired(this.tables.opposed, one, other)));
  }

  /** "shut", as closed, is opposed to open. */
  private areNearOpposed(a: Senses, b: Senses): boolean {
    return this.areOpposed(a.near, b.nearOpposed) || this.areOpposed(a.nearOpposed, b.near);
  }

  /** The senses of a word by what they are asked for, read once. */
  private senses(word: number, wordClass: WordClass): Senses {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const nearOpposed = this.commonSenses(word, COMMON.nearOpposed);
    const [opposed, near] = [this.commonSenses(word, COMMON.opposed), this.nearTo(nearOpposed)];
    const [oneStep, farther] = [this.commonSenses(word, COMMON.oneStep), this.commonSenses(word, COMMON.farther)];
    const { start } = this.tables.opposed;
    const steps = wordClass === "noun" ? NOUN_STEPS : wordClass === "verb" ? VERB_STEPS : 0;
    const made: Senses = {
      same: this.commonSenses(word, COMMON.same),
      opposed,
      nearOpposed,
      near,
      oneStep,
      farther,
      above: this.allAbove(oneStep, Math.min(1, steps)),
      farAbove: this.allAbove(farther, steps),
      mayBeOpposed: [...opposed, ...near].some((one) => (start[one] ?? 0) < (start[one + 1] ?? 0)),
    };
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(word, made);
    return made;
  }

  /** Of states like another that other; of nouns and verbs none. */
  private nearTo(synsets: readonly number[]): readonly number[] {
    const { synsetKind } = this.tables;
    return this.aboveAll(
      synsets.filter((synset) => LEXICAL_KINDS[synsetKind[synset] ?? 0]?.startsWith("adj") === true),
    );
  }

  /** Whatever stands above by so many steps or fewer. */
  private allAbove(senses: readonly number[], steps: number): ReadonlySet<number> {
    const found = new Set<number>();
    let level = senses;
    for (let step = 0; step < steps && level.length > 0; step++) {
      level = this.aboveAll(level);
      for (const one of level) found.add(one);
    }
    return found;
  }

  private aboveAll(synsets: readonly number[]): readonly number[] {
    const { above, aboveStart } = this.tables;
    return synsets.flatMap((synset) => [...above.subarray(aboveStart[synset], aboveStart[synset + 1])]);
  }
}

/** Whether the first is a kind of the second. */
const isBelow = (one: Senses, other: Senses): boolean =>
  other.oneStep.some((sense) => one.above.has(sense)) || other.farther.some((sense) => one.farAbove.has(sense));

const meet = (synsets: readonly number[], others: readonly number[]): boolean =>
  synsets.some((synset) => others.includes(synset));

/** Whether the two numbers are a pair of the table. */
const paired = ({ start, others }: PairTable, one: number, other: number): boolean => {
  for (let at = start[one] ?? 0; at < (start[one + 1] ?? 0); at++) if (others[at] === other) return true;
  return false;
};

/** Opens the bytes of a dictionary; throws where they are none, of another form, or made with other concepts. */
export const openLexicon = (bytes: Uint8Array): Lexicon => new TableLexicon(readLexiconTables(bytes));
