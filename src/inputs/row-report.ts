import { createHash } from "node:crypto";
import { canonicalUrl } from "../core/report/canonical-url.ts";
import { isoDate } from "../core/report/iso-date.ts";
import { checkText } from "./bytes/decode.ts";
import type { MetaFact } from "./core-types.ts";
import type { ByteSource, InputContext, InputItem } from "./input.ts";
import { noticeItem } from "./input.ts";
import type { ColumnField } from "./meta/column-map.ts";
import { userFacts } from "./meta/meta-by-path.ts";
import { textReport } from "./text-report.ts";

/** One row of JSON Lines or CSV as FORMAT.md describes it. `place` is where a person finds it: "line 12". */
export function* rowReport(
  row: Readonly<Record<string, unknown>>,
  raw: Uint8Array,
  place: number,
  reader: string,
  mediaType: string,
  source: ByteSource,
  context: InputContext,
): Generator<InputItem> {
  const at = `${source.label}#L${place}`;
  const value = (field: ColumnField, ...others: string[]): string | null => {
    for (const column of [context.columns[field] ?? field, ...(context.columns[field] === undefined ? others : [])]) {
      const found = row[column];
      if (typeof found === "string" && found.trim() !== "") return found;
      if (typeof found === "number" && Number.isFinite(found)) return String(found);
    }
    return null;
  };
  const body = value("text");
  if (body === null) {
    const columns = Object.keys(row).slice(0, 12).join(", ");
    yield noticeItem(
      "input/no-text",
      at,
      `Line ${place} has no "${context.columns.text ?? "text"}" (it has: ${columns}). Name the column with --map text=COLUMN.`,
    );
    return;
  }
  const id = value("id");
  const label = id === null ? at : `${source.label}#${id.trim()}`;
  const title = value("title")?.trim() ?? null;
  const checked = checkText((title === null ? body : `${title}\n\n${body}`).replace(/^\ufeff/, ""), label);
  for (const notice of checked.notices) yield { kind: "notice", notice };
  const published = value("published", "publishedAt");
  if (published !== null && isoDate(published) === null) {
    yield noticeItem(
      "input/bad-date",
      label,
      `Line ${place}: "${published.slice(0, 60)}" is not a date (write 2021-08-13 or 2021-08-13T10:22:00Z); the report is read as undated.`,
    );
  }
  const url = value("url");
  if (url !== null && canonicalUrl(url) === null) {
    yield noticeItem(
      "input/bad-url",
      label,
      `Line ${place}: "${url.slice(0, 80)}" is not an http or https address; the report is read without it.`,
    );
  }
  const facts: MetaFact[] = userFacts(context.meta, source.file, label);
  const add = (field: MetaFact["field"], text: string | null): void => {
    if (text !== null) facts.push({ field, value: text.trim(), from: "record", confidence: 0.98 });
  };
  add("title", title);
  add("publisher", value("publisher"));
  add("publishedAt", published);
  add("url", url);
  add("language", value("language"));
  const sha256 = createHash("sha256").update(raw).digest("hex");
  const record = { path: label, sha256, bytes: raw.length, mediaType, charset: "utf-8", ...source.origin };
  yield {
    kind: "report",
    report: textReport(checked.text, reader, record, facts, title === null ? null : title),
    bytes: raw,
  };
}
