import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { matchesIn, wholeLine } from "./furniture-rule.ts";

const TOKENS =
  /^(?:share(?:s|d)?|tweets?|facebook|twitter|x|whats ?app|telegram|e?-?mail|print|pinterest|pin|linked-?in|reddit|tumblr|pocket|google\+?|messenger|viber|flipboard|copy|link|url|save|like|this|that|story|article|post|page|on|via|to|with|friends?|by|icon|instagram|youtube|skype|sms|text|more|a|your|in|window|new|opens|click|the|free|apps|now|comments?|\d+(?:\.\d+)?k?)$/;
const STRONG =
  /share|tweet|facebook|twitter|whats ?app|telegram|e-?mail|print|pinterest|linked-?in|reddit|tumblr|pocket|google|messenger|viber|flipboard|copy link|instagram|youtube/;
const LIKE =
  /Like this:? Like Loading(?:\.{3}|…)|Click to share on [A-Z][\w+]+(?: \(Opens in new window\))?|Share this:\s*$/g;
const FOLLOW =
  /^(?:follow|find|like|stay up to date,? follow|join the conversation on)\b.{0,90}\b(?:facebook|twitter|instagram|telegram|whatsapp|youtube|@\w+)\b.{0,60}$/i;

/** Bars of share buttons: lines made of nothing but names of networks and verbs of sharing. */
function mark(line: TextLine): readonly Span[] | null {
  const { lower, text } = line;
  if (lower.length <= 120 && STRONG.test(lower)) {
    const tokens = lower.split(/[\s|:,/•·()&]+/u).filter((token) => token !== "");
    if (tokens.length > 0 && tokens.every((token) => TOKENS.test(token))) return wholeLine(line);
  }
  if (text.length <= 180 && FOLLOW.test(text) && !/ said\b/.test(lower)) return wholeLine(line);
  return lower.includes("like loading") || lower.includes("share") ? matchesIn(line, LIKE) : null;
}

export const share: FurnitureRule = { id: "furniture/share-bar", kind: "share", mark };
