import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { isoDate } from "../../core/report/iso-date.ts";
import { checkText } from "../bytes/decode.ts";
import { readAll } from "../bytes/streams.ts";
import type { MetaFact } from "../core-types.ts";
import type { Input } from "../input.ts";
import { noticeItem } from "../input.ts";
import { userFacts } from "../meta/meta-by-path.ts";
import { sourceRecord } from "../source-record.ts";
import { textReport } from "../text-report.ts";

const MOST_PAGES = 500;

/** The text layer of a PDF, pages apart by a blank line. A scan without one is a Notice; no character is recognised. */
export const pdfDocument: Input = {
  name: "pdf/1",
  extensions: ["pdf"],
  accepts: ({ head }) => Buffer.from(head.subarray(0, 1024)).includes("%PDF-"),
  async *read(source, context) {
    const bytes = await readAll(source.stream, context.maxBytes);
    const record = sourceRecord(source, bytes, "application/pdf", null);
    // The library takes the buffer away, so it gets its own; scripts inside are never run.
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }).catch(
      (error: Error) => error,
    );
    if (document instanceof Error) {
      yield noticeItem(
        "input/damaged-pdf",
        source.label,
        `The PDF cannot be read (${document.message.slice(0, 120)}); it was left out.`,
      );
      return;
    }
    try {
      if (document.numPages > MOST_PAGES) {
        yield noticeItem(
          "input/too-large",
          source.label,
          `The PDF has ${document.numPages} pages, more than ${MOST_PAGES}; it was left out. Split it.`,
        );
        return;
      }
      const { text: pages } = await extractText(document, { mergePages: false });
      const checked = checkText(
        pages
          .map((page) => page.trim())
          .filter((page) => page !== "")
          .join("\n\n"),
        source.label,
      );
      for (const notice of checked.notices) yield { kind: "notice", notice };
      if (checked.text === "") {
        yield noticeItem(
          "input/no-text",
          source.label,
          "The PDF holds no text, only pictures; run a text recognition over it first.",
        );
        return;
      }
      const facts: MetaFact[] = [...userFacts(context.meta, source.file, source.label), ...source.facts];
      const { info } = await getMeta(document).catch(() => ({ info: {} as Record<string, unknown> }));
      const created = pdfDate(info["CreationDate"]);
      if (created !== null) facts.push({ field: "modifiedAt", value: created, from: "pdf", confidence: 0.4 });
      yield { kind: "report", report: textReport(checked.text, this.name, record, facts, null) };
    } finally {
      await document.destroy();
    }
  },
};

/** "D:20210813102200+04'00'". The day a file was made is not the day of publication, so it is no `publishedAt`. */
function pdfDate(value: unknown): string | null {
  const parts = typeof value === "string" ? /^D:(\d{4})(\d{2})(\d{2})/.exec(value) : null;
  return parts === null ? null : isoDate(`${parts[1]}-${parts[2]}-${parts[3]}`);
}
