import type { MetaFact, Report, Source } from "../core/report/report.ts";

const sourceKey = ({ path, sha256 }: Source): string => `${sha256} ${path}`;
const factKey = ({ field, value, from }: MetaFact): string => JSON.stringify([field, value, from]);

const union = <Item>(old: readonly Item[], more: readonly Item[], key: (item: Item) => string): readonly Item[] => {
  const seen = new Set(old.map(key));
  return [...old, ...more.filter((item) => !seen.has(key(item)))];
};

export interface MergedReport {
  readonly report: Report;
  /** Nothing to store: every source and every value was known. */
  readonly same: boolean;
  /** What the engine reads has changed, so that the reading must be made anew. */
  readonly reread: boolean;
}

/**
 * Brings together two sightings of one report (equal ids, hence equal text, publisher and URL). Sources and facts add up.
 * The newer sighting's date, title and language win where it has them; what only the older one knew is kept.
 */
export const mergeReport = (old: Report, seen: Report): MergedReport => {
  const report: Report = {
    ...seen,
    title: seen.title ?? old.title,
    titleSpan: seen.title === null ? old.titleSpan : seen.titleSpan,
    publishedAt: seen.publishedAt ?? old.publishedAt,
    language: seen.language ?? old.language,
    facts: union(old.facts, seen.facts, factKey),
    sources: union(old.sources, seen.sources, sourceKey),
  };
  const read = ({ title, titleSpan, publishedAt, language, furniture, parts, reader }: Report): string =>
    JSON.stringify([title, titleSpan, publishedAt, language, furniture, parts, reader]);
  const reread = read(old) !== read(report);
  const same = !reread && report.sources.length === old.sources.length && report.facts.length === old.facts.length;
  return { report, same, reread };
};
