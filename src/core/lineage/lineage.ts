import type { LineageLink } from "../picture/picture.ts";
import type { Report } from "../report/report.ts";
import { creditLinks } from "./credit-links.ts";
import { byEnds, sameLink } from "./links.ts";
import { type LinkChange, textLinks } from "./text-links.ts";

/** Links as they come in: each new report is compared with those before it that share text, or credit and agency, with it. */
export interface LineageStream {
  /** Takes the next report in; returns the links between it and the reports before. */
  readonly add: (report: Report) => LineageLink[];
}

export const lineageStream = (): LineageStream => {
  const text = textLinks({ followed: false });
  const crediting = creditLinks();
  return { add: (report) => [...text.add(report), ...crediting(report)] };
};

/** The links of a story. */
export interface StoryLineage {
  /** Sorted. */
  readonly links: readonly LineageLink[];
  /** Those of one report in any order: the same list as long as none is lost, to which more are added. */
  readonly ofReport: (report: string) => readonly LineageLink[];
  /** The links that were found or lost since the story was read before, by each of their reports; null: all were found anew. */
  readonly fresh: ReadonlyMap<string, readonly LineageLink[]> | null;
}

const NO_LINKS: readonly LineageLink[] = [];

/** How many of the sorted links stand before or beside the link. */
const placeOf = (links: readonly LineageLink[], link: LineageLink): number => {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = links[middle];
    if (there !== undefined && byEnds(there, link) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

const byReport = (links: readonly LineageLink[]): Map<string, LineageLink[]> => {
  const found = new Map<string, LineageLink[]>();
  const put = (report: string, link: LineageLink): void => {
    const list = found.get(report);
    if (list) list.push(link);
    else found.set(report, [link]);
  };
  for (const link of links) {
    put(link.from, link);
    if (link.to !== link.from) put(link.to, link);
  }
  return found;
};

/** Links in their order: first those of each report that is copied, for these are many more than the reports. */
const sortLinks = (links: readonly LineageLink[]): LineageLink[] => {
  const bySource = new Map<string, LineageLink[]>();
  for (const link of links) {
    const list = bySource.get(link.from);
    if (list) list.push(link);
    else bySource.set(link.from, [link]);
  }
  return [...bySource.keys()].sort().flatMap((source) => (bySource.get(source) ?? []).sort(byEnds));
};

/** So few are put in one by one. */
const FEW = 32;

/** Some links put into a sorted list; of two alike the list's stands first. */
const mergeLinks = (links: readonly LineageLink[], added: readonly LineageLink[]): readonly LineageLink[] => {
  if (added.length > FEW) return sortLinks([...links, ...added]);
  const pieces: (readonly LineageLink[])[] = [];
  let from = 0;
  for (const link of [...added].sort(byEnds)) {
    const to = placeOf(links, link);
    pieces.push(links.slice(from, to), [link]);
    from = to;
  }
  return NO_LINKS.concat(...pieces, links.slice(from));
};

/** What differs between two lists of links: those that are the same in both stay as they are. */
const changeBetween = (before: readonly LineageLink[], now: readonly LineageLink[]): LinkChange => {
  const left = new Map<string, LineageLink[]>();
  for (const link of before) {
    const key = `${link.from} ${link.to}`;
    const list = left.get(key);
    if (list) list.push(link);
    else left.set(key, [link]);
  }
  const found = now.filter((link) => {
    const list = left.get(`${link.from} ${link.to}`) ?? [];
    const at = list.findIndex((one) => sameLink(one, link));
    if (at >= 0) list.splice(at, 1);
    return at < 0;
  });
  return { lost: [...left.values()].flat(), found };
};

/** The links of a story as it is read from its first report on. */
const growingLineage = () => {
  const text = textLinks({ followed: true });
  let crediting = creditLinks();
  let credits: LineageLink[] = [];
  let links = NO_LINKS;
  const touching = new Map<string, LineageLink[]>();
  const take = (found: readonly LineageLink[]): void => {
    if (found.length === 0) return;
    for (const [report, list] of byReport(found)) {
      const here = touching.get(report);
      if (here === undefined) touching.set(report, list);
      else for (const link of list) here.push(link);
    }
    links = mergeLinks(links, found);
  };
  const leave = (lost: readonly LineageLink[]): void => {
    if (lost.length === 0) return;
    const gone = new Set(lost);
    const stays = (link: LineageLink): boolean => !gone.has(link);
    for (const report of byReport(lost).keys()) {
      const list = (touching.get(report) ?? []).filter(stays);
      if (list.length === 0) touching.delete(report);
      else touching.set(report, list);
    }
    links = links.filter(stays);
  };
  return {
    links: () => links,
    ofReport: (report: string): readonly LineageLink[] => touching.get(report) ?? NO_LINKS,
    /** Reports behind all that were read. */
    add: (reports: readonly Report[]): LinkChange => {
      const found = reports.flatMap((report) => {
        const credited = crediting(report);
        for (const link of credited) credits.push(link);
        return [...text.add(report), ...credited];
      });
      take(found);
      return { lost: [], found };
    },
    /** All reports that there are now; null where it is better read anew. */
    change: (reports: readonly Report[]): LinkChange | null => {
      const ofText = text.change(reports);
      if (ofText === null) return null;
      crediting = creditLinks();
      const ofCredits = changeBetween(credits, reports.flatMap(crediting));
      const lost = [...ofText.lost, ...ofCredits.lost];
      const found = [...ofText.found, ...ofCredits.found];
      const gone = new Set(ofCredits.lost);
      credits = [...credits.filter((link) => !gone.has(link)), ...ofCredits.found];
      leave(lost);
      take(found);
      return { lost, found };
    },
  };
};

/**
 * Which reports of a story (or which of their passages) share text, as it grows and as reports come late, go or are revised: what was
 * compared is not compared again. Pass reports in the order of time, then id.
 */
export const lineageKeeper = (): ((reports: readonly Report[]) => StoryLineage) => {
  let read: readonly Report[] = [];
  let story = growingLineage();
  const follow = (reports: readonly Report[]): LinkChange | null => {
    let same = 0;
    while (same < read.length && read[same] === reports[same]) same += 1;
    if (same === read.length) return story.add(reports.slice(same));
    const change = story.change(reports);
    if (change !== null) return change;
    story = growingLineage();
    story.add(reports);
    return null;
  };
  return (reports) => {
    const change = follow(reports);
    read = reports;
    return {
      links: story.links(),
      ofReport: story.ofReport,
      fresh: change === null ? null : byReport([...change.lost, ...change.found]),
    };
  };
};

/** The links alone, sorted. */
export const lineageOf = (reports: readonly Report[]): readonly LineageLink[] => lineageKeeper()(reports).links;
