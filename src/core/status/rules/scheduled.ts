import { formTrigger, holds } from "../../clause/held-words.ts";
import { childWith } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { words } from "../../text/words.ts";
import type { Status } from "../status.ts";
import { auxiliariesOf, type StatusContext } from "../status-context.ts";
import type { StatusRule } from "../status-rule.ts";

/** Forms behind "is" by which a thing is said to lie ahead: fixed by somebody, or foreseen. */
const FIXED = words("due set scheduled slated planned earmarked envisaged pencilled poised booked ready willing");
const FORESEEN = words(
  "expected forecast predicted anticipated awaited likely possible imminent inevitable conceivable",
);
/** ... and behind "is being". */
const UNDER_WAY = words(
  "prepared planned readied drafted drawn considered discussed weighed negotiated organised organized arranged",
);
const TRIGGER = formTrigger([...FIXED, ...FORESEEN, ...UNDER_WAY]);

/**
 * "is due tomorrow", "are planned", "is being prepared", "was set for July", "are due to arrive"; "takes effect on Friday", told in the
 * present of a day to come: what somebody has fixed is planned, what is foreseen is forecast. By the words, as the tree makes of "due to" a
 * preposition, and of "due tomorrow" anything.
 */
export const scheduled: StatusRule = {
  id: "status/scheduled",
  judge: (context) =>
    (holds(context.sentence, TRIGGER) ? byWordBehindBe(context) : null) ??
    (isPresentOfDayToCome(context) ? "planned" : null),
};

const BE = /^(?:is|are|was|were|['’]s|['’]re|be|been|being)$/;

/** The word right behind the "be" that belongs to the predicate, adverbs passed over, with that "be". */
function behindBe({ sentence, predicate }: StatusContext): { readonly be: Token; readonly word: Token } | null {
  const be = auxiliariesOf(sentence, predicate).findLast(({ lower }) => BE.test(lower));
  if (be === undefined) return null;
  let at = be.index + 1;
  while (sentence.tokens[at]?.upos === "ADV" && at < predicate.index) at++;
  const word = sentence.tokens[at];
  return word === undefined || word.index > predicate.index ? null : { be, word };
}

function byWordBehindBe(context: StatusContext): Status | null {
  const found = behindBe(context);
  if (found === null) return null;
  const { be, word } = found;
  const { tokens } = context.sentence;
  const next = tokens[word.index + 1];
  const own = word.index === context.predicate.index;
  // "was not ready", "is hardly possible": nothing lies ahead.
  if (tokens.slice(Math.max(0, be.index - 1), word.index).some(({ lower }) => NOT.test(lower))) return null;
  // "were always willing to help": how they were.
  if (tokens.slice(be.index + 1, word.index).some(({ lower }) => HABITUAL.test(lower))) return null;
  if (be.lower === "being") return UNDER_WAY.has(word.lower) && next?.lower !== "by" ? "planned" : null;
  // "is due to arrive", "is due tomorrow"; not "was due to a short circuit", nor "was set on fire".
  const toAct = next?.lower === "to" && tokens[word.index + 2]?.xpos === "VB";
  // "is due in court on Tuesday": the tree makes "court" what is told.
  const somewhere =
    word.lower === "due" && /^(?:in|at|before)$/.test(next?.lower ?? "") && isPlace(tokens[word.index + 2]);
  if (!own && !toAct && !somewhere && !opensTime(next)) return null;
  if (FORESEEN.has(word.lower)) return own || toAct ? "forecast" : "planned";
  if (!FIXED.has(word.lower)) return null;
  return toAct || isFixedFor(context.sentence, be, word) ? "planned" : null;
}
const HABITUAL = /^(?:always|ever|usually|often|generally|normally|constantly|forever)$/;
const NOT = /^(?:not|n['’]t|no|never|hardly|longer)$/;

/** "is due tomorrow", "was set for July", "are planned"; not "was planned by three men". */
function isFixedFor({ tokens }: Sentence, be: Token, { lower, index }: Token): boolean {
  const next = tokens[index + 1];
  switch (lower) {
    case "due":
      return next === undefined || /^(?:[.,;]|on|at|in|by|before)$/.test(next.lower) || opensTime(next);
    case "planned":
    case "booked": {
      const behind = tokens.slice(index + 1, index + BY);
      if (behind.some((one) => one.lower === "by")) return false;
      return /^(?:is|are|['’]s|['’]re)$/.test(be.lower) || behind.some((one) => one.lower === "for");
    }
    case "ready":
    case "willing":
    case "poised":
      return false;
    case "scheduled":
    case "slated":
      return true;
    case "set": {
      // "set for July 8"; no date is "set for talks"
      const time = tokens[index + 2];
      return next?.lower === "for" && time !== undefined && (opensTime(time) || /^(?:NUM|PROPN)$/.test(time.upos));
    }
    default:
      return next?.lower === "for" || opensTime(next);
  }
}
const isPlace = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|DET)$/.test(token.upos) && !/^(?:part|all|some|large)$/.test(token.lower);

/** Words behind "planned" in which whoever did it is told. */
const BY = 4;

const opensTime = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:tomorrow|tonight|today|next|later|this)$/.test(token.lower) || DAY.test(token.lower));
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Not of a day to come, whatever is told with it: what is known, said or wanted now. */
const OF_NOW =
  /^(?:be|have|say|tell|know|think|believe|want|need|hope|expect|plan|fear|see|hear|seem|appear|mean|show|follow|come|mark|include)$/;
const TO_COME =
  /^(?:(?:from|as of|again|on|at|in) )?(?:tomorrow|next (?:week|month|year|season|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|the coming (?:days|weeks|months)|(?:a|two|three|four|five|six|ten) (?:days|weeks|months|years)['’] time)\b/u;
const ON_A_DAY =
  /^(?:(?:from|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:(?:from|on) )?\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:(?:from|on) )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}\b)/u;
const LATER_TODAY = /^[^,;:.]{0,40} (?:this (?:evening|weekend)|tonight|later (?:today|this \p{L}+))(?=[ .,]|$)/u;
const REACH = 10;

/** "The rules apply from tomorrow", "takes effect on Friday": headlines tell in the present what has happened, and need a surer sign. */
function isPresentOfDayToCome({ sentence, predicate, input }: StatusContext): boolean {
  if (!isPresent(sentence, predicate) || OF_NOW.test(predicate.lemma)) return false;
  if (TIMETABLE.has(predicate.lemma) && LATER_TODAY.test(input.text.slice(predicate.end, sentence.end).toLowerCase()))
    return true;
  const ends = /[.!”"]$/u.test(sentence.tokens.at(-1)?.text ?? "");
  for (const token of sentence.tokens.slice(predicate.index + 1, predicate.index + 1 + REACH)) {
    if (/^(?:[,;:]|VB[DZP]|MD)$/.test(token.xpos) || token.xpos.startsWith("W")) return false;
    const behind = input.text.slice(token.start, sentence.end).toLowerCase();
    if (TO_COME.test(behind) || (ends && ON_A_DAY.test(behind) && TIMETABLE.has(predicate.lemma))) return true;
  }
  return false;
}

/** Also where the tagger took it for an infinitive: "Classes resume". */
const isPresent = (sentence: Sentence, { xpos, index }: Token): boolean =>
  /^VB[ZP]$/.test(xpos) ||
  (xpos === "VB" &&
    childWith(sentence, index, "nsubj") !== null &&
    childWith(sentence, index, "aux", "aux:pass", "mark") === null);

/** Acts that a timetable holds: "resumes on Monday". */
const TIMETABLE =
  words(`begin start open close end expire resume restart reopen apply take leave depart arrive sail vote meet go run
  face appear return hold play launch stop shut change enter land travel visit convene elect`);
