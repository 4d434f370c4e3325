import { decode } from "./bytes/decode.ts";
import { readAll } from "./bytes/streams.ts";
import type { Input } from "./input.ts";
import { noticeItem } from "./input.ts";
import { userFacts } from "./meta/meta-by-path.ts";
import { sourceRecord } from "./source-record.ts";
import { textReport } from "./text-report.ts";

/** Plain text: what no other reader takes. The decoded source is the frozen text, unchanged. */
export const plainText: Input = {
  name: "plain-text/1",
  extensions: ["txt", "text", "md"],
  accepts: () => true,
  async *read(source, context) {
    const bytes = await readAll(source.stream, context.maxBytes);
    const { text, charset, notices } = decode(bytes, source.charset, source.label);
    for (const notice of notices) yield { kind: "notice", notice };
    if (text.trim() === "") {
      yield noticeItem("input/empty", source.label, "The file holds no text; nothing was read from it.");
      return;
    }
    const facts = [...userFacts(context.meta, source.file, source.label), ...source.facts];
    const record = sourceRecord(source, bytes, "text/plain", charset);
    yield { kind: "report", report: textReport(text, this.name, record, facts, null), bytes };
  },
};
