import { byteLines } from "./bytes/byte-lines.ts";
import { scanUtf8 } from "./bytes/utf8.ts";
import type { Input } from "./input.ts";
import { noticeItem } from "./input.ts";
import { extensionOf } from "./paths/extension.ts";
import { rowReport } from "./row-report.ts";

const decoder = new TextDecoder("utf-8");

/** JSON Lines, one report a line, read as a stream: memory holds one line. A bad line is a Notice, the rest goes on. */
export const jsonLines: Input = {
  name: "json-lines/1",
  extensions: ["jsonl", "ndjson"],
  accepts: ({ head, name, mediaType }) => {
    if (["jsonl", "ndjson"].includes(extensionOf(name)) || /jsonl|ndjson|json-seq/.test(mediaType ?? "")) return true;
    return extensionOf(name) !== "json" && looksLikeLines(head);
  },
  async *read(source, context) {
    let rows = 0;
    for await (const line of byteLines(source.stream, context.maxBytes)) {
      const at = `${source.label}#L${line.number}`;
      if (line.bytes === null) {
        rows++;
        yield noticeItem(
          "input/line-too-long",
          at,
          `Line ${line.number} has ${line.length} bytes, more than ${context.maxBytes}; it was left out. Split it, or raise --max-bytes.`,
        );
        continue;
      }
      const text = decoder.decode(line.bytes).replace(/^\ufeff/, "");
      if (text.trim() === "") continue;
      rows++;
      let row: unknown;
      try {
        row = JSON.parse(text);
      } catch (error) {
        const why = error instanceof Error ? error.message.slice(0, 120) : "";
        yield noticeItem(
          "input/bad-json",
          at,
          `Line ${line.number} is not JSON (${why}); it was left out. Mend the line and read again.`,
        );
        continue;
      }
      if (typeof row !== "object" || row === null || Array.isArray(row)) {
        yield noticeItem("input/bad-json", at, `Line ${line.number} is not a JSON object; it was left out.`);
        continue;
      }
      if (scanUtf8(line.bytes).invalid > 0) {
        yield noticeItem(
          "input/invalid-utf8",
          at,
          `Line ${line.number} holds bytes that are not UTF-8; they are shown as U+FFFD.`,
        );
      }
      yield* rowReport(
        row as Record<string, unknown>,
        line.bytes,
        line.number,
        this.name,
        "application/jsonl",
        source,
        context,
      );
    }
    if (rows === 0) yield noticeItem("input/empty", source.label, "The file holds no lines; nothing was read from it.");
  },
};

/** Without a telling name: the first line opens an object and, where it ends, closes it. */
function looksLikeLines(head: Uint8Array): boolean {
  const start = decoder
    .decode(head)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (!/^\{\s*"/.test(start)) return false;
  const line = start.split("\n", 1)[0] ?? "";
  return line.length === start.length ? head.length >= 8192 : line.trimEnd().endsWith("}");
}
