import type { PictureReport } from "../../core/picture/picture.ts";
import type { PageContext } from "./context.ts";
import { anchor, escapeHtml } from "./escape.ts";
import { reportSection } from "./report-text.ts";
import { placeNames } from "./unread.ts";
import { plural, shorten } from "./words.ts";

/** The list of reports stands open up to this many. */
const SHOWN = 8;
/** From here on reports off the screen are laid out only when they are come to. */
const MANY = 40;

interface Shelf {
  /** Title of the story; null where there is one story only. */
  readonly title: string | null;
  readonly reports: readonly PictureReport[];
}

/** The reports with their texts, by story where there are several, under a list to jump by. */
export const reportPane = (context: PageContext): string => {
  const { picture } = context;
  const shelves = shelvesOf(context);
  const places = placeNames(picture.claims);
  const level = shelves.length > 1 ? 4 : 3;
  const many = picture.reports.length > MANY ? " many" : "";
  return `<aside class="reports${many}" aria-labelledby="reports-h" tabindex="0">
<div class="bar"><h2 id="reports-h">Reports</h2><button type="button" class="back" hidden>Back <kbd>Esc</kbd></button></div>
<details class="jump"${picture.reports.length <= SHOWN ? " open" : ""}><summary>${plural(picture.reports.length, "report")}</summary>
${shelves.map(shelfList(context)).join("\n")}</details>
<p class="keys">A quote in the picture opens its sentence here; <span class="claim">underlined</span> words are what was taken. <span class="furniture">Grey</span> is page furniture: nothing was read from it.</p>
${shelves.map(({ title, reports }) => `${title === null ? "" : `<h3 class="shelf">${escapeHtml(title)}</h3>\n`}${reports.map((report) => reportSection(context, report, places, level)).join("\n")}`).join("\n")}
</aside>`;
};

const shelvesOf = ({ picture, reports }: PageContext): readonly Shelf[] => {
  if (picture.stories.length < 2) return [{ title: null, reports: picture.reports }];
  const shelved = new Set(picture.stories.flatMap((story) => story.reports));
  const rest = picture.reports.filter((report) => !shelved.has(report.id));
  const shelves = picture.stories.map((story) => ({
    title: story.title,
    reports: story.reports.flatMap((id) => reports.get(id) ?? []),
  }));
  return rest.length > 0 ? [...shelves, { title: "In no story", reports: rest }] : shelves;
};

const shelfList =
  (context: PageContext) =>
  ({ title, reports }: Shelf): string =>
    `${title === null ? "" : `<p class="shelf-name">${escapeHtml(title)}</p>`}<ul>${reports.map((report) => `<li><a href="#${anchor(report.id)}"><b>${context.numbers.get(report.id) ?? ""}</b> <bdi>${escapeHtml(shorten(report.title ?? report.publisher ?? report.sources[0] ?? "Untitled report", 90))}</bdi></a> <span class="soft"><bdi>${escapeHtml(context.names.get(report.id) ?? "")}</bdi></span></li>`).join("")}</ul>`;
