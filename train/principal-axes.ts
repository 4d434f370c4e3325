/** Turns of the Jacobi method: it converges in fewer than ten. */
const TURNS = 30;

/** The directions in which the rows (whose mean is nought) lie farthest apart, the first the farthest; each of length one. */
export const principalAxes = (rows: readonly (readonly number[])[], count: number): readonly (readonly number[])[] => {
  const width = rows[0]?.length ?? 0;
  const spread = new Float64Array(width * width);
  for (const row of rows)
    for (let i = 0; i < width; i++)
      for (let j = 0; j <= i; j++) spread[i * width + j] = (spread[i * width + j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) spread[j * width + i] = spread[i * width + j] ?? 0;
  const axes = jacobi(spread, width);
  const order = Array.from({ length: width }, (_, at) => at).sort(
    (a, b) => (spread[b * width + b] ?? 0) - (spread[a * width + a] ?? 0),
  );
  return order.slice(0, count).map((axis) => {
    const found = Array.from({ length: width }, (_, at) => axes[at * width + axis] ?? 0);
    // A direction and its opposite are one: the larger part of it is positive.
    const sign = found.reduce((sum, value) => sum + value ** 3, 0) < 0 ? -1 : 1;
    return found.map((value) => value * sign);
  });
};

/** Turns a symmetric matrix until all but its diagonal is nought; gives the turned axes, one a column. */
const jacobi = (matrix: Float64Array, width: number): Float64Array => {
  const axes = new Float64Array(width * width);
  for (let i = 0; i < width; i++) axes[i * width + i] = 1;
  const at = (from: Float64Array, i: number, j: number): number => from[i * width + j] ?? 0;
  for (let turn = 0; turn < TURNS; turn++) {
    let off = 0;
    for (let p = 0; p < width; p++)
      for (let q = p + 1; q < width; q++) {
        const across = at(matrix, p, q);
        off += across * across;
        if (Math.abs(across) < 1e-14) continue;
        const theta = (at(matrix, q, q) - at(matrix, p, p)) / (2 * across);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < width; k++) {
          const [kp, kq] = [at(matrix, k, p), at(matrix, k, q)];
          matrix[k * width + p] = c * kp - s * kq;
          matrix[k * width + q] = s * kp + c * kq;
        }
        for (let k = 0; k < width; k++) {
          const [pk, qk] = [at(matrix, p, k), at(matrix, q, k)];
          matrix[p * width + k] = c * pk - s * qk;
          matrix[q * width + k] = s * pk + c * qk;
          const [ap, aq] = [at(axes, k, p), at(axes, k, q)];
          axes[k * width + p] = c * ap - s * aq;
          axes[k * width + q] = s * ap + c * aq;
        }
      }
    if (off < 1e-20) break;
  }
  return axes;
};
