/** "Tell" in ASCII: marks an SQLite file as a case in its header. */
export const APPLICATION_ID = 0x54656c6c;

/** Version of the tables below, in the header as `user_version`. */
export const SCHEMA_VERSION = 3;

/**
 * `version` is a log: each row is a state in which a page was seen, a report or (null) gone. A page that goes back
 * to an earlier text has a new row. `address` keeps what a server said of an address, so that it is asked politely.
 */
const VERSION_TABLES = `
CREATE TABLE version (
  seq INTEGER PRIMARY KEY,
  url TEXT NOT NULL,
  report TEXT REFERENCES report (id),
  http_status INTEGER,
  seen_at TEXT,
  recorded_at TEXT NOT NULL
);
CREATE INDEX version_by_url ON version (url);
CREATE INDEX version_by_report ON version (report);
CREATE TABLE address (
  seq INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  feed TEXT,
  due_at TEXT,
  detail TEXT NOT NULL
);
CREATE INDEX address_due ON address (kind, due_at);
`;

/**
 * `decision` is a log of what people decided. `past_reading` keeps what an older engine read, so that a change can say what the
 * engine changed. `story_member` is the story of each report as last told, `story_event` what became of stories.
 */
const HISTORY_TABLES = `
CREATE TABLE decision (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  why TEXT NOT NULL,
  detail TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);
CREATE TABLE past_reading (
  seq INTEGER PRIMARY KEY,
  report TEXT NOT NULL REFERENCES report (id),
  engine TEXT NOT NULL,
  reading BLOB NOT NULL,
  recorded_at TEXT NOT NULL,
  replaced_at TEXT NOT NULL
);
CREATE INDEX past_reading_by_report ON past_reading (report);
CREATE TABLE story_member (
  seq INTEGER PRIMARY KEY,
  report TEXT NOT NULL UNIQUE REFERENCES report (id),
  story TEXT NOT NULL
);
CREATE TABLE story_event (
  seq INTEGER PRIMARY KEY,
  story TEXT NOT NULL,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);
`;

/** Words of titles and texts. It keeps no text of its own: what goes in is prepared by `searchText`. */
const SEARCH_TABLE = `
CREATE VIRTUAL TABLE report_search USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
`;

/** Versions whose step empties the search index: whoever runs it fills the index anew. */
export const EMPTIES_SEARCH: readonly number[] = [1];

/** What brings a case of version n to n + 1, by n. */
export const MIGRATIONS: Readonly<Record<number, string>> = {
  1: `
ALTER TABLE report ADD COLUMN parts TEXT;
${VERSION_TABLES}
INSERT INTO version (url, report, seen_at, recorded_at)
  SELECT url, id, NULL, recorded_at FROM report
  WHERE url IN (SELECT url FROM report WHERE url IS NOT NULL GROUP BY url HAVING count(*) = 1) ORDER BY seq;
DROP TABLE report_search;
${SEARCH_TABLE}
PRAGMA user_version = 2;
`,
  2: `
${HISTORY_TABLES}
PRAGMA user_version = 3;
`,
};

/**
 * Tables of a case. `report`, `source`, `source_bytes`, `version` and `decision` are the truth; `reading`, `claim` and `report_search`
 * are derived and can be thrown away; `address` says what to ask the net next. Claims of every frame share one table, so a new frame needs no migration. All
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
  parts TEXT,
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
${VERSION_TABLES}
${HISTORY_TABLES}
${SEARCH_TABLE}
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${SCHEMA_VERSION};
`;
