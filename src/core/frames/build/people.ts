import { lexicon } from "../../lexicon/index.ts";
import { words } from "../../text/words.ts";

/** Words for people that the dictionary takes for something else first, or does not hold: numbers, bodies of the dead, crews. */
const PEOPLE_TOO = words(
  `male female local commuter trade_unionist troop servicewoman medic crew crewmember shooter bomber family household couple staff personnel
  other dozen hundred thousand score million half infected climber watchmen publisher carjacker mum body remains corpse life soul human group trio
  pair duo everyone someone nobody snowmobiler carer`,
);

/** Words that the dictionary takes for people first, and news does not: machines, beasts, qualities. */
const NO_PEOPLE = words(
  `server digger excavator browser avatar super clone fossil whale tiger booby dragon dry great straight pop heavy stiff cream flak riff invalid monitor trainer public
  population nationality folk capital major ex pro`,
);

/** Whether a noun (singular lemma, lower case) names people who can be hurt, flee or be moved: a person, by the dictionary and what it lacks. */
export const namesPeople = (lemma: string): boolean =>
  PEOPLE_TOO.has(lemma) || (!NO_PEOPLE.has(lemma) && (lexicon().isA(lemma, "noun", "person") || isClosedUp(lemma)));

/** "storeman", "headteacher": a word for people closed up with another, of which the dictionary holds only the two. */
const isClosedUp = (lemma: string): boolean => {
  const person = CLOSED_UP.exec(lemma)?.[1];
  return person !== undefined && lexicon().has(lemma.slice(0, -person.length), "noun") && !lexicon().has(lemma, "noun");
};
const CLOSED_UP = /^\p{Ll}{3,}?(man|woman|child|people|teacher|worker|keeper|fighter|mate|nurse|rider)$/u;

/** Units that stand for people in general: the same population. */
export const GENERIC_PEOPLE: ReadonlySet<string> = new Set([
  "person",
  "people",
  "victim",
  "individual",
  "life",
  "soul",
  "human",
  "other",
  "casualty",
  "body",
  "corpse",
  "remains",
  "dozen",
  "hundred",
  "thousand",
  "score",
  "million",
  "everyone",
  "someone",
]);

/** Nouns for what is sent: troops, teams, vessels, aid workers. Singular lemmas. */
export const FORCE_NOUNS: ReadonlySet<string> = new Set(
  `soldier troop force marine paratrooper commando serviceman personnel infantry brigade battalion division regiment detachment unit squad
team crew officer policeman police guard guardsman peacekeeper peacemaker firefighter rescuer medic doctor nurse engineer trainer adviser
advisor expert specialist inspector observer investigator monitor volunteer worker reinforcement contingent convoy fleet ship warship vessel
frigate destroyer carrier submarine boat aircraft plane jet fighter bomber helicopter drone tank vehicle ambulance truck missile battery
system agent staff sniffer dog detective surgeon paramedic diver technician sapper gendarme searcher trooper airman sailor reserve reservist militia mercenary`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
