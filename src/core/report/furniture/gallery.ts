import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";

/** Which picture of a gallery: "Image 3 of 11", "Photo 2 of / 5 Caption Close". */
const COUNTER =
  /(?<![\p{L}\p{N}])(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Ss]lide|[Cc]aption|IMAGE|PHOTO) \d{1,3} (?:of|\/)(?: ?\/)? ?\d{1,3}(?!\d)(?: [Cc]aption [Cc]lose)?(?= *(?:$|["“‘|]|\p{Lu}|\d))/gu;
const CREDIT_BEFORE = /^photos?: [^.!?]{0,90}$/iu;

/** Where the caption's own words are told a second time, behind their first telling. */
const secondTelling = (caption: string): number | null => {
  const opening = caption.slice(0, 40).trimEnd();
  const again = opening.length < 12 ? -1 : caption.indexOf(opening, opening.length);
  if (again < 0) return null;
  const first = caption.slice(0, again).trimEnd();
  return caption.startsWith(first, again) ? again : null;
};

/** "3/8": a picture's number, where others of the same eight stand before and behind it. */
const OF_SERIES = /(?<![\p{L}\p{N}/.,])(\d{1,3})\/(\d{1,3})(?![\p{N}/.,])/gu;
const FEWEST = 3;

/** The numbers of a series of pictures run together with their captions: "1/8 The gate ... 2/8 The tower ... 3/8 ...". */
const seriesIn = (text: string): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  for (const one of text.matchAll(OF_SERIES)) {
    const last = found.at(-1);
    const first = one[1] === "1" && last === undefined;
    if (first || (last !== undefined && one[2] === last[2] && Number(one[1]) === Number(last[1]) + 1)) found.push(one);
  }
  return found.length < FEWEST ? [] : found;
};

/** Numbers of pictures are no figures of the story; captions that the page prints twice are told once. */
function mark({ text, start, end }: TextLine): readonly Span[] | null {
  const series = / 3\/\d/u.test(text) ? seriesIn(text) : [];
  if (series.length > 0)
    return series.map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }));
  if (!/ (?:of|\/) ?\/? ?\d/iu.test(text)) return null;
  const found: Span[] = [];
  for (const counter of text.matchAll(COUNTER)) {
    const before = text.slice(0, counter.index).trim();
    const from = found.length === 0 && CREDIT_BEFORE.test(before) ? 0 : counter.index;
    const to = counter.index + counter[0].length;
    // Within a sentence it is part of what is told.
    if (from > 0 && before !== "" && !/[.!?…"”’]$/u.test(before) && found.length === 0) continue;
    found.push({ start: start + from, end: start + to });
    const caption = text.slice(to).trimStart();
    const again = secondTelling(caption);
    if (again !== null) found.push({ start: end - caption.length + again, end });
    if (again !== null) break;
  }
  return found.length > 0 ? found : null;
}

export const gallery: FurnitureRule = { id: "furniture/gallery", kind: "caption", mark };
