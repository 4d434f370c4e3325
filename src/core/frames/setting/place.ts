import type { Role } from "../../claim/claim.ts";
import type { Mention, PlaceRef } from "../../entity/entity.ts";
import { distanceKm, UNLISTED } from "../../place/index.ts";
import { findDatelines } from "../../report/dateline.ts";
import { contains, type Span } from "../../text/span.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { roleOfMention } from "../build/role.ts";
import { bearingOn, isAhead, isNaming, isOwnOffice, isQuarter, isSuburb, opensLine, outerOf } from "./namings.ts";
import { settingVenue } from "./venue.ts";
import { type Zone, zonesOf } from "./zones.ts";

/** What one naming counts. The figures are ours, set on dated local reports; only their order matters much. */
const ZONE_WEIGHT: { readonly [zone in Zone]: number } = { headline: 3, lead: 3, opening: 1.5, body: 0.5 };
const DATELINE_WEIGHT = 2;
/** All that the body adds to one place: a long report names the neighbours often. */
const BODY_MOST = 2;
/** Less than this is a name in passing. */
const LEAST = 0.45;
/** Where no naming says that something is or happens there, less than this is one too. */
const LEAST_LOOSE = 1.1;
/** From this bearing on a naming says so. */
const FIRM = 0.6;
/** A town of which only the condition or the future tells. */
const AHEAD = 0.5;
/** A town holds its own against the country around it from this share of the country's weight. */
const TOWN_SHARE = 0.35;

const WIDE = new Set(["country", "admin1"]);
const PARTS = new Set(["district", "facility", "area", "street"]);

interface Candidate {
  readonly place: PlaceRef;
  mention: Mention;
  best: number;
  weight: number;
  body: number;
  /** Told at least once as where something is or happens. */
  firm: boolean;
  /** Its police or another of its offices speaks or comes ("Springfield police"). */
  office: boolean;
  /** Told as a quarter of a town ("the Homewood neighbourhood", "Springfield's Homewood"). */
  quarter: boolean;
  /** The town that it is told to be a part of ("Croydon, south London"). */
  outer: string | null;
  /** Told as a suburb. */
  suburb: boolean;
}

/** The town that a naming speaks of: itself, or the one that a street or a building was told to lie in. */
const townOf = (place: PlaceRef, named: ReadonlyMap<string, PlaceRef>): PlaceRef =>
  PARTS.has(place.precision) && place.within ? (named.get(place.within) ?? place) : place;

const candidatesOf = (context: FrameContext): readonly Candidate[] => {
  const zone = zonesOf(context);
  const datelines = findDatelines(context.text);
  const namings = context.findings.mentions.filter(isNaming);
  const named = new Map(namings.flatMap(({ place }) => (place ? [[place.id, place] as const] : [])));
  const found = new Map<string, Candidate>();
  for (const mention of namings) {
    const sentence = context.findings.sentences[mention.sentence];
    const at = zone(mention);
    if (!sentence || at === null || mention.place === null) continue;
    const place = townOf(mention.place, named);
    const unknown = place.id.startsWith("local:") && place.confidence <= UNLISTED ? 0.3 : 1;
    const dated = inDateline(datelines, mention) || (at !== "body" && opensLine(sentence, mention));
    const bearing = dated ? 1 : bearingOn(sentence, mention) * (isAhead(sentence, mention) ? AHEAD : 1);
    if (bearing === 0) continue;
    const told = dated ? DATELINE_WEIGHT : ZONE_WEIGHT[at] * bearing;
    const weight = told * unknown * Math.max(0.4, mention.place.confidence);
    const one = found.get(place.id) ?? {
      place,
      mention,
      best: 0,
      weight: 0,
      body: 0,
      firm: false,
      office: false,
      quarter: false,
      outer: null,
      suburb: false,
    };
    one.firm ||= bearing >= FIRM;
    one.office ||= isOwnOffice(sentence, mention);
    one.quarter ||= isQuarter(context, sentence, mention);
    one.outer ??= outerOf(context, sentence, mention);
    one.suburb ||= at !== "body" && isSuburb(sentence, mention);
    if (at === "body") one.body += weight;
    else one.weight += weight;
    if (weight > one.best && (mention.place.id === place.id || one.best === 0)) {
      one.best = weight;
      one.mention = mention;
    }
    found.set(place.id, one);
  }
  return [...found.values()];
};

const inDateline = (datelines: readonly Span[], mention: Mention): boolean =>
  datelines.some((line) => contains(line, mention));

const totalOf = (candidate: Candidate): number => candidate.weight + Math.min(candidate.body, BODY_MOST);

const heaviest = (candidates: readonly Candidate[]): Candidate | null =>
  [...candidates].sort(
    (a, b) => Number(b.firm) - Number(a.firm) || totalOf(b) - totalOf(a) || a.mention.start - b.mention.start,
  )[0] ?? null;

/** So near, a place whose offices nobody names may be a part of the town whose offices come. In kilometres. */
const PART_KM = 20;
/** So far off, a place of that name is another one than the quarter meant. In kilometres. */
const ELSEWHERE_KM = 150;

const kmBetween = (a: PlaceRef, b: PlaceRef): number | null =>
  a.lat === null || a.lon === null || b.lat === null || b.lon === null
    ? null
    : distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });

/** The police who come are those of the town: a place around the corner without its own is a part of it. */
const policedBy = (town: Candidate, towns: readonly Candidate[], named: readonly Candidate[]): Candidate => {
  if (town.office) return town;
  const small = town.place.population <= SMALL_TOWN;
  const comes = heaviest((small ? named : towns).filter(({ office, place }) => office && place.precision === "city"));
  if (comes === null || comes.place.country !== town.place.country) return town;
  const far = kmBetween(town.place, comes.place);
  // A quarter of which the gazetteer holds only a far namesake has no coordinates.
  if (far === null) return town.place.id.startsWith("local:") && town.place.confidence > UNLISTED ? comes : town;
  const near = far <= PART_KM && totalOf(comes) >= LEAST;
  return near || far >= ELSEWHERE_KM ? comes : town;
};
/** Of a town with fewer people another of its name may be meant. */
const SMALL_TOWN = 100_000;

/** The finer place that the report tells inside the town or at its edge: "Croydon, south London". */
const innerOf = (town: Candidate, towns: readonly Candidate[]): Candidate => {
  const inner = heaviest(
    towns.filter(
      (one) =>
        one !== town &&
        one.firm &&
        (one.outer === town.place.id ||
          (one.suburb && (kmBetween(one.place, town.place) ?? Number.POSITIVE_INFINITY) <= PART_KM)),
    ),
  );
  return inner ?? town;
};

/** Where the page says that it is from, behind its headline ("- The Daily, Springfield"): of a report that names no town and no county. */
const homeTown = (context: FrameContext): Role | null => {
  const zone = zonesOf(context);
  const home = context.findings.mentions.find(
    (mention) => isNaming(mention) && mention.place?.precision === "city" && zone(mention) === null,
  );
  if (home?.place == null || home.place.id.startsWith("local:")) return null;
  return { ...roleOfMention(context, home), resolved: { start: home.start, end: home.end } };
};

/**
 * Where a report plays: the town that its headline, dateline, opening and the offices that speak in it name most; else the
 * county, state or country. Towns where the hurt are treated and where people come from count little. Null where no place is named
 * in earnest.
 */
export const settingPlace = (context: FrameContext): Role | null => {
  const named = candidatesOf(context);
  const all = named.filter((one) => (one.firm ? totalOf(one) >= LEAST : one.weight >= LEAST_LOOSE));
  const whole = all.filter(({ place }) => !PARTS.has(place.precision) && place.precision !== "admin2");
  const wide = heaviest(whole.filter(({ place }) => WIDE.has(place.precision)));
  const towns = whole.filter(({ place }) => !WIDE.has(place.precision));
  const first = heaviest(towns.filter(({ quarter }) => !quarter)) ?? heaviest(towns);
  const town = first === null ? null : innerOf(policedBy(first, towns, named), towns);
  const county = heaviest(all.filter(({ place }) => place.precision === "admin2"));
  const part = heaviest(all.filter(({ place }) => PARTS.has(place.precision)));
  const home = town === null && county === null ? homeTown(context) : null;
  if (home !== null) return home;
  // The county where it happened goes before the town that somebody comes from.
  const narrow = town !== null && !town.firm && county?.firm ? county : (town ?? part ?? county);
  const chosen = narrow && (!wide || totalOf(narrow) >= TOWN_SHARE * totalOf(wide)) ? narrow : wide;
  // A venue says more than the country around it, and than a town that is named in passing or only in the body.
  if (!chosen || chosen === wide || chosen.weight === 0 || !chosen.firm) {
    const venue = settingVenue(context);
    if (venue) return venue;
  }
  // "Springfield man indicted": where no place is told in any other way, that of whom the head tells.
  const told = chosen ?? heaviest(named.filter(({ weight, place }) => weight >= LEAST && place.precision === "city"));
  if (!told) return null;
  const { start, end } = told.mention;
  return { ...roleOfMention(context, { ...told.mention, place: told.place }), resolved: { start, end } };
};
