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
const WHO = `(?<who>(?:#\\d+# )?(?:${WHO_WORD} ){0,7}?${WHO_WORD})${WHERE}(?: \\( [^()]{1,30} \\))?`;
const JOIN =
  "(?:^|[,;:–—-] (?:(?:while|whereas|but|although|though|and|yet|however) ,? ?)?|(?<= )(?:while|whereas|but|although|though|and) )";

/** ", a rights group,", ", whose volunteers trace people by phone,": who the speaker is. */
const ASIDE = "(?: , [^,.;]{3,60} ,)?";

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
    `^${WHO}${ASIDE} (?:(?:has|have|had|also|only|instead|still|now) )?(?:(?:speaks?|spoke|talks?|talked|continues? to speak|continued to speak) (?:instead )?of|(?:holds?|held|sticks?|stuck|keeps?|kept) (?:fast )?to|stands? by|stood by|gives?|gave|counted|counts?|lists?|names?|recorded|records|registered|listed|tallied|insists?(?= on)|insisted(?= on)) (?:on )?${ABOUT}${FIGURE}(?= [.,;:)])`,
  ),
  // "The United Nations office has verified 47", "The lawyers of Open House have 912 names": by whom something was counted, and how many.
  pattern(
    `^${WHO}${ASIDE} (?:now |also |still |so far )?(?:(?:has|have|had) )?(?:(?:so far|since|now) )?(?:verified|documented|established|confirmed|identified) ${ABOUT}${FIGURE}(?= [.,;:)]| so far)`,
  ),
  pattern(
    `^${WHO}${ASIDE} (?:(?:said|says) (?:it|they) )?(?:(?:has|have|had|now|also|since|since then) ){0,2}(?:has|have|had|holds?|held|lists?|listed|collected|gathered|compiled|published) ${ABOUT}${FIGURE}(?<noun> names)(?= (?:[.,;:)]|and|of)(?: |$)|$)`,
  ),
  // "Uganda says one.", "The union now says nine."
  pattern(`${JOIN}${WHO} (?:(?:now|still|itself|themselves|only) )?(?:says?|said) ${ABOUT}${FIGURE}(?= [.,;:)]|$)`),
  // 'The Red Cross, whose volunteers trace people, speaks of "between 15 and 25".'
  pattern(
    `^${WHO}${ASIDE} (?:(?:now|still|only) )?(?:speaks?|spoke|talks?|talked) of ["“„] ${ABOUT}${FIGURE}(?= ["”])`,
  ),
  // "Open House: 770 names", behind a line that gives another voice's.
  pattern(`^${WHO} : ${ABOUT}${FIGURE}(?<noun> (?:names|people|persons|arrests|dead))(?= [.,;()]|$)`),
  // "Police said there were 2,500.", "Police tell us it is about a hundred."
  pattern(
    `^${WHO} (?:said|says?|counted|estimated) (?:that )?there (?:was|were|are|had been) ${ABOUT}${FIGURE}(?= (?:[.,;:)]|dead|people|marchers|of them)(?: |$)|$)`,
  ),
  pattern(
    `${JOIN}${WHO} (?:tells?|told|assures?|assured) (?:us|me|reporters|journalists|this paper) (?:that )?${POINTING} ${BE} ${ABOUT}${FIGURE}${END}`,
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
  // "Crowd tonight: police 20,000, unions 120,000".
  pattern(
    `\\b(?:crowds?|turnout|attendance|marchers|strikers|displaced|evacuated|cases|magnitude)\\b[^:]{0,40} : (?:[\\p{L}'’-]+ ){1,4}#\\d+#(?: [\\p{L}-]+)? [,;] ${WHO} ${ABOUT}${FIGURE}(?= [.,;)]|$)`,
  ),
  // "The town lists 49 people as missing, the ministry 24": what was counted is told once too; nothing stands behind the bare figure.
  pattern(
    `\\b(?:lists?|listed|counts?|counted|has|have|gives?|gave|reports?|reported|records?|recorded|registers?|registered|speaks? of|spoke of|says?|said|claims?|claimed|names?|named) [^;]{0,60}?#\\d+#(?: [\\p{L}-]+){0,5}? (?:,|;|and|but|while|, and|, but|, while) ${WHO} ${ABOUT}${FIGURE}(?= [.;)]|$)`,
  ),
];

/** One of these stands in every sentence that a pattern finds. */
export const RIVAL_HINT =
  /\b(?:put|puts|placed|places|said|says|say|claim(?:s|ed)?|count(?:s|ed)?|report(?:s|ed)?|record(?:ed)?|registered|estimate[sd]?|spoke|speaks?|talk(?:s|ed)?|h[eo]lds?|st[iu]cks?|keeps?|kept|st(?:oo|an)ds?|gave|gives?|cite[sd]|acknowledged|admit(?:s|ted)|confirmed|listed|tallied|insist(?:s|ed)|maintain(?:s|ed)|believe[sd]?|argue[sd]|according|given|announced|ha[sd]|have|lists?|collected|gathered|compiled|published|verified|documented|established|identified|names?|named|registers?|records?)\b|:/iu;
