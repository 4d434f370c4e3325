/**
 * The inner loop of the tagger, the parser and the name tagger, in AssemblyScript: hashes the templates over a vector of values,
 * looks the hashes up and adds the weights that it finds. `scripts/kernel.ts` compiles it into `src/core/syntax/kernel-code.ts`;
 * `src/core/syntax/kernel.ts` lays out the memory and says there what stands where. One instance serves one set of weights.
 */

/** Templates, four to a group of 32 bytes: four salts, four offsets of the first value, four of the second (16 bits each). */
const GROUP: usize = 32;

let values: usize = 0;
let mixed: usize = 0;
let mixedEnd: usize = 0;
let mixedOut: usize = 0;
let ones: usize = 0;
let onesEnd: usize = 0;
let twos: usize = 0;
let twosEnd: usize = 0;
let features: usize = 0;
let twosOut: usize = 0;
let featuresEnd: usize = 0;
let toPlace: usize = 0;
let buckets: usize = 0;
let bucketCount: u64 = 0;
let spilled: usize = 0;
let spillMask: u32 = 0;
let flags: usize = 0;
let pairs: usize = 0;
let found: usize = 0;
let sums: usize = 0;
let blank: usize = 0;
let width: usize = 0;

/** Where the templates and the vector of values stand, in bytes. */
export function placeTemplates(
  valuesAt: usize,
  mixedAt: usize,
  mixedGroups: usize,
  mixedOutAt: usize,
  onesAt: usize,
  oneCount: usize,
  twosAt: usize,
  twoCount: usize,
  featuresAt: usize,
  placesAt: usize,
): void {
  values = valuesAt;
  mixed = mixedAt;
  mixedEnd = mixedAt + mixedGroups * GROUP;
  mixedOut = mixedOutAt;
  ones = onesAt;
  onesEnd = onesAt + ((oneCount + 3) >> 2) * GROUP;
  twos = twosAt;
  twosEnd = twosAt + ((twoCount + 3) >> 2) * GROUP;
  features = featuresAt;
  twosOut = featuresAt + oneCount * 4;
  featuresEnd = twosOut + twoCount * 4;
  toPlace = placesAt - featuresAt;
}

/** Where the weights stand, in bytes; the last five are for rows of labels only. */
export function placeWeights(
  bucketsAt: usize,
  count: u32,
  spilledAt: usize,
  spillSlots: u32,
  flagsAt: usize,
  pairsAt: usize,
  foundAt: usize,
  sumsAt: usize,
  blankAt: usize,
  widthOf: usize,
): void {
  buckets = bucketsAt;
  bucketCount = count;
  spilled = spilledAt;
  spillMask = spillSlots - 1;
  flags = flagsAt;
  pairs = pairsAt;
  found = foundAt;
  sums = sumsAt;
  blank = blankAt;
  width = widthOf;
}

/** Four values by their offsets. */
// @ts-expect-error: decorator
@inline
function gather(offsets: usize): v128 {
  let four = v128.load_zero<i32>(values + <usize>load<u16>(offsets));
  four = v128.load_lane<i32>(values + <usize>load<u16>(offsets, 2), four, 1);
  four = v128.load_lane<i32>(values + <usize>load<u16>(offsets, 4), four, 2);
  return v128.load_lane<i32>(values + <usize>load<u16>(offsets, 6), four, 3);
}

// @ts-expect-error: decorator
@inline
function shaken(h: v128, by: i32): v128 {
  return v128.xor(h, i32x4.shr_u(h, by));
}

/** `mix1` of hash.ts, four at a time. */
// @ts-expect-error: decorator
@inline
function mixOne(group: usize): v128 {
  let h = shaken(i32x4.mul(v128.xor(gather(group + 16), v128.load(group)), i32x4.splat(0x85ebca6b)), 15);
  h = i32x4.mul(h, i32x4.splat(0x2c1b3c6d));
  return shaken(h, 14);
}

/** `mix2` of hash.ts, four at a time. */
// @ts-expect-error: decorator
@inline
function mixTwo(group: usize): v128 {
  let h = shaken(i32x4.mul(v128.xor(gather(group + 16), v128.load(group)), i32x4.splat(0x85ebca6b)), 15);
  h = shaken(i32x4.mul(i32x4.add(h, gather(group + 24)), i32x4.splat(0xc2b2ae35)), 13);
  h = i32x4.mul(h, i32x4.splat(0x2c1b3c6d));
  return shaken(h, 14);
}

function hashTemplates(): void {
  let out = mixedOut;
  for (let group = mixed; group < mixedEnd; group += GROUP) {
    v128.store(out, mixTwo(group));
    out += 16;
  }
  out = features;
  for (let group = ones; group < onesEnd; group += GROUP) {
    v128.store(out, mixOne(group));
    out += 16;
  }
  // Over what the last group of the ones wrote too much.
  out = twosOut;
  for (let group = twos; group < twosEnd; group += GROUP) {
    v128.store(out, mixTwo(group));
    out += 16;
  }
}

/** The entry of a feature whose bucket was full: hash, then two numbers; an entry of zeros is none. */
function findSpilled(hash: u32): usize {
  let at = hash & spillMask;
  while (true) {
    const entry = spilled + <usize>at * 12;
    const end = load<u32>(entry, 8);
    if (end == 0) return 0;
    if (load<u32>(entry) == hash) return entry;
    at = (at + 1) & spillMask;
  }
}

/**
 * Scores of the second and third transition, in the high and the low 16 bits. A bucket is one cache line: 16 tags (the low bits of
 * the hash; the high ones choose the bucket), then for each its two signed bytes.
 */
export function scoreTransitions(): i32 {
  hashTemplates();
  let second = i16x8.splat(0);
  let third = i16x8.splat(0);
  let moreSecond = 0;
  let moreThird = 0;
  // Touches all buckets first: a loop so short that the processor waits for many of them at once.
  let all: u32 = 0;
  for (let f = features; f < featuresEnd; f += 4) {
    const number = <u32>((<u64>load<u32>(f) * bucketCount) >> 32);
    store<u32>(f + toPlace, number);
    all |= load<u32>(buckets + (<usize>number << 6));
  }
  store<u32>(found, all);
  for (let f = features; f < featuresEnd; f += 4) {
    const hash = load<u32>(f);
    const number = <usize>load<u32>(f + toPlace);
    const bucket = buckets + (number << 6);
    const tag = i16x8.splat(<i16>hash);
    const pair = v128.or(
      v128.and(i16x8.eq(v128.load(bucket), tag), v128.load(bucket, 32)),
      v128.and(i16x8.eq(v128.load(bucket, 16), tag), v128.load(bucket, 48)),
    );
    second = i16x8.add(second, i16x8.shr_s(pair, 8));
    third = i16x8.add(third, i16x8.shr_s(i16x8.shl(pair, 8), 8));
    if ((load<u8>(flags + (number >> 3)) >> <u8>(number & 7)) & 1) {
      const entry = findSpilled(hash);
      if (entry != 0) {
        const value = load<u32>(entry, 4);
        moreSecond += <i32>(<i8>(value >> 8));
        moreThird += <i32>(<i8>value);
      }
    }
  }
  return ((total(second) + moreSecond) << 16) | ((total(third) + moreThird) & 0xffff);
}

function total(lanes: v128): i32 {
  const four = i32x4.extadd_pairwise_i16x8_s(lanes);
  return (
    i32x4.extract_lane(four, 0) +
    i32x4.extract_lane(four, 1) +
    i32x4.extract_lane(four, 2) +
    i32x4.extract_lane(four, 3)
  );
}

/**
 * Sums of all labels. A bucket is half a cache line: where its rows begin among the pairs, the end of each row from there (with a
 * zero in front), whether a row did not fit, and eight tags. A row as long as `width` bytes is dense: a weight a label.
 */
export function scoreLabels(): void {
  hashTemplates();
  let rows = found;
  let all: u32 = 0;
  for (let f = features; f < featuresEnd; f += 4) {
    const bucket = <u32>((<u64>load<u32>(f) * bucketCount) >> 32) << 5;
    store<u32>(f + toPlace, bucket);
    all |= load<u32>(buckets + <usize>bucket);
  }
  store<u32>(found, all);
  for (let f = features; f < featuresEnd; f += 4) {
    const hash = load<u32>(f);
    const bucket = buckets + <usize>load<u32>(f + toPlace);
    const matches = i16x8.bitmask(i16x8.eq(v128.load(bucket, 16), i16x8.splat(<i16>hash)));
    const lane = <usize>ctz(matches | 256);
    const base = load<u32>(bucket);
    store<u32>(rows, base + <u32>load<u8>(bucket + lane, 4));
    store<u32>(rows, base + <u32>load<u8>(bucket + lane, 5), 4);
    rows += <usize>(matches != 0) << 3;
    if (load<u8>(bucket, 13) != 0) {
      const entry = findSpilled(hash);
      if (entry != 0) {
        store<u32>(rows, load<u32>(entry, 4));
        store<u32>(rows, load<u32>(entry, 8), 4);
        rows += 8;
      }
    }
  }
  for (let k: usize = 0; k < width; k += 8) v128.store(sums + (k << 1), v128.load(blank + (k << 1)));
  // The rows are touched as the buckets were.
  for (let row = found; row < rows; row += 8) all |= load<u8>(pairs + (<usize>load<u32>(row) << 1));
  store<u32>(rows, all);
  for (let row = found; row < rows; row += 8) {
    let pair = pairs + (<usize>load<u32>(row) << 1);
    const end = pairs + (<usize>load<u32>(row, 4) << 1);
    if (end - pair == width) {
      for (let k: usize = 0; k < width; k += 8) {
        const at = sums + (k << 1);
        v128.store(at, i16x8.add(v128.load(at), v128.load_ext<i8>(pair + k)));
      }
    } else {
      for (; pair < end; pair += 2) {
        const at = sums + (<usize>load<u8>(pair, 1) << 1);
        store<i16>(at, load<i16>(at) + <i16>load<i8>(pair));
      }
    }
  }
}

/** Adds sums that were kept: `count` places of vectors as wide as the sums stand at `list`, in bytes. */
export function addKept(list: usize, count: usize): void {
  for (let k: usize = 0; k < width; k += 8) {
    const at = sums + (k << 1);
    let sum = v128.load(at);
    for (let one = list; one < list + (count << 2); one += 4)
      sum = i16x8.add(sum, v128.load(<usize>load<u32>(one) + (k << 1)));
    v128.store(at, sum);
  }
}

/** The label with the highest sum, the first of equals. `but`, -1 for none, is left out: its sum is lost. */
export function bestLabel(but: i32): i32 {
  if (but >= 0) store<i16>(sums + (<usize>but << 1), -32768);
  let top = v128.load(sums);
  for (let k: usize = 8; k < width; k += 8) top = i16x8.max_s(top, v128.load(sums + (k << 1)));
  top = i16x8.max_s(top, i8x16.shuffle(top, top, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  top = i16x8.max_s(top, i8x16.shuffle(top, top, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11));
  top = i16x8.max_s(top, i8x16.shuffle(top, top, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13));
  let k: usize = 0;
  while (true) {
    const matches = i16x8.bitmask(i16x8.eq(v128.load(sums + (k << 1)), top));
    if (matches != 0) return <i32>k + ctz(matches);
    k += 8;
  }
}
