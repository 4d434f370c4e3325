import { decode } from "../bytes/decode.ts";
import { readAll } from "../bytes/streams.ts";
import { feedReport } from "../feed/feed-report.ts";
import { readJsonFeed } from "../feed/read-json-feed.ts";
import type { ByteSource, Input, InputContext, InputItem } from "../input.ts";
import { noticeItem } from "../input.ts";
import { jsonErrorAt } from "../meta/json-error-at.ts";
import { extensionOf } from "../paths/extension.ts";
import { rowReport } from "../row-report.ts";
import { ninjsFields, ninjsReport } from "./ninjs-report.ts";

/** One JSON document: a JSON Feed, news in JSON, or reports as in JSON Lines, one or a list. */
export const jsonFile: Input = {
  name: "json/1",
  extensions: ["json"],
  accepts: ({ head, name, mediaType }) =>
    extensionOf(name) === "json" ||
    /[/+]json\b/.test(mediaType ?? "") ||
    /^\ufeff?\s*(?:\{\s*"|\[\s*\{)/.test(Buffer.from(head.subarray(0, 200)).toString("utf8")),
  async *read(source, context) {
    const { text, notices } = decode(await readAll(source.stream, context.maxBytes), "utf-8", source.label);
    for (const notice of notices) yield { kind: "notice", notice };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      const at = jsonErrorAt(text) ?? text.length;
      const line = text.slice(0, at).split("\n").length;
      yield noticeItem(
        "input/bad-json",
        source.label,
        `Line ${line} is not JSON; nothing was read. Mend it, or name the file .jsonl if it holds one report a line.`,
      );
      return;
    }
    yield* readValue(value, source, context, this.name);
  },
};

function* readValue(value: unknown, source: ByteSource, context: InputContext, reader: string): Generator<InputItem> {
  const feed = readJsonFeed(value);
  if (feed !== null) {
    for (const entry of feed.entries) yield* feedReport(entry, feed, reader, source, context);
    return;
  }
  const rows = Array.isArray(value) ? value : [value];
  let place = 0;
  for (const row of rows) {
    place++;
    const item = ninjsFields(row);
    const label = rows.length === 1 ? source.label : `${source.label}#L${place}`;
    if (item !== null) yield* ninjsReport(item, reader, label, source, context);
    else if (typeof row === "object" && row !== null && !Array.isArray(row)) {
      yield* rowReport(
        row as Record<string, unknown>,
        Buffer.from(JSON.stringify(row)),
        place,
        reader,
        "application/json",
        source,
        context,
      );
    } else yield noticeItem("input/bad-json", label, "This is no report: an object with a text is needed.");
  }
  if (rows.length === 0) yield noticeItem("input/empty", source.label, "The list is empty; nothing was read from it.");
}
