/** A row of a linear fit; `weight`: how much it counts. */
export interface RidgeRow {
  readonly values: Float64Array;
  readonly target: number;
  readonly weight: number;
}

/** Solves a symmetric system by Gauss's elimination, the largest pivot first. */
const solve = (matrix: Float64Array[], right: Float64Array): Float64Array => {
  const size = right.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++)
      if (Math.abs(matrix[row]?.[at] ?? 0) > Math.abs(matrix[pivot]?.[at] ?? 0)) pivot = row;
    const [a, b] = [matrix[at] as Float64Array, matrix[pivot] as Float64Array];
    [matrix[at], matrix[pivot]] = [b, a];
    [right[at], right[pivot]] = [right[pivot] as number, right[at] as number];
    for (let row = at + 1; row < size; row++) {
      const here = matrix[row] as Float64Array;
      const share = (here[at] as number) / (b[at] as number);
      for (let column = at; column < size; column++)
        here[column] = (here[column] as number) - share * (b[column] as number);
      right[row] = (right[row] as number) - share * (right[at] as number);
    }
  }
  const found = new Float64Array(size);
  for (let at = size - 1; at >= 0; at--) {
    const here = matrix[at] as Float64Array;
    let rest = right[at] as number;
    for (let column = at + 1; column < size; column++) rest -= (here[column] as number) * (found[column] as number);
    found[at] = rest / (here[at] as number);
  }
  return found;
};

/** Least squares with a pull of all weights to nought (ridge regression), each feature measured by its own spread. */
export const fitRidge = (rows: readonly RidgeRow[], pull: number): Float64Array => {
  const width = rows[0]?.values.length ?? 0;
  const spread = new Float64Array(width);
  for (const { values } of rows)
    for (let at = 0; at < width; at++) spread[at] = (spread[at] as number) + (values[at] as number) ** 2;
  for (let at = 0; at < width; at++) spread[at] = Math.sqrt((spread[at] as number) / rows.length) + 1e-9;
  const matrix = Array.from({ length: width }, (_, at) => {
    const row = new Float64Array(width);
    row[at] = pull;
    return row;
  });
  const right = new Float64Array(width);
  for (const { values, target, weight } of rows) {
    const even = values.map((value, at) => value / (spread[at] as number));
    for (let at = 0; at < width; at++) {
      const row = matrix[at] as Float64Array;
      const here = weight * (even[at] as number);
      right[at] = (right[at] as number) + here * target;
      for (let column = 0; column < width; column++)
        row[column] = (row[column] as number) + here * (even[column] as number);
    }
  }
  return solve(matrix, right).map((value, at) => value / (spread[at] as number));
};
