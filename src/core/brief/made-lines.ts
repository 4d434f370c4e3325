import type { Claim } from "../claim/claim.ts";
import { dayOfMoment } from "../picture/dates.ts";
import type { PageGroup } from "../picture/picture.ts";
import { endsAsSentence } from "../report/furniture/furniture-rule.ts";
import type { CheckWorld } from "./check.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { areRivalVoices, areSetBeside } from "./rival-voices.ts";
import type { SentenceSource } from "./whole-sentence.ts";

/** Groups whose lines count people or things. */
const COUNTED: ReadonlySet<PageGroup> = new Set<PageGroup>(["harm", "numbers", "forces"]);

/** Whether the lines of a group count people or things. */
export const isCounted = (group: PageGroup): boolean => COUNTED.has(group);

/** Groups whose lines word what somebody said or did. */
const SAID: ReadonlySet<PageGroup> = new Set<PageGroup>(["statements", "talks", "events"]);

/** Two figures alone, each of a voice of its own or set beside the other by a report: what more of them differ on they seldom count alike. */
const isDisputeOfTwo = ({ answers }: SentenceDraft): boolean => {
  if (answers.length !== 2 || answers.some(({ quantity }) => quantity === null)) return false;
  const [one, other] = answers;
  const inOne = one?.reports.some((report) => other?.reports.includes(report)) === true;
  const isClaimed = answers.some(({ status }) => status === "claimed");
  return areSetBeside(answers) || areRivalVoices(answers) || (inOne && isClaimed);
};

/** The last day on which reports tell an answer; null where one of them tells none. */
const lastTold = ({ reports }: SentenceDraft["answers"][number], publishedAt: PublishedAt): string | null => {
  const days = reports.map((id) => dayOfMoment(publishedAt(id)));
  return days.includes("") ? null : days.reduce((last, day) => (day > last ? day : last), "");
};

type PublishedAt = (report: string) => string | null;

/**
 * Whether figures that differ may be set beside each other in the engine's own words: one report gives both, or voices that nobody joins give them on one
 * last day. Of others the one is as often overtaken, or of something else; the sentences that tell them stand by themselves.
 */
export const isSureDispute = ({ part, answers }: SentenceDraft, publishedAt: PublishedAt): boolean => {
  if (part !== "disputed" || answers.length < 2 || answers.some(({ quantity }) => quantity === null)) return true;
  const [first, ...others] = answers;
  if (first?.reports.some((id) => others.every(({ reports }) => reports.includes(id)))) return true;
  const day = first ? lastTold(first, publishedAt) : null;
  return areRivalVoices(answers) && day !== null && others.every((one) => lastTold(one, publishedAt) === day);
};

/**
 * The lines of a question that are printed in the engine's own words, and those that only whole sentences of reports are printed for. Of the first, where
 * they word what was said, readers found 17 of 78 to be right; of the sentences 158 of 235 (decision 0034). `sentences`: whether any tells it.
 */
export const withoutMade = (
  group: PageGroup,
  lines: readonly SentenceDraft[],
  sentences: boolean,
): readonly SentenceDraft[] =>
  lines.flatMap((line): readonly SentenceDraft[] => {
    if (SAID.has(group)) {
      const { orElse = [], rather = [], instead: _, ...rest } = line;
      const whole = [...rather, ...orElse];
      if (whole.length > 0) return [{ ...rest, rather: whole, onlyRather: true }];
      return sentences ? [] : [line];
    }
    if (
      COUNTED.has(group) &&
      line.part === "disputed" &&
      line.answers.length > 1 &&
      line.voiced !== true &&
      !isDisputeOfTwo(line)
    )
      return line.instead ?? [];
    return [line];
  });

/** A longer line with no mark at its end is a paragraph that lost it, in UTF-16 units. */
const LONGEST_HEADLINE = 160;

/** Whether a claim stands in the headline of its report, or in a line of its page that is one. */
export const isInHeadline = (
  { start, end }: Pick<Claim, "start" | "end">,
  { text, titleSpan, furniture }: Pick<SentenceSource, "text" | "titleSpan" | "furniture">,
): boolean => {
  if (titleSpan && start < titleSpan.end && end > titleSpan.start) return true;
  let from = text.lastIndexOf("\n", start) + 1;
  let to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  // "... Local News Town mourns pilot [ ] Hide Caption ...": of a line that holds more, the stretch between what is furniture.
  for (const one of furniture) {
    if (one.end <= start) from = Math.max(from, one.end);
    if (one.start >= end) to = Math.min(to, one.start);
  }
  const line = text.slice(from, to).trim();
  return line.length <= LONGEST_HEADLINE && !endsAsSentence(line);
};

/** The lines but those that word nothing but headlines: these head the page, and are no sentences. Of figures a headline counts as well as any. */
export const withoutHeadlinesIn =
  ({ claim, source }: Pick<CheckWorld, "claim" | "source">) =>
  (group: PageGroup, lines: readonly SentenceDraft[]): readonly SentenceDraft[] => {
    const isHeadline = (id: string): boolean => {
      const one = claim(id);
      const report = one && source(one.report);
      return one !== undefined && report !== undefined && isInHeadline(one, report);
    };
    return SAID.has(group)
      ? lines.filter(({ claims, whole }) => whole !== undefined || claims.length === 0 || !claims.every(isHeadline))
      : lines;
  };
