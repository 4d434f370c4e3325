import { canonicalUrl } from "../../core/report/canonical-url.ts";
import { isoDate } from "../../core/report/iso-date.ts";
import type { MetaFact } from "../core-types.ts";
import { fragmentText } from "../fragment-text.ts";
import type { ByteSource, InputContext, InputItem } from "../input.ts";
import { noticeItem } from "../input.ts";
import { userFacts } from "../meta/meta-by-path.ts";
import { sourceRecord } from "../source-record.ts";
import { textReport } from "../text-report.ts";
import type { Feed, FeedEntry, FeedText } from "./feed.ts";

const plain = (given: FeedText | null): string =>
  given === null ? "" : (given.html ? fragmentText(given.value) : given.value).trim();

/** The report of one entry: headline, blank line, the fullest text given. An entry without words is a Notice. */
export function* feedReport(
  entry: FeedEntry,
  feed: Feed,
  reader: string,
  source: ByteSource,
  context: InputContext,
): Generator<InputItem> {
  const label = entry.id === null ? `${source.label}#L${entry.line}` : `${source.label}#${entry.id}`;
  const content = plain(entry.content);
  const summary = plain(entry.summary);
  const body = content.length >= summary.length ? content : summary;
  const title = entry.title;
  if (body === "" && title === null) {
    yield noticeItem("input/no-text", label, `The entry at line ${entry.line} has no text; it was left out.`);
    return;
  }
  const facts: MetaFact[] = [...userFacts(context.meta, source.file, label)];
  const add = (field: MetaFact["field"], value: string | null, confidence: number): void => {
    if (value !== null) facts.push({ field, value, from: "feed", confidence });
  };
  add("title", title, 0.95);
  add("publisher", entry.publisher, 0.9);
  add("publisher", feed.title, 0.8);
  add("byline", entry.author, 0.9);
  if (entry.published !== null && isoDate(entry.published) !== null) add("publishedAt", entry.published, 0.93);
  if (entry.updated !== null && isoDate(entry.updated) !== null) add("modifiedAt", entry.updated, 0.93);
  if (entry.link !== null && canonicalUrl(entry.link) !== null) add("url", entry.link, 0.93);
  add("language", shortLanguage(entry.language ?? feed.language), 0.6);
  const text = title === null ? body : body === "" ? title : `${title}\n\n${body}`;
  const record = { ...sourceRecord(source, Buffer.from(text), "application/feed+xml", null), path: label };
  yield { kind: "report", report: textReport(text, reader, record, facts, title) };
}

const shortLanguage = (value: string | null): string | null =>
  /^([a-z]{2})(?:[-_].*)?$/i.exec(value ?? "")?.[1]?.toLowerCase() ?? null;
