import { markFurniture } from "../../core/report/furniture/index.ts";
import type { FurnitureKind, FurnitureSpan } from "../../core/report/report.ts";
import type { Span } from "../../core/text/span.ts";
import type { DomElement } from "./dom/element.ts";
import { isElement } from "./dom/element.ts";
import type { ReaderText } from "./reader-text.ts";

const BY_ELEMENT: Readonly<Record<string, FurnitureKind>> = {
  nav: "menu",
  header: "menu",
  footer: "legal",
  aside: "related",
  form: "subscribe",
  button: "other",
  figcaption: "caption",
  figure: "caption",
  time: "clock",
};
const BY_CLASS: readonly (readonly [RegExp, FurnitureKind])[] = [
  [/\b(?:comment|respond|disqus)/i, "comment-form"],
  [/\b(?:share|social|sharing)/i, "share"],
  [/\b(?:related|recommend|more-|trending|popular|read-?next)/i, "related"],
  [/\b(?:caption|photo-?credit|credit)/i, "caption"],
  [/\b(?:byline|author)/i, "byline"],
  [/\b(?:nav|menu|breadcrumb)/i, "menu"],
  [/\b(?:advert|sponsor|promo|banner|ads?)\b/i, "advert"],
  [/\b(?:subscribe|newsletter|signup|cookie|consent|paywall)/i, "subscribe"],
  [/\b(?:date|time|published|updated)/i, "clock"],
  [/\b(?:copyright|legal|footer)/i, "legal"],
];

/** Marks every block outside the telling, and leftovers inside it. The title is never furniture. */
export function furnitureOfPage(reader: ReaderText, chosen: readonly boolean[], title: Span | null): FurnitureSpan[] {
  const found: FurnitureSpan[] = [];
  let at = 0;
  const inText = markFurniture(reader.text, (line) => {
    while (at < reader.blocks.length - 1 && (reader.blocks[at]?.end ?? 0) <= line.start) at++;
    return chosen[at] === true;
  });
  const kinds = new Map<DomElement, FurnitureKind | null>();
  let next = 0;
  reader.blocks.forEach((block, index) => {
    while (next < inText.length && (inText[next]?.end ?? 0) <= block.start) next++;
    if (title !== null && title.start === block.start) return;
    if (chosen[index] !== true) {
      found.push({
        start: block.start,
        end: block.end,
        kind: kindOf(block.element, kinds) ?? "other",
        rule: "furniture/page-structure",
      });
      return;
    }
    for (let one = inText[next]; one !== undefined && one.start < block.end; one = inText[++next]) found.push(one);
  });
  return found;
}

const MOST_STEPS = 12;

/** Most blocks of a page have their kind from an element that many share: each is judged once. */
function kindOf(element: DomElement, known: Map<DomElement, FurnitureKind | null>, step = 0): FurnitureKind | null {
  const told = known.get(element);
  if (told !== undefined) return told;
  const own = ownKind(element);
  const around = element.parentNode;
  const kind = own ?? (isElement(around) && step < MOST_STEPS ? kindOf(around, known, step + 1) : null);
  known.set(element, kind);
  return kind;
}

function ownKind(element: DomElement): FurnitureKind | null {
  const named = BY_ELEMENT[element.localName];
  if (named !== undefined) return named;
  const words = `${element.className} ${element.id}`;
  return words.length > 1 ? (BY_CLASS.find(([pattern]) => pattern.test(words.slice(0, 300)))?.[1] ?? null) : null;
}
