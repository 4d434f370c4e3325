import { ByteReader } from "./byte-reader.ts";

/** One record of a WARC or ARC file. `block` is null where it was larger than allowed. */
export interface ArchiveRecord {
  readonly id: string | null;
  readonly type: string;
  readonly url: string | null;
  readonly date: string | null;
  /** Content-Type of the record, not of the page in it. */
  readonly mediaType: string;
  readonly block: Uint8Array | null;
  readonly length: number;
}

export type Piece =
  | { readonly kind: "record"; readonly record: ArchiveRecord }
  | { readonly kind: "broken"; readonly reason: string };

/** Reads record after record. After a broken header the next "WARC/" line is looked for; memory holds one record. */
export async function* readRecords(stream: AsyncIterable<Uint8Array>, keep: number): AsyncGenerator<Piece> {
  const reader = new ByteReader(stream);
  let lost = false;
  try {
    for (let line = await reader.line(); line !== null; line = await reader.line()) {
      if (line === "") continue;
      const old = /^(\S.*) (\S+) (\d{8,14}) (\S+) (\d+)$/.exec(line);
      if (/^WARC\/\d/.test(line)) {
        lost = false;
        yield* warcRecord(reader, keep);
      } else if (old !== null && /^(?:https?|filedesc|dns|ftp|metadata|warcinfo):/.test(line)) {
        lost = false;
        yield* arcRecord(reader, old, keep);
      } else if (!lost) {
        lost = true;
        yield { kind: "broken", reason: `no record begins at "${line.slice(0, 40).replace(/[^\x20-\x7e]/g, "?")}"` };
      }
    }
  } catch (error) {
    yield { kind: "broken", reason: `the data break off (${error instanceof Error ? error.message : ""})` };
  } finally {
    await reader.close();
  }
}

async function* warcRecord(reader: ByteReader, keep: number): AsyncGenerator<Piece> {
  const headers = new Map<string, string>();
  let last = "";
  for (let line = await reader.line(); line !== null && line !== ""; line = await reader.line()) {
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line)) headers.set(last, `${headers.get(last) ?? ""} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      headers.set(last, line.slice(colon + 1).trim());
    }
  }
  const id = headers.get("warc-record-id")?.replace(/^<|>$/g, "") ?? null;
  const length = Number(headers.get("content-length"));
  if (!/^\d{1,15}$/.test(headers.get("content-length") ?? "")) {
    yield { kind: "broken", reason: `record ${id ?? "without an id"} states no length` };
    return;
  }
  const { bytes, read } = await reader.take(length, keep);
  if (read < length) {
    yield { kind: "broken", reason: `record ${id ?? "without an id"} is cut off after ${read} of ${length} bytes` };
    return;
  }
  const url = headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? null;
  const record = {
    id,
    type: headers.get("warc-type") ?? "",
    url,
    date: headers.get("warc-date") ?? null,
    mediaType: headers.get("content-type") ?? "",
    block: length > keep ? null : bytes,
    length,
  };
  yield { kind: "record", record };
}

/** ARC 1.0: "URL address date type length" and the bytes. */
async function* arcRecord(reader: ByteReader, line: RegExpExecArray, keep: number): AsyncGenerator<Piece> {
  const [, url = "", , date = "", mediaType = "", size = "0"] = line;
  const length = Number(size);
  const { bytes, read } = await reader.take(length, keep);
  if (read < length) {
    yield { kind: "broken", reason: `the record of ${url.slice(0, 80)} is cut off after ${read} of ${length} bytes` };
    return;
  }
  const type = url.startsWith("filedesc:")
    ? "warcinfo"
    : /^HTTP\//.test(Buffer.from(bytes.subarray(0, 8)).toString("latin1"))
      ? "response"
      : "resource";
  const iso = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}${date.length >= 14 ? `T${date.slice(8, 10)}:${date.slice(10, 12)}:${date.slice(12, 14)}Z` : ""}`;
  yield {
    kind: "record",
    record: { id: null, type, url, date: iso, mediaType, block: length > keep ? null : bytes, length },
  };
}
