import { streamOf } from "../bytes/streams.ts";
import type { MetaFact, Report } from "../core-types.ts";
import type { InputContext, InputItem } from "../input.ts";
import { noticeItem } from "../input.ts";
import { inputs } from "../inputs.ts";
import { MAX_DOCUMENT_BYTES, type ReadOptions } from "../read-reports.ts";
import { readSource } from "../read-source.ts";
import { FetchError } from "./fetch-error.ts";
import type { Fetched, Fetcher, Validators } from "./fetcher.ts";

/** What a reading of an address gives: its items, and what to ask with the next time. */
export interface UrlReading {
  readonly items: readonly InputItem[];
  readonly fetched: Fetched | null;
  /** Why it could not be read; its Notice is among the items. */
  readonly failure: FetchError | null;
}

/** A feed that gives less than this of a story gives a teaser: the page behind it is read instead. */
export const TEASER_UNITS = 500;
/** Pages of one feed that are followed. */
export const MOST_LINKED = 200;

/** What a feed says of a page beside its text: its date, publisher, title. */
export const feedFacts = (report: Report): readonly MetaFact[] =>
  report.facts.filter((fact) => fact.from === "feed" && fact.field !== "url" && fact.field !== "language");

/** The address of the page behind an entry of a feed that gives only a teaser of it; null for anything else. */
export const pageBehind = (item: InputItem): string | null => {
  if (item.kind !== "report" || item.report.url === null) return null;
  const { text, titleSpan, facts, url } = item.report;
  const short = text.length - (titleSpan?.end ?? 0) < TEASER_UNITS;
  return short && facts.some((fact) => fact.from === "feed") ? url : null;
};

/**
 * Reads a feed's reports again from the pages they link to, where the feed gave only a teaser. The page's own text wins; what
 * the feed knew (date, publisher) stays as a fact beside it. A page that cannot be read leaves the teaser and a Notice.
 */
export async function* followTeasers(
  items: Iterable<InputItem>,
  fetcher: Fetcher,
  options: ReadOptions = {},
): AsyncGenerator<InputItem> {
  let followed = 0;
  for (const item of items) {
    const page = pageBehind(item);
    if (page === null || item.kind !== "report" || ++followed > MOST_LINKED) {
      yield item;
      continue;
    }
    const { items: linked } = await readUrl(page, fetcher, options, {}, feedFacts(item.report));
    if (!linked.some((one) => one.kind === "report")) yield item;
    yield* linked;
  }
}

/** Reads whatever stands at an address, page, feed or file, with the same readers as files. Problems are Notices. */
export async function readUrl(
  address: string,
  fetcher: Fetcher,
  options: ReadOptions = {},
  validators: Validators = {},
  known: readonly MetaFact[] = [],
): Promise<UrlReading> {
  let fetched: Fetched;
  try {
    fetched = await fetcher.fetch(address, validators);
  } catch (error) {
    const failure =
      error instanceof FetchError
        ? error
        : new FetchError("fetch/failed", error instanceof Error ? error.message : String(error));
    return { items: [noticeItem(failure.code, address, failure.message)], fetched: null, failure };
  }
  if (fetched.unchanged) return { items: [], fetched, failure: null };
  const context: InputContext = {
    maxBytes: options.maxBytes ?? MAX_DOCUMENT_BYTES,
    columns: options.columns ?? {},
    meta: options.meta === undefined ? [] : [options.meta],
    depth: 0,
    readPart: (part, inner) => readSource(inputs, part, { ...inner, depth: inner.depth + 1 }),
  };
  const source = {
    label: fetched.requestedUrl,
    name: new URL(fetched.finalUrl).pathname.split("/").at(-1) ?? "",
    file: null,
    mediaType: fetched.mediaType,
    charset: fetched.charset,
    facts: [{ field: "url" as const, value: fetched.finalUrl, from: "fetch", confidence: 0.85 }, ...known],
    origin: {
      requestedUrl: fetched.requestedUrl,
      finalUrl: fetched.finalUrl,
      httpStatus: fetched.status,
      ...(fetched.respondedAt === null ? {} : { respondedAt: fetched.respondedAt }),
      fetchedAt: fetched.fetchedAt,
    },
    stream: streamOf(fetched.body),
  };
  const items: InputItem[] = [];
  for await (const item of readSource(inputs, source, context)) items.push(item);
  return { items, fetched, failure: null };
}
