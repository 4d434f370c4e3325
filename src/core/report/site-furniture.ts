import { hostOf } from "./canonical-url.ts";
import type { FurnitureSpan, Report } from "./report.ts";

/** Pages of one site that must carry the same line and otherwise tell of different matters. */
const PAGES = 3;
/**
 * Two pages tell of different matters below this share of common words of five letters or more (cosine of the sets).
 * Measured on the development part of news-events: 95 of 100 pairs of different events stay below .112, three quarters of
 * the pairs of one event are above .151.
 */
const UNLIKE = 0.12;
/** Lines shorter than this say too little to be told apart from each other. */
const SHORTEST = 8;
/** Pages of one line that are compared, and distinct words of a page: they bound the time. */
const MOST_PAGES = 12;
const MOST_WORDS = 600;

/** What marks it. */
export const SITE_RULE = "furniture/site";

const LONG_WORD = /\p{L}{5,}/gu;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const siteOf = ({ url, publisher }: Report): string | null => (url === null ? null : hostOf(url)) ?? publisher;

const linesKnown = new WeakMap<Report, readonly Line[]>();

/** Kept with the report: the pages of a site are looked through again when one comes. */
const linesOf = (report: Report): readonly Line[] => {
  const known = linesKnown.get(report) ?? toldLines(report);
  linesKnown.set(report, known);
  return known;
};

/** The lines of the telling: what stands in no furniture and is not the title, blanks around it left out. */
const toldLines = ({ text, furniture, titleSpan }: Report): Line[] => {
  const cuts = [...furniture, ...(titleSpan === null ? [] : [titleSpan])].sort((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let cut = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    while (cut < cuts.length && (cuts[cut]?.end ?? 0) <= at) cut += 1;
    const told = text.slice(at, end).trim();
    if (told.length >= SHORTEST && (cuts[cut]?.start ?? text.length) >= end) {
      const start = at + text.slice(at, end).indexOf(told);
      lines.push({ start, end: start + told.length, text: told });
    }
    at = end + 1;
  }
  return lines;
};

const longWords = new WeakMap<Line, readonly string[]>();

/** Kept with the line: the pages of a site are laid beside each other again when one comes. */
const wordsIn = (line: Line): readonly string[] => {
  const known = longWords.get(line) ?? line.text.toLowerCase().match(LONG_WORD) ?? [];
  longWords.set(line, known);
  return known;
};

/** The longer words of a page but for those lines that it shares with others. */
const wordsOf = (lines: readonly Line[], shared: ReadonlySet<string>): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const line of lines) {
    if (shared.has(line.text)) continue;
    for (const word of wordsIn(line)) words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  return words;
};

const unlike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a.size === 0 || b.size === 0) return false;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.sqrt(a.size * b.size) < UNLIKE;
};

/** Whether among the pages there are as many as it takes, each unlike all the others. */
const areUnlike = (pages: readonly number[], same: (a: number, b: number) => boolean): boolean => {
  const picked: number[] = [];
  for (const page of pages.slice(0, MOST_PAGES)) {
    if (picked.every((other) => same(page, other))) picked.push(page);
    if (picked.length >= PAGES) return true;
  }
  return false;
};

/** The lines of one site's pages that are furniture. */
const furnitureLines = (pages: readonly (readonly Line[])[]): ReadonlySet<string> => {
  const seen = new Map<string, number[]>();
  pages.forEach((lines, page) => {
    for (const text of new Set(lines.map((line) => line.text))) {
      const at = seen.get(text);
      if (at === undefined) seen.set(text, [page]);
      else at.push(page);
    }
  });
  const repeated = new Map([...seen].filter(([, at]) => at.length >= PAGES));
  if (repeated.size === 0) return new Set();
  const shared = new Set([...seen].filter(([, at]) => at.length > 1).map(([text]) => text));
  const words = new Map<number, ReadonlySet<string>>();
  const wordsAt = (page: number): ReadonlySet<string> => {
    const known = words.get(page) ?? wordsOf(pages[page] ?? [], shared);
    words.set(page, known);
    return known;
  };
  const judged = new Map<string, boolean>();
  const unlikePages = (a: number, b: number): boolean => {
    const pair = `${a} ${b}`;
    const known = judged.get(pair) ?? unlike(wordsAt(a), wordsAt(b));
    judged.set(pair, known);
    return known;
  };
  return new Set([...repeated].filter(([, at]) => areUnlike(at, unlikePages)).map(([text]) => text));
};

type Found = ReadonlyMap<string, readonly FurnitureSpan[]>;

/** The pages of one site, as reports come and go. */
interface Site {
  readonly pages: Set<Report>;
  found: Found;
}

/** Sites that are looked through again and again as reports come and go: of pages that were looked through before, only sites that changed are. */
export interface SiteKeeper {
  readonly come: (report: Report) => void;
  readonly go: (report: Report) => void;
  /** The furniture by report id, only where some was found; the same map as long as nothing changed. */
  readonly furniture: () => Found;
}

export const siteKeeper = (): SiteKeeper => {
  const sites = new Map<string, Site>();
  const changed = new Set<Site>();
  let all: Found = new Map();
  return {
    come: (report) => {
      const name = siteOf(report);
      if (name === null) return;
      const site = sites.get(name) ?? { pages: new Set<Report>(), found: new Map() };
      sites.set(name, site);
      site.pages.add(report);
      changed.add(site);
    },
    go: (report) => {
      const site = sites.get(siteOf(report) ?? "");
      if (site?.pages.delete(report)) changed.add(site);
    },
    furniture: () => {
      if (changed.size === 0) return all;
      const found = new Map(all);
      for (const site of changed) {
        for (const id of site.found.keys()) found.delete(id);
        site.found =
          site.pages.size < PAGES ? new Map() : furnitureOf([...site.pages].sort((a, b) => (a.id < b.id ? -1 : 1)));
      }
      for (const site of changed) for (const [id, spans] of site.found) found.set(id, spans);
      changed.clear();
      all = found;
      return all;
    },
  };
};

const furnitureOf = (pages: readonly Report[]): Found => {
  const lines = pages.map(linesOf);
  const furniture = furnitureLines(lines);
  const found = new Map<string, readonly FurnitureSpan[]>();
  if (furniture.size === 0) return found;
  pages.forEach(({ id }, page) => {
    const spans = (lines[page] ?? []).filter(({ text }) => furniture.has(text));
    if (spans.length > 0)
      found.set(
        id,
        spans.map(({ start, end }) => ({ start, end, kind: "other", rule: SITE_RULE })),
      );
  });
  return found;
};

/**
 * What the pages of one site carry whatever they tell of: a line that stands word for word on three of them that otherwise
 * have little in common is furniture. A paragraph of background in the reports of one event is not: those pages are alike.
 * Gives the furniture by report id, only where some was found. Pure; the same for any order of the reports.
 */
export const siteFurniture = (reports: readonly Report[]): Found => {
  const sites = siteKeeper();
  for (const report of reports) sites.come(report);
  return sites.furniture();
};

const marked = new WeakMap<Report, { readonly spans: readonly FurnitureSpan[]; readonly report: Report }>();

/** The same report with the same furniture is the same object, so that what was made of it can be kept. */
const withFurniture = (report: Report, spans: readonly FurnitureSpan[]): Report => {
  const before = marked.get(report);
  const same = ({ start, end }: FurnitureSpan, at: number): boolean =>
    start === before?.spans[at]?.start && end === before.spans[at]?.end;
  if (before?.spans.length === spans.length && spans.every(same)) return before.report;
  const made = { ...report, furniture: [...report.furniture, ...spans].sort((a, b) => a.start - b.start) };
  marked.set(report, { spans, report: made });
  return made;
};

/** The reports with the furniture of their sites marked; those without any are given as they are. */
export const markSiteFurniture = (reports: readonly Report[]): readonly Report[] => {
  const found = siteFurniture(reports);
  return found.size === 0 ? reports : reports.map((report) => markFound(report, found));
};

/** A report with its furniture of those found marked; as it is where there is none. */
export const markFound = (report: Report, found: Found): Report => {
  const spans = found.get(report.id);
  return spans === undefined ? report : withFurniture(report, spans);
};
