import type { LineageLink } from "../picture/picture.ts";
import type { Report } from "../report/report.ts";
import { tellingWords } from "./fingerprints.ts";

/** A word of eight letters or more that stands in two reports and differs in one letter from a word that more reports have. */
const LENGTH = 8;

/** In larger stories a rare spelling proves little, and the search would cost more than all else. */
const MOST = 500;

/** All words that leave out one letter of the word: two words one letter apart share one. */
const gaps = (word: string): string[] =>
  [...word].map((_, index) => `${word.slice(0, index)}*${word.slice(index + 1)}`);

/**
 * Shared misspellings: a rare spelling that just two to four reports have, beside the usual one in others. It shows
 * that one copied from another or both from a third; which, stays open. Returns one link a pair, with the words.
 */
export const sharedErrors = (reports: readonly Report[]): LineageLink[] => {
  if (reports.length < 4 || reports.length > MOST) return [];
  const holders = new Map<string, { report: string; start: number; end: number }[]>();
  for (const report of reports) {
    const seen = new Set<string>();
    for (const { word, start, end } of tellingWords(report)) {
      if (word.length < LENGTH || seen.has(word) || /\d/.test(word)) continue;
      seen.add(word);
      const list = holders.get(word) ?? [];
      list.push({ report: report.id, start, end });
      holders.set(word, list);
    }
  }
  const usual = new Map<string, string[]>();
  for (const [word, list] of holders)
    if (list.length >= 3) for (const gap of gaps(word)) usual.set(gap, [...(usual.get(gap) ?? []), word]);
  const links: LineageLink[] = [];
  for (const [word, list] of [...holders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (list.length < 2 || list.length > 4) continue;
    const right = gaps(word)
      .flatMap((gap) => usual.get(gap) ?? [])
      .find((other) => other !== word && (holders.get(other)?.length ?? 0) > list.length && !inflects(word, other));
    const [first, ...rest] = list;
    if (!right || !first) continue;
    for (const other of rest)
      links.push({
        from: first.report,
        to: other.report,
        evidence: "shared-error",
        direction: "open",
        detail: `both write "${word}" where others write "${right}"`,
        spans: [first, other],
      });
  }
  return links;
};

/** Plural, past and British or American spelling are no errors. */
const inflects = (a: string, b: string): boolean => {
  const differs = [...a].findIndex((letter, index) => letter !== b[index]);
  if (differs >= Math.min(a.length, b.length) - 3) return true;
  return new Set([a[differs], b[differs]]).has("s") && new Set([a[differs], b[differs]]).has("z");
};
