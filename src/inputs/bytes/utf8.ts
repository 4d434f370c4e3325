/** Counts of a scan for UTF-8: well-formed sequences of two bytes or more, ill-formed places, and the first of those. */
export interface Utf8Scan {
  readonly sequences: number;
  readonly invalid: number;
  readonly firstInvalid: number;
}

/** One pass over the bytes by the table of RFC 3629. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let sequences = 0;
  let invalid = 0;
  let firstInvalid = -1;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at, lead);
    if (length > 0) {
      sequences++;
      at += length;
    } else {
      invalid++;
      if (firstInvalid < 0) firstInvalid = at;
      at++;
    }
  }
  return { sequences, invalid, firstInvalid };
}

function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
