import type { Span } from "../text/span.ts";
import type { Report, ReportPart } from "./report.ts";

const NOTES: readonly ReportPart["kind"][] = ["correction", "update", "editor-note"];

/** How a note names what stood there before: "an earlier version said", "was given as", "misstated", "incorrectly". */
const BEFORE =
  /\b(?:(?:an?|the|our|this) (?:earlier|previous|original|initial) (?:version|form|headline|report|story|article|edition|post|caption|analysis|dispatch)|(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately)|mis(?:stated|identified|reported|quoted|attributed|spelled)|(?:was|were|had been) (?:given|stated|reported|listed|described) as|originally (?:said|stated|reported|gave)|in error|in (?:its|an?|our) (?:first|earlier|original|previous) (?:form|version|edition)|(?:our|the|an?) (?:\w+ ){0,3}(?:edition|issue|bulletin) (?:gave|said|put|stated)|^\W{0,3}(?:this|the) (?:article|story|report|page|piece|analysis) (?:stated|said|gave|reported) that)\b/iu;

/** Which of the sentences are told by the publisher's own note as what the report wrongly said: nothing is claimed by them. */
export const takenBack = <Sentence extends Span>(
  { text, parts = [] }: Pick<Report, "text" | "parts">,
  sentences: readonly Sentence[],
): readonly Sentence[] => {
  const notes = parts.filter(({ kind }) => NOTES.includes(kind));
  return notes.length === 0
    ? []
    : sentences.filter(
        ({ start, end }) =>
          notes.some((note) => note.start <= start && end <= note.end) && BEFORE.test(text.slice(start, end)),
      );
};
