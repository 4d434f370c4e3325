/**
 * An averaged perceptron of three classes by feature hash. Each feature has one block of 32 bytes, so that a look-up touches
 * one line of the cache: training spends its time on look-ups.
 */
export class TransitionTable {
  readonly classes = 3;
  readonly minimum: number;
  steps = 1;
  rows = 0;
  /** Key of each row, in the order in which they came. */
  rowKeys = new Int32Array(1 << 16);
  /** Blocks of 8: key, row + 1, updates, three weights (as floats), two free. */
  private blocks: Int32Array;
  private floats: Float32Array;
  private mask: number;
  /** Weights times the step at which they were changed, three a row. */
  private totals = new Float64Array(3 << 16);
  private readonly found = new Int32Array(256);

  /** `minimum` as for `TrainTable`. */
  constructor(bits: number, minimum: number) {
    this.minimum = minimum;
    this.blocks = new Int32Array(8 << bits);
    this.floats = new Float32Array(this.blocks.buffer);
    this.mask = (1 << bits) - 1;
  }

  /** Offset of the block of a key, or of the free block where it belongs. */
  private place(key: number): number {
    const { blocks, mask } = this;
    let at = (key ^ (key >>> 15)) & mask;
    while (blocks[8 * at] !== key && blocks[8 * at + 1] !== 0) at = (at + 1) & mask;
    return 8 * at;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { blocks, floats, mask, minimum, found } = this;
    // The reads that miss the cache stand in a loop of their own, so that many are under way at once.
    for (let f = 0; f < count; f++) {
      const key = features[f] as number;
      const at = 8 * ((key ^ (key >>> 15)) & mask);
      found[f] = blocks[at] === key ? at : -1;
    }
    let a = 0;
    let b = 0;
    let c = 0;
    for (let f = 0; f < count; f++) {
      let at = found[f] as number;
      if (at < 0) at = this.place(features[f] as number);
      if ((blocks[at + 2] as number) < minimum) continue;
      a += floats[at + 3] as number;
      b += floats[at + 4] as number;
      c += floats[at + 5] as number;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }

  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let f = 0; f < count; f++) {
      const at = this.placeOf(features[f] as number);
      const { blocks, floats, totals, steps } = this;
      const row = 3 * ((blocks[at + 1] as number) - 1);
      blocks[at + 2] = (blocks[at + 2] as number) + 1;
      floats[at + 3 + good] = (floats[at + 3 + good] as number) + 1;
      floats[at + 3 + bad] = (floats[at + 3 + bad] as number) - 1;
      totals[row + good] = (totals[row + good] as number) + steps;
      totals[row + bad] = (totals[row + bad] as number) - steps;
    }
  }

  /** Offset of the block of a key, made where there is none. */
  private placeOf(key: number): number {
    const at = this.place(key);
    if (this.blocks[at + 1] !== 0) return at;
    if (this.rows === this.rowKeys.length) {
      this.rowKeys = longer(this.rowKeys, new Int32Array(2 * this.rows));
      this.totals = longer(this.totals, new Float64Array(6 * this.rows));
    }
    if (4 * this.rows > 3 * this.mask) {
      this.grow();
      return this.placeOf(key);
    }
    this.blocks[at] = key;
    this.blocks[at + 1] = ++this.rows;
    this.rowKeys[this.rows - 1] = key;
    return at;
  }

  private grow(): void {
    const old = this.blocks;
    this.blocks = new Int32Array(2 * old.length);
    this.floats = new Float32Array(this.blocks.buffer);
    this.mask = 2 * this.mask + 1;
    for (let from = 0; from < old.length; from += 8)
      if (old[from + 1] !== 0) this.blocks.set(old.subarray(from, from + 8), this.place(old[from] as number));
  }

  /** Averaged weights of a row, written to `out`. */
  average(row: number, out: Float64Array): void {
    const at = this.place(this.rowKeys[row] as number);
    for (let k = 0; k < 3; k++)
      out[k] = (this.floats[at + 3 + k] as number) - (this.totals[3 * row + k] as number) / this.steps;
  }

  updatesOf(row: number): number {
    return this.blocks[this.place(this.rowKeys[row] as number) + 2] as number;
  }
}

function longer<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
