import type { Claim, Role } from "../claim/claim.ts";
import { lexicon } from "../lexicon/index.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { AnswerValue, Bearing, CompareContext, ScopeTerm, StoryPlace } from "./frame-compare.ts";

/** A choice or an open answer that the claim leaves unsaid: it names no holder, no number. */
export const UNSAID = "";

/** An id that describes and names nobody ("desc:gunman"). */
export const isVague = (id: string): boolean => id === UNSAID || id.startsWith("desc:") || id.startsWith("text:");

/** A bearing with nothing but its claim, key and value; the rest is for the frame to say. */
export const bearingOf = (
  claim: Claim,
  key: { readonly [name: string]: string },
  value: AnswerValue,
  more: Partial<Omit<Bearing, "claim" | "key" | "value">> = {},
): Bearing => ({
  claim,
  key,
  value,
  polarity: claim.polarity,
  scope: [],
  part: "answer",
  note: null,
  stage: null,
  course: null,
  decider: null,
  place: null,
  ...more,
});

const FINE: ReadonlySet<string> = new Set(["district", "facility", "area", "street"]);

/** The place of a role as a limit: it lies in its city, its region, its country. */
export const placeTerm = (name: string, place: StoryPlace | null): readonly ScopeTerm[] => {
  if (!place) return [];
  const within = [
    place.within,
    place.country && place.admin1 ? `${place.country}.${place.admin1}` : null,
    place.country ? `country:${place.country}` : null,
  ];
  return [
    {
      name,
      value: place.id,
      within: within.filter((one): one is string => one !== null && one !== place.id),
      where: {
        name: place.name.toLowerCase(),
        wide: place.precision === "country" || place.precision === "admin1",
        local: place.id.startsWith("local:"),
        unknown: place.country === null,
        fine: FINE.has(place.precision ?? ""),
      },
    },
  ];
};

/** The places that a figure is told for, in order of their ids. */
const placesOf = (claim: Claim, context: CompareContext): readonly StoryPlace[] =>
  Object.keys(claim.roles)
    .filter((name) => /^place\d*$/.test(name))
    .flatMap((name) => context.place(claim.roles[name]) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The one place of a figure; null where none or several are told. */
export const onePlace = (claim: Claim, context: CompareContext): StoryPlace | null => {
  const places = placesOf(claim, context);
  return places.length === 1 ? (places[0] ?? null) : null;
};

/** Where a figure was counted: one place, or all of several together ("in four cities"), which is a limit of its own. */
export const placesTerm = (claim: Claim, context: CompareContext): readonly ScopeTerm[] => {
  const places = placesOf(claim, context);
  if (places.length < 2) return placeTerm("place", places[0] ?? null);
  const countries = new Set(places.map((place) => place.country));
  const [country] = countries;
  return [
    {
      name: "place",
      value: places.map((place) => place.id).join("+"),
      within: countries.size === 1 && country ? [`country:${country}`] : [],
    },
  ];
};

/** A limit told in words of a closed list ("daily", "airport"). */
export const wordTerm = (claim: Claim, name: string): readonly ScopeTerm[] => {
  const value = claim.scope[name];
  return value ? [{ name, value, within: [] }] : [];
};

/** The day that a daily figure counts, where it is told; null for any other figure. */
const dayCounted = (claim: Claim): string | null => {
  const { from, to } = claim.validTime ?? { from: null, to: null };
  return claim.scope["period"] === "daily" && from && from.slice(0, 10) === (to ?? from).slice(0, 10)
    ? from.slice(0, 10)
    : null;
};

/** Daily figures of two days are two questions; a daily figure without its day is apart from every total. */
export const periodTerm = (claim: Claim): readonly ScopeTerm[] => {
  const period = claim.scope["period"];
  if (!period) return [];
  const day = dayCounted(claim);
  return [{ name: "period", value: day === null ? period : `daily ${day}`, within: [] }];
};

/** A figure as an answer: a daily one does not grow, and once its day is told it does not change. */
export const figureOf = (claim: Claim, quantity: Quantity, grows = true): AnswerValue => ({
  kind: "quantity",
  quantity,
  grows: grows && claim.scope["period"] !== "daily" && claim.scope["period"] !== "weekly",
  ...(dayCounted(claim) === null ? {} : { closed: true }),
});

const EVERYBODY = "person";
const EVERYBODY_WORDS = new Set([
  "person",
  "people",
  "life",
  "victim",
  "casualty",
  "body",
  "man or woman",
  "resident",
  "survivor",
  "other",
]);

/** Groups of people that share nobody, one family a line; all other words for people may mean the same ones. */
const APART: readonly (readonly (readonly string[])[])[] = [
  [
    ["man", "boy", "father", "husband", "son", "brother"],
    ["woman", "girl", "mother", "wife", "daughter", "sister"],
  ],
  [
    ["child", "boy", "girl", "baby", "infant", "toddler"],
    ["adult", "man", "woman"],
  ],
  [
    ["civilian"],
    ["soldier", "troop", "fighter", "militant", "insurgent", "rebel", "police officer", "policeman", "officer"],
  ],
  [
    ["soldier", "troop"],
    ["fighter", "militant", "insurgent", "rebel"],
  ],
  [
    ["fighter", "militant", "rebel"],
    ["hostage", "captive", "worker", "employee", "foreigner", "citizen", "passenger", "student", "pupil", "protester"],
  ],
];

/** What one report calls militants is terrorists, gunmen or attackers in the next: the same people. */
const SAME_PEOPLE: ReadonlyMap<string, string> = new Map(
  [
    ["militant", "terrorist insurgent jihadist jihadi extremist attacker assailant gunman kidnapper hijacker"],
    ["rebel", "plotter putschist mutineer"],
    ["soldier", "troop serviceman"],
    ["police officer", "policeman policewoman"],
  ].flatMap(([one = "", others = ""]) => others.split(" ").map((other): [string, string] => [other, one])),
);

/** Groups of their own among those whom something befalls: by sex, age, arms or office. All other words may mean everybody who was there. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(
  APART.slice(0, 2)
    .flat(2)
    .concat(
      "teenager teen youth minor elderly soldier troop fighter militant insurgent rebel officer guard policeman firefighter rescuer medic paramedic doctor nurse journalist reporter crew driver pilot captain attacker suspect foreigner tourist dog animal".split(
        " ",
      ),
      "police officer",
      "aid worker",
      "health worker",
      "crew member",
    ),
);

const isOfTheirOwn = (people: string): boolean =>
  OF_THEIR_OWN.has(people) || / /u.test(people) || lexicon().relation(people, "soldier", "noun") === "narrower";

/** Each of these is several people. */
const OF_SEVERAL: ReadonlySet<string> = new Set(["family", "household", "couple"]);

/** Who is counted. All groups of people lie in "person", which is also meant where nobody is named. */
export const populationTerm = (claim: Claim): readonly ScopeTerm[] => {
  const [term] = peopleTerm(claim.scope["population"] ?? claim.quantity?.unit ?? null);
  const { value, apartFrom = [] } = term;
  // "118 families" are no count of people, and none of those whom a count of people holds.
  if (OF_SEVERAL.has(value)) return [{ name: "population", value: "family", within: [] }];
  // "citizens of Japan" are none of anybody else's, whatever else is told of people.
  if (/ of /u.test(value)) return [{ name: "population", value, within: [] }];
  // "no Danes were hurt": of all that were hurt nothing is told.
  if (claim.scope["reference"]?.startsWith("nobody") && value !== EVERYBODY)
    return [{ name: "population", value, within: [], apartFrom: [...apartFrom, EVERYBODY] }];
  // "four civilians" of nine people: a figure for everybody, or for whoever is told by another word, is another one.
  if (claim.scope["among"] === "all" && value !== EVERYBODY) return [{ name: "population", value, within: [] }];
  return [term];
};

/** The people that a word names (singular, lower case), as a limit; null: everybody. */
export const peopleTerm = (told: string | null): readonly [ScopeTerm] => {
  const value = told === null || EVERYBODY_WORDS.has(told) ? EVERYBODY : (SAME_PEOPLE.get(told) ?? told);
  const apartFrom = APART.flatMap((groups) =>
    groups.some((group) => group.includes(value)) ? groups.filter((group) => !group.includes(value)).flat() : [],
  );
  return [
    {
      name: "population",
      value,
      within: value === EVERYBODY ? [] : [EVERYBODY],
      apartFrom,
      ...(isOfTheirOwn(value) ? { marked: true as const } : {}),
    },
  ];
};

/** An entity as a limit: who acts. */
export const sideTerm = (
  name: string,
  context: CompareContext,
  role: Role | null | undefined,
): readonly ScopeTerm[] => {
  const side = context.side(role);
  // "gunmen" may be anybody: a description that names nobody separates nothing.
  return side === null || isVague(side) ? [] : [{ name, value: side, within: [] }];
};

export const firstRole = (claim: Claim, ...names: readonly string[]): Role | null => {
  for (const name of names) {
    const role = claim.roles[name];
    if (role) return role;
  }
  return null;
};
