import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { processorTime } from "../../../test/processor-time.ts";
import { loadSyntaxModel, segment } from "../syntax/index.ts";
import { FOUND, NOT_FOUND } from "./cases.ts";
import { type FindPlacesOptions, findPlaces, loadGazetteer, type PlaceMention } from "./index.ts";

const read = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../data/${path}`, import.meta.url)));
const gazetteer = loadGazetteer(read("gazetteer/places.bin"));
const syntax = loadSyntaxModel(read("syntax/en.bin"));
const places = (text: string, options?: FindPlacesOptions): PlaceMention[] =>
  findPlaces(
    text,
    segment(text).map((s) => syntax.tag(s)),
    gazetteer,
    options,
  );
const shown = (m: PlaceMention): string => `${m.text} -> ${m.place.id}${m.form === "name" ? "" : ` (${m.form})`}`;

test.each(FOUND)("$text", ({ text, found }) => {
  const mentions = places(text);
  expect(mentions.map((m) => m.text)).toEqual(found.map((f) => f.split(" -> ")[0]));
  for (const [i, wanted] of found.entries()) {
    const is = shown(mentions[i] as PlaceMention);
    // A wanted id that ends in ":" or is empty leaves the number open.
    if (/[:>] ?$/.test(wanted)) expect(is.startsWith(wanted.trimEnd())).toBe(true);
    else expect(is).toBe(wanted);
  }
});

test.each(NOT_FOUND)("no place: %s", (text) => {
  expect(
    places(text)
      .filter((m) => m.place.precision !== "street")
      .map(shown),
  ).toEqual([]);
});

test("a near-spelling counts only beside its country", () => {
  const [country, town] = places("In Afghanistan the fighters entered Rashkarga.");
  expect(country?.place.id).toBe("country:AF");
  expect(town?.place.id).toBe("geonames:1134720");
  expect(town?.rule).toBe("place/near-spelling");
  expect(town?.place.confidence).toBeLessThan(0.7);
  expect(places("The fighters entered Rashkarga.")).toEqual([]);
});

test("the story's country supports a near-spelling too", () => {
  expect(places("The fighters entered Rashkarga.", { countries: ["AF"] }).map((m) => m.place.id)).toEqual([
    "geonames:1134720",
  ]);
});

test("a relative place has computed coordinates and keeps its anchor", () => {
  const [spot] = places("The convoy was hit 40 km north of Baghdad.");
  expect(spot?.place.precision).toBe("relative");
  expect(spot?.place.within).toBeNull();
  expect(spot?.anchor?.place.id).toBe("geonames:98182");
  expect((spot?.place.lat ?? 0) - (spot?.anchor?.place.lat ?? 0)).toBeCloseTo(40 / 111.2, 2);
});

test("distance from the capital is computed from the report's own country", () => {
  const [, , spot] = places(
    "The army lost Ghazni in Afghanistan. The town lies 150 km (90 miles) southwest of the capital.",
  );
  expect(spot?.text).toBe("150 km (90 miles) southwest of the capital");
  expect(spot?.anchor?.place.id).toBe("geonames:1138958");
  expect(spot?.place.precision).toBe("relative");
});

test("an airport lies in its city and is not the city", () => {
  const [airport] = places("Soldiers hold Kandahar airport.");
  expect(airport?.place.within).toBe("geonames:1138336");
  expect(airport?.place.precision).toBe("facility");
});

test("a county that no table holds is known by its words, not as the town of its name", () => {
  const [county] = places("Deputies of Golden Valley County in North Dakota found the car.");
  expect(county?.place.id.startsWith("geonames:")).toBe(false);
});

test("the publisher's home decides between namesakes", () => {
  const text = "Firefighters in Springfield saved two children.";
  const missouri = places(text, { locality: { lat: 37.2, lon: -93.3, country: "US", admin1Code: "US.MO" } });
  const ohio = places(text, { locality: { lat: 39.9, lon: -83.8, country: "US", admin1Code: "US.OH" } });
  expect(missouri[0]?.place.admin1).toBe("Missouri");
  expect(ohio[0]?.place.admin1).toBe("Ohio");
});

test("one sense a report: the qualifier at the first mention holds for the second", () => {
  const ids = places("A tornado hit Moscow, Idaho. Schools in Moscow stay closed.").map((m) => m.place.id);
  expect(ids[0]).toBe(ids[2]);
  expect(ids[0]).not.toBe("geonames:524901");
});

test("mentions are slices of the text, in order, apart, inside their sentence, on any text", () => {
  const word = fc.constantFrom(
    "Kabul",
    "the",
    "constructor",
    "__proto__",
    "north",
    "of",
    "of the capital",
    "150",
    "km",
    "(",
    ")",
    ",",
    "’s",
    "'s",
    "US",
    "Fla.",
    "-",
    "al",
    "Bab",
    "County",
    "counties",
    "and",
    "in",
    "😀",
    "e\u0301",
    "مدينة",
    "St.",
    "Mr",
    ".",
    "\n\n",
    "border",
    "airport",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      let end = 0;
      for (const m of places(text)) {
        expect(m.text).toBe(text.slice(m.start, m.end));
        expect(m.start).toBeGreaterThanOrEqual(end);
        expect(m.end).toBeGreaterThan(m.start);
        expect(m.headToken).toBeGreaterThanOrEqual(m.fromToken);
        expect(m.headToken).toBeLessThan(m.toToken);
        end = m.end;
      }
    }),
    { numRuns: 300 },
  );
});

test("a long hostile text takes time in proportion", { timeout: 60_000 }, () => {
  for (const unit of ["New York, ", "Springfield ", "north of ", "A. ", "((", "Paris and London counties, "]) {
    const text = unit.repeat(Math.floor(200_000 / unit.length));
    const sentences = segment(text).map((s) => syntax.tag(s));
    const spent = processorTime();
    findPlaces(text, sentences, gazetteer);
    expect(spent()).toBeLessThan(5000);
  }
});
