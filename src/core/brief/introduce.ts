import { wordsOf } from "../lineage/words.ts";
import type { BriefSentence, SettingTold } from "../picture/picture.ts";
import type { CheckWorld } from "./check.ts";
import { checkInserted } from "./check-whole.ts";
import type { SentenceDraft } from "./checked-draft.ts";
import { introductionsIn, MOST_ASKED, namesakesIn, withInsertions } from "./introduction.ts";

/** A line with words of its reports put into it, and where these stand. */
export interface Introduced {
  readonly text: string;
  readonly inserted: readonly SettingTold[];
}

/** Whether a word, folded, was told before. */
type Told = (word: string) => boolean;

/** Of so many claims of a line the reports are asked who somebody is. */
const MOST_READ = 12;

/** Where the words may stand that introduce whom a line names: ahead of a whole sentence in its report, else anywhere in one of its reports. */
const introducedBy = (
  { whole, claims }: Pick<SentenceDraft, "whole" | "claims">,
  { claim }: Pick<CheckWorld, "claim">,
): readonly { readonly report: string; readonly upTo: number }[] =>
  whole
    ? [{ report: whole.report, upTo: whole.start }]
    : [...new Set(claims.slice(0, MOST_READ).flatMap((id) => claim(id)?.report ?? []))].map((report) => ({
        report,
        upTo: Number.POSITIVE_INFINITY,
      }));

/** Puts into the words of a line what one of its reports says of those whom it names by their names alone. */
export const introducer = (
  world: Pick<CheckWorld, "claim" | "source" | "surnames" | "reportIds">,
): ((words: string, draft: Pick<SentenceDraft, "whole" | "claims">, told: Told) => Introduced) => {
  const namesakes = namesakesIn(
    world.reportIds.slice(0, MOST_ASKED).map((id) => world.source(id)?.text ?? ""),
    world.surnames,
  );
  return (words, draft, told) => {
    for (const { report, upTo } of introducedBy(draft, world)) {
      const source = world.source(report);
      const found = source ? introductionsIn(words, { report, source, upTo }, told, namesakes) : [];
      const text = withInsertions(words, found);
      if (found.length > 0 && checkInserted(text, words, found, world.source).length === 0)
        return { text, inserted: found.map(({ report, start, end, text }) => ({ report, start, end, text })) };
    }
    return { text: words, inserted: [] };
  };
};

const SUPPORT = /\s*\(\d+ reports?,[^()]*\)/gu;

/** The lines in the order of the brief, where `introduce` says who those are that no line before names. */
export const introducedIn = (
  lines: readonly BriefSentence[],
  /** What stands above them. */
  above: readonly string[],
  introduce: (line: BriefSentence, told: Told) => BriefSentence,
): BriefSentence[] => {
  const told = new Set<string>();
  const add = (text: string): void => {
    for (const { word } of wordsOf(text.replace(SUPPORT, ""))) told.add(word);
  };
  for (const text of above) add(text);
  return lines.map((line) => {
    const now = introduce(line, (word) => told.has(word));
    add(now.text);
    return now;
  });
};
