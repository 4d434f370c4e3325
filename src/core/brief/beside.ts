import { insideSentence } from "../frames/inside-sentence.ts";
import { contentStems, stem } from "../lineage/words.ts";
import { numbersIn } from "../meeting/figures/numbers.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { wordsOfWhole } from "./whole-line.ts";

/** A counted line that ends in one support: its words, and the support's two counts. */
const COUNTED = /^([^()]*) \((\d+ reports?, (?:at least )?\d+(?: to \d+)? origins?)(?:: [^()]*)?\)\.$/u;

/** "that 4 people were shot: 3 reports, 2 origins", of a line that tells so; null where it counts nothing, or more than one thing. */
export const partOf = ({ text }: Pick<SentenceDraft, "text">): string | null => {
  const [, words, counts] = COUNTED.exec(text) ?? [];
  return words === undefined || counts === undefined ? null : `that ${insideSentence(words)}: ${counts}`;
};

/** Whoever is counted, by words that say nothing of them. */
const ANYBODY: ReadonlySet<string> = new Set(["people", "person", "persons", "one", "least", "about"].map(stem));

/** "9 people were killed", "a boy was killed": somebody is counted; of what holds a name, the name says enough. */
const COUNTS_SOME =
  /^(?:an?|one|at least|at most|about|nearly|almost|more than|fewer than|over|up to|between|dozens|\d)(?![\p{L}\d])|^\d/iu;

const valuesIn = (text: string): readonly number[] => numbersIn(text).map(({ value }) => value);

/**
 * Whether a sentence itself says what a counted line does, of the same and in the same number: "the body of a boy" tells no watchman, nor "two workmen
 * were found dead" the two passengers of another car.
 */
export const saysAsMuch = (sentence: string, counted: string): boolean => {
  const stems = new Set(contentStems(sentence));
  const values = new Set(valuesIn(sentence));
  if (!COUNTS_SOME.test(counted)) return true;
  const words = counted.replace(/, according to .*$/u, "");
  const numbers = valuesIn(words);
  return (
    numbers.every((value) => values.has(value)) &&
    contentStems(words).every(
      (one) => stems.has(one) || ANYBODY.has(one) || /^\d/u.test(one) || numbersIn(one).length > 0,
    )
  );
};

/** A whole sentence of a report whose support tells which parts of it more reports tell, each as it would be counted by itself. */
export const withBeside = (whole: SentenceDraft, counted: readonly SentenceDraft[]): SentenceDraft => {
  const sentence = wordsOfWhole(whole.text);
  const told = counted.filter((one) => partOf(one) !== null && saysAsMuch(sentence, COUNTED.exec(one.text)?.[1] ?? ""));
  if (told.length === 0) return whole;
  return {
    ...whole,
    text: whole.text.replace(/\)\.$/u, `; ${told.flatMap((one) => partOf(one) ?? []).join("; ")}).`),
    claims: [...new Set([whole, ...told].flatMap(({ claims }) => claims))],
    questions: [...new Set([whole, ...told].flatMap(({ questions }) => questions))],
    answers: [whole, ...told].flatMap(({ answers }) => answers),
    beside: told,
  };
};
