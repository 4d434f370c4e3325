import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { InputItem } from "../input.ts";
import { noticeItem } from "../input.ts";

/** One file to read: absolute path, and the label that its reports carry. */
export interface FoundFile {
  readonly kind: "file";
  readonly file: string;
  readonly label: string;
}

/** An address on the net that a person named. */
export interface FoundAddress {
  readonly kind: "address";
  readonly address: string;
}

export const isAddress = (named: string): boolean => /^https?:\/\//i.test(named);

export type Found = FoundFile | FoundAddress | { readonly kind: "stdin" } | Extract<InputItem, { kind: "notice" }>;

/** Files about a folder, not reports of it. */
const ABOUT =
  /^(?:readme(?:\.(?:md|txt|rst))?|(?:license|licence|changelog|contributing|notice|authors|notes)(?:\.md)?)$/i;
const META = "reports.json";
/** Ordered by UTF-16 units, the same on every machine. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const slashed = (value: string): string => value.split(path.sep).join("/");

/**
 * Resolves the paths that a person named, in their order: files, folders (recursive, sorted), globs, "-". Each file once;
 * those of `leaveOut` only where they are named themselves.
 */
export async function* collectPaths(
  paths: readonly string[],
  cwd: string,
  leaveOut: readonly string[] = [],
): AsyncGenerator<Found> {
  const seen = new Set<string>();
  const left = new Set(leaveOut.map((file) => path.resolve(cwd, file)));
  for (const named of paths) {
    if (named === "-") {
      yield { kind: "stdin" };
      continue;
    }
    if (isAddress(named)) {
      yield { kind: "address", address: named };
      continue;
    }
    for await (const found of resolve(named, cwd)) {
      if (found.kind === "file") {
        const itself = found.file === path.resolve(cwd, named);
        if (seen.has(found.file) || (left.has(found.file) && !itself)) continue;
        seen.add(found.file);
      }
      yield found;
    }
  }
}

async function* resolve(named: string, cwd: string): AsyncGenerator<Found> {
  const absolute = path.resolve(cwd, named);
  const info = await stat(absolute).catch(() => null);
  if (info?.isDirectory()) yield* walkNamed(absolute, named);
  else if (info !== null) yield { kind: "file", file: absolute, label: slashed(named) };
  else if (isDynamicPattern(named)) yield* expand(named, cwd);
  else yield notice("input/missing", named, "There is no such file or folder. Check the path.");
}

async function* walkNamed(folder: string, named: string): AsyncGenerator<Found> {
  let count = 0;
  for await (const found of walk(folder, "", new Set())) {
    if (found.kind === "file") count++;
    yield found;
  }
  if (count === 0)
    yield notice(
      "input/empty-folder",
      named,
      "The folder holds no reports. Put text, HTML, JSON Lines, feeds, mail, PDF or archives in it.",
    );
}

async function* walk(folder: string, prefix: string, open: Set<string>): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (open.has(real)) return;
    open.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield notice(
      "input/unreadable",
      prefix === "" ? folder : prefix,
      `The folder cannot be read (${errorCode(error)}). Check its permissions.`,
    );
    return;
  }
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const file = path.join(folder, entry.name);
    const label = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
    const info = entry.isSymbolicLink() ? await stat(file).catch(() => null) : entry;
    if (info === null) yield notice("input/missing", label, "The link leads nowhere.");
    else if (info.isDirectory()) yield* walk(file, label, open);
    else if (info.isFile() && entry.name !== META && !ABOUT.test(entry.name)) yield { kind: "file", file, label };
  }
}

async function* expand(pattern: string, cwd: string): AsyncGenerator<Found> {
  const files = await glob(slashed(pattern), { cwd, onlyFiles: true, expandDirectories: false });
  if (files.length === 0)
    yield notice(
      "input/missing",
      pattern,
      "No file fits this pattern. Check it, and quote it so that the shell leaves it alone.",
    );
  for (const file of files.map(slashed).sort(byName)) {
    if (path.posix.basename(file) !== META) yield { kind: "file", file: path.resolve(cwd, file), label: file };
  }
}

const notice = (code: string, source: string, reason: string): Extract<InputItem, { kind: "notice" }> =>
  noticeItem(code, source, reason) as Extract<InputItem, { kind: "notice" }>;

export const errorCode = (error: unknown): string =>
  error instanceof Error && "code" in error
    ? String(error.code)
    : error instanceof Error
      ? error.message
      : String(error);
