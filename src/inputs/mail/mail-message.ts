import { isoDate } from "../../core/report/iso-date.ts";
import { byteLines } from "../bytes/byte-lines.ts";
import { checkText } from "../bytes/decode.ts";
import { readAll } from "../bytes/streams.ts";
import type { MetaFact } from "../core-types.ts";
import { fragmentText } from "../fragment-text.ts";
import type { ByteSource, Input, InputContext, InputItem } from "../input.ts";
import { noticeItem } from "../input.ts";
import { userFacts } from "../meta/meta-by-path.ts";
import { extensionOf } from "../paths/extension.ts";
import { sourceRecord } from "../source-record.ts";
import { textReport } from "../text-report.ts";

/** One mail (EML): subject, blank line, text; the sender is the publisher, the date that of sending. */
export const mailMessage: Input = {
  name: "mail/1",
  extensions: ["eml"],
  accepts: ({ head, name, mediaType }) =>
    extensionOf(name) === "eml" ||
    mediaType === "message/rfc822" ||
    /^(?:(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|DKIM-Signature): [^\n]*\r?\n)/i.test(
      Buffer.from(head.subarray(0, 400)).toString("latin1"),
    ),
  async *read(source, context) {
    yield* readMail(await readAll(source.stream, context.maxBytes), source.label, this.name, source, context);
  },
};

/** A mailbox (mbox): one report a mail, read as a stream. */
export const mailbox: Input = {
  name: "mbox/1",
  extensions: ["mbox"],
  accepts: ({ head, name }) =>
    extensionOf(name) === "mbox" ||
    /^From \S+ .{6,40}\d{4}\r?\n/.test(Buffer.from(head.subarray(0, 200)).toString("latin1")),
  async *read(source, context) {
    let lines: Uint8Array[] = [];
    let size = 0;
    let start = 1;
    const flush = async function* (reader: string): AsyncGenerator<InputItem> {
      const label = `${source.label}#L${start}`;
      if (size > context.maxBytes)
        yield noticeItem(
          "input/too-large",
          label,
          `The mail has more than ${context.maxBytes} bytes; it was left out.`,
        );
      else if (lines.length > 0) yield* readMail(Buffer.concat(lines), label, reader, source, context);
    };
    for await (const { number, bytes } of byteLines(source.stream, context.maxBytes)) {
      const text = bytes === null ? null : Buffer.from(bytes.subarray(0, 6)).toString("latin1");
      if (text?.startsWith("From ")) {
        yield* flush(this.name);
        lines = [];
        size = 0;
        start = number;
        continue;
      }
      size += (bytes?.length ?? context.maxBytes) + 1;
      if (size > context.maxBytes) lines = [];
      else if (bytes !== null) lines.push(text?.startsWith(">From ") ? bytes.subarray(1) : bytes, NEWLINE);
    }
    yield* flush(this.name);
  },
};

const NEWLINE = Buffer.from("\n");

async function* readMail(
  bytes: Uint8Array,
  label: string,
  reader: string,
  source: ByteSource,
  context: InputContext,
): AsyncGenerator<InputItem> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32, maxHeadersSize: 512 * 1024 }).catch(
    (error: Error) => error,
  );
  if (mail instanceof Error) {
    yield noticeItem(
      "input/damaged-mail",
      label,
      `The mail cannot be read (${mail.message.slice(0, 120)}); it was left out.`,
    );
    return;
  }
  const html = mail.html === undefined ? "" : fragmentText(mail.html);
  const plain = (mail.text ?? "").trim();
  const body = plain.length * 2 >= html.length && plain !== "" ? plain : html;
  if (body === "") {
    yield noticeItem("input/no-text", label, "The mail has no text; it was left out.");
    return;
  }
  const title = mail.subject?.replace(/\s+/g, " ").trim() || null;
  const facts: MetaFact[] = userFacts(context.meta, source.file, label);
  const add = (field: MetaFact["field"], value: string | undefined, confidence: number): void => {
    if (value !== undefined && value.trim() !== "")
      facts.push({ field, value: value.trim(), from: "mail", confidence });
  };
  add("title", title ?? undefined, 0.9);
  add("publisher", mail.from?.name || mail.from?.address, 0.8);
  if (mail.date !== undefined && isoDate(mail.date) !== null) add("publishedAt", mail.date, 0.9);
  const checked = checkText(title === null ? body : `${title}\n\n${body}`, label);
  for (const notice of checked.notices) yield { kind: "notice", notice };
  const record = { ...sourceRecord(source, bytes, "message/rfc822", null), path: label };
  yield { kind: "report", report: textReport(checked.text, reader, record, facts, title) };
}
