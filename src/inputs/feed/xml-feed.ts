import { decode } from "../bytes/decode.ts";
import { readAll } from "../bytes/streams.ts";
import type { Input } from "../input.ts";
import { noticeItem } from "../input.ts";
import { declaredXmlCharset, xmlRoot } from "../xml/xml-head.ts";
import { feedReport } from "./feed-report.ts";
import { readXmlFeed } from "./read-xml-feed.ts";

/** RSS, Atom, RDF and CDF feeds: one report an entry. */
export const xmlFeed: Input = {
  name: "xml-feed/1",
  extensions: ["rss", "atom", "rdf", "xml"],
  accepts: ({ head }) => /^(?:rss|feed|rdf|channel)$/.test(xmlRoot(head) ?? ""),
  async *read(source, context) {
    const bytes = await readAll(source.stream, context.maxBytes);
    const { text, notices } = decode(bytes, source.charset ?? declaredXmlCharset(bytes), source.label);
    for (const notice of notices) yield { kind: "notice", notice };
    const feed = readXmlFeed(text, source.origin.finalUrl ?? null);
    if (feed === null || feed.entries.length === 0) {
      yield noticeItem("input/empty", source.label, "The feed holds no entries; nothing was read from it.");
      return;
    }
    if (feed.damaged) {
      yield noticeItem(
        "input/damaged-xml",
        source.label,
        `The feed is cut off or ill-formed; ${feed.entries.length} entries were salvaged, the last may be short.`,
      );
    }
    for (const entry of feed.entries) yield* feedReport(entry, feed, this.name, source, context);
  },
};
