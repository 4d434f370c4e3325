import type { BriefPart } from "../picture/picture.ts";
import { setsVoicesApart } from "./tells-dispute.ts";
import { wordsOfWhole } from "./whole-line.ts";

/** So much of a sentence stands in marks that it is somebody's saying, whatever it tells. */
const QUOTED_SHARE = 0.4;
const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;
/** "Our men carried nothing," said the captain: what is said stands first and is the news. */
const OPENS_AS_QUOTE = /^["\u201c][^"\u201c\u201d]*,["\u201d] (?:\p{Lu}|\p{Ll}+s?aid|said|says|the|an?|he|she|they)\b/u;
/** "Nine were held, the police say; a union says that there were more": two voices, of which neither is what is known. */
const TWO_VOICES =
  /\b(?:said|says?|according to|puts?)\b[^.]*(?:;|, (?:but|while|though|although)\b)[^.]*\b(?:said|says?|according to|puts?|put)\b/u;
/** "The owners insist that the gate was open", "she blamed the tide on": verbs of those who take a side, of which what they tell is their word. */
const TAKES_SIDE =
  /(?<!\b(?:is|are|was|were|been|being|be|get|gets|got|and|or|to) )\b(?:maintain(?:s|ed)?|insist(?:s|ed)?|contend(?:s|ed)?|argue[sd]?|assert(?:s|ed)|counter(?:s|ed)|allege[sd]?|den(?:ies|ied)|dismiss(?:es|ed)|disput(?:es|ed)|accuse[sd]?) (?:that|it|its|the|an?|having|any|as|reports?|claims?|allegations?|accusations?|\p{Lu})\b/u;
/** Words by which a sentence says that somebody says, thinks, asks or denies it. */
const TELLS =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|according|add(?:ed|s|ing)|announced?|state[sd]?|wr[io]tes?|testif\p{L}+|report(?:s|ed|edly)?|believe[sd]?|alleg\p{L}+|claim\p{L}*|th(?:ink|inks|ought)|suspect\p{L}*|apparent\p{L}*|likely|probabl\p{L}+|possibl\p{L}+|may|might|could|den(?:y|ies|ied)|confirm\p{L}*|call\p{L}*|urg\p{L}+|demand\p{L}*|ask\p{L}*|accus\p{L}*|warn\p{L}*|insist\p{L}*|vow\p{L}*|promis\p{L}*|welcom\p{L}*|condemn\p{L}*|reject\p{L}*|refus\p{L}*|oppos\p{L}*|support\p{L}*|offer\p{L}*|rul(?:ed|es) out)\b/iu;

/** "The woman accused of the theft", "men suspected of it": words that only tell which person is meant. */
const TELLS_WHICH =
  /(?<!\b(?:is|are|was|were|been|being|be|stands?|stood|got|who|and|or) )\b(?:accused|suspected) (?:of|in)\b|\balleged (?=\p{Ll}+\b)|\bprobable cause\b/giu;
/** What is ahead of whoever tells it; "may have begun" is behind them. */
const AHEAD =
  /\b(?:wo|will|shall|would|could|may|might|should|must)\b(?! (?:\p{L}+ ){0,2}?have (?:been )?\p{L}+)|['\u2019](?:ll|d)\b|\b(?:going|set|due|about|ready|likely|unlikely|slated|poised|bound|yet|scheduled|planned|expected|intends?|intended|plans?|planning|expects?|hopes?|hoping|aims?|vow(?:s|ed)?|promised?|promises|forecasts?|predict(?:s|ed)?|agreed|offer(?:s|ed)?|urged?|able|need(?:s|ed)?|prepar\p{L}+|consider\p{L}*|threatens|threaten(?:ed|ing)? to|wait\p{L}*|tomorrow|next|upcoming|soon|later|until|deadline|pending|scheduling)\b|\b(?:is|are|was|were|be) to \p{Ll}|\bto (?:be|meet|vote|discuss|decide|resume|begin|start|open|close|send|hold|release|visit|leave|return|stand|appear|face|take)\b/giu;
/** What stands so near behind such words, in its own clause, is no plan of the sentence: "because they know that it is going to rain". */
const SUBORDINATE =
  /\b(?:because|since|although|though|whereas|knew|know|knows|knowing|known|was threatening|had threatened|threatened|feared|fearing)\b[^.,;"\u201c\u201d]*(?:["\u201c][^"\u201c\u201d]*)?$/iu;

/** Whether the sentence itself tells what is ahead, and not only a clause that gives a reason. */
const looksAhead = (sentence: string): boolean =>
  [...sentence.matchAll(AHEAD)].some(({ index }) => !SUBORDINATE.test(sentence.slice(0, index)));

/** "They attacked the town, as an official warned that the capital could fall": what somebody says beside what the sentence tells. */
const BESIDE =
  /, (?:as|while) (?:\p{L}[\p{L}'\u2019.-]* ){1,6}?(?:said|says|warned|warns|told|predicted|estimated|announced|forecast)\b[^;]*$/u;

const isSaid = (sentence: string): boolean => {
  const quoted = (sentence.match(QUOTED) ?? []).join("");
  return quoted.length >= sentence.length * QUOTED_SHARE || OPENS_AS_QUOTE.test(sentence);
};

/**
 * The part that a whole sentence belongs to: what is mostly a quotation, or sets two voices against each other, is said; what no word shows to be said
 * or claimed its report tells as so; what looks ahead nowhere but in a reason is neither planned nor expected.
 */
export const partOfWhole = (part: BriefPart, line: string): BriefPart => {
  const sentence = wordsOfWhole(line);
  if (part !== "expected" && setsVoicesApart(sentence)) return "disputed";
  if (part === "known") {
    const takesSide = TAKES_SIDE.test(sentence.replace(QUOTED, "…"));
    return takesSide || isSaid(sentence) || TWO_VOICES.test(sentence) ? "said" : part;
  }
  const quoted = QUOTED.test(sentence);
  QUOTED.lastIndex = 0;
  const tells = quoted || TELLS.test(sentence.replace(TELLS_WHICH, " "));
  if (part === "expected") {
    const main = sentence.replace(BESIDE, ".");
    if (main !== sentence && !TELLS.test(main.replace(TELLS_WHICH, " ")) && !looksAhead(main)) return "known";
    return tells && !looksAhead(sentence) ? "said" : part;
  }
  return (part === "said" || part === "claimed") && !tells ? "known" : part;
};

/** A line that was made of one telling that is only read as ahead: what it says is said. */
export const partOfSaying = (part: BriefPart, said: string): BriefPart =>
  part === "expected" && !looksAhead(said) ? "said" : part;
