import type { Templates } from "./templates.ts";

/** Bytes of a group of four templates: four salts, four offsets of the first value, four of the second (16 bits each). */
const GROUP = 32;

/** Templates as `kernel/scores.ts` reads them, four to a group; a group short of four repeats its last one. */
export interface KernelTemplates {
  readonly mixed: Uint8Array;
  readonly ones: Uint8Array;
  readonly twos: Uint8Array;
  /** Entries of the vector of values before the mixed ones, and all of them. */
  readonly given: number;
  readonly room: number;
}

export function kernelTemplates(templates: Templates): KernelTemplates {
  const { mixed, ones, twos } = templates;
  // Four mixed values are made at a time, so that none may be made of another of its group: one level after the other.
  const levels: number[][] = [];
  const levelOf: number[] = [];
  for (let k = 0; k < mixed.length; k += 3) {
    const under = (place: number): number =>
      place < templates.given ? -1 : (levelOf[place - templates.given] as number);
    const level = 1 + Math.max(under(mixed[k + 1] as number), under(mixed[k + 2] as number));
    levelOf.push(level);
    levels[level] ??= [];
    levels[level].push(k);
  }
  const given = (templates.given + 3) & ~3;
  const placeOf = Array.from({ length: templates.given }, (_, place) => place);
  let next = given;
  for (const level of levels) {
    level.forEach((k, at) => {
      placeOf[templates.given + k / 3] = next + at;
    });
    next += (level.length + 3) & ~3;
  }
  return {
    mixed: joined(levels.map((level) => groups(mixed, level, placeOf))),
    ones: groups(ones, everyThird(ones), placeOf),
    twos: groups(twos, everyThird(twos), placeOf),
    given,
    room: next,
  };
}

const everyThird = (list: Int32Array): number[] => Array.from({ length: list.length / 3 }, (_, at) => at * 3);

/** The templates that begin at `chosen` in the list of salts and places. */
function groups(list: Int32Array, chosen: readonly number[], placeOf: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(((chosen.length + 3) >> 2) * GROUP);
  const salts = new Int32Array(bytes.buffer);
  const offsets = new Uint16Array(bytes.buffer);
  for (let at = 0; at < bytes.length / 8; at++) {
    const k = chosen[Math.min(at, chosen.length - 1)] as number;
    const group = at >> 2;
    const lane = at & 3;
    salts[group * 8 + lane] = list[k] as number;
    offsets[group * 16 + 8 + lane] = (placeOf[list[k + 1] as number] as number) * 4;
    offsets[group * 16 + 12 + lane] = (placeOf[list[k + 2] as number] as number) * 4;
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
