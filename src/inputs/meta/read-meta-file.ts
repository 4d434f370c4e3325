import { readFile } from "node:fs/promises";
import path from "node:path";
import { canonicalUrl } from "../../core/report/canonical-url.ts";
import { isoDate } from "../../core/report/iso-date.ts";
import { jsonErrorAt } from "./json-error-at.ts";
import type { MetaByPath, MetaEntry } from "./meta-by-path.ts";

const FIELDS = ["publisher", "published", "publishedAt", "url", "title", "language"] as const;

/** A meta file that cannot be used: which file, where in it, what to do. */
export class MetaFileError extends Error {
  readonly code = "input/meta-file";
  readonly file: string;
  readonly field: string | null;
  constructor(file: string, field: string | null, reason: string) {
    super(`${file}${field === null ? "" : `: ${field}`}: ${reason}`);
    this.name = "MetaFileError";
    this.file = file;
    this.field = field;
  }
}

/**
 * Reads a file of the form `{"01.txt": {"publisher": ..., "published": ..., "url": ...}}`, any value null; keys are paths
 * relative to the file. Throws MetaFileError naming the file, the line or field, and what to do.
 */
export async function readMetaFile(file: string, cwd: string = process.cwd()): Promise<MetaByPath> {
  const absolute = path.resolve(cwd, file);
  let text: string;
  try {
    text = await readFile(absolute, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new MetaFileError(
      file,
      null,
      code === "ENOENT" ? "there is no such file; check the path" : `cannot be read (${code})`,
    );
  }
  return parseMeta(text, file, path.dirname(absolute));
}

/** What becomes of an entry or a field that cannot be used: thrown, or told and left out. */
type Refuse = (error: MetaFileError) => void;

const refuseAll: Refuse = (error) => {
  throw error;
};

/**
 * The same from text that is already read. `folder` is absolute. With `refuse`, a wrong field or entry is told to it and left out,
 * and the rest is kept; what is no object of paths is thrown all the same.
 */
export function parseMeta(text: string, file: string, folder: string, refuse: Refuse = refuseAll): MetaByPath {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new MetaFileError(
      file,
      jsonErrorPlace(text.replace(/^\ufeff/, "")),
      "is not JSON; mend it there or take the file away",
    );
  }
  if (!isRecord(value))
    throw new MetaFileError(file, null, 'must be an object of paths: {"01.txt": {"publisher": null}}');
  const entries = new Map<string, MetaEntry>();
  for (const [key, entry] of Object.entries(value))
    entries.set(key.replaceAll("\\", "/").replace(/^\.\//, ""), readEntry(file, key, entry, refuse));
  return { file, folder, entries };
}

const NOTHING: MetaEntry = { publisher: null, published: null, url: null, title: null, language: null };

function readEntry(file: string, key: string, value: unknown, refuse: Refuse): MetaEntry {
  if (!isRecord(value)) {
    refuse(
      new MetaFileError(file, `"${key}"`, "must be an object with publisher, published and url, any of them null"),
    );
    return NOTHING;
  }
  for (const field of Object.keys(value)) {
    if (!FIELDS.some((known) => known === field))
      refuse(new MetaFileError(file, `"${key}".${field}`, `is not known; use ${FIELDS.join(", ")}`));
  }
  const text = (field: string): string | null => {
    const found = value[field] ?? null;
    if (found === null || found === "") return null;
    if (typeof found === "string") return found;
    refuse(new MetaFileError(file, `"${key}".${field}`, "must be text or null"));
    return null;
  };
  const fitting = (field: string, found: string | null, fits: boolean, reason: string): string | null => {
    if (found === null || fits) return found;
    refuse(new MetaFileError(file, `"${key}".${field}`, `"${found}" ${reason}`));
    return null;
  };
  const day = text("published") ?? text("publishedAt");
  const address = text("url");
  const published = fitting(
    "published",
    day,
    day !== null && isoDate(day) !== null,
    "is not a date; write 2021-08-13 or 2021-08-13T10:22:00Z, or null",
  );
  const url = fitting(
    "url",
    address,
    address !== null && canonicalUrl(address) !== null,
    "is not an http or https address; write it in full, or null",
  );
  return { publisher: text("publisher"), published, url, title: text("title"), language: text("language") };
}

function jsonErrorPlace(text: string): string | null {
  const at = jsonErrorAt(text);
  if (at === null) return null;
  const before = text.slice(0, at).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
