import { PLACE_KINDS, type PlaceKind } from "./place-kind.ts";

/**
 * The binary form of a gazetteer, little-endian, in this order:
 * "TGAZ", version, then the counts of places, aliases, countries, units and the bytes of the string pool (u32 each);
 * columns of the places: id, lat, lon (u24 each; degrees are (value / 46000) - 180), population u32, name offset u32,
 * unit u16, country u8, kind u8 (bit 7: its own name is not a key, an alias holds it);
 * columns of the aliases: string offset u32, place u32, use u8;
 * countries: 2 bytes each; units: string offset u32 and place u32 (0xffffffff: no place) each; the pool: u16 length, UTF-8 bytes.
 */
export const MAGIC = 0x5a414754;
export const VERSION = 1;
export const DEGREE = 46000;
export const NO_PLACE = 0xffffffff;

export interface GazetteerPlace {
  readonly geonameId: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly country: string | null;
  /** "AF.10"; for the unit itself its own code; for an admin2 place "US.NC.183". */
  readonly unit: string | null;
  readonly kind: PlaceKind;
}

export interface GazetteerAlias {
  readonly place: number;
  /** Already a `placeKey`. */
  readonly key: string;
  readonly use: number;
}

class Pool {
  readonly offsets = new Map<string, number>();
  readonly bytes: number[] = [];

  add(text: string): number {
    const known = this.offsets.get(text);
    if (known !== undefined) return known;
    const at = this.bytes.length;
    const encoded = encodeUtf8(text);
    this.bytes.push(encoded.length & 255, encoded.length >> 8);
    for (const byte of encoded) this.bytes.push(byte);
    this.offsets.set(text, at);
    return at;
  }
}

/** Places and aliases as bytes; equal input gives equal bytes. `keyed(place)`: whether the place's own name is its key as it stands. */
export function encodeGazetteer(
  places: readonly GazetteerPlace[],
  aliases: readonly GazetteerAlias[],
  keyed: (place: GazetteerPlace) => boolean,
): Uint8Array {
  const pool = new Pool();
  const countries = [...new Set(places.map((p) => p.country ?? ""))].sort();
  const units = [...new Set(places.map((p) => p.unit ?? ""))].sort();
  const countryIndex = new Map(countries.map((code, i) => [code, i]));
  const unitIndex = new Map(units.map((code, i) => [code, i]));
  const unitPlace = new Map<string, number>();
  places.forEach((p, i) => {
    if ((p.kind === "admin1" || p.kind === "admin2") && p.unit !== null && !unitPlace.has(p.unit))
      unitPlace.set(p.unit, i);
  });
  const nameAt = places.map((p) => pool.add(p.name));
  const aliasAt = aliases.map((a) => pool.add(a.key));
  const unitAt = units.map((u) => pool.add(u));
  const n = places.length;
  const m = aliases.length;
  const size = 28 + n * 21 + m * 9 + countries.length * 2 + units.length * 8 + pool.bytes.length;
  const out = new Uint8Array(size);
  let at = 0;
  const put = (value: number, bytes: number): void => {
    for (let i = 0; i < bytes; i++) out[at++] = (value >>> (8 * i)) & 255;
  };
  for (const value of [MAGIC, VERSION, n, m, countries.length, units.length, pool.bytes.length]) put(value, 4);
  for (const p of places) put(p.geonameId, 3);
  for (const p of places) put(Math.round((p.lat + 180) * DEGREE), 3);
  for (const p of places) put(Math.round((p.lon + 180) * DEGREE), 3);
  for (const p of places) put(Math.min(p.population, 0xffffffff), 4);
  for (const offset of nameAt) put(offset, 4);
  for (const p of places) put(unitIndex.get(p.unit ?? "") ?? 0, 2);
  for (const p of places) put(countryIndex.get(p.country ?? "") ?? 0, 1);
  for (const p of places) put(PLACE_KINDS.indexOf(p.kind) | (keyed(p) ? 0 : 128), 1);
  for (const offset of aliasAt) put(offset, 4);
  for (const a of aliases) put(a.place, 4);
  for (const a of aliases) put(a.use, 1);
  for (const code of countries) {
    put(code.charCodeAt(0) || 0, 1);
    put(code.charCodeAt(1) || 0, 1);
  }
  for (let i = 0; i < units.length; i++) {
    put(unitAt[i] ?? 0, 4);
    put(unitPlace.get(units[i] ?? "") ?? NO_PLACE, 4);
  }
  out.set(pool.bytes, at);
  return out;
}

function encodeUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

/** UTF-8 of `bytes[from, to)`; trusts its own writer. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; ) {
    const b = bytes[i] ?? 0;
    const next = (k: number): number => (bytes[i + k] ?? 0) & 63;
    if (b < 0x80) text += String.fromCharCode(b);
    else if (b < 0xe0) text += String.fromCharCode(((b & 31) << 6) | next(1));
    else if (b < 0xf0) text += String.fromCharCode(((b & 15) << 12) | (next(1) << 6) | next(2));
    else text += String.fromCodePoint(((b & 7) << 18) | (next(1) << 12) | (next(2) << 6) | next(3));
    i += b < 0x80 ? 1 : b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
  }
  return text;
}
