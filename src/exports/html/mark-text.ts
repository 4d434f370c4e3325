import type { Span } from "../../core/text/span.ts";
import { escapeHtml } from "./escape.ts";

/** A stretch of a text that the page marks. */
export interface Mark extends Span {
  /** Class of its element. */
  readonly kind: "claim" | "furniture" | "unread" | "note";
  /** Element id, to link to; null for none. */
  readonly id: string | null;
  readonly title?: string;
}

/** Document order, the longer first, so that most marks nest whole. */
const byNesting = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end;

/**
 * The text to the letter, marked. Marks nest; where two cross, the later is cut and goes on in an element with `data-of`, so that
 * a claim's elements together hold exactly its quote. Linear in the text, and in marks times their depth.
 */
export const markText = (text: string, marks: readonly Mark[]): string => {
  const sorted = marks.filter((mark) => mark.start < mark.end && mark.end <= text.length).sort(byNesting);
  const points = [...new Set([0, text.length, ...sorted.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );
  const parts: string[] = [];
  let open: Mark[] = [];
  let next = 0;
  points.forEach((point, index) => {
    const keep = open.findIndex((mark) => mark.end <= point);
    let again: readonly Mark[] = [];
    if (keep >= 0) {
      parts.push("</span>".repeat(open.length - keep));
      again = open.slice(keep).filter((mark) => mark.end > point);
      open = open.slice(0, keep);
    }
    const begun: Mark[] = [];
    for (let mark = sorted[next]; mark && mark.start === point; mark = sorted[next]) {
      begun.push(mark);
      next += 1;
    }
    for (const mark of [...again, ...begun].sort((a, b) => b.end - a.end)) {
      parts.push(opening(mark, mark.start < point));
      open.push(mark);
    }
    const until = points[index + 1];
    if (until !== undefined) parts.push(escapeHtml(text.slice(point, until)));
  });
  return parts.join("");
};

const opening = ({ kind, id, title }: Mark, goesOn: boolean): string =>
  `<span class="${kind}"${id ? (goesOn ? ` data-of="${id}"` : ` id="${id}"`) : ""}${title ? ` title="${escapeHtml(title)}"` : ""}>`;
