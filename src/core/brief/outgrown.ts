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
  let mostOn: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null;
  const dayOf = ({ report }: Claim): string => dayOfMoment(publishedAt(report));
  const find = (): ReadonlyMap<string, ReadonlyMap<string, number>> => {
    const found = new Map<string, Map<string, number>>();
    for (const { case: laid } of questions)
      for (const { bearings } of laid.answers)
        for (const { claim } of bearings) {
          const [toll, day] = [tollOf(claim), dayOf(claim)];
          if (toll === null || day === "" || claim.harm === undefined) continue;
          const days = found.get(claim.harm) ?? new Map<string, number>();
          found.set(claim.harm, days);
          days.set(day, Math.max(days.get(day) ?? 0, toll));
        }
    return found;
  };
  return (claim) => {
    const [toll, day] = [tollOf(claim), dayOf(claim)];
    if (toll === null || day === "" || claim.harm === undefined) return false;
    mostOn ??= find();
    return [...(mostOn.get(claim.harm) ?? [])].some(
      ([later, most]) => later > day && most > toll && most <= MOST_TIMES * toll,
    );
  };
};
