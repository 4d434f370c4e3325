/** One measured value, printed as one line of JSON. */
export interface Figure {
  readonly set: string;
  readonly part: string;
  readonly measure: string;
  readonly value: number;
  /** How many things it was measured on. */
  readonly n: number;
}

export interface BenchOptions {
  /** The folder of the set's files. */
  readonly data: string;
  /** A part of the set ("dev", "tst1"); null: every part found there. */
  readonly part: string | null;
}

/** What a bench gives back: figures, then the worst errors in words. A bench may also print by itself and give nothing. */
export interface BenchResult {
  readonly figures: readonly Figure[];
  readonly worst: readonly string[];
}

export type Bench = (options: BenchOptions) => Promise<BenchResult | undefined>;

/** Four decimals are more than any set can tell apart. */
export const figure = (set: string, part: string, measure: string, value: number, n: number): Figure => ({
  set,
  part,
  measure,
  value: Math.round(value * 10_000) / 10_000,
  n,
});
