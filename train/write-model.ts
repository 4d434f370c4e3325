/** Sorted 32-bit numbers as differences of 7 bits a byte; the reader is `readSorted` in core. */
export function packSorted(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5);
  let at = 0;
  let last = 0;
  for (const number of numbers) {
    let gap = (number - last) >>> 0;
    last = number;
    while (gap >= 128) {
      bytes[at++] = (gap & 127) | 128;
      gap >>>= 7;
    }
    bytes[at++] = gap;
  }
  return bytes.slice(0, at);
}

export const bytesOf = (list: Uint16Array | Uint32Array | Uint8Array): Uint8Array =>
  new Uint8Array(list.buffer, list.byteOffset, list.byteLength);

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The container that core's `readSections` reads. */
export function packSections(sections: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const header = textBytes(JSON.stringify(sections.map(({ name, bytes }) => ({ name, length: bytes.length }))));
  const total = sections.reduce((sum, { bytes }) => sum + bytes.length, 8 + header.length);
  const out = new Uint8Array(total);
  out.set(textBytes("TLSM"));
  new DataView(out.buffer).setUint32(4, header.length, true);
  out.set(header, 8);
  let at = 8 + header.length;
  for (const { bytes } of sections) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return out;
}
