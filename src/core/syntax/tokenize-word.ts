import { UNITS } from "../language/en/abbreviations.ts";
import type { RawToken } from "./tokenized.ts";

const CLITIC = /['’‘ʼ`´](?:s|m|re|ve|ll|d)$/iu;
const NEGATED = /n['’‘ʼ`´]t$/iu;
const APOSTROPHES = "'’‘ʼ`´";
const NUMBER_UNIT = /^([\d.,:]+)(\p{L}[\p{L}./]*)$/u;
/** Words cut with no mark between, by the length of their first part. */
const FUSED = new Map<string, number>([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["arent", 3],
  ["werent", 4],
  ["wouldnt", 5],
  ["couldnt", 5],
  ["shouldnt", 6],
  ["havent", 4],
  ["hasnt", 3],
  ["hadnt", 3],
  ["thats", 4],
  ["theres", 5],
  ["whats", 4],
]);
const SHORTEST_FUSED = 4;
const LONGEST_FUSED = 8;

/** No English word is cut more often than this ("shouldn't've"). */
const MOST_CUTS = 3;
/** Longer runs without a space are no words; looking at their ends alone keeps hostile text linear. */
const TAIL = 8;

/** Adds the word at [start, end), cut where English fuses two ("isn't", "city's", "cannot", "10km"). */
export function pushWord(tokens: RawToken[], text: string, start: number, end: number): void {
  const last = cutOf(text, start, end);
  if (last <= start || last >= end) {
    tokens.push({ start, end, text: text.slice(start, end) });
    return;
  }
  const cuts: number[] = [end, last];
  for (let turn = 1; turn < MOST_CUTS; turn++) {
    const stop = cuts[cuts.length - 1] as number;
    const cut = cutOf(text, start, stop);
    if (cut <= start || cut >= stop) break;
    cuts.push(cut);
  }
  cuts.push(start);
  for (let i = cuts.length - 1; i > 0; i--) {
    const from = cuts[i] as number;
    const to = cuts[i - 1] as number;
    tokens.push({ start: from, end: to, text: text.slice(from, to) });
  }
}

function hasApostrophe(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code < 97 || code > 122) && APOSTROPHES.includes(text.charAt(at))) return true;
  }
  return false;
}

/** Where the word at [start, end) is cut, as an offset into `text`; `start` where it is whole. */
function cutOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57 && end - start < 40) {
    const unit = NUMBER_UNIT.exec(text.slice(start, end));
    if (unit?.[1] !== undefined && UNITS.has((unit[2] ?? "").toLowerCase().replace(/\.$/, "")))
      return start + unit[1].length;
  }
  const tail = Math.max(start, end - TAIL);
  if (!hasApostrophe(text, tail, end))
    return end - start >= SHORTEST_FUSED && end - start <= LONGEST_FUSED
      ? start + (FUSED.get(text.slice(start, end).toLowerCase()) ?? 0)
      : start;
  const word = text.slice(tail, end);
  const found = NEGATED.exec(word) ?? CLITIC.exec(word);
  return found === null ? start : tail + found.index;
}
