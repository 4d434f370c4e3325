import { hashText } from "../lineage/hash.ts";

/** What tells one event from another of its kind beside words and names. */
export interface Marks {
  /** Ages, in years or months, that it tells of people ("a 12-year-old", "Jonas Reiter, 34,"). */
  readonly ages: readonly number[];
  /** Words of the report's head, without its title. */
  readonly length: number;
}

export const NO_MARKS: Marks = { ages: [], length: 0 };

/** More ages in one report are a list of cases. */
const MOST = 12;
/** The same of a story. */
const MOST_KEPT = 48;

const UNITS = ["year", "years", "month", "months"].map(hashText);
const OLD = hashText("old");
const COMMA = 44;
const STOP = 46;

interface Words {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
}

/** A number of one or two figures; null for other words. */
const smallNumber = (text: string, start: number, end: number): number | null => {
  if (end - start > 2) return null;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const figure = text.charCodeAt(at) - 48;
    if (figure < 0 || figure > 9) return null;
    value = 10 * value + figure;
  }
  return value;
};

/** Adds what a story does not have yet, while it has room. */
export const addTo = (kept: number[], told: readonly number[]): void => {
  for (const one of told) if (kept.length < MOST_KEPT && !kept.includes(one)) kept.push(one);
};

/** The marks of a report; `head`: its words, as indexes. */
export const marksOf = (text: string, { starts, ends, hashes }: Words, head: Uint32Array): Marks => {
  const ages: number[] = [];
  for (let place = 0; place < head.length && ages.length < MOST; place += 1) {
    const index = head[place] ?? 0;
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const number = smallNumber(text, start, end);
    if (number === null || ages.includes(number)) continue;
    const [unit, old] = [head[place + 1], head[place + 2]];
    const counted = unit !== undefined && old !== undefined && UNITS.includes(hashes[unit] ?? 0) && hashes[old] === OLD;
    // Behind a name, between commas.
    const behind = text.charCodeAt(end);
    if (counted || (text.charCodeAt(start - 2) === COMMA && (behind === COMMA || behind === STOP))) ages.push(number);
  }
  return { ages, length: head.length };
};
