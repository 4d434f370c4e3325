import type { Claim } from "../claim/claim.ts";
import type { BriefSentence } from "../picture/picture.ts";
import type { CheckWorld } from "./check.ts";
import { wordsCover, wordsIn } from "./tells-as-much.ts";
import { type WholeSentence, wordsOfWhole } from "./whole-line.ts";
import { sentenceOf } from "./whole-sentence.ts";

/** As printed: one space between words, its first letter large, its full stop behind the support. */
const flat = (text: string): string => text.replace(/\s+/gu, " ").trim().replace(/\.+$/u, "").toLowerCase();

/**
 * A line that is a whole sentence of a report stands there to the letter, one of its claims stands in it, and each report that is counted for it
 * tells nearly all of it in a sentence of its own.
 */
export const checkWhole = (
  { text }: Pick<BriefSentence, "text">,
  whole: WholeSentence,
  claims: readonly Claim[],
  { source, answers }: Pick<CheckWorld, "source" | "answers">,
): string[] => {
  const report = source(whole.report);
  if (!report) return [`its report is not in the story: ${whole.report}`];
  const printed = wordsOfWhole(text);
  if (flat(printed) !== flat(report.text.slice(whole.start, whole.end))) return ["it is no sentence of its report"];
  const inside = claims.filter(
    (claim) => claim.report === whole.report && claim.start >= whole.start && claim.end <= whole.end,
  );
  if (inside.length === 0) return ["none of its claims stands in it"];
  const words = wordsIn(printed);
  const telling = new Set(
    claims.flatMap((claim) => {
      const other = source(claim.report);
      const span = other ? sentenceOf(claim, other) : null;
      return other && span && wordsCover(wordsIn(other.text.slice(span.start, span.end)), words) ? [claim.report] : [];
    }),
  );
  const silent = new Set(answers.flatMap(({ reports }) => reports.filter((one) => !telling.has(one))));
  return [...silent].map((one) => `it is not what report ${one} tells`);
};
