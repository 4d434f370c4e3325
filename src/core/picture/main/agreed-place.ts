import { FACILITY, SETTLEMENT, STREET, UNIT } from "../../language/en/place-words.ts";
import type { Report } from "../../report/report.ts";
import type { Span } from "../../text/span.ts";
import { openingOf } from "../opening.ts";
import type { SettingTold } from "../picture.ts";
import { isPlainName, keyOf, type PlaceNamed, placesNamed } from "./place-namings.ts";

/** A place as the reports of a story name it. */
interface NamedPlace {
  readonly key: string;
  readonly score: number;
  /** Reports that name it. */
  readonly tellers: number;
  /** Reports that tell something to be or to happen there, or what kind of place it is. */
  readonly shown: number;
  readonly told: readonly { readonly report: Report; readonly named: PlaceNamed }[];
  /** What it is told to lie in, with where reports tell so. */
  readonly within: ReadonlyMap<string, readonly SettingTold[]>;
}

/** "Malitubog City", "Customs Bridge": a word that tells which kind of place a name is of. */
export const isKindOfPlace = (word: string): boolean =>
  FACILITY.has(word) || SETTLEMENT.has(word) || UNIT.has(word) || STREET.has(word);

/** "Afoji crossing", "Moyo district": beside a plant or a hotel a firm may stand as well. */
export const isNoFirm = (word: string): boolean =>
  !FACILITY.has(word.toLowerCase()) || /^(?:crossing|bridge|camp|checkpoint|airport|seaport)$/iu.test(word);

/** The names that so many of these reports tell to be those of places. */
export const placeNamesIn = (reports: readonly Report[], least: number): ReadonlySet<string> => {
  const tellers = new Map<string, number>();
  for (const report of reports) {
    const { places, within, placed } = placesNamed(report);
    const told = new Set([
      ...placed,
      ...[...places].flatMap(([key, { behind }]) => ([...behind.keys()].some(isNoFirm) ? [key] : [])),
      ...within.flatMap(({ outer, sure }) => (sure ? [outer] : [])),
    ]);
    for (const key of told) tellers.set(key, (tellers.get(key) ?? 0) + 1);
  }
  return new Set([...tellers].flatMap(([key, count]) => (count >= least ? [key] : [])));
};

/** Where a story plays by the names that its reports agree on. */
export interface AgreedPlace {
  /** "Abu Keila", "Kerewa hill": the most precise that they agree on. */
  readonly name: string;
  /** What that lies in, nearest first. */
  readonly wider: readonly string[];
  /** Where reports tell it. */
  readonly settings: readonly SettingTold[];
  /** It is the place that was asked about. */
  readonly isAsked: boolean;
}

/** Of so much that the highest scores, a place that lies in it is where it happened, and another one is where it may have. */
const INNER = 0.5;
const AS_HIGH = 0.65;
/** Fewer reports than so many know too little to go before the town that claims tell. */
const MANY = 5;
/** By so many reports a place is told to be one. */
const SHOWN = 2;
/** Wider places are named by this part of the reports. */
const WIDER = 1 / 3;
const MOST_WIDER = 2;

const toldIn = (report: Report, { start, end }: Span): SettingTold => ({
  report: report.id,
  start,
  end,
  text: report.text.slice(start, end),
});

const placesIn = (reports: readonly Report[]): ReadonlyMap<string, NamedPlace> => {
  const told = new Map<string, { report: Report; named: PlaceNamed }[]>();
  const within = new Map<string, Map<string, SettingTold[]>>();
  const paired = new Map<string, string[]>();
  for (const report of reports) {
    const { places, within: own } = placesNamed(report);
    for (const [key, named] of places) told.set(key, [...(told.get(key) ?? []), { report, named }]);
    const pairs = new Set<string>();
    for (const pair of own) {
      const both = `${pair.inner}\n${pair.outer}`;
      if (pairs.has(both)) continue;
      pairs.add(both);
      for (const key of pair.sure ? [pair.inner, pair.outer] : [])
        paired.set(key, [...(paired.get(key) ?? []), report.id]);
      const outers = within.get(pair.inner) ?? new Map<string, SettingTold[]>();
      within.set(pair.inner, outers);
      outers.set(pair.outer, [...(outers.get(pair.outer) ?? []), toldIn(report, pair)]);
    }
  }
  return new Map(
    [...told]
      .map(
        ([key, all]): NamedPlace => ({
          key,
          score: all.reduce((sum, { named }) => sum + named.height, 0),
          tellers: all.length,
          shown: new Set([
            ...all.flatMap(({ report, named }) =>
              named.at + named.behind.size + named.ahead.size > 0 ? [report.id] : [],
            ),
            ...(paired.get(key) ?? []),
          ]).size,
          told: all,
          within: within.get(key) ?? new Map(),
        }),
      )
      .filter(({ shown }) => shown > 0)
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .map((one) => [one.key, one]),
  );
};

/** "The town of X" is X; "X camp", "X hill" and "the province of X" keep what they are. */
const isSettled = (word: string): boolean =>
  SETTLEMENT.has(word) && !/^(?:province|state|region|county|district|governorate|prefecture|island)$/u.test(word);
const IN_PLURAL = /(?:[^s]s|ies)$/u;
/** From so many tellings on a place is of a kind. */
const OFTEN = 2;

const sum = (counts: Iterable<number>): number => [...counts].reduce((all, one) => all + one, 0);

/** The name with what kind of place it is told to be, where that is told more than once. */
const nameOf = ({ told }: NamedPlace, own = true): string => {
  const [highest] = [...told].sort((a, b) => b.named.height - a.named.height);
  const name = spelt(told.map(({ named }) => named.name)) ?? highest?.named.name ?? "";
  for (const side of ["behind", "ahead"] as const) {
    const kinds = new Map<string, number>();
    for (const { named } of told)
      for (const [word, count] of named[side]) kinds.set(word, (kinds.get(word) ?? 0) + count);
    const words = [...kinds].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const fit = words.find(([word]) => {
      const lower = word.toLowerCase();
      const all = sum(words.flatMap(([other, count]) => (other.toLowerCase() === lower ? [count] : [])));
      if (all < OFTEN || IN_PLURAL.test(lower) || isSettled(lower)) return false;
      if (FACILITY.has(lower) && !own) return false;
      if (side === "ahead" || lower === "camp") return true;
      // "Gandiara state television", "a Calder Bluff plant": of a place that is told to be one without it, it is no part of the name.
      const alone = told.every(
        ({ named }) => named.at === 0 || [...named.behind.keys()].some((one) => one.toLowerCase() === lower),
      );
      return FACILITY.has(lower) ? alone : word !== "state";
    });
    if (fit !== undefined) return `${name} ${side === "ahead" ? fit[0].toLowerCase() : fit[0]}`;
  }
  return name;
};

/** The spelling that most reports have, none in capitals where another is not. */
const spelt = (names: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  const mixed = names.filter((name) => name !== name.toUpperCase());
  for (const name of mixed.length > 0 ? mixed : names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
};

/** Ground that two sides claim lies in what one of them says. */
const CLAIMED =
  /\b(?:border|frontier|contested|disputed (?:hill|territory|region|area|town|village|island|zone)|both (?:countries|states|sides) claim)\b/iu;

const isClaimed = (reports: readonly Report[]): boolean =>
  reports.filter((report) => openingOf(report).some(({ text }) => CLAIMED.test(text))).length * 2 > reports.length;

/** Kinds of regions, the wider the higher; what nobody tells the kind of is wider still. */
const REACH: readonly RegExp[] = [
  /^(?:town|city|village|municipality|locality|ward|camp|hill)/u,
  /^(?:district|county|sub-county)/u,
  /^(?:province|state|region|governorate|island)/u,
];

const reachOf = ({ told }: NamedPlace): number => {
  const reaches = REACH.map((words) =>
    sum(
      told.flatMap(({ named }) =>
        [...named.behind, ...named.ahead].flatMap(([word, count]) => (words.test(word.toLowerCase()) ? [count] : [])),
      ),
    ),
  );
  const most = Math.max(...reaches);
  return most < OFTEN ? REACH.length : reaches.indexOf(most);
};

/** What a place lies in, nearest first, by what reports tell of it and of what it lies in. */
const widerOf = (
  core: NamedPlace,
  places: ReadonlyMap<string, NamedPlace>,
  reports: readonly Report[],
): { readonly names: readonly string[]; readonly settings: readonly SettingTold[] } => {
  const least = isClaimed(reports) ? SHOWN : 1;
  const found = new Map<
    string,
    { readonly place: NamedPlace; readonly step: number; readonly settings: readonly SettingTold[] }
  >();
  const open: { readonly place: NamedPlace; readonly step: number }[] = [{ place: core, step: 0 }];
  for (const { place, step } of open) {
    for (const [key, settings] of place.within) {
      const outer = places.get(key);
      if (outer === undefined || key === core.key || found.has(key) || settings.length < least) continue;
      if (outer.tellers < Math.max(SHOWN, reports.length * WIDER) || outer.within.has(place.key)) continue;
      found.set(key, { place: outer, step: step + 1, settings });
      open.push({ place: outer, step: step + 1 });
    }
  }
  const sorted = [...found.values()].sort(
    (a, b) => reachOf(a.place) - reachOf(b.place) || a.step - b.step || b.place.score - a.place.score,
  );
  const [first] = sorted;
  const last = sorted.at(-1);
  const chosen = first === undefined || last === undefined ? [] : first === last ? [first] : [first, last];
  return {
    names: chosen.slice(0, MOST_WIDER).map(({ place }) => nameOf(place, false)),
    settings: chosen.flatMap(({ settings }) => settings),
  };
};

const liesIn = (inner: NamedPlace, outer: string): boolean => inner.within.has(outer);

/** The place that the gazetteer and the claims tell, and what kind each place that they tell of is. */
export interface ClaimedPlace {
  readonly name: string | null;
  readonly isTown: boolean;
  readonly isKnown: (key: string) => boolean;
}

/**
 * The most precise place that most reports name, with what they tell it to lie in. The town that claims tell stays where reports name
 * it about as high, and where few reports tell it. Null where reports agree on no name.
 */
export const agreedPlace = (
  reports: readonly Report[],
  { name, isTown, isKnown }: ClaimedPlace,
): AgreedPlace | null => {
  const places = placesIn(reports);
  const isMost = (place: NamedPlace | undefined): place is NamedPlace => place !== undefined && isTold(place);
  const isTold = ({ key, tellers, shown }: NamedPlace): boolean =>
    tellers * 2 >= reports.length && tellers >= SHOWN && (shown >= SHOWN || isKnown(key));
  const own = name === null ? undefined : places.get(keyOf(name));
  // A name that is no plain one ("St. Louis") is not found by its words.
  if (name !== null && own === undefined && ((isTown && reports.length < MANY) || !isPlainName(name))) return null;
  const all = [...places.values()];
  const highest = all.find(isMost);
  if (highest === undefined) return own === undefined ? null : agreed(own, places, reports, true);
  let core: NamedPlace = highest;
  for (let step = 0; step < all.length; step += 1) {
    const around: NamedPlace = core;
    const inner = all.find(
      (one) => isMost(one) && liesIn(one, around.key) && one.score >= INNER * around.score && !liesIn(around, one.key),
    );
    if (inner === undefined) break;
    core = inner;
  }
  const isHouse = isVenue(core) && ![...core.within.keys()].some((key) => isMost(places.get(key)));
  // Of a house whose town nobody tells beside it the town is told by claims.
  if (isTown && own === undefined && isHouse) return null;
  const stays =
    own !== undefined &&
    (isTown ? isHouse || isTownOf(own, core, reports.length) : own.key === core.key || own.score > core.score);
  return agreed(stays ? own : core, places, reports, stays);
};

/** Whether the town that claims tell stays beside what most reports name. */
const isTownOf = (town: NamedPlace, core: NamedPlace, reports: number): boolean => {
  if (reports < MANY || town.key === core.key || (isVenue(core) && liesIn(core, town.key))) return true;
  if (liesIn(town, core.key)) return town.score >= INNER * core.score;
  if (liesIn(core, town.key)) return town.score >= core.score;
  return town.tellers * 2 >= reports && (town.score >= AS_HIGH * core.score || town.tellers >= core.tellers);
};

const isHouseWord = (word: string): boolean => word !== "camp" && FACILITY.has(word.toLowerCase());

/** A house, a park or the like. */
const isVenue = ({ told }: NamedPlace): boolean => {
  const kinds = told.map(({ named }) => [...named.behind.keys()].some(isHouseWord));
  return kinds.includes(true) && told.every(({ named }, at) => named.at === 0 || kinds[at]);
};

const agreed = (
  core: NamedPlace,
  places: ReadonlyMap<string, NamedPlace>,
  reports: readonly Report[],
  isAsked: boolean,
): AgreedPlace => {
  const wider = widerOf(core, places, reports);
  return {
    name: nameOf(core),
    wider: wider.names,
    settings: [...core.told.map(({ report, named }) => toldIn(report, named.span)), ...wider.settings],
    isAsked,
  };
};
