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

/** Why a whole sentence is not printed, whatever it tells, in words; null where it may be. */
export type WhyUnprintable = (sentence: WholeSentence) => string | null;

/** What is wrong with sentences of a story that only their reports show: how they were put together, how others spell, what they put right. */
export const unprintableIn = (
  words: StoryWords,
  source: (report: string) => SentenceSource | undefined,
): WhyUnprintable => {
  const known = new Map<string, string | null>();
  const whyNot = ({ report, start, end }: WholeSentence, { text }: SentenceSource): string | null => {
    const sentence = text.slice(start, end).replace(/\s+/gu, " ");
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
