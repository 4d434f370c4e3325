/// <reference path="../inputs/yauzl.d.ts" />
import { closeSync, createWriteStream, openSync, readSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
import { promisify } from "node:util";
import yauzl from "yauzl";
import { type CompileGeoNamesResult, compileGeoNames } from "../core/place/compile-geonames.ts";
import { ProblemError, problemOf } from "./problem.ts";
import { writeOutput } from "./write-file.ts";

export interface GazetteerChoice {
  /** A GeoNames dump: allCountries.txt, cities500.txt, a country's file, or one of these in a zip. */
  readonly file: string;
  /** alternateNames.txt or alternateNamesV2.txt: more names for the places of the dump. */
  readonly names?: string;
  readonly output: string;
}

const PIECE = 1 << 20;
/** A name column longer than this is cut by compile time; GeoNames allows 10,000. */
const LINE_MOST = 100_000;

/** Lines of a file, without their newline, few of them in memory. */
function* linesOf(file: string): Generator<string> {
  const handle = openSync(file, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const piece = Buffer.alloc(PIECE);
    let rest = "";
    for (let count = readSync(handle, piece); count > 0; count = readSync(handle, piece)) {
      const lines = (rest + decoder.write(piece.subarray(0, count))).split(/\r?\n/u);
      rest = (lines.pop() ?? "").slice(0, LINE_MOST);
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(handle);
  }
}

interface ZipEntry {
  readonly fileName: string;
}
interface Zip {
  readEntry(): void;
  close(): void;
  on(name: "entry", listener: (entry: ZipEntry) => void): void;
  on(name: "end", listener: () => void): void;
  on(name: "error", listener: (error: Error) => void): void;
  openReadStream(entry: ZipEntry, callback: (error: Error | null, stream: Readable) => void): void;
}
const openZip = promisify(
  yauzl.open as (file: string, options: object, callback: (error: Error | null, zip: Zip) => void) => void,
);

const isDump = ({ fileName }: ZipEntry): boolean => /\.txt$/iu.test(fileName) && !/readme/iu.test(fileName);

/** Unpacks the dump in a zip (its largest reading would not fit in memory) to a file. */
const unpackDump = async (file: string, to: string): Promise<void> => {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  try {
    const entry = await new Promise<ZipEntry | null>((resolve, reject) => {
      zip.on("entry", (found) => (isDump(found) ? resolve(found) : zip.readEntry()));
      zip.on("end", () => resolve(null));
      zip.on("error", reject);
      zip.readEntry();
    });
    if (entry === null) throw new Error("the zip holds no .txt file of places");
    const stream = await new Promise<Readable>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(error))),
    );
    await pipeline(stream, createWriteStream(to));
  } finally {
    zip.close();
  }
};

/** Names by place, of alternateNames.txt: no links, no codes, none that is history, in Latin script or without a language. */
const readNames = (file: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const line of linesOf(file)) {
    const [, place = "", language = "", name = "", , , , historic = ""] = line.split("\t");
    if (!/^\d+$/u.test(place) || name === "" || name.includes(",") || historic === "1") continue;
    if (language.length > 3 || ["link", "post", "iata", "icao", "faac", "unlc"].includes(language)) continue;
    if (!/^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(name)) continue;
    const known = names.get(place);
    names.set(place, known === undefined ? name : `${known},${name}`);
  }
  return names;
};

/** The lines of the dump with the names of the other file in their fourth column. */
function* withNames(lines: Iterable<string>, names: ReadonlyMap<string, string>): Generator<string> {
  for (const line of lines) {
    const more = names.get(line.slice(0, line.indexOf("\t")));
    if (more === undefined) {
      yield line;
      continue;
    }
    const cells = line.split("\t");
    if (cells.length > 3) cells[3] = cells[3] === "" ? more : `${cells[3]},${more}`;
    yield cells.join("\t");
  }
}

/**
 * Compiles a GeoNames dump into the form that `--gazetteer` takes and writes it whole or not at all. Throws `ProblemError`
 * where the file is no such dump or cannot be read or written.
 */
export const importGazetteer = async (choice: GazetteerChoice): Promise<CompileGeoNamesResult> => {
  const folder = await mkdtemp(join(tmpdir(), "tellings-places-"));
  let compiled: CompileGeoNamesResult;
  try {
    let dump = choice.file;
    if (/\.zip$/iu.test(dump)) {
      dump = join(folder, "dump.txt");
      await unpackDump(choice.file, dump);
    }
    const names = choice.names === undefined ? new Map<string, string>() : readNames(choice.names);
    compiled = compileGeoNames(withNames(linesOf(dump), names));
  } catch (error) {
    const problem = problemOf(error, choice.file);
    if (problem.code !== "internal") throw new ProblemError(problem, error);
    throw new ProblemError(
      {
        code: "gazetteer/not-geonames",
        what: problem.what,
        where: choice.file,
        todo: "take allCountries.zip, cities500.zip or a country's zip from download.geonames.org/export/dump",
      },
      error,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await writeOutput(choice.output, [compiled.bytes]);
  return compiled;
};
