import type { StoryPlace } from "../../frames/frame-compare.ts";

/** Whether two places, or two lacks of one, are the same in all that is known of them. */
export const samePlace = (a: StoryPlace | null, b: StoryPlace | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.id === b.id &&
    a.name === b.name &&
    a.country === b.country &&
    a.admin1 === b.admin1 &&
    a.within === b.within &&
    a.precision === b.precision &&
    a.lat === b.lat &&
    a.lon === b.lon);
