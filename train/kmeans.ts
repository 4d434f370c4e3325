/**
 * Group of each point (rows of length one, by cosine). The centres are found on the first `common` points and begin with
 * random ones of them; empty groups keep their centre. `width` is a multiple of 4.
 */
export function kmeans(
  points: Float32Array,
  width: number,
  groups: number,
  turns: number,
  common: number,
  random: () => number,
): Int32Array {
  const count = points.length / width;
  const base = Math.min(common, count);
  const k = Math.min(groups, count);
  const centres = new Float32Array(k * width);
  for (let g = 0; g < k; g++) {
    // Common words stand first and make the better beginnings.
    const from = Math.floor(random() ** 2 * base) * width;
    centres.set(points.subarray(from, from + width), g * width);
  }
  for (let turn = 0; turn < turns; turn++) {
    const sums = new Float64Array(k * width);
    for (let p = 0; p < base; p++) {
      const best = nearest(points, p * width, centres, width, k);
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
  const group = new Int32Array(count);
  for (let p = 0; p < count; p++) group[p] = nearest(points, p * width, centres, width, k);
  return group;
}

function nearest(points: Float32Array, at: number, centres: Float32Array, width: number, k: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let g = 0; g < k; g++) {
    const base = g * width;
    // Four sums side by side: one alone would wait for itself.
    let a = 0;
    let b = 0;
    let c = 0;
    let e = 0;
    for (let d = 0; d < width; d += 4) {
      a += (points[at + d] as number) * (centres[base + d] as number);
      b += (points[at + d + 1] as number) * (centres[base + d + 1] as number);
      c += (points[at + d + 2] as number) * (centres[base + d + 2] as number);
      e += (points[at + d + 3] as number) * (centres[base + d + 3] as number);
    }
    const dot = a + b + c + e;
    if (dot > most) {
      most = dot;
      best = g;
    }
  }
  return best;
}
