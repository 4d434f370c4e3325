import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { endsAsSentence, wholeLine } from "./furniture-rule.ts";

const LEAD =
  /^(?:image caption|caption:|file photo\b|file -|\(?file image|fotostrecke|bildunterschrift|illustration of\b[^.]{3,160}\()/i;
const CLOSING = /[([]([^()[\]]{2,90})[)\]]\.?$/;
const CREDIT_WORDS =
  /\b(?:photo(?:graph)?|image|picture|courtesy|credit|file|handout|getty|shutterstock|wikimedia|screen ?(?:shot|grab)|illustration|pool|ap photo)\b/i;
const SLASHED = /^(?:[\p{Lu}][\p{L}.'’-]*[ ]?){1,5}\/ ?(?:the )?[\p{Lu}]/iu;
const LONGEST_CAPTION = 320;
/** Nothing but a name, of a house, a body or a person: "(The Varn Post)", "(KXYZ tv 5)", "(CNN Affiliate WXYZ)". */
const NAME_ALONE =
  /^(?:[Tt]he |[Vv]ia )?(?:\p{Lu}[\p{L}\d.'’&-]*|\d+)(?:,? (?:\p{Lu}[\p{L}\d.'’&-]*|\d[\d/]*|of|the|and|tv|for|via)){0,8}$/u;
/** A wire's name closes what is taken from it. */
const WIRE =
  /^(?:AP|AFP|Reuters|UPI|PTI|ANI|IANS|Xinhua|EFE|dpa|DPA|ANSA|PA|CNS|Associated Press|The Associated Press)$/;
/** "(Published Monday, March 4, 2024)": a film that tells its news, of a day of its own. */
const SHOWN = /^(?:First )?(?:Published|Posted|Aired|Updated|Broadcast)\b/;
/** Shorter lines are headlines and labels. */
const PROSE = 90;

/** One paragraph that closes with a credit in brackets: "Troops at the gate (Wikimedia Commons/The Army)". */
function mark(line: TextLine, lines: readonly TextLine[], index: number): readonly Span[] | null {
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
  return CREDIT_WORDS.test(inside) || SLASHED.test(inside) || isCredited(line, inside, lines, index)
    ? wholeLine(line)
    : null;
}

/** "Crews left the dam on Monday. (The Varn Post)", with the telling still to come: whose picture it is, and not whose news. */
const isCredited = ({ text, alone }: TextLine, inside: string, lines: readonly TextLine[], index: number): boolean =>
  alone &&
  NAME_ALONE.test(inside) &&
  !WIRE.test(inside) &&
  !SHOWN.test(inside) &&
  endsAsSentence(text.slice(0, text.lastIndexOf("(")).trimEnd()) &&
  lines.slice(index + 1).some((one) => one.text.length > PROSE && endsAsSentence(one.text));

export const caption: FurnitureRule = { id: "furniture/caption", kind: "caption", mark };
