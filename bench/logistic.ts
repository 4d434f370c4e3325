/** What one word or attribution shows, by the names of its features, and whether it is annotated. */
export interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
  /** Number of the article that it stands in. */
  readonly article: number;
}

export interface Learning {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight to nought at each step. */
  readonly decay: number;
  /** Articles that a feature has to stand in: the table holds general English, not one story. */
  readonly least: number;
}

/** Logistic regression by AdaGrad in a fixed order, so the same examples give the same weights: log odds by feature. */
export function learn(examples: readonly Example[], { epochs, rate, decay, least }: Learning): Map<string, number> {
  const numbers = new Map<string, number>();
  const articles: number[] = [];
  const last: number[] = [];
  const rows = examples.map(({ features, article }) =>
    Int32Array.from(features.filter(canBeKept), (feature) => {
      const known = numbers.get(feature);
      const number = known ?? numbers.size;
      if (known === undefined) numbers.set(feature, number);
      if (last[number] !== article) articles[number] = (articles[number] ?? 0) + 1;
      last[number] = article;
      return number;
    }),
  );
  const kept = rows.map((row) => row.filter((number) => (articles[number] ?? 0) >= least));
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(1e-6);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(rows.length, 12345 + epoch)) {
      const row = kept[index] ?? new Int32Array();
      let sum = 0;
      for (const number of row) sum += weights[number] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (examples[index]?.label ?? 0);
      for (const number of row) {
        const gradient = error + decay * (weights[number] ?? 0);
        const square = (squares[number] ?? 0) + gradient * gradient;
        squares[number] = square;
        weights[number] = (weights[number] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return new Map(
    [...numbers].flatMap(([name, number]): [string, number][] =>
      (articles[number] ?? 0) >= least ? [[name, weights[number] ?? 0]] : [],
    ),
  );
}

/** The table is a template string, a feature a line. */
const canBeKept = (feature: string): boolean => !/[`\\$\n]/.test(feature);

function shuffled(length: number, seed: number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i);
  let state = seed;
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const j = state % (i + 1);
    const moved = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = moved;
  }
  return order;
}
