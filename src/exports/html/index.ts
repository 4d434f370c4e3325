import { createHash } from "node:crypto";
import type { Picture, Question, StoryPicture, VerdictKind } from "../../core/picture/picture.ts";
import type { Report } from "../../core/report/report.ts";
import { GROUP_TITLES } from "../group-titles.ts";
import { type PageContext, pageContext } from "./context.ts";
import { anchor, escapeHtml } from "./escape.ts";
import { controlMap } from "./map.ts";
import { claimLink, questionArticle, verdictBadge } from "./question.ts";
import { reportSection } from "./report-text.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/**
 * One self-contained page: no network, no frame, no script but its own (allowed by hash). Everything can be read with scripts
 * off; every line links to the sentence it came from.
 */
export const renderPage = (picture: Picture, reports: readonly Report[]): string => {
  const context = pageContext(picture, reports);
  const title =
    picture.stories.length === 1 ? (picture.stories[0]?.title ?? "Picture") : `${picture.stories.length} stories`;
  const hash = createHash("sha256").update(SCRIPT).digest("base64");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Tellings ${escapeHtml(picture.engine)}">
<title>${escapeHtml(title)} \u2013 Tellings</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#known">Skip to what is known</a>
<header class="top">
<p class="mark">Tellings</p>
<h1>${escapeHtml(title)}</h1>
<p class="meta">${metaLine(picture)}</p>
<p class="meta">It says who reports a thing, never that it is true. Support is counted in origins: outlets that carry one source are one.</p>
</header>
<div class="page">
<main id="known" tabindex="-1">
${picture.stories.map((story) => storySection(context, story, picture.stories.length > 1)).join("\n")}
${noticesSection(context)}
</main>
<aside class="reports" aria-label="Reports" tabindex="0">
<h2>Reports</h2>
<p class="keys">A quote on the left opens its sentence here. <kbd>Esc</kbd> goes back, <kbd>j</kbd> and <kbd>k</kbd> step through the questions. Grey text is page furniture: nothing was read from it.</p>
${picture.reports.map((report) => reportSection(context, report)).join("\n")}
</aside>
</div>
<script>${SCRIPT}</script>
</body>
</html>
`;
};

const plural = (number: number, word: string, words = `${word}s`): string => `${number} ${number === 1 ? word : words}`;

const metaLine = (picture: Picture): string => {
  const questions = picture.stories.reduce((sum, story) => sum + story.questions.length, 0);
  const undated = picture.reports.filter((report) => report.publishedAt === null).length;
  return [
    plural(picture.reports.length, "report"),
    plural(questions, "question"),
    picture.knownAt ? `known at ${escapeHtml(picture.knownAt)}` : "everything known",
    ...(undated > 0
      ? [`${undated === picture.reports.length ? "none of the reports is" : `${plural(undated, "report")} not`} dated`]
      : []),
  ].join(" \u00b7 ");
};

const storySection = (context: PageContext, story: StoryPicture, several: boolean): string => {
  const groups = GROUP_TITLES.map(([group, title]) => ({
    group,
    title,
    questions: story.questions.filter((question) => question.group === group),
  })).filter((group) => group.questions.length > 0);
  return `<section class="story" id="${anchor(story.id)}">
${several ? `<h2>${escapeHtml(story.title)}</h2>` : ""}
${mainFacts(context, story)}
<section class="brief" aria-label="Brief"><h2>In brief</h2>${story.brief.map((sentence) => `<p>${escapeHtml(sentence.text)}${[...new Map(sentence.claims.map((id) => [context.claims.get(id)?.report, id])).values()].map((id) => claimLink(context, id)).join("")}</p>`).join("\n")}</section>
${tally(story)}
<nav class="groups" aria-label="Groups">${groups.map((group) => `<a href="#${anchor(story.id)}-${group.group}">${escapeHtml(group.title)} (${group.questions.length})</a>`).join(" ")}</nav>
${groups.map((group) => groupSection(context, story, group.group, group.title, group.questions)).join("\n")}
${story.unreported.length > 0 ? `<h2>What nobody reports</h2><ul>${story.unreported.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>` : ""}
${lineageSection(context, story)}
</section>`;
};

const mainFacts = (context: PageContext, story: StoryPicture): string => {
  const facts = [
    ["What", story.main.what],
    ["Who", story.main.who],
    ["Where", story.main.place],
    ["When", story.main.date],
  ] as const;
  const told = facts.flatMap(([name, fact]) =>
    fact
      ? [
          `<tr><th scope="row">${name}</th><td>${escapeHtml(fact.text)}${fact.claims
            .slice(0, 5)
            .map((id) => claimLink(context, id))
            .join("")}</td></tr>`,
        ]
      : [],
  );
  return told.length > 0 ? `<table class="series" aria-label="Main facts">${told.join("")}</table>` : "";
};

const KINDS: readonly VerdictKind[] = [
  "agreed",
  "single origin",
  "changed",
  "compatible",
  "disputed",
  "denied",
  "undecided",
];

const tally = (story: StoryPicture): string => {
  const counted = KINDS.map(
    (kind) => [kind, story.questions.filter((question) => question.verdict.kind === kind).length] as const,
  ).filter(([, count]) => count > 0);
  return `<ul class="tally" aria-label="Questions by verdict">${counted.map(([kind, count]) => `<li><button type="button" data-kind="${kind}" aria-pressed="false" title="Show only these">${verdictBadge(kind)} ${count}</button></li>`).join("")}</ul>`;
};

const groupSection = (
  context: PageContext,
  story: StoryPicture,
  group: string,
  title: string,
  questions: readonly Question[],
): string => {
  const map = group === "control" ? controlMap(questions) : null;
  return `<section id="${anchor(story.id)}-${group}"><h2>${escapeHtml(title)}</h2>${map ?? ""}${questions.map((question) => questionArticle(context, question)).join("\n")}</section>`;
};

const lineageSection = (context: PageContext, story: StoryPicture): string =>
  story.lineage.length === 0
    ? ""
    : `<details class="aside"><summary>What copies what (${story.lineage.length})</summary><ul>${story.lineage.map((link) => `<li>${escapeHtml(context.labels.get(link.from) ?? link.from)} ${link.direction === "known" ? "\u2192" : "\u2013"} ${escapeHtml(context.labels.get(link.to) ?? link.to)}: ${escapeHtml(link.evidence)}${link.detail ? `, ${escapeHtml(link.detail)}` : ""}</li>`).join("")}</ul></details>`;

const noticesSection = (context: PageContext): string => {
  const { notices } = context.picture;
  if (notices.length === 0) return "";
  return `<details class="aside notices"><summary>${plural(notices.length, "notice")}</summary><ul>${notices.map((notice) => `<li><code>${escapeHtml(notice.code)}</code> ${escapeHtml(notice.source ?? (notice.report ? (context.labels.get(notice.report) ?? "") : ""))} ${escapeHtml(notice.reason)}</li>`).join("")}</ul></details>`;
};
