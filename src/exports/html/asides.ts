import type { Notice } from "../../core/notice.ts";
import type { LineageLink, StoryPicture } from "../../core/picture/picture.ts";
import type { PageContext } from "./context.ts";
import { anchor, escapeHtml } from "./escape.ts";

/** Lines of one list in the page; the JSON has all. */
const MOST = 200;

const capped = (items: readonly string[]): string =>
  `<ul>${items.slice(0, MOST).join("")}</ul>${items.length > MOST ? `<p>${items.length - MOST} more: see the JSON of this picture.</p>` : ""}`;

const fold = (name: string, items: readonly string[]): string =>
  items.length === 0
    ? ""
    : `<details class="aside"><summary>${name} (${items.length})</summary>${capped(items)}</details>`;

/** What an editor may want to know of how the picture was made: copies, names joined. */
export const storyAsides = (context: PageContext, story: StoryPicture): string => {
  const pairs = new Map<string, [LineageLink, ...LineageLink[]]>();
  for (const link of story.lineage) {
    const key = `${link.from} ${link.to} ${link.direction}`;
    const pair = pairs.get(key);
    if (pair) pair.push(link);
    else pairs.set(key, [link]);
  }
  const copies = [...pairs.values()].map((links) => {
    const { from, to, direction } = links[0];
    const evidence = links.map((link) => `${link.evidence}${link.detail ? ` (${link.detail})` : ""}`).join("; ");
    return `<li>${reportLink(context, from)} ${direction === "known" ? "\u2192" : "\u2013"} ${reportLink(context, to)}: ${escapeHtml(evidence)}</li>`;
  });
  const joins = story.joins.map(
    ({ from, to, evidence }) =>
      `<li><bdi>${escapeHtml(from)}</bdi> = <bdi>${escapeHtml(to)}</bdi>: ${escapeHtml(evidence)}</li>`,
  );
  return `${fold("Which report shares its words with which", copies)}${fold("Names taken as one", joins)}`;
};

const reportLink = (context: PageContext, id: string): string =>
  `<a href="#${anchor(id)}">${escapeHtml(context.labels.get(id) ?? id)}</a>`;

/** Notices of one code and reason as one line, with the reports that they are about. */
export const noticesSection = (context: PageContext): string => {
  const groups = new Map<string, [Notice, ...Notice[]]>();
  for (const notice of context.picture.notices) {
    const key = `${notice.code} ${notice.reason}`;
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  const lines = [...groups.values()].map((group) => {
    const about = [
      ...new Set(
        group.map((notice) => (notice.report ? reportLink(context, notice.report) : escapeHtml(notice.source ?? ""))),
      ),
    ].filter((words) => words !== "");
    const named =
      about.length > 12 ? `${about.slice(0, 12).join(", ")} and ${about.length - 12} more` : about.join(", ");
    return `<li>${escapeHtml(group[0].reason)} ${named ? `<span class="soft">${named}</span> ` : ""}<span class="rule">${escapeHtml(group[0].code)}</span></li>`;
  });
  return fold("Notices", lines);
};
