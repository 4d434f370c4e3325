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

/** The same from text that is already read. `folder` is absolute. */
export function parseMeta(text: string, file: string, folder: string): MetaByPath {
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
    entries.set(key.replaceAll("\\", "/").replace(/^\.\//, ""), readEntry(file, key, entry));
  return { file, folder, entries };
}

function readEntry(file: string, key: string, value: unknown): MetaEntry {
  if (!isRecord(value))
    throw new MetaFileError(file, `"${key}"`, "must be an object with publisher, published and url, any of them null");
  for (const field of Object.keys(value)) {
    if (!FIELDS.some((known) => known === field)) {
      throw new MetaFileError(file, `"${key}".${field}`, `is not known; use ${FIELDS.join(", ")}`);
    }
  }
  const text = (field: string): string | null => {
    const found = value[field] ?? null;
    if (found === null || found === "") return null;
    if (typeof found !== "string") throw new MetaFileError(file, `"${key}".${field}`, "must be text or null");
    return found;
  };
  const published = text("published") ?? text("publishedAt");
  if (published !== null && isoDate(published) === null) {
    throw new MetaFileError(
      file,
      `"${key}".published`,
      `"${published}" is not a date; write 2021-08-13 or 2021-08-13T10:22:00Z, or null`,
    );
  }
  const url = text("url");
  if (url !== null && canonicalUrl(url) === null) {
    throw new MetaFileError(
      file,
      `"${key}".url`,
      `"${url}" is not an http or https address; write it in full, or null`,
    );
  }
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
