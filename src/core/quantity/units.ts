/**
 * Words for what is counted that mean the same to a reader of counts. Mapped are only words that news swaps freely for one
 * another about the same people or things, so that "3,000 troops" in one report meets "3,000 soldiers" in another; words
 * that narrow ("marine", "civilian", "pupil") keep their own unit.
 */
export const UNIT_SYNONYMS: ReadonlyMap<string, string> = new Map([
  // one body of armed staff, named by agency style
  ["troop", "soldier"],
  ["troops", "soldier"],
  ["serviceman", "soldier"],
  ["servicewoman", "soldier"],
  ["service member", "soldier"],
  ["servicemember", "soldier"],
  ["military personnel", "soldier"],
  ["army personnel", "soldier"],
  // people as such
  ["people", "person"],
  ["individual", "person"],
  ["human", "person"],
  ["human being", "person"],
  ["soul", "person"],
  ["life", "person"],
  ["folk", "person"],
  // police
  ["cop", "police officer"],
  ["policeman", "police officer"],
  ["policewoman", "police officer"],
  ["police", "police officer"],
  ["police personnel", "police officer"],
  ["kid", "child"],
  ["youngster", "child"],
  ["schoolkid", "schoolchild"],
  ["infant", "baby"],
  ["fatality", "death"],
  ["wounding", "injury"],
  ["home", "house"],
  ["dwelling", "house"],
  ["automobile", "car"],
  ["lorry", "truck"],
  ["plane", "aircraft"],
  ["airplane", "aircraft"],
  ["aeroplane", "aircraft"],
  ["chopper", "helicopter"],
  ["vessel", "ship"],
  ["fire fighter", "firefighter"],
  ["fireman", "firefighter"],
  ["health care worker", "health worker"],
  ["healthcare worker", "health worker"],
  ["staff", "staff member"],
  ["staffer", "staff member"],
  ["aid worker", "aid worker"],
]);

/** Heads of people: nationalities and other adjectives before them narrow the unit and are no part of it. */
export const PERSON_UNITS: ReadonlySet<string> = new Set(
  "soldier person police officer child baby woman man boy girl civilian militant insurgent rebel fighter officer worker student teacher resident refugee migrant victim passenger patient prisoner protester demonstrator journalist doctor nurse gunman suspect hostage citizen national member official employee firefighter villager farmer voter adult teenager".split(
    " ",
  ),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["people", "person"],
  ["persons", "person"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["geese", "goose"],
  ["mice", "mouse"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["leaves", "leaf"],
  ["halves", "half"],
  ["thieves", "thief"],
  ["wolves", "wolf"],
  ["shelves", "shelf"],
  ["calves", "calf"],
  ["oxen", "ox"],
  ["crises", "crisis"],
  ["bases", "base"],
  ["buses", "bus"],
  ["gases", "gas"],
  ["viruses", "virus"],
  ["campuses", "campus"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["zombies", "zombie"],
  ["rookies", "rookie"],
  ["selfies", "selfie"],
  ["pies", "pie"],
  ["ties", "tie"],
  ["species", "species"],
  ["series", "series"],
  ["aircraft", "aircraft"],
  ["personnel", "personnel"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
  ["crossroads", "crossroads"],
  ["headquarters", "headquarters"],
  ["means", "means"],
  ["news", "news"],
  ["diabetes", "diabetes"],
  ["gas", "gas"],
  ["bus", "bus"],
  ["virus", "virus"],
  ["shoes", "shoe"],
  ["heroes", "hero"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
  ["echoes", "echo"],
  ["volcanoes", "volcano"],
  ["mosquitoes", "mosquito"],
  ["tornadoes", "tornado"],
  ["torpedoes", "torpedo"],
  ["embargoes", "embargo"],
  ["vetoes", "veto"],
  ["caches", "cache"],
  ["axes", "axe"],
  ["chefs", "chef"],
  ["quizzes", "quiz"],
]);

/** Singular of an English noun in lower case; words that are singular already come back as they are. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("men") && word.length > 4) return `${word.slice(0, -3)}man`;
  if (word.endsWith("children")) return word.slice(0, -3);
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The unit of a counted noun: singular, with a compound noun or relational adjective kept, synonyms mapped. */
export function unitOf(head: string, compound: string): string {
  const base = singular(head);
  const whole = compound === "" ? base : `${compound} ${base}`;
  return (
    UNIT_SYNONYMS.get(whole) ?? (compound === "" ? (UNIT_SYNONYMS.get(head) ?? UNIT_SYNONYMS.get(base) ?? base) : whole)
  );
}
