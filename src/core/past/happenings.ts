import { EVENT_NOUNS } from "../frames/event/lexicon.ts";

/** Nouns of what befalls people: attacks, crimes, accidents, disasters. */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  [...EVENT_NOUNS].flatMap(([noun, kinds]) =>
    /^[a-z]{4,}$/u.test(noun) && kinds.some(({ code }) => code === null || code === "ASSAULT") ? [noun] : [],
  ),
);
