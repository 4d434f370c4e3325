import type { Tree } from "./conllu.ts";
import { seeded, shuffled } from "./random.ts";
import type { Vectors } from "./vectors.ts";
import { foldedHash } from "./word-knowledge.ts";

const HIDDEN = 96;
const EPOCHS = 12;
const RATE = 0.05;
/** Length that the vectors are given: with it the first weights are of a fit size. */
const LENGTH = 6;
/** A tag is expected with this share, and is sure with that one. */
const LIKELY = 0.12;
const SURE = 0.85;
/** Classes of likely tags that are told apart. */
const CLASSES = 1500;

/**
 * Class of the tags to expect of each word (from 1; 0 where none is told apart), from its vector alone: a net with one hidden
 * layer learns the tags of the words that the trees show and is asked about all.
 */
export function guessTags(vectors: Vectors, trees: readonly Tree[]): Uint16Array {
  const { names, examples } = tagShares(vectors, trees);
  const net = new Net(vectors, names.length);
  const random = seeded(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) for (const example of shuffled(examples, random)) net.learn(example);
  const likely = Array.from(vectors.hashes, (_, at) => {
    const shares = net.ask(at);
    const tags = [...shares.keys()]
      .filter((tag) => (shares[tag] as number) > LIKELY)
      .sort((a, b) => (shares[b] as number) - (shares[a] as number))
      .slice(0, 3);
    const sure = (shares[tags[0] ?? 0] as number) > SURE;
    return (sure ? "!" : "") + tags.map((tag) => names[tag]).join("|");
  });
  return numbered(likely);
}

interface Example {
  /** Row of the word. */
  readonly at: number;
  /** Share of each tag that the word has. */
  readonly shares: ReadonlyMap<number, number>;
  /** How much the example counts, up to 1. */
  readonly weight: number;
}

/** Tags of the words that have a vector; kinds of proper nouns are one tag, since vectors know no capitals. */
function tagShares(vectors: Vectors, trees: readonly Tree[]): { names: string[]; examples: Example[] } {
  const rows = new Map(Array.from(vectors.hashes, (hash, at) => [hash, at]));
  const numbers = new Map<string, number>();
  const counts = new Map<number, Map<number, number>>();
  for (const tree of trees) {
    for (const { form, upos, xpos } of tree.words) {
      const at = rows.get(foldedHash(form));
      if (at === undefined) continue;
      const name = upos === "PROPN" ? upos : `${upos} ${xpos}`;
      const tag = numbers.get(name) ?? numbers.size;
      numbers.set(name, tag);
      const tags = counts.get(at) ?? new Map<number, number>();
      counts.set(at, tags.set(tag, (tags.get(tag) ?? 0) + 1));
    }
  }
  const examples = [...counts].map(([at, tags]): Example => {
    const all = [...tags.values()].reduce((a, b) => a + b, 0);
    const shares = new Map([...tags].map(([tag, count]) => [tag, count / all]));
    return { at, shares, weight: Math.min(1, 0.4 + all / 20) };
  });
  return { names: [...numbers.keys()], examples };
}

/** Classes by how common they are; a rare one is taken for its two likeliest tags alone. */
function numbered(likely: readonly string[]): Uint16Array {
  const counts = new Map<string, number>();
  for (const name of likely) counts.set(name, (counts.get(name) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, CLASSES);
  const numbers = new Map(order.map(([name], at) => [name, at + 1]));
  return Uint16Array.from(
    likely,
    (name) => numbers.get(name) ?? numbers.get(name.replace("!", "").split("|").slice(0, 2).join("|")) ?? 0,
  );
}

/** Softmax over one layer of rectified units, trained by AdaGrad one example at a time. */
class Net {
  private readonly vectors: Vectors;
  private readonly inner: Layer;
  private readonly outer: Layer;
  private readonly input: Float32Array;

  constructor(vectors: Vectors, tags: number) {
    const random = seeded(2);
    this.vectors = vectors;
    this.inner = new Layer(vectors.width, HIDDEN, random);
    this.outer = new Layer(HIDDEN, tags, random);
    this.input = new Float32Array(vectors.width);
  }

  /** Share of each tag that the word of row `at` is expected to have; overwritten by the next call. */
  ask(at: number): Float32Array {
    const { rows, width } = this.vectors;
    for (let d = 0; d < width; d++) this.input[d] = LENGTH * (rows[at * width + d] as number);
    const hidden = this.inner.run(this.input);
    for (let j = 0; j < HIDDEN; j++) if ((hidden[j] as number) < 0) hidden[j] = 0;
    const shares = this.outer.run(hidden);
    const top = shares.reduce((a, b) => Math.max(a, b));
    let sum = 0;
    for (let k = 0; k < shares.length; k++) {
      shares[k] = Math.exp((shares[k] as number) - top);
      sum += shares[k] as number;
    }
    for (let k = 0; k < shares.length; k++) shares[k] = (shares[k] as number) / sum;
    return shares;
  }

  learn({ at, shares, weight }: Example): void {
    const wrong = this.ask(at);
    for (let k = 0; k < wrong.length; k++) wrong[k] = ((wrong[k] as number) - (shares.get(k) ?? 0)) * weight;
    const hidden = this.inner.out;
    const back = this.outer.correct(hidden, wrong);
    for (let j = 0; j < HIDDEN; j++) if (hidden[j] === 0) back[j] = 0;
    this.inner.correct(this.input, back);
  }
}

class Layer {
  readonly out: Float32Array;
  private readonly weights: Float32Array;
  private readonly biases: Float32Array;
  private readonly back: Float32Array;
  /** Sums of squared slopes so far. */
  private readonly slopes: Float32Array;
  private readonly biasSlopes: Float32Array;
  private readonly width: number;

  constructor(width: number, units: number, random: () => number) {
    this.width = width;
    this.out = new Float32Array(units);
    this.back = new Float32Array(width);
    this.weights = Float32Array.from({ length: units * width }, () => (random() * 2 - 1) * 0.15);
    this.biases = new Float32Array(units);
    this.slopes = new Float32Array(units * width).fill(1e-4);
    this.biasSlopes = new Float32Array(units).fill(1e-4);
  }

  run(input: Float32Array): Float32Array {
    const { out, weights, biases, width } = this;
    for (let j = 0; j < out.length; j++) {
      let sum = biases[j] as number;
      for (let d = 0; d < width; d++) sum += (weights[j * width + d] as number) * (input[d] as number);
      out[j] = sum;
    }
    return out;
  }

  /** Moves the weights against `slope` (of each unit) and gives the slope of each input. */
  correct(input: Float32Array, slope: Float32Array): Float32Array {
    const { weights, biases, back, slopes, biasSlopes, width } = this;
    back.fill(0);
    for (let j = 0; j < slope.length; j++) {
      const s = slope[j] as number;
      if (Math.abs(s) < 1e-4) continue;
      for (let d = 0; d < width; d++) {
        const x = input[d] as number;
        if (x === 0) continue;
        const at = j * width + d;
        const g = s * x;
        back[d] = (back[d] as number) + s * (weights[at] as number);
        slopes[at] = (slopes[at] as number) + g * g;
        weights[at] = (weights[at] as number) - (RATE * g) / Math.sqrt(slopes[at] as number);
      }
      biasSlopes[j] = (biasSlopes[j] as number) + s * s;
      biases[j] = (biases[j] as number) - (RATE * s) / Math.sqrt(biasSlopes[j] as number);
    }
    return back;
  }
}
