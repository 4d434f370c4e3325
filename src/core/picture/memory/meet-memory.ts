import type { Claim } from "../../claim/claim.ts";
import { type LaidFigures, layFigures } from "../../meeting/figures/features.ts";
import { type Asked, type FigureItem, figureItems } from "../../meeting/figures/items.ts";
import { type LaidPair, layPair, type ToldClaim, toldClaim } from "../../meeting/index.ts";
import { wordVectors } from "../../nearness/index.ts";
import { type TellingsMemory, tellingsMemory } from "../meet/tellings.ts";

/** What the claims of one story were laid beside each other by when it was drawn last: what did not change is not read again. */
export interface MeetMemory {
  /** Claims with what they tell: the same objects as last time where all that they are made from is the same, and the same list where all are. */
  readonly told: (claims: readonly Claim[], world: ClaimWorld) => readonly ToldClaim[];
  readonly laid: (a: ToldClaim, b: ToldClaim) => LaidPair;
  /** The figures of a claim: the same objects as last time where all that they are made from is the same. */
  readonly figures: (claim: Claim, asked: Asked | null, world: ClaimWorld) => readonly FigureItem[];
  readonly laidFigures: (a: FigureItem, b: FigureItem) => LaidFigures;
  readonly tellings: TellingsMemory;
  /** Forgets what was not asked for since it was called last. */
  readonly settle: () => void;
}

interface ClaimWorld {
  /** The one id of an entity in all reports. */
  readonly find: (entity: string) => string;
  /** When a report was published. */
  readonly publishedAt: (report: string) => string | null;
  /** Whether only reports at the end have come since: those that it knew are the same. */
  readonly goesOn: boolean;
}

interface Told {
  readonly told: ToldClaim;
  /** Whom it asked for, and who that was. */
  readonly asked: readonly (readonly [entity: string, found: string])[];
}

/** All that a story tells, as it was read last. */
interface ToldList {
  readonly claims: readonly Claim[];
  readonly told: readonly ToldClaim[];
  /** Whom they asked for, and who that was. */
  readonly asked: ReadonlyMap<string, string>;
}

/** The figures of a claim, and what they were read for. */
interface Figures {
  readonly told: Told;
  readonly asked: Asked | null;
  readonly items: readonly FigureItem[];
}

type Laid<Of, Pair> = Map<Of, Map<Of, Pair>>;
type Laids<Of, Pair> = [before: Laid<Of, Pair>, now: Laid<Of, Pair>];

/** So many pairs of figures are kept, the first that are asked for: some two kilobytes each. */
const MOST_KEPT = 32_000;

const putIn = <Of, Pair>(laid: Laid<Of, Pair>, a: Of, b: Of, pair: Pair): void => {
  const of = laid.get(a);
  if (of === undefined) laid.set(a, new Map([[b, pair]]));
  else of.set(b, pair);
};

const sameAsked = (a: Asked | null, b: Asked | null): boolean => a?.key === b?.key && a?.scope === b?.scope;

export const meetMemory = (): MeetMemory => {
  let known: ReadonlyMap<Claim, Told> = new Map();
  let last: ToldList | null = null;
  let isAsBefore = false;
  let [laidBefore, laidNow] = [new Map(), new Map()] as Laids<ToldClaim, LaidPair>;
  let [pairsBefore, pairsNow] = [new Map(), new Map()] as Laids<FigureItem, LaidFigures>;
  let pairsKept = 0;
  let [figuresBefore, figuresNow] = [new Map<Claim, Figures>(), new Map<Claim, Figures>()];
  const read = (claim: Claim, { find, publishedAt }: ClaimWorld): Told => {
    const published = publishedAt(claim.report);
    const before = known.get(claim) ?? figuresBefore.get(claim)?.told;
    if (
      before &&
      before.told.published === published &&
      before.asked.every(([entity, found]) => find(entity) === found)
    )
      return before;
    const asked: [string, string][] = [];
    const told = toldClaim(claim, published, wordVectors(), (entity) => {
      const found = find(entity);
      asked.push([entity, found]);
      return found;
    });
    return { told, asked };
  };
  const isStill = ({ asked }: ToldList, { find }: ClaimWorld): boolean => {
    for (const [entity, found] of asked) if (find(entity) !== found) return false;
    return true;
  };
  const laidOf = (a: ToldClaim, b: ToldClaim): LaidPair =>
    laidNow.get(a)?.get(b) ?? laidBefore.get(a)?.get(b) ?? layPair(a, b, wordVectors());
  return {
    told: (claims, world) => {
      isAsBefore = world.goesOn && last?.claims === claims && isStill(last, world);
      if (isAsBefore && last !== null) return last.told;
      const all = claims.map((claim) => [claim, read(claim, world)] as const);
      known = new Map(all);
      const asked = new Map(all.flatMap(([, one]) => one.asked));
      last = { claims, told: all.map(([, { told }]) => told), asked };
      return last.told;
    },
    laid: (a, b) => {
      const known = laidOf(a, b);
      putIn(laidNow, a, b, known);
      return known;
    },
    figures: (claim, asked, world) => {
      const before = figuresBefore.get(claim);
      const told = read(claim, world);
      const now =
        before?.told === told && sameAsked(before.asked, asked)
          ? before
          : { told, asked, items: figureItems(told.told, asked) };
      figuresNow.set(claim, now);
      return now.items;
    },
    laidFigures: (a, b) => {
      const known = pairsBefore.get(a)?.get(b);
      const pair = known ?? layFigures(a, b, laidOf(a.told, b.told), wordVectors());
      if (pairsKept < MOST_KEPT) putIn(pairsNow, a, b, pair);
      pairsKept += 1;
      return pair;
    },
    tellings: tellingsMemory(),
    settle: () => {
      // Where a story tells what it told, its claims are not laid beside each other again.
      if (isAsBefore)
        for (const [one, of] of laidNow) laidBefore.set(one, new Map([...(laidBefore.get(one) ?? []), ...of]));
      else laidBefore = laidNow;
      laidNow = new Map();
      [pairsBefore, pairsNow] = [pairsNow, new Map()];
      pairsKept = 0;
      [figuresBefore, figuresNow] = [figuresNow, new Map()];
    },
  };
};
