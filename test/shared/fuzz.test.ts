import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, it } from "vitest";
import { change, damage, FUZZ, mutate, spoil } from "../fuzz/mutate.ts";
import { readable } from "../fuzz/readable.ts";

/** Real pages, feeds, archives and news items, where they are at hand. */
const DATA = join(import.meta.dirname, "../../../shared/data");
const FOLDERS = ["article-extraction/html", "feeds", "warc", "ninjs"];
/** Beyond this a file says nothing that a smaller one does not. */
const MOST_BYTES = 300_000;
const RUNS = 25;

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const bytesOf = (file: string): Uint8Array => {
  const bytes = readFileSync(file);
  return file.endsWith(".html.gz") ? gunzipSync(bytes) : bytes;
};

describe.skipIf(process.env["TELLINGS_SHARED"] === undefined || !existsSync(DATA))("real files, damaged", () => {
  it.each(FOLDERS)("%s", { timeout: 3_600_000 }, async (folder) => {
    const real = files(join(DATA, folder));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...real),
        fc.array(change, { maxLength: 8 }),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (file, changes, damages) => {
          const bytes = bytesOf(file);
          const spoilt = damages.reduce(spoil, mutate(bytes, changes));
          if (bytes.length <= MOST_BYTES && spoilt.length > 0) await readable(spoilt);
        },
      ),
      { numRuns: RUNS * FUZZ },
    );
  });
});
