import { canonicalUrl } from "../../core/report/canonical-url.ts";
import { isoDate } from "../../core/report/iso-date.ts";
import { decode } from "../bytes/decode.ts";
import { readAll } from "../bytes/streams.ts";
import type { MetaFact } from "../core-types.ts";
import { fragmentText } from "../fragment-text.ts";
import type { ByteSource, Input, InputContext, InputItem } from "../input.ts";
import { noticeItem } from "../input.ts";
import { userFacts } from "../meta/meta-by-path.ts";
import { sourceRecord } from "../source-record.ts";
import { textReport } from "../text-report.ts";
import { childNamed, descendantsNamed, textOf } from "../xml/find-elements.ts";
import { parseXml, type XmlElement } from "../xml/parse-xml.ts";
import { declaredXmlCharset, xmlRoot } from "../xml/xml-head.ts";

/** NewsML-G2 (IPTC): the text items of a news message, and single items; also NewsML 1 and NITF on its own. */
export const newsmlG2: Input = {
  name: "newsml-g2/1",
  extensions: ["xml"],
  accepts: ({ head }) => /^(?:newsmessage|newsitem|newsml|nitf)$/.test(xmlRoot(head) ?? ""),
  async *read(source, context) {
    const bytes = await readAll(source.stream, context.maxBytes);
    const { text, notices } = decode(bytes, source.charset ?? declaredXmlCharset(bytes), source.label);
    for (const notice of notices) yield { kind: "notice", notice };
    const { root, damaged } = parseXml(text);
    const items = descendantsNamed(root, "newsitem", "nitf");
    if (damaged)
      yield noticeItem(
        "input/damaged-xml",
        source.label,
        `The message is cut off or ill-formed; ${items.length} items were salvaged.`,
      );
    if (items.length === 0)
      yield noticeItem("input/empty", source.label, "The message holds no news items; nothing was read from it.");
    for (const [index, item] of items.entries()) {
      const id = item.attributes.get("guid") ?? null;
      const label = items.length === 1 ? source.label : `${source.label}#${id ?? `L${index + 1}`}`;
      yield* readItem(item, text, this.name, label, source, context);
    }
  },
};

function* readItem(
  item: XmlElement,
  xml: string,
  reader: string,
  label: string,
  source: ByteSource,
  context: InputContext,
): Generator<InputItem> {
  const itemClass = descendantsNamed(item, "itemclass")[0]?.attributes.get("qcode") ?? "ninat:text";
  const status = descendantsNamed(item, "pubstatus")[0]?.attributes.get("qcode") ?? "stat:usable";
  const body = longestBody(item, xml);
  if (!/text|composite/.test(itemClass) || body === "") {
    yield noticeItem(
      "input/not-a-story",
      label,
      `The item is of class "${itemClass}"${body === "" ? " and has no inline text" : ""}; only stories are read.`,
    );
    return;
  }
  if (/:(?:canceled|withheld)$/.test(status)) {
    yield noticeItem("input/withdrawn", label, `Its publisher marks the item "${status}"; it was left out.`);
    return;
  }
  const facts: MetaFact[] = userFacts(context.meta, source.file, label);
  const add = (field: MetaFact["field"], value: string | null | undefined): void => {
    const clean = value?.replace(/\s+/g, " ").trim() ?? "";
    if (clean !== "") facts.push({ field, value: clean, from: "newsml", confidence: 0.95 });
  };
  const first = (...names: string[]): string =>
    names.map((name) => textOf(descendantsNamed(item, name)[0] ?? null).trim()).find((value) => value !== "") ?? "";
  const title = first("headline", "hl1", "newsline", "title").replace(/\s+/g, " ");
  const date = [
    first("firstcreated"),
    first("contentcreated"),
    first("versioncreated"),
    first("thisrevisioncreated"),
    descendantsNamed(item, "date.issue")[0]?.attributes.get("norm") ?? "",
  ];
  add("title", title);
  add(
    "publishedAt",
    date.find((value) => isoDate(value) !== null),
  );
  add("modifiedAt", isoDate(first("versioncreated")) === null ? null : first("versioncreated"));
  const provider = descendantsNamed(item, "provider", "infosource")[0];
  add(
    "publisher",
    provider === undefined
      ? null
      : textOf(childNamed(provider, "name")) || provider.attributes.get("literal") || textOf(provider),
  );
  add("byline", first("by", "byline"));
  add(
    "language",
    /^[a-z]{2}/i
      .exec(
        descendantsNamed(item, "language")[0]?.attributes.get("tag") ??
          descendantsNamed(item, "language")[0]?.attributes.get("formalname") ??
          item.attributes.get("xml:lang") ??
          "",
      )?.[0]
      ?.toLowerCase(),
  );
  const guid = item.attributes.get("guid");
  if (guid !== undefined && canonicalUrl(guid) !== null) add("url", guid);
  const text = title === "" ? body : `${title}\n\n${body}`;
  const record = {
    ...sourceRecord(
      source,
      Buffer.from(xml.slice(item.inner.start, item.inner.end)),
      "application/vnd.iptc.g2.newsitem+xml",
      null,
    ),
    path: label,
  };
  yield { kind: "report", report: textReport(text, reader, record, facts, title === "" ? null : title) };
}

/** Items carry one content in several renditions: the longest is the story. */
function longestBody(item: XmlElement, xml: string): string {
  const contents = item.name === "nitf" ? [item] : descendantsNamed(item, "inlinexml", "inlinedata", "datacontent");
  let longest = "";
  for (const content of contents.slice(0, 16)) {
    const inner = descendantsNamed(content, "body.content")[0] ?? descendantsNamed(content, "body")[0] ?? content;
    const words = fragmentText(xml.slice(inner.inner.start, inner.inner.end));
    if (words.length > longest.length) longest = words;
  }
  return longest;
}
