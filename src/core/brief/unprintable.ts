import { lexicon } from "../lexicon/index.ts";
import { stem } from "../lineage/words.ts";
import { tellsCorrection } from "../picture/correction-words.ts";
import type { Span } from "../text/span.ts";
import { isCaption } from "./caption.ts";
import { whyDamaged } from "./damaged.ts";
import type { StoryWords } from "./importance/story-words.ts";
import { misspeltIn } from "./misspelt.ts";
import type { WholeSentence } from "./whole-line.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** No more is read of what stands behind a sentence, in UTF-16 units. */
const BEHIND = 40;

/** "That figure was wrong": what is taken back, with no figure in its place. */
const takesBack = (text: string, { start, end }: Span): boolean =>
  tellsCorrection(text, start, end) && (text.slice(start, end).match(/\d[\d,.]*/gu) ?? []).length < 2;

/** Of what stands before a sentence in its line, so much is read. */
const AHEAD = 12;
/** "Ing. | Karol Holm, who drew it": a short form that was read as an end. */
const SHORT_AHEAD = /(?:^|[\s(])(\p{Lu}\p{Ll}{1,3})\.[ \t]+$/u;
/** "deep in parts of Brgys.": a short form has no vowel, and the names behind it are lost. */
const SHORT_AT_END = /\s[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{2,6}y?s?\.$/u;
const FULL_DATE = /\b\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}\b|\b\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}\b/u;
/** "The Gazette has obtained", "the Gazette understands": of its own work. */
const OWN_WORK =
  /^(?:['\u2019]s)? (?:has (?:obtained|seen|learn(?:ed|t)|an? (?:copy|photograph|picture|recording|video))|learns|understands|can (?:reveal|disclose))\b/u;

/** Whether a sentence was cut at a short form, before or behind. */
const isCut = (sentence: string, text: string, start: number): boolean => {
  const short = SHORT_AHEAD.exec(text.slice(Math.max(0, start - AHEAD), start))?.[1]?.toLowerCase();
  return (
    (short !== undefined && !lexicon().has(short, "noun") && !lexicon().has(short, "verb")) ||
    SHORT_AT_END.test(sentence)
  );
};

/** Whether its publisher stands in a sentence with a date, as in a masthead, or opens it with its own work. */
const isOfPublisher = (sentence: string, publisher: string): boolean => {
  const [words, name] = [sentence.toLowerCase(), publisher.toLowerCase()];
  const opens = words.startsWith(name) || words.startsWith(`the ${name}`);
  const behind = sentence.slice(words.indexOf(name) + name.length);
  return (words.includes(name) && !opens && FULL_DATE.test(behind)) || (opens && OWN_WORK.test(behind));
};

/** Why a whole sentence is not printed, whatever it tells, in words; null where it may be. */
export type WhyUnprintable = (sentence: WholeSentence) => string | null;

/** What is wrong with sentences of a story that only their reports show: how they were put together, how others spell, what they put right. */
export const unprintableIn = (
  words: StoryWords,
  source: (report: string) => SentenceSource | undefined,
): WhyUnprintable => {
  const known = new Map<string, string | null>();
  const whyNot = ({ report, start, end }: WholeSentence, { text, publisher }: SentenceSource): string | null => {
    const sentence = text.slice(start, end).replace(/\s+/gu, " ");
    if (isCut(sentence, text, start)) return "it is cut at a short form";
    if (publisher !== null && isOfPublisher(sentence, publisher)) return "it is of its publisher";
    const behind = text.slice(end, end + BEHIND).split("\n")[0] ?? "";
    if (takesBack(text, { start, end })) return "it only takes back what was told";
    const damaged = whyDamaged(sentence, behind, text);
    if (damaged !== null) return damaged;
    if (isCaption(sentence)) return "it tells what a picture shows";
    const voice = words.voiceOf(report);
    const misspelt = misspeltIn(sentence, (word) => words.inAll(stem(word), voice) > 0);
    return misspelt === null ? null : `a word is misspelt: ${misspelt}`;
  };
  return (sentence) => {
    const one = source(sentence.report);
    if (one === undefined) return null;
    const key = `${sentence.report} ${sentence.start}`;
    const before = known.get(key);
    const why = before === undefined ? whyNot(sentence, one) : before;
    known.set(key, why);
    return why;
  };
};
