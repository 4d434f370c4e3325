-- The tables of a case of format 1, with one report in them: what a later version has to bring up to date.
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
PRAGMA application_id = 1415933036;
PRAGMA user_version = 1;

INSERT INTO report (id, text, title, publisher, url, reader, furniture, facts, recorded_at) VALUES
  ('r_1', 'The dam at 地震 held.', 'Dam holds', 'Post', 'https://post.example/dam', 'plain-text/1', '[]', '[]', '2029-01-01T00:00:00.000Z');
INSERT INTO source (report, path, sha256, detail, recorded_at) VALUES
  ('r_1', 'a.txt', '00', '{"path":"a.txt","sha256":"00","bytes":3,"mediaType":"text/plain","charset":null}', '2029-01-01T00:00:00.000Z');
