import type { Claim } from "../core/claim/claim.ts";
import { dayOf } from "../core/frames/setting/day.ts";
import type { StoryPicture } from "../core/picture/picture.ts";

const A_DAY = 86_400_000;

/**
 * The day of what the What line tells, where its sentence tells one day and that is not the day of the event: a verdict is told years after
 * the deed. ISO 8601; null where it tells none, several, or one about the event's.
 */
export const dayAbove = ({ main }: StoryPicture, claims: ReadonlyMap<string, Claim>): string | null => {
  const { what, date } = main;
  if (what === null || date === null || !what.settings) return null;
  const days = new Set(
    what.claims.flatMap((id) => {
      const claim = claims.get(id);
      const day = claim?.validTime && !claim.scope["window"] ? dayOf(claim.validTime) : null;
      return claim?.status === "asserted" && day !== null ? [day] : [];
    }),
  );
  const [day] = days;
  if (day === undefined || days.size > 1) return null;
  return Date.parse(day) - Date.parse(date.text) > A_DAY ? day : null;
};
