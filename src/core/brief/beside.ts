import { insideSentence } from "../frames/inside-sentence.ts";
import type { SentenceDraft } from "./checked-draft.ts";

/** A counted line that ends in one support: its words, and the support's two counts. */
const COUNTED = /^([^()]*) \((\d+ reports?, (?:at least )?\d+(?: to \d+)? origins?)(?:: [^()]*)?\)\.$/u;

/** "that 4 people were shot: 3 reports, 2 origins", of a line that tells so; null where it counts nothing, or more than one thing. */
export const partOf = ({ text }: Pick<SentenceDraft, "text">): string | null => {
  const [, words, counts] = COUNTED.exec(text) ?? [];
  return words === undefined || counts === undefined ? null : `that ${insideSentence(words)}: ${counts}`;
};

/** A whole sentence of a report whose support tells which parts of it more reports tell, each as it would be counted by itself. */
export const withBeside = (whole: SentenceDraft, counted: readonly SentenceDraft[]): SentenceDraft => {
  const told = counted.filter((one) => partOf(one) !== null);
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
