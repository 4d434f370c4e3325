import type { Claim } from "../../claim/claim.ts";
import { type LaidPair, layPair, type ToldClaim, toldClaim } from "../../meeting/index.ts";
import { wordVectors } from "../../nearness/index.ts";
import { type TellingsMemory, tellingsMemory } from "../meet/tellings.ts";

/** What the claims of one story were laid beside each other by when it was drawn last: what did not change is not read again. */
export interface MeetMemory {
  /** The same object as last time where all that it is made from is the same. */
  readonly told: (claim: Claim, published: string | null, find: (entity: string) => string) => ToldClaim;
  readonly laid: (a: ToldClaim, b: ToldClaim) => LaidPair;
  readonly tellings: TellingsMemory;
  /** Forgets what was not asked for since it was called last. */
  readonly settle: () => void;
}

interface Told {
  readonly told: ToldClaim;
  /** Whom it asked for, and who that was. */
  readonly asked: readonly (readonly [entity: string, found: string])[];
}

type Laid = Map<ToldClaim, Map<ToldClaim, LaidPair>>;

export const meetMemory = (): MeetMemory => {
  let [before, now] = [new Map<Claim, Told>(), new Map<Claim, Told>()];
  let [laidBefore, laidNow]: [Laid, Laid] = [new Map(), new Map()];
  return {
    told: (claim, published, find) => {
      const known = now.get(claim) ?? before.get(claim);
      if (
        known &&
        known.told.published === published &&
        known.asked.every(([entity, found]) => find(entity) === found)
      ) {
        now.set(claim, known);
        return known.told;
      }
      const asked: [string, string][] = [];
      const told = toldClaim(claim, published, wordVectors(), (entity) => {
        const found = find(entity);
        asked.push([entity, found]);
        return found;
      });
      now.set(claim, { told, asked });
      return told;
    },
    laid: (a, b) => {
      const known = laidNow.get(a)?.get(b) ?? laidBefore.get(a)?.get(b) ?? layPair(a, b, wordVectors());
      const of = laidNow.get(a);
      if (of === undefined) laidNow.set(a, new Map([[b, known]]));
      else of.set(b, known);
      return known;
    },
    tellings: tellingsMemory(),
    settle: () => {
      [before, now] = [now, new Map()];
      [laidBefore, laidNow] = [laidNow, new Map()];
    },
  };
};
