// The rule that chose bench/times-selection.json, written and committed before the first measurement.
//   node bench/times-selection.ts DIR > bench/times-selection.json
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface TimeCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results?: readonly TimeResult[];
}

export interface TimeResult {
  readonly Text?: string;
  readonly Start?: number;
  readonly TypeName?: string;
  readonly Resolution?: { readonly values?: readonly TimeValue[] };
}

export interface TimeValue {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}

/** The end-to-end cases of the default mode: everything that a text holds, found and resolved together. */
export const FILE = "recognizers-english/DateTime/DateTimeModel.json";

/** Talk to an assistant, questions to a database, and diaries: no news sentence is put so. */
const ASSISTANT =
  /\b(?:cortana|schedule|book|booking|meeting|appointment|calendar|remind|skype|set up|set something|arrange|find time|find us|available|availability|please|let's|meet me|meet with|how about|show|sales|records?|valid date|e-?mail|tel|are you|will you|can you|could you|do you|shall we|where were you|what's your plan|your plan)\b/i;

/** Forms that no news text uses: numeric day and month, machine weeks, business days, office and chat short forms. */
const UNWRITTEN =
  /\d\s*[/.\\]\s*\d|\b\d{1,2}\s*-\s*\d{1,2}\b|\b\d{1,2}-\d{4}\b|\bw\d|\bweek \d|business day|work ?day|weekday|\beo[dmy]\b|\btmrw?\b|\btomr\b|\d+ish\b|\w+noonish|o'?clock|\bhrs?\b|\bmins?\b|\bsecs?\b|\d+[hdms]\b|\b\d{1,2} ?[ap]\b|\b[ap] m\b|greater|or later|and later|~|\b\d{3,4} [ap]\.?m|p \. m|first week|last week of|rd week|th week|nd week/i;

const TYPES = /^datetimeV2\.(?:date|daterange|datetime|datetimerange|time|timerange|duration|set)$/;

/** Whether a case is news-like: not addressed to an assistant, one to four plain times, each with a value. */
export function isNewsLike(item: TimeCase): boolean {
  const results = item.Results ?? [];
  if (results.length === 0 || results.length > 4 || item.Input.length > 250) return false;
  if (ASSISTANT.test(item.Input) || UNWRITTEN.test(item.Input)) return false;
  return results.every(
    (result) =>
      TYPES.test(result.TypeName ?? "") &&
      (result.Resolution?.values ?? []).some((value) => (value?.timex ?? "") !== ""),
  );
}

export function readCases(data: string): TimeCase[] {
  return JSON.parse(readFileSync(join(data, FILE), "utf8").replace(/^\uFEFF/, "")) as TimeCase[];
}

/** Places in the file of the cases that the rule chooses; a case whose input stood before is left out. */
export function select(cases: readonly TimeCase[]): number[] {
  const seen = new Set<string>();
  const chosen: number[] = [];
  for (const [index, item] of cases.entries()) {
    const key = `${item.Input}|${item.Context?.ReferenceDateTime ?? ""}`;
    if (!isNewsLike(item) || seen.has(key)) continue;
    seen.add(key);
    chosen.push(index);
  }
  return chosen;
}

if (process.argv[1]?.endsWith("times-selection.ts")) {
  const folder = process.argv[2] ?? "";
  console.log(
    JSON.stringify({ file: FILE, rule: "bench/times-selection.ts isNewsLike", cases: select(readCases(folder)) }),
  );
}
