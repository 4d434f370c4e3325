import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { matchesIn, wholeLine } from "./furniture-rule.ts";

const NAMES =
  "\\p{Lu}[\\p{L}.'’-]*(?:,? (?:and |& |for |of |in |at |the |de |van |von |al |bin |\\| )?[\\p{Lu}\\d][\\p{L}\\d.'’-]*){0,9}";
const BY = new RegExp(
  `^(?:by|from|author|written by|posted by|reported by|edited by|text by|story by|von|par|por|di|door|oleh):? (?:of the )?${NAMES}(?:[,|/–—-]+ ?${NAMES}){0,3}$`,
  "u",
);
const BY_START =
  /^(?:by|from|author|written by|posted by|reported by|edited by|text by|story by|von|par|por|di|door|oleh)\b/i;
const CREDITS =
  /^\(?(?:additional (?:report(?:s|ing)?|research|writing)|(?:further |more )?reporting|report(?:ed)?|writing|written|editing|edited|compiled|translated|translation|research) (?:by|from|and (?:writing|editing) by)\b.{2,260}$/i;
/** Somebody with a name follows the credit; "reporting by the agency was wrong" is prose. */
const NAMED = /\b(?:[Bb][Yy]|from) (?:the )?[\p{Lu}]/u;
const CONTRIBUTED = /^(?:the )?[\p{Lu}][^.!?]{2,140}\b(?:contributed (?:to|from)|also contributed)\b[^.!?]{0,60}\.?$/u;
const ADDRESS =
  /^(?:e-?mail:? |contact (?:[\p{Lu}][\p{L}.'’-]+ ?){1,4}(?:at|:)? ?|reach (?:[\p{Lu}][\p{L}.'’-]+ ?){1,4} at )?[\w.+-]+@[\w-]+\.[\w.]+(?: (?:or|and|\|) .{3,60})?\.?$/iu;
const PHONE = /^\(?\d{3}\)?[ -]\d{3}-\d{4}$/;
const WIRES =
  /^(?:with (?:news )?wires?(?: services| reports)?|with agenc(?:y|ies)(?: inputs| reports)?|(?:breaking )?news staff|staff (?:reports?|writer|reporter)|(?:from )?(?:wire|staff|news service) reports?|by of the|web desk|news desk|agencies|our correspondent|special correspondent|staff)\.?$/i;
/** "Ana Ruiz is a Kell Post staff writer." */
const STAFF = new RegExp(
  `^(${NAMES}) (?:is|was) (?:an?|the) (?:[\\p{L}'’&.-]+ ){0,6}?(?:writer|reporter|columnist|correspondent|editor|journalist|contributor|producer)(?: (?:for|at|with|on|of) [^.!?]{2,60})?\\.(?: (?:\\p{Lu}\\p{L}+ can be reached|Reach|Contact|E-?mail|Follow|Call|Staff) .*)?$`,
  "u",
);
const GLUED = /\((?:Additional reporting|Reporting|Writing|Editing|Compiled) by [^()]{3,260}\)/g;

/** Whoever is told of so, and nowhere else on the page but in lines as short as a signature, wrote it. */
const signs = (text: string, lines: readonly TextLine[]): boolean => {
  const last = STAFF.exec(text)?.[1]?.split(" ").at(-1);
  return (
    last !== undefined && !lines.some((line) => line.text !== text && line.text.length > 60 && line.text.includes(last))
  );
};

/** Who wrote, edited or added to it. Kept for lineage, never read for claims. */
function mark(line: TextLine, lines: readonly TextLine[]): readonly Span[] | null {
  const { text } = line;
  if (text.length <= 280 && signs(text, lines)) return wholeLine(line);
  if (text.length <= 280 && CREDITS.test(text) && NAMED.test(text) && !text.includes("?")) return wholeLine(line);
  if (text.length <= 220 && CONTRIBUTED.test(text) && /report|story|article/i.test(text)) return wholeLine(line);
  if (text.length <= 140 && (WIRES.test(text) || PHONE.test(text) || ADDRESS.test(text))) return wholeLine(line);
  if (text.length <= 120 && BY_START.test(text)) {
    const normal = text.replace(/^\S+(?: by)?/u, (word) => word.toLowerCase());
    if (BY.test(normal)) return wholeLine(line);
  }
  return text.includes("ing by ") ? matchesIn(line, GLUED) : null;
}

export const byline: FurnitureRule = { id: "furniture/byline", kind: "byline", mark };
