import type { Claim } from "../core/claim/claim.ts";
import type { Decision } from "../core/decision/decision.ts";
import type { Notice } from "../core/notice.ts";
import type { MetaFact, Report } from "../core/report/report.ts";
import type { PageVersion } from "../core/version/page-version.ts";

/** What the engine made of one report. Derived: thrown away and made anew when the engine's version changes. */
export interface StoredReading {
  /** Version of the engine that made it. */
  readonly engine: string;
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
}

/** The bytes of a source as they were read, and their sha256 in lower-case hex. */
export interface SourceBytes {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** One report as it goes in: whole, in one transaction with its reading. */
export interface CaseEntry {
  readonly report: Report;
  readonly reading: StoredReading | null;
  /** The bytes that it was read from, where the reader kept them. Kept once for each content. */
  readonly bytes: SourceBytes | null;
  /** Given where the report is the new state of a page: the page's address, and when a source saw it so. */
  readonly version?: { readonly url: string; readonly seenAt: string | null };
}

/** What is known of an address on the net, so that it is asked again politely and nothing is forgotten in a crash. */
export interface AddressState {
  /** As it was asked. */
  readonly address: string;
  readonly kind: "feed" | "page";
  /** The feed that named it; null where a person did. */
  readonly feed: string | null;
  /** What the feed said of the page. */
  readonly known: readonly MetaFact[];
  /** Canonical URL of the page that was last read there; null for a feed, or where none was read. */
  readonly page: string | null;
  /** What the last whole answer said, and the address that gave it. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly answeredBy: string | null;
  /** When it was first named, last asked, and is to be asked again; null: not again. ISO 8601 UTC. */
  readonly firstAt: string;
  readonly lastAt: string | null;
  readonly dueAt: string | null;
  /** Failures since the last answer. */
  readonly failures: number;
}

/** What an older engine read of a report, and from when to when it stood. ISO 8601 UTC. */
export interface PastReading {
  readonly report: string;
  readonly reading: StoredReading;
  readonly recordedAt: string;
  readonly replacedAt: string;
}

/** Something that became of a story. */
export interface StoryEvent {
  readonly story: string;
  readonly kind: "founded" | "joined" | "split" | "left";
  /** Stories that it was joined from or split into, and reports that moved. */
  readonly stories: readonly string[];
  readonly reports: readonly string[];
  readonly recordedAt: string;
}

/** A claim with the report it stands in. */
export interface StoredClaim {
  readonly claim: Claim;
  readonly report: Report;
  readonly recordedAt: string;
}

/** One report as it comes out. */
export interface StoredEntry {
  readonly report: Report;
  readonly reading: StoredReading | null;
  /** When the report was first stored. ISO 8601 UTC. */
  readonly recordedAt: string;
}

export interface CaseInfo {
  /** The file, or null for a case that lives only as long as the program. */
  readonly location: string | null;
  readonly schema: number;
  readonly reports: number;
  readonly claims: number;
  readonly writable: boolean;
}

export interface SearchHit {
  readonly report: string;
  readonly title: string | null;
  /** Words around the first match, cut from the frozen text as they stand. */
  readonly excerpt: string;
}

/**
 * Keeps the reports of a case and what was derived from them. Reports are the truth and are never dropped; readings are
 * derived. Every method that writes does so in one transaction: after a crash each entry is there whole or not at all.
 * All methods throw `CaseError`. Implementations pass the suite in test/contract.
 */
export interface CaseStore {
  info(): Promise<CaseInfo>;
  /** Adds reports, or replaces those of the same id (their sources add up). All entries or none. */
  put(entries: readonly CaseEntry[]): Promise<void>;
  /** Keeps notices that belong to no report ("this file was empty"). The same notice again is kept once. */
  putNotices(notices: readonly Notice[]): Promise<void>;
  /** Those notices, in the order in which they were first kept. */
  notices(): Promise<readonly Notice[]>;
  /** Ids of all reports, sorted. */
  reportIds(): Promise<readonly string[]>;
  /** The entry of one report; null where the case does not hold it. */
  entry(id: string): Promise<StoredEntry | null>;
  /** Entries sorted by report id, a few at a time in memory; `ids` null means all. Unknown ids are passed over. */
  entries(ids: readonly string[] | null): AsyncIterable<StoredEntry>;
  /** Reports without a reading of this engine, sorted by id. */
  stale(engine: string): Promise<readonly string[]>;
  /** The bytes of a source by their sha256, as they were read; null where they were not kept. */
  sourceBytes(sha256: string): Promise<Uint8Array | null>;
  /** The states in which a page was seen, oldest first: by `seenAt`, else `recordedAt`, then as they were recorded. */
  versions(url: string): Promise<readonly PageVersion[]>;
  /** The states of every page that was seen in more than one, by address, each oldest first. */
  changedPages(): Promise<readonly (readonly PageVersion[])[]>;
  /** Records states of pages whose reports are stored already, or that are gone. */
  putVersions(versions: readonly Omit<PageVersion, "recordedAt">[]): Promise<void>;
  /** What people decided, in the order in which it was stored. */
  decisions(): Promise<readonly Decision[]>;
  /** Adds decisions; one that is there already is left as it is. None is ever changed or dropped. */
  putDecisions(decisions: readonly Decision[]): Promise<void>;
  /** What older engines read, oldest first: kept when a reading of another engine takes its place. */
  pastReadings(): Promise<readonly PastReading[]>;
  /** The story of each report as last told, by report id. */
  storyMembers(): Promise<ReadonlyMap<string, string>>;
  /** What became of stories, oldest first. */
  storyEvents(): Promise<readonly StoryEvent[]>;
  /** Keeps the stories as they are told now, with what became of them. */
  putStories(members: ReadonlyMap<string, string>, events: readonly Omit<StoryEvent, "recordedAt">[]): Promise<void>;
  /** What is known of an address; null where it was never asked. */
  address(address: string): Promise<AddressState | null>;
  /** Addresses of a kind that are due by this moment (ISO 8601 UTC), earliest first. */
  dueAddresses(kind: AddressState["kind"], by: string, limit: number): Promise<readonly AddressState[]>;
  putAddresses(states: readonly AddressState[]): Promise<void>;
  /** Claims of this id (one for each report that holds it). */
  claims(id: string): Promise<readonly StoredClaim[]>;
  /** Ids of claims that begin so, sorted, at most `limit`. */
  claimIds(prefix: string, limit: number): Promise<readonly string[]>;
  /** Reports that hold all these words, best first. Any text is a valid query, in any script. */
  search(words: string, limit: number): Promise<readonly SearchHit[]>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The clock for `recordedAt`: ISO 8601 UTC. */
  readonly now: () => string;
  /** "write" makes the case where there is none; "read" never changes or makes a file. */
  readonly mode: "read" | "write";
  /** The most pages of 4 KiB that the case may grow to; beyond it the disk counts as full. */
  readonly maxPages?: number;
}
