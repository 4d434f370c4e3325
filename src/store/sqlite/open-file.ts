import { closeSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { CaseError } from "../case-error.ts";
import type { OpenOptions } from "../case-store.ts";
import { migrate } from "./migrate.ts";
import { APPLICATION_ID, CREATE_TABLES, SCHEMA_VERSION } from "./schema.ts";
import { caseErrorOf } from "./sqlite-error.ts";

const MAGIC = "SQLite format 3\u0000";
/** A second program that writes is waited for this long, in milliseconds. */
const PATIENCE = 5000;

const numberOf = (database: DatabaseSync, pragma: string): number => {
  const row = database.prepare(`PRAGMA ${pragma}`).get();
  return Number(row?.[pragma] ?? 0);
};

const statOf = (path: string): Stats | null => {
  try {
    return statSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new CaseError(
      "case/cannot-open",
      path,
      "the case file cannot be reached",
      "check the path and its permissions",
      error,
    );
  }
};

/** Looks at the header before SQLite does, so that no byte of a stranger's file is ever changed. */
const checkHeader = (path: string): void => {
  const header = Buffer.alloc(MAGIC.length);
  let length = 0;
  try {
    const file = openSync(path, "r");
    try {
      length = readSync(file, header, 0, header.length, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new CaseError("case/cannot-open", path, "the case file cannot be read", "check its permissions", error);
  }
  if (length === 0 || header.toString("latin1") === MAGIC) return;
  throw new CaseError(
    "case/not-a-case",
    path,
    "this file is not a case; it was left as it is",
    "name a case file, or a new one, with --case FILE",
  );
};

const checkKind = (database: DatabaseSync, path: string): "case" | "empty" | "older" => {
  const application = numberOf(database, "application_id");
  const version = numberOf(database, "user_version");
  const tables = Number(database.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"] ?? 0);
  if (application === 0 && version === 0 && tables === 0) return "empty";
  if (application !== APPLICATION_ID)
    throw new CaseError(
      "case/not-a-case",
      path,
      "this is an SQLite database of another program; it was left as it is",
      "name a case file, or a new one, with --case FILE",
    );
  if (version > SCHEMA_VERSION)
    throw new CaseError(
      "case/newer",
      path,
      `this case was made by a newer version of Tellings (format ${version}, this version reads up to ${SCHEMA_VERSION}); it was left as it is`,
      "update Tellings, or name another file with --case FILE",
    );
  return version < SCHEMA_VERSION ? "older" : "case";
};

const createTables = (database: DatabaseSync): void => {
  database.exec("BEGIN IMMEDIATE");
  try {
    // Two programs may find the same empty file; the second finds the tables made.
    if (numberOf(database, "user_version") === 0) database.exec(CREATE_TABLES);
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
};

const openReadOnly = (path: string): DatabaseSync => {
  const attempts = [
    // As a writer that never writes: only such a one tidies away SQLite's side files when it closes.
    (): DatabaseSync => {
      const database = new DatabaseSync(path, { timeout: PATIENCE });
      database.exec("PRAGMA query_only = ON");
      return database;
    },
    (): DatabaseSync => new DatabaseSync(path, { readOnly: true, timeout: PATIENCE }),
    // In a folder that cannot be written SQLite cannot make its side files; nobody else can write there either.
    (): DatabaseSync => {
      const url = pathToFileURL(resolve(path));
      url.search = "?immutable=1";
      return new DatabaseSync(url, { readOnly: true });
    },
  ];
  let failure: unknown = null;
  for (const attempt of attempts) {
    let database: DatabaseSync | null = null;
    try {
      database = attempt();
      database.prepare("SELECT count(*) FROM sqlite_schema").get();
      return database;
    } catch (error) {
      database?.close();
      failure = error;
    }
  }
  throw failure;
};

/** Opens a case file and checks that it is one before anything is written. */
export const openFile = (path: string, options: OpenOptions): DatabaseSync => {
  const { mode, maxPages } = options;
  const stat = statOf(path);
  if (stat?.isDirectory())
    throw new CaseError("case/is-a-folder", path, "this is a folder, not a case file", "name a file with --case FILE");
  if (stat === null && mode === "read")
    throw new CaseError(
      "case/missing",
      path,
      "there is no case file here",
      "check the path, or name reports to make one",
    );
  if (stat !== null) checkHeader(path);
  let database: DatabaseSync | null = null;
  try {
    database = mode === "read" ? openReadOnly(path) : new DatabaseSync(path, { timeout: PATIENCE });
    let kind = checkKind(database, path);
    if (kind === "older" && mode === "read") {
      // Read as it is it cannot be; brought up to date once, it can.
      database.close();
      openFile(path, { ...options, mode: "write" }).close();
      database = openReadOnly(path);
      kind = checkKind(database, path);
    }
    if (kind === "empty" && mode === "read")
      throw new CaseError(
        "case/not-a-case",
        path,
        "this file is empty, not a case",
        "name a case file with --case FILE",
      );
    if (mode === "write") {
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
      if (maxPages !== undefined) database.exec(`PRAGMA max_page_count = ${Math.trunc(maxPages)}`);
      if (kind === "empty") createTables(database);
      if (kind === "older") migrate(database);
    }
    return database;
  } catch (error) {
    database?.close();
    throw caseErrorOf(error, path);
  }
};

/** A case without a file: SQLite keeps it in memory and, where it grows, in a nameless temporary file. */
export const openNameless = (): DatabaseSync => {
  const database = new DatabaseSync("");
  database.exec("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON");
  createTables(database);
  return database;
};
