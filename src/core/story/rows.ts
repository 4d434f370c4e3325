import { MOST_TERMS, type Profile, type Vector } from "./vectors.ts";

/**
 * The vectors of a story's reports: a row for each, all rows in one stretch of memory, for what lies together is fetched together.
 * A row begins with three numbers, where its words, its names and its title end; then come their terms.
 */
export interface Rows {
  readonly count: number;
  readonly terms: Uint32Array;
  /** Of the term at the same place. */
  readonly weights: Float32Array;
  /** Of each row, as in a profile. */
  readonly named: Float64Array;
}

const HEAD = 3;
const WIDTH = HEAD + MOST_TERMS;

const emptyRows = (count: number): Rows => {
  const room = new ArrayBuffer(8 * count * (WIDTH + 1));
  return {
    count,
    named: new Float64Array(room, 0, count),
    terms: new Uint32Array(room, 8 * count, count * WIDTH),
    weights: new Float32Array(room, 8 * count + 4 * count * WIDTH, count * WIDTH),
  };
};

export const NO_ROWS: Rows = emptyRows(0);

/** The same rows with at least one more, and no more than `most` in all. */
export const moreRows = (rows: Rows, most: number): Rows => {
  const more = emptyRows(Math.min(most, Math.max(1, 2 * rows.count)));
  more.named.set(rows.named);
  more.terms.set(rows.terms);
  more.weights.set(rows.weights);
  return more;
};

/** Writes a report's vectors into a row; they may be those of another story's row, not of the same rows. */
export const writeRow = ({ terms, weights, named }: Rows, row: number, profile: Profile): void => {
  const head = row * WIDTH;
  let at = head + HEAD;
  for (const [part, vector] of [profile.words, profile.names, profile.title].entries()) {
    for (let index = vector.from; index < vector.to; index += 1) {
      terms[at] = vector.terms[index] ?? 0;
      weights[at] = vector.weights[index] ?? 0;
      at += 1;
    }
    terms[head + part] = at;
  }
  named[row] = profile.named;
};

/** The vectors of a row, until more rows are made. */
export const vectorsOf = (
  { terms, weights }: Rows,
  row: number,
): { readonly words: Vector; readonly names: Vector; readonly title: Vector } => {
  const head = row * WIDTH;
  const [words = 0, names = 0, title = 0] = [terms[head], terms[head + 1], terms[head + 2]];
  return {
    words: { terms, weights, from: head + HEAD, to: words },
    names: { terms, weights, from: words, to: names },
    title: { terms, weights, from: names, to: title },
  };
};

/** Where the parts of a row stand: from its words on, where they end, and where names and title end. Without making anything. */
export const wordsFrom = (row: number): number => row * WIDTH + HEAD;
export const wordsTo = ({ terms }: Rows, row: number): number => terms[row * WIDTH] ?? 0;
export const namesTo = ({ terms }: Rows, row: number): number => terms[row * WIDTH + 1] ?? 0;
export const titleTo = ({ terms }: Rows, row: number): number => terms[row * WIDTH + 2] ?? 0;
