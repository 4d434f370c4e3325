/** 32-bit mixing for features: the same in training and in use, so that a model file stays valid. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

export function hashPart(text: string, start: number, end: number, salt: number): number {
  let hash = salt ^ 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** The number of a template as the mixes take it. */
export const mixIn = (template: number): number => Math.imul(template, 0x9e3779b1);

export function mix1(template: number, a: number): number {
  let h = Math.imul(a ^ mixIn(template), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 14);
}

export function mix2(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ mixIn(template), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul((h + b) | 0, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 14);
}

export const mix3 = (template: number, a: number, b: number, c: number): number => mix2(template, mix2(7, a, b), c);

export const mix4 = (template: number, a: number, b: number, c: number, d: number): number =>
  mix2(template, mix2(7, a, b), mix2(11, c, d));
