import { counts } from "./counts.ts";
import { type Lookup, lookup, type Profile, type Vector } from "./vectors.ts";

/**
 * A story that tells of two like events has a seam: its reports fall into two sets, each of which shares words and names that the
 * other does not have. What all of them share says nothing about it, so terms weigh by how few of the story's reports have them.
 */
export interface Seam {
  /** Of each report, in the order given: is it on the first report's side? */
  readonly sides: readonly boolean[];
  /** In the order of `SEAM_FEATURES`. */
  readonly features: readonly number[];
}

export const SEAM_FEATURES = [
  "bias",
  "least within over across",
  "mean within over across",
  "likest across",
  "least own over other",
  "names across",
  "words across",
  "names within over across",
  "words within over across",
  "reports",
  "share of the smaller",
  "dated",
  "gap",
] as const;

/** Logistic regression: log-odds that the two sides are two stories. Learnt by `bench/stories/learn.ts`, as `WEIGHTS` are: the mean
 * of two learnings, from the sets with and without the furniture of their pages, since few stories have a seam. */
export const SEAM_WEIGHTS: readonly number[] = [
  -7.29, 3.4, -5.2, -0.98, -2.85, -4.02, 3.85, 2.35, 5.03, 1.65, 2.16, -3.99, 1.19,
];

/** A side of one report would be that report's founding asked anew. */
const LEAST_SIDE = 2;
/** Reports of one place and time that are told in two ways are one event more often than two, whatever their words: days between the sides. */
const NEAR_DAYS = 1.5;
const ROUNDS = 4;
/** Keeps the ratio of two small cosines from running wild. */
const FLOOR = 0.03;
const DAY = 86_400_000;

type Matrix = readonly (readonly number[])[];

const table: Lookup = lookup();

/** Inner products of all pairs. */
const products = (vectors: readonly Vector[]): Matrix => {
  const rows = vectors.map(() => vectors.map(() => 0));
  vectors.forEach((vector, index) => {
    table.fill(vector);
    for (let other = 0; other <= index; other += 1) {
      const product = table.dot(vectors[other] ?? vector);
      (rows[index] ?? [])[other] = product;
      (rows[other] ?? [])[index] = product;
    }
  });
  return rows;
};

/** More different terms than the reports of a young story have; a power of two. */
const TERMS = 4096;
const having = counts(TERMS);

/** The vectors by what the reports do not all share, each of length 1; what only one has can meet no other and is left out. */
const byRarity = (vectors: readonly Vector[]): Vector[] => {
  having.clear();
  for (const { terms, from, to } of vectors)
    for (let index = from; index < to; index += 1) having.add(terms[index] ?? 0, 1);
  const logs = Float64Array.from({ length: vectors.length + 1 }, (_, count) =>
    Math.log((vectors.length + 0.5) / count),
  );
  return vectors.map(({ terms, weights, from, to }) => {
    const kept = new Uint32Array(to - from);
    const rare = new Float32Array(to - from);
    let size = 0;
    let square = 0;
    for (let index = from; index < to; index += 1) {
      const count = having.of(terms[index] ?? 0);
      const weight = (weights[index] ?? 0) * (logs[count] ?? 0);
      square += weight * weight;
      if (count === 1) continue;
      kept[size] = terms[index] ?? 0;
      rare[size++] = weight;
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let index = 0; index < size; index += 1) rare[index] = (rare[index] ?? 0) * scale;
    return { terms: kept, weights: rare, from: 0, to: size };
  });
};

const smaller = (sides: readonly boolean[]): number => {
  const first = sides.filter(Boolean).length;
  return Math.min(first, sides.length - first);
};

/** Each report goes to the side to whose other reports it is liker, until none moves; whoever is alone on a side stays. */
const settled = (like: Matrix, start: readonly boolean[]): boolean[] => {
  let sides = [...start];
  for (let round = 0; round < ROUNDS; round += 1) {
    let still = true;
    const next: boolean[] = [];
    for (let index = 0; index < sides.length; index += 1) {
      const own = sides[index] ?? true;
      const row = like[index] ?? [];
      let ours = 0;
      let mine = 0;
      let theirs = 0;
      for (let other = 0; other < sides.length; other += 1) {
        if (other === index) continue;
        if (sides[other] === own) {
          ours += row[other] ?? 0;
          mine += 1;
        } else theirs += row[other] ?? 0;
      }
      const yours = sides.length - 1 - mine;
      let side = own;
      if (mine > 0 && yours > 0) {
        const here = ours / mine;
        const there = theirs / yours;
        side = here === there ? true : here > there ? own : !own;
      }
      if (side !== own) still = false;
      next.push(side);
    }
    sides = next;
    if (still) break;
  }
  return sides;
};

/** Sides as a text. */
const nameOf = (sides: readonly boolean[]): string => {
  let name = "";
  for (const side of sides) name += side ? "1" : "0";
  return name;
};

/** The two sides that are most alike within; null where a side would be too small. Each pair of reports is tried as the start. */
const sidesOf = (like: Matrix): boolean[] | null => {
  let best: { sides: boolean[]; within: number } | null = null;
  const tried = new Set<string>();
  const begun = new Set<string>();
  for (let left = 0; left < like.length; left += 1)
    for (let right = left + 1; right < like.length; right += 1) {
      const start = like.map((row, index) =>
        index === left ? true : index === right ? false : (row[left] ?? 0) >= (row[right] ?? 0),
      );
      const from = nameOf(start);
      if (begun.has(from)) continue;
      begun.add(from);
      const sides = settled(like, start);
      const name = nameOf(sides);
      if (tried.has(name)) continue;
      tried.add(name);
      if (smaller(sides) < LEAST_SIDE) continue;
      const first = sides.filter(Boolean).length;
      let within = 0;
      for (const [index, row] of like.entries())
        for (let other = 0; other < index; other += 1)
          if (sides[index] === sides[other])
            within += (2 * (row[other] ?? 0)) / (sides[index] ? first : sides.length - first);
      if (within > (best?.within ?? Number.NEGATIVE_INFINITY)) best = { sides, within };
    }
  return best?.sides ?? null;
};

/** Mean and least likeness within the sides, mean and most across; the least by which a report is liker to its own side. */
const likenessOf = (like: Matrix, sides: readonly boolean[]) => {
  const within = [0, 0];
  const pairs = [0, 0];
  let across = 0;
  let most = 0;
  let crossing = 0;
  let least = 1;
  for (const [index, row] of like.entries()) {
    let [own, ownCount, other, otherCount] = [0, 0, 0, 0];
    for (const [against, product] of row.entries()) {
      if (against === index) continue;
      const together = sides[index] === sides[against];
      if (together) {
        own += product;
        ownCount += 1;
      } else {
        other += product;
        otherCount += 1;
      }
      if (against < index) continue;
      if (together) {
        const side = Number(sides[index]);
        within[side] = (within[side] ?? 0) + product;
        pairs[side] = (pairs[side] ?? 0) + 1;
      } else {
        across += product;
        crossing += 1;
        most = Math.max(most, product);
      }
    }
    if (ownCount > 0) least = Math.min(least, own / ownCount - other / Math.max(1, otherCount));
  }
  const mean = (side: number): number => (within[side] ?? 0) / Math.max(1, pairs[side] ?? 0);
  return {
    least: Math.min(mean(0), mean(1)),
    mean: ((within[0] ?? 0) + (within[1] ?? 0)) / Math.max(1, (pairs[0] ?? 0) + (pairs[1] ?? 0)),
    across: across / Math.max(1, crossing),
    most,
    leastOwn: least,
  };
};

/** Days between the times that the two sides span, 0 where they meet; null where a side has no date. */
const daysBetween = (profiles: readonly Profile[], sides: readonly boolean[]): number | null => {
  const timesOf = (side: boolean): number[] =>
    profiles.flatMap(({ time }, index) => (sides[index] === side && time !== null ? [time] : []));
  const [left, right] = [timesOf(true), timesOf(false)];
  if (left.length === 0 || right.length === 0) return null;
  return Math.max(0, Math.min(...right) - Math.max(...left), Math.min(...left) - Math.max(...right)) / DAY;
};

const ratio = (within: number, across: number): number => Math.log((within + FLOOR) / (across + FLOOR));

/** Can the times of two sides lie further apart than near? They must part at a gap, unless one side has no date at all. */
const mayLieApart = (profiles: readonly Profile[]): boolean => {
  const times = profiles.flatMap(({ time }) => (time === null ? [] : [time])).sort((a, b) => a - b);
  if (profiles.length - times.length >= LEAST_SIDE) return true;
  return times.some((time, place) => time - (times[place - 1] ?? time) > NEAR_DAYS * DAY);
};

/** Where a story would part, were it two; null where it cannot be two. The work grows with the cube of the reports: give it few. */
export const seamOf = (profiles: readonly Profile[]): Seam | null => {
  if (profiles.length < 2 * LEAST_SIDE || !mayLieApart(profiles)) return null;
  const names = products(byRarity(profiles.map((profile) => profile.names)));
  const words = products(byRarity(profiles.map((profile) => profile.words)));
  const both = names.map((row, index) => row.map((product, other) => (product + (words[index]?.[other] ?? 0)) / 2));
  const found = sidesOf(both);
  if (found === null) return null;
  const sides = found.map((side) => side === found[0]);
  const gap = daysBetween(profiles, sides);
  if (gap !== null && gap <= NEAR_DAYS) return null;
  const all = likenessOf(both, sides);
  const plainNames = likenessOf(products(profiles.map((profile) => profile.names)), sides);
  const plainWords = likenessOf(products(profiles.map((profile) => profile.words)), sides);
  return {
    sides,
    features: [
      1,
      ratio(all.least, all.across),
      ratio(all.mean, all.across),
      Math.max(likenessOf(names, sides).most, likenessOf(words, sides).most),
      all.leastOwn,
      plainNames.across,
      plainWords.across,
      ratio(plainNames.mean, plainNames.across),
      ratio(plainWords.mean, plainWords.across),
      Math.log2(profiles.length),
      smaller(sides) / profiles.length,
      gap === null ? 0 : 1,
      Math.log2(1 + (gap ?? 0)),
    ],
  };
};

/** Log-odds that the two sides of a seam are two stories. */
export const seamOdds = ({ features }: Seam, weights: readonly number[] = SEAM_WEIGHTS): number =>
  features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
