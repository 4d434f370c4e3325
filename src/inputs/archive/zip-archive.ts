/// <reference path="../yauzl.d.ts" />
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import yauzl from "yauzl";
import { TooLargeError } from "../bytes/streams.ts";
import type { ByteSource, Input, InputContext, InputItem } from "../input.ts";
import { noticeItem } from "../input.ts";

/** Bounds of one archive: more members or bytes than these are a bomb, not an export of news. */
const MOST_MEMBERS = 200_000;
const MOST_UNPACKED = 8 * 1024 ** 3;
const MOST_RATIO = 2000;
const MOST_PACKED = 4 * 1024 ** 3;

interface Entry {
  readonly fileName: string;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  isEncrypted(): boolean;
}
interface Zip {
  readEntry(): void;
  close(): void;
  on(name: "entry", listener: (entry: Entry) => void): void;
  on(name: "end", listener: () => void): void;
  on(name: "error", listener: (error: Error) => void): void;
  openReadStream(entry: Entry, callback: (error: Error | null, stream: Readable) => void): void;
}
const openZip = promisify(
  yauzl.open as (file: string, options: object, callback: (error: Error | null, zip: Zip) => void) => void,
);

/** Zip of anything that is read: one member at a time, nothing unpacked to disk but an archive inside an archive. */
export const zipArchive: Input = {
  name: "zip/1",
  extensions: ["zip"],
  accepts: ({ head }) => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5),
  async *read(source, context) {
    if (source.inPlace === true && source.file !== null) {
      yield* members(source.file, source, context);
      return;
    }
    const folder = await mkdtemp(path.join(tmpdir(), "tellings-zip-"));
    try {
      yield* members(await store(source, path.join(folder, "archive.zip")), source, context);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function store(source: ByteSource, file: string): Promise<string> {
  let size = 0;
  const limit = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length;
      done(size > MOST_PACKED ? new TooLargeError(MOST_PACKED) : null, chunk);
    },
  });
  await pipeline(Readable.from(source.stream, { objectMode: false }), limit, createWriteStream(file));
  return file;
}

async function* members(file: string, source: ByteSource, context: InputContext): AsyncGenerator<InputItem> {
  let zip: Zip;
  try {
    zip = await openZip(file, { lazyEntries: true, autoClose: false, decodeStrings: true, validateEntrySizes: true });
  } catch (error) {
    yield noticeItem(
      "input/damaged-zip",
      source.label,
      `The archive is cut off or damaged (${error instanceof Error ? error.message : ""}); get the file again.`,
    );
    return;
  }
  const next = entries(zip);
  let count = 0;
  let unpacked = 0;
  try {
    for (let entry = await next(); entry !== null; entry = await next()) {
      if (entry instanceof Error) {
        yield noticeItem(
          "input/damaged-zip",
          source.label,
          `The list of members breaks off (${entry.message}); the members before were read.`,
        );
        return;
      }
      if (entry.fileName.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX)/.test(entry.fileName)) continue;
      const label = `${source.label}!${entry.fileName}`;
      unpacked += entry.uncompressedSize;
      if (++count > MOST_MEMBERS || unpacked > MOST_UNPACKED) {
        yield noticeItem(
          "input/too-large",
          source.label,
          "The archive unpacks to more than is read from one archive; unpack it and name the folder.",
        );
        return;
      }
      if (entry.isEncrypted())
        yield noticeItem("input/encrypted", label, "The member is encrypted; unpack it with its password first.");
      else if (entry.uncompressedSize > 1_000_000 && entry.uncompressedSize > entry.compressedSize * MOST_RATIO) {
        yield noticeItem(
          "input/zip-bomb",
          label,
          `The member would grow ${Math.round(entry.uncompressedSize / entry.compressedSize)} times; it was left out.`,
        );
      } else {
        const stream = await open(zip, entry);
        yield* context.readPart(
          {
            ...source,
            label,
            name: path.posix.basename(entry.fileName),
            file: null,
            mediaType: null,
            charset: null,
            head: new Uint8Array(),
            stream,
          },
          context,
        );
        stream.destroy();
      }
    }
  } finally {
    zip.close();
  }
  if (count === 0)
    yield noticeItem("input/empty", source.label, "The archive holds no files; nothing was read from it.");
}

const open = (zip: Zip, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error))),
  );

/** The entries one by one, null at the end, an Error where the list is broken. */
function entries(zip: Zip): () => Promise<Entry | Error | null> {
  let settle: (value: Entry | Error | null) => void = () => undefined;
  zip.on("entry", (entry) => settle(entry));
  zip.on("end", () => settle(null));
  zip.on("error", (error) => settle(error));
  return () =>
    new Promise((resolve) => {
      settle = resolve;
      zip.readEntry();
    });
}
