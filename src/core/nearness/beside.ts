import type { Beside } from "./features.ts";
import type { ToldWords } from "./told-words.ts";
import type { WordVectors } from "./word-vectors.ts";

/** Below so many tellings how many hold a word shows little. */
const FEWEST = 8;
const LEAST_TOLD = 0.05;

/** In how many of the words each stem stands. */
const countStems = (all: readonly ToldWords[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { words } of all) for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
};

/** How much a stem tells in a story: by how few of its tellings hold it. */
const toldIn = (counts: ReadonlyMap<string, number>, of: number): Beside["told"] => {
  const all = Math.log(Math.max(FEWEST, of));
  const told = new Map([...counts].map(([stem, count]) => [stem, Math.max(LEAST_TOLD, 1 - Math.log(count) / all)]));
  return (stem) => told.get(stem) ?? 1;
};

/** With what any two claims of a story are laid beside each other; `all`: those that the story tells. */
export const besideOf = (all: readonly ToldWords[], vectors: WordVectors): Beside => ({
  vectors,
  told: toldIn(countStems(all), all.length),
});
