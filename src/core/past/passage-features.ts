import { headOf } from "../figures/head.ts";
import type { FrameContext } from "../frames/build/frame-context.ts";
import { isCommon, stem } from "../lineage/words.ts";
import { rarityOf } from "../story/rarity.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import { HAPPENINGS } from "./happenings.ts";

/** A run of sentences between two breaks of a line. */
export interface Block {
  readonly sentences: readonly Sentence[];
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Words of people's names, and those of them that stand with another name, in the order of the telling. */
  readonly people: readonly { readonly last: string; readonly full: boolean }[];
  readonly places: ReadonlySet<string>;
  /** It lies in the headline or the lead. */
  readonly inHead: boolean;
  readonly opening: Opening;
  /** Its first sentence. */
  readonly head: string;
}

/** How a block opens, as far as that tells whether it goes on from what stands before it. */
interface Opening {
  /** "He", "that", "others". */
  readonly pointsBack: boolean;
  /** "The officer": somebody or something known. */
  readonly definite: boolean;
  /** "UPDATE:", "PHOTOS". */
  readonly label: boolean;
  /** Ages of people. */
  readonly ages: number;
  /** "The shooting", "the crash" in its first sentence. */
  readonly knownHappening: boolean;
  /** Stems of what it tells of as known: "the airport", "the five travellers". */
  readonly knownThings: readonly string[];
  /** A happening, or harm done. */
  readonly happening: boolean;
  /** "A man", "two women", "police in ..." done to or by somebody told anew. */
  readonly anew: boolean;
  /** "Meanwhile", "separately", "also", "elsewhere". */
  readonly sets: boolean;
  /** Somebody with an age, or with two names. */
  readonly fullName: boolean;
  readonly date: boolean;
}

/** Whole paragraphs of a report from `from` up to before `to`, of its blocks, that may tell another story. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

export const PASSAGE_FEATURES = [
  "names in head",
  "names outside",
  "words in head",
  "words outside",
  "tie to before",
  "tie to behind",
  "blocks",
  "sentences",
  "names",
  "happening",
  "anew",
  "sets",
  "full name",
  "date",
  "known happenings within",
  "place in report",
  "next points back",
  "names of head outside",
  "rarest name shared",
  "rarest word shared",
  "own names within",
  "openings that point back within",
  "ages",
  "others",
  "people outside",
  "people unmet",
  "places outside",
  "happenings within",
] as const;

const HARMED =
  /^(?:kill|shoot|die|wound|injure|murder|slay|stab|attack|rob|crash|collide|drown|burn|collapse|arrest|charge)$/;
/** Known to any reader, of whatever a report tells. */
const COMMON_THINGS =
  /^(?:polic\p{L}*|officer|sheriff|hospital|scene|street|block|area|city|town|county|state|country|house|home|car|road|man|woman|people|victim|suspect|head|leg|day|night|morning|afternoon|evening|week|weekend|month|year|time|department|office|court|case|death|number|charge|end|side|part|rest|family|public|news|report)$/u;
const SETS_APART =
  /^(?:meanwhile|separately|elsewhere|also|in (?:a|an|another)\b[^,]{0,40}|earlier|last (?:week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
const POINTS_BACK = /^["'“‘]?(?:he|she|they|it|his|her|their|its|this|that|these|those|both|another)\b/iu;

const OTHERS =
  /\b(?:other (?:people|victims?|men|women|man|woman|officers?|children|teens?|persons?|suspects?)|others)\b/iu;
const LABEL = /^["'“‘*]?(?:\p{Lu}{3,}\b|[^\s:]+ ?:)/u;

const isName = ({ upos, text }: Token): boolean => upos === "PROPN" && /^\p{Lu}/u.test(text) && text.length > 2;

const isWord = ({ upos, lower }: Token): boolean =>
  (upos === "NOUN" || upos === "VERB" || upos === "ADJ") && lower.length > 2 && !isCommon(lower);

const openingOf = ({ tokens, start, end, index }: Sentence, context: FrameContext): Opening => {
  const words = context.text.slice(start, end);
  const isHappening = ({ lemma, upos }: Token): boolean =>
    (upos === "NOUN" && HAPPENINGS.has(lemma)) || (upos === "VERB" && HARMED.test(lemma));
  // "The shooting", "Sunday's shooting", "the airport": but "the shooting of another teen" is told anew.
  const isKnown = (at: number): boolean =>
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:the|this|that|'s|’s)$/.test(lower)) &&
    !(tokens[at + 1]?.lower === "of" && /^(?:an?|another|two|three|four|five)$/.test(tokens[at + 2]?.lower ?? ""));
  const nouns = tokens.filter(({ upos }, at) => upos === "NOUN" && isKnown(at));
  const known = nouns.some(({ lemma }) => HAPPENINGS.has(lemma));
  const mentions = context.mentions[index] ?? [];
  return {
    pointsBack: POINTS_BACK.test(words),
    definite: tokens[0]?.lower === "the",
    label: LABEL.test(words),
    ages: (context.quantities[index] ?? []).filter(({ kind }) => kind === "age").length,
    knownHappening: known,
    knownThings: nouns.filter(({ lemma }) => !COMMON_THINGS.test(lemma)).map(({ lower }) => stem(lower)),
    happening: tokens.some(isHappening),
    anew: /(?:^|[ ,])(?:an?|two|three|four|\d+) (?:[\p{L}\d-]+ ){0,3}?(?:man|woman|boy|girl|teen|teenager|people|men|women|officer|driver|person|child|resident|suspect)\b/iu.test(
      words.slice(0, 120),
    ),
    sets: SETS_APART.test(words),
    fullName: mentions.some(({ kind, form, text }) => kind === "person" && form === "name" && text.includes(" ")),
    date: (context.times[index] ?? []).length > 0,
  };
};

const blocks = new WeakMap<FrameContext, readonly Block[]>();

/** The paragraphs of a report. */
export const blocksOf = (context: FrameContext): readonly Block[] => {
  const known = blocks.get(context);
  if (known !== undefined) return known;
  const runs: Sentence[][] = [];
  let last: Sentence | null = null;
  for (const sentence of context.findings.sentences) {
    const run = runs.at(-1);
    if (last === null || run === undefined || context.text.slice(last.end, sentence.start).includes("\n"))
      runs.push([sentence]);
    else run.push(sentence);
    last = sentence;
  }
  const { has } = headOf(context);
  const made = runs.flatMap((sentences): Block[] => {
    const [first] = sentences;
    if (first === undefined) return [];
    const tokens = sentences.flatMap((one) => one.tokens);
    return [
      {
        sentences,
        names: new Set(tokens.filter(isName).map(({ lower }) => lower.replace(/'s$/u, ""))),
        words: new Set(tokens.filter(isWord).map(({ lower }) => stem(lower))),
        people: sentences.flatMap(({ index }) =>
          (context.mentions[index] ?? []).flatMap(({ kind, form, text }) => {
            const last =
              kind === "person" && form === "name"
                ? text
                    .toLowerCase()
                    .replace(/['’]s$/u, "")
                    .split(" ")
                    .at(-1)
                : undefined;
            return last === undefined ? [] : [{ last, full: text.includes(" ") }];
          }),
        ),
        places: new Set(
          sentences.flatMap(({ index }) =>
            (context.mentions[index] ?? []).flatMap(({ kind, form, text }) =>
              kind === "place" && form === "name" ? [text.toLowerCase()] : [],
            ),
          ),
        ),
        inHead: sentences.some(has),
        opening: openingOf(first, context),
        head: context.text.slice(first.start, first.end),
      },
    ];
  });
  blocks.set(context, made);
  return made;
};

/** No passage is longer, in blocks, but the one that runs to the end. */
const LONGEST = 12;

/** Where another story may stand: below the lead, from a block that does not point back nor tell of what the head tells as known. */
export const passagesIn = (all: readonly Block[]): readonly Passage[] => {
  const found: Passage[] = [];
  const first = all.findLastIndex(({ inHead }) => inHead) + 1;
  const headWords = new Set(all.filter(({ inHead }) => inHead).flatMap(({ words }) => [...words]));
  for (let from = Math.max(first, 1); from < all.length; from += 1) {
    const { opening } = all[from] ?? {};
    if (opening === undefined || opening.pointsBack || opening.knownHappening || opening.definite || opening.label)
      continue;
    if (!opening.happening && !opening.fullName && !opening.anew) continue;
    if (opening.knownThings.some((thing) => headWords.has(thing))) continue;
    for (let to = from + 1; to <= Math.min(all.length, from + LONGEST); to += 1) found.push({ from, to });
  }
  return found;
};

/** A name or a word of a report. */
interface Term {
  readonly rarity: number;
  /** How many blocks tell it, and how many of the passage that is looked at. */
  told: number;
  own: number;
  inHead: boolean;
}

/** The names or the words of a report: of each block, and of its head. */
interface Terms {
  readonly of: readonly (readonly Term[])[];
  readonly ofHead: readonly Term[];
}

const termsOf = (all: readonly Block[], which: "names" | "words"): Terms => {
  const known = new Map<string, Term>();
  const ofHead = new Set<Term>();
  const of = all.map((block) =>
    Array.from(block[which], (one) => {
      const term = known.get(one) ?? { rarity: rarityOf(one), told: 0, own: 0, inHead: false };
      known.set(one, term);
      term.told += 1;
      if (block.inHead) {
        term.inHead = true;
        ofHead.add(term);
      }
      return term;
    }),
  );
  return { of, ofHead: [...ofHead] };
};

/** What a passage tells, each once; it grows block by block. */
class Own {
  readonly terms: Term[] = [];
  private readonly all: Terms;

  constructor(all: Terms) {
    this.all = all;
  }

  clear(): void {
    for (const term of this.terms) term.own = 0;
    this.terms.length = 0;
  }

  add(block: number): void {
    for (const term of this.all.of[block] ?? []) {
      if (term.own === 0) this.terms.push(term);
      term.own += 1;
    }
  }
}

/** The first and the last block that tells of somebody or somewhere. */
interface Reach {
  readonly first: number;
  last: number;
}

/** Whether a block before `from`, or from `to` on, is among those reached. */
const isOutside = (reach: Reach | undefined, from: number, to: number): boolean =>
  reach !== undefined && (reach.first < from || reach.last >= to);

const reaches = (all: readonly Block[], told: (block: Block) => Iterable<string>): ReadonlyMap<string, Reach> => {
  const found = new Map<string, Reach>();
  for (const [at, block] of all.entries())
    for (const one of told(block)) {
      const known = found.get(one);
      if (known === undefined) found.set(one, { first: at, last: at });
      else known.last = at;
    }
  return found;
};

const isInHead = ({ inHead }: Term): boolean => inHead;
const isToldOutside = ({ told, own }: Term): boolean => told > own;
/** By another block than one that may open the passage. */
const isToldAgain = ({ told, own }: Term): boolean => told > own + 1;

const share = (of: readonly Term[], shared: (one: Term) => boolean): number => {
  let [all, some] = [0, 0];
  for (const one of of) {
    all += one.rarity;
    if (shared(one)) some += one.rarity;
  }
  return all === 0 ? -1 : some / all;
};

const rarest = (of: readonly Term[], shared: (one: Term) => boolean): number => {
  let most = 0;
  for (const one of of) if (one.rarity > most && shared(one)) most = one.rarity;
  return most;
};

const weigh = (stems: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  let sum = 0;
  for (const one of stems) if (others.has(one)) sum += rarityOf(one);
  return sum;
};

const tie = (one: Block | undefined, other: Block | undefined): number =>
  one === undefined || other === undefined ? -1 : weigh(one.names, other.names) + weigh(one.words, other.words);

/** What shows whether each passage tells another story than the rest of its report. */
export const passageFeatures = (all: readonly Block[], passages: readonly Passage[]): readonly Float64Array[] => {
  const [names, words] = [termsOf(all, "names"), termsOf(all, "words")];
  const [ownNames, ownWords] = [new Own(names), new Own(words)];
  const peopleAt = reaches(all, ({ people }) => people.map(({ last }) => last));
  const placesAt = reaches(all, ({ places }) => places);
  const ties: number[] = [];
  /** Between a block and the one before it. */
  const tieAt = (at: number): number => (ties[at] ??= tie(all[at - 1], all[at]));
  let last: Passage = { from: -1, to: -1 };
  return passages.map(({ from, to }) => {
    const grows = from === last.from && to > last.to;
    if (!grows) {
      ownNames.clear();
      ownWords.clear();
    }
    for (let at = grows ? last.to : from; at < to; at += 1) {
      ownNames.add(at);
      ownWords.add(at);
    }
    last = { from, to };
    const own = all.slice(from, to);
    const [first] = own;
    const behind = all[to];
    const opening = first?.opening;
    const people = own.flatMap((block) => block.people);
    const met = (last: string): boolean => isOutside(peopleAt.get(last), from, to);
    const introduced = new Set<string>();
    let unmet = 0;
    for (const { last, full } of people) {
      if (full) introduced.add(last);
      else if (!introduced.has(last)) unmet += 1;
    }
    const places = [...new Set(own.flatMap((block) => [...block.places]))];
    return Float64Array.of(
      share(ownNames.terms, isInHead),
      share(ownNames.terms, isToldOutside),
      share(ownWords.terms, isInHead),
      share(ownWords.terms, isToldOutside),
      tieAt(from),
      tieAt(to),
      own.length,
      own.reduce((sum, { sentences }) => sum + sentences.length, 0),
      ownNames.terms.length,
      Number(opening?.happening ?? false),
      Number(opening?.anew ?? false),
      Number(opening?.sets ?? false),
      Number(opening?.fullName ?? false),
      Number(opening?.date ?? false),
      own.slice(1).filter(({ opening: { knownHappening } }) => knownHappening).length,
      from / all.length,
      behind === undefined ? -1 : Number(behind.opening.pointsBack),
      share(names.ofHead, isToldAgain),
      rarest(ownNames.terms, isToldOutside),
      rarest(ownWords.terms, isToldOutside),
      ownNames.terms.filter((one) => one.own > 1).length,
      own.slice(1).filter(({ opening: { pointsBack } }) => pointsBack).length / own.length,
      opening?.ages ?? 0,
      Number(OTHERS.test(first === undefined ? "" : first.head)),
      people.length === 0 ? -1 : people.filter(({ last }) => met(last)).length / people.length,
      unmet,
      places.length === 0
        ? -1
        : places.filter((place) => isOutside(placesAt.get(place), from, to)).length / places.length,
      own.filter(({ opening: { happening } }) => happening).length / own.length,
    );
  });
};
