import type { Claim } from "../claim/claim.ts";
import { dayOfMoment } from "../picture/dates.ts";
import type { BriefPart, PageGroup } from "../picture/picture.ts";
import { dayOfWords, wasWrittenOn } from "../report/words-day.ts";
import { lastDayOf, reportsTold } from "./candidates.ts";
import type { CheckedDraft, SentenceDraft } from "./checked-draft.ts";
import { tellsNow } from "./dated.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** Parts that tell what holds or is ahead now. */
const OF_NOW: ReadonlySet<BriefPart> = new Set<BriefPart>(["known", "claimed", "expected"]);

/** What somebody says in marks is a saying of its day, whatever it tells. */
const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;

interface World {
  /** The newest day that a report of the story is of; null where none is dated. */
  readonly newest: string | null;
  readonly claim: (id: string) => Claim | undefined;
  readonly publishedAt: (report: string) => string | null;
  readonly source: (report: string) => SentenceSource | undefined;
}

const lastDays = new WeakMap<SentenceDraft, string | null>();

/**
 * A line that tells how things stood, or what was ahead, on a day that is over, where no report of the story's newest day tells it: in the
 * part of what stood so earlier. All others as they are.
 */
export const asItStoodIn = ({
  newest,
  claim,
  publishedAt,
  source,
}: World): ((one: CheckedDraft, group: PageGroup) => CheckedDraft) => {
  /** The day of a report, or of the words that a line is; "" where it is not known. */
  const dayOfTelling = ({ whole }: SentenceDraft, report: string): string => {
    const told = source(report);
    if (whole?.report === report && told !== undefined) return dayOfMoment(dayOfWords(told, whole.start));
    return told !== undefined && wasWrittenOn(told) ? "" : dayOfMoment(publishedAt(report));
  };
  /** The latest day on which a report tells a line, null where one of them tells no day; kept with the line, whose reports never change. */
  const lastTold = (draft: SentenceDraft): string | null => {
    const known = lastDays.get(draft);
    if (known !== undefined) return known;
    let last: string | null = "";
    for (const report of reportsTold(draft)) {
      const day = dayOfTelling(draft, report);
      last = day === "" || last === null ? null : day > last ? day : last;
    }
    lastDays.set(draft, last);
    return last;
  };
  const isOld = (draft: SentenceDraft): boolean => {
    // What a report of the newest day tells is of that day, or of none that is known; but for a whole sentence, which may have a day of its own.
    if (newest === null || (draft.whole === undefined && lastDayOf(draft, publishedAt) >= newest)) return false;
    const last = lastTold(draft);
    return last !== null && last < newest;
  };
  /** "Within 30 days", "on 5 May": not over yet. */
  const isAhead = ({ validTime, horizon }: Claim): boolean =>
    newest !== null &&
    [validTime?.to, validTime?.from, horizon?.to].some((due) => due != null && due.slice(0, DAY) > newest);
  const isOfItsDay = ({ claims, part, whole, text }: SentenceDraft, group: PageGroup): boolean => {
    const told = claims.flatMap((id) => claim(id) ?? []);
    if (told.length === 0 || told.some(isAhead)) return false;
    // Who holds a place holds it until somebody takes it.
    if (whole === undefined && group !== "control" && tellsNow(text.replace(QUOTED, "…"))) return true;
    return part === "expected" || told.every((one) => one.ofItsDay === true);
  };
  const made = new WeakMap<CheckedDraft, CheckedDraft>();
  const asItStood = (one: CheckedDraft, group: PageGroup): CheckedDraft => {
    const { draft } = one;
    const then = OF_NOW.has(draft.part) && isOld(draft) && isOfItsDay(draft, group);
    const also = (other: CheckedDraft): CheckedDraft => laid(other, group);
    return {
      draft: then ? { ...draft, part: "earlier", was: draft.part } : draft,
      holds: one.holds,
      instead: one.instead.map(also),
      rather: one.rather.map(also),
      orElse: one.orElse.map(also),
    };
  };
  const laid = (one: CheckedDraft, group: PageGroup): CheckedDraft => {
    const known = made.get(one) ?? asItStood(one, group);
    made.set(one, known);
    return known;
  };
  return laid;
};
const DAY = "2021-08-13".length;
