/** One case that is known: its features, the first of them 1, and whether it is so. */
export interface Sample {
  readonly features: readonly number[];
  readonly holds: boolean;
  weight: number;
}

const RIDGE = 1e-4;
const ROUNDS = 15;

const dot = (features: readonly number[], weights: readonly number[]): number =>
  features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);

/** Solves a symmetric system by elimination with pivots. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    let pivot = at;
    for (let row = at + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    [rows[at], rows[pivot]] = [rows[pivot] ?? [], rows[at] ?? []];
    for (let row = 0; row < size; row += 1) {
      if (row === at) continue;
      const factor = (rows[row]?.[at] ?? 0) / (rows[at]?.[at] ?? 1);
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * (rows[at]?.[column] ?? 0));
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
};

/** Logistic regression by Newton's method, with a ridge on all weights but the first. */
export const learn = (samples: readonly Sample[]): number[] => {
  const size = samples[0]?.features.length ?? 0;
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  let weights: number[] = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((value, index) => (index === 0 ? 0 : -RIDGE * total * value));
    const bend = weights.map((_, row) =>
      weights.map((_, column) => (row === column && row > 0 ? RIDGE * total : row === column ? 1e-9 : 0)),
    );
    for (const { features, holds, weight } of samples) {
      const likely = 1 / (1 + Math.exp(-dot(features, weights)));
      for (let row = 0; row < size; row += 1) {
        const value = (features[row] ?? 0) * weight;
        slope[row] = (slope[row] ?? 0) + (Number(holds) - likely) * value;
        const line = bend[row] ?? [];
        for (let column = 0; column < size; column += 1)
          line[column] = (line[column] ?? 0) + likely * (1 - likely) * value * (features[column] ?? 0);
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((value, index) => value + (step[index] ?? 0));
  }
  return weights;
};
