import type { Claim } from "../claim/claim.ts";
import type { StoryContext } from "../picture/context.ts";
import type { Answer, BriefSentence, Origin } from "../picture/picture.ts";
import { checkAlone } from "./check-alone.ts";
import { checkLeaning } from "./check-leaning.ts";
import { checkNames } from "./check-names.ts";
import { checkNumbers, checkSupport } from "./check-numbers.ts";
import { checkPolarity } from "./check-polarity.ts";
import { checkQuotes } from "./check-quotes.ts";
import { checkSpeakers } from "./check-speakers.ts";
import { checkStatus } from "./check-status.ts";
import { checkTimes, withoutTimes } from "./check-times.ts";
import { checkWhole } from "./check-whole.ts";
import { checkWhoseWords } from "./check-whose-words.ts";
import { checkWords } from "./check-words.ts";
import { withoutSame } from "./same-telling.ts";
import type { Surnames } from "./stands-alone.ts";
import { withOneAsFigure } from "./told-by.ts";
import { stripVerbatim } from "./verbatim.ts";
import type { WholeSentence } from "./whole-line.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** What a sentence is read against. */
export interface CheckWorld {
  /** A claim of the story by its id. */
  readonly claim: (id: string) => Claim | undefined;
  /** The answers that the sentence tells. */
  readonly answers: readonly Pick<
    Answer,
    "claims" | "reports" | "origins" | "originsApart" | "originsAtLeast" | "status" | "polarity" | "latest"
  >[];
  readonly origins: readonly Origin[];
  readonly context: StoryContext;
  readonly publishers: readonly string[];
  /** The persons of the story by their last names. */
  readonly surnames: Surnames;
  /** When the latest report of the story was published, ISO 8601; null: unknown. */
  readonly newest: () => string | null;
  /** A report that a whole sentence may stand in. */
  readonly source: (report: string) => SentenceSource | undefined;
  /** All reports of the story, in the order of time. */
  readonly reportIds: readonly string[];
  /** When a report was published, ISO 8601; null: unknown. */
  readonly publishedAt: (report: string) => string | null;
  /** By which words the frame of a claim tells what it found ("a crash" for a ship that sank). */
  readonly wordsOf: (claim: Claim) => readonly string[];
  /** What the story's claims name that is not written with a capital ("the government"), by canonical id, its name folded. */
  readonly withArticle: readonly { readonly id: string; readonly name: string }[];
}

/** A sentence with its own claims, and its text without the stretches that are verbatim from them. */
export interface CheckedSentence {
  readonly text: string;
  readonly own: string;
  readonly claims: readonly Claim[];
  /** A sentence of a report names whoever says it, or nobody does. */
  readonly isWhole: boolean;
  /** The origins of the answers that it tells. */
  readonly tellers: readonly Origin[];
  readonly world: CheckWorld;
}

/**
 * Re-reads a sentence against its claims: numbers and units, names, who speaks and in whose words, when it was told, polarity, status, every other word, and
 * quotation marks only around verbatim words, and nothing that only points at what is not told. Empty where it is borne out, else each problem in words. It knows nothing of how the sentence
 * was made.
 */
export const checkSentence = (
  sentence: Pick<BriefSentence, "text" | "claims"> & { readonly whole?: WholeSentence },
  world: CheckWorld,
): string[] => {
  if (sentence.claims.length === 0) return ["the sentence rests on no claim"];
  const own = sentence.claims.flatMap((id) => world.claim(id) ?? []);
  if (own.length < sentence.claims.length)
    return sentence.claims.filter((id) => world.claim(id) === undefined).map((id) => `claim ${id} is not in the story`);
  const latest = new Set(world.answers.find((answer) => answer.latest)?.claims);
  const claims = withoutSame(own, ({ id }) => latest.has(id));
  const telling = new Set(world.answers.flatMap(({ origins }) => origins));
  const untimed = withoutTimes(sentence.text);
  const counted = own.some(({ quantity }) => quantity?.low === 1);
  const text = counted ? withOneAsFigure(untimed) : untimed;
  const checked: CheckedSentence = {
    text,
    own: stripVerbatim(text, claims),
    isWhole: sentence.whole !== undefined,
    claims,
    tellers: world.origins.filter(({ id }) => telling.has(id)),
    world,
  };
  // A whole sentence of a report tells whatever it tells in that report's own words.
  if (sentence.whole)
    return [
      ...checkWhole(sentence, sentence.whole, own, world),
      ...checkSupport(checked),
      ...checkSpeakers(checked),
      ...checkWhoseWords(checked),
    ];
  return [
    ...checkTimes(sentence.text, world),
    ...checkQuotes(checked),
    ...checkNumbers(checked),
    ...checkNames(checked),
    ...checkPolarity(checked),
    ...checkStatus(checked),
    ...checkSpeakers(checked),
    ...checkWhoseWords(checked),
    ...checkWords(checked),
    ...checkAlone(checked),
    ...checkLeaning(checked),
  ];
};
