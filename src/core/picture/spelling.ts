import { distance } from "fastest-levenshtein";
import { fold } from "../lineage/words.ts";

const squash = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, "");

/**
 * How alike two names are spelled, 0 to 1: one minus the edit distance over the longer length, spaces, hyphens,
 * apostrophes and accents left out ("Lashkar Gah", "Rashkarga": 0.8).
 */
export const spellingSimilarity = (a: string, b: string): number => {
  const left = squash(a);
  const right = squash(b);
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 0 : 1 - distance(left, right) / longer;
};

/**
 * Near-spelled names of six letters or more. 0.75 was set so that transliterations of one name pass (two letters in
 * ten) and namesakes with another stem ("Hamburg", "Homburg": 0.86) are left to the caller's other evidence.
 */
export const NEAR_SPELLED = 0.75;

export const nearlySpelled = (a: string, b: string): boolean =>
  Math.min(squash(a).length, squash(b).length) >= 6 && spellingSimilarity(a, b) >= NEAR_SPELLED;
