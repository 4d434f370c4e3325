import { addRows, type SparseWeights } from "./sparse-weights.ts";
import { compileTemplates, hashTemplates, type Templates } from "./templates.ts";

/** Templates whose features recur together: their sum is kept for the values of `key`, which settle them all. */
export interface TemplateGroup {
  /** Names of at most seven values; empty for templates that hardly recur, which are looked up one by one. */
  readonly key: string;
  readonly templates: string;
}

/** All templates of a model, in groups, over one vector of values. */
export interface GroupedTemplates {
  readonly all: Templates;
  readonly groups: readonly { readonly key: Int32Array; readonly templates: Templates }[];
  readonly rest: Templates;
}

/** `values` and `defined` as for `compileTemplates`. */
export function groupTemplates(values: string, defined: string, groups: readonly TemplateGroup[]): GroupedTemplates {
  const names = values.trim().split(/\s+/);
  const compile = (chosen: readonly TemplateGroup[]): Templates =>
    compileTemplates(values, defined, chosen.map((group) => group.templates).join("\n"));
  return {
    all: compile(groups),
    groups: groups
      .filter((group) => group.key !== "")
      .map((group) => ({
        key: Int32Array.from(group.key.split(" "), (name) => names.indexOf(name)),
        templates: compile([group]),
      })),
    rest: compile(groups.filter((group) => group.key === "")),
  };
}

/** Entries kept for a group; a newer one takes the place of an older. A power of two. */
const KEPT = 8192;
const SHIFT = Math.clz32(KEPT - 1);
/** In front of the sums of an entry: whether it is filled, and its key. */
const HEAD = 8;

/**
 * Scores of all labels of a linear model, two labels in an entry (the even one in the low 16 bits, both signed). Sums of groups
 * that came before are remembered, within bounds; what comes out does not depend on what came before.
 */
export class GroupedScores {
  readonly sums: Int32Array;
  private readonly weights: SparseWeights;
  private readonly templates: GroupedTemplates;
  private readonly kept: Int32Array;
  private readonly width: number;
  private readonly found: Int32Array;
  private readonly features = new Int32Array(256);

  constructor(weights: SparseWeights, templates: GroupedTemplates) {
    this.weights = weights;
    this.templates = templates;
    this.sums = new Int32Array((weights.labels + 1) >> 1);
    this.width = HEAD + this.sums.length;
    // One entry more, of zeros: the groups are added four at a time.
    this.kept = new Int32Array((templates.groups.length * KEPT + 1) * this.width);
    this.found = new Int32Array((templates.groups.length + 3) & ~3).fill(
      templates.groups.length * KEPT * this.width + HEAD,
    );
  }

  /** Sets `sums` for the values given. */
  score(values: Int32Array): void {
    const { sums, kept, found, features, weights } = this;
    const { groups, rest } = this.templates;
    for (let g = 0; g < groups.length; g++) found[g] = this.find(g, values);
    sums.fill(0);
    for (let g = 0; g < found.length; g += 4) {
      const a = found[g] as number;
      const b = found[g + 1] as number;
      const c = found[g + 2] as number;
      const d = found[g + 3] as number;
      for (let k = 0; k < sums.length; k++) {
        sums[k] =
          (sums[k] as number) +
          (((kept[a + k] as number) + (kept[b + k] as number)) | 0) +
          (((kept[c + k] as number) + (kept[d + k] as number)) | 0);
      }
    }
    addRows(weights, features, hashTemplates(rest, values, features), sums, 0);
  }

  /** Where the sums of a group begin. */
  private find(g: number, values: Int32Array): number {
    const { kept } = this;
    const key = (this.templates.groups[g] as { key: Int32Array }).key;
    let hash = 0;
    for (let k = 0; k < key.length; k++) {
      hash = Math.imul(hash ^ (values[key[k] as number] as number), 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    const at = (g * KEPT + (Math.imul(hash, 0x2c1b3c6d) >>> SHIFT)) * this.width;
    let same = kept[at] === 1;
    for (let k = 0; same && k < key.length; k++) same = kept[at + 1 + k] === values[key[k] as number];
    if (!same) this.fill(g, at, values);
    return at + HEAD;
  }

  private fill(g: number, at: number, values: Int32Array): void {
    const { kept, features, weights, width } = this;
    const { key, templates } = this.templates.groups[g] as { key: Int32Array; templates: Templates };
    kept.fill(0, at, at + width);
    kept[at] = 1;
    for (let k = 0; k < key.length; k++) kept[at + 1 + k] = values[key[k] as number] as number;
    addRows(weights, features, hashTemplates(templates, values, features), kept, at + HEAD);
  }
}

const made = new WeakMap<SparseWeights, GroupedScores>();

/** The scores of a model, made when first asked for. */
export function groupedScores(weights: SparseWeights, templates: GroupedTemplates): GroupedScores {
  let scores = made.get(weights);
  if (scores === undefined) {
    scores = new GroupedScores(weights, templates);
    made.set(weights, scores);
  }
  return scores;
}

/** Label of the highest score, the first of equals; `but` (-1 for none) is left out. */
export function bestLabel(sums: Int32Array, labels: number, but: number): number {
  let best = -1;
  let top = 0;
  for (let label = 0; label < labels; label++) {
    const score = scoreOf(sums, label);
    if (label !== but && (best < 0 || score > top)) {
      best = label;
      top = score;
    }
  }
  return best;
}

/** Score of one label. */
export function scoreOf(sums: Int32Array, label: number): number {
  const both = sums[label >> 1] as number;
  const low = (both << 16) >> 16;
  return (label & 1) === 0 ? low : (both - low) >> 16;
}
