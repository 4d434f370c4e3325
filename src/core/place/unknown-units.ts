import type { PlacePrecision } from "../entity/entity.ts";
import { COMMON_WORDS } from "../language/en/common-words.ts";
import { TITLE } from "../language/en/place-words.ts";
import type { Sentence, Token } from "../syntax/token.ts";
import type { PlaceMention } from "./place-mention.ts";
import { localRef } from "./place-ref.ts";
import { isCapital, lowerAt, type Spot, writingOf } from "./spot.ts";

/** Words that make the capitalised words before them a place of its own, with the precision that they tell. */
const KIND: Map<string, PlacePrecision> = new Map(
  Object.entries<PlacePrecision>({
    county: "admin2",
    parish: "admin2",
    district: "district",
    province: "admin1",
    oblast: "admin1",
    governorate: "admin1",
    prefecture: "admin1",
    township: "district",
    valley: "area",
    mountains: "area",
    river: "area",
    creek: "area",
    lake: "area",
    island: "area",
    islands: "area",
    bay: "area",
    forest: "area",
    canyon: "area",
    village: "city",
    airport: "facility",
    airbase: "facility",
    bridge: "facility",
    dam: "facility",
    hospital: "facility",
    university: "facility",
    prison: "facility",
    school: "facility",
    stadium: "facility",
    college: "facility",
    academy: "facility",
    church: "facility",
    mosque: "facility",
    library: "facility",
    museum: "facility",
    arena: "facility",
    theater: "facility",
    theatre: "facility",
    park: "area",
    beach: "area",
    heights: "district",
    hills: "district",
  }),
);
/** Always capitalised in a name; "St." may also open a sentence's next word, so the name must come before it. */
const STREETS =
  "street st st. avenue ave ave. road rd rd. drive dr dr. lane ln boulevard blvd blvd. highway hwy parkway pkwy terrace turnpike freeway expressway";
for (const word of STREETS.split(" ")) KIND.set(word, "street");
const ROADS = new Set(["highway", "interstate", "route", "hwy", "road"]);
for (const word of ["interstate", "route"]) KIND.set(word, "street");
const ROAD_KIND = new Set(["state", "county", "u.s.", "us", "farm"]);

const NEEDS_CAPITAL = new Set([
  "college",
  "academy",
  "church",
  "mosque",
  "library",
  "museum",
  "arena",
  "theater",
  "theatre",
  "park",
  "beach",
  "heights",
  "hills",
  "creek",
  "lake",
  "bay",
  "forest",
  "canyon",
  "bridge",
  "dam",
  "school",
  "stadium",
  "village",
  "hospital",
  "university",
  "prison",
  "island",
  "islands",
  "valley",
  "mountains",
  "river",
]);

/** "Chahar Dara district", "Vermilion Parish", "Hamid Karzai International Airport": named, but in no gazetteer. No coordinates. */
export function unknownUnits(
  text: string,
  sentences: readonly Sentence[],
  known: readonly Spot[],
  country: string | null,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const sentence of sentences) {
    let prose: boolean | null = null;
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || (token.upos !== "PROPN" && token.upos !== "NOUN" && !isCapital(token.text))) continue;
      const precision = KIND.get(token.lower);
      if (precision === undefined) continue;
      prose ??= writingOf(sentence) === "mixed";
      if (!prose) break;
      if ((NEEDS_CAPITAL.has(token.lower) || precision === "street") && !isCapital(token.text)) continue;
      let from = i;
      let to = i + 1;
      while (from > 0 && from > i - 5 && partOfName(tokens[from - 1], precision)) from--;
      while (from < i && ["the", "a", "an"].includes(lowerAt(sentence, from))) from++;
      if (token.lower === "highway" && tokens[i + 1]?.lower === "patrol") continue;
      if (precision === "street" && ROADS.has(token.lower) && /^\d+[a-z]?$/i.test(tokens[i + 1]?.text ?? "")) {
        from = ROAD_KIND.has(lowerAt(sentence, i - 1)) && isCapital(tokens[i - 1]?.text ?? "") ? i - 1 : i;
        to = i + 2;
      } else if (from === i || (i - from === 1 && COMMON_WORDS.has(lowerAt(sentence, from)) && from === 0)) continue;
      const inside = known.find(
        (spot) =>
          spot.sentence === sentence && spot.from < to && Math.max(spot.to, spot.unitTo) > from && spot.from >= from,
      );
      if (
        inside !== undefined &&
        (inside.unitTo > i || precision === "area" || precision === "district" || precision === "admin1")
      )
        continue;
      if (precision === "street" && ["interstate", "route"].includes(token.lower) && to === i + 1) continue;
      // A kind in lower case is no part of the name.
      if (!isCapital(token.text) && precision !== "facility") to = i;
      // "School Board", "Hospital Association": a body, not the building.
      if (
        precision === "facility" &&
        i + 1 < tokens.length &&
        tokens[i + 1]?.upos === "PROPN" &&
        isCapital(tokens[i + 1]?.text ?? "")
      )
        continue;
      if (precision !== "street" && TITLE.has(lowerAt(sentence, from).replace(".", ""))) continue;
      const start = tokens[from]?.start ?? token.start;
      const end = tokens[to - 1]?.end ?? token.end;
      const name = text.slice(start, to === i ? token.end : end);
      const next = known.find(
        (spot) => spot.sentence === sentence && spot.from > i && spot.from <= i + 2 && !spot.demonym,
      );
      const near = next === undefined || next.unlisted !== null ? null : next.chosen;
      const place = localRef(name, precision, {
        country: near?.country ?? country,
        admin1: near?.admin1 ?? null,
        within: near?.id ?? null,
      });
      found.push({
        start,
        end,
        text: text.slice(start, end),
        place,
        form: precision === "facility" || precision === "street" ? "facility" : "name",
        sentence: sentence.index,
        fromToken: from,
        toToken: to,
        headToken: Math.min(i, to - 1),
        anchor: null,
        rule: "place/unlisted",
      });
    }
  }
  return found;
}

function partOfName(token: Token | undefined, precision: PlacePrecision): boolean {
  if (token === undefined) return false;
  if (precision === "street" && /^\d+(?:st|nd|rd|th)$/.test(token.lower)) return true;
  return (
    isCapital(token.text) &&
    (token.upos === "PROPN" || precision === "street") &&
    token.upos !== "DET" &&
    token.upos !== "ADP" &&
    token.upos !== "PRON"
  );
}
