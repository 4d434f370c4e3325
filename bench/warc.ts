import { createReadStream, existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { WARCParser } from "warcio";
import { isGzip, peek } from "../src/inputs/bytes/streams.ts";
import { gunzipSalvage } from "../src/inputs/warc/gunzip-salvage.ts";
import { readRecords } from "../src/inputs/warc/read-records.ts";

export const set = "warc";

/** Records of warcio's test archives, ours beside warcio's own count of records whose bytes are all there. */
export async function run({ data, part: asked }: { data: string; part: string | null }): Promise<void> {
  const part = asked ?? "dev";
  const folder = existsSync(path.join(data, set)) ? path.join(data, set) : data;
  const totals = { ours: 0, theirs: 0, both: 0, broken: 0 };
  const details: string[] = [];
  const files = readdirSync(folder)
    .filter((file) => /arc/.test(file))
    .sort();
  for (const file of files) {
    const full = path.join(folder, file);
    const ours = await readOurs(full);
    const theirs = /\.w?arc/.test(file) && !/\.arc/.test(file) ? await readTheirs(full) : null;
    totals.ours += ours.ids.length;
    totals.broken += ours.broken.length;
    if (theirs !== null) {
      totals.theirs += theirs.length;
      totals.both += theirs.filter((id) => ours.ids.includes(id)).length;
    }
    details.push(
      `${file}: ${ours.ids.length} records, warcio ${theirs?.length ?? "reads no ARC"}; ${ours.broken.join("; ") || "whole"}`,
    );
  }
  const line = (measure: string, value: number, n: number): void =>
    console.log(JSON.stringify({ set, part, measure, value, n }));
  line("records read", totals.ours, files.length);
  line("share of warcio's whole records", totals.both / Math.max(1, totals.theirs), totals.theirs);
  line("notices for broken records", totals.broken, files.length);
  for (const detail of details) console.log(detail);
}

async function readOurs(file: string): Promise<{ ids: string[]; broken: string[] }> {
  const { head, stream } = await peek(createReadStream(file) as AsyncIterable<Uint8Array>);
  const ids: string[] = [];
  const broken: string[] = [];
  for await (const piece of readRecords(isGzip(head) ? gunzipSalvage(stream) : stream, 64 * 1024 * 1024)) {
    if (piece.kind === "broken") broken.push(piece.reason);
    else ids.push(piece.record.id ?? `${piece.record.url}`);
  }
  return { ids, broken };
}

async function readTheirs(file: string): Promise<string[]> {
  const ids: string[] = [];
  try {
    for await (const record of WARCParser.iterRecords(createReadStream(file), { parseHttp: false })) {
      const read = (await record.readFully(false)).length;
      if (read === record.warcContentLength)
        ids.push((record.warcHeader("WARC-Record-ID") ?? "").replace(/^<|>$/g, ""));
    }
  } catch {
    // Where warcio gives up, its count so far stands.
  }
  return ids;
}
