import { createReadStream } from "node:fs";
import { access, readFile } from "node:fs/promises";
import path from "node:path";
import type { InputContext, InputItem } from "./input.ts";
import { noticeItem } from "./input.ts";
import { inputs } from "./inputs.ts";
import type { ColumnMap } from "./meta/column-map.ts";
import { type MetaByPath, unusedKeys } from "./meta/meta-by-path.ts";
import { MetaFileError, parseMeta } from "./meta/read-meta-file.ts";
import { collectPaths } from "./paths/collect-paths.ts";
import { readSource } from "./read-source.ts";

/** 16 MiB: the longest news pages known are under 10 MB; a larger "document" is something else. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

export interface ReadOptions {
  /** Folder that relative paths start from; the working folder when left out. */
  readonly cwd?: string;
  /** The user's word about reports, from `readMetaFile`; it wins over a `reports.json` beside the files. */
  readonly meta?: MetaByPath;
  /** What "-" reads; the process's own when left out. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly columns?: ColumnMap;
  /** Largest single document in bytes, 16 MiB when left out. */
  readonly maxBytes?: number;
  /** Files that no folder or pattern brings in: the case that is written lies among the reports often enough. */
  readonly leaveOut?: readonly string[];
  /** Reads an address that is named as a path. Left out: nothing is fetched, and a Notice says so. */
  readonly readAddress?: (address: string) => AsyncIterable<InputItem>;
}

/**
 * Reads every report under the paths, in order, one at a time: memory does not grow with their number. Nothing is thrown
 * for what stands in the files: every problem is a Notice with the name of its file.
 */
export async function* readReports(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<InputItem> {
  const cwd = path.resolve(options.cwd ?? process.cwd());
  const beside = new Map<string, MetaByPath | null>();
  const meta = options.meta === undefined ? null : { ...options.meta, used: new Set<string>() };
  const base: InputContext = {
    maxBytes: options.maxBytes ?? MAX_DOCUMENT_BYTES,
    columns: options.columns ?? {},
    meta: meta === null ? [] : [meta],
    depth: 0,
    readPart: (part, context) => readSource(inputs, part, { ...context, depth: context.depth + 1 }),
  };
  for await (const found of collectPaths(paths, cwd, options.leaveOut)) {
    if (found.kind === "notice") yield found;
    else if (found.kind === "address") {
      if (options.readAddress !== undefined) yield* options.readAddress(found.address);
      else
        yield noticeItem(
          "input/address",
          found.address,
          "Addresses are not fetched here; save the page and name its file.",
        );
    } else if (found.kind === "stdin") {
      const stream = options.stdin ?? (process.stdin as AsyncIterable<Uint8Array>);
      yield* readSource(
        inputs,
        { label: "-", name: "-", file: null, mediaType: null, charset: null, facts: [], origin: {}, stream },
        base,
      );
    } else {
      const metas = [...base.meta];
      for (const folder of foldersUp(found.file, found.label)) {
        if (!beside.has(folder)) {
          const loaded = await loadBeside(folder, cwd);
          beside.set(folder, loaded.meta);
          yield* loaded.notices;
        }
        const own = beside.get(folder) ?? null;
        if (own !== null) metas.push(own);
      }
      const source = {
        label: found.label,
        name: path.basename(found.file),
        file: found.file,
        inPlace: true,
        mediaType: null,
        charset: null,
        facts: [],
        origin: {},
        stream: createReadStream(found.file) as AsyncIterable<Uint8Array>,
      };
      yield* readSource(inputs, source, { ...base, meta: metas });
    }
  }
  if (meta !== null) {
    const unused = unusedKeys(meta);
    if (unused.length > 0) yield noticeItem("input/meta-unused", meta.file, unusedReason(meta, unused));
  }
}

const unusedReason = ({ folder }: MetaByPath, unused: readonly string[]): string =>
  `Nothing that was read is named ${unused
    .slice(0, 3)
    .map((key) => `"${key}"`)
    .join(", ")}${unused.length > 3 ? ` and ${unused.length - 3} more` : ""}; write paths as they are from ${folder}.`;

/** The folder of the file, and those above it up to the folder that was named. */
function foldersUp(file: string, label: string): string[] {
  const folders = [path.dirname(file)];
  const steps = label.split("/").filter((step) => step !== "" && step !== "." && step !== "..").length - 1;
  for (let step = 0; step < Math.min(steps, 8); step++) folders.push(path.dirname(folders.at(-1) ?? file));
  return folders;
}

/** Wrong places of one meta file that are named; a file of another form has a thousand. */
const NAMED = 5;

async function loadBeside(folder: string, cwd: string): Promise<{ meta: MetaByPath | null; notices: InputItem[] }> {
  const file = path.join(folder, "reports.json");
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return { meta: null, notices: [] };
  }
  const told = (code: string, reason: string): InputItem => noticeItem(code, "reports.json", reason);
  const wrong: string[] = [];
  try {
    // One wrong date must not cost the publishers of all other reports.
    const meta = parseMeta(text, file, folder, ({ message }) => wrong.push(message));
    const more = wrong.length > NAMED ? `, and ${wrong.length - NAMED} more places are wrong` : "";
    const notices = wrong
      .slice(0, NAMED)
      .map((message, at, all) =>
        told("input/meta-file", `${message}${at === all.length - 1 ? more : ""}. The rest of the file is used.`),
      );
    const nowhere = await keysOfNoFile(meta, cwd);
    if (nowhere.length > 0) notices.push(told("input/meta-unused", unusedReason(meta, nowhere)));
    return { meta, notices };
  } catch (error) {
    if (!(error instanceof MetaFileError)) throw error;
    return {
      meta: null,
      notices: [told("input/meta-file", `${error.message}. The reports beside it are read without it.`)],
    };
  }
}

/** Keys of a `reports.json` that name no file there; those of files that were not asked for are no mistake. */
async function keysOfNoFile({ folder, entries }: MetaByPath, cwd: string): Promise<readonly string[]> {
  const nowhere: string[] = [];
  for (const key of entries.keys()) {
    const file = key.replace(/[#!].*$/, "");
    const found = await Promise.any([folder, cwd].map((from) => access(path.resolve(from, file)))).then(
      () => true,
      () => false,
    );
    if (!found) nowhere.push(key);
  }
  return nowhere;
}
