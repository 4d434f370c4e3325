import type { Report, Source } from "../core/report/report.ts";
import type { PageVersion } from "../core/version/page-version.ts";
import { isPageAddress, tellingOf } from "../core/version/telling.ts";
import { type InputItem, TEASER_UNITS } from "../inputs/index.ts";
import { type CaseEntry, mergeReport, type SourceBytes, type StoredEntry, type StoredReading } from "../store/index.ts";
import type { CaseShelf } from "./case-shelf.ts";
import type { Understander } from "./understander.ts";

/** A transaction holds up to this many reports or UTF-16 units of text: few waits for the disk, little lost in a crash. */
const BATCH_REPORTS = 32;
const BATCH_TEXT = 1_000_000;
/** Addresses of one document that are remembered, so that two of its rows with one address are told apart from versions. */
const MOST_ADDRESSES = 100_000;
/** Earlier versions of a page that a new reading is compared with. */
const MOST_VERSIONS = 50;

/** What became of one report that was read. */
export interface Outcome {
  /** New; another telling of a page that is stored; or nothing new but, perhaps, a place where it was seen. */
  readonly kind: "added" | "version" | "known";
  /** The report as it is stored. */
  readonly report: Report;
  /** Of a version: the report that stood at the address before. */
  readonly earlier: string | null;
  /** The engine had to read it. */
  readonly read: boolean;
}

export type ReportItem = Extract<InputItem, { kind: "report" }>;

/**
 * Takes reports one by one and keeps each with its claims, a few at a time in memory. Stopped at any point and run again,
 * every report is there once.
 */
export interface Importer {
  readonly take: (item: ReportItem) => Promise<Outcome>;
  /** Waits until all that was taken is stored. */
  readonly settle: () => Promise<void>;
}

interface Pending {
  readonly entry: Omit<CaseEntry, "reading">;
  readonly reading: Promise<StoredReading> | StoredReading;
}

/** What the version log has to say of a reading. */
type Place =
  | { readonly kind: "new"; readonly earlier: string | null; readonly log: boolean }
  /** Its telling is stored; `again`: the page has gone back to it. */
  | { readonly kind: "stored"; readonly entry: StoredEntry; readonly again: boolean };

const sourceOf = ({ sources }: Report): Source | undefined => sources.at(-1);
/** The document that a source is a part of: "wires.jsonl" of "wires.jsonl#L3". */
const documentOf = (source: Source | undefined): string => (source?.path ?? "").replace(/#[^#]*$/u, "");
const seenAtOf = (report: Report): string | null => sourceOf(report)?.fetchedAt ?? null;
const fromFeed = ({ reader, facts }: Report): boolean =>
  reader.startsWith("xml-feed/") || facts.some(({ from }) => from === "feed");
/** Readers of one kind give comparable texts; a feed and a page tell the same at different lengths. */
const laneOf = (report: Report): string => (fromFeed(report) && report.reader !== "html-page/1" ? "feed" : "page");

/** A report comes from its reader with one source: the bytes are those of it. */
const sourceBytes = (report: Report, bytes: Uint8Array | undefined): SourceBytes | null => {
  const sha256 = sourceOf(report)?.sha256;
  return bytes === undefined || sha256 === undefined ? null : { sha256, bytes };
};

/** A page that was fetched before from this address is not a new place; its bytes differ by what is not told. */
const isKnownFetch = (stored: Report, source: Source | undefined): boolean =>
  source?.fetchedAt !== undefined &&
  stored.sources.some(({ path, fetchedAt }) => path === source.path && fetchedAt !== undefined);

/** Where an importer keeps reports: a shelf, or a case alone. */
export type Keeper = Pick<CaseShelf, "find" | "name" | "put" | "versions" | "putVersions">;

export const openImporter = (shelf: Keeper, understander: Understander): Importer => {
  const pending: Pending[] = [];
  /** Ids and addresses of reports that are not stored yet. */
  const waiting = new Set<string>();
  let batch: CaseEntry[] = [];
  let batchText = 0;
  /** Addresses in the document that is being read, each with the moment of its reading. */
  let document = "";
  let addresses = new Map<string, string | null>();

  const flush = async (): Promise<void> => {
    if (batch.length > 0) await shelf.put(batch);
    batch = [];
    batchText = 0;
  };
  /** Waits for the oldest report, so that they are kept in the order in which they came. */
  const takeOldest = async (): Promise<void> => {
    const oldest = pending.shift();
    if (oldest === undefined) return;
    batch.push({ ...oldest.entry, reading: await oldest.reading });
    batchText += oldest.entry.report.text.length;
    if (batch.length >= BATCH_REPORTS || batchText >= BATCH_TEXT) await flush();
  };
  const settle = async (): Promise<void> => {
    while (pending.length > 0) await takeOldest();
    await flush();
    waiting.clear();
  };
  const keep = async (entry: Omit<CaseEntry, "reading">, current: StoredReading | null): Promise<void> => {
    const { report } = entry;
    const reading = current ?? understander.understand(report);
    // Awaited later; a failure must not count as unhandled until then.
    if (reading instanceof Promise) reading.catch(() => undefined);
    pending.push({ entry, reading });
    waiting.add(report.id);
    if (report.url !== null) waiting.add(report.url);
    while (pending.length >= understander.width) await takeOldest();
  };

  /** Two rows of one document with one address are two reports, unless each was captured at a time of its own. */
  const isSibling = (report: Report, url: string): boolean => {
    const from = documentOf(sourceOf(report));
    if (from !== document) {
      document = from;
      addresses = new Map();
    }
    const seenAt = seenAtOf(report);
    const before = addresses.get(url);
    if (before === undefined && addresses.size < MOST_ADDRESSES) addresses.set(url, seenAt);
    return before !== undefined && before === seenAt;
  };

  /** Compares a reading with the versions of its page, newest first. */
  const placeOf = async (report: Report, versions: readonly PageVersion[]): Promise<Place> => {
    const last = versions.at(-1);
    if (last === undefined) return { kind: "new", earlier: null, log: true };
    const telling = tellingOf(report);
    const lane = laneOf(report);
    const ids = [...new Set(versions.map((one) => one.report).filter((id) => id !== null))].reverse();
    let newestOfLane = true;
    for (const id of ids.slice(0, MOST_VERSIONS)) {
      const entry = await shelf.find(id);
      if (entry === null || laneOf(entry.report) !== lane) continue;
      if (entry.report.publisher === report.publisher && tellingOf(entry.report) === telling) {
        const seenAt = seenAtOf(report);
        const gone = last.report === null;
        const newer = seenAt !== null && seenAt > (last.seenAt ?? last.recordedAt);
        return { kind: "stored", entry, again: newer && (gone || !newestOfLane) };
      }
      newestOfLane = false;
    }
    const newest = ids[0] === undefined ? null : await shelf.find(ids[0]);
    if (lane === "feed" && report.text.length < TEASER_UNITS && newest !== null && laneOf(newest.report) !== lane)
      return { kind: "stored", entry: newest, again: false };
    return { kind: "new", earlier: ids[0] ?? null, log: true };
  };

  /** Adds to a stored report the place where it was seen now. */
  const seeAgain = async (stored: StoredEntry, item: ReportItem): Promise<Outcome> => {
    const source = sourceOf(item.report);
    const known = isKnownFetch(stored.report, source);
    const seen =
      stored.report.id === item.report.id
        ? { ...item.report, sources: known ? [] : item.report.sources }
        : { ...stored.report, sources: known ? [] : item.report.sources };
    const { report, same, reread } = mergeReport(stored.report, seen);
    const current = stored.reading?.engine === understander.engine && !reread ? stored.reading : null;
    if (current === null || !same)
      await keep({ report, bytes: known ? null : sourceBytes(item.report, item.bytes) }, current);
    return { kind: "known", report, earlier: null, read: current === null };
  };

  const take = async (item: ReportItem): Promise<Outcome> => {
    const { report } = item;
    const url = report.url !== null && isPageAddress(report.url) ? report.url : null;
    if (waiting.has(report.id) || (url !== null && waiting.has(url))) await settle();
    const sibling = url !== null && isSibling(report, url);
    const stored = await shelf.find(report.id);
    if (stored !== null) {
      const seenAt = seenAtOf(report);
      // A page that is fetched may have gone back to what it said before.
      if (url !== null && seenAt !== null && !sibling) {
        const place = await placeOf(report, await shelf.versions(url));
        if (place.kind === "stored" && place.again)
          await shelf.putVersions([{ url, report: stored.report.id, httpStatus: null, seenAt }]);
      }
      await shelf.name(report.id);
      return seeAgain(stored, item);
    }
    const place: Place =
      url === null || sibling
        ? { kind: "new", earlier: null, log: false }
        : await placeOf(report, await shelf.versions(url));
    if (place.kind === "stored") {
      if (place.again && url !== null)
        await shelf.putVersions([{ url, report: place.entry.report.id, httpStatus: null, seenAt: seenAtOf(report) }]);
      await shelf.name(place.entry.report.id);
      return seeAgain(place.entry, item);
    }
    await shelf.name(report.id);
    const version = url === null || !place.log ? {} : { version: { url, seenAt: seenAtOf(report) } };
    await keep({ report, bytes: sourceBytes(report, item.bytes), ...version }, null);
    return { kind: place.earlier === null ? "added" : "version", report, earlier: place.earlier, read: true };
  };

  return { take, settle };
};
