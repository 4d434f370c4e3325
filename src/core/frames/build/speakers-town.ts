import { tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { FrameContext } from "./frame-context.ts";

/** Those who speak of what happened where they are. */
const LOCAL = new Set(
  `police sheriff hospital clinic morgue mayor governor doctor medic nurse surgeon rescuer firefighter paramedic resident witness
  villager neighbour neighbor survivor shopkeeper farmer reporter correspondent journalist elder councillor councilor prosecutor activist
  official officials authority authorities people somebody man woman health civil local provincial municipal regional district city`.split(
    /\s+/u,
  ),
);

/**
 * Whether a place is only the town that a body speaks from ("the army in Pretoria said nine had been killed", "In Geneva, the
 * agency said"): what it tells of happened elsewhere. Whoever is there to see it ("residents in X", "a hospital in X") tells of
 * the place itself.
 */
export const isSpeakersTown = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const at = tokenAt(sentence, head);
  return (context.attributions[sentence.index] ?? []).some((told) => {
    if (told.attitude === true) return false;
    const link = told.links
      .map((one) => one.told ?? one)
      .find(
        (span) => (span.start < at.start && at.end <= span.end) || opens(sentence, head, told.cueToken, span.start),
      );
    return (
      link !== undefined &&
      !sentence.tokens.some(
        ({ start, end, lemma }) => start >= link.start && end <= link.end && LOCAL.has(lemma.toLowerCase()),
      )
    );
  });
};

/** "In Geneva, the agency said": the place opens the sentence of whoever speaks. */
const opens = (sentence: Sentence, head: number, cue: number | null, speaker: number): boolean =>
  cue !== null &&
  tokenAt(sentence, head).head === cue &&
  head < cue &&
  sentence.tokens[head + 1]?.text === "," &&
  sentence.tokens[head + 2] !== undefined &&
  tokenAt(sentence, head + 2).start === speaker;
