import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { endsAsSentence, matchesIn, wholeLine } from "./furniture-rule.ts";

const AGENCY =
  "(?:AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Getty(?: Images)?|Shutterstock|Alamy|iStock|Anadolu(?: Agency)?|Xinhua|ANSA|DPA|dpa|PA(?: (?:Wire|Media|Images))?|Bloomberg|Wikimedia(?: Commons)?|Unsplash|Zuma(?: Press)?|NurPhoto|Sipa(?: USA)?|Corbis|TASS|Tass|PTI|ANI|Kyodo|Yonhap|Twitter|Facebook|Instagram|YouTube|Flickr|Pixabay|File|FILE|Handout|Supplied)";
const LABELLED =
  /^\(?\[?(?:file )?(?:photo(?:graph)?s?|image|picture|pic|video|illustration|graphic|credit|photo credit|image credit|image copyright|photo courtesy|courtesy|foto|photographer|screenshot|screengrab)(?: (?:by|of|from|via|credit|source|courtesy|copyright|taken by))?\s?[:/–—-]\s?[^.!?]{2,90}\)?\]?\.?$/i;
const PHOTO_BY =
  /^\(?(?:(?:file )?photo|image|picture|illustration)(?: taken)? (?:by|courtesy(?: of)?|via|from) \p{Lu}[^.!?]{2,70}\)?$/iu;
const SLASHED =
  /^[[(]?(?:\p{Lu}[\p{L}.'’-]+ ){0,4}(?:\p{Lu}[\p{L}.'’-]+)?\s?[/|]\s?(?:\p{Lu}[\p{L}.'’&-]*)(?: [\p{L}.'’&-]+){0,4}(?:\/[\p{L} .-]+)?[\])]?$/u;
const BARE = new RegExp(
  `^[\\[(]?(?:via |source: |from )?${AGENCY}(?:(?:\\s?[/,|]\\s?| via )(?:${AGENCY}|[\\p{Lu}][\\p{L} .]{2,30}))*[\\])]?$`,
  "u",
);
const GLUED = new RegExp(
  `\\((?:AP Photo|Photo|Image|Picture|File Photo|Pic|Photo by|Credit|Courtesy|Screenshot|Illustration)[:/ ][^()]{2,90}\\)|Image copyright .{2,40}? Image caption|\\[(?:File: ?)?[^\\[\\]/]{2,50}/${AGENCY}[^\\[\\]]{0,30}\\]`,
  "gu",
);
const WIRE_TAIL =
  /\s(\((?:Reuters|AFP|AP|PTI|ANI|Xinhua|EFE|dpa|DPA|IANS|ANSA|Agencies|With agencies|With inputs from [^()]{2,40})\))$/;

/** Photo credits on a line of their own, and bracketed credits glued to other words. Wire names are kept for lineage. */
function mark(line: TextLine): readonly Span[] | null {
  const { text } = line;
  if (text.length <= 120 && (LABELLED.test(text) || PHOTO_BY.test(text) || BARE.test(text) || isSlashed(text)))
    return wholeLine(line);
  if (/[([]|Image copyright/.test(text)) {
    const glued = matchesIn(line, GLUED);
    if (glued !== null) return glued;
    const tail = WIRE_TAIL.exec(text);
    const words = tail?.[1];
    if (words !== undefined) return [{ start: line.end - words.length, end: line.end }];
  }
  return null;
}

const isSlashed = (text: string): boolean =>
  text.length <= 70 && /[/|]/.test(text) && !endsAsSentence(text) && !/\d/.test(text) && SLASHED.test(text);

export const credit: FurnitureRule = { id: "furniture/credit", kind: "credit", mark };
