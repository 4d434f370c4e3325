/**
 * The container of a syntax model: "TLSM", the length of a JSON header (little-endian), the header
 * (`[{name, length}]`), then the sections one after the other. Written by `train/`.
 */
export function readSections(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== "TLSM")
    throw new Error("Not a syntax model: the file does not begin with TLSM.");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(4, true);
  const header = JSON.parse(decodeUtf8(bytes.subarray(8, 8 + length))) as { name: string; length: number }[];
  const sections = new Map<string, Uint8Array>();
  let at = 8 + length;
  for (const section of header) {
    if (at + section.length > bytes.length)
      throw new Error(`The syntax model is cut off in its section "${section.name}".`);
    sections.set(section.name, bytes.subarray(at, at + section.length));
    at += section.length;
  }
  return sections;
}

export function section(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const found = sections.get(name);
  if (found === undefined)
    throw new Error(`The syntax model has no section "${name}"; it was made for another version.`);
  return found;
}

/** Sorted 32-bit numbers, stored as differences of 7 bits a byte, the last byte without its high bit. */
export function readSorted(bytes: Uint8Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) < 128) count++;
  const numbers = new Uint32Array(count);
  let last = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let value = 0;
    let byte = bytes[at++] as number;
    while (byte >= 128) {
      value |= (byte & 127) << shift;
      shift += 7;
      byte = bytes[at++] as number;
    }
    value |= byte << shift;
    last = (last + value) >>> 0;
    numbers[i] = last;
  }
  return numbers;
}

export function readU16(bytes: Uint8Array): Uint16Array {
  // A copy that starts at 0: the bytes may be a view into a larger, oddly placed buffer.
  return new Uint16Array(new Uint8Array(bytes).buffer);
}

/** UTF-8 to text; core has no TextDecoder. */
export function decodeUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  let units: number[] = [];
  let i = 0;
  while (i < bytes.length) {
    const a = bytes[i++] as number;
    let point = a;
    if (a >= 0xf0) point = ((a & 7) << 18) | (next() << 12) | (next() << 6) | next();
    else if (a >= 0xe0) point = ((a & 15) << 12) | (next() << 6) | next();
    else if (a >= 0xc0) point = ((a & 31) << 6) | next();
    units.push(point);
    if (units.length === 4096) {
      parts.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  parts.push(String.fromCodePoint(...units));
  return parts.join("");

  function next(): number {
    return (bytes[i++] ?? 0) & 63;
  }
}
