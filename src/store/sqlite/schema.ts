/** "Tell" in ASCII: marks an SQLite file as a case in its header. */
export const APPLICATION_ID = 0x54656c6c;

/** Version of the tables below, in the header as `user_version`. */
export const SCHEMA_VERSION = 1;

/**
 * Tables of a case. `report`, `source` and `source_bytes` are the truth; `reading`, `claim` and `report_search` are derived
 * and can be thrown away. Claims of every frame share one table, so a new frame needs no migration. All
 * tables have a row id: without one, rows of a kilobyte spill into pages of their own and a case is three times as large.
 */
export const CREATE_TABLES = `
CREATE TABLE report (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  title TEXT,
  title_start INTEGER,
  title_end INTEGER,
  publisher TEXT,
  published_at TEXT,
  url TEXT,
  language TEXT,
  reader TEXT NOT NULL,
  furniture TEXT NOT NULL,
  facts TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);
CREATE INDEX report_by_time ON report (published_at, id);
CREATE TABLE source (
  seq INTEGER PRIMARY KEY,
  report TEXT NOT NULL REFERENCES report (id),
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  detail TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  UNIQUE (report, path, sha256)
);
CREATE TABLE source_bytes (
  seq INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  encoding TEXT NOT NULL,
  bytes BLOB NOT NULL
);
CREATE TABLE reading (
  seq INTEGER PRIMARY KEY,
  report TEXT NOT NULL UNIQUE REFERENCES report (id),
  engine TEXT NOT NULL,
  notices TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);
CREATE TABLE claim (
  seq INTEGER PRIMARY KEY,
  report TEXT NOT NULL REFERENCES report (id),
  place_in_report INTEGER NOT NULL,
  id TEXT NOT NULL,
  frame TEXT NOT NULL,
  rule TEXT NOT NULL,
  status TEXT NOT NULL,
  polarity TEXT NOT NULL,
  claim TEXT NOT NULL,
  UNIQUE (report, place_in_report)
);
CREATE INDEX claim_by_id ON claim (id);
CREATE INDEX claim_by_frame ON claim (frame, status);
CREATE TABLE notice (
  seq INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  source TEXT,
  notice TEXT NOT NULL UNIQUE,
  recorded_at TEXT NOT NULL
);
CREATE VIRTUAL TABLE report_search USING fts5 (
  title, text, content = 'report', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
`;
