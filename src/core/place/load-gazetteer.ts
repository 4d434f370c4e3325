import type { Gazetteer, PlaceCandidate, PlaceMatch } from "./gazetteer.ts";
import { DEGREE, decodeUtf8, MAGIC, NO_PLACE, VERSION } from "./gazetteer-binary.ts";
import { createNearIndex } from "./near-names.ts";
import { HASH_START, hashKey, hashUnit, placeKey } from "./place-key.ts";
import { isCountry, NAME_AFTER_COMMA, NAME_DEMONYM, NAME_SEAT, NAME_WITH_UNIT, PLACE_KINDS } from "./place-kind.ts";

/** Names of more words than this are not looked for. */
const LONGEST_NAME = 7;
/** Names that a misspelling never stands for. */
const NOT_NEAR = NAME_DEMONYM | NAME_AFTER_COMMA | NAME_SEAT | NAME_WITH_UNIT;
const KEPT_CANDIDATES = 30_000;
const KEPT_ANSWERS = 10_000;
const PREFIX_BITS = 1 << 21;
const SPACE = 32;
const LETTER_S = 115;
const POSSESSIVE = new Set(["'s", "’s"]);
const JOINERS = new Set(["-", "‐", "‑", "–"]);

/** Reads the bytes that `encodeGazetteer` wrote. Throws where they are not such bytes. Keeps them: do not change them later. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const u32 = (at: number): number =>
    ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>>
    0;
  const u24 = (at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  const u16 = (at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  if (bytes.length < 28 || u32(0) !== MAGIC)
    throw new Error(
      "not a gazetteer: the first four bytes are not TGAZ; build one with scripts/build-gazetteer.ts or import a GeoNames dump",
    );
  if (u32(4) !== VERSION) throw new Error(`gazetteer version ${u32(4)}, this engine reads ${VERSION}; build it again`);
  const [places, aliases, countries, units, poolSize] = [u32(8), u32(12), u32(16), u32(20), u32(24)];
  const ids = 28;
  const lats = ids + places * 3;
  const lons = lats + places * 3;
  const populations = lons + places * 3;
  const names = populations + places * 4;
  const unitColumn = names + places * 4;
  const countryColumn = unitColumn + places * 2;
  const kinds = countryColumn + places;
  const aliasNames = kinds + places;
  const aliasPlaces = aliasNames + aliases * 4;
  const aliasUses = aliasPlaces + aliases * 4;
  const countryTable = aliasUses + aliases;
  const unitTable = countryTable + countries * 2;
  const pool = unitTable + units * 8;
  if (bytes.length !== pool + poolSize)
    throw new Error(`gazetteer cut off: ${bytes.length} bytes, ${pool + poolSize} expected`);

  const countryCodes: (string | null)[] = [];
  for (let i = 0; i < countries; i++) {
    const first = bytes[countryTable + i * 2] ?? 0;
    countryCodes.push(first === 0 ? null : String.fromCharCode(first, bytes[countryTable + i * 2 + 1] ?? 0));
  }
  const stringAt = (offset: number): string =>
    decodeUtf8(bytes, pool + offset + 2, pool + offset + 2 + u16(pool + offset));

  // Entries: places first (by their own name), then aliases. Open addressing; equal keys stand in one probe run.
  let slots = 1 << 12;
  while (slots < (places + aliases) * 2.2) slots <<= 1;
  const table = new Uint32Array(slots);
  const hashes = new Uint32Array(places + aliases);
  const prefixes = new Uint8Array(PREFIX_BITS >> 3);
  const markPrefix = (hash: number): void => {
    const bit = hash & (PREFIX_BITS - 1);
    prefixes[bit >> 3] = (prefixes[bit >> 3] ?? 0) | (1 << (bit & 7));
  };
  const index = (entry: number, offset: number): void => {
    const hash = hashStored(bytes, pool + offset, u16(pool + offset), markPrefix);
    hashes[entry] = hash;
    let slot = hash & (slots - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table[slot] = entry + 1;
  };
  for (let i = 0; i < places; i++) if (((bytes[kinds + i] ?? 0) & 128) === 0) index(i, u32(names + i * 4));
  for (let i = 0; i < aliases; i++) index(places + i, u32(aliasNames + i * 4));

  const nameOf = (place: number): string => stringAt(u32(names + place * 4));
  const unitCodes: string[] = [];
  const unitPlaces = new Map<string, number>();
  for (let i = 0; i < units; i++) {
    const code = stringAt(u32(unitTable + i * 8));
    unitCodes.push(code);
    unitPlaces.set(code, u32(unitTable + i * 8 + 4));
  }
  // The names of the news recur: what was read once is kept, within bounds.
  const made = new Map<number, PlaceCandidate>();
  const candidateOf = (place: number, nameUse: number): PlaceCandidate => {
    const cached = made.get(place * 32 + nameUse);
    if (cached !== undefined) return cached;
    const candidate = Object.freeze(readCandidate(place, nameUse));
    if (made.size >= KEPT_CANDIDATES) made.clear();
    made.set(place * 32 + nameUse, candidate);
    return candidate;
  };
  const readCandidate = (place: number, nameUse: number): PlaceCandidate => {
    const geonameId = u24(ids + place * 3);
    const name = nameOf(place);
    const country = countryCodes[bytes[countryColumn + place] ?? 0] ?? null;
    const kind = PLACE_KINDS[(bytes[kinds + place] ?? 0) & 127] ?? "city";
    const unit = u16(unitColumn + place * 2);
    const code = unitCodes[unit] || null;
    const first = code === null ? null : code.split(".").slice(0, 2).join(".");
    let admin1: string | null = null;
    if (code !== null && first !== null) {
      const unitPlace = first === code ? u32(unitTable + unit * 8 + 4) : unitPlaceOf(first);
      admin1 = unitPlace === NO_PLACE ? null : nameOf(unitPlace);
    }
    const id = idOf(geonameId, kind, country, code, name);
    const lat = u24(lats + place * 3) / DEGREE - 180;
    const lon = u24(lons + place * 3) / DEGREE - 180;
    return {
      id,
      geonameId,
      name,
      country,
      admin1Code: first,
      admin1,
      lat: round(lat),
      lon: round(lon),
      kind,
      population: u32(populations + place * 4),
      nameUse,
    };
  };
  const unitPlaceOf = (code: string): number => unitPlaces.get(code) ?? NO_PLACE;

  const answers = new Map<string, readonly PlaceCandidate[]>();
  const find = (key: string, hash: number): readonly PlaceCandidate[] => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = Object.freeze(search(key, hash));
    if (found.length > 0) {
      if (answers.size >= KEPT_ANSWERS) answers.clear();
      answers.set(key, found);
    }
    return found;
  };
  const search = (key: string, hash: number): PlaceCandidate[] => {
    const found: PlaceCandidate[] = [];
    const seen: number[] = [];
    for (let slot = hash & (slots - 1); table[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
      const entry = (table[slot] ?? 1) - 1;
      if (hashes[entry] !== hash) continue;
      const alias = entry >= places;
      const offset = alias ? u32(aliasNames + (entry - places) * 4) : u32(names + entry * 4);
      if (!storedIs(bytes, pool + offset, u16(pool + offset), key)) continue;
      const place = alias ? u32(aliasPlaces + (entry - places) * 4) : entry;
      if (seen.includes(place)) continue;
      seen.push(place);
      found.push(candidateOf(place, alias ? (bytes[aliasUses + entry - places] ?? 0) : 0));
    }
    return found;
  };
  const lookup = (name: string): readonly PlaceCandidate[] => {
    const key = placeKey(name);
    return key === "" ? [] : find(key, hashKey(key));
  };

  const longestMatch = (
    tokens: readonly { readonly text: string }[],
    from: number,
    until = tokens.length,
  ): PlaceMatch | null => {
    let hash = HASH_START;
    let key = "";
    let words = 0;
    let best: PlaceMatch | null = null;
    for (let i = from; i < until && words < LONGEST_NAME; i++) {
      const text = tokens[i]?.text ?? "";
      if (words > 0 && (JOINERS.has(text) || (text === "." && words === 1 && key.length === 1))) continue;
      if (words > 0 && POSSESSIVE.has(text)) {
        // "People's Republic of China", "St. John's": part of the name only where more of it follows or precedes.
        hash = hashUnit(hash, LETTER_S);
        key += "s";
        const candidates = words > 1 && present(hash) ? find(key, hash) : [];
        if (candidates.length > 0) best = { to: i + 1, key, candidates };
        continue;
      }
      const part = placeKey(text);
      if (part === "" || (words > 0 && text.startsWith("'"))) break;
      if (words > 0) {
        const bit = hash & (PREFIX_BITS - 1);
        if (((prefixes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) break;
        hash = hashUnit(hash, SPACE);
        key += " ";
      }
      hash = hashKey(part, hash);
      key += part;
      words++;
      if (!present(hash)) continue;
      const candidates = find(key, hash);
      if (candidates.length > 0) best = { to: i + 1, key, candidates };
    }
    return best;
  };
  const present = (hash: number): boolean => {
    for (let slot = hash & (slots - 1); table[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
      if (hashes[(table[slot] ?? 1) - 1] === hash) return true;
    }
    return false;
  };

  let capitals: Map<string, number> | null = null;
  const capitalOf = (country: string): PlaceCandidate | null => {
    if (capitals === null) {
      capitals = new Map();
      const capital = PLACE_KINDS.indexOf("capital");
      for (let i = 0; i < places; i++)
        if (((bytes[kinds + i] ?? 0) & 127) === capital)
          capitals.set(countryCodes[bytes[countryColumn + i] ?? 0] ?? "", i);
    }
    const place = capitals.get(country);
    return place === undefined ? null : candidateOf(place, 0);
  };

  let idIndex: Map<string, number> | null = null;
  const byId = (id: string): PlaceCandidate | null => {
    if (idIndex === null) {
      idIndex = new Map();
      for (let i = places - 1; i >= 0; i--) {
        const geonameId = u24(ids + i * 3);
        const kind = PLACE_KINDS[(bytes[kinds + i] ?? 0) & 127] ?? "city";
        const plain = geonameId > 0 && !isCountry(kind) && kind !== "admin1" && kind !== "admin2";
        idIndex.set(plain ? `geonames:${geonameId}` : candidateOf(i, 0).id, i);
      }
    }
    const place = idIndex.get(id);
    return place === undefined ? null : candidateOf(place, 0);
  };
  const rowsOf = (wanted: string): { key: string; population: number; place: number }[] => {
    const column = countryCodes.indexOf(wanted);
    const rows: { key: string; population: number; place: number }[] = [];
    if (column < 0) return rows;
    const inside = (place: number): boolean => bytes[countryColumn + place] === column;
    for (let i = 0; i < places; i++)
      if (inside(i)) rows.push({ key: placeKey(nameOf(i)), population: u32(populations + i * 4), place: i });
    for (let i = 0; i < aliases; i++) {
      const place = u32(aliasPlaces + i * 4);
      if (!inside(place) || ((bytes[aliasUses + i] ?? 0) & NOT_NEAR) !== 0) continue;
      rows.push({ key: stringAt(u32(aliasNames + i * 4)), population: u32(populations + place * 4), place });
    }
    return rows;
  };
  const nearIndex = createNearIndex(
    rowsOf,
    countryCodes.filter((code) => code !== null),
  );

  return Object.freeze({
    size: places,
    lookup,
    near: (name: string, options: { readonly country?: string } = {}) =>
      nearIndex(placeKey(name), options.country ?? null).map((place) => candidateOf(place, 0)),
    longestMatch,
    byId,
    capitalOf,
    countryByDemonym: (word: string) =>
      lookup(word).find((c) => (c.nameUse & NAME_DEMONYM) !== 0 && isCountry(c.kind))?.country ?? null,
    countryBySeat: (name: string) => lookup(name).find((c) => (c.nameUse & NAME_SEAT) !== 0)?.country ?? null,
  });
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

function idOf(geonameId: number, kind: string, country: string | null, code: string | null, name: string): string {
  if (kind === "country" || kind === "territory") return `country:${country}`;
  if ((kind === "admin1" || kind === "admin2") && code !== null) return `${kind}:${code}`;
  if (geonameId > 0) return `geonames:${geonameId}`;
  return `local:${placeKey(name).replaceAll(" ", "-")}${country === null ? "" : `-${country.toLowerCase()}`}`;
}

/** Hash of the key of a stored string, computed on its bytes where it is ASCII; `mark` gets the hash at every space. */
function hashStored(bytes: Uint8Array, at: number, length: number, mark: (hash: number) => void): number {
  let hash = HASH_START;
  for (let i = at + 2; i < at + 2 + length; i++) {
    let byte = bytes[i] ?? 0;
    if (byte >= 128) {
      const key = placeKey(decodeUtf8(bytes, at + 2, at + 2 + length));
      for (let k = key.indexOf(" "); k >= 0; k = key.indexOf(" ", k + 1)) mark(hashKey(key.slice(0, k)));
      return hashKey(key);
    }
    if (byte >= 65 && byte <= 90) byte += 32;
    else if (byte === 39 || byte === 46) continue;
    else if (byte === 45) byte = SPACE;
    if (byte === SPACE) mark(hash);
    hash = hashUnit(hash, byte);
  }
  return hash;
}

/** Whether the key of a stored string is this one; the same folding as `hashStored`. */
function storedIs(bytes: Uint8Array, at: number, length: number, key: string): boolean {
  let k = 0;
  for (let i = at + 2; i < at + 2 + length; i++) {
    let byte = bytes[i] ?? 0;
    if (byte >= 128) return placeKey(decodeUtf8(bytes, at + 2, at + 2 + length)) === key;
    if (byte >= 65 && byte <= 90) byte += 32;
    else if (byte === 39 || byte === 46) continue;
    else if (byte === 45) byte = SPACE;
    if (key.charCodeAt(k++) !== byte) return false;
  }
  return k === key.length;
}
