/**
 * Nouns for people by what they do or undergo: lemma to class. The class tells whom "the official" or "the suspect"
 * can stand for, and for whom a person acts ("British minister": the government; "Afghan general": the military).
 */
export type RoleClass =
  | "leader"
  | "minister"
  | "official"
  | "spokesman"
  | "envoy"
  | "politician"
  | "military"
  | "fighter"
  | "police"
  | "suspect"
  | "victim"
  | "witness"
  | "expert"
  | "medic"
  | "clergy"
  | "legal"
  | "media"
  | "business"
  | "activist"
  | "civilian"
  | "family"
  | "rescuer"
  | "source";

const TABLE: { readonly [k in RoleClass]: string } = {
  leader:
    "president vice-president premier chancellor king queen emir sultan monarch prince princess pope dictator ruler leader chief head chairman chairwoman chairperson chair founder co-founder cofounder commissioner speaker secretary-general governor mayor president-elect director director-general boss warlord chieftain co-chair deputy superintendent administrator",
  minister: "minister secretary undersecretary ministers treasurer",
  official:
    "official authority bureaucrat aide adviser advisor administrator coordinator regulator inspector clerk functionary planner commissioner manager officer employee staffer",
  spokesman: "spokesman spokeswoman spokesperson mouthpiece representative spox",
  envoy: "envoy ambassador diplomat delegate negotiator mediator emissary consul attaché attache interlocutor",
  politician:
    "lawmaker senator congressman congresswoman parliamentarian legislator politician candidate councillor councilor councilman councilwoman alderman member mp congressperson representative nominee incumbent challenger opponent voter backer oppositionist",
  military:
    "general colonel major captain lieutenant sergeant corporal admiral commander soldier troop trooper serviceman servicewoman marine sailor airman officer pilot paratrooper peacekeeper conscript veteran guard sniper cadet brigadier reservist commando",
  fighter:
    "militant insurgent rebel guerrilla guerilla fighter gunman terrorist jihadist jihadi islamist separatist extremist militiaman radical combatant bomber kidnapper hijacker mercenary mutineer raider smuggler trafficker pirate gangster",
  police:
    "policeman policewoman constable detective sheriff deputy sergeant officer trooper investigator agent inspector ranger marshal cop superintendent",
  suspect:
    "suspect gunman shooter attacker assailant perpetrator killer murderer robber thief burglar arsonist defendant accused intruder offender hostage-taker stabber kidnapper driver inmate detainee prisoner fugitive gunwoman knifeman",
  victim: "victim casualty survivor hostage evacuee refugee migrant patient deceased captive abductee",
  witness: "witness eyewitness bystander passerby onlooker passer-by neighbour neighbor caller",
  expert:
    "expert analyst scientist researcher professor lecturer academic economist historian seismologist geologist meteorologist forecaster epidemiologist virologist engineer scholar specialist author strategist pollster statistician hydrologist volcanologist climatologist biologist psychologist criminologist sociologist fellow",
  medic: "doctor nurse surgeon physician paramedic medic coroner pathologist pharmacist",
  clergy:
    "priest bishop archbishop cardinal imam cleric rabbi pastor monk nun mullah ayatollah reverend preacher sheikh mufti",
  legal: "judge lawyer attorney prosecutor solicitor barrister counsel magistrate justice juror",
  media:
    "journalist reporter correspondent editor columnist anchor broadcaster photographer blogger presenter commentator cameraman stringer",
  business:
    "executive ceo businessman businesswoman entrepreneur investor banker trader shareholder tycoon owner founder operator landlord contractor",
  activist:
    "activist campaigner protester protestor demonstrator dissident organizer organiser striker marcher rioter unionist volunteer defender",
  civilian:
    "resident civilian citizen local villager townspeople people man woman child boy girl teenager person student pupil teacher worker farmer fisherman shopkeeper tourist traveler traveller passenger guest customer employee driver miner herder expatriate national inhabitant homeowner tenant commuter youth adult toddler infant baby teen worshipper worshiper pilgrim motorist pedestrian hiker actor actress singer musician athlete player coach elder tribesman shopper fan spectator attendee pensioner vendor trucker",
  family:
    "father mother brother sister son daughter wife husband uncle aunt cousin grandfather grandmother relative parent widow nephew niece boyfriend girlfriend fiancee friend colleague partner spouse sibling stepfather grandson granddaughter",
  rescuer: "firefighter rescuer responder fireman lifeguard diver crew",
  source: "source insider",
};

const CLASSES = new Map<string, readonly RoleClass[]>();
for (const [cls, words] of Object.entries(TABLE) as [RoleClass, string][]) {
  for (const word of words.split(" ")) CLASSES.set(word, [...(CLASSES.get(word) ?? []), cls]);
}
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: "people",
    men: "man",
    women: "woman",
    children: "child",
    gunmen: "gunman",
    spokesmen: "spokesman",
    policemen: "policeman",
    militiamen: "militiaman",
    tribesmen: "tribesman",
    fishermen: "fisherman",
    firemen: "fireman",
    wives: "wife",
    mps: "mp",
    thieves: "thief",
    businessmen: "businessman",
    servicemen: "serviceman",
    lawmakers: "lawmaker",
    authorities: "authority",
    policewomen: "policewoman",
    congressmen: "congressman",
    townspeople: "townspeople",
    babies: "baby",
    deputies: "deputy",
    secretaries: "secretary",
  }),
);

const LEMMAS = new Map<string, string>(IRREGULAR);
for (const word of CLASSES.keys()) {
  LEMMAS.set(word, LEMMAS.get(word) ?? word);
  if (!LEMMAS.has(`${word}s`)) LEMMAS.set(`${word}s`, word);
}

/** The lemma under which a role noun is listed, for its lower-case form; other words come back as they are. */
export const roleLemma = (lower: string): string => LEMMAS.get(lower) ?? lower;

/** Classes of a role noun by its lower-case form, singular or plural; empty for other words. */
export const roleClasses = (lower: string): readonly RoleClass[] => CLASSES.get(roleLemma(lower)) ?? [];

export const isRoleNoun = (lower: string): boolean => LEMMAS.has(lower);

/** Nouns that say that they are men or women. */
export function genderOfRole(lower: string): "male" | "female" | null {
  const word = roleLemma(lower);
  if (
    /^(?:gunman|father|brother|son|husband|uncle|grandfather|king|prince|boy|man|priest|businessman|policeman|congressman|serviceman|actor|boyfriend|nephew|grandson|councilman|fisherman)$/.test(
      word,
    )
  )
    return "male";
  if (/(?:woman|mother|sister|daughter|wife|aunt|queen|princess|girl|actress|widow|girlfriend|niece|nun)$/.test(word))
    return "female";
  return null;
}

/** Titles and ranks that stand before a name, abbreviated or not, beside the role nouns: lower case, with and without the point. */
export const HONORIFICS: ReadonlyMap<string, "male" | "female" | "either"> = new Map(
  Object.entries<"male" | "female" | "either">({
    mr: "male",
    mrs: "female",
    ms: "female",
    miss: "female",
    mx: "either",
    sir: "male",
    dame: "female",
    lord: "male",
    lady: "female",
    madam: "female",
    madame: "female",
    monsieur: "male",
    dr: "either",
    prof: "either",
    rev: "either",
    fr: "male",
    gen: "either",
    maj: "either",
    col: "either",
    lt: "either",
    capt: "either",
    cpt: "either",
    sgt: "either",
    cpl: "either",
    pvt: "either",
    adm: "either",
    cmdr: "either",
    brig: "either",
    cmd: "either",
    sen: "either",
    rep: "either",
    gov: "either",
    pres: "either",
    supt: "either",
    det: "either",
    insp: "either",
    hon: "either",
    st: "either",
    sheikh: "male",
    sheik: "male",
    shaikh: "male",
    mullah: "male",
    maulana: "male",
    maulvi: "male",
    ayatollah: "male",
    imam: "male",
    haji: "male",
    sayyid: "male",
    pope: "male",
    crown: "either",
    señor: "male",
    don: "male",
    herr: "male",
    frau: "female",
    baroness: "female",
    baron: "male",
    duke: "male",
    duchess: "female",
    judge: "either",
    justice: "either",
    officer: "either",
    deputy: "either",
    ofc: "either",
    cst: "either",
    const: "either",
    msgr: "male",
    vice: "either",
    acting: "either",
    former: "either",
    ex: "either",
    chief: "either",
    senior: "either",
    interim: "either",
    staff: "either",
    first: "either",
    lance: "either",
    lieutenant: "either",
    sergeant: "either",
    private: "either",
  }),
);
/** Honorifics that are words of other uses: alone before a name they give no title. */
export const WEAK_HONORIFICS = new Set([
  "vice",
  "acting",
  "former",
  "ex",
  "chief",
  "senior",
  "interim",
  "staff",
  "first",
  "lance",
  "private",
  "crown",
  "st",
  "don",
  "fr",
  "const",
  "det",
  "justice",
]);
