import type { DatabaseSync } from "node:sqlite";
import { CaseError } from "../case-error.ts";
import type { CaseInfo, CaseStore, OpenOptions, StoredEntry } from "../case-store.ts";
import { historyOfCase } from "./history.ts";
import { openFile, openNameless } from "./open-file.ts";
import { pagesOfCase } from "./pages.ts";
import { caseReader } from "./read.ts";
import { noticeOf, textOf } from "./rows.ts";
import { SCHEMA_VERSION } from "./schema.ts";
import { caseErrorOf } from "./sqlite-error.ts";
import { entryWriter } from "./write.ts";

const storeOver = (database: DatabaseSync, location: string | null, options: OpenOptions): CaseStore => {
  const where = location ?? "(a case without a file)";
  const writable = options.mode === "write";
  const reader = caseReader(database);
  const writeEntry = entryWriter(database);
  const pages = pagesOfCase(database);
  const history = historyOfCase(database);
  const keepNotice = database.prepare(
    "INSERT INTO notice (code, source, notice, recorded_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );

  const guard = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw caseErrorOf(error, where);
    }
  };
  const inTransaction = (work: (recordedAt: string) => void): Promise<void> =>
    guard(() => {
      if (!writable)
        throw new CaseError("case/read-only", where, "this case was opened for reading", "open it for writing");
      database.exec("BEGIN IMMEDIATE");
      try {
        work(options.now());
        database.exec("COMMIT");
      } catch (error) {
        // SQLite has already rolled back by itself after some errors (a full disk is one).
        if (database.isTransaction) database.exec("ROLLBACK");
        throw error;
      }
    });
  const count = (table: "report" | "claim"): number =>
    Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.["n"] ?? 0);

  async function* entries(ids: readonly string[] | null): AsyncGenerator<StoredEntry> {
    const pages = reader.pages(ids);
    for (;;) {
      const page = await guard(() => pages.next());
      if (page.done === true) return;
      yield* page.value;
    }
  }

  return {
    info: () =>
      guard(
        (): CaseInfo => ({
          location,
          schema: SCHEMA_VERSION,
          reports: count("report"),
          claims: count("claim"),
          writable,
        }),
      ),
    put: (added) =>
      inTransaction((recordedAt) => {
        for (const entry of added) writeEntry(entry, recordedAt);
      }),
    putNotices: (notices) =>
      inTransaction((recordedAt) => {
        for (const notice of notices)
          keepNotice.run(notice.code, notice.source ?? null, JSON.stringify(notice), recordedAt);
      }),
    notices: () =>
      guard(() =>
        database
          .prepare("SELECT notice FROM notice ORDER BY seq")
          .all()
          .map((row) => noticeOf(textOf(row, "notice"))),
      ),
    reportIds: () => guard(() => reader.ids()),
    entry: (id) => guard(() => reader.entry(id)),
    entries,
    stale: (engine) => guard(() => reader.stale(engine)),
    sourceBytes: (sha256) => guard(() => reader.sourceBytes(sha256)),
    versions: (url) => guard(() => pages.versions(url)),
    changedPages: () => guard(() => pages.changed()),
    putVersions: (versions) =>
      inTransaction((recordedAt) => {
        for (const version of versions) pages.addVersion(version, recordedAt);
      }),
    decisions: () => guard(() => history.decisions()),
    putDecisions: (decisions) =>
      inTransaction((recordedAt) => {
        for (const decision of decisions) history.addDecision(decision, recordedAt);
      }),
    pastReadings: () => guard(() => history.pastReadings()),
    storyMembers: () => guard(() => history.storyMembers()),
    storyEvents: () => guard(() => history.storyEvents()),
    putStories: (members, events) => inTransaction((recordedAt) => history.putStories(members, events, recordedAt)),
    address: (address) => guard(() => pages.address(address)),
    dueAddresses: (kind, by, limit) => guard(() => pages.due(kind, by, limit)),
    putAddresses: (states) =>
      inTransaction(() => {
        for (const state of states) pages.putAddress(state);
      }),
    claims: (id) => guard(() => reader.claims(id)),
    claimIds: (prefix, limit) => guard(() => reader.claimIds(prefix, limit)),
    search: (words, limit) => guard(() => reader.search(words, limit)),
    close: () =>
      guard(() => {
        if (database.isOpen) database.close();
      }),
  };
};

/** Opens the case file at `path`; in mode "write" it is made where there is none. Throws `CaseError`. */
export const openSqliteCase = async (path: string, options: OpenOptions): Promise<CaseStore> => {
  const database = openFile(path, options);
  try {
    return storeOver(database, path, options);
  } catch (error) {
    database.close();
    throw caseErrorOf(error, path);
  }
};

/** A case that lives only as long as the program. */
export const openNamelessCase = async (options: OpenOptions): Promise<CaseStore> =>
  storeOver(openNameless(), null, { ...options, mode: "write" });
