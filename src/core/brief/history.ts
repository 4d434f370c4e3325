import { momentOf } from "../picture/dates.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { Clash } from "../picture/verdicts/case.ts";
import { daysTold, firstTold } from "./told-when.ts";

/** A correction leaves at least so much of a figure, and makes no more of it: what differs more counts something else. */
const MOST_CORRECTED = 2;

export const sizeOf = ({ quantity }: AnswerDraft): number | null => quantity?.low ?? quantity?.high ?? null;

const isNear = (before: AnswerDraft, last: AnswerDraft): boolean => {
  const [was, is] = [sizeOf(before), sizeOf(last)];
  return was == null || is == null || (was <= MOST_CORRECTED * is && is <= MOST_CORRECTED * Math.max(1, was));
};

const isGrowing = ({ bearings: [first] }: AnswerDraft): boolean =>
  first?.value.kind === "quantity" && first.value.grows;

/** Those who are missing or trapped become fewer as they are found: that corrects nothing. */
const isFoundSince = (earlier: AnswerDraft, later: AnswerDraft): boolean => {
  const harm = later.bearings[0]?.claim.harm;
  return (harm === "missing" || harm === "trapped") && (sizeOf(later) ?? 0) < (sizeOf(earlier) ?? 0);
};

/** Whether the later of two figures is told as what put the earlier right; a toll that is put higher just rose. */
const isPutRight = (earlier: AnswerDraft, later: AnswerDraft, clashes: readonly Clash[]): boolean =>
  !(isGrowing(later) && (sizeOf(later) ?? 0) > (sizeOf(earlier) ?? 0)) &&
  clashes.some(
    // Clashes hold answers as they were found, the brief tells them under its own names.
    ({ a, b, how, named }) =>
      (how === "correction" || how === "revision") &&
      (named === true || !isFoundSince(earlier, later)) &&
      ((a.id === earlier.id && b.id === later.id) || (a.id === later.id && b.id === earlier.id)),
  );

/** Whether the later of two figures that follow each other corrected the earlier. */
export const isCorrected = (earlier: AnswerDraft, later: AnswerDraft, clashes: readonly Clash[]): boolean =>
  isNear(earlier, later) && isPutRight(earlier, later, clashes);

/** Figures that only rise or only fall, but for what was corrected, to about as many; what is no figure goes any way. */
export const isOneWay = (row: readonly AnswerDraft[], clashes: readonly Clash[]): boolean => {
  const sizes = row.map(sizeOf);
  if (sizes.includes(null)) return true;
  const steps = row.slice(1).flatMap((later, at) => {
    const earlier = row[at];
    if (earlier !== undefined && isPutRight(earlier, later, clashes) && !isNear(earlier, later)) return [1, -1];
    return earlier === undefined || isCorrected(earlier, later, clashes)
      ? []
      : [Math.sign((sizes[at + 1] ?? 0) - (sizes[at] ?? 0))];
  });
  return !(steps.includes(1) && steps.includes(-1));
};

/** By when they were told first, where all of them are known to the day; else as they stand. */
export const inTime = (
  row: readonly AnswerDraft[],
  publishedAt: (report: string) => string | null,
): readonly AnswerDraft[] => {
  const moments = row.map(({ reports }) => momentOf(firstTold(reports, publishedAt) ?? ""));
  if (moments.some((moment) => moment === null)) return row;
  return row
    .map((answer, at) => ({ answer, moment: moments[at] ?? 0 }))
    .sort((a, b) => a.moment - b.moment)
    .map(({ answer }) => answer);
};

/** "2031-05-03", in UTF-16 units. */
const DAY = 10;

/** The days on which figures were told first; none where one is not known, or is the only one. */
const daysOf = (
  past: readonly AnswerDraft[],
  publishedAt: (report: string) => string | null,
): readonly string[] | null => {
  const moments = past.flatMap(({ reports }) => firstTold(reports, publishedAt)?.slice(0, DAY) ?? []);
  return past.length < 2 || moments.length < past.length ? null : daysTold(moments);
};

/** Whether a figure is told as one that was put right; not where the next is, for it is then told as what was before. */
const isAfterCorrection = (row: readonly AnswerDraft[], at: number, clashes: readonly Clash[]): boolean => {
  const [before, own, next] = [row[at - 1], row[at], row[at + 1]];
  if (before === undefined || own === undefined || !isCorrected(before, own, clashes)) return false;
  return !(next !== undefined && at === row.length - 2 && isCorrected(own, next, clashes));
};

/** "; before a correction: 13 (6 May); earlier: 2, then 9 (5 May)": what was told before the latest figure, the oldest first, each with its day where there are several. */
export const historyOf = (
  past: readonly AnswerDraft[],
  last: AnswerDraft,
  { clashes, inferred }: { readonly clashes: readonly Clash[]; readonly inferred: boolean },
  value: (answer: AnswerDraft) => string,
  publishedAt: (report: string) => string | null,
): string => {
  const days = inferred ? null : daysOf(past, publishedAt);
  const newest = past.at(-1);
  const corrected = newest !== undefined && isCorrected(newest, last, clashes);
  const split = corrected ? past.length - 1 : past.length;
  const told = past.map((answer, at) => {
    const after = isAfterCorrection([...past, last], at, clashes) ? "after a correction " : "";
    // Of those of one day the last carries it.
    const day = at + 1 < split && days?.[at] === days?.[at + 1] ? null : (days?.[at] ?? null);
    return `${after}${value(answer)}${day === null ? "" : ` (${day})`}`;
  });
  const order = inferred ? ", in an inferred order" : "";
  const [earlier, before] = [told.slice(0, split), told.slice(split)];
  const rest = (words: string): string => (earlier.length === 0 ? "" : `; earlier${words}: ${earlier.join(", then ")}`);
  return corrected ? `; before a correction${order}: ${before.join("")}${rest("")}` : rest(order);
};
