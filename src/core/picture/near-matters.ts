import type { Claim } from "../claim/claim.ts";
import {
  figuresApart,
  type Near,
  nearPairs,
  ofOneThing,
  saidOfOne,
  saidOpposed,
  type Telling,
  type ToldWords,
  toldWords,
  wordVectors,
} from "../nearness/index.ts";
import { propositionIn } from "../proposition/proposition.ts";

/** Words as one or more claims tell them. */
export interface Told {
  readonly id: string;
  readonly words: string;
  readonly claims: readonly Claim[];
}

/** Two claims of one matter; `atOdds`: what the words of the one say is not so where those of the other are. */
export interface NearTold {
  readonly one: Claim;
  readonly other: Claim;
  readonly atOdds: boolean;
}

/**
 * From here on two claims are of one matter, in log odds. Read off pairs labelled by people: nine of ten are, by cross-validation
 * over stories (docs/decisions/0016).
 */
const LEAST = 2;
/** Tellings that a chain of near ones joins are one matter only where those that were not near themselves are no farther than this. */
const LEAST_IN_GROUP = -1;
/** More tellings than this in one matter are the whole story. */
const MOST_IN_GROUP = 30;

const words = new WeakMap<Claim, ToldWords>();

/** Kept with the claim: the text is the same whenever it is asked. */
const wordsOf = (claim: Claim, text: string, find: (entity: string) => string): ToldWords => {
  const known = words.get(claim);
  if (known) return known;
  const found = toldWords(claim, text, wordVectors(), find);
  words.set(claim, found);
  return found;
};

/** What nearness tells of a story's tellings. */
export interface NearTellings {
  /** Nearest first. */
  readonly pairs: readonly NearTold[];
  /** The figure by which a telling differs from others of its matter, as told; null for one that does not. */
  readonly figure: (id: string) => string | null;
}

/** Tellings of different reports that are of one matter by their nearness. */
export const nearTold = (told: readonly Told[], find: (entity: string) => string): NearTellings => {
  const kept = told.flatMap(({ id, words: text, claims }): KeptTelling[] => {
    const [first] = claims;
    if (first === undefined || propositionIn(first) === null) return [];
    const reports = new Set(claims.map(({ report }) => report));
    return [{ id, words: wordsOf(first, text, find), reports, first }];
  });
  const { pairs, nearness } = nearPairs(kept, wordVectors(), LEAST);
  const groups = coherent(kept, pairs, nearness);
  return {
    pairs: groups.pairs.flatMap(({ one, other }) => {
      const [a, b] = [kept[one], kept[other]];
      return a && b ? [{ one: a.first, other: b.first, atOdds: areAtOdds(a, b) }] : [];
    }),
    figure: (id) => groups.figures.get(id) ?? null,
  };
};

interface KeptTelling extends Telling {
  readonly id: string;
  /** The first claim that tells it. */
  readonly first: Claim;
}

const areAtOdds = (a: KeptTelling, b: KeptTelling): boolean =>
  (a.first.polarity !== b.first.polarity) !== saidOpposed(a.words, b.words);

/** Whether the two may stand in one matter: what contradicts the other must be told of the same thing with the same word or its opposite. */
const mayMeet = (a: KeptTelling, b: KeptTelling): boolean => {
  const denied = (a.first.status === "denied") !== (b.first.status === "denied");
  return !(denied || areAtOdds(a, b) || figuresApart(a.words, b.words)) || saidOfOne(a.words, b.words, wordVectors());
};

interface Groups {
  readonly pairs: readonly Near[];
  readonly figures: ReadonlyMap<string, string>;
}

/** Those that join only what is near enough throughout: a chain of near tellings soon leads from one matter to the next. */
const coherent = (
  tellings: readonly KeptTelling[],
  pairs: readonly Near[],
  nearness: (one: number, other: number) => number,
): Groups => {
  const groups = new Map<number, readonly number[]>();
  const kept = pairs.filter(({ one, other }) => {
    const [left, right] = [groups.get(one) ?? [one], groups.get(other) ?? [other]];
    if (left === right) return true;
    if (left.length + right.length > MOST_IN_GROUP) return false;
    const meet = (a: number, b: number): boolean => {
      const [first, second] = [tellings[a], tellings[b]];
      return first !== undefined && second !== undefined && nearness(a, b) >= LEAST_IN_GROUP && mayMeet(first, second);
    };
    if (!left.every((a) => right.every((b) => meet(a, b)))) return false;
    const all = [...left, ...right];
    if (differ(tellings, all) && !all.every((at) => onlyFigure(tellings, at, all) !== null)) return false;
    for (const member of all) groups.set(member, all);
    return true;
  });
  const figures = new Map<string, string>();
  for (const group of new Set(groups.values()))
    if (differ(tellings, group))
      for (const at of group) {
        const figure = onlyFigure(tellings, at, group);
        const telling = tellings[at];
        if (figure !== null && telling) figures.set(telling.id, figure);
      }
  return { pairs: kept, figures };
};

/** Whether two of them give figures of one thing that cannot be one number. */
const differ = (tellings: readonly KeptTelling[], group: readonly number[]): boolean =>
  group.some((a) =>
    group.some((b) => {
      const [one, other] = [tellings[a], tellings[b]];
      return a < b && one !== undefined && other !== undefined && figuresApart(one.words, other.words);
    }),
  );

/** The one figure of a telling that others of its group give too, or otherwise; null where it gives none, or several. */
const onlyFigure = (tellings: readonly KeptTelling[], at: number, group: readonly number[]): string | null => {
  const figures = tellings[at]?.words.figures ?? [];
  const compared = figures.filter((figure) =>
    group.some(
      (other) => other !== at && (tellings[other]?.words.figures ?? []).some((one) => ofOneThing(figure, one)),
    ),
  );
  const [only] = compared;
  return compared.length === 1 && only ? String(only.least) : null;
};
