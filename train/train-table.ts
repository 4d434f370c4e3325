/** Rows of an averaged perceptron by feature hash, dense over the classes. Rows are made on their first update. */
export class TrainTable {
  readonly classes: number;
  readonly minimum: number;
  /** Key and row + 1, side by side, so that a look-up touches one cache line. */
  private slots: Int32Array;
  private mask: number;
  rows = 0;
  rowKeys: Int32Array;
  private weights: Float32Array;
  private totals: Float64Array;
  private touched: Int32Array;
  steps = 1;

  /**
   * `minimum`: a row has no say before it was updated this often. Without it the thousands of rows that only one sentence
   * shows learn that sentence by heart (Goldberg and Elhadad 2011, "Learning Sparser Perceptron Models").
   */
  constructor(classes: number, bits = 20, minimum = 1) {
    this.classes = classes;
    this.minimum = minimum;
    const size = 1 << bits;
    this.slots = new Int32Array(size * 2);
    this.mask = size - 1;
    const room = size >> 1;
    this.rowKeys = new Int32Array(room);
    this.weights = new Float32Array(room * classes);
    this.totals = new Float64Array(room * classes);
    this.touched = new Int32Array(room);
  }

  private find(key: number): number {
    let at = (key ^ (key >>> 15)) & this.mask;
    for (;;) {
      const row = this.slots[2 * at + 1] as number;
      if (row === 0) return -1;
      if (this.slots[2 * at] === key) return row - 1;
      at = (at + 1) & this.mask;
    }
  }

  private findOrAdd(key: number): number {
    const found = this.find(key);
    if (found >= 0) return found;
    if (this.rows + 1 >= this.rowKeys.length) this.grow();
    let at = (key ^ (key >>> 15)) & this.mask;
    while (this.slots[2 * at + 1] !== 0) at = (at + 1) & this.mask;
    this.slots[2 * at] = key;
    this.slots[2 * at + 1] = ++this.rows;
    this.rowKeys[this.rows - 1] = key;
    return this.rows - 1;
  }

  private grow(): void {
    const size = this.slots.length;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    const { classes } = this;
    this.rowKeys = copy(this.rowKeys, new Int32Array(size >> 1));
    this.touched = copy(this.touched, new Int32Array(size >> 1));
    this.weights = copy(this.weights, new Float32Array((size >> 1) * classes));
    this.totals = copy(this.totals, new Float64Array((size >> 1) * classes));
    for (let row = 0; row < this.rows; row++) {
      const key = this.rowKeys[row] as number;
      let at = (key ^ (key >>> 15)) & this.mask;
      while (this.slots[2 * at + 1] !== 0) at = (at + 1) & this.mask;
      this.slots[2 * at] = key;
      this.slots[2 * at + 1] = row + 1;
    }
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { classes, weights, touched, minimum } = this;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = this.find(features[f] as number);
      if (row < 0 || (touched[row] as number) < minimum) continue;
      const base = row * classes;
      for (let k = 0; k < classes; k++) scores[k] = (scores[k] as number) + (weights[base + k] as number);
    }
  }

  update(features: Int32Array, count: number, good: number, bad: number, by = 1): void {
    const { classes, steps } = this;
    for (let f = 0; f < count; f++) {
      const row = this.findOrAdd(features[f] as number);
      const base = row * classes;
      this.touched[row] = (this.touched[row] as number) + 1;
      this.weights[base + good] = (this.weights[base + good] as number) + by;
      this.totals[base + good] = (this.totals[base + good] as number) + by * steps;
      this.weights[base + bad] = (this.weights[base + bad] as number) - by;
      this.totals[base + bad] = (this.totals[base + bad] as number) - by * steps;
    }
  }

  /** Averaged weights of a row, written to `out`. */
  average(row: number, out: Float64Array): void {
    const base = row * this.classes;
    for (let k = 0; k < this.classes; k++)
      out[k] = (this.weights[base + k] as number) - (this.totals[base + k] as number) / this.steps;
  }

  updatesOf(row: number): number {
    return this.touched[row] as number;
  }
}

function copy<T extends Int32Array | Float32Array | Float64Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
