import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileGeoNames, layerGazetteers, loadGazetteer, placeKey } from "./index.ts";
import { skeleton, spellingDistance } from "./near-names.ts";

const bytes = new Uint8Array(readFileSync(new URL("../../../data/gazetteer/places.bin", import.meta.url)));
const gazetteer = loadGazetteer(bytes);
const tokens = (text: string): { text: string }[] => text.split(" ").map((word) => ({ text: word }));
const row = (
  id: number,
  name: string,
  alternates: string,
  feature: string,
  country: string,
  admin1: string,
  population: number,
  lat = 10,
  lon = 20,
): string =>
  [
    id,
    name,
    name,
    alternates,
    lat,
    lon,
    feature.split(".")[0],
    feature.split(".")[1],
    country,
    "",
    admin1,
    "",
    "",
    "",
    population,
    "",
    "",
    "",
    "2024-01-01",
  ].join("\t");

test.each([
  ["Lashkar Gāh", "lashkar gah"],
  ["Qala-e-Naw", "qala e naw"],
  ["St. Louis", "saint louis"],
  ["Ft. Worth", "fort worth"],
  ["Mt. Pleasant", "mount pleasant"],
  ["Sana’a", "sanaa"],
  ["U.S.", "us"],
  ["Łódź", "lodz"],
  ["İzmir", "izmir"],
  ["Bridge St", "bridge st"],
  ["constructor", "constructor"],
  ["…", ""],
])("the key of %s is %s", (name, key) => expect(placeKey(name)).toBe(key));

test("lookup ignores case, accents, hyphens and apostrophes", () => {
  for (const name of ["MAZAR-I-SHARIF", "Mazar i Sharif", "mazar-e sharif"])
    expect(gazetteer.lookup(name).map((c) => c.geonameId)).toContain(1133616);
  expect(gazetteer.lookup("Kiev").map((c) => c.geonameId)).toContain(703448);
  expect(gazetteer.lookup("Saint Louis").map((c) => c.id)).toEqual(gazetteer.lookup("St. Louis").map((c) => c.id));
  expect(gazetteer.lookup("Nowhere at all")).toEqual([]);
  expect(gazetteer.lookup("")).toEqual([]);
});

test("a unit carries its name to the towns in it", () => {
  const town = gazetteer.byId("geonames:1138336");
  expect(town).toMatchObject({ name: "Kandahar", country: "AF", admin1: "Kandahar", admin1Code: "AF.23" });
  expect(gazetteer.byId("admin1:US.TX")).toMatchObject({ geonameId: 4736286, name: "Texas" });
  expect(gazetteer.byId("country:AF")?.name).toBe("Afghanistan");
  expect(gazetteer.byId("country:ZZ")).toBeNull();
});

test("demonyms, seats and capitals give their country", () => {
  expect(gazetteer.countryByDemonym("Afghan")).toBe("AF");
  expect(gazetteer.countryByDemonym("Peruvians")).toBe("PE");
  expect(gazetteer.countryByDemonym("Texan")).toBeNull();
  expect(gazetteer.countryByDemonym("Kabul")).toBeNull();
  expect(gazetteer.countryBySeat("Kremlin")).toBe("RU");
  expect(gazetteer.countryBySeat("Kabul")).toBeNull();
  expect(gazetteer.capitalOf("PE")?.name).toBe("Lima");
  expect(gazetteer.capitalOf("ZZ")).toBeNull();
});

test("the longest name wins, over hyphens, and stops where it is told", () => {
  expect(gazetteer.longestMatch(tokens("to New York City today"), 1)?.to).toBe(4);
  expect(gazetteer.longestMatch(tokens("to New York City today"), 1, 3)?.to).toBe(3);
  expect(gazetteer.longestMatch(tokens("Mazar - i - Sharif fell"), 0)?.to).toBe(5);
  expect(gazetteer.longestMatch(tokens("the People 's Republic of China said"), 1)?.candidates[0]?.id).toBe(
    "country:CN",
  );
  expect(gazetteer.longestMatch(tokens("Xyzzy fell"), 0)).toBeNull();
});

test("near-spellings share a skeleton or differ by a letter", () => {
  expect(skeleton("rashkarga")).toBe(skeleton("lashkar gah"));
  expect(gazetteer.near("Rashkarga", { country: "AF" })[0]?.name).toBe("Lashkar Gah");
  expect(gazetteer.near("Kandhar", { country: "AF" })[0]?.name).toBe("Kandahar");
  expect(gazetteer.near("Kharkow", { country: "UA" })[0]?.name).toBe("Kharkiv");
  expect(gazetteer.near("Rashkarga", { country: "PE" })).toEqual([]);
  expect(gazetteer.near("Rome", { country: "IT" })).toEqual([]);
  expect(spellingDistance("herat", "herat", 4)).toBe(0);
  expect(spellingDistance("herat", "kabul", 4)).toBeGreaterThan(4);
});

test("bytes that are no gazetteer are refused with what to do", () => {
  expect(() => loadGazetteer(new Uint8Array(40))).toThrow(/not a gazetteer/);
  expect(() => loadGazetteer(bytes.slice(0, 1000))).toThrow(/cut off/);
});

test("a GeoNames dump compiles, with its alternate names, and can be asked", () => {
  const {
    bytes: own,
    places,
    bad,
    badLines,
  } = compileGeoNames([
    row(9000001, "Ürkmez", "Urkmes,Уркмез,URK", "P.PPL", "TR", "35", 14000),
    row(9000002, "Elbe County", "", "A.ADM1", "TR", "35", 90000),
    row(9000003, "Grand Hotel", "", "S.HTL", "TR", "35", 0),
    "not a line of a dump",
    row(9000004, "Nowhere", "", "P.PPL", "TR", "35", 10, 95),
  ]);
  expect({ places, bad, badLines }).toEqual({ places: 2, bad: 2, badLines: [4, 5] });
  const added = loadGazetteer(own);
  for (const name of ["Ürkmez", "Urkmez", "Urkmes", "Уркмез"])
    expect(added.lookup(name)[0]).toMatchObject({ geonameId: 9000001, admin1: "Elbe County" });
  expect(added.lookup("URK")).toEqual([]);
  expect(added.lookup("Grand Hotel")).toEqual([]);
  expect(() => compileGeoNames(["a", "b"])).toThrow(/not a GeoNames dump/);
});

test("a layered gazetteer knows both, and a place in both once", () => {
  const { bytes: own } = compileGeoNames([
    row(1138336, "Kandahār", "Candahar", "P.PPLA", "AF", "23", 400000, 31.6, 65.7),
    row(9000005, "Tinytown", "", "P.PPL", "AF", "23", 50),
  ]);
  const both = layerGazetteers(gazetteer, loadGazetteer(own));
  expect(both.lookup("Tinytown").map((c) => c.id)).toEqual(["geonames:9000005"]);
  expect(both.lookup("Candahar")[0]?.name).toBe("Kandahar");
  expect(both.lookup("Kandahar").filter((c) => c.geonameId === 1138336)).toHaveLength(1);
  expect(both.longestMatch(tokens("Tinytown fell"), 0)?.to).toBe(1);
  expect(both.countryByDemonym("Afghan")).toBe("AF");
});

test("building from the same rows gives the same bytes", () => {
  const lines = [row(1, "Aa", "Bb,Cc", "P.PPL", "AF", "23", 5), row(2, "Dd", "", "P.PPLC", "AF", "13", 9)];
  expect(compileGeoNames(lines).bytes).toEqual(compileGeoNames(lines).bytes);
});
