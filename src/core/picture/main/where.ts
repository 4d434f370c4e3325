import type { Claim, Role, SceneTold } from "../../claim/claim.ts";
import type { StoryPlace } from "../../frames/frame-compare.ts";
import { distanceKm } from "../../place/index.ts";
import type { StoryContext } from "../context.ts";
import type { MainNames } from "./names.ts";
import { ballot, countsOf, isEnough, type Reading, type SceneReport, type SettingVote, type Tally } from "./tally.ts";

const FINE = new Set(["district", "facility", "area", "street"]);
const WIDE = new Set(["country", "admin1", "admin2"]);
/** First-level regions that are one town, where the gazetteer has another name for it. */
const TOWN_REGIONS: ReadonlyMap<string, string> = new Map([["admin1:US.DC", "Washington, D.C."]]);
const WIDE_ID = /^(?:country|admin1|admin2):/u;

const PLACE_ROLE = /^place\d*$/;

const placeRoles = ({ roles }: Claim): readonly Role[] => {
  let found: Role[] | null = null;
  for (const name in roles) {
    const role = roles[name];
    if (!role || !(role.kind === "place" || PLACE_ROLE.test(name))) continue;
    if (found === null) found = [role];
    else found.push(role);
  }
  return found ?? NO_ROLES;
};

const NO_ROLES: readonly Role[] = [];

const TAKEN =
  /\b(?:taken|took|flown|airlifted|transported|transports?|rushed|transferred|driven|brought|admitted|treated|recover(?:ed|ing|s)|pronounced|remain(?:s|ed|ing)?|lying|listed)\b/iu;
const CARE =
  /\b(?:hospitals?|medical (?:cent(?:er|re)|facility)|trauma cent(?:er|re)|clinic|infirmary|health cent(?:er|re)|children['’]s)\b[^.;]{0,30}\b(?:in|at|of)\s+$/iu;

/** "was flown to a medical centre in Indianapolis": where the hurt are cared for is not where they were hurt. */
const isOfCare = ({ text }: Role, { quote }: Claim): boolean => {
  const at = quote.lastIndexOf(text);
  return at > 0 && CARE.test(quote.slice(0, at)) && TAKEN.test(quote.slice(0, at));
};

/** A town, or a part of one that no report sets in its town, or what is wider than a town. */
type Reach = "town" | "part" | "wide";

/** What a role of place names, and how far that reaches; null where it names nothing. */
const reachOf = (role: Role, { context, place, isNamed }: MainNames): { reach: Reach; id: string } | null => {
  const id = context.entity(role);
  if (id === null) return null;
  const { precision = null, country = null, within = null } = place(id) ?? {};
  // A venue by its words alone.
  if (role.entity === null && role.kind === "place") return { reach: "part", id };
  if (FINE.has(precision ?? "")) {
    // Of a street or a building the town that it lies in, where some report names that.
    const town = within === null ? null : context.find(within);
    return town !== null && !WIDE_ID.test(town) && isNamed(town) ? { reach: "town", id: town } : { reach: "part", id };
  }
  // A place that no gazetteer knows says too little to go before others.
  if (!TOWN_REGIONS.has(id) && (WIDE.has(precision ?? "") || country === null)) return { reach: "wide", id };
  return { reach: "town", id };
};

/** Of a report that tells no town itself a town that is no likelier than this is named in passing. */
const LIKELY = 0.3;
/** What the place that the rules choose counts beside those learnt, and what a claim's place does. Set on the even half of gun-violence. */
const OWN_SHARE = 0.3;
const CLAIM_WEIGHT = 0.3;
/** Weights become scores by this. */
const MOST_WEIGHT = 16;
const SEAT = "seat:";
const LOCAL_OFFICE = /^(?:police|government):([a-z][a-z-]+)$/;

/** The town whose police or council speaks ("police:rocky-mount"), where no claim names a town itself. */
const seatsOf = ({ attribution, roles }: Claim): readonly string[] => {
  const seats = new Set<string>();
  const add = (id: string | null | undefined): void => {
    const slug = id ? LOCAL_OFFICE.exec(id)?.[1] : undefined;
    if (slug === undefined) return;
    const words = slug.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
    seats.add(SEAT + words.join(" ").replace(/ Sheriff$/u, ""));
  };
  for (const { entity } of attribution) add(entity);
  for (const name in roles) add(roles[name]?.entity);
  return [...seats];
};

/** So near, the place of a claim may be a part of the town that its report plays in; so far off, it is another of its name. Kilometres. */
const PART_KM = 20;
const NAMESAKE_KM = 150;

/** From so many reports on, a place far off that they tell of is no dateline's neighbour but a quarter of that name. */
const SEVERAL = 2;

const mayLieIn = (part: StoryPlace | null, town: StoryPlace | null, reports: number): boolean => {
  if (!part || !town || part.country !== town.country) return false;
  // Without coordinates it is a place that no gazetteer holds, by its words alone.
  if (part.id.startsWith("local:")) return town.lat !== null;
  if (part.lat === null || part.lon === null || town.lat === null || town.lon === null) return false;
  const far = distanceKm({ lat: part.lat, lon: part.lon }, { lat: town.lat, lon: town.lon });
  return far <= PART_KM || (far >= NAMESAKE_KM && reports >= SEVERAL);
};

/** The towns of one report: that which it plays in, and those which its claims tell of, whatever they tell. */
interface Towns {
  readonly playsIn: string | null;
  readonly tells: ReadonlySet<string>;
}

/** Where a story plays. `wide`: no town, but what lies around it; `spread`: in many towns of it. */
export interface Scene extends Tally {
  readonly wide?: true;
  readonly spread?: true;
}

const asWide = (found: Tally | null): Scene | null => (found === null ? null : { ...found, wide: true });

/** Where a story plays, as its reports come and go, by names that stay the same. */
export const whereReader = (names: MainNames): ((reports: readonly SceneReport[]) => Scene | null) => {
  const reaches = new Map<string, string | null>();
  const voteOf = (role: Role): string | null => {
    const found = reachOf(role, names);
    return found === null ? null : PREFIX[found.reach] + found.id;
  };
  // What names a known thing is asked once: the answer goes by the thing alone.
  const nameIn = (role: Role): string | null => {
    if (role.entity === null) return voteOf(role);
    const known = reaches.get(role.entity);
    if (known !== undefined) return known;
    const found = voteOf(role);
    reaches.set(role.entity, found);
    return found;
  };
  const valuesOf = (claim: Claim): Set<string> => {
    const values = new Set<string>();
    for (const role of placeRoles(claim)) {
      if (isOfCare(role, claim)) continue;
      const value = nameIn(role);
      if (value !== null) values.add(value);
    }
    return values;
  };
  /** The town that a scene is, or that the quarter or building of one lies in. */
  const townOf = (role: Role): string | null => {
    const id = names.context.entity(role);
    if (id === null) return null;
    const { precision = null, within = null } = names.place(id) ?? {};
    const whole = FINE.has(precision ?? "") && within !== null ? names.context.find(within) : null;
    return PREFIX.town + (whole !== null && !WIDE_ID.test(whole) && names.isNamed(whole) ? whole : id);
  };
  const inClaim: Reading["inClaim"] = (claim) => [...valuesOf(claim)].map((value) => [value, 1] as const);
  /** Of one report alone, what it tells itself. */
  const own = ballot({
    inClaim,
    setting: ({ place }) => (place === null ? [] : [{ told: place, value: nameIn(place), share: 1 }]),
  });
  /** Of several, where each may play. */
  const scenes = ballot({
    inClaim,
    weight: (height) => CLAIM_WEIGHT * Math.sqrt(height),
    setting: ({ place, scenes: told }) => scenesTold(place, told ?? []),
    score: (weight) => weight / MOST_WEIGHT,
  });
  const scenesTold = (place: Role | null, told: readonly SceneTold[]): readonly SettingVote[] => {
    const value = place === null ? null : nameIn(place);
    // A report that tells a venue, a state or a country, and no town, names towns in passing.
    const passing = place !== null && value?.startsWith(PREFIX.town) !== true && place.precision !== "admin2";
    const least = passing ? LIKELY : 0;
    const likely = told.filter(({ share }) => share < 0 || share >= least);
    return [
      ...(place === null ? [] : [{ told: place, value, share: OWN_SHARE }]),
      ...likely.map((one) => ({ told: one.place, value: townOf(one.place), share: one.share * Math.abs(one.share) })),
    ];
  };
  let places = own;
  const seats = ballot({ inClaim: (claim) => seatsOf(claim).map((seat) => [seat, 1] as const) });
  /** Of the places of a reach the one that most tells of, where so many reports tell it: another, told in passing, is no better. */
  const best = (reach: Reach, least: (tellers: number) => boolean): Tally | null => {
    const value = places.best((one) => one.startsWith(PREFIX[reach]));
    return value === null || !least(places.tellers(value)) ? null : bare(places.told(value));
  };
  const towns = new WeakMap<SceneReport, Towns>();
  const townsOf = (report: SceneReport): Towns => {
    const known = towns.get(report) ?? findTowns(report.claims);
    towns.set(report, known);
    return known;
  };
  const findTowns = (claims: readonly Claim[]): Towns => {
    let playsIn: string | null = null;
    const tells = new Set<string>();
    for (const claim of claims) {
      for (const value of valuesOf(claim)) if (value.startsWith(PREFIX.town)) tells.add(value);
      const { place = null } = claim.setting ?? {};
      const plays = place === null ? null : nameIn(place);
      if (plays?.startsWith(PREFIX.town)) playsIn = plays;
    }
    return { playsIn, tells };
  };
  const placeOf = (value: string): StoryPlace | null => {
    const place = names.place(value.slice(PREFIX.town.length));
    // A part that stands for its town is not the town.
    return place !== null && FINE.has(place.precision ?? "") ? null : place;
  };
  /**
   * The town that a place told in claims is a part of: more reports play in the town and tell of the place than play in the place
   * itself. Null where no town is.
   */
  const townAround = (reports: readonly SceneReport[], part: string): string | null => {
    const around = new Map<string, number>();
    let own = 0;
    for (const report of reports) {
      const { playsIn, tells } = townsOf(report);
      if (playsIn === part) own += 1;
      else if (playsIn !== null && tells.has(part)) around.set(playsIn, (around.get(playsIn) ?? 0) + 1);
    }
    const here = placeOf(part);
    const [found] = [...around]
      .filter(([town, count]) => mayLieIn(here, placeOf(town), count))
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (found === undefined) return null;
    return found[1] > own || (found[1] === own && speaksHere(reports, found[0])) ? found[0] : null;
  };
  /** Whether an office of the town speaks or comes in the story: of two told as often, it is the town that the other is a part of. */
  const speaksHere = (reports: readonly SceneReport[], town: string): boolean => {
    const seat = `${SEAT}${placeOf(town)?.name ?? ""}`.toLowerCase();
    return reports.some(({ claims }) =>
      claims.some((claim) => seatsOf(claim).some((one) => one.toLowerCase() === seat)),
    );
  };
  /** Whether so many towns of a country are told of by most reports that the story plays in all of it: an offensive, a flood of a whole land. */
  const isSpread = (around: string, telling: number): boolean => {
    const land = names.place(around.slice(PREFIX.wide.length))?.country ?? null;
    if (telling < SPREAD_REPORTS || land === null) return false;
    const asked = new Set<string>();
    let towns = 0;
    while (asked.size < SPREAD_ASKED && towns < SPREAD_TOWNS) {
      const town = places.best((one) => one.startsWith(PREFIX.town) && !asked.has(one));
      if (town === null) break;
      asked.add(town);
      if (places.tellers(town) * 2 > telling && placeOf(town)?.country === land) towns += 1;
    }
    return towns === SPREAD_TOWNS;
  };
  return (reports) => {
    const { telling } = countsOf(reports);
    places = telling > 1 ? scenes : own;
    places.count(reports);
    const enough = (tellers: number): boolean => isEnough(tellers, telling);
    const around = places.best((one) => one.startsWith(PREFIX.wide));
    const wider = around === null ? 0 : places.tellers(around);
    // One report's town goes before what as few tell of its county or country.
    const town = best("town", (tellers) => enough(tellers) || (telling > 1 && tellers >= wider));
    if (town === null) {
      // Reports that name a town each, and none the same, agree on what lies around them only where most tell it.
      if (best("town", () => true) !== null) return asWide(best("wide", (tellers) => tellers * 2 > telling));
      const part = best("part", enough);
      if (part !== null) return part;
      seats.count(reports);
      const seat = seats.best();
      return seat === null ? asWide(best("wide", enough)) : seats.told(seat);
    }
    if (around !== null && wider * 2 > telling && isSpread(around, telling))
      return { ...bare(places.told(around)), wide: true, spread: true };
    const part = town.settings.length === 0 && inPassing(reports, town) ? best("part", enough) : null;
    if (part !== null && part.settings.length > 0) return part;
    const whole = townAround(reports, PREFIX.town + town.value);
    return whole === null ? town : bare(places.told(whole));
  };
};

/** Of so many reports and more most tell of so many towns: none of them is where the story plays. */
const SPREAD_REPORTS = 3;
const SPREAD_TOWNS = 4;
/** Of so many towns, those that weigh most, it is asked. */
const SPREAD_ASKED = 10;

/** How values of each reach begin. */
const PREFIX: { readonly [reach in Reach]: string } = { town: "town ", part: "part ", wide: "wide " };

const bare = ({ value, ...tally }: Tally): Tally => ({ ...tally, value: value.slice(value.indexOf(" ") + 1) });

/** A town that no headline or opening tells: the venue that one tells goes before it. */
const inPassing = (reports: readonly SceneReport[], town: Tally): boolean => {
  const ids = new Set(town.claims);
  return reports.every(({ claims, heights }) =>
    claims.every((claim, index) => !ids.has(claim.id) || (heights[index] ?? 0) <= 1),
  );
};

export const whereText = (value: string, context: StoryContext): string =>
  value.startsWith(SEAT) ? value.slice(SEAT.length) : (TOWN_REGIONS.get(value) ?? context.label(value));
