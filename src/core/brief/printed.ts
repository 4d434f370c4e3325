import type { BriefSentence } from "../picture/picture.ts";
import type { BriefWorld } from "./check-world.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { introducedIn, introducer } from "./introduce.ts";
import { withSupportNamed } from "./named-support.ts";
import { withReportNamed } from "./whole-line.ts";

/** The lines as they are printed: with who somebody is where no line before names them, and the report named that alone stands behind one. */
export const printedIn = (
  lines: readonly BriefSentence[],
  /** What stands above them. */
  above: readonly string[],
  draftOf: ReadonlyMap<BriefSentence, SentenceDraft>,
  world: BriefWorld,
): BriefSentence[] => {
  const nameWhole = introducer(world);
  return introducedIn(lines, above, (line, told) => {
    const draft = draftOf.get(line);
    const { text, inserted } = draft ? nameWhole(line.text, draft, told) : line;
    return inserted === undefined || inserted.length === 0 ? line : { ...line, text, inserted };
  }).map((line, index) => {
    const printed = lines[index];
    const draft = printed ? draftOf.get(printed) : undefined;
    const [answer] = draft?.answers ?? [];
    const source = draft?.whole ? world.source(draft.whole.report) : undefined;
    if (draft && !draft.whole) return { ...line, text: withSupportNamed(line.text, draft.answers, world.source) };
    if (!draft?.whole || !answer || !source) return line;
    const { report, start, end } = draft.whole;
    const sentence = { report, start, end, text: source.text.slice(start, end) };
    const flat = sentence.text.replace(/\s+/gu, " ").trim();
    const text = withReportNamed(line.text, flat, answer, source, start);
    return { ...line, text: draft.against ? `Against that: ${text}` : text, sentence };
  });
};
