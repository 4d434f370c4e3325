export interface SparseRow {
  columns: Int32Array;
  values: Float64Array;
}

/** Rows of a sparse matrix in its first `dimensions` directions (randomized subspace iteration), each of length one. */
export function project(
  rows: readonly SparseRow[],
  width: number,
  dimensions: number,
  random: () => number,
): Float32Array {
  let basis = new Float64Array(width * dimensions);
  for (let i = 0; i < basis.length; i++) basis[i] = random() - 0.5;
  for (let turn = 0; turn < 4; turn++) {
    orthogonal(basis, width, dimensions);
    const next = new Float64Array(width * dimensions);
    const point = new Float64Array(dimensions);
    for (const row of rows) {
      times(row, basis, dimensions, point);
      for (let k = 0; k < row.columns.length; k++) {
        const at = (row.columns[k] as number) * dimensions;
        const value = row.values[k] as number;
        for (let d = 0; d < dimensions; d++) next[at + d] = (next[at + d] as number) + value * (point[d] as number);
      }
    }
    basis = next;
  }
  const scales = orthogonal(basis, width, dimensions);
  const out = new Float32Array(rows.length * dimensions);
  const point = new Float64Array(dimensions);
  rows.forEach((row, r) => {
    times(row, basis, dimensions, point);
    let length = 0;
    for (let d = 0; d < dimensions; d++) {
      // Even out the directions: the first few hold little but how common a word is.
      point[d] = (point[d] as number) / Math.sqrt(Math.sqrt(scales[d] as number) + 1e-9);
      length += (point[d] as number) ** 2;
    }
    const by = length > 0 ? 1 / Math.sqrt(length) : 0;
    for (let d = 0; d < dimensions; d++) out[r * dimensions + d] = (point[d] as number) * by;
  });
  return out;
}

function times(row: SparseRow, basis: Float64Array, dimensions: number, out: Float64Array): void {
  out.fill(0);
  for (let k = 0; k < row.columns.length; k++) {
    const at = (row.columns[k] as number) * dimensions;
    const value = row.values[k] as number;
    for (let d = 0; d < dimensions; d++) out[d] = (out[d] as number) + value * (basis[at + d] as number);
  }
}

/** Makes the columns orthogonal and of length one (Gram-Schmidt); gives back the lengths they had. */
function orthogonal(basis: Float64Array, width: number, dimensions: number): Float64Array {
  const lengths = new Float64Array(dimensions);
  for (let d = 0; d < dimensions; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0;
      for (let r = 0; r < width; r++)
        dot += (basis[r * dimensions + d] as number) * (basis[r * dimensions + e] as number);
      for (let r = 0; r < width; r++)
        basis[r * dimensions + d] = (basis[r * dimensions + d] as number) - dot * (basis[r * dimensions + e] as number);
    }
    let length = 0;
    for (let r = 0; r < width; r++) length += (basis[r * dimensions + d] as number) ** 2;
    length = Math.sqrt(length) || 1;
    lengths[d] = length;
    for (let r = 0; r < width; r++) basis[r * dimensions + d] = (basis[r * dimensions + d] as number) / length;
  }
  return lengths;
}
