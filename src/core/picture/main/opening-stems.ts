import type { Report } from "../../report/report.ts";
import { openingOf } from "../opening.ts";

/** The words of an opening as they are compared with those of others. */
interface Opened {
  /** Its lines, one after the other. */
  readonly text: string;
  /** The stems of its lines, each once. */
  readonly stems: readonly string[];
  /** Of each line the places of its stems in that list. */
  readonly lines: readonly Int32Array[];
}

const known = new WeakMap<Report, Opened>();

/** Kept with the report: a story that is drawn again reads few openings. */
const openedOf = (report: Report): Opened => {
  const before = known.get(report);
  if (before !== undefined) return before;
  const opening = openingOf(report);
  const places = new Map<string, number>();
  const lines = opening.map(({ stems }) =>
    Int32Array.from(stems, (stem) => {
      const place = places.get(stem) ?? places.size;
      places.set(stem, place);
      return place;
    }),
  );
  const found = { text: opening.map(({ text }) => text).join("\n"), stems: [...places.keys()], lines };
  known.set(report, found);
  return found;
};

/** The stems of some openings, by numbers. */
export interface OpeningStems {
  /** Openings that differ. */
  readonly openings: number;
  /** Headlines that differ. */
  readonly headlines: number;
  /** Of each line of each report, in their order, its stems. */
  readonly lines: readonly Int32Array[];
  /** Of each report its stems, each once. */
  readonly reports: readonly Int32Array[];
  /** How many of the openings, and of the headlines, that differ have a stem. */
  readonly inOpenings: Int32Array;
  readonly inHeadlines: Int32Array;
}

const countIn = (counts: Int32Array, stems: Int32Array): void => {
  for (let at = 0; at < stems.length; at += 1) {
    const stem = stems[at] ?? 0;
    counts[stem] = (counts[stem] ?? 0) + 1;
  }
};

export const openingStems = (reports: readonly Report[]): OpeningStems => {
  const numbers = new Map<string, number>();
  const own = reports.map((report): Int32Array => {
    const { stems } = openedOf(report);
    const found = new Int32Array(stems.length);
    for (const [at, stem] of stems.entries()) {
      let number = numbers.get(stem);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(stem, number);
      }
      found[at] = number;
    }
    return found;
  });
  const lines: Int32Array[] = [];
  const [openings, headlines] = [new Set<string>(), new Set<string>()];
  const [inOpenings, inHeadlines] = [new Int32Array(numbers.size), new Int32Array(numbers.size)];
  for (const [at, report] of reports.entries()) {
    const opened = openedOf(report);
    const stems = own[at] ?? new Int32Array(0);
    if (!openings.has(opened.text)) countIn(inOpenings, stems);
    openings.add(opened.text);
    const [first] = openingOf(report);
    for (const [index, places] of opened.lines.entries()) {
      const line = places.map((place) => stems[place] ?? 0);
      lines.push(line);
      if (index > 0 || first?.at !== -1 || headlines.has(first.text)) continue;
      headlines.add(first.text);
      countIn(inHeadlines, line);
    }
  }
  return { openings: openings.size, headlines: headlines.size, lines, reports: own, inOpenings, inHeadlines };
};
