import type { DatabaseSync } from "node:sqlite";
import { EMPTIES_SEARCH, MIGRATIONS, SCHEMA_VERSION } from "./schema.ts";
import { searchText } from "./search-text.ts";

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);

/** Puts every report into an empty search index. */
const fillSearch = (database: DatabaseSync): void => {
  const add = database.prepare("INSERT INTO report_search (rowid, title, text) VALUES (?, ?, ?)");
  for (const row of database.prepare("SELECT seq, title, text FROM report ORDER BY seq").iterate()) {
    const { seq = null, title, text } = row;
    add.run(seq, typeof title === "string" ? searchText(title) : null, searchText(String(text)));
  }
};

/** Brings an older case up to date in one transaction: after a crash it is the old one or the new one. */
export const migrate = (database: DatabaseSync): void => {
  database.exec("BEGIN IMMEDIATE");
  try {
    let emptied = false;
    for (let version = versionOf(database); version < SCHEMA_VERSION; version = versionOf(database)) {
      const step = MIGRATIONS[version];
      if (step === undefined) throw new Error(`no way from case format ${version}`);
      database.exec(step);
      emptied ||= EMPTIES_SEARCH.includes(version);
    }
    if (emptied) fillSearch(database);
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
};
