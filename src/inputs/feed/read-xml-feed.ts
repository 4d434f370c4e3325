import { fragmentText } from "../fragment-text.ts";
import { childNamed, childrenNamed, descendantsNamed, elementsOf, textOf } from "../xml/find-elements.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { parseXml } from "../xml/parse-xml.ts";
import type { Feed, FeedEntry, FeedText } from "./feed.ts";

const CONTENT_SPACE = "http://purl.org/rss/1.0/modules/content/";
const MEDIA_SPACE = /search\.yahoo\.com\/mrss|^media$|itunes|podcast/i;
const clean = (value: string | null | undefined): string | null => value?.replace(/\s+/g, " ").trim() || null;

/** RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF; null when the text is none of them. Cut-off feeds give what is whole.
 * Relative links are resolved by `xml:base`, then by `address`, the feed's own. */
export function readXmlFeed(text: string, address: string | null = null): Feed | null {
  const { root, damaged } = parseXml(text);
  const outer = elementsOf(root).find((element) => ["rss", "feed", "rdf", "channel"].includes(element.name));
  if (outer === undefined) return null;
  const kind = outer.name === "feed" ? "atom" : outer.name === "rdf" ? "rdf" : outer.name === "rss" ? "rss" : "cdf";
  const channel = outer.name === "feed" || outer.name === "channel" ? outer : (childNamed(outer, "channel") ?? outer);
  const lines = lineCounter(text);
  return {
    kind,
    title: words(own(channel, "title"), text),
    link: absolute(linkOf(channel), baseOf([outer, channel], address)),
    language:
      clean(channel.attributes.get("xml:lang") ?? textOf(childNamed(channel, "language")))?.replace("_", "-") ?? null,
    entries: descendantsNamed(outer, "item", "entry").map((entry) =>
      readEntry(entry, text, lines(entry.inner.start), baseOf([outer, channel, entry], address)),
    ),
    damaged,
  };
}

function readEntry(entry: XmlElement, text: string, line: number, base: string | null): FeedEntry {
  const source = childNamed(entry, "source");
  const encoded = elementsOf(entry).find(
    (child) => child.name === "encoded" && (child.space === CONTENT_SPACE || child.space === "content"),
  );
  const content = encoded ?? own(entry, "content", "body", "fullitem");
  const summary = own(entry, "summary", "description", "abstract");
  return {
    id: idOf(entry, base),
    title: words(own(entry, "title"), text),
    link: absolute(linkOf(entry), base),
    published: clean(textOf(lastNamed(entry, "published", "issued", "pubdate", "date", "created"))),
    updated: clean(textOf(lastNamed(entry, "updated", "modified", "date")) || entry.attributes.get("lastmod")),
    author: authorOf(entry),
    content: content === null ? null : fullText(content, text),
    summary: summary === null ? null : fullText(summary, text),
    language: clean(entry.attributes.get("xml:lang") ?? textOf(childNamed(entry, "language"))),
    publisher: clean(
      textOf(childNamed(entry, "publisher")) ||
        (source === null
          ? null
          : textOf(childNamed(source, "title")) || (elementsOf(source).length === 0 ? textOf(source) : null)),
    ),
    line,
  };
}

/** A child of the feed's own kind: media and podcast modules reuse the names for other things. */
function own(element: XmlElement, ...names: string[]): XmlElement | null {
  for (const name of names) {
    const found = childrenNamed(element, name).filter((child) => !MEDIA_SPACE.test(child.space));
    const last = found.findLast((child) => child.space === element.space) ?? found[0];
    if (last !== undefined) return last;
  }
  return childNamed(element, ...names);
}

/** An id is a name: only one that is a path from the root is resolved. */
function idOf(entry: XmlElement, base: string | null): string | null {
  const id = clean(textOf(childNamed(entry, "id", "guid", "identifier")) || entry.attributes.get("rdf:about"));
  return id?.startsWith("/") ? absolute(id, base) : id;
}

/** Of several the last, as feeds append; of several names the first that is there. */
function lastNamed(element: XmlElement, ...names: string[]): XmlElement | null {
  for (const name of names) {
    const last = childrenNamed(element, name).at(-1);
    if (last !== undefined) return last;
  }
  return null;
}

/** The innermost base of nested elements, resolved step by step. */
function baseOf(elements: readonly XmlElement[], address: string | null): string | null {
  let base = address;
  for (const element of elements) base = absolute(element.attributes.get("xml:base") ?? null, base) ?? base;
  return base;
}

/** An address with a scheme is left as it is, any other resolved. */
function absolute(value: string | null, base: string | null): string | null {
  if (value === null || base === null || /^[a-z][a-z0-9+.-]*:/i.test(value)) return value;
  return URL.canParse(value, base) ? new URL(value, base).href : value;
}

/** The words of a text construct; markup inside is its source. Atom 0.3 may pack them in base64. */
function fullText(element: XmlElement, source: string): FeedText {
  const type = (element.attributes.get("type") ?? "").toLowerCase();
  const mode = (element.attributes.get("mode") ?? "").toLowerCase();
  const packed = mode === "base64" || (/^application\/octet-stream/.test(type) && mode === "");
  if (packed) return { value: Buffer.from(textOf(element), "base64").toString("utf8"), html: !/plain/.test(type) };
  if (elementsOf(element).length > 0) {
    const escaped = type === "html" || type === "text/html" || mode === "escaped";
    return escaped
      ? { value: textOf(element), html: true }
      : { value: source.slice(element.inner.start, element.inner.end), html: true };
  }
  const value = textOf(element);
  const plain = type === "text" || type === "text/plain";
  return { value, html: !plain && /<[a-zA-Z/!]|&(?:#|[a-z]+;)/.test(value) };
}

function words(element: XmlElement | null, source: string): string | null {
  if (element === null) return null;
  const { value, html } = fullText(element, source);
  // A tag that never ends hides all of a headline; then it is no tag.
  return clean(html ? fragmentText(value) : value) ?? (/<[^<>]*>/.test(value) ? null : clean(value));
}

function linkOf(element: XmlElement): string | null {
  const links = childrenNamed(element, "link", "a");
  const web = links.find(
    (link) =>
      link.attributes.has("href") &&
      (link.attributes.get("rel") ?? "alternate") === "alternate" &&
      /html|^$/.test(link.attributes.get("type") ?? ""),
  );
  const any =
    web ??
    links.find((link) => link.attributes.has("href") && (link.attributes.get("rel") ?? "alternate") === "alternate");
  const plain = links.map((link) => clean(textOf(link))).find((value) => value !== null);
  const guid = childNamed(element, "guid");
  const permanent =
    guid !== null && guid.attributes.get("ispermalink") !== "false" && /^https?:/.test(textOf(guid).trim())
      ? textOf(guid)
      : null;
  return clean(any?.attributes.get("href") ?? plain ?? element.attributes.get("href") ?? permanent);
}

function authorOf(entry: XmlElement): string | null {
  const author = childNamed(entry, "author", "creator");
  if (author === null) return null;
  const name = clean(textOf(childNamed(author, "name")) || textOf(author)) ?? "";
  const beside = /^[^\s@]+@[^\s@]+\s*\((.+)\)$/.exec(name)?.[1] ?? name.replace(/\s*[(<][^\s@]+@[^\s@]+[)>]$/, "");
  return clean(beside);
}

/** Line numbers of growing offsets, counted once over the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf("\n", at); next >= 0 && next < offset; next = text.indexOf("\n", at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}
