import { encodeGazetteer, type GazetteerAlias, type GazetteerPlace } from "./gazetteer-binary.ts";
import { placeKey } from "./place-key.ts";
import { NAME_INITIALS, NAME_PLAIN, NAME_WITH_UNIT, type PlaceKind } from "./place-kind.ts";

/** Columns of a GeoNames dump (geonames.org/export/dump readme): tab-separated, one place a line. */
const COLUMNS = 19;
/** Ids are kept in three bytes. */
const LARGEST_ID = 0xffffff;

/** Feature codes by kind; codes not listed are left out ("S.HTL" and the like would drown the names of towns). */
const KINDS: ReadonlyMap<string, PlaceKind> = new Map(
  Object.entries<PlaceKind>({
    "A.PCLI": "country",
    "A.PCLD": "territory",
    "A.PCLS": "territory",
    "A.PCLF": "country",
    "A.TERR": "territory",
    "A.PCLIX": "territory",
    "A.ADM1": "admin1",
    "A.ADM2": "admin2",
    "A.ADM3": "admin2",
    "P.PPLC": "capital",
    "P.PPLA": "admin1-seat",
    "P.PPLA2": "admin2-seat",
    "P.PPLX": "district",
    "L.CONT": "continent",
    "L.RGN": "region",
    "L.AREA": "region",
    "H.OCN": "sea",
    "H.SEA": "sea",
    "H.LK": "sea",
    "H.BAY": "sea",
    "H.GULF": "sea",
    "H.STRT": "sea",
    "H.STM": "river",
    "T.ISL": "island",
    "T.ISLS": "island",
    "T.MT": "mountain",
    "T.MTS": "mountain",
    "T.PEN": "region",
    "T.VAL": "region",
    "T.DSRT": "region",
    "S.AIRP": "site",
    "S.AIRB": "site",
    "S.CMPRF": "site",
    "S.DAM": "site",
  }),
);
const SKIPPED = new Set(["P.PPLH", "P.PPLQ", "P.PPLW", "P.PPLCH"]);

export interface CompileGeoNamesResult {
  readonly bytes: Uint8Array;
  readonly places: number;
  /** Lines that are no place line (a file cut off, another format), by number from 1; at most twenty are kept. */
  readonly badLines: readonly number[];
  readonly bad: number;
}

/**
 * Compiles the lines of a GeoNames dump (allCountries.txt, cities500.txt, a country's file) with the alternate names in
 * them into the form that `loadGazetteer` reads. Lines without their newline. Throws where no line is a place.
 */
export function compileGeoNames(lines: Iterable<string>): CompileGeoNamesResult {
  const places: GazetteerPlace[] = [];
  const aliases: GazetteerAlias[] = [];
  const keyed = new Set<GazetteerPlace>();
  const badLines: number[] = [];
  let bad = 0;
  let number = 0;
  for (const line of lines) {
    number++;
    if (line === "" || line.startsWith("#")) continue;
    const cells = line.split("\t");
    const read = cells.length === COLUMNS ? readPlace(cells) : "bad";
    if (read === "bad") {
      bad++;
      if (badLines.length < 20) badLines.push(number);
      continue;
    }
    if (read === null) continue;
    const at = places.push(read) - 1;
    addNames(read, at, cells, aliases, keyed);
  }
  if (places.length === 0) {
    throw new Error(
      `no place in ${number} lines: this is not a GeoNames dump (19 tab-separated columns, as in allCountries.txt or cities500.txt)`,
    );
  }
  return { bytes: encodeGazetteer(places, aliases, (place) => keyed.has(place)), places: places.length, badLines, bad };
}

function readPlace(cells: readonly string[]): GazetteerPlace | null | "bad" {
  const [
    id = "",
    name = "",
    ,
    ,
    lat = "",
    lon = "",
    featureClass = "",
    code = "",
    country = "",
    ,
    admin1 = "",
    admin2 = "",
    ,
    ,
    population = "",
  ] = cells;
  const geonameId = Number(id);
  if (!Number.isInteger(geonameId) || geonameId <= 0 || name === "" || lat === "" || lon === "") return "bad";
  const at = { lat: Number(lat), lon: Number(lon) };
  if (!(Math.abs(at.lat) <= 90 && Math.abs(at.lon) <= 180)) return "bad";
  const feature = `${featureClass}.${code}`;
  const kind = KINDS.get(feature) ?? (featureClass === "P" && !SKIPPED.has(feature) ? "city" : undefined);
  if (kind === undefined || geonameId > LARGEST_ID) return null;
  const first = admin1 === "" || admin1 === "00" || country === "" ? null : `${country}.${admin1}`;
  const unit =
    kind === "admin2" && first !== null && admin2 !== "" ? `${first}.${admin2}` : kind === "country" ? null : first;
  return {
    geonameId,
    name,
    ...at,
    population: Math.max(0, Math.floor(Number(population) || 0)),
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    unit,
    kind,
  };
}

const UNIT_WORD =
  / (?:county|parish|district|province|region|oblast|governorate|department|municipality|prefecture|state)$/;

function addNames(
  place: GazetteerPlace,
  at: number,
  cells: readonly string[],
  aliases: GazetteerAlias[],
  keyed: Set<GazetteerPlace>,
): void {
  const own = placeKey(place.name);
  const seen = new Set<string>([""]);
  const add = (key: string, use: number): void => {
    if (seen.has(key)) return;
    seen.add(key);
    aliases.push({ place: at, key, use });
  };
  if (/^[\x20-\x7e]*$/.test(place.name) && own === place.name.toLowerCase().replace(/['.]/g, "").replaceAll("-", " ")) {
    keyed.add(place);
    seen.add(own);
  } else add(own, NAME_PLAIN);
  for (const name of [cells[2] ?? "", ...(cells[3] ?? "").split(",")]) {
    // Codes of airports and stations, links: no names.
    if (name === "" || name.includes("/") || /\d/.test(name)) continue;
    const initials = /^[A-Z.]{2,5}$/.test(name);
    if (initials && place.kind !== "country" && place.kind !== "territory") continue;
    const key = placeKey(name);
    if (key.length >= 2) add(key, initials ? NAME_INITIALS : NAME_PLAIN);
  }
  const bare = own.replace(UNIT_WORD, "");
  if (bare !== own) add(bare, NAME_WITH_UNIT);
}
