import type { Claim } from "../src/core/claim/claim.ts";
import { comparerOf } from "../src/core/frames/comparers.ts";
import {
  besideIn,
  featuresOf,
  type LaidPair,
  layPair,
  type Pair,
  pairsOf,
  rowOf,
  type ToldClaim,
  toldClaim,
} from "../src/core/meeting/index.ts";
import { type Beside, wordVectors } from "../src/core/nearness/index.ts";
import { storyContext } from "../src/core/picture/context.ts";
import type { LabelledStory } from "./questions/case.ts";
import type { readingOf } from "./questions.ts";

/** Two claims of a labelled story that a picture lays beside each other. */
export interface LabelledPair {
  readonly story: string;
  readonly pair: Pair;
  readonly laid: LaidPair;
  readonly row: Float64Array;
  /** The tellings of both are labelled; else neither of the following holds. */
  readonly labelled: boolean;
  /** They tell what one labelled question asks. */
  readonly one: boolean;
  /** They give it one answer. */
  readonly same: boolean;
}

export interface PairsOfStory {
  readonly told: readonly ToldClaim[];
  readonly beside: Beside;
  readonly pairs: readonly LabelledPair[];
  /** The features of a pair, by name. */
  readonly names: readonly string[];
}

/** Claims of a story that may meet, two by two. */
export const labelledPairs = (
  story: LabelledStory,
  { evidence, told }: Pick<ReturnType<typeof readingOf>, "evidence" | "told">,
): PairsOfStory => {
  const context = storyContext(evidence.flatMap((one) => one.claims));
  const meets = (claim: Claim): boolean => {
    const compare = comparerOf(claim.frame)?.compare;
    return compare !== undefined && (compare.meets !== undefined || compare.bearing(claim, context)?.implied === true);
  };
  const all = evidence.flatMap(({ report, claims }) =>
    claims.filter(meets).map((claim) => toldClaim(claim, report.publishedAt, wordVectors(), context.find)),
  );
  const beside = besideIn(all);
  let names: readonly string[] = [];
  const pairs = pairsOf(all, beside).flatMap((pair): LabelledPair[] => {
    const [a, b] = pair.map((at) => all[at]);
    if (!a || !b) return [];
    const [left, right] = [told.get(a.claim.id), told.get(b.claim.id)];
    const both = (left ?? []).flatMap((x) =>
      (right ?? []).filter((y) => x.question === y.question).map((y) => ({ x, y })),
    );
    const laid = layPair(a, b, beside.vectors);
    names = names.length > 0 ? names : featuresOf(a, b, beside).map(([name]) => name);
    return [
      {
        story: story.id,
        pair,
        laid,
        row: rowOf(laid, beside),
        labelled: left !== undefined && right !== undefined,
        one: both.length > 0,
        same: both.some(({ x, y }) => x.answer === y.answer),
      },
    ];
  });
  return { told: all, beside, pairs, names };
};
