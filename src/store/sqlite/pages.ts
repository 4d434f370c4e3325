import type { DatabaseSync } from "node:sqlite";
import type { PageVersion } from "../../core/version/page-version.ts";
import type { AddressState } from "../case-store.ts";
import { numberOrNull, type Row, textOf, textOrNull } from "./rows.ts";
import { ADD_VERSION } from "./write.ts";

export interface PagesOfCase {
  readonly versions: (url: string) => readonly PageVersion[];
  readonly changed: () => readonly (readonly PageVersion[])[];
  readonly addVersion: (version: Omit<PageVersion, "recordedAt">, recordedAt: string) => void;
  readonly address: (address: string) => AddressState | null;
  readonly due: (kind: AddressState["kind"], by: string, limit: number) => readonly AddressState[];
  readonly putAddress: (state: AddressState) => void;
}

const versionOf = (row: Row): PageVersion => ({
  url: textOf(row, "url"),
  report: textOrNull(row, "report"),
  httpStatus: numberOrNull(row, "http_status"),
  seenAt: textOrNull(row, "seen_at"),
  recordedAt: textOf(row, "recorded_at"),
});

// Written by this package alone, so its JSON has the type it was written with.
const addressOf = (row: Row): AddressState => JSON.parse(textOf(row, "detail")) as AddressState;

const IN_ORDER = "ORDER BY url, coalesce(seen_at, recorded_at), seq";

/** What the case knows of pages on the net. Writes are made inside a transaction of the caller. */
export const pagesOfCase = (database: DatabaseSync): PagesOfCase => {
  const byUrl = database.prepare(`SELECT * FROM version WHERE url = ? ${IN_ORDER}`);
  const changed = database.prepare(
    `SELECT * FROM version WHERE url IN (SELECT url FROM version GROUP BY url HAVING count(*) > 1) ${IN_ORDER}`,
  );
  const addVersion = database.prepare(ADD_VERSION);
  const byAddress = database.prepare("SELECT detail FROM address WHERE address = ?");
  const due = database.prepare(
    "SELECT detail FROM address WHERE kind = ? AND due_at <= ? ORDER BY due_at, seq LIMIT ?",
  );
  const putAddress = database.prepare(`
    INSERT INTO address (address, kind, feed, due_at, detail) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (address) DO UPDATE SET kind = excluded.kind, feed = excluded.feed, due_at = excluded.due_at,
      detail = excluded.detail`);
  return {
    versions: (url) => byUrl.all(url).map(versionOf),
    changed: () => {
      const pages = new Map<string, PageVersion[]>();
      for (const version of changed.all().map(versionOf)) {
        const page = pages.get(version.url);
        if (page === undefined) pages.set(version.url, [version]);
        else page.push(version);
      }
      return [...pages.values()];
    },
    addVersion: ({ url, report, httpStatus, seenAt }, recordedAt) =>
      void addVersion.run(url, report, httpStatus, seenAt, recordedAt),
    address: (address) => {
      const row = byAddress.get(address);
      return row === undefined ? null : addressOf(row);
    },
    due: (kind, by, limit) => due.all(kind, by, limit).map(addressOf),
    putAddress: (state) =>
      void putAddress.run(state.address, state.kind, state.feed, state.dueAt, JSON.stringify(state)),
  };
};
