import type { DatabaseSync, StatementSync } from "node:sqlite";
import { deflateRawSync } from "node:zlib";
import type { Report } from "../../core/report/report.ts";
import type { CaseEntry, StoredReading } from "../case-store.ts";
import { textOf } from "./rows.ts";
import { searchText } from "./search-text.ts";

/** One state of a page, in the order: address, report, HTTP status, when it was seen, when it was recorded. */
export const ADD_VERSION =
  "INSERT INTO version (url, report, http_status, seen_at, recorded_at) VALUES (?, ?, ?, ?, ?)";

/** Writes one entry at a time inside a transaction of the caller. */
export type WriteEntry = (entry: CaseEntry, recordedAt: string) => void;

interface Statements {
  readonly unsearch: StatementSync;
  readonly report: StatementSync;
  readonly search: StatementSync;
  readonly source: StatementSync;
  readonly bytes: StatementSync;
  readonly reading: StatementSync;
  readonly oldReading: StatementSync;
  readonly oldClaims: StatementSync;
  readonly pastReading: StatementSync;
  readonly dropReading: StatementSync;
  readonly dropClaims: StatementSync;
  readonly claim: StatementSync;
  readonly version: StatementSync;
}

const prepareAll = (database: DatabaseSync): Statements => ({
  unsearch: database.prepare("DELETE FROM report_search WHERE rowid = ?"),
  report: database.prepare(`
    INSERT INTO report (id, text, title, title_start, title_end, publisher, published_at, url, language, reader,
      furniture, facts, parts, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET text = excluded.text, title = excluded.title, title_start = excluded.title_start,
      title_end = excluded.title_end, publisher = excluded.publisher, published_at = excluded.published_at,
      url = excluded.url, language = excluded.language, reader = excluded.reader, furniture = excluded.furniture,
      facts = excluded.facts, parts = excluded.parts
    RETURNING seq`),
  search: database.prepare("INSERT INTO report_search (rowid, title, text) VALUES (?, ?, ?)"),
  source: database.prepare(
    "INSERT INTO source (report, path, sha256, detail, recorded_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
  ),
  bytes: database.prepare(
    "INSERT INTO source_bytes (sha256, encoding, bytes) VALUES (?, 'deflate-raw', ?) ON CONFLICT DO NOTHING",
  ),
  reading: database.prepare("INSERT INTO reading (report, engine, notices, recorded_at) VALUES (?, ?, ?, ?)"),
  oldReading: database.prepare("SELECT engine, notices, recorded_at FROM reading WHERE report = ?"),
  oldClaims: database.prepare("SELECT claim FROM claim WHERE report = ? ORDER BY place_in_report"),
  pastReading: database.prepare(
    "INSERT INTO past_reading (report, engine, reading, recorded_at, replaced_at) VALUES (?, ?, ?, ?, ?)",
  ),
  dropReading: database.prepare("DELETE FROM reading WHERE report = ?"),
  dropClaims: database.prepare("DELETE FROM claim WHERE report = ?"),
  claim: database.prepare(`
    INSERT INTO claim (report, place_in_report, id, frame, rule, status, polarity, claim)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`),
  version: database.prepare(ADD_VERSION),
});

const writeReport = (statements: Statements, report: Report, recordedAt: string): void => {
  const row = statements.report.get(
    report.id,
    report.text,
    report.title,
    report.titleSpan?.start ?? null,
    report.titleSpan?.end ?? null,
    report.publisher,
    report.publishedAt,
    report.url,
    report.language,
    report.reader,
    JSON.stringify(report.furniture),
    JSON.stringify(report.facts),
    report.parts === undefined ? null : JSON.stringify(report.parts),
    recordedAt,
  );
  const seq = row?.["seq"] ?? null;
  statements.unsearch.run(seq);
  statements.search.run(seq, report.title === null ? null : searchText(report.title), searchText(report.text));
  for (const source of report.sources)
    statements.source.run(report.id, source.path, source.sha256, JSON.stringify(source), recordedAt);
};

/** What another engine read is kept: without it nobody could tell what the engine's new version changed. */
const keepPast = (statements: Statements, report: string, engine: string, recordedAt: string): void => {
  const old = statements.oldReading.get(report);
  if (old === undefined || textOf(old, "engine") === engine) return;
  const claims = statements.oldClaims.all(report).map((row) => textOf(row, "claim"));
  const json = `{"notices":${textOf(old, "notices")},"claims":[${claims.join(",")}]}`;
  statements.pastReading.run(
    report,
    textOf(old, "engine"),
    deflateRawSync(json),
    textOf(old, "recorded_at"),
    recordedAt,
  );
};

const writeReading = (statements: Statements, report: string, reading: StoredReading, recordedAt: string): void => {
  const { engine, claims, notices } = reading;
  statements.reading.run(report, engine, JSON.stringify(notices), recordedAt);
  claims.forEach((claim, place) => {
    const json = JSON.stringify(claim);
    statements.claim.run(report, place, claim.id, claim.frame, claim.rule, claim.status, claim.polarity, json);
  });
};

/** Prepares the statements once. */
export const entryWriter = (database: DatabaseSync): WriteEntry => {
  const statements = prepareAll(database);
  return ({ report, reading, bytes, version }, recordedAt) => {
    writeReport(statements, report, recordedAt);
    if (bytes !== null) statements.bytes.run(bytes.sha256, deflateRawSync(bytes.bytes));
    if (reading !== null) keepPast(statements, report.id, reading.engine, recordedAt);
    statements.dropClaims.run(report.id);
    statements.dropReading.run(report.id);
    if (reading !== null) writeReading(statements, report.id, reading, recordedAt);
    if (version !== undefined) statements.version.run(version.url, report.id, null, version.seenAt, recordedAt);
  };
};
