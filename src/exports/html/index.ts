import { createHash } from "node:crypto";
import type { Picture } from "../../core/picture/picture.ts";
import type { Report } from "../../core/report/report.ts";
import { noticesSection } from "./asides.ts";
import { type PageContext, pageContext } from "./context.ts";
import { decisionsSection } from "./decided.ts";
import { anchor, escapeHtml } from "./escape.ts";
import { legendSection } from "./legend.ts";
import { reportPane } from "./report-pane.ts";
import { SCRIPT } from "./script.ts";
import { storyBody, storyFold } from "./story.ts";
import { STYLE } from "./style.ts";
import { plural } from "./words.ts";

/** Of several stories this many stand open. */
const OPEN_STORIES = 3;

/**
 * One self-contained page: no network, no frame, no script or style but its own (allowed by hash). Everything can be read with
 * scripts off; every line links to the sentence it came from. The same picture gives the same bytes.
 */
export const renderPage = (picture: Picture, reports: readonly Report[]): string => {
  const context = pageContext(picture, reports);
  const { stories } = picture;
  const title = stories.length === 1 ? (stories[0]?.title ?? "Picture") : plural(stories.length, "story", "stories");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'">
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
<p class="meta">This page says who reports a thing, never that it is true. Every line leads to the sentence it came from; one with a publisher behind it is that sentence.</p>
</header>
<div class="page">
<main id="known" tabindex="-1">
${mainPart(context)}
${decisionsSection(context)}
${noticesSection(context)}
</main>
${reportPane(context)}
</div>
<p role="status" class="said" id="said"></p>
<script>${SCRIPT}</script>
</body>
</html>
`;
};

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

const metaLine = (picture: Picture): string => {
  const questions = picture.stories.reduce((sum, story) => sum + story.questions.length, 0);
  const undated = picture.reports.filter((report) => report.publishedAt === null).length;
  const none = undated === picture.reports.length;
  return [
    plural(picture.reports.length, "report"),
    plural(questions, "question"),
    picture.knownAt ? `as known at ${escapeHtml(picture.knownAt)}` : "everything known",
    ...(undated > 0 ? [none ? "no report is dated" : `${plural(undated, "report")} not dated`] : []),
  ].join(" \u00b7 ");
};

const mainPart = (context: PageContext): string => {
  const { stories } = context.picture;
  const legend = legendSection(context.picture);
  const [only] = stories;
  if (!only) return "<p>No report is in this picture, so nothing is known.</p>";
  if (stories.length === 1)
    return `<div id="${anchor(only.id)}">${storyBody(context, only, { level: 2, legend })}</div>`;
  const list = stories
    .map(
      (story) =>
        `<li><a href="#${anchor(story.id)}">${escapeHtml(story.title)}</a> <span class="soft">${plural(story.reports.length, "report")}, ${plural(story.questions.length, "question")}</span></li>`,
    )
    .join("\n");
  return `<nav class="stories" aria-labelledby="stories-h"><h2 id="stories-h">Stories</h2><ol>${list}</ol></nav>
${legend}
${stories.map((story, index) => storyFold(context, story, index < OPEN_STORIES)).join("\n")}`;
};
