/** Made-up news of realistic length: towns, people and figures by chance, sentences from the templates below. */

/** A small random number generator (mulberry32): the same seed gives the same text on every machine. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const LEXICON: Readonly<Record<string, readonly string[]>> = {
  town: [
    "Izmir",
    "Valdivia",
    "Kisumu",
    "Da Nang",
    "Tromsø",
    "Arequipa",
    "Gaziantep",
    "Cebu City",
    "Oaxaca",
    "Khulna",
    "Split",
    "Durban",
    "Nagasaki",
    "Port Sudan",
    "Halifax",
    "Tegucigalpa",
  ],
  country: [
    "Turkey",
    "Chile",
    "Kenya",
    "Vietnam",
    "Norway",
    "Peru",
    "the Philippines",
    "Mexico",
    "Bangladesh",
    "Croatia",
    "South Africa",
    "Japan",
    "Sudan",
    "Canada",
    "Honduras",
  ],
  surname: [
    "Okafor",
    "Lindqvist",
    "Moreno",
    "Tanaka",
    "Haddad",
    "Novak",
    "Mbeki",
    "Larsen",
    "Quispe",
    "Rahman",
    "Petrov",
    "Castillo",
    "Nguyen",
    "Adeyemi",
    "Fischer",
    "Sato",
  ],
  given: [
    "Amina",
    "Jonas",
    "Lucía",
    "Kenji",
    "Omar",
    "Petra",
    "Thandi",
    "Erik",
    "Rosa",
    "Farid",
    "Ivan",
    "Carla",
    "Minh",
    "Grace",
    "Klara",
    "Haruto",
  ],
  body: [
    "the interior ministry",
    "the civil protection agency",
    "the regional governor's office",
    "the Red Cross",
    "the national police",
    "the United Nations",
    "the health ministry",
    "the defence ministry",
    "the electoral commission",
    "the fire service",
  ],
  role: [
    "a spokesman for the ministry",
    "the deputy mayor",
    "a military official who asked not to be named",
    "a senior aid worker",
    "the head of the rescue operation",
    "a member of the provincial council",
  ],
  outlet: [
    "Reuters",
    "the Associated Press",
    "local radio",
    "state television",
    "the daily La Prensa",
    "Agence France-Presse",
  ],
  hazard: ["flood", "earthquake", "landslide", "wildfire", "storm", "explosion", "outbreak", "fire"],
  group: ["residents", "families", "students", "workers", "patients", "fishermen", "passengers", "farmers"],
  damage: ["homes", "schools", "bridges", "health centres", "shops", "boats", "power lines", "vehicles"],
  day: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  month: ["January", "March", "April", "June", "August", "October", "November"],
  party: ["the government", "the rebels", "the opposition", "the army", "the militia", "the coalition"],
};

const SENTENCES: readonly string[] = [
  "At least {n} people were killed and {N} injured when a {hazard} struck {town} in {country} on {day}, {body} said.",
  "{given} {surname}, {role}, told {outlet} that about {M} {group} had fled the area since {month} {d}.",
  '"We have never seen anything like this, and we will need help for months," {surname} said.',
  "According to {body}, more than {N} {damage} were destroyed and another {n} were badly damaged.",
  "{party} took control of the district of {town} early on {day}, though {party} denied that its forces had withdrawn.",
  "{country} will send {N} soldiers and {n} doctors to help with the evacuation, its foreign minister announced.",
  "Officials warned that the number of victims could rise to {N} in the next {d} days if the rain does not stop.",
  "Last year {body} put the cost of repairs at {n} million dollars, a figure that {surname} called far too low.",
  "Talks between {party} and {party} broke off on {day} after {d} hours without an agreement.",
  '"They offered us a ceasefire, but we cannot accept it as long as {town} is under siege," a negotiator told {outlet}.',
  "The road between {town} and {town} remained closed, and {n} villages could be reached only by helicopter.",
  "{body} has confirmed {N} cases of the disease in {town} since {month}, including {n} deaths.",
  "Turnout reached {n} percent by noon, {body} said, slightly less than in the previous election.",
  "{given} {surname} said that her family had lost everything and was sleeping in a school near the harbour.",
  "In {month}, {n} of the {N} {group} who had been reported missing were found alive.",
  "Two of the three reservoirs above {town} are full, {role} said, and the third is expected to overflow by {day}.",
  "The president, who visited {town} on {day}, has so far rejected calls for an international inquiry.",
  "Power was restored to roughly two-thirds of the city, but {M} households were still without water.",
  "Analysts believe that {party} could lose the whole coast within {d} weeks unless reinforcements arrive.",
  "{outlet} reported, citing {role}, that {n} suspects had been detained near the border with {country}.",
  "Schools will stay closed until further notice, and a curfew between 10 p.m. and 5 a.m. remains in force.",
  "It was the worst {hazard} in {country} since 1998, when {N} people died in the same valley.",
];

/** Mean length of a news report in UTF-16 units, as in the goal of 3.5 KB. */
const LENGTH = 3500;

/** Report number `index`: headline, blank line, paragraphs of two to four sentences. */
export const generateReport = (index: number): string => {
  const random = randomFrom(index * 2_654_435_761 + 17);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = (from: readonly string[]): string => from[below(from.length)] ?? "";
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/gu, (_, slot: string) => {
      if (slot === "n") return String(2 + below(80));
      if (slot === "N") return String(100 + below(900));
      if (slot === "M") return `${1 + below(60)},${String(below(10) * 100).padStart(3, "0")}`;
      if (slot === "d") return String(2 + below(26));
      return pick(LEXICON[slot] ?? []);
    });
  const sentence = (): string => {
    const text = fill(pick(SENTENCES));
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  const length = LENGTH * (0.6 + random() * 0.8);
  const parts = [fill("{hazard} in {town}: {n} dead, {M} displaced")];
  for (let size = 0; size < length; ) {
    const paragraph = Array.from({ length: 2 + below(3) }, sentence).join(" ");
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return `${parts.join("\n\n")}\n`;
};
