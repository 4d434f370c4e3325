import { canonicalUrl } from "../../core/report/canonical-url.ts";
import { isoDate } from "../../core/report/iso-date.ts";
import { checkText } from "../bytes/decode.ts";
import type { MetaFact } from "../core-types.ts";
import { fragmentText } from "../fragment-text.ts";
import type { ByteSource, InputContext, InputItem } from "../input.ts";
import { noticeItem } from "../input.ts";
import { userFacts } from "../meta/meta-by-path.ts";
import { sourceRecord } from "../source-record.ts";
import { textReport } from "../text-report.ts";

type Fields = ReadonlyMap<string, unknown>;

/** Keys in lower case: version 3 writes camel case, versions 1 and 2 do not. */
export function ninjsFields(value: unknown): Fields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const fields = new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field] as const));
  const telling = [...fields.keys()].some((key) =>
    /^(?:body_|bodies$|headlines?$|versioncreated$|renditions$|pubstatus$|representationtype$|eventdetails$|descriptions$)/.test(
      key,
    ),
  );
  return fields.has("uri") && telling ? fields : null;
}

const text = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);
const list = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value : []).filter(
    (one): one is Record<string, unknown> => typeof one === "object" && one !== null,
  );
const typeOf = (one: Record<string, unknown>): string =>
  (text(one["contenttype"]) ?? text(one["contentType"]) ?? text(one["role"]) ?? "").toLowerCase();

/** An item of IPTC news in JSON, versions 1 to 3. Items without words of a story (pictures, events ...) are a Notice. */
export function* ninjsReport(
  fields: Fields,
  reader: string,
  label: string,
  source: ByteSource,
  context: InputContext,
): Generator<InputItem> {
  const type = text(fields.get("type")) ?? (fields.has("eventdetails") ? "event" : "text");
  const body = bodyOf(fields);
  if (body === "" || !["text", "composite"].includes(type)) {
    yield noticeItem(
      "input/not-a-story",
      label,
      `The item is of type "${type}"${body === "" ? " and has no body" : ""}; only stories are read.`,
    );
    return;
  }
  const status = text(fields.get("pubstatus"))?.replace(/^.*[:/]/, "");
  if (status === "canceled" || status === "withheld") {
    yield noticeItem("input/withdrawn", label, `Its publisher marks the item "${status}"; it was left out.`);
    return;
  }
  const title = oneLine(headlineOf(fields));
  const facts: MetaFact[] = userFacts(context.meta, source.file, label);
  const add = (field: MetaFact["field"], value: string | null): void => {
    if (value !== null) facts.push({ field, value, from: "ninjs", confidence: 0.95 });
  };
  const created = text(fields.get("firstcreated")) ?? text(fields.get("contentcreated"));
  const version = text(fields.get("versioncreated"));
  add("title", title);
  add("publishedAt", [created, version].find((date) => date !== null && isoDate(date) !== null) ?? null);
  add("modifiedAt", version);
  add("publisher", nameOf(fields));
  add("byline", oneLine(text(fields.get("byline")) ?? text(fields.get("by"))));
  add("language", /^[a-z]{2}/i.exec(text(fields.get("language")) ?? "")?.[0]?.toLowerCase() ?? null);
  const address = text(fields.get("uri"));
  add("url", address !== null && canonicalUrl(address) !== null ? address : null);
  const checked = checkText(title === null ? body : `${title}\n\n${body}`, label);
  for (const notice of checked.notices) yield { kind: "notice", notice };
  const record = { ...sourceRecord(source, Buffer.from(checked.text), "application/json", "utf-8"), path: label };
  yield { kind: "report", report: textReport(checked.text, reader, record, facts, title) };
}

const oneLine = (value: string | null): string | null => value?.replace(/\s+/g, " ").trim() || null;

function headlineOf(fields: Fields): string | null {
  const headlines = list(fields.get("headlines"));
  const main = headlines.find((one) => one["role"] === "main") ?? headlines[0];
  return (
    text(main?.["value"]) ??
    text(fields.get("headline")) ??
    text([...fields].find(([key]) => key.startsWith("headline_"))?.[1]) ??
    text(fields.get("title"))
  );
}

/** Plain text before markup; of several bodies the longest. */
function bodyOf(fields: Fields): string {
  const given: { value: string; html: boolean }[] = [];
  for (const [key, value] of fields) {
    const words = text(value);
    if (words !== null && key.startsWith("body_")) given.push({ value: words, html: !key.endsWith("text") });
  }
  for (const one of list(fields.get("bodies"))) {
    const words = text(one["value"]);
    if (words !== null) given.push({ value: words, html: !/plain|^text$/.test(typeOf(one)) });
  }
  const read = given.map((one) => ({ ...one, words: (one.html ? fragmentText(one.value) : one.value).trim() }));
  read.sort((a, b) => Number(a.html) - Number(b.html) || b.words.length - a.words.length);
  return read.find((one) => one.words !== "")?.words ?? "";
}

function nameOf(fields: Fields): string | null {
  const sources = list(fields.get("infosources"));
  const provider = sources.find((one) => /provid|publish/i.test(String(one["role"] ?? ""))) ?? sources[0];
  const holder = fields.get("copyrightholder");
  return oneLine(
    text(provider?.["name"]) ??
      text(fields.get("provider")) ??
      text(fields.get("publisher")) ??
      text(holder) ??
      text((holder as { name?: unknown } | undefined)?.name),
  );
}
