import type { Span } from "./span.ts";

/** Units of the smallest bins; a bin of each level holds eight of the one below. */
const SMALLEST = 9;
const STEP = 3;
const LEVELS = 8;

/**
 * Finds the spans of a list that touch a place without looking at all of them, however long or nested they are: each stands in the
 * smallest bin that holds it whole.
 */
export class SpanIndex {
  /** Of each level that is used, by place. */
  private readonly bins: (Map<number, number[]> | null)[] = new Array<null>(LEVELS + 1).fill(null);

  /** `number` is what `touching` gives back; numbers are added in rising order. */
  add(span: Span, number: number): void {
    let level = 0;
    while (level < LEVELS && span.start >> (SMALLEST + STEP * level) !== span.end >> (SMALLEST + STEP * level)) level++;
    const bins = this.bins[level] ?? new Map<number, number[]>();
    this.bins[level] = bins;
    const key = keyOf(level, span.start);
    const bin = bins.get(key);
    if (bin === undefined) bins.set(key, [number]);
    else if (bin[bin.length - 1] !== number) bin.push(number);
  }

  /** Numbers, in rising order, of spans that may share a unit or an edge with this one; all that do are among them. */
  touching(span: Span): readonly number[] {
    let found: readonly number[] = [];
    for (let level = 0; level <= LEVELS; level++) {
      const bins = this.bins[level] ?? null;
      if (bins === null) continue;
      const last = keyOf(level, span.end);
      for (let key = keyOf(level, span.start); key <= last; key++) {
        const bin = bins.get(key);
        if (bin !== undefined) found = found.length === 0 ? bin : merged(found, bin);
      }
    }
    return found;
  }
}

/** Bins of a level follow one another; the last level has one bin, for all that fits no other. */
const keyOf = (level: number, at: number): number =>
  level === LEVELS ? 0 : Math.max(0, at) >> (SMALLEST + STEP * level);

/** Both in rising order, each number once. */
function merged(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    all.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return all;
}

const known = new WeakMap<readonly Span[], SpanIndex>();

/** The spans of a list that touch this one, in the order of the list. The list must not change. */
export function touching<Item extends Span>(list: readonly Item[], span: Span): readonly Item[] {
  let index = known.get(list);
  if (index === undefined) {
    index = new SpanIndex();
    for (let number = 0; number < list.length; number++) index.add(list[number] as Item, number);
    known.set(list, index);
  }
  const found: Item[] = [];
  for (const number of index.touching(span)) {
    const item = list[number] as Item;
    if (item.start <= span.end && span.start <= item.end) found.push(item);
  }
  return found;
}
