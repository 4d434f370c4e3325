import { isNobody } from "../../clause/nobody.ts";
import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { HarmFinding } from "./finding.ts";

/** "for more than a day", "since Monday noon", "in the past 48 hours": a stretch, not all of the time. */
const STRETCH =
  /\b(?:for (?:(?:more than|over|almost|nearly|about|at least|the (?:past|last)) )?(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many)? ?(?:hours?|days?|weeks?|months?)|(?:in|over|during|within) the (?:past|last) (?:\S+ )?(?:hours?|days?|weeks?|months?)|since (?!the (?:attack|blast|crash|accident|disaster|start|outbreak|beginning|quake|earthquake|storm|flood|fire)))\b/iu;
/** "no other officer", "no further deaths": beside those already told of. */
const BESIDES = new Set(["other", "others", "further", "more", "new", "additional", "fresh", "else"]);

/**
 * Whether "nobody" is told only for a stretch of time, or only beside those already told of: how many there were in all is not what
 * it says ("for more than a day nobody has been rescued", "no other officer is in jail").
 */
export const isNobodySince = (text: string, { sentence, victim, nobody }: HarmFinding): boolean => {
  if (nobody === undefined && !isNobody(sentence, victim)) return false;
  return STRETCH.test(text.slice(sentence.start, sentence.end)) || isBesides(sentence, victim);
};

const isBesides = (sentence: Sentence, victim: number): boolean =>
  sentence.tokens.slice(Math.max(0, victim - 2), victim + 2).some(({ lower }) => BESIDES.has(lower)) &&
  sentence.tokens
    .slice(Math.max(0, victim - 3), victim + 1)
    .some(({ lower }) => /^no(?:body|ne|-one)?$/u.test(lower)) &&
  !/^(?:one|no-one)$/u.test(tokenAt(sentence, victim).lower);
