import type { StoryGroup } from "../story/index.ts";
import { storyId } from "../story/index.ts";
import type { Decided } from "./apply.ts";

/**
 * Joins and splits stories as people decided, in the order of their decisions. `order` gives a report's place in time. The
 * part that holds the founding report keeps the story's id.
 */
export const regroupStories = (
  groups: readonly StoryGroup[],
  decided: Decided["stories"],
  order: (report: string) => number,
): readonly StoryGroup[] => {
  if (decided.length === 0) return groups;
  let stories = groups.map(({ id, reports }) => ({ id, reports: [...reports] }));
  const sorted = (reports: readonly string[]): string[] => [...reports].sort((a, b) => order(a) - order(b));
  for (const { kind, reports } of decided) {
    const named = new Set(reports);
    const touched = stories.filter((story) => story.reports.some((report) => named.has(report)));
    const [first] = touched;
    if (!first) continue;
    const rest = stories.filter((story) => !touched.includes(story));
    if (kind === "join")
      stories = [...rest, { id: first.id, reports: sorted(touched.flatMap((story) => story.reports)) }];
    else {
      const apart = sorted(touched.flatMap((story) => story.reports.filter((report) => named.has(report))));
      const left = touched.map((story) => ({
        id: story.id,
        reports: story.reports.filter((report) => !named.has(report)),
        founder: story.reports[0] ?? "",
      }));
      const kept = left
        .filter((story) => story.reports.length > 0)
        .map(({ id, reports: own, founder }) => ({
          id: own.includes(founder) ? id : storyId(own[0] ?? ""),
          reports: own,
        }));
      const whole = left.find((story) => story.reports.length === 0 || named.has(story.founder));
      stories = [...rest, ...kept, { id: whole?.id ?? storyId(apart[0] ?? ""), reports: apart }];
    }
  }
  return stories.sort((a, b) => order(a.reports[0] ?? "") - order(b.reports[0] ?? ""));
};
