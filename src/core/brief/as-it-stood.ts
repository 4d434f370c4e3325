import type { Claim } from "../claim/claim.ts";
import { dayOfMoment } from "../picture/dates.ts";
import type { BriefPart } from "../picture/picture.ts";
import { dayOfWords, wasWrittenOn } from "../report/words-day.ts";
import { reportsTold } from "./candidates.ts";
import type { CheckedDraft, SentenceDraft } from "./checked-draft.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** Parts that tell what holds or is ahead now. */
const OF_NOW: ReadonlySet<BriefPart> = new Set<BriefPart>(["known", "claimed", "expected"]);

interface World {
  /** The newest day that a report of the story is of; null where none is dated. */
  readonly newest: string | null;
  readonly claim: (id: string) => Claim | undefined;
  readonly publishedAt: (report: string) => string | null;
  readonly source: (report: string) => SentenceSource | undefined;
}

/**
 * A line that tells how things stood, or what was ahead, on a day that is over, where no report of the story's newest day tells it: in the
 * part of what stood so earlier. All others as they are.
 */
export const asItStoodIn = ({ newest, claim, publishedAt, source }: World): ((one: CheckedDraft) => CheckedDraft) => {
  /** The day of a report, or of the words that a line is; "" where it is not known. */
  const dayOfTelling = ({ whole }: SentenceDraft, report: string): string => {
    const told = source(report);
    if (whole?.report === report && told !== undefined) return dayOfMoment(dayOfWords(told, whole.start));
    return told !== undefined && wasWrittenOn(told) ? "" : dayOfMoment(publishedAt(report));
  };
  const isOld = (draft: SentenceDraft): boolean =>
    newest !== null &&
    [...reportsTold(draft)].every((report) => {
      const day = dayOfTelling(draft, report);
      return day !== "" && day < newest;
    });
  /** "Within 30 days", "on 5 May": not over yet. */
  const isAhead = ({ validTime, horizon }: Claim): boolean =>
    newest !== null &&
    [validTime?.to, validTime?.from, horizon?.to].some((due) => due != null && due.slice(0, DAY) > newest);
  const isOfItsDay = ({ claims, part }: SentenceDraft): boolean => {
    const told = claims.flatMap((id) => claim(id) ?? []);
    if (told.some(isAhead)) return false;
    return told.length > 0 && (part === "expected" || told.every((one) => one.ofItsDay === true));
  };
  const made = new WeakMap<CheckedDraft, CheckedDraft>();
  const asItStood = (one: CheckedDraft): CheckedDraft => {
    const { draft } = one;
    const then = OF_NOW.has(draft.part) && isOld(draft) && isOfItsDay(draft);
    return {
      draft: then ? { ...draft, part: "earlier", was: draft.part } : draft,
      holds: one.holds,
      instead: one.instead.map(laid),
      rather: one.rather.map(laid),
      orElse: one.orElse.map(laid),
    };
  };
  const laid = (one: CheckedDraft): CheckedDraft => {
    const known = made.get(one) ?? asItStood(one);
    made.set(one, known);
    return known;
  };
  return laid;
};
const DAY = "2021-08-13".length;
