import { segment } from "../src/core/syntax/segment.ts";
import { kmeans } from "./kmeans.ts";
import { seeded } from "./random.ts";
import { project, type SparseRow } from "./svd.ts";
import { foldedHash } from "./word-knowledge.ts";

export type Clusters = ReadonlyMap<number, { fine: number; coarse: number }>;

const LEAST = 4;
const NEAR_CONTEXTS = 1500;
const FAR_CONTEXTS = 400;
const DIMENSIONS = 64;
const FINE = 500;
const COARSE = 60;

/**
 * Groups the words of raw text by what stands around them: positive pointwise mutual information with the commonest
 * neighbours, cut to 64 dimensions, k-means. `coarse` also holds how the word is written inside sentences.
 */
export function wordClusters(texts: readonly string[], treebank: readonly (readonly string[])[]): Clusters {
  const sentences: Int32Array[] = [];
  const counts = new Map<number, number>();
  const capital = new Map<number, number>();
  const inside = new Map<number, number>();
  const seen = new Set<string>();
  const add = (forms: readonly string[]): void => {
    const key = forms.join(" ");
    if (seen.has(key)) return;
    seen.add(key);
    const hashes = Int32Array.from(forms, foldedHash);
    const cased = forms.filter((form) => /^\p{Lu}/u.test(form)).length * 2 < forms.length;
    forms.forEach((form, i) => {
      const hash = hashes[i] as number;
      bump(counts, hash);
      if (i === 0 || !cased || !/^\p{L}/u.test(form) || /^["“”‘']$/.test(forms[i - 1] ?? "")) return;
      bump(inside, hash);
      if (/^\p{Lu}/u.test(form)) bump(capital, hash);
    });
    sentences.push(hashes);
  };
  for (const text of texts) for (const sentence of segment(text)) add(sentence.tokens.map((token) => token.text));
  for (const forms of treebank) add(forms);

  const vocabulary = [...counts]
    .filter(([, count]) => count >= LEAST)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([hash]) => hash);
  const rank = new Map(vocabulary.map((hash, at) => [hash, at]));
  const rows = contextRows(sentences, rank, vocabulary.length);
  const points = project(rows, 2 * (NEAR_CONTEXTS + FAR_CONTEXTS) + 4, DIMENSIONS, seeded(5));
  const fine = kmeans(points, DIMENSIONS, FINE, 12, seeded(6));
  const coarse = kmeans(points, DIMENSIONS, COARSE, 12, seeded(7));
  const clusters = new Map<number, { fine: number; coarse: number }>();
  vocabulary.forEach((hash, at) => {
    clusters.set(hash >>> 0, {
      fine: (fine[at] as number) + 1,
      coarse: (coarse[at] as number) * 4 + casing(inside.get(hash) ?? 0, capital.get(hash) ?? 0),
    });
  });
  return clusters;
}

const bump = (map: Map<number, number>, key: number): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

function casing(inside: number, capital: number): number {
  if (inside < 2) return 0;
  const share = capital / inside;
  return share > 0.9 ? 3 : share < 0.1 ? 1 : 2;
}

function contextRows(sentences: readonly Int32Array[], rank: ReadonlyMap<number, number>, words: number): SparseRow[] {
  const rows = Array.from({ length: words }, () => new Map<number, number>());
  const place = (at: number, limit: number): number => (at >= 0 && at < limit ? at : limit);
  for (const sentence of sentences) {
    const ids = Int32Array.from(sentence, (hash) => rank.get(hash) ?? words);
    const get = (i: number): number => (i < 0 || i >= ids.length ? words + 1 : (ids[i] as number));
    for (let i = 0; i < ids.length; i++) {
      const row = rows[ids[i] as number];
      if (row === undefined) continue;
      bump(row, place(get(i - 1), NEAR_CONTEXTS));
      bump(row, NEAR_CONTEXTS + 1 + place(get(i + 1), NEAR_CONTEXTS));
      bump(row, 2 * NEAR_CONTEXTS + 2 + place(get(i - 2), FAR_CONTEXTS));
      bump(row, 2 * NEAR_CONTEXTS + 3 + FAR_CONTEXTS + place(get(i + 2), FAR_CONTEXTS));
    }
  }
  const columns = new Map<number, number>();
  let all = 0;
  for (const row of rows) {
    for (const [column, count] of row) {
      columns.set(column, (columns.get(column) ?? 0) + count);
      all += count;
    }
  }
  return rows.map((row) => {
    let total = 0;
    for (const count of row.values()) total += count;
    const kept: [number, number][] = [];
    for (const [column, count] of row) {
      const value = Math.log((count * all) / (total * (columns.get(column) as number)));
      // Rare pairs say little: their share is held back.
      if (value > 0) kept.push([column, value * (count / (count + 1))]);
    }
    kept.sort((a, b) => a[0] - b[0]);
    return { columns: Int32Array.from(kept, (pair) => pair[0]), values: Float64Array.from(kept, (pair) => pair[1]) };
  });
}
