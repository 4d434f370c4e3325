import type { StoryPicture } from "../picture/picture.ts";
import type { Cause, ChangeReason } from "./change.ts";

/** The reason of a line and the ids of the causes behind it, those of the reason first. */
export interface Blame {
  readonly reason: ChangeReason;
  readonly causes: readonly string[];
}

/** Of several causes that touch a line the first of these gives its reason: the most deliberate before the most general. */
const ORDER: readonly ChangeReason[] = [
  "human decision",
  "withdrawn report",
  "revised report",
  "new report",
  "story joined",
  "story split",
  "engine version",
];

/** Causes of a line that are listed: a story of ten thousand new reports names the first. */
const LISTED = 20;

/**
 * Finds what is behind a line. The causes that touch its claims come first, then those that touch a report of the line's
 * story (what another question told may have changed an order), then all.
 */
export const blame = (
  causes: readonly Cause[],
  reportOf: (claim: string) => string | null,
): ((claims: readonly string[], story: StoryPicture) => Blame) => {
  const byReport = new Map<string, Cause[]>();
  const byClaim = new Map<string, Cause[]>();
  const add = (index: Map<string, Cause[]>, key: string, cause: Cause): void => {
    const list = index.get(key);
    if (list) list.push(cause);
    else index.set(key, [cause]);
  };
  for (const cause of causes)
    if (cause.claims.length > 0) for (const claim of cause.claims) add(byClaim, claim, cause);
    else for (const report of cause.reports) add(byReport, report, cause);
  const blamed = (found: Iterable<Cause>): Blame | null => {
    const sorted = [...new Set(found)].sort(
      (a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || (a.id < b.id ? -1 : 1),
    );
    const [first] = sorted;
    return first ? { reason: first.reason, causes: sorted.slice(0, LISTED).map(({ id }) => id) } : null;
  };
  return (claims, story) => {
    const direct = claims.flatMap((claim) => [
      ...(byClaim.get(claim) ?? []),
      ...(byReport.get(reportOf(claim) ?? "") ?? []),
    ]);
    const found =
      blamed(direct) ?? blamed(story.reports.flatMap((report) => byReport.get(report) ?? [])) ?? blamed(causes);
    if (!found) throw new RangeError("The pictures differ, and no cause of a difference was given.");
    return found;
  };
};
