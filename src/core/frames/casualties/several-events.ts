import type { Harm } from "../../claim/claim.ts";
import { mayMatchIn, sought } from "../../text/pattern-words.ts";
import type { Span } from "../../text/span.ts";

/** Crimes that a town counts: their number over a time is a statistic. */
const CRIMES = "shootings|stabbings|homicides|murders|killings|slayings";
const EVENTS = `${CRIMES}|attacks|incidents|crashes|accidents|collisions|fires|drownings|explosions`;
const DAYS = "weekend|overnight|city|citywide|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]+day[- ]night";
const NUMBER = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|several|multiple|\\d{1,3}";

/** "in three separate shootings", "in shootings across the city", "in weekend shootings". */
const LISTED = sought(
  new RegExp(
    `\\b(?:separate|unrelated)\\s+(?:\\p{L}+\\s+)?(?:${EVENTS})\\b|\\b(?:${NUMBER})\\s+(?:\\p{L}+\\s+)?(?:${CRIMES})\\b|\\b(?:in|from)\\s+(?:(?:those|these|such)\\s+)?(?:(?:${DAYS})\\s+)?(?:${CRIMES})\\b|\\b(?:${DAYS})\\s+(?:${CRIMES})\\b|\\b(?:${CRIMES})\\s+(?:across|throughout|around)\\s+(?:the\\s+(?:city|county|state|country)|\\p{L}+)\\b|\\b(?:in|from)\\s+\\d{2,4}\\s+(?:[\\p{L}-]+\\s+)?(?:${EVENTS})\\b`,
    "iu",
  ),
);
/** "have been shot in the city this year", "murdered ... so far this year", "11 people have been shot since Friday". */
const COUNTED = sought(
  /\b(?:shot|stabbed|murdered|slain|gunned down|killed|wounded|homicides?)\b.*\b(?:so far in (?:19|20)\d\d|(?:so far )?this (?:year|month|summer|winter|spring|fall|autumn|season)|year[ -]to[ -]date|in the past (?:year|month))\b|\bso far (?:this (?:year|month|summer|winter|spring|fall|autumn|season)|in (?:19|20)\d\d)\b.*\b(?:shot|stabbed|murdered|slain|gunned down|killed|wounded|homicides?)\b|\bsince\b.*\b(?:have|had) been (?:shot|stabbed|murdered|slain)\b|\b(?:have|had) been (?:shot|stabbed|murdered|slain)\b.*\b(?:since|across the (?:city|county|state|country))\b|\b(?:(?:each|every) (?:day|week|month|year)|(?:per|a) (?:day|week|month|year)|annually)\b/isu,
);

/** Whether a sentence counts people of several crimes together, or those of a town over a time: no figure of one of them. */
export const severalEvents = (text: string, sentence: Span & { readonly index: number }, harm: Harm): boolean => {
  if (harm !== "killed" && harm !== "injured") return false;
  const wordings = WORDINGS.filter((wording) => mayMatchIn(wording, text, sentence));
  if (wordings.length === 0) return false;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  return wordings.some(({ pattern }) => pattern.test(words));
};
const WORDINGS = [LISTED, COUNTED];
const LONGEST = 600;
