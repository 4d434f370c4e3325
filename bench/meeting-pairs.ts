import type { Claim } from "../src/core/claim/claim.ts";
import { comparerOf } from "../src/core/frames/comparers.ts";
import { besideIn, featuresOf, pairsOf, toldClaim } from "../src/core/meeting/index.ts";
import { wordVectors } from "../src/core/nearness/index.ts";
import { storyContext } from "../src/core/picture/context.ts";
import type { LabelledStory } from "./questions/case.ts";
import type { readingOf } from "./questions.ts";

/** Two claims of a labelled story that a picture lays beside each other. */
export interface LabelledPair {
  readonly story: string;
  readonly row: Float64Array;
  /** They tell what one labelled question asks. */
  readonly one: boolean;
  /** They give it one answer. */
  readonly same: boolean;
  /** They give one question that is labelled so two answers. */
  readonly changed: boolean;
  readonly disputed: boolean;
}

export interface PairsOfStory {
  readonly pairs: readonly LabelledPair[];
  /** The features of a pair, by name. */
  readonly names: readonly string[];
}

/** Claims of a story that may meet, two by two, where the tellings of both are labelled. */
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
  const pairs = pairsOf(all, beside).flatMap(([one, other]): LabelledPair[] => {
    const [a, b] = [all[one], all[other]];
    const [left, right] = [told.get(a?.claim.id ?? ""), told.get(b?.claim.id ?? "")];
    if (!a || !b || !left || !right) return [];
    const features = featuresOf(a, b, beside);
    names = features.map(([name]) => name);
    const both = left.flatMap((x) => right.filter((y) => x.question === y.question).map((y) => ({ x, y })));
    return [
      {
        story: story.id,
        row: Float64Array.from(features, ([, value]) => value),
        one: both.length > 0,
        same: both.some(({ x, y }) => x.answer === y.answer),
        changed: both.some(({ x, y }) => x.answer !== y.answer && x.question.verdict === "changed"),
        disputed: both.some(
          ({ x, y }) => x.answer !== y.answer && (x.question.verdict === "disputed" || x.question.verdict === "denied"),
        ),
      },
    ];
  });
  return { pairs, names };
};
