import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { wholeLine } from "./furniture-rule.ts";

const LEAD =
  /^(?:image caption|caption:|file photo\b|file -|\(?file image|fotostrecke|bildunterschrift|illustration of\b[^.]{3,160}\()/i;
const CLOSING = /[([]([^()[\]]{2,90})[)\]]\.?$/;
const CREDIT_WORDS =
  /\b(?:photo(?:graph)?|image|picture|courtesy|credit|file|handout|getty|shutterstock|wikimedia|screen ?(?:shot|grab)|illustration|pool|ap photo)\b/i;
const SLASHED = /^(?:[\p{Lu}][\p{L}.'’-]*[ ]?){1,5}\/ ?(?:the )?[\p{Lu}]/iu;
const LONGEST_CAPTION = 320;

/** One paragraph that closes with a credit in brackets: "Troops at the gate (Wikimedia Commons/The Army)". */
function mark(line: TextLine): readonly Span[] | null {
  const { text } = line;
  if (text.length > LONGEST_CAPTION) return null;
  if (/^image (?:copyright|caption)\b/i.test(text)) return wholeLine(line);
  const inside = CLOSING.exec(text)?.[1];
  if (inside === undefined) return LEAD.test(text) && text.length <= 200 ? wholeLine(line) : null;
  // A full stop after the bracket closes a sentence of prose, unless the bracket is plainly a label.
  if (/[)\]]\.$/.test(text))
    return /^(?:\w+ )?(?:photo|image|picture|credit|courtesy|file)[^:]{0,20}:/i.test(inside) || SLASHED.test(inside)
      ? wholeLine(line)
      : null;
  return CREDIT_WORDS.test(inside) || SLASHED.test(inside) ? wholeLine(line) : null;
}

export const caption: FurnitureRule = { id: "furniture/caption", kind: "caption", mark };
