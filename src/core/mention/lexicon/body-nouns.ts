/** Nouns that end or begin the names of bodies, by what the body is; and common nouns for organs of a state. */
export type BodyType =
  | "armed"
  | "political"
  | "government"
  | "ministry"
  | "parliament"
  | "military"
  | "police"
  | "intelligence"
  | "court"
  | "agency"
  | "igo"
  | "ngo"
  | "wire"
  | "outlet"
  | "company"
  | "embassy"
  | "school"
  | "hospital"
  | "fire"
  | "facility"
  | "team"
  | "organisation";

const words = (list: string): string[] => list.trim().split(/\s+/);

const TYPES = new Map<string, BodyType>();
const put = (type: BodyType, list: string): void => {
  for (const word of words(list)) TYPES.set(word, type);
};
put("police", "police constabulary");
put("fire", "firefighters");
put("ministry", "ministry department secretariat");
put("parliament", "parliament congress senate assembly legislature knesset");
put("military", "army navy military airforce militia corps battalion brigade regiment squadron");
put("court", "court tribunal");
put(
  "agency",
  "agency authority bureau office commission administration board service services directorate department council committee center centre observatory survey institute division",
);
put("embassy", "embassy consulate");
put("school", "university college school academy kindergarten polytechnic");
put("hospital", "hospital clinic infirmary");
put(
  "company",
  "inc inc. corp corp. corporation company co co. ltd ltd. llc plc gmbh sa ag group holdings airlines airways bank industries motors energy oil petroleum pharmaceuticals technologies systems partners enterprises electronics electric telecom insurance foods steel steelworks motor cement mining pharma pharmaceutical chemicals petrochemicals breweries brewery shipping logistics aerospace automotive textiles telecoms software laboratories supermarkets engineering manufacturing dairies beverages railways railway airline capital stores",
);
put(
  "ngo",
  "foundation association federation union society network coalition campaign trust charity institution church fund initiative league forum alliance organization organisation international",
);
put("political", "party");
put("armed", "front brigades cartel");
put(
  "outlet",
  "times post herald tribune gazette news journal chronicle observer sentinel telegraph press radio tv television broadcasting newspaper magazine daily examiner courier dispatch inquirer mirror",
);
put(
  "facility",
  "church mosque temple synagogue cathedral stadium arena mall prison jail barracks base theatre theater museum airport hotel nightclub plaza",
);

/** What a capitalised name that ends in this word is; null for words that end no body's name. */
export const bodyTypeOf = (lower: string): BodyType | null => TYPES.get(lower) ?? null;

/** Words that end a body's name only with two capitalised words or more before them: they also stand alone or end titles. */
export const WEAK_BODY_NOUNS = new Set(
  words(
    "times post mirror daily news press journal group capital front league international fund trust union center centre office service services board council survey plaza arena base energy oil electric systems partners initiative co sa ag division corps capital stores network campaign forum temple plaza theater theatre hotel courier dispatch observer airport",
  ),
);

/** Words that open a body's name when "of", "for" or "on" follows ("Ministry of Health", "University of Texas"). */
export const OPENING_BODY_NOUNS = new Set(
  words(
    "ministry department university bank council committee commission bureau office institute board college centre center centers academy association federation organization organisation society school house court agency authority church league union front movement party army embassy fund alliance coalition foundation secretariat directorate division confederation chamber consulate hospital museum municipality administration",
  ),
);

/** Common nouns for organs of a state, with or without its name ("Afghan forces", "the army"): what they are. */
export const STATE_NOUNS: ReadonlyMap<string, BodyType> = new Map(
  Object.entries<BodyType>({
    government: "government",
    administration: "government",
    regime: "government",
    cabinet: "government",
    authorities: "government",
    presidency: "government",
    junta: "government",
    leadership: "government",
    monarchy: "government",
    military: "military",
    army: "military",
    forces: "military",
    force: "military",
    troops: "military",
    soldiers: "military",
    navy: "military",
    airforce: "military",
    armed: "military",
    marines: "military",
    warplanes: "military",
    military_forces: "military",
    police: "police",
    intelligence: "intelligence",
    parliament: "parliament",
    legislature: "parliament",
    senate: "parliament",
    congress: "parliament",
    embassy: "embassy",
    consulate: "embassy",
    ministry: "ministry",
    department: "ministry",
    delegation: "government",
    diplomacy: "government",
  }),
);

/** What a ministry deals with: how it is told, to how it stands in an id. */
export const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: "defence",
    defense: "defence",
    interior: "interior",
    "internal affairs": "interior",
    "home affairs": "interior",
    foreign: "foreign",
    "foreign affairs": "foreign",
    "external affairs": "foreign",
    finance: "finance",
    treasury: "finance",
    economy: "economy",
    "economic affairs": "economy",
    health: "health",
    "public health": "health",
    education: "education",
    justice: "justice",
    energy: "energy",
    oil: "oil",
    transport: "transport",
    transportation: "transport",
    agriculture: "agriculture",
    environment: "environment",
    labour: "labour",
    labor: "labour",
    trade: "trade",
    commerce: "commerce",
    information: "information",
    culture: "culture",
    tourism: "tourism",
    immigration: "immigration",
    migration: "migration",
    security: "security",
    "public security": "security",
    "national security": "security",
    women: "women",
    "women's affairs": "women",
    science: "science",
    housing: "housing",
    water: "water",
    emergencies: "emergencies",
    "emergency situations": "emergencies",
    "civil protection": "civil-protection",
    state: "state",
    communications: "communications",
    planning: "planning",
    religious: "religious",
    "religious affairs": "religious",
    war: "war",
    refugees: "refugees",
    "public safety": "public-safety",
    "social affairs": "social",
    industry: "industry",
    police: "police",
    staff: "staff",
    "homeland security": "homeland-security",
  }),
);

/** Adjectives and nouns allowed between a country and its organ's noun ("Afghan national security forces"). */
export const STATE_MODIFIERS = new Set(
  words(
    "national armed security special air ground naval military government interim caretaker transitional provisional federal central new coalition defence defense police riot border regular civilian local paramilitary occupying occupation combat embattled weakened western-backed us-backed elected then current former outgoing ruling land peacekeeping foreign intelligence counter-terrorism counterterrorism elite counterinsurgency counter-insurgency internationally recognised recognized regional rapid reaction state pro-government air-force",
  ),
);

/** What a common noun for a body is, of a state or not; null for other nouns. */
export const bodyNounType = (lower: string): BodyType | null => STATE_NOUNS.get(lower) ?? bodyTypeOf(lower);

/** How a portfolio stands in an id ("defence" of "defense"); null where the words name none. */
export const portfolioOf = (lower: string): string | null => PORTFOLIOS.get(lower) ?? null;
