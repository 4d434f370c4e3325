import type { Role } from "../../src/core/claim/claim.ts";
import type { Reading } from "../../src/core/reading.ts";
import { type Incident, incidentsOf, sentenceText } from "./incidents.ts";
import type { Fill, Template } from "./keys.ts";
import { perpetratorOf } from "./perpetrators.ts";
import { type HumanTarget, humansOf, onlyForces, type PhysicalTarget, strip, thingsOf } from "./targets.ts";
import { keyDay, type Message } from "./texts.ts";
import { COUNTRIES, GUNFIRE, HUMAN_TYPES, PHYSICAL_TYPES, WEAPONS } from "./words.ts";

const fill = (values: readonly string[], of: readonly string[] = []): Fill => ({ values, of, optional: false });

const typeIn = (table: readonly (readonly [string, RegExp])[], text: string, other: string): string =>
  table.find(([, words]) => words.test(text))?.[0] ?? other;

const placeOf = (reading: Reading, incident: Incident): Role | null => {
  const places = incident.claims.flatMap((claim) => claim.roles["place"] ?? []).filter((role) => role.country);
  const inner = places.find((role) => role.precision !== "country");
  if (inner) return inner;
  const setting = reading.claims[0]?.setting?.place;
  if (setting?.country && setting.precision !== "country" && (!places[0] || places[0].country === setting.country))
    return setting;
  return places[0] ?? null;
};

/** The day that the claims tell, else one that their first sentence or the sentence before it names: "on 7 November", "last night". */
const dayOf = (reading: Reading, incident: Incident): string | undefined => {
  const [told] = incident.claims.flatMap((claim) =>
    claim.validTime?.from && claim.validTime.from.length >= 10 ? claim.validTime.from.slice(0, 10) : [],
  );
  const first = incident.claims[0]?.sentence ?? -1;
  const near = reading.times.filter(
    ({ sentence, from, to, precision, openWindow }) =>
      (sentence === first || sentence === first - 1) &&
      !openWindow &&
      from !== null &&
      from.slice(0, 10) === to?.slice(0, 10) &&
      DAY_OR_FINER.test(precision),
  );
  return told ?? (near.find(({ sentence }) => sentence === first) ?? near[0])?.from?.slice(0, 10);
};
const DAY_OR_FINER = /^(?:day|part|hour|minute|second|time)/u;

/** "Peasants are murdered": violence in general, told once, of nobody named or counted, of no thing and of no day. */
const isTalk = (
  reading: Reading,
  incident: Incident,
  humans: readonly HumanTarget[],
  things: readonly PhysicalTarget[],
): boolean =>
  incident.type === "ATTACK" &&
  incident.claims.length === 1 &&
  things.length === 0 &&
  humans.every(({ named, number }) => !named && number === "PLURAL") &&
  dayOf(reading, incident) === undefined;

const WIDE_FIRST = ["admin1", "admin2", "area", "city", "relative", "district", "facility", "street"];
const widthOf = ({ precision }: Role): number => {
  const at = WIDE_FIRST.indexOf(precision ?? "");
  return at < 0 ? WIDE_FIRST.length : at;
};
/** At most so many places of one incident: "LIMA: SAN ISIDRO". */
const DEEPEST = 2;

/** Where the claims of an incident say that it happened, from the widest to the narrowest; else the one place known of it. */
const placesOf = (incident: Incident, place: Role | null, country: string): readonly Role[] => {
  const told = [...incident.claims.flatMap((claim) => claim.roles["place"] ?? []), ...(place === null ? [] : [place])]
    .filter((role) => role.precision !== "country" && (role.country === undefined || role.country === country))
    .filter((role, at, all) => all.findIndex((other) => other.entity === role.entity) === at);
  return told.slice(0, DEEPEST).sort((a, b) => widthOf(a) - widthOf(b));
};

/** The country that most places of the report lie in, among those that the task is about. */
const homeOf = (reading: Reading, message: Message): string | null => {
  const tally = new Map<string, number>();
  for (const mention of reading.mentions) {
    const country = mention.place?.country ?? mention.country;
    if (country && COUNTRIES.has(country)) tally.set(country, (tally.get(country) ?? 0) + 1);
  }
  const [top] = [...tally].sort((a, b) => b[1] - a[1]);
  const named = [...COUNTRIES].find(([, name]) => message.town?.includes(name));
  return top?.[0] ?? named?.[0] ?? TOWNS[message.town?.split(/[ ,(]*\(/u)[0] ?? ""] ?? null;
};
const TOWNS: { readonly [town: string]: string } = {
  "SAN SALVADOR": "SV",
  BOGOTA: "CO",
  LIMA: "PE",
  SANTIAGO: "CL",
  "GUATEMALA CITY": "GT",
  TEGUCIGALPA: "HN",
  "LA PAZ": "BO",
  QUITO: "EC",
  "BUENOS AIRES": "AR",
  MEDELLIN: "CO",
};

export const templateOf = (reading: Reading, message: Message, incident: Incident): Template | null => {
  const place = placeOf(reading, incident);
  const home = homeOf(reading, message);
  // A small town of a name that lies in the report's own country and in another: the report means its own.
  const country = home ?? (place?.country && COUNTRIES.has(place.country) ? place.country : null);
  if (place?.country && !COUNTRIES.has(place.country) && place.precision !== "country" && home === null) return null;
  if (!country) return null;
  const own = COUNTRIES.get(country) ?? null;
  const humans = humansOf(reading, incident, own);
  const things = thingsOf(reading, incident, own);
  const perpetrator = perpetratorOf(reading, incident);
  const done = incident.stage === "ACCOMPLISHED";
  if (humans.length + things.length === 0 && incident.type === "ATTACK") return null;
  if (onlyForces(humans, things) || isTalk(reading, incident, humans, things)) return null;
  const slots = new Map<number, readonly Fill[]>();
  const put = (slot: number, fills: readonly Fill[]): void => {
    if (fills.length > 0) slots.set(slot, fills);
  };
  const day = dayOf(reading, incident);
  put(2, [fill([keyDay(day ?? message.day ?? "1990-01-01")])].slice(0, day || message.day ? 1 : 0));
  const inner = placesOf(incident, place, country).map((one) => `: ${strip(one.name ?? one.text)}`);
  put(3, [fill([`${COUNTRIES.get(country)}${inner.join("")}`])]);
  put(4, [fill([incident.type])]);
  put(5, [fill([incident.stage])]);
  const text = [...new Set(incident.claims.map((claim) => claim.sentence))]
    .map((index) => sentenceText(reading, index))
    .join(" ");
  const weapons = WEAPONS.flatMap(([words, kind, bomb]) => {
    const match = words.exec(text)?.[0];
    return match && (incident.type === "BOMBING" || !bomb) ? [{ match, kind }] : [];
  });
  const [weapon] = incident.type === "KIDNAPPING" || incident.type === "ARSON" ? [] : weapons;
  if (weapon) {
    put(6, [fill([weapon.match])]);
    put(7, [fill([weapon.kind], [weapon.match])]);
  } else if (incident.type === "ATTACK" && GUNFIRE.test(text)) put(7, [fill(["GUN"])]);
  else if (incident.type === "BOMBING") put(7, [fill(["BOMB"])]);
  const { organisation } = perpetrator;
  put(8, [fill([perpetrator.state && organisation === null ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT"])]);
  put(
    9,
    perpetrator.individuals.slice(0, 1).map((one) => fill([one])),
  );
  if (organisation) {
    put(10, [fill(organisation)]);
    put(11, [fill([perpetrator.confidence], organisation)]);
  }
  put(
    12,
    things.map((one) => fill([one.text])),
  );
  put(
    13,
    things.map((one) => fill([typeIn(PHYSICAL_TYPES, one.text, "OTHER")], [one.text])),
  );
  put(
    14,
    things.map((one) => fill([one.number], [one.text])),
  );
  put(
    15,
    things.flatMap((one) => (one.nation ? [fill([one.nation], [one.text])] : [])),
  );
  put(
    16,
    things.flatMap((one) => (one.effect && done ? [fill([one.effect], [one.text])] : [])),
  );
  put(
    18,
    humans.filter((one) => one.named).map((one) => fill([one.text])),
  );
  put(
    19,
    humans.flatMap((one) => (one.named ? (one.role ? [fill([one.role], [one.text])] : []) : [fill([one.text])])),
  );
  put(
    20,
    humans.map((one) => fill([typeIn(HUMAN_TYPES, one.role || one.text, "CIVILIAN")], [one.text])),
  );
  put(
    21,
    humans.flatMap((one) => (one.number ? [fill([one.number], [one.text])] : [])),
  );
  put(
    22,
    humans.flatMap((one) => (one.nation ? [fill([one.nation], [one.text])] : [])),
  );
  put(
    23,
    humans.flatMap((one) => (one.effect && done ? [fill([one.effect], [one.text])] : [])),
  );
  return { message: message.id, optional: false, slots };
};

/** The templates of one message, from the claims of its reading. */
export const templatesFrom = (reading: Reading, message: Message): readonly Template[] =>
  incidentsOf(reading).flatMap((incident) => templateOf(reading, message, incident) ?? []);
