import { UNITS } from "./abbreviations.ts";
import type { RawToken } from "./tokenized.ts";

const CLITIC = /^(.+?)(['’‘ʼ`´](?:s|m|re|ve|ll|d))$/iu;
const NEGATED = /^(.+?)(n['’‘ʼ`´]t)$/iu;
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

/** Adds the word at [start, end), cut where English fuses two ("isn't", "city's", "cannot", "10km"). */
export function pushWord(tokens: RawToken[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const cut = cutOf(word);
  if (cut <= 0 || cut >= word.length) {
    tokens.push({ start, end, text: word });
    return;
  }
  pushWord(tokens, text, start, start + cut);
  tokens.push({ start: start + cut, end, text: word.slice(cut) });
}

function cutOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const unit = NUMBER_UNIT.exec(word);
    if (unit?.[1] !== undefined && UNITS.has((unit[2] ?? "").toLowerCase().replace(/\.$/, ""))) return unit[1].length;
    if (!/['’‘]/.test(word)) return 0;
  }
  if (!/['’‘ʼ`´]/.test(word)) return FUSED.get(word.toLowerCase()) ?? 0;
  const negated = NEGATED.exec(word);
  if (negated?.[1] !== undefined) return negated[1].length;
  const clitic = CLITIC.exec(word);
  return clitic?.[1] === undefined ? 0 : clitic[1].length;
}
