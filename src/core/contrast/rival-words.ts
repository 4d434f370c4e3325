import { type Sought, sought } from "../text/pattern-words.ts";

// How a second voice gives another figure for what was just counted, in the words of one sentence: its tokens in lower case with a space
// between them, each figure as "#n#" by its place in the list of figures. `who` are the words of the speaker, `figure` the other figure.

const FIGURE = "(?<figure>#\\d+#)";
/** "closer to", "only", "as many as": most of these belong to the figure already. */
const ABOUT =
  "(?:(?:only|just|about|around|some|roughly|nearly|almost|over|nearer|closer|nearer to|closer to|well over|as many as|as few as|as high as|as low as|no more than|more like|a total of|a figure of|a toll of) ){0,3}";
/** No verb, joining word or mark stands in a speaker's words; "two aid groups" are told with a number. */
const WHO_WORD =
  "(?!(?:and|but|while|whereas|although|though|that|which|who|was|were|is|are|had|have|has|been|be|said|says|by|than|at|to|when|as|after|before|because)\\b)[\\p{L}\\p{N}'’.-]+";
/** "doctors at the town hospital", "an official in the capital". */
const WHERE = "(?<where> at (?:the |a |an )?(?:WORD ){0,4}?WORD)?".replaceAll("WORD", WHO_WORD);
const WHO = `(?<who>(?:#\\d+# )?(?:${WHO_WORD} ){0,7}?${WHO_WORD})${WHERE}`;
const JOIN =
  "(?:^|[,;:–—-] (?:(?:while|whereas|but|although|though|and|yet|however) ,? ?)?|(?<= )(?:while|whereas|but|although|though|and) )";

const COUNT_NOUN = "(?:number|figure|toll|death toll|count|total|tally|crowd|turnout|attendance|share|estimate)";
const POINTING = `(?:it|this|that|(?:the|that|this|its|their) (?:(?:true|real|actual|right|correct|overall|total|final) )?(?<kind>${COUNT_NOUN})s?(?: (?:there|in all))?(?<of> of (?:(?:the|those|people) ){0,2}[\\p{L}-]+)?)`;
const BE =
  "(?:is|was|are|were|had been|has been|could be|may be|might be|must be|should be|had reached|has reached|reached|stands at|stood at|exceeded|exceeds|had passed)";

const SAID =
  "(?:claimed|claims|said|says|say|reported|reports|insisted|insists|maintained|maintains|believe|believes|believed|estimated|estimates|argued|argues)";
const COUNTED =
  "(?:claimed|claims|claim|counted|counts|count|reported|reports|report|recorded|registered|estimated|estimates|estimate|spoke of|speaks of|speak of|spoke instead of|talked of|talks of|talk of|gave|gives|give|cited|cites|acknowledged|admitted|admits|confirmed|listed|tallied|said|says|say)";
const PUT = "(?:put|puts|placed|places|estimated|estimates|gave|gives)";

/** Behind the figure: what it counts, where that is told again, then a mark or another clause. */
const END =
  '(?<noun>(?: (?!(?:and|but|while|in|on|at|after|since|from|with|for|as)\\b)[\\p{L}-]+){0,2}?)(?= (?:[.,;:!?)”"–—]|while|but|and|although|though|in|on|at|after|since|from|for|as)(?: |$)|$)';

const pattern = (words: string): Sought => sought(new RegExp(words, "dgu"));

/** A figure that the words themselves say to be of what was counted before, wherever it was told: "put the figure at", "said it was". */
export const POINTS: readonly Sought[] = [
  pattern(
    `${JOIN}${WHO} (?:(?:has|have|had|later|also|instead) )?${PUT} ${POINTING} (?:at|as) ${ABOUT}${FIGURE}${END}`,
  ),
  pattern(
    `${JOIN}${WHO} (?:(?:has|have|had|later|also|instead) )?${SAID} (?:that )?${POINTING} ${BE} ${ABOUT}${FIGURE}${END}`,
  ),
  pattern(`(?:^|[,;:–—-] )${POINTING} ${BE} ${ABOUT}${FIGURE} , according to ${WHO}(?= [.,;:]|$)`),
  // "The directorate speaks of 25,000", "Open House, a rights group, has counted ten.": of nothing else than what was counted just before.
  pattern(
    `^${WHO} (?:, an? [^,.;]{3,50} , )?(?:(?:has|have|had|also|only|instead|still) )?(?:(?:speaks?|spoke|talks?|talked|continues? to speak|continued to speak) (?:instead )?of|(?:holds?|held|sticks?|stuck|keeps?|kept) (?:fast )?to|stands? by|stood by|gives?|gave|counted|counts|recorded|records|registered|listed|tallied|insists?(?= on)|insisted(?= on)) (?:on )?${ABOUT}${FIGURE}(?= [.,;:)])`,
  ),
  // "The ministry said it knew of only four."
  pattern(
    `${JOIN}${WHO} ${SAID} (?:that )?(?:it|they) (?:knew|knows|know|had heard|had word) of ${ABOUT}${FIGURE}(?= [.,;:)])`,
  ),
];

/** A bare figure right behind another voice, in the sentence that tells the first. */
export const BESIDE: readonly Sought[] = [
  // "the rebels claimed 40", "doctors spoke of nine".
  pattern(
    `${JOIN}${WHO} (?:(?:has|have|had|later|also|instead|itself|themselves) )?${COUNTED} (?:that )?(?:there (?:were|are) )?${ABOUT}${FIGURE}${END}`,
  ),
  // "the rebels claimed to have killed 40".
  pattern(
    `${JOIN}${WHO} (?:claimed|claims|claim|said|say|says) (?:to have (?<kind>killed)|(?:they|it) had killed) ${ABOUT}${FIGURE}${END}`,
  ),
  // "according to the rebels, 40".
  pattern(`[,;:–—-] (?:(?:and|but|while) )?according to ${WHO} , ${ABOUT}${FIGURE}${END}`),
  // "40, according to the rebels".
  pattern(`(?:[,;:–—-]|and|but|or) ${ABOUT}${FIGURE} (?:, )?according to ${WHO}(?= [.,;:]|$)`),
  // "against the 61 per cent claimed by the government".
  pattern(
    `(?:against|compared with|compared to|versus|as against|far (?:above|below)|well (?:above|below)|higher than|lower than|more than|fewer than) (?:the )?${ABOUT}${FIGURE}(?: [\\p{L}-]+){0,2}? (?:claimed|given|reported|announced|stated|cited|put forward|acknowledged|admitted) by ${WHO}(?= [.,;:]|$)`,
  ),
];

/** "put the crowd at 80,000, the police at 15,000": the verb is told once. */
export const GAPPED: readonly Sought[] = [
  pattern(
    `\\b(?:put|puts|placed|places|estimated|estimates|set) [^;]{2,80}? (?:at|as|to be) (?:[\\p{L}]+ ){0,3}?#\\d+#(?: [\\p{L}-]+){0,3}? (?:[,;]|,? ?(?:and|but|while)) (?:(?:and|but|while) )?${WHO} (?:at|as|to be) ${ABOUT}${FIGURE}${END}`,
  ),
];

/** One of these stands in every sentence that a pattern finds. */
export const RIVAL_HINT =
  /\b(?:put|puts|placed|places|said|says|say|claim(?:s|ed)?|count(?:s|ed)?|report(?:s|ed)?|record(?:ed)?|registered|estimate[sd]?|spoke|speaks?|talk(?:s|ed)?|h[eo]lds?|st[iu]cks?|keeps?|kept|st(?:oo|an)ds?|gave|gives?|cite[sd]|acknowledged|admit(?:s|ted)|confirmed|listed|tallied|insist(?:s|ed)|maintain(?:s|ed)|believe[sd]?|argue[sd]|according|given|announced)\b/iu;
