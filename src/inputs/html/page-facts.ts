import { canonicalUrl } from "../../core/report/canonical-url.ts";
import { isoDate } from "../../core/report/iso-date.ts";
import type { MetaFact } from "../core-types.ts";
import { type DomElement, elementsNamed, isElement } from "./dom/element.ts";
import type { DomPage } from "./dom/page.ts";
import { parsePage } from "./dom/parse-page.ts";
import { linkedData, nameOf, typesOf } from "./json-ld.ts";
import { dateValue, inForeignPart } from "./page-places.ts";

/** Some publishers escape twice: "&#8220;We won&#8221;" inside JSON. */
const plainWords = (value: string): string =>
  parsePage(`<p>${value.replaceAll("<", "&lt;")}</p>`).body?.textContent.trim() ?? value;

type Field = MetaFact["field"];

/** Names of `<meta>` by field, with how sure each is: what publishers of news use, in the order of trust. */
const META: readonly (readonly [Field, string, number, string])[] = [
  ["publishedAt", "article:published_time", 0.95, "og"],
  ["publishedAt", "og:article:published_time", 0.95, "og"],
  ["publishedAt", "datepublished", 0.92, "meta"],
  ["publishedAt", "article.published", 0.9, "meta"],
  ["publishedAt", "parsely-pub-date", 0.9, "meta"],
  ["publishedAt", "sailthru.date", 0.9, "meta"],
  ["publishedAt", "cxenseparse:recs:publishtime", 0.9, "meta"],
  ["publishedAt", "cxenseparse:publishtime", 0.9, "meta"],
  ["publishedAt", "originalpublicationdate", 0.9, "meta"],
  ["publishedAt", "pubdate", 0.88, "meta"],
  ["publishedAt", "publishdate", 0.88, "meta"],
  ["publishedAt", "publish-date", 0.88, "meta"],
  ["publishedAt", "publish_date", 0.88, "meta"],
  ["publishedAt", "publication_date", 0.88, "meta"],
  ["publishedAt", "published_time", 0.88, "meta"],
  ["publishedAt", "article_date_original", 0.88, "meta"],
  ["publishedAt", "ptime", 0.86, "meta"],
  ["publishedAt", "dc.date.issued", 0.86, "meta"],
  ["publishedAt", "dcterms.issued", 0.86, "meta"],
  ["publishedAt", "dcterms.date", 0.84, "meta"],
  ["publishedAt", "dc.date", 0.84, "meta"],
  ["publishedAt", "dcterms.created", 0.84, "meta"],
  ["publishedAt", "dc.date.created", 0.84, "meta"],
  ["publishedAt", "citation_publication_date", 0.84, "meta"],
  ["publishedAt", "article:published", 0.84, "meta"],
  ["publishedAt", "article.created", 0.8, "meta"],
  ["publishedAt", "datecreated", 0.78, "meta"],
  ["publishedAt", "date", 0.75, "meta"],
  ["modifiedAt", "article:modified_time", 0.95, "og"],
  ["modifiedAt", "og:updated_time", 0.8, "og"],
  ["modifiedAt", "datemodified", 0.92, "meta"],
  ["modifiedAt", "last-modified", 0.7, "meta"],
  ["modifiedAt", "dcterms.modified", 0.8, "meta"],
  ["modifiedAt", "article.updated", 0.8, "meta"],
  ["title", "og:title", 0.9, "og"],
  ["title", "twitter:title", 0.8, "meta"],
  ["title", "dc.title", 0.75, "meta"],
  ["title", "parsely-title", 0.85, "meta"],
  ["publisher", "og:site_name", 0.9, "og"],
  ["publisher", "dc.publisher", 0.8, "meta"],
  ["publisher", "publisher", 0.75, "meta"],
  ["publisher", "application-name", 0.7, "meta"],
  ["publisher", "apple-mobile-web-app-title", 0.6, "meta"],
  ["url", "og:url", 0.9, "og"],
  ["url", "twitter:url", 0.7, "meta"],
  ["byline", "author", 0.8, "meta"],
  ["byline", "article:author", 0.7, "og"],
  ["byline", "parsely-author", 0.8, "meta"],
  ["byline", "dc.creator", 0.75, "meta"],
  ["language", "og:locale", 0.5, "og"],
  ["language", "content-language", 0.5, "meta"],
];

/** Everything that a page states about itself, each with its place and how sure it is. Nothing is guessed. */
export function pageFacts(page: DomPage): MetaFact[] {
  const facts: MetaFact[] = [];
  const add = (field: Field, value: string | null | undefined, from: string, confidence: number): void => {
    const clean = value?.replace(/\s+/g, " ").trim() ?? "";
    if (clean === "" || clean.length > 2048) return;
    if ((field === "publishedAt" || field === "modifiedAt") && isoDate(clean) === null) return;
    if (field === "url" && canonicalUrl(clean) === null) return;
    if ((field === "byline" || field === "publisher") && /^(?:https?:|@)/.test(clean)) return;
    facts.push({ field, value: /&(?:#\d|#x|[a-z]{2,8};)/i.test(clean) ? plainWords(clean) : clean, from, confidence });
  };
  const stated = gather(page);
  fromLinkedData(page, add);
  const metas = metaValues(stated.metas);
  for (const [field, name, confidence, from] of META) add(field, metas.get(name), from, confidence);
  add("url", stated.canonical?.getAttribute("href"), "link", 0.95);
  const named = withoutSite(page.title, metas.get("og:site_name") ?? null);
  const heading = headingOf(stated.headings, [page.title, metas.get("og:title") ?? ""]);
  add("title", heading?.words, "h1", heading?.named === true ? 0.7 : 0.55);
  add("title", named, "title", 0.6);
  add("language", page.documentElement?.getAttribute("lang"), "html", 0.6);
  for (const [name, field, sure] of [
    ["datePublished", "publishedAt", 0.92],
    ["dateModified", "modifiedAt", 0.9],
  ] as const) {
    const element = stated.described.find((one) => propertiesOf(one).includes(name) && !inForeignPart(one));
    if (element !== undefined) add(field, dateValue(element), "microdata", sure);
  }
  fromTimes(page, stated.times, add);
  for (const url of facts.filter((fact) => fact.field === "url").slice(0, 1))
    add("publishedAt", dateInPath(url.value), "url", 0.6);
  return facts;
}

/** The elements in which a page speaks about itself, in document order. */
interface Stated {
  readonly metas: DomElement[];
  readonly headings: DomElement[];
  readonly times: DomElement[];
  /** Elements with `itemprop`. */
  readonly described: DomElement[];
  canonical: DomElement | null;
}

function gather(page: DomPage): Stated {
  const stated: Stated = { metas: [], headings: [], times: [], described: [], canonical: null };
  for (const element of elementsNamed(page, "*")) {
    if (element.hasAttribute("itemprop")) stated.described.push(element);
    if (element.localName === "meta") stated.metas.push(element);
    else if (element.localName === "h1") stated.headings.push(element);
    else if (element.localName === "time") stated.times.push(element);
    else if (element.localName === "link" && element.getAttribute("rel") === "canonical") stated.canonical ??= element;
  }
  return stated;
}

/** The `<h1>` that the page's own title names; else the first inside an article, which may be the name of the site. */
function headingOf(
  headings: readonly DomElement[],
  titles: readonly string[],
): { readonly words: string; readonly named: boolean } | null {
  const fold = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const known = titles.map(fold).filter((title) => title !== "");
  const named = headings.find((heading) => {
    const words = fold(heading.textContent);
    return words.length >= 12 && known.some((title) => title.includes(words) || words.includes(title));
  });
  const first = named ?? headings.find((heading) => isInside(heading, "article")) ?? headings[0];
  return first === undefined ? null : { words: first.textContent, named: named !== undefined || known.length === 0 };
}

const propertiesOf = (element: DomElement): string[] => (element.getAttribute("itemprop") ?? "").split(/\s+/);

function isInside(element: DomElement, name: string): boolean {
  for (let at = element.parentNode; isElement(at); at = at.parentNode) if (at.localName === name) return true;
  return false;
}

type Add = (field: Field, value: string | null | undefined, from: string, confidence: number) => void;

function fromLinkedData(page: DomPage, add: Add): void {
  const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
  const { articles, pages } = linkedData(page);
  const described = pages.find((data) => data["datePublished"] !== undefined);
  add("publishedAt", text(described?.["datePublished"]), "json-ld", 0.8);
  add("modifiedAt", text(described?.["dateModified"]), "json-ld", 0.8);
  const node = articles.find((data) => data["datePublished"] !== undefined) ?? articles[0];
  if (node === undefined) return;
  const sure = typesOf(node).some((type) => /News|Report|LiveBlog/.test(type)) ? 0.97 : 0.96;
  add("publishedAt", text(node["datePublished"]), "json-ld", sure);
  add("publishedAt", text(node["dateCreated"]), "json-ld", 0.7);
  add("modifiedAt", text(node["dateModified"]), "json-ld", sure);
  add("title", text(node["headline"]), "json-ld", 0.92);
  add("publisher", nameOf(node["publisher"]), "json-ld", 0.92);
  add("byline", nameOf(node["author"]), "json-ld", 0.9);
  add("language", text(node["inLanguage"]), "json-ld", 0.7);
  add("url", text(node["url"]), "json-ld", 0.8);
}

function metaValues(metas: readonly DomElement[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of metas) {
    const content = meta.getAttribute("content");
    if (content === null || content.trim() === "") continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = meta.getAttribute(attribute)?.toLowerCase().trim();
      if (name !== undefined && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

/** `<time>` of the story itself: marked as such, or standing near its headline. */
function fromTimes(page: DomPage, times: readonly DomElement[], add: Add): void {
  const name = ["article", "main"].find((one) => elementsNamed(page, one).length > 0) ?? "body";
  const root = elementsNamed(page, name)[0];
  let candidates = 0;
  for (const time of times) {
    if (root === undefined || !holds(root, time) || inForeignPart(time)) continue;
    const around = isElement(time.parentNode) ? time.parentNode : null;
    const words = `${time.className} ${time.getAttribute("itemprop") ?? ""} ${around?.className ?? ""}`;
    const before = (around?.textContent ?? "").slice(0, 60);
    const modified = /modif|updat/i.test(words) || /^\W*(?:last )?(?:updated|modified)/i.test(before);
    const stated = time.hasAttribute("pubdate") || /publish|posted|entry-date/i.test(words);
    add(
      modified && !stated ? "modifiedAt" : "publishedAt",
      dateValue(time),
      "time",
      stated ? 0.85 : candidates === 0 ? 0.65 : 0.3,
    );
    if (++candidates >= 6) return;
  }
}

function holds(root: DomElement, element: DomElement): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode) if (at === root) return true;
  return false;
}

/** "/2021/08/13/", "/2021-08-13-", "/20210813/" in the path of the page's own address. */
export function dateInPath(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]+/, "");
  const named = /\/(20\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/|$)/i.exec(path);
  if (named !== null) return isoDate(`${named[3]} ${named[2]} ${named[1]}`);
  const parts =
    /\/(20\d\d|19\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(path) ??
    /\/(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(path) ??
    /-(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\/?$/.exec(path);
  if (parts === null) return null;
  return isoDate(`${parts[1]}-${(parts[2] ?? "").padStart(2, "0")}-${(parts[3] ?? "").padStart(2, "0")}`);
}

/** Takes the name of the site off a `<title>`: "Flood cuts road | Valley Post". A short headline needs the site's word for it. */
export function withoutSite(title: string, site: string | null = null): string {
  const clean = title.replace(/\s+/g, " ").trim();
  const named = site === null || site.trim() === "" ? null : site.trim().toLowerCase();
  if (named !== null && clean.toLowerCase().endsWith(named)) {
    const headline = clean.slice(0, -named.length).replace(/\s+[|»·•–—-]\s+$/u, "");
    if (headline !== "" && headline.length < clean.length - named.length) return headline;
  }
  const parts = clean.split(/\s+[|»·•]\s+|\s+[–—]\s+(?=\p{Lu}[^–—]{1,40}$)|\s+-\s+(?=\p{Lu}[^-]{1,40}$)/u);
  const first = parts[0] ?? clean;
  return first.length >= 12 && first.length >= clean.length * 0.3 ? first : clean;
}
