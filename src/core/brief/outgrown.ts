import type { Claim } from "../claim/claim.ts";
import { dayOfMoment } from "../picture/dates.ts";
import type { ToldQuestion } from "../picture/story-picture.ts";

/** Harm of which a toll only grows, unless somebody corrects it. */
const GROWS: ReadonlySet<string> = new Set(["killed", "injured"]);
/** One person told of is no toll. */
const SEVERAL = 2;
/** What is so many times as much is of another matter: of a war, of a year. */
const MOST_TIMES = 4;

const tollOf = ({ harm, quantity, status, polarity, background, figure }: Claim): number | null =>
  harm !== undefined &&
  GROWS.has(harm) &&
  quantity?.low != null &&
  quantity.low >= SEVERAL &&
  status === "asserted" &&
  polarity === "positive" &&
  !background &&
  figure?.role !== "other event" &&
  figure?.role !== "other time"
    ? quantity.low
    : null;

/**
 * Whether what a claim counts as dead or hurt is less than what reports of a later day count so: told of a whole or of a part, it is of its day. Of
 * figures that met in one question that question tells which stands; others are in words that did not meet.
 */
export const outgrownIn = (
  questions: readonly ToldQuestion[],
  publishedAt: (report: string) => string | null,
): ((claim: Claim) => boolean) => {
  let told: ReadonlyMap<string, readonly (readonly [day: string, toll: number])[]> | null = null;
  const dayOf = ({ report }: Claim): string => dayOfMoment(publishedAt(report));
  const find = (): NonNullable<typeof told> => {
    const found = new Map<string, (readonly [day: string, toll: number])[]>();
    for (const { case: laid } of questions)
      for (const { bearings } of laid.answers)
        for (const { claim } of bearings) {
          const [toll, day] = [tollOf(claim), dayOf(claim)];
          if (toll === null || day === "" || claim.harm === undefined) continue;
          const tolls = found.get(claim.harm) ?? [];
          found.set(claim.harm, tolls);
          tolls.push([day, toll]);
        }
    return found;
  };
  return (claim) => {
    const [toll, day] = [tollOf(claim), dayOf(claim)];
    if (toll === null || day === "" || claim.harm === undefined) return false;
    told ??= find();
    return (told.get(claim.harm) ?? []).some(
      ([later, more]) => later > day && more > toll && more <= MOST_TIMES * toll,
    );
  };
};

/** "At least 46 killed, including seven in the hospital": the smaller of two tolls of one sentence is a part of the other. */
export const isPartOfOne = (part: Claim, whole: Claim): boolean => {
  const [less, more] = [tollOf(part), tollOf(whole)];
  return less !== null && more !== null && part.harm === whole.harm && less < more;
};

/** Whether a sentence of these claims tells a toll that later reports outgrew, and not as a part of another. */
export const isOutgrownIn = (claims: readonly Claim[], isOutgrown: (claim: Claim) => boolean): boolean =>
  claims.some((claim) => isOutgrown(claim) && !claims.some((whole) => isPartOfOne(claim, whole)));
