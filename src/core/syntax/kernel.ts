import { denseWidth, type KernelWeights, rowBuckets, transitionBuckets } from "./kernel-buckets.ts";
import { KERNEL_CODE } from "./kernel-code.ts";
import { kernelTemplates } from "./kernel-templates.ts";
import type { LabelScores, Scorers, TransitionScores } from "./scorer.ts";
import type { SparseWeights } from "./sparse-weights.ts";
import type { Templates } from "./templates.ts";
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

  const place = (
    templates: Templates,
    weights: KernelWeights,
    labels: number,
  ): { kernel: Kernel; memory: ArrayBuffer; values: Int32Array; sums: Int16Array } => {
    const laid = kernelTemplates(templates);
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
    const values = room(laid.room * 4);
    const oneCount = templates.ones.length / 3;
    const twoCount = templates.twos.length / 3;
    const templatesAt = [
      values,
      put(laid.mixed),
      laid.mixed.length / 32,
      values + laid.given * 4,
      put(laid.ones),
      oneCount,
      put(laid.twos),
      twoCount,
      room((oneCount + twoCount + 8) * 4),
      room((oneCount + twoCount + 8) * 4),
    ] as const;
    const sums = room(width * 2);
    const weightsAt = [
      put(weights.buckets),
      weights.bucketCount,
      put(weights.spilled),
      weights.spillSlots,
      put(weights.flags),
      put(weights.pairs),
      room((oneCount + twoCount + 1) * 8),
      sums,
      put(blank),
      width,
    ] as const;
    const memory = new Memory({ initial: Math.ceil(end / 65_536) });
    const bytes = new Uint8Array(memory.buffer);
    for (const block of blocks) bytes.set(block.bytes, block.at);
    const kernel = new Instance(module, { env: { memory } }).exports as Kernel;
    kernel.placeTemplates(...templatesAt);
    kernel.placeWeights(...weightsAt);
    return {
      kernel,
      memory: memory.buffer,
      values: new Int32Array(memory.buffer, values, templates.given),
      sums: new Int16Array(memory.buffer, sums, width),
    };
  };

  return {
    labels(weights: SparseWeights, templates: Templates): LabelScores {
      const { kernel, values, sums } = place(templates, rowBuckets(weights), weights.labels);
      return { values, score: kernel.scoreLabels, of: (label) => sums[label] as number, best: kernel.bestLabel };
    },
    transitions(weights: TransitionWeights, templates: Templates): TransitionScores {
      const { kernel, values } = place(templates, transitionBuckets(weights), 0);
      return { values, score: kernel.scoreTransitions };
    },
  };
}
