import type { StoryPicture } from "../../core/picture/picture.ts";
import { GROUP_TITLES } from "../group-titles.ts";
import { storyAsides } from "./asides.ts";
import { briefSection, mainFacts } from "./brief.ts";
import type { PageContext } from "./context.ts";
import { anchor, escapeHtml } from "./escape.ts";
import { groupSection } from "./group.ts";
import { ledgersSection } from "./ledgers.ts";
import { plural } from "./words.ts";

/** Questions of the first group whose evidence stands open, so that the page shows how it is read. */
const OPENED = 2;

export interface StoryOptions {
  /** Level of the headings inside the story. */
  readonly level: number;
  /** Goes between the brief and the questions. */
  readonly legend: string;
}

/** The main facts, the brief, and the questions by group. */
export const storyBody = (context: PageContext, story: StoryPicture, { level, legend }: StoryOptions): string => {
  const groups = GROUP_TITLES.map(([group, title]) => ({
    group,
    title,
    id: `${anchor(story.id)}-${group}`,
    questions: story.questions.filter((question) => question.group === group),
  })).filter((group) => group.questions.length > 0);
  return `${mainFacts(context, story)}
${briefSection(context, story, level)}
${legend}
${groups.length > 0 ? `<nav class="groups" aria-label="Groups of questions">${groups.map(({ id, title, questions }) => `<a href="#${id}">${escapeHtml(title)} <span class="soft">${questions.length}</span></a>`).join(" ")}</nav>` : "<p>Nothing was taken from these reports: no sentence tells what the engine knows to read.</p>"}
${groups.map(({ questions, ...place }, index) => groupSection(context, { ...place, level, opened: index === 0 ? OPENED : 0 }, questions)).join("\n")}
${ledgersSection(context, story, level)}
${story.unreported.length > 0 ? `<section><h${level}>What nobody reports</h${level}><ul>${story.unreported.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul></section>` : ""}
${storyAsides(context, story)}`;
};

/** One of several stories, under its title. Only the first few stand open. */
export const storyFold = (context: PageContext, story: StoryPicture, open: boolean): string =>
  `<details class="story"${open ? " open" : ""}><summary><h2>${escapeHtml(story.title)}</h2> <span class="soft">${plural(story.reports.length, "report")}, ${plural(story.questions.length, "question")}</span></summary>
<div id="${anchor(story.id)}" tabindex="-1">${storyBody(context, story, { level: 3, legend: "" })}</div></details>`;
