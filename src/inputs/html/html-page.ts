import { bestFact, makeReport } from "../../core/report/make-report.ts";
import { ownNotes } from "../../core/report/own-notes.ts";
import { bySpan, type Span } from "../../core/text/span.ts";
import { decode } from "../bytes/decode.ts";
import { readAll } from "../bytes/streams.ts";
import type { MetaFact, Report, Source } from "../core-types.ts";
import type { Input } from "../input.ts";
import { noticeItem } from "../input.ts";
import { detectLanguage, otherLanguages } from "../language.ts";
import { userFacts } from "../meta/meta-by-path.ts";
import { extensionOf } from "../paths/extension.ts";
import { dateOnPage } from "../printed-date.ts";
import { sourceRecord } from "../source-record.ts";
import { type ArticleLimits, chooseArticle } from "./article.ts";
import { blockHolders, blockParts } from "./block-parts.ts";
import { parsePage } from "./dom/parse-page.ts";
import { furnitureOfPage } from "./furniture-of-page.ts";
import { entryParts, liveEntries } from "./live-entries.ts";
import { pageFacts } from "./page-facts.ts";
import type { ReaderText } from "./reader-text.ts";
import { readerText } from "./reader-text.ts";
import { type Entry, repeatedEntries } from "./repeated-entries.ts";
import { settleDates } from "./settle-dates.ts";

const READER = "html-page/1";
/** The charset is declared in the first 1,024 bytes (WHATWG HTML, "prescan"); pages of news need more in practice. */
const PRESCAN_BYTES = 4096;

/** A web page: the reader's text of all of it is frozen, furniture in place and marked. */
export const htmlPage: Input = {
  name: READER,
  extensions: ["html", "htm", "xhtml"],
  accepts: ({ head, name, mediaType }) => {
    if (/html/.test(mediaType ?? "") || ["html", "htm", "xhtml"].includes(extensionOf(name))) return true;
    return /^\s*(?:\ufeff)?(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html[\s>]|head[\s>]|body[\s>])/i.test(
      latin(head, 2048),
    );
  },
  async *read(source, context) {
    const bytes = await readAll(source.stream, context.maxBytes);
    const { text: html, charset, notices } = decode(bytes, source.charset ?? declaredCharset(bytes), source.label);
    for (const notice of notices) yield { kind: "notice", notice };
    const given = [...userFacts(context.meta, source.file, source.label), ...source.facts];
    const read = readPage(html, given, sourceRecord(source, bytes, "text/html", charset));
    if (read.report === null) {
      yield noticeItem("input/empty", source.label, "The page holds no text for a reader; nothing was read from it.");
      return;
    }
    if (read.fallback) {
      yield noticeItem(
        "input/no-article",
        source.label,
        "No article was found by the page's structure; paragraphs of running text were taken as the telling.",
      );
    }
    yield { kind: "report", report: read.report };
  },
};

/** Reads one page that is already decoded. */
export function readPage(
  html: string,
  given: readonly MetaFact[],
  source: Source,
  limits?: ArticleLimits,
): { report: Report | null; fallback: boolean } {
  const page = parsePage(html);
  const body = page.body ?? page.documentElement;
  if (body === null) return { report: null, fallback: true };
  const facts = [...given, ...pageFacts(page)];
  const reader = readerText(body);
  if (reader.text.trim() === "") return { report: null, fallback: true };
  const titleSpan = findTitle(reader, facts);
  const printed = dateOnPage(reader, titleSpan);
  if (printed !== null) facts.push(printed);
  const stated = liveEntries(page, reader);
  const repeated = stated.length > 0 ? [] : repeatedEntries(page, reader);
  const holders = blockHolders(reader);
  const article = chooseArticle(page, reader, limits);
  const chosen = withEntries(article.chosen, repeated).map((one, index) => one && holders.pulled[index] !== true);
  const furniture = furnitureOfPage(reader, chosen, titleSpan);
  const language = detectLanguage(reader.text, furniture);
  const declared = bestFact(facts, "language");
  const own = settleDates(facts).filter((fact) => fact.field !== "language" || fact.from === "user");
  const kept =
    language !== null
      ? { field: "language" as const, value: language, from: "detected", confidence: 0.8 }
      : shortLanguage(declared);
  if (kept !== null) own.push(kept);
  const parts = [
    ...ownNotes(reader.text, furniture),
    ...stated,
    ...entryParts(repeated, reader, chosen),
    ...blockParts(reader, chosen, holders),
    ...otherLanguages(reader.text, furniture, kept?.value ?? null),
  ].sort(bySpan);
  return {
    report: makeReport({
      text: reader.text,
      titleSpan,
      furniture,
      parts,
      facts: own,
      reader: READER,
      sources: [source],
    }),
    fallback: article.fallback,
  };
}

/** A choice that took most entries of a live page left the others out by their length alone. */
function withEntries(chosen: readonly boolean[], entries: readonly Entry[]): readonly boolean[] {
  const told = entries.filter(({ from, to }) => chosen.slice(from, to).includes(true));
  if (told.length * 2 <= entries.length) return chosen;
  const missing = entries.filter((entry) => !told.includes(entry));
  return chosen.map((one, index) => one || missing.some(({ from, to }) => from < index && index < to));
}

/** "en-GB" and "en_GB" are "en". */
function shortLanguage(fact: MetaFact | null): MetaFact | null {
  const short = fact === null ? undefined : /^([a-z]{2})(?:[-_].*)?$/i.exec(fact.value)?.[1];
  return fact === null || short === undefined ? null : { ...fact, value: short.toLowerCase() };
}

/** Where the title stands in the text: the block with the words of the best founded title that has one, a heading before any other. */
function findTitle(reader: ReaderText, facts: readonly MetaFact[]): Span | null {
  const fold = (value: string): string =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const titles = facts.filter((fact) => fact.field === "title").sort((a, b) => b.confidence - a.confidence);
  const blocks = reader.blocks
    .filter((block) => block.end - block.start <= 400)
    .map((block) => ({ block, words: fold(reader.text.slice(block.start, block.end)) }));
  for (const wanted of new Set(titles.map((fact) => fold(fact.value)))) {
    const fitting = blocks.filter(({ words }) => words === wanted).map(({ block }) => block);
    const best =
      fitting.find((block) => block.element.localName === "h1") ??
      fitting.find((block) => /^h[2-4]$/.test(block.element.localName)) ??
      fitting[0];
    if (best !== undefined) return { start: best.start, end: best.end };
  }
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = latin(bytes, PRESCAN_BYTES);
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]+)["']/i.exec(head);
  return found?.[1] ?? null;
}

const latin = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString("latin1");
