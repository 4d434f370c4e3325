import { canonicalUrl } from "../../core/report/canonical-url.ts";
import { isGzip, streamOf } from "../bytes/streams.ts";
import type { MetaFact } from "../core-types.ts";
import type { ByteSource, Input, InputContext, InputItem } from "../input.ts";
import { noticeItem } from "../input.ts";
import { extensionOf } from "../paths/extension.ts";
import { gunzipSalvage } from "./gunzip-salvage.ts";
import { readHttpMessage } from "./http-message.ts";
import { type ArchiveRecord, readRecords } from "./read-records.ts";

const READ_TYPES =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|pdf|feed\+json))/i;

/** Web archives, WARC and ARC, plain or gzip: one report a page. Every whole record is read; damage is a Notice. */
export const warcArchive: Input = {
  name: "warc/1",
  extensions: ["warc", "arc"],
  readsGzip: (name) => /\.w?arc\.gz(?:\.\w+)?$/i.test(name),
  accepts: ({ head, name }) => {
    if (/\.w?arc(?:\.gz)?(?:\.\w+)?$/i.test(name) && isGzip(head)) return true;
    const start = Buffer.from(head.subarray(0, 64)).toString("latin1");
    return /^WARC\/\d/.test(start) || start.startsWith("filedesc://") || ["warc", "arc"].includes(extensionOf(name));
  },
  async *read(source, context) {
    const stream = isGzip(source.head) ? gunzipSalvage(source.stream) : source.stream;
    let records = 0;
    let other = 0;
    for await (const piece of readRecords(stream, context.maxBytes)) {
      if (piece.kind === "broken") {
        yield noticeItem(
          "input/broken-record",
          source.label,
          `In the archive ${piece.reason}; whole records are read. Get the file again if it should be whole.`,
        );
        continue;
      }
      records++;
      const part = openRecord(piece.record, source, context);
      if (part === null) other++;
      else if ("kind" in part) yield part;
      else yield* context.readPart(part, context);
    }
    if (records === 0)
      yield noticeItem("input/empty", source.label, "The archive holds no whole record; nothing was read from it.");
    else if (other === records)
      yield noticeItem(
        "input/no-pages",
        source.label,
        `None of its ${records} records is a page; nothing was read from it.`,
      );
  },
};

/** What a record brings to be read; null when it is no page (requests, images, redirects ...). */
function openRecord(record: ArchiveRecord, source: ByteSource, context: InputContext): ByteSource | InputItem | null {
  if (!["response", "resource", "conversion"].includes(record.type)) return null;
  // Crawlers keep their logs as resources of schemes of their own.
  if (record.url !== null && !/^(?:https?|file):/i.test(record.url)) return null;
  const label = `${source.label}#${record.id ?? record.url ?? "record"}`;
  if (record.block === null)
    return noticeItem(
      "input/too-large",
      label,
      `The record has ${record.length} bytes, more than ${context.maxBytes}; it was left out. Raise --max-bytes to read it.`,
    );
  let message = null;
  try {
    message = record.type === "response" ? readHttpMessage(record.block, context.maxBytes) : null;
  } catch {
    return noticeItem(
      "input/too-large",
      label,
      `The page unpacks to more than ${context.maxBytes} bytes; it was left out.`,
    );
  }
  if (message !== null && message.status !== 200) return null;
  const stated = message === null ? record.mediaType : (message.headers.get("content-type") ?? "");
  if (stated !== "" && !READ_TYPES.test(stated)) return null;
  const bytes = message?.body ?? record.block;
  if (bytes.length === 0) return null;
  const url = record.url !== null && canonicalUrl(record.url) !== null ? record.url : null;
  const facts: MetaFact[] = url === null ? [] : [{ field: "url", value: url, from: "archive", confidence: 0.9 }];
  const origin = {
    ...(url === null ? {} : { requestedUrl: url, finalUrl: url }),
    ...(message === null ? {} : { httpStatus: message.status }),
    ...(record.date === null ? {} : { fetchedAt: record.date }),
  };
  const name =
    (url ?? "")
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) ?? "";
  const charset = /charset=["']?([\w:.-]+)/i.exec(stated)?.[1] ?? null;
  return {
    label,
    name,
    file: source.file,
    mediaType: stated.split(";")[0]?.trim() || null,
    charset,
    facts,
    origin,
    head: bytes.subarray(0, 8192),
    stream: streamOf(bytes),
  };
}
