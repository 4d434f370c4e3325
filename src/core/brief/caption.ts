import { CALENDAR_DAY } from "../report/dateline.ts";
import { irregularBase } from "../syntax/irregular-verbs.ts";

/** What stands before the words under a picture: its number, its kind, a day in capitals. */
const LABELLED =
  /^(?:\[ ?\] (?:Hide|Show) Caption|(?:Image|Photo|Picture|Slide) \d+ of \d+|(?:Buy|Enlarge|View|Purchase) (?:this )?(?:Photo|Image)|Gallery:|Photos?:|Captions?\b|(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2}:)/u;

/** "Ada Holm/Coast Wire Divers stand on the quay": who took it. */
const CREDITED = /^(?!(?:An?|The) )\p{Lu}[\p{L}.'\u2019-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}.'\u2019-]+ ?\/ ?\p{Lu}/u;

/** "The hall is shown on Monday", "A drone photo taken on Monday shows the bridge"; what a camera on the spot saw is news. */
const SHOWN =
  /^(?:[^,]|, \p{Ll})*\b(?:is|are) (?:pictured|shown|seen) (?!as\b|(?:on|in) (?:the |a )?(?:\p{L}+ )?(?:video|footage|surveillance|camera)\b)|^An? (?:\p{Ll}+ )?(?:photo|photograph|picture|image|map|still)\b.*\b(?:shows|illustrates)\b/u;

/** "Ada Holm, left, hugs a friend", "Ivo Lund, 19, shown in a photo of the police". */
const WHERE_IN_IT =
  /, (?:left|right|cent(?:er|re)|second from (?:left|right)), |\((?:left|right|L|R|cent(?:er|re))\)|, (?:shown|pictured|seen) (?:here|above|left|right|in (?:an?|this|his|her) (?:\p{L}+ )?(?:photo|picture|image|mug ?shot|booking))\b/u;

const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?${CALENDAR_DAY.replaceAll("(?:,? \\d{4})?", ",? \\d{4}")}`;
const PLACE = "(?:,? (?:in|at|near|outside) \\p{Lu}[\\p{L}., '\\u2019-]{2,50})?\\.?$";
/** "Officers stand outside the hall in Orsk, Monday, July 11, 2016": the day with its year at the end, where prose has "on". */
const DATED = new RegExp(
  `(?<!\\b(?:on|of|since|from|until|till|by|to|and|before|after|in|for|through|dated|about|around|late|early|than|between|or|born|[Ee]ffective|beginning|starting)(?: \\p{Lu}\\p{Ll}+day)?,?),? ${DAY}${PLACE}`,
  "u",
);
const DATED_ON = new RegExp(` on ${DAY}${PLACE}`, "u");
const TENSE =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|\p{Ll}+ed|\p{L}+n['\u2019]t)$/u;

/** Whether a word tells what was or will be: the words under a picture tell what is. */
const hasTense = (sentence: string): boolean =>
  (sentence.match(/\p{L}[\p{L}'\u2019]*/gu) ?? []).some(
    (word) => TENSE.test(word) || (/^\p{Ll}/u.test(word) && irregularBase(word, "VBD") !== null),
  );

/** The words under a picture: they tell what it shows, often of an earlier day than the news around them. */
export const isCaption = (sentence: string): boolean =>
  LABELLED.test(sentence) ||
  CREDITED.test(sentence) ||
  SHOWN.test(sentence) ||
  WHERE_IN_IT.test(sentence) ||
  DATED.test(sentence) ||
  (DATED_ON.test(sentence) && !hasTense(sentence));
