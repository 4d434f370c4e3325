import type { Input } from "./input.ts";
import { noticeItem } from "./input.ts";
import { xmlRoot } from "./xml/xml-head.ts";

/** XML that no other reader knows: its source would be read as words, so it is left out by name. */
export const otherXml: Input = {
  name: "other-xml/1",
  extensions: [],
  accepts: ({ head }) =>
    xmlRoot(head) === "opml" ||
    (/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s/.test(Buffer.from(head.subarray(0, 100)).toString("latin1")) &&
      xmlRoot(head) !== null),
  async *read(source) {
    if (xmlRoot(source.head) === "opml") {
      yield noticeItem(
        "input/feed-list",
        source.label,
        "This is a list of feeds. `tellings watch FILE` and `tellings add FILE.opml` read the feeds that it names.",
      );
      return;
    }
    yield noticeItem(
      "input/unknown-xml",
      source.label,
      `XML of the kind "${xmlRoot(source.head)}" is not read; feeds, NewsML-G2, NewsML, NITF and XHTML are. Convert it to one of them or to text.`,
    );
  },
};
