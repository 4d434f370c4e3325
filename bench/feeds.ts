import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isoDate } from "../src/core/report/iso-date.ts";
import { decode } from "../src/inputs/bytes/decode.ts";
import type { Feed, FeedEntry, FeedText } from "../src/inputs/feed/feed.ts";
import { readXmlFeed } from "../src/inputs/feed/read-xml-feed.ts";
import { fragmentText } from "../src/inputs/fragment-text.ts";
import { declaredXmlCharset } from "../src/inputs/xml/xml-head.ts";

export const set = "feeds";

/** Why an expectation is not measured: the first reason whose pattern fits its left side. */
const NOT_KEPT: readonly (readonly [RegExp, string])[] = [
  [
    /^1$|\blocals\(\)|headers|^version|etag|modified$|status|namespaces|bozo|encoding/,
    "about the parser or HTTP, not a report",
  ],
  [
    /_detail'?\]?.*(?:'base'|'language'|'type'|'email'|'url'|'href')|\['(?:base|type|language)'\]$/,
    "detail of a construct that a report does not keep",
  ],
  [
    /feed\W+(?:tagline|subtitle|info|description|summary|copyright|rights|generator|image|ttl|cloud|docs|textinput|categories|category|tags|id|guid|updated|published|created|author|contributors|publisher|links|icon|logo|itunes|errorreportsto|source|media|where|modified|date|cc_|creativecommons|license|podcast|psc)/,
    "of the feed, not of a report",
  ],
  [
    /\['(?:where|media_|itunes_|psc_|tags|category|categories|enclosures|contributors|links|rights|copyright|license|comments|expired|thr_|wfw_|slash|newlocation|gd_|cc_|source|publisher|author_detail|subtitle|image|vcard|xfn|podcast|expirationdate)/,
    "field that a report does not keep",
  ],
];

interface Expectation {
  readonly file: string;
  readonly left: string;
  readonly right: string | readonly number[];
}

type Outcome =
  | { readonly kind: "right" }
  | { readonly kind: "wrong"; readonly found: string }
  | { readonly kind: "not kept"; readonly reason: string };

/** Every expectation of feedparser's well-formed feeds on a field that a report keeps. */
export async function run({ data, part: asked }: { data: string; part: string | null }): Promise<void> {
  const part = asked ?? "dev";
  const folder = existsSync(path.join(data, set)) ? path.join(data, set) : data;
  const wrong: string[] = [];
  const reasons = new Map<string, number>();
  let right = 0;
  let files = 0;
  let spent = 0;
  let bytesRead = 0;
  for (const file of walk(folder)) {
    const bytes = readFileSync(file);
    const { text } = decode(bytes, declaredXmlCharset(bytes), file);
    const expectation = readExpectation(file, text);
    if (expectation === null) continue;
    files++;
    bytesRead += bytes.length;
    const from = performance.now();
    const feed = readXmlFeed(text, addressOf(text));
    spent += performance.now() - from;
    const outcome = judge(feed, expectation);
    if (outcome.kind === "right") right++;
    else if (outcome.kind === "not kept") reasons.set(outcome.reason, (reasons.get(outcome.reason) ?? 0) + 1);
    else
      wrong.push(
        `${path.relative(folder, file)}: ${expectation.left} should be ${JSON.stringify(expectation.right).slice(0, 90)}, is ${outcome.found.slice(0, 90)}`,
      );
  }
  const line = (measure: string, value: number, n: number): void =>
    console.log(JSON.stringify({ set, part, measure, value: Math.round(value * 10_000) / 10_000, n }));
  line("expectations.kept", right / Math.max(1, right + wrong.length), right + wrong.length);
  line("MB per second", bytesRead / 1e6 / (spent / 1000), files);
  for (const [reason, count] of reasons) line(`not kept: ${reason}`, count, files);
  for (const one of wrong.slice(0, 60)) console.log(one);
}

/** What the test's HTTP headers say of the feed's own address; relative ones are on the test server. */
function addressOf(text: string): string | null {
  const server = "http://127.0.0.1:8097/";
  const located = /Content-Location:\s*(\S+)/i.exec(text)?.[1];
  return located === undefined || !URL.canParse(located, server) ? server : new URL(located, server).href;
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(file);
    else if (entry.name.endsWith(".xml")) yield file;
  }
}

function readExpectation(file: string, text: string): Expectation | null {
  const whole = /Expect:\s*([\s\S]*?)\s*-->/.exec(text)?.[1];
  if (whole === undefined) return null;
  const body = whole.replace(/^not bozo and /, "");
  const at = body.lastIndexOf(" == ");
  if (at < 0) return { file, left: body, right: "" };
  return { file, left: body.slice(0, at), right: literal(body.slice(at + 4)) };
}

/** A Python string or tuple of numbers. */
function literal(source: string): string | readonly number[] {
  const trimmed = source.trim();
  if (trimmed.startsWith("(")) return [...trimmed.matchAll(/-?\d+/g)].map((match) => Number(match[0]));
  const triple = /^[urb]?(?:'''([\s\S]*)'''|"""([\s\S]*)""")$/.exec(trimmed);
  const quoted = triple ?? /^[urb]?(?:'([\s\S]*)'|"([\s\S]*)")$/.exec(trimmed);
  if (quoted === null) return trimmed;
  const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
  return (quoted[1] ?? quoted[2] ?? "").replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
    (_, x, u, long, other) => {
      const hex = x ?? u ?? long;
      return hex === undefined ? (escapes[other] ?? other) : String.fromCodePoint(Number.parseInt(hex, 16));
    },
  );
}

function judge(feed: Feed | null, { file, left, right }: Expectation): Outcome {
  if (/_crazy|malicious_comment|nested_cdata|not_a_doctype|unsafe\.xml|http_content_language/.test(file))
    return { kind: "not kept", reason: "how hostile markup or a header is printed, not what a story says" };
  if (/sanitize\/entry_(?:content|summary)_iframe\.xml$/.test(file))
    return {
      kind: "not kept",
      reason: "words inside a frame, which stand in for it where frames are unknown: no reader sees them",
    };
  const read = reader(left);
  if (read === null)
    return {
      kind: "not kept",
      reason: NOT_KEPT.find(([pattern]) => pattern.test(left))?.[1] ?? "field that a report does not keep",
    };
  const found = feed === null ? null : read(feed);
  if (Array.isArray(right)) {
    const iso = found === null ? null : isoDate(found);
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = right as number[];
    const wanted = new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString().slice(0, 19);
    const same = iso !== null && (iso.slice(0, 19) === wanted || (iso.length === 10 && wanted === `${iso}T00:00:00`));
    return same ? { kind: "right" } : { kind: "wrong", found: `${found} (${iso})` };
  }
  const wanted = left.endsWith("['author']")
    ? (right as string).replace(/ \([^\s@]+@[^\s@]+\)$/, "")
    : (right as string);
  return sameWords(found ?? "", wanted) ? { kind: "right" } : { kind: "wrong", found: found ?? "null" };
}

/** A report keeps the reader's text: markup is compared by what it says. */
function sameWords(found: string, wanted: string): boolean {
  const fold = (value: string): string => value.replace(/\s+/g, "");
  return (
    fold(found) === fold(wanted) ||
    fold(fragmentText(found)) === fold(fragmentText(wanted)) ||
    fold(found) === fold(fragmentText(wanted))
  );
}

const textOf = (text: FeedText | null): string | null =>
  text === null ? null : text.html ? fragmentText(text.value) : text.value;
const ENTRY: Readonly<Record<string, (entry: FeedEntry) => string | null>> = {
  "['title']": (entry) => entry.title,
  "['title_detail']['value']": (entry) => entry.title,
  "['link']": (entry) => entry.link,
  "['id']": (entry) => entry.id,
  "['guid']": (entry) => entry.id,
  "['published']": (entry) => entry.published,
  "['published_parsed']": (entry) => entry.published,
  "['created_parsed']": (entry) => entry.published,
  "['updated']": (entry) => entry.updated,
  "['updated_parsed']": (entry) => entry.updated,
  "['author']": (entry) => entry.author,
  "['author_detail']['name']": (entry) => entry.author,
  "['content'][0]['value']": (entry) => textOf(entry.content),
  "['content'][0].value": (entry) => textOf(entry.content),
  "['summary']": (entry) => textOf(entry.summary ?? entry.content),
  "['summary_detail']['value']": (entry) => textOf(entry.summary),
  "['description']": (entry) => textOf(entry.summary ?? entry.content),
};
const FEED: Readonly<Record<string, (feed: Feed) => string | null>> = {
  "['title']": (feed) => feed.title,
  "['title_detail']['value']": (feed) => feed.title,
  "['link']": (feed) => feed.link,
  "['language']": (feed) => feed.language,
};

function reader(left: string): ((feed: Feed) => string | null) | null {
  const entry = /^entries\[(-?\d+)\](.*)$/.exec(left);
  if (entry !== null) {
    const get = ENTRY[(entry[2] ?? "").replaceAll('"', "'")];
    return get === undefined
      ? null
      : (feed) => {
          const one = feed.entries.at(Number(entry[1]));
          return one === undefined ? null : get(one);
        };
  }
  return FEED[left.replace(/^feed/, "").replace(/^\.(\w+)$/, "['$1']")] ?? null;
}
