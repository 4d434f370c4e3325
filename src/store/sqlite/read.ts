import type { DatabaseSync } from "node:sqlite";
import { inflateRawSync } from "node:zlib";
import type { SearchHit, StoredClaim, StoredEntry, StoredReading } from "../case-store.ts";
import { claimOf, noticesOf, type Row, reportOf, sourceOf, textOf, textOrNull } from "./rows.ts";
import { excerptOf, searchQuery } from "./search-text.ts";

/** Entries held in memory at a time while a case is walked through. */
const PAGE = 100;

export interface ReadCase {
  readonly entry: (id: string) => StoredEntry | null;
  readonly ids: () => readonly string[];
  readonly stale: (engine: string) => readonly string[];
  readonly pages: (ids: readonly string[] | null) => Generator<readonly StoredEntry[]>;
  readonly sourceBytes: (sha256: string) => Uint8Array | null;
  readonly search: (words: string, limit: number) => readonly SearchHit[];
  readonly claims: (id: string) => readonly StoredClaim[];
  readonly claimIds: (prefix: string, limit: number) => readonly string[];
}

export const caseReader = (database: DatabaseSync): ReadCase => {
  const find = database.prepare("SELECT * FROM report WHERE id = ?");
  const after = database.prepare("SELECT * FROM report WHERE id > ? ORDER BY id LIMIT ?");
  const sources = database.prepare("SELECT detail FROM source WHERE report = ? ORDER BY seq");
  const reading = database.prepare("SELECT engine, notices FROM reading WHERE report = ?");
  const claims = database.prepare("SELECT claim FROM claim WHERE report = ? ORDER BY place_in_report");
  const ids = database.prepare("SELECT id FROM report ORDER BY id");
  const stale = database.prepare(
    "SELECT id FROM report WHERE NOT EXISTS (SELECT 1 FROM reading WHERE report = id AND engine = ?) ORDER BY id",
  );
  const bytes = database.prepare("SELECT encoding, bytes FROM source_bytes WHERE sha256 = ?");
  const search = database.prepare(`
    SELECT report.id, report.title, report.text
    FROM report_search JOIN report ON report.seq = report_search.rowid
    WHERE report_search MATCH ? ORDER BY rank, report.id LIMIT ?`);

  const claimsById = database.prepare("SELECT report, claim FROM claim WHERE id = ? ORDER BY report, place_in_report");
  // A range, so that the index is used: U+FFFF sorts after every character of an id.
  const idsFrom = database.prepare("SELECT DISTINCT id FROM claim WHERE id >= ? AND id < ? ORDER BY id LIMIT ?");

  const readingOf = (id: string): StoredReading | null => {
    const row = reading.get(id);
    if (row === undefined) return null;
    return {
      engine: textOf(row, "engine"),
      claims: claims.all(id).map((claim) => claimOf(textOf(claim, "claim"))),
      notices: noticesOf(textOf(row, "notices")),
    };
  };
  const entryOf = (row: Row): StoredEntry => {
    const id = textOf(row, "id");
    const seen = sources.all(id).map((source) => sourceOf(textOf(source, "detail")));
    return { report: reportOf(row, seen), reading: readingOf(id), recordedAt: textOf(row, "recorded_at") };
  };
  const entry = (id: string): StoredEntry | null => {
    const row = find.get(id);
    return row === undefined ? null : entryOf(row);
  };

  function* pages(wanted: readonly string[] | null): Generator<readonly StoredEntry[]> {
    if (wanted !== null) {
      const sorted = [...new Set(wanted)].sort();
      for (let from = 0; from < sorted.length; from += PAGE)
        yield sorted
          .slice(from, from + PAGE)
          .map(entry)
          .filter((found) => found !== null);
      return;
    }
    for (let last = ""; ; ) {
      const page = after.all(last, PAGE).map(entryOf);
      yield page;
      const end = page.at(-1);
      if (end === undefined || page.length < PAGE) return;
      last = end.report.id;
    }
  }

  return {
    entry,
    pages,
    ids: () => ids.all().map((row) => textOf(row, "id")),
    stale: (engine) => stale.all(engine).map((row) => textOf(row, "id")),
    sourceBytes: (sha256) => {
      const row = bytes.get(sha256);
      return row?.["bytes"] instanceof Uint8Array ? new Uint8Array(inflateRawSync(row["bytes"])) : null;
    },
    claims: (id) =>
      claimsById.all(id).flatMap((row) => {
        const stored = entry(textOf(row, "report"));
        if (stored === null) return [];
        return [{ claim: claimOf(textOf(row, "claim")), report: stored.report, recordedAt: stored.recordedAt }];
      }),
    claimIds: (prefix, limit) => idsFrom.all(prefix, `${prefix}\uffff`, limit).map((row) => textOf(row, "id")),
    search: (words, limit) => {
      const query = searchQuery(words);
      if (query === "") return [];
      return search.all(query, limit).map((row) => ({
        report: textOf(row, "id"),
        title: textOrNull(row, "title"),
        excerpt: excerptOf(textOf(row, "text"), words),
      }));
    },
  };
};
