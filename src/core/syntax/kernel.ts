import { denseWidth, type KernelWeights, rowBuckets, transitionBuckets } from "./kernel-buckets.ts";
import { KERNEL_CODE } from "./kernel-code.ts";
import { type KernelTemplates, kernelTemplates } from "./kernel-templates.ts";
import { KEPT_PLACES, type LabelScores, type Scorers, type TransitionScores } from "./scorer.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import type { TemplateParts, Templates } from "./templates.ts";
import type { TransitionWeights } from "./transition-weights.ts";

/** What `kernel/scores.ts` exports; all places are bytes of the memory. */
interface Kernel {
  placeTemplates(
    values: number,
    mixed: number,
    mixedGroups: number,
    mixedOut: number,
    ones: number,
    oneCount: number,
    twos: number,
    twoCount: number,
    features: number,
    places: number,
  ): void;
  placeWeights(
    buckets: number,
    count: number,
    spilled: number,
    spillSlots: number,
    flags: number,
    pairs: number,
    found: number,
    sums: number,
    blank: number,
    width: number,
  ): void;
  scoreTransitions(): number;
  scoreLabels(): void;
  addKept(list: number, count: number): void;
  bestLabel(but: number): number;
}

/** The part of WebAssembly that is used here; the language's own library does not declare it, every engine of the day has it. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Memory: new (descriptor: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
      readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
      validate(bytes: Uint8Array): boolean;
    }
  | undefined;

/** Scorers in WebAssembly with 128-bit vectors; null where the engine has none. */
export function kernelScorers(): Scorers | null {
  if (typeof WebAssembly === "undefined") return null;
  const { Module, Memory, Instance } = WebAssembly;
  const code = Uint8Array.from({ length: KERNEL_CODE.length / 2 }, (_, at) =>
    Number.parseInt(KERNEL_CODE.slice(at * 2, at * 2 + 2), 16),
  );
  if (!WebAssembly.validate(code)) return null;
  const module = new Module(code);

  const place = (sets: readonly [Templates, ...Templates[]], weights: KernelWeights, labels: number): Placed => {
    const laid = sets.map(kernelTemplates);
    const width = denseWidth(labels);
    const blank = new Int16Array(width).fill(-32_768, labels);
    let end = 0;
    const blocks: { at: number; bytes: Uint8Array }[] = [];
    const room = (bytes: number): number => {
      const at = end;
      end = (end + bytes + 63) & ~63;
      return at;
    };
    const put = (list: Uint8Array | Uint16Array | Int16Array | Uint32Array): number => {
      const at = room(list.byteLength);
      blocks.push({ at, bytes: new Uint8Array(list.buffer, list.byteOffset, list.byteLength) });
      return at;
    };
    const values = room(Math.max(...laid.map((one) => one.room)) * 4);
    const most = Math.max(...sets.map((one) => one.count)) + 8;
    const features = room(most * 4);
    const places = room(most * 4);
    const templatesAt = sets.map((templates, at): PlacedTemplates => {
      const { mixed, ones, twos, given } = laid[at] as KernelTemplates;
      return [
        values,
        put(mixed),
        mixed.length / 32,
        values + given * 4,
        put(ones),
        templates.ones.length / 3,
        put(twos),
        templates.twos.length / 3,
        features,
        places,
      ];
    });
    const sums = room(width * 2);
    const weightsAt = [
      put(weights.buckets),
      weights.bucketCount,
      put(weights.spilled),
      weights.spillSlots,
      put(weights.flags),
      put(weights.pairs),
      room(most * 8),
      sums,
      put(blank),
      width,
    ] as const;
    const list = room(sets.length * 4);
    const kept = room((sets.length - 1) * (KEPT_PLACES + 1) * width * 2);
    const memory = new Memory({ initial: Math.ceil(end / 65_536) });
    const bytes = new Uint8Array(memory.buffer);
    for (const block of blocks) bytes.set(block.bytes, block.at);
    const kernel = new Instance(module, { env: { memory } }).exports as Kernel;
    kernel.placeTemplates(...(templatesAt[0] as PlacedTemplates));
    kernel.placeWeights(...weightsAt);
    return {
      kernel,
      memory: memory.buffer,
      values: new Int32Array(memory.buffer, values, sets[0].given),
      sums: new Int16Array(memory.buffer, sums, width),
      templates: templatesAt,
      list,
      kept,
    };
  };

  return {
    labels(weights: SparseWeights, templates: Templates, parts?: TemplateParts): LabelScores {
      const buckets = rowBuckets(weights);
      if (parts !== undefined)
        return scoreInParts(place([parts.rest, ...parts.parts], buckets, weights.labels), weights.labels);
      const { kernel, values, sums } = place([templates], buckets, weights.labels);
      return {
        values,
        score: () => kernel.scoreLabels(),
        forget: () => undefined,
        of: (label) => sums[label] as number,
        best: kernel.bestLabel,
      };
    },
    transitions(weights: TransitionWeights, templates: Templates): TransitionScores {
      const { kernel, values } = place([templates], transitionBuckets(weights), 0);
      return { values, score: kernel.scoreTransitions };
    },
  };
}

/** The arguments of `placeTemplates`. */
type PlacedTemplates = Parameters<Kernel["placeTemplates"]>;

/** An instance with its weights; `templates` of each set, the first one in use. */
interface Placed {
  readonly kernel: Kernel;
  readonly memory: ArrayBuffer;
  readonly values: Int32Array;
  readonly sums: Int16Array;
  readonly templates: readonly PlacedTemplates[];
  /** Where the places of kept sums are told to `addKept`, and where the sums are kept: in bytes. */
  readonly list: number;
  readonly kept: number;
}

/** Scores the first set of templates anew, and the others where their sums are not kept yet. */
function scoreInParts({ kernel, memory, values, sums, templates, list, kept }: Placed, labels: number): LabelScores {
  const [rest, ...parts] = templates as readonly [PlacedTemplates, ...PlacedTemplates[]];
  const width = sums.length;
  const given = new Uint32Array(memory, list, parts.length);
  const vectors = new Int16Array(memory, kept, parts.length * (KEPT_PLACES + 1) * width);
  const filled = new Uint8Array(parts.length * (KEPT_PLACES + 1));
  return {
    values,
    score(places): void {
      let moved = false;
      for (let part = 0; part < parts.length; part++) {
        const asked = places?.[part] ?? -1;
        const at = part * (KEPT_PLACES + 1) + (asked < 0 ? KEPT_PLACES : asked);
        given[part] = kept + at * width * 2;
        if (asked >= 0 && filled[at] === 1) continue;
        filled[at] = 1;
        kernel.placeTemplates(...(parts[part] as PlacedTemplates));
        moved = true;
        kernel.scoreLabels();
        vectors.set(sums, at * width);
        // Behind the labels the sums of the rest are the lowest there are, and stay so.
        vectors.fill(0, at * width + labels, (at + 1) * width);
      }
      if (moved) kernel.placeTemplates(...rest);
      kernel.scoreLabels();
      kernel.addKept(list, parts.length);
    },
    forget: () => void filled.fill(0),
    of: (label) => sums[label] as number,
    best: kernel.bestLabel,
  };
}
