import { Readable } from "node:stream";
import type { Input } from "./input.ts";
import { noticeItem } from "./input.ts";
import { extensionOf } from "./paths/extension.ts";
import { rowReport } from "./row-report.ts";

/** CSV and TSV with a header, read as a stream: one report a row. A bad row is a Notice, the rest goes on. */
export const csvTable: Input = {
  name: "csv/1",
  extensions: ["csv", "tsv"],
  accepts: ({ name, mediaType }) =>
    ["csv", "tsv"].includes(extensionOf(name)) || /^text\/(?:csv|tab-separated-values)/.test(mediaType ?? ""),
  async *read(source, context) {
    const firstLine = Buffer.from(source.head).toString("utf8").split(/\r?\n/, 1)[0] ?? "";
    const count = (mark: string): number => firstLine.split(mark).length;
    const delimiter =
      extensionOf(source.name) === "tsv" ? "\t" : ([",", ";", "\t", "|"].sort((a, b) => count(b) - count(a))[0] ?? ",");
    const problems: { line: number; reason: string }[] = [];
    const { parse } = await import("csv-parse");
    const parser = parse({
      bom: true,
      columns: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: context.maxBytes,
      on_skip: (error) => {
        problems.push({ line: Number(error?.["lines"] ?? 0), reason: error?.message.slice(0, 160) ?? "ill-formed" });
        return undefined;
      },
    });
    const input = Readable.from(source.stream, { objectMode: false });
    input.on("error", (error) => parser.destroy(error));
    input.pipe(parser);
    let rows = 0;
    for await (const record of parser as AsyncIterable<{ record: Record<string, string>; info: { lines: number } }>) {
      rows++;
      const raw = Buffer.from(Object.values(record.record).join(delimiter));
      yield* rowReport(record.record, raw, rows + 1, this.name, "text/csv", source, context);
      for (const { line, reason } of problems.splice(0))
        yield noticeItem(
          "input/bad-row",
          `${source.label}#L${line}`,
          `The row at line ${line} was left out: ${reason}`,
        );
    }
    for (const { line, reason } of problems.splice(0))
      yield noticeItem("input/bad-row", `${source.label}#L${line}`, `The row at line ${line} was left out: ${reason}`);
    if (rows === 0)
      yield noticeItem(
        "input/empty",
        source.label,
        "The table holds no rows under its header; nothing was read from it.",
      );
  },
};
