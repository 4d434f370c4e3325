import type { Claim } from "../../core/claim/claim.ts";
import type { PictureReport } from "../../core/picture/picture.ts";
import type { Report, ReportPart } from "../../core/report/report.ts";
import type { Span } from "../../core/text/span.ts";
import type { PageContext } from "./context.ts";
import { anchor, escapeHtml } from "./escape.ts";
import { type Mark, markText } from "./mark-text.ts";
import { idWords } from "./tools.ts";
import { type UnreadSentence, unreadSentences } from "./unread.ts";
import { shorten } from "./words.ts";

const LONGEST_SENTENCE = 200;
/** Parts in which the publisher speaks of the report itself, and what the page calls them. */
const NOTES: ReadonlyMap<ReportPart["kind"], string> = new Map([
  ["correction", "Correction by the publisher"],
  ["update", "Update by the publisher"],
  ["editor-note", "Note of the editor"],
]);
const LANGUAGE_CODES: readonly string[] = ["report/language", "report/passage-language"];

/** One report: its facts, its frozen text with claims marked and furniture greyed, and the sentences from which nothing was taken. */
export const reportSection = (
  context: PageContext,
  entry: PictureReport,
  places: ReadonlySet<string>,
  level: number,
): string => {
  const report = context.texts.get(entry.id);
  const claims = context.claimsOf.get(entry.id) ?? [];
  const number = context.numbers.get(entry.id) ?? 0;
  const unread = report ? unreadSentences(report, claims, places) : [];
  const id = anchor(entry.id);
  const notes = (report?.parts ?? []).filter(({ kind }) => NOTES.has(kind));
  const marks: readonly Mark[] = [
    ...claims.map((claim): Mark => ({ ...shownAt(claim), kind: "claim", id: anchor(claim.id) })),
    ...unread.map(({ start, end }, index): Mark => ({ start, end, kind: "unread", id: unreadId(number, index) })),
    ...(report?.furniture ?? []).map(
      ({ start, end, kind }): Mark => ({
        start,
        end,
        kind: "furniture",
        id: null,
        title: `Not part of the telling: ${kind}`,
      }),
    ),
    ...notes.map(
      ({ start, end, kind }): Mark => ({ start, end, kind: "note", id: null, title: NOTES.get(kind) ?? kind }),
    ),
  ];
  return `<section class="report" id="${id}" data-cite="${escapeHtml(citedAs(entry, report))}" aria-labelledby="t-${id}" tabindex="-1">
<h${level} id="t-${id}"><span class="report-label">Report ${escapeHtml(context.labels.get(entry.id) ?? "")}</span> <bdi>${escapeHtml(entry.title ?? "Untitled report")}</bdi></h${level}>
<p class="facts">${factsLine(entry, report)}</p>
${languageLines(context, entry)}
${report ? noteLines(notes, report) : ""}
${unreadList(unread, report, number)}
<div class="text" lang="${escapeHtml(entry.language ?? "en")}" dir="auto">${report ? markText(report.text, marks) : "The text of this report is not in the page."}</div>
</section>`;
};

/** A claim leads to its words; one that only answers others, to the words that do so. */
const shownAt = ({ start, end, answers }: Claim): Span =>
  answers !== undefined && answers.start >= end ? { start: answers.start, end: answers.end } : { start, end };

/** What the publisher says of its own report stands above the text: a reader must not miss that it was corrected. */
const noteLines = (notes: readonly ReportPart[], { text }: Report): string =>
  notes
    .map(
      ({ start, end, kind }) =>
        `<p class="soft">${NOTES.get(kind) ?? kind}: <bdi>${escapeHtml(shorten(text.slice(start, end), LONGEST_SENTENCE))}</bdi></p>`,
    )
    .join("\n");

/** What was not read for its language stands where the text is, not only among the notices. */
const languageLines = ({ picture }: PageContext, { id }: PictureReport): string =>
  picture.notices
    .filter(({ code, report }) => report === id && LANGUAGE_CODES.includes(code))
    .map(({ reason }) => `<p class="soft">${escapeHtml(reason)}</p>`)
    .join("\n");

const unreadId = (report: number, index: number): string => `u${report}-${index + 1}`;

const unreadList = (unread: readonly UnreadSentence[], report: Report | undefined, number: number): string =>
  unread.length === 0 || !report
    ? ""
    : `<details class="aside unread-list"><summary>Sentences from which nothing was taken (${unread.length})</summary><p class="soft">They hold a number, a place or a speaker. Look here for what the engine missed.</p><ol>${unread
        .map(
          ({ start, end, holds }, index) =>
            `<li><a href="#${unreadId(number, index)}"><bdi>${escapeHtml(shorten(report.text.slice(start, end), LONGEST_SENTENCE))}</bdi></a> <span class="soft">${holds.join(", ")}</span></li>`,
        )
        .join("")}</ol></details>`;

/** Only web addresses become links: no other scheme is safe to click. */
const WEB = /^https?:\/\/[^\s]+$/iu;

/** "2021-08-13T10:05:00Z" as a reader writes it: "2021-08-13 10:05 UTC". An hour of midnight in no zone is a day alone. */
const momentOf = (at: string): string => {
  const [, day, time, zone] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/u.exec(at) ?? [];
  if (day === undefined || time === undefined) return at;
  if (zone === undefined && time === "00:00") return day;
  return `${day} ${time}${zone === undefined ? "" : zone === "Z" ? " UTC" : ` UTC${zone}`}`;
};

const factsLine = (entry: PictureReport, report: Report | undefined): string => {
  // Without a publisher the label is the first source already.
  const sources = entry.sources.filter((source, index) => source !== report?.url && (entry.publisher || index > 0));
  return [
    idWords(entry.id),
    // The label names the publisher already.
    ...(entry.publisher ? [] : ["publisher not known"]),
    entry.publishedAt
      ? `published <time datetime="${escapeHtml(entry.publishedAt)}">${escapeHtml(momentOf(entry.publishedAt))}</time>`
      : "nobody says when it was published",
    ...(report?.url ? [address(report.url)] : []),
    ...(sources.length > 0 ? [`from ${sources.map(address).join(", ")}`] : []),
  ].join(" \u00b7 ");
};

/** The report as a footnote names it: publisher, title, when, where. */
const citedAs = (entry: PictureReport, report: Report | undefined): string =>
  [
    entry.publisher ?? "publisher not known",
    ...(entry.title ? [`\u201c${shorten(entry.title, LONGEST_SENTENCE)}\u201d`] : []),
    entry.publishedAt ? momentOf(entry.publishedAt) : "not dated",
    ...(report?.url ? [report.url] : entry.sources.slice(0, 1)),
  ].join(", ");

const address = (words: string): string =>
  WEB.test(words)
    ? `<a href="${escapeHtml(words)}" rel="noreferrer noopener">${escapeHtml(words)}</a>`
    : `<code>${escapeHtml(words)}</code>`;
