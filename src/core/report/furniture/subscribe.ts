import type { Span } from "../../text/span.ts";
import type { FurnitureRule, TextLine } from "./furniture-rule.ts";
import { matchesIn, wholeLine } from "./furniture-rule.ts";

const ASK =
  /^(?:(?:please|don(?:'|’)t forget to|to continue reading,?|want more\?|stay informed[.:]|never miss\b.{0,40}|for (?:the )?(?:latest|more)\b[^.]{2,60},)\s*)?(?:sign up|sign in|signup|subscribe|register|download|follow|get|join|click|tap|log ?in|refresh|stay (?:with|up|tuned|connected|informed)|listen|like|support|become|receive|install|enjoy|already|never miss|check back|have a (?:news )?tip|visit|confirm|re-?enter|please (?:check|confirm|sign|register|verify)|welcome back|manage|turn on|allow|enable)\b/i;
const TARGET =
  /\b(?:newsletters?|(?:our|the|mobile|free|news) (?:\w+ ){0,3}apps?|apps? (?:here|now|today)|inbox|e-?mails?|facebook|twitter|instagram|whats ?app|telegram|channel|notifications?|(?:news|breaking|text) alerts?|your account|profile|an account|subscri(?:be|ber|bers|ption)|digital access|registering|sign in|updates\.?$|latest (?:on this|updates|news)|click here|here:?\.?$|podcast|on this developing story|zip code|home delivery|member(?:ship)?|for details)\b/i;
const LINE =
  /^(?:your notification has been saved|there was a problem saving your notification|e-?mail notifications? .{0,120}|you have successfully .{0,80}|thank you for (?:registering|subscribing|signing up|your subscription).{0,60}|we have sent (?:you )?a .{0,160}|if you do not receive the (?:verification|confirmation) .{0,160}|already (?:have an account|a (?:subscriber|member)|registered)\??.{0,40}|by (?:submitting|signing up|clicking|subscribing|continuing)\b.{0,220}|we (?:and our partners )?use cookies\b.{0,300}|this (?:site|website) uses (?:cookies|akismet)\b.{0,260}|accept (?:all )?(?:cookies)?|oops, you haven(?:'|’)t selected .{0,160}|you are the owner of this article|(?:all|your) fields are required|invalid e-?mail address.{0,200}|(?:daily |weekly |e-?mail |free )*newsletters?(?: sign ?up)?(?: .{0,180})?|total access|get (?:digital|unlimited) access.{0,80}|we look forward to seeing you .{0,260}|sorry, this zip ?code .{0,120}|just one more thing.{0,3}|\d+ of \d+ (?:premium |free )?(?:clicks|articles|stories|views) (?:used|left|remaining)\b.{0,60}|close|why are we asking this\?|click here for reuse options!|this is a breaking news alert\..{0,300})[.!]?$/i;
const GLUED =
  /Newsletter Sign Up Continue reading the main story[^\n]{0,400}$|Close Get email notifications on [^\n]{3,60} daily!/g;
/** What the parts of a form say; two of them in one line make it one, however long. */
const FORM: readonly RegExp[] = [
  /\bverify (?:that )?you(?:'|’| a)re not a robot\b/i,
  /\binvalid e-?mail address\b/i,
  /\bplease (?:re-?enter|try again later)\b/i,
  /\bselect a newsletter\b/i,
  /\bthank you for (?:subscribing|signing up|registering)\b/i,
  /\b(?:updates|newsletters) and (?:special )?offers\b/i,
  /\b(?:view|see) all (?:\S+ ){0,5}newsletters\b/i,
  /\bnewsletters? sign ?up\b/i,
  /\bget e-?mail notifications on\b/i,
  /\bnotifications? (?:has|have) been saved\b/i,
  /\bproblem saving your notification\b/i,
  /\bdelivered to your inbox\b/i,
  /\bverification e-?mail\b/i,
  /\bspam or junk folder\b/i,
  /\balready (?:a subscriber|have an account)\b/i,
  /\bset up your account\b/i,
  /\blog ?in if you already\b/i,
];
const LONGEST_FORM = 900;

const isForm = (text: string): boolean => {
  let parts = 0;
  for (const part of FORM) if (part.test(text) && ++parts > 1) return true;
  return false;
};

const REPORTED = /\b(?:said|says|told|according to|officials?|police|residents|victims)\b/i;

/** Pleas to subscribe, register, download, accept cookies. A sentence that reports speech is never one of them. */
function mark(line: TextLine): readonly Span[] | null {
  const { text } = line;
  if (text.length <= 340 && LINE.test(text)) return wholeLine(line);
  if (text.length <= 260 && ASK.test(text) && TARGET.test(text) && !REPORTED.test(text)) return wholeLine(line);
  if (text.length <= LONGEST_FORM && /mail|newsletter|subscri|account|inbox|notification/i.test(text) && isForm(text))
    return REPORTED.test(text) ? null : wholeLine(line);
  return /Newsletter Sign|Close Get/.test(text) ? matchesIn(line, GLUED) : null;
}

export const subscribe: FurnitureRule = { id: "furniture/subscribe", kind: "subscribe", mark };
