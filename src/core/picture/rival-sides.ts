import { comparePublished } from "./dates.ts";
import type { AnswerDraft } from "./drafts.ts";
import { FIRST_AND_NOW } from "./first-and-now.ts";
import { lowestOf } from "./intervals.ts";
import { LIVE_ENTRIES } from "./live-order.ts";
import type { Side, Sides } from "./sides.ts";
import type { Clash } from "./verdicts/case.ts";

/** One report tells itself which of the two came first. */
const ORDERED: ReadonlySet<readonly string[]> = new Set([FIRST_AND_NOW, LIVE_ENTRIES]);

/** So many new figures of its rival since a side was heard last, and it is heard no more: our own choice. */
const SILENT = 2;

/** What rivals gave last, where both still hold it and the two exclude each other. */
export interface Standing {
  readonly pairs: readonly (readonly [AnswerDraft, AnswerDraft])[];
  /** What sides gave before they gave another figure. */
  readonly passed: ReadonlySet<AnswerDraft>;
}

export const NONE: Standing = { pairs: [], passed: new Set() };

/** Whether a side is heard no more while another goes on counting. */
export const isSilent = (one: Side, other: Side, { told }: Sides): boolean => {
  const heard = one.series.flatMap((answer) => told(one, answer));
  const since = other.series.filter((answer) =>
    told(other, answer).every((at) => heard.every((before) => comparePublished(at, before) > 0)),
  );
  return since.length >= SILENT;
};

/** Figures of which each that gave them has put another in the place. */
const passedIn = ({ sides }: Sides): ReadonlySet<AnswerDraft> => {
  const held = new Set(sides.flatMap(({ series }) => series.at(-1) ?? []));
  return new Set(sides.flatMap(({ series }) => series.filter((answer) => !held.has(answer))));
};

/** The side that gave less gives less still: where one rose past the other it was the time that told them apart. */
const differStill = (one: Side, other: Side, { isRivalBelow }: Sides): boolean => {
  const [a, b] = [one.series.at(-1), other.series.at(-1)];
  if (a === undefined || b === undefined) return false;
  return lowOf(a) < lowOf(b) ? isRivalBelow(one.id, other.id) : isRivalBelow(other.id, one.id);
};
const lowOf = ({ quantity }: AnswerDraft): number => (quantity === null ? 0 : lowestOf(quantity));

/** In which of their last figures sides that are set against each other differ still. */
export const standingRivals = (told: Sides, meet: (a: AnswerDraft, b: AnswerDraft) => boolean): Standing => {
  const { sides } = told;
  const pairs = sides.flatMap((one, at) =>
    sides.slice(at + 1).flatMap((other): Standing["pairs"] => {
      const [a, b] = [one.series.at(-1), other.series.at(-1)];
      if (a === undefined || b === undefined || a === b || meet(a, b) || !differStill(one, other, told)) return [];
      return isSilent(one, other, told) || isSilent(other, one, told) ? [] : [[a, b]];
    }),
  );
  const areSet = sides.some((one) =>
    sides.some((other) => told.isRivalBelow(one.id, other.id) || told.isRivalBelow(other.id, one.id)),
  );
  return areSet ? { pairs, passed: passedIn(told) } : NONE;
};

export const isStanding = ({ pairs }: Standing, a: AnswerDraft, b: AnswerDraft): boolean =>
  pairs.some(([one, other]) => (a === one && b === other) || (a === other && b === one));

/**
 * Sides that a report sets against each other have a row of figures each: what each gave last stands against what the other did, whichever of them
 * spoke first, and what each gave before was only so at its time. The later takes the place of the earlier only where it says so.
 */
export const withRivals = (clashes: readonly Clash[], standing: Standing): readonly Clash[] =>
  standing === NONE
    ? clashes
    : clashes.flatMap((clash): Clash[] => {
        const { a, b, time, named, order } = clash;
        if (isStanding(standing, a, b))
          return named === true || ORDERED.has(order.from)
            ? [clash]
            : [{ ...clash, time: "does not explain", how: null }];
        if (time === "explains" || !(standing.passed.has(a) || standing.passed.has(b))) return [clash];
        if (order.direction === 0) return [];
        const [earlier, later] = order.direction < 0 ? [a, b] : [b, a];
        return [{ ...clash, time: "explains", how: lowOf(earlier) < lowOf(later) ? "rise" : "change" }];
      });

/** The least and the most of the figures that took the place of one. */
interface Since {
  readonly least: number;
  readonly most: number;
}

/**
 * "43 were killed", "19", and since then 41: who gives a later figure between two that grow takes a side, and settles nothing. What took the place of
 * each answer is looked up once for all clashes.
 */
export const takenSidesIn = (clashes: readonly Clash[]): ((clash: Clash) => boolean) => {
  const since = new Map<AnswerDraft, Since>();
  for (const { a, b, time, order } of clashes) {
    if (time !== "explains") continue;
    const [older, newer] = order.direction < 0 ? [a, b] : [b, a];
    const size = lowOf(newer);
    const known = since.get(older) ?? { least: size, most: size };
    since.set(older, { least: Math.min(known.least, size), most: Math.max(known.most, size) });
  }
  return ({ a, b }) => {
    if (!isGrowing(a) || !isGrowing(b)) return false;
    const [low, high] = [Math.min(lowOf(a), lowOf(b)), Math.max(lowOf(a), lowOf(b))];
    return [since.get(a), since.get(b)].every((one) => one === undefined || (low < one.least && one.most < high));
  };
};

const isGrowing = ({ bearings: [first] }: AnswerDraft): boolean =>
  first?.value.kind === "quantity" && first.value.grows;
