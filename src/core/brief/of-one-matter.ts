import { contentStems } from "../lineage/words.ts";

/** Of the content words of the shorter telling so many stand in the longer. */
const OF_ONE = 0.4;

/** Whether two tellings in words of their own are of one matter. */
export const saysOfTheSame = (one: string, other: string): boolean => {
  const [a, b] = [new Set(contentStems(one)), new Set(contentStems(other))];
  return [...a].filter((stem) => b.has(stem)).length >= Math.min(a.size, b.size) * OF_ONE;
};
