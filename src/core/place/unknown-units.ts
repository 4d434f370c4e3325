import type { PlacePrecision } from "../entity/entity.ts";
import type { Sentence } from "../syntax/token.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { PlaceMention } from "./place-mention.ts";
import { localRef } from "./place-ref.ts";
import { isCapital, lowerAt, type Spot, writingOf } from "./spot.ts";

/** Words that make the capitalised words before them a place of its own, with the precision that they tell. */
const KIND: Readonly<Record<string, PlacePrecision>> = {
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
};
const NEEDS_CAPITAL = new Set([
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
    if (writingOf(sentence) !== "mixed") continue;
    const { tokens } = sentence;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      const precision = token === undefined ? undefined : KIND[token.lower];
      if (token === undefined || precision === undefined) continue;
      if (NEEDS_CAPITAL.has(token.lower) && !isCapital(token.text)) continue;
      let from = i;
      while (from > 0 && from > i - 5 && isCapital(tokens[from - 1]?.text ?? "") && tokens[from - 1]?.upos === "PROPN")
        from--;
      while (from < i && ["the", "a", "an"].includes(lowerAt(sentence, from))) from++;
      if (from === i || (i - from === 1 && COMMON_WORDS.has(lowerAt(sentence, from)) && from === 0)) continue;
      const inside = known.find(
        (spot) =>
          spot.sentence === sentence && spot.from < i + 1 && Math.max(spot.to, spot.unitTo) > from && spot.from >= from,
      );
      if (inside !== undefined && inside.unitTo > i) continue;
      const start = tokens[from]?.start ?? token.start;
      const name = text.slice(start, token.end);
      const next = known.find(
        (spot) => spot.sentence === sentence && spot.from > i && spot.from <= i + 2 && !spot.demonym,
      );
      const near = next?.chosen ?? null;
      const place = localRef(name, precision, {
        country: near?.country ?? country,
        admin1: near?.admin1 ?? null,
        within: near?.id ?? null,
      });
      found.push({
        start,
        end: token.end,
        text: name,
        place,
        form: precision === "facility" ? "facility" : "name",
        sentence: sentence.index,
        fromToken: from,
        toToken: i + 1,
        headToken: i,
        anchor: null,
        rule: "place/unlisted",
      });
    }
  }
  return found;
}
