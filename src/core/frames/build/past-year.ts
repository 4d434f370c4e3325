import type { Sentence } from "../../syntax/token.ts";
import { liesBefore } from "./earlier-matter.ts";
import type { FrameContext } from "./frame-context.ts";

/** "In 2010, ...", "In the strikes of December 2019, ...": a sentence that a past year opens tells of that year. */
const opensWithPast = (context: FrameContext, sentence: Sentence): boolean => {
  const opening = /^\W*(?:In|During|Back in|After|Since) (?:[^,.;:]{0,60} )?((?:19|20)\d\d)\b[^.;:]{0,80}?,/u.exec(
    context.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 160)),
  );
  if (opening === null) return false;
  const end = sentence.start + opening[0].length;
  return (context.times[sentence.index] ?? []).some(
    (time) => time.end <= end && time.text.includes(opening[1] ?? "") && liesBefore(context, time),
  );
};

/** "In 1993, 292 people died when a ferry sank. The vessel was carrying 362": the sentence behind goes on with the same. */
const goesOnWithPast = (context: FrameContext, sentence: Sentence): boolean => {
  const before = context.findings.sentences[sentence.index - 1];
  if (before === undefined || (context.times[sentence.index] ?? []).length > 0) return false;
  if (context.text.slice(before.end, sentence.start).includes("\n")) return false;
  const [first, noun] = sentence.tokens;
  const goesOn = /^(?:it|they|he|she)$/u.test(first?.lower ?? "") || (first?.lower === "the" && noun?.xpos === "NN");
  return goesOn && opensWithPast(context, before);
};

/** Whether a sentence, or the one that it goes on with, opens with a year that is past: what it tells without a time is of that year. */
export const isUnderPastYear = (context: FrameContext, sentence: Sentence): boolean =>
  opensWithPast(context, sentence) || goesOnWithPast(context, sentence);
