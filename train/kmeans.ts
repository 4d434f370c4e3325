/** Group of each point (rows of length one, by cosine). Begins with random points; empty groups keep their centre. */
export function kmeans(
  points: Float32Array,
  width: number,
  groups: number,
  turns: number,
  random: () => number,
): Int32Array {
  const count = points.length / width;
  const k = Math.min(groups, count);
  const centres = new Float32Array(k * width);
  for (let g = 0; g < k; g++) {
    // Common words stand first and make the better beginnings.
    const from = Math.floor(random() ** 2 * count) * width;
    centres.set(points.subarray(from, from + width), g * width);
  }
  const group = new Int32Array(count);
  for (let turn = 0; turn < turns; turn++) {
    const sums = new Float64Array(k * width);
    for (let p = 0; p < count; p++) {
      const best = nearest(points, p * width, centres, width, k);
      group[p] = best;
      for (let d = 0; d < width; d++)
        sums[best * width + d] = (sums[best * width + d] as number) + (points[p * width + d] as number);
    }
    for (let g = 0; g < k; g++) {
      let length = 0;
      for (let d = 0; d < width; d++) length += (sums[g * width + d] as number) ** 2;
      if (length === 0) continue;
      const by = 1 / Math.sqrt(length);
      for (let d = 0; d < width; d++) centres[g * width + d] = (sums[g * width + d] as number) * by;
    }
  }
  return group;
}

function nearest(points: Float32Array, at: number, centres: Float32Array, width: number, k: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let g = 0; g < k; g++) {
    let dot = 0;
    const base = g * width;
    for (let d = 0; d < width; d++) dot += (points[at + d] as number) * (centres[base + d] as number);
    if (dot > most) {
      most = dot;
      best = g;
    }
  }
  return best;
}
