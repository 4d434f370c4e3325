import { canonicalUrl } from "../../core/report/canonical-url.ts";
import { descendantsNamed } from "../xml/find-elements.ts";
import { parseXml, type XmlElement } from "../xml/parse-xml.ts";

/** The feeds that an OPML list names, each once, in its order. Nested groups are looked into. */
export function readOpml(text: string): string[] {
  const found = new Set<string>();
  const look = (element: XmlElement, depth: number): void => {
    for (const outline of descendantsNamed(element, "outline")) {
      const address = outline.attributes.get("xmlurl");
      if (address !== undefined && canonicalUrl(address) !== null) found.add(address.trim());
      if (depth < 20) look(outline, depth + 1);
    }
  };
  look(parseXml(text).root, 0);
  return [...found];
}
