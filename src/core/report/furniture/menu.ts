import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { endsAsSentence, wholeLine } from "./furniture-rule.ts";

const WORDS =
  /^(?:no menu items!?|(?:toggle |main |open |close )?(?:menu|navigation)|skip to (?:main )?content|skip navigation|search(?: for:?)?|home|log ?in|sign ?in|sign ?up|log ?out|register|my account|back to top|go to top|subscribe(?: now)?|contact us|about us|site ?map|privacy policy|terms of (?:use|service)|next article|previous article|next|previous|e-?paper|sections)$/i;

/** Lines of a menu: "No menu items!", crumbs ("Home > World > Asia"), bars ("News | Sports | Weather"). */
function mark(line: TextLine): readonly Span[] | null {
  const { text } = line;
  if (text.length > 160) return null;
  if (WORDS.test(text)) return wholeLine(line);
  return isCrumbs(text) || isBar(text) ? wholeLine(line) : null;
}

function isCrumbs(text: string): boolean {
  const parts = text.split(/\s*(?:[»›>]|::)\s*/u);
  if (parts.length < 2 || parts.some((part) => part.split(" ").length > 8)) return false;
  return /^(?:home|news|main|start(?:seite)?|inicio|accueil)$/i.test(parts[0] ?? "") && !endsAsSentence(text);
}

function isBar(text: string): boolean {
  const parts = text.split(/\s*[|•·]\s*/u).filter((part) => part !== "");
  return parts.length >= 3 && !endsAsSentence(text) && parts.every((part) => part.split(" ").length <= 3);
}

export const menu: FurnitureRule = { id: "furniture/menu", kind: "menu", mark };
