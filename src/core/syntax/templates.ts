import { mixIn } from "./hash.ts";

/**
 * Feature templates as data, so that hashing them is one short loop with no calls. A model reads a vector of values (words,
 * tags, distances ...); a template is a number and the one to four values that it mixes, and hashes as `mix1` to `mix4` do.
 */
export interface Templates {
  /** Entries that the vector of values needs: those given, then those mixed from them. */
  readonly room: number;
  /** Features that come out. */
  readonly count: number;
  readonly given: number;
  /** Values mixed of two others, features of one value, features of two: three entries each (salt, value, value). */
  readonly mixed: Int32Array;
  readonly ones: Int32Array;
  readonly twos: Int32Array;
}

/** `values` the names of the given values in order; `defined` lines "name = number value value"; `templates` lines "number value ...". */
export function compileTemplates(values: string, defined: string, templates: string): Templates {
  const places = new Map(
    values
      .trim()
      .split(/\s+/)
      .map((name, at) => [name, at]),
  );
  const given = places.size;
  const mixed: number[] = [];
  const ones: number[] = [];
  const twos: number[] = [];
  const place = (name: string | undefined): number => {
    const at = places.get(name ?? "");
    if (at === undefined) throw new Error(`no value "${name}" for a feature template`);
    return at;
  };
  const mix = (number: string, a: string | undefined, b: string | undefined): string => {
    const name = `${number}(${a},${b})`;
    if (!places.has(name)) {
      places.set(name, given + mixed.length / 3);
      mixed.push(mixIn(Number(number)), place(a), place(b));
    }
    return name;
  };
  for (const line of linesOf(defined)) {
    const [name = "", , number = "", a, b] = line.split(" ");
    places.set(name, place(mix(number, a, b)));
  }
  for (const line of linesOf(templates)) {
    const [number, a, b, c, d] = line.split(" ");
    const salt = mixIn(Number(number));
    if (b === undefined) ones.push(salt, place(a), 0);
    else if (c === undefined) twos.push(salt, place(a), place(b));
    else twos.push(salt, place(mix("7", a, b)), place(d === undefined ? c : mix("11", c, d)));
  }
  return {
    room: given + mixed.length / 3,
    count: (ones.length + twos.length) / 3,
    given,
    mixed: Int32Array.from(mixed),
    ones: Int32Array.from(ones),
    twos: Int32Array.from(twos),
  };
}

/** Templates in parts that are scored apart, and the rest of them. */
export interface TemplateParts {
  readonly parts: readonly Templates[];
  readonly rest: Templates;
}

/** Parts the lines of templates: each goes to the first part that has all of its values. Else as `compileTemplates`. */
export function partTemplates(values: string, templates: string, parts: readonly string[]): TemplateParts {
  const names = parts.map((part) => new Set(part.split(/\s+/)));
  const lines: string[][] = parts.map(() => []);
  const rest: string[] = [];
  for (const line of linesOf(templates)) {
    const own = line.split(" ").slice(1);
    const part = names.findIndex((held) => own.every((name) => held.has(name)));
    (lines[part] ?? rest).push(line);
  }
  const compile = (some: readonly string[]): Templates => compileTemplates(values, "", some.join("\n"));
  return { parts: lines.map(compile), rest: compile(rest) };
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > 0);

/** Hashes of all templates into `out`; `values` holds the given values and gets the mixed ones. Returns their count. */
export function hashTemplates(templates: Templates, values: Int32Array, out: Int32Array): number {
  const { mixed, ones, twos } = templates;
  let n = templates.given;
  // mix1 and mix2 of hash.ts, written out: a call for each feature would cost more than the hash.
  for (let k = 0; k < mixed.length; k += 3) {
    let h = Math.imul((values[mixed[k + 1] as number] as number) ^ (mixed[k] as number), 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul((h + (values[mixed[k + 2] as number] as number)) | 0, 0xc2b2ae35);
    h ^= h >>> 13;
    h = Math.imul(h, 0x2c1b3c6d);
    values[n++] = h ^ (h >>> 14);
  }
  n = 0;
  for (let k = 0; k < ones.length; k += 3) {
    let h = Math.imul((values[ones[k + 1] as number] as number) ^ (ones[k] as number), 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul(h, 0x2c1b3c6d);
    out[n++] = h ^ (h >>> 14);
  }
  for (let k = 0; k < twos.length; k += 3) {
    let h = Math.imul((values[twos[k + 1] as number] as number) ^ (twos[k] as number), 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul((h + (values[twos[k + 2] as number] as number)) | 0, 0xc2b2ae35);
    h ^= h >>> 13;
    h = Math.imul(h, 0x2c1b3c6d);
    out[n++] = h ^ (h >>> 14);
  }
  return n;
}
