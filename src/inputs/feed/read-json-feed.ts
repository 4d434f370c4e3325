import type { Feed, FeedEntry } from "./feed.ts";

type Fields = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1; null for any other JSON. */
export function readJsonFeed(value: unknown): Feed | null {
  if (!isFields(value) || !/^https?:\/\/jsonfeed\.org\/version\//.test(text(value["version"]) ?? "")) return null;
  const items = Array.isArray(value["items"]) ? value["items"].filter(isFields) : [];
  return {
    kind: "json-feed",
    title: text(value["title"]),
    link: text(value["home_page_url"]),
    language: text(value["language"]),
    entries: items.map((item, index) => readItem(item, index + 1)),
    damaged: false,
  };
}

function readItem(item: Fields, line: number): FeedEntry {
  const html = text(item["content_html"]);
  const plain = text(item["content_text"]);
  const summary = text(item["summary"]);
  const authors = Array.isArray(item["authors"]) ? item["authors"] : [item["author"]];
  return {
    id: text(item["id"]),
    title: text(item["title"]),
    link: text(item["url"]) ?? text(item["external_url"]),
    published: text(item["date_published"]),
    updated: text(item["date_modified"]),
    author:
      authors
        .filter(isFields)
        .map((author) => text(author["name"]))
        .find((name) => name !== null) ?? null,
    content: html !== null ? { value: html, html: true } : plain !== null ? { value: plain, html: false } : null,
    summary: summary === null ? null : { value: summary, html: false },
    language: text(item["language"]),
    publisher: null,
    line,
  };
}

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value : typeof value === "number" ? String(value) : null;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
