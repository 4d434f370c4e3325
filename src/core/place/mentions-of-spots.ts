import type { PlaceRef } from "../entity/entity.ts";
import type { Sentence } from "../syntax/token.ts";
import { pointAway } from "./distance.ts";
import type { FacilitySpan } from "./facilities.ts";
import type { PlaceMention } from "./place-mention.ts";
import { partOf } from "./place-ref.ts";
import type { RelativeSpan } from "./relative-places.ts";
import { isCapital, type Spot, tokenAt } from "./spot.ts";

function mention(
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  head: number,
  fields: Pick<PlaceMention, "place" | "form" | "anchor" | "rule">,
): PlaceMention {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  const end = sentence.tokens[to - 1]?.end ?? sentence.end;
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence: sentence.index,
    fromToken: from,
    toToken: to,
    headToken: head,
    ...fields,
  };
}

/** A unit word is part of the name where it has its capital ("Wake County"), not in "Ghor province". */
const nameEnd = (spot: Spot): number => {
  const unit = spot.unitTo > spot.unitFrom && !spot.demonym ? tokenAt(spot.sentence, spot.unitFrom) : null;
  return unit !== null && isCapital(unit.text) ? spot.unitTo : spot.to;
};

const PARTS = new Set([
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western",
  "central",
  "greater",
  "downtown",
]);

/** "North Texas", "East Aleppo": a part with a name of its own, told by its capital; "northern Syria" stays Syria's name. */
function partBefore(spot: Spot): string | null {
  const before = tokenAt(spot.sentence, spot.from - 1);
  if (before === null || spot.from < 2 || spot.writing !== "mixed" || spot.demonym || !isCapital(before.text))
    return null;
  return PARTS.has(before.lower) ? before.lower : null;
}

export function nameMention(text: string, spot: Spot, place: PlaceRef): PlaceMention {
  const withUnit = spot.unit !== "" && !spot.demonym;
  const to = nameEnd(spot);
  const near = spot.key.startsWith("~");
  const rule = spot.demonym
    ? "place/demonym"
    : near
      ? "place/near-spelling"
      : withUnit
        ? "place/unit"
        : spot.within >= 0
          ? "place/in-wider-place"
          : "place/name";
  const part = partBefore(spot);
  if (part !== null) {
    const whole = partOf(place, part, `${tokenAt(spot.sentence, spot.from - 1)?.text ?? ""} ${place.name}`, "area");
    return mention(text, spot.sentence, spot.from - 1, to, to - 1, {
      place: whole,
      form: "name",
      anchor: null,
      rule: "place/part",
    });
  }
  return mention(text, spot.sentence, spot.from, to, to - 1, {
    place,
    form: spot.demonym ? "demonym" : "name",
    anchor: null,
    rule,
  });
}

const anchorOf = (
  sentence: Sentence,
  from: number,
  to: number,
  place: PlaceRef,
): NonNullable<PlaceMention["anchor"]> => ({
  place,
  start: sentence.tokens[from]?.start ?? sentence.start,
  end: sentence.tokens[to - 1]?.end ?? sentence.end,
});

export function facilityMention(text: string, spot: Spot, span: FacilitySpan, whole: PlaceRef): PlaceMention {
  const name = `${whole.name} ${span.word}`;
  // The British embassy does not stand in Britain.
  const abroad = whole.precision === "country" && (span.word === "embassy" || span.word === "consulate");
  return mention(text, spot.sentence, span.from, span.to, span.head, {
    place: abroad
      ? { ...partOf(whole, span.word, name, "facility", null), country: null, within: null }
      : partOf(whole, span.word, name, "facility"),
    form: "facility",
    anchor: anchorOf(spot.sentence, spot.from, nameEnd(spot), whole),
    rule: "place/facility",
  });
}

/** A border has no one point: no coordinates. */
export function borderMention(text: string, spot: Spot, span: FacilitySpan, whole: PlaceRef): PlaceMention {
  return mention(text, spot.sentence, span.from, span.to, span.head, {
    place: partOf(whole, "border", `${whole.name} border`, "area", null),
    form: "facility",
    anchor: anchorOf(spot.sentence, spot.from, nameEnd(spot), whole),
    rule: "place/border",
  });
}

/** With a distance and a direction the point is computed; with a direction alone the anchor's own point stands, precision "relative". */
export function relativeMention(
  text: string,
  sentence: Sentence,
  span: RelativeSpan,
  anchorFrom: number,
  anchorTo: number,
  anchor: PlaceRef,
): PlaceMention {
  const known = anchor.lat !== null && anchor.lon !== null && span.km !== null && span.bearing !== null;
  const point = known ? pointAway({ lat: anchor.lat, lon: anchor.lon }, span.km, span.bearing) : undefined;
  const distance = span.km === null ? "" : `${Math.round(span.km)} km `;
  const words =
    span.direction === "from" ? `${distance}from ${anchor.name}` : `${distance}${span.direction} of ${anchor.name}`;
  const kind = `${span.km === null ? "" : `${Math.round(span.km)}km-`}${span.direction}`;
  return mention(text, sentence, span.from, anchorTo, span.head, {
    place: partOf(anchor, kind, words, "relative", point),
    form: "relative",
    anchor: anchorOf(sentence, anchorFrom, anchorTo, anchor),
    rule: "place/relative",
  });
}
