import type { Span } from "../../text/span.ts";
import { endsAsSentence, type FurnitureRule, type TextLine } from "./furniture-rule.ts";

const NUMBER = /^(\d{1,2})[.)] (?=["“'‘]?\p{Lu})/u;

const numberOf = ({ text }: TextLine): number | null => {
  const match = NUMBER.exec(text);
  return match === null ? null : Number(match[1]);
};

/** The numbers of a note's paragraphs ("3. The road was reopened on Tuesday."), where the ones before or behind have theirs. */
function mark(line: TextLine, lines: readonly TextLine[]): readonly Span[] | null {
  const number = numberOf(line);
  if (number === null || !endsAsSentence(line.text)) return null;
  const beside = lines.some((other) => {
    const its = other === line ? null : numberOf(other);
    return its !== null && Math.abs(its - number) === 1 && endsAsSentence(other.text);
  });
  return beside ? [{ start: line.start, end: line.start + `${number}.`.length }] : null;
}

export const numbering: FurnitureRule = { id: "furniture/numbering", kind: "other", mark };
