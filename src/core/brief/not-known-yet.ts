import { placesOf, type Reading, reportsTold } from "./candidates.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { tellsNotKnown } from "./not-known.ts";
import { wordsOfWhole } from "./whole-line.ts";

/** Whether a line tells what was not known when it was told: told only where all that is newest tells it so. */
export const notKnownIn = (
  reading: Reading,
  isOfNewest: (report: string) => boolean,
): ((draft: SentenceDraft) => boolean) => {
  /** "No people were detained", by sentences of arrests that were not made yet. */
  const isOfNotKnown = (draft: SentenceDraft): boolean => {
    const places = placesOf(draft, reading);
    const wordsAt = (place: (typeof places)[number]): string =>
      reading.source(place.report)?.text.slice(place.start, place.end) ?? "";
    return !draft.whole && places.length > 0 && places.every((place) => tellsNotKnown(wordsAt(place)));
  };
  return (draft) =>
    draft.part !== "changed" &&
    draft.part !== "disputed" &&
    (tellsNotKnown(wordsOfWhole(draft.text)) || isOfNotKnown(draft)) &&
    (reportsTold(draft).size < 2 || ![...reportsTold(draft)].some(isOfNewest));
};
