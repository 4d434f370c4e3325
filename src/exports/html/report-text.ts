import type { Claim } from "../../core/claim/claim.ts";
import type { PictureReport } from "../../core/picture/picture.ts";
import type { Report } from "../../core/report/report.ts";
import type { PageContext } from "./context.ts";
import { anchor, escapeHtml } from "./escape.ts";

/** The frozen text of a report, to the letter, with claims marked and furniture greyed. */
export const reportSection = (context: PageContext, entry: PictureReport): string => {
  const report = context.texts.get(entry.id);
  const claims = context.picture.claims.filter((claim) => claim.report === entry.id);
  const label = context.labels.get(entry.id) ?? entry.id;
  const facts = [
    entry.publisher ? `Publisher: ${escapeHtml(entry.publisher)}` : "Publisher not known",
    entry.publishedAt
      ? `Published: <time datetime="${escapeHtml(entry.publishedAt)}">${escapeHtml(entry.publishedAt)}</time>`
      : "Undated: no report of when it was published",
    `Source: ${entry.sources.map((source) => `<code>${escapeHtml(source)}</code>`).join(", ")}`,
  ];
  const url =
    report?.url && /^https?:\/\//iu.test(report.url)
      ? `<a href="${escapeHtml(report.url)}" rel="noreferrer noopener">${escapeHtml(report.url)}</a>`
      : null;
  return `<section class="report" id="${anchor(entry.id)}" aria-labelledby="t-${anchor(entry.id)}" tabindex="-1">
<h3 id="t-${anchor(entry.id)}"><span class="report-label">${escapeHtml(label)}</span> ${escapeHtml(entry.title ?? "Untitled report")}</h3>
<p class="facts">${facts.join(" · ")}${url ? ` · ${url}` : ""}</p>
<div class="text" lang="${escapeHtml(entry.language ?? "en")}" dir="auto">${report ? markedText(report, claims) : "<p>The text of this report is not in the page.</p>"}</div>
</section>`;
};

/** Cuts the text wherever a claim or furniture begins or ends; every cut carries the claims that cover it. */
const markedText = (report: Report, claims: readonly Claim[]): string => {
  const { text } = report;
  const cuts = new Set<number>([0, text.length]);
  for (const span of [...claims, ...report.furniture]) {
    cuts.add(span.start);
    cuts.add(span.end);
  }
  const points = [...cuts].filter((point) => point >= 0 && point <= text.length).sort((a, b) => a - b);
  const starting = new Map<number, Claim[]>();
  for (const claim of claims) starting.set(claim.start, [...(starting.get(claim.start) ?? []), claim]);
  let html = "";
  let open: Claim[] = [];
  let furnitureAt = 0;
  const furniture = [...report.furniture].sort((a, b) => a.start - b.start);
  for (let index = 0; index + 1 < points.length; index += 1) {
    const start = points[index] as number;
    const end = points[index + 1] as number;
    const begun = starting.get(start) ?? [];
    for (const claim of begun) html += `<a id="${anchor(claim.id)}" class="at"></a>`;
    open = [...open, ...begun].filter((claim) => claim.end > start);
    while (furnitureAt < furniture.length && (furniture[furnitureAt]?.end ?? 0) <= start) furnitureAt += 1;
    const covering = furniture[furnitureAt];
    const words = escapeHtml(text.slice(start, end));
    if (covering && covering.start <= start && end <= covering.end)
      html += `<span class="furniture" title="Not part of the telling: ${escapeHtml(covering.kind)}">${words}</span>`;
    else if (open.length > 0)
      html += `<span class="claim" data-c="${open.map((claim) => anchor(claim.id)).join(" ")}">${words}</span>`;
    else html += words;
  }
  return html;
};
