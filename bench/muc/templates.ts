import type { Claim, Role } from "../../src/core/claim/claim.ts";
import type { Reading } from "../../src/core/reading.ts";
import { type Incident, incidentsOf, sentenceText, upper } from "./incidents.ts";
import type { Fill, Template } from "./keys.ts";
import { keyDay, type Message } from "./texts.ts";
import { COUNTRIES, FORCES, GUNFIRE, HUMAN_TYPES, INSURGENTS, PHYSICAL_TYPES, WEAPONS } from "./words.ts";

const fill = (values: readonly string[], of: readonly string[] = []): Fill => ({ values, of, optional: false });

interface Target {
  readonly texts: string[];
  readonly named: boolean;
  readonly text: string;
  readonly role: string;
  number: string | null;
  effect: string | null;
  readonly nation: string | null;
}

const isPerson = (role: Role): boolean =>
  role.kind === "person" ||
  role.kind === "group" ||
  (role.kind !== "place" && !PHYSICAL_TYPES.some(([, words]) => words.test(upper(role.text))));

const strip = (text: string): string =>
  upper(text)
    .replace(
      /^(?:THE|A|AN|AT LEAST|ABOUT|SOME|SEVERAL|HIS|HER|THEIR|ANOTHER|OTHER|\d+|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|MORE THAN|OVER)\s+/u,
      "",
    )
    .replace(/^(?:\d+|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|OTHER)\s+/u, "");

const numberOf = (claim: Claim, text: string): string | null => {
  const { quantity } = claim;
  if (quantity?.low != null && (quantity.high === null || quantity.high === quantity.low)) return String(quantity.low);
  return /S$|MEN$|PEOPLE$|CHILDREN$/u.test(text.split(/ (?:OF|FROM|IN|WHO) /u)[0] ?? "") ? "PLURAL" : "1";
};

const EFFECTS: { readonly [harm: string]: string } = { killed: "DEATH", injured: "INJURY" };

const PRONOUN =
  /^(?:HE|SHE|THEY|HIM|HER|THEM|WHO|IT|US|WE|I|OTHERS?|THOSE|ONE|TWO|SOME|MANY|ALL|BOTH|THE OTHERS?|SEVERAL|VICTIMS?|THE VICTIMS?|BODY|BODIES|CASUALTIES)$/u;

const humansOf = (incident: Incident): Target[] => {
  const found: Target[] = [];
  for (const claim of incident.claims) {
    const role = claim.roles["victim"] ?? (claim.frame === "event" ? claim.roles["recipient"] : null);
    if (!role || !isPerson(role)) continue;
    if (INSURGENTS.test(upper(role.text))) continue;
    const named = role.kind === "person" && role.entity?.startsWith("person:") === true;
    const text = named ? upper(role.name ?? role.text) : strip(role.text);
    if (PRONOUN.test(text) || text === "") continue;
    const effect = EFFECTS[claim.harm ?? ""] ?? null;
    const known = found.find((one) => one.text === text || (named && one.texts.includes(text)));
    if (known) {
      if (effect === "DEATH" || known.effect === null) known.effect = effect ?? known.effect;
      continue;
    }
    found.push({
      texts: [text],
      named,
      text,
      role: upper(role.role ?? (named ? descriptorOf(role) : text)),
      number: numberOf(claim, text),
      effect,
      nation: null,
    });
  }
  return found;
};

/** "MAYOR CARLOS RUIZ": the words of the role before or behind the name. */
const descriptorOf = (role: Role): string => {
  const name = upper(role.name ?? "");
  const text = upper(role.text);
  const rest = text.replace(name, " ").replace(/\s+/gu, " ").trim();
  return rest === text ? "" : rest.replace(/^(?:THE|A|AN)\s+/u, "").replace(/[,;].*$/u, "");
};

const typeIn = (table: readonly (readonly [string, RegExp])[], text: string, other: string): string =>
  table.find(([, words]) => words.test(text))?.[0] ?? other;

interface Things {
  readonly text: string;
  readonly number: string;
  readonly effect: string | null;
}

const thingsOf = (reading: Reading, incident: Incident): Things[] => {
  const found: Things[] = [];
  for (const claim of incident.claims) {
    const role =
      claim.frame === "event" ? claim.roles["recipient"] : claim.frame === "count" ? claim.roles["counted"] : null;
    if (!role || isPerson(role)) continue;
    const text = strip(role.text);
    if (
      text === "" ||
      PRONOUN.test(text) ||
      found.some((one) => one.text === text) ||
      (role.kind === "place" && role.precision !== "facility")
    )
      continue;
    if (WEAPONS.some(([words]) => words.test(text))) continue;
    const sentence = sentenceText(reading, claim.sentence);
    const effect = /DESTROY|DEMOLISH/u.test(sentence)
      ? "DESTROYED"
      : /DAMAGE|EXPLO|BOMB|BURN/u.test(sentence)
        ? "SOME DAMAGE"
        : null;
    found.push({ text, number: numberOf(claim, text) ?? "1", effect });
  }
  return found;
};

interface Perpetrator {
  readonly individuals: string[];
  readonly organisations: (readonly string[])[];
  readonly state: boolean;
  readonly confidence: string;
}

const perpetratorOf = (reading: Reading, incident: Incident): Perpetrator => {
  const roles = incident.claims.flatMap((claim) => claim.roles["agent"] ?? claim.roles["actor"] ?? []);
  const individuals: string[] = [];
  const organisations: (readonly string[])[] = [];
  let state = false;
  for (const role of roles) {
    const text = strip(role.text);
    if (PRONOUN.test(text) || WEAPONS.some(([words]) => words.test(text))) continue;
    const bodies = reading.mentions.filter(
      (mention) =>
        mention.start >= role.start &&
        mention.end <= role.end &&
        ["organisation", "party"].includes(mention.kind) &&
        (mention.form === "name" || mention.form === "acronym") &&
        !GENERIC.test(upper(mention.text)),
    );
    for (const mention of bodies) {
      const names = namesOf(reading, mention.entity, mention.text);
      if (!organisations.some((one) => one.some((name) => names.includes(name)))) organisations.push(names);
    }
    if (FORCES.test(text) && !INSURGENTS.test(text)) state = true;
    const alone = bodies.some((mention) => upper(mention.text) === text);
    if (
      !alone &&
      (INSURGENTS.test(text) || FORCES.test(text) || role.kind !== "organisation") &&
      !individuals.includes(text)
    )
      individuals.push(text);
  }
  if (individuals.length + organisations.length === 0) addNearby(reading, incident, individuals, organisations);
  const fighters = individuals.some((one) => INSURGENTS.test(one));
  if (organisations.length === 0 && state) {
    const force = forceNamed(reading, incident);
    if (force) organisations.push(force);
  }
  if (organisations.length === 0 && fighters) {
    const body = fightingBody(reading);
    if (body) organisations.push(body);
  }
  return { individuals, organisations, state, confidence: confidenceOf(reading, incident, organisations) };
};

/** "THE REBELS", "GUERRILLAS": many, by what they do. */
const GENERIC =
  /^(?:THE )?(?:[A-Z]+ )?(?:REBELS?|GUERRILLAS?|TERRORISTS?|SUBVERSIVES?|EXTREMISTS?|INSURGENTS?|GOVERNMENT|ARMY TROOPS|TROOPS)$/u;

/** Words by which a body's own name says that it fights, or that it is one of those the report calls fighters. */
const FIGHTING_NAME =
  /LIBERATION|REVOLUTIONARY|GUERRILLA|CARTEL|EXTRADITABLE|SHINING PATH|PATRIOTIC|ANTICOMMUNIST|DEATH SQUAD/u;

const isFightingBody = (reading: Reading, start: number, end: number): boolean => {
  const { text } = reading.report;
  if (FIGHTING_NAME.test(upper(text.slice(start, end)))) return true;
  return (
    INSURGENTS.test(upper(text.slice(end, end + 14)).split(/[.,]/u)[0] ?? "") ||
    /\b(?:TERRORISTS?|GUERRILLAS?|SUBVERSIVES?|REBELS?|COMMANDOS?|EXTREMISTS?|MEMBERS|COLUMNS?)(?: OF| FROM)?(?: THE)?\s*\[?$/u.test(
      upper(text.slice(Math.max(0, start - 30), start)).trimEnd(),
    )
  );
};

/** The body that fights, where a report names one more than any other: its guerrillas are that body's. */
const fightingBody = (reading: Reading): readonly string[] | null => {
  const counts = new Map<string, { times: number; text: string }>();
  for (const mention of reading.mentions) {
    if (!["organisation", "party"].includes(mention.kind) || GENERIC.test(upper(mention.text))) continue;
    if (mention.form === "pronoun" || !isFightingBody(reading, mention.start, mention.end)) continue;
    const one = counts.get(mention.entity) ?? { times: 0, text: mention.text };
    one.times += 1;
    counts.set(mention.entity, one);
  }
  const [first, second] = [...counts].sort((a, b) => b[1].times - a[1].times);
  return first && first[1].times > (second?.[1].times ?? 0) ? namesOf(reading, first[0], first[1].text) : null;
};

/** The army or police that the incident's sentences name, where soldiers or policemen did it. */
const forceNamed = (reading: Reading, incident: Incident): readonly string[] | null => {
  const own = new Set(incident.claims.map(({ sentence }) => sentence));
  const found = reading.mentions.find(
    (mention) =>
      own.has(mention.sentence) &&
      ["organisation", "party"].includes(mention.kind) &&
      mention.form === "name" &&
      FORCES.test(upper(mention.text)) &&
      !GENERIC.test(upper(mention.text)),
  );
  return found ? namesOf(reading, found.entity, found.text) : null;
};

/** "ARMED MEN", "UNIDENTIFIED INDIVIDUALS": those whom nobody knows. */
const STRANGERS =
  /\b(?:(?:HEAVILY )?ARMED|UNIDENTIFIED|UNKNOWN|HOODED|MASKED)(?: AND \w+)? (?:MEN|MAN|INDIVIDUALS?|PERSONS?|PEOPLE|GROUPS?|YOUTHS?)\b/u;

/** Where no claim names who did it: fighters and their bodies in the incident's sentences and the next. */
const addNearby = (
  reading: Reading,
  incident: Incident,
  individuals: string[],
  organisations: (readonly string[])[],
): void => {
  const near = new Set(incident.claims.flatMap(({ sentence }) => [sentence, sentence + 1]));
  const fighting = new Set(
    reading.mentions
      .filter((one) => ["organisation", "party"].includes(one.kind) && isFightingBody(reading, one.start, one.end))
      .map((one) => one.entity),
  );
  const strangers = [...near].map((index) => STRANGERS.exec(sentenceText(reading, index))?.[0]).find(Boolean);
  if (strangers) individuals.push(strangers);
  for (const mention of reading.mentions) {
    if (!near.has(mention.sentence)) continue;
    const text = strip(mention.text);
    if (mention.form === "description" && INSURGENTS.test(text) && individuals.length === 0) individuals.push(text);
    if (fighting.has(mention.entity) && !GENERIC.test(upper(mention.text)) && organisations.length === 0)
      organisations.push(namesOf(reading, mention.entity, mention.text));
  }
};

const namesOf = (reading: Reading, entity: string, text: string): readonly string[] => [
  ...new Set([
    upper(text),
    ...reading.mentions
      .filter((one) => one.entity === entity && one.form !== "pronoun")
      .flatMap((one) => [upper(one.text), upper(one.name)]),
  ]),
];

const confidenceOf = (reading: Reading, incident: Incident, organisations: readonly (readonly string[])[]): string => {
  const text = [...new Set(incident.claims.map((claim) => claim.sentence))]
    .map((index) => sentenceText(reading, index))
    .join(" ");
  if (/CLAIMED? (?:RESPONSIBILITY|CREDIT)|CLAIMING RESPONSIBILITY|TOOK RESPONSIBILITY|ADMITTED/u.test(text))
    return "CLAIMED OR ADMITTED";
  const speakers = incident.claims.flatMap((claim) => claim.attribution.map((link) => upper(link.speaker)));
  if (speakers.some((speaker) => organisations.some((names) => names.includes(strip(speaker)))))
    return "CLAIMED OR ADMITTED";
  if (/SUSPECTED|ALLEGED|ACCUSED?|BLAMED|ATTRIBUTED/u.test(text))
    return speakers.some((speaker) => /POLICE|ARMY|MILITARY|AUTHORIT|GOVERNMENT|OFFICIAL|MINIST/u.test(speaker))
      ? "SUSPECTED OR ACCUSED BY AUTHORITIES"
      : "SUSPECTED OR ACCUSED";
  if (/APPARENTLY|PRESUMABLY|POSSIBLY|PROBABLY|PRESUMED|BELIEVED/u.test(text)) return "POSSIBLE";
  return "REPORTED AS FACT";
};

const placeOf = (reading: Reading, incident: Incident): Role | null => {
  const places = incident.claims.flatMap((claim) => claim.roles["place"] ?? []).filter((role) => role.country);
  const inner = places.find((role) => role.precision !== "country");
  if (inner) return inner;
  const setting = reading.claims[0]?.setting?.place;
  if (setting?.country && setting.precision !== "country" && (!places[0] || places[0].country === setting.country))
    return setting;
  return places[0] ?? null;
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

const templateOf = (reading: Reading, message: Message, incident: Incident): Template | null => {
  const place = placeOf(reading, incident);
  const home = homeOf(reading, message);
  const country = place?.country && COUNTRIES.has(place.country) ? place.country : home;
  if (place?.country && !COUNTRIES.has(place.country) && place.precision !== "country" && home === null) return null;
  if (!country) return null;
  const humans = humansOf(incident);
  const things = thingsOf(reading, incident);
  const perpetrator = perpetratorOf(reading, incident);
  const civilians = humans.filter((one) => !FORCES.test(one.text) || one.named);
  if (humans.length + things.length === 0 && incident.type === "ATTACK") return null;
  if (humans.length > 0 && civilians.length === 0 && things.length === 0 && incident.type === "ATTACK") return null;
  const slots = new Map<number, readonly Fill[]>();
  const put = (slot: number, fills: readonly Fill[]): void => {
    if (fills.length > 0) slots.set(slot, fills);
  };
  const day = incident.claims.flatMap((claim) =>
    claim.validTime?.from && claim.validTime.from.length >= 10 ? claim.validTime.from.slice(0, 10) : [],
  )[0];
  put(2, [fill([keyDay(day ?? message.day ?? "1990-01-01")])].slice(0, day || message.day ? 1 : 0));
  const inner = place && place.precision !== "country" ? `: ${strip(place.name ?? place.text)}` : "";
  put(3, [fill([`${COUNTRIES.get(country)}${place?.country === country ? inner : ""}`])]);
  put(4, [fill([incident.type])]);
  put(5, [fill(["ACCOMPLISHED"])]);
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
  put(8, [
    fill([perpetrator.state && perpetrator.organisations.length === 0 ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT"]),
  ]);
  put(
    9,
    perpetrator.individuals.slice(0, 1).map((one) => fill([one])),
  );
  put(
    10,
    perpetrator.organisations.slice(0, 1).map((one) => fill(one)),
  );
  if (perpetrator.organisations[0]) put(11, [fill([perpetrator.confidence], perpetrator.organisations[0])]);
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
    16,
    things.flatMap((one) => (one.effect ? [fill([one.effect], [one.text])] : [])),
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
    23,
    humans.flatMap((one) => (one.effect ? [fill([one.effect], [one.text])] : [])),
  );
  return { message: message.id, optional: false, slots };
};

/** The templates of one message, from the claims of its reading. */
export const templatesFrom = (reading: Reading, message: Message): readonly Template[] =>
  incidentsOf(reading).flatMap((incident) => templateOf(reading, message, incident) ?? []);
