import type { Claim } from "../claim/claim.ts";
import type { BriefSentence, SettingTold } from "../picture/picture.ts";
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
  // The report says it itself, also where it takes two sentences.
  const telling = new Set([
    whole.report,
    ...claims.flatMap((claim) => {
      const other = source(claim.report);
      const span = other ? sentenceOf(claim, other) : null;
      return other && span && wordsCover(wordsIn(other.text.slice(span.start, span.end)), words) ? [claim.report] : [];
    }),
  ]);
  const silent = new Set(answers.flatMap(({ reports }) => reports.filter((one) => !telling.has(one))));
  return [...silent].map((one) => `it is not what report ${one} tells`);
};

/**
 * What stands in a line in square brackets is in its report to the letter, right before or behind the name that it stands at in the line; without
 * them the line is the one that was checked.
 */
export const checkInserted = (
  printed: string,
  line: string,
  inserted: readonly SettingTold[],
  source: CheckWorld["source"],
): string[] => {
  let rest = printed;
  for (const { report, start, end, text } of inserted) {
    const whole = source(report)?.text ?? "";
    if (whole.slice(start, end) !== text) return [`report ${report} has no such words: ${text}`];
    const behind = text.startsWith(",");
    const mark = behind ? `[${text},]` : `[${text.trimEnd()}] `;
    const at = rest.indexOf(mark);
    if (at < 0) return [`it stands otherwise in the line: ${text}`];
    const name = behind
      ? /[\p{L}\p{M}'\u2019-]+$/u.exec(rest.slice(0, at))?.[0]
      : /^[\p{L}\p{M}-]+/u.exec(rest.slice(at + mark.length))?.[0];
    const beside = behind ? whole.slice(0, start).endsWith(name ?? "\n") : whole.slice(end).startsWith(name ?? "\n");
    if (!beside) return [`in its report it does not stand at ${name}: ${text}`];
    rest = rest.slice(0, at) + rest.slice(at + mark.length);
  }
  return rest === line ? [] : ["something else was put into it"];
};
