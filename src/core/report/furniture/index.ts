import type { Span } from "../../text/span.ts";
import type { FurnitureSpan } from "../report.ts";
import { advert } from "./advert.ts";
import { button } from "./button.ts";
import { byline } from "./byline.ts";
import { caption } from "./caption.ts";
import { clock } from "./clock.ts";
import { commentForm } from "./comment-form.ts";
import { credit } from "./credit.ts";
import { cue } from "./cue.ts";
import { embed } from "./embed.ts";
import type { FurnitureRule } from "./furniture-rule.ts";
import { gallery } from "./gallery.ts";
import { gluedCredit } from "./glued-credit.ts";
import { label } from "./label.ts";
import { legal } from "./legal.ts";
import { menu } from "./menu.ts";
import { numbering } from "./numbering.ts";
import { related } from "./related.ts";
import { share } from "./share.ts";
import { sourceLink } from "./source-link.ts";
import { stamp } from "./stamp.ts";
import { strayHeadline } from "./stray-headline.ts";
import { subscribe } from "./subscribe.ts";
import { teasers } from "./teasers.ts";
import { textLines } from "./text-lines.ts";
import { titleAgain } from "./title-again.ts";
import { weather } from "./weather.ts";

/** The rules in the order they are tried; the first that marks a whole line ends the search for that line. */
export const furnitureRules: readonly FurnitureRule[] = [
  clock,
  weather,
  menu,
  share,
  commentForm,
  related,
  teasers,
  sourceLink,
  advert,
  subscribe,
  legal,
  byline,
  gallery,
  caption,
  credit,
  gluedCredit,
  embed,
  cue,
  numbering,
  titleAgain,
  label,
  stamp,
  button,
  strayHeadline,
];

/**
 * Marks what is not the telling in the text of one report. Spans are sorted and never overlap; offsets are UTF-16 units
 * into `text`; lines that `within` refuses are only context. Pure; time grows with the length of the text.
 */
export function markFurniture(text: string, within: (line: Span) => boolean = () => true): FurnitureSpan[] {
  const found: FurnitureSpan[] = [];
  const lines = textLines(text);
  lines.forEach((line, index) => {
    if (!within(line)) return;
    const parts: FurnitureSpan[] = [];
    for (const rule of furnitureRules) {
      const spans = rule.mark(line, lines, index);
      if (spans === null) continue;
      for (const span of spans) {
        if (!parts.some((other) => other.start < span.end && span.start < other.end)) {
          parts.push({ start: span.start, end: span.end, kind: rule.kind, rule: rule.id });
        }
      }
      if (spans.some((span) => span.start === line.start && span.end === line.end)) {
        if (parts.length > 1)
          parts.splice(0, parts.length, { start: line.start, end: line.end, kind: rule.kind, rule: rule.id });
        break;
      }
    }
    found.push(...parts.sort((a, b) => a.start - b.start));
  });
  return found;
}
