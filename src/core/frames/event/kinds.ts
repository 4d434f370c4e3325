/**
 * The event types of PLOVER (github.com/openeventdata/PLOVER, its manual and its CAMEO2PLOVER table of 2021; "request" is
 * named as in the data published with it). Modes and contexts are those of the same table.
 */
export type PloverType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/** What happens, and the words that tell it. Lists of lemmas, parted by spaces; "_" stands for a space. */
export interface EventKind {
  readonly kind: string;
  /** Null where PLOVER has no type for it: accidents, disasters, disease, common crime, business. */
  readonly code: PloverType | null;
  readonly mode?: string;
  readonly context?: string;
  /** Kinds of one family can be the same event in other words; left out: a family of its own. */
  readonly family?: string;
  /** As a noun with its article ("an attack"), for the question. */
  readonly noun: string;
  /** Of a plural noun: "were there protests". */
  readonly plural?: true;
  /** What is done to the recipient ("attacked"); left out where nobody undergoes it. */
  readonly done?: string;
  /** What the actor does without a recipient ("protested"). */
  readonly did?: string;
  /** Verbs whose subject does it to their object. */
  readonly acts?: string;
  /** Verbs whose subject does it to the noun behind one of `toward` ("fired at", "apologised to"). */
  readonly actsToward?: string;
  readonly toward?: string;
  /** Verbs that two sides share ("clashed with", "met"). */
  readonly mutual?: string;
  /** Verbs that happen to their subject, a thing: `things` ("a bomb exploded", "a train derailed"). */
  readonly happens?: string;
  readonly things?: string;
  /** Verbs that their subject does alone, people or a side ("protested", "resigned"). */
  readonly alone?: string;
  /** Nouns for it. */
  readonly nouns?: string;
  /** Verbs that carry its nouns, where only these do ("impose sanctions", "sign a deal"). */
  readonly carriers?: string;
  /** What its recipient has to be, left out: any noun; "named": a person or body by name. */
  readonly recipient?: "people" | "things" | "named";
  /** Told only where a side by name does it ("visited X" alone tells little). */
  readonly byName?: true;
}

export const VEHICLES =
  "train tram bus car truck lorry van vehicle plane aircraft jet airliner helicopter ferry boat ship vessel coach minibus motorcycle locomotive drone airplane trolley tanker barge submarine rocket";
export const STRUCTURES =
  "building bridge roof mine tower dam wall tunnel crane stage block house school factory balcony scaffold scaffolding ceiling mall hotel overpass viaduct";

export const EVENT_KINDS: readonly EventKind[] = [
  // Violence.
  {
    kind: "attack",
    code: "ASSAULT",
    family: "attack",
    noun: "an attack",
    done: "attacked",
    acts: "attack ambush raid assault assail storm",
    nouns: "attack assault ambush onslaught offensive raid rampage massacre",
  },
  {
    kind: "shooting",
    code: "ASSAULT",
    mode: "firearms",
    family: "attack",
    noun: "a shooting",
    done: "shot at",
    actsToward: "fire open_fire shoot",
    toward: "at on into upon toward towards",
    nouns: "shooting gunfire shootout shooting_spree drive-by",
  },
  {
    kind: "bombing",
    code: "ASSAULT",
    mode: "explosives",
    family: "attack",
    noun: "a bombing",
    done: "bombed",
    acts: "bomb dynamite blow_up",
    happens: "explode detonate go_off",
    things: "bomb device car_bomb grenade mine dynamite charge explosive ied landmine",
    nouns: "bombing",
  },
  {
    kind: "suicide attack",
    code: "ASSAULT",
    mode: "suicide-attack",
    family: "attack",
    noun: "a suicide attack",
    nouns: "suicide_bombing suicide_attack",
  },
  {
    kind: "shelling or air strike",
    code: "ASSAULT",
    mode: "heavy-weapons",
    context: "military",
    family: "attack",
    noun: "shelling or an air strike",
    done: "shelled or bombed",
    acts: "shell bombard strafe",
    nouns: "airstrike air_strike shelling bombardment missile_strike drone_strike missile_attack rocket_attack",
  },
  {
    kind: "fighting",
    code: "ASSAULT",
    context: "military",
    noun: "fighting",
    did: "fought",
    mutual: "clash battle",
    nouns: "fighting clash gunfight firefight skirmish gunbattle",
  },
  {
    kind: "stabbing",
    code: "ASSAULT",
    mode: "beat",
    family: "attack",
    noun: "a stabbing",
    nouns: "stabbing knifing",
  },
  {
    kind: "beating",
    code: "ASSAULT",
    mode: "beat",
    family: "attack",
    noun: "a beating",
    done: "beaten",
    acts: "beat batter punch",
    recipient: "people",
    nouns: "beating",
  },
  {
    kind: "torture",
    code: "ASSAULT",
    mode: "torture",
    noun: "torture",
    done: "tortured",
    acts: "torture",
    recipient: "people",
  },
  {
    kind: "abduction",
    code: "ASSAULT",
    mode: "abduct",
    noun: "an abduction",
    done: "seized or hijacked",
    acts: "hijack",
    nouns: "kidnapping abduction hijacking",
  },
  {
    kind: "assassination",
    code: "ASSAULT",
    mode: "assassinate",
    noun: "an assassination",
    nouns: "assassination",
  },
  {
    kind: "destruction",
    code: "ASSAULT",
    mode: "destroy",
    family: "destruction",
    noun: "destruction",
    done: "destroyed",
    acts: "ransack vandalize vandalise demolish",
    recipient: "things",
  },
  {
    kind: "arson",
    code: "ASSAULT",
    mode: "destroy",
    family: "destruction",
    noun: "an arson attack",
    done: "set on fire",
    acts: "torch set_ablaze",
    recipient: "things",
    nouns: "arson arson_attack",
  },
  {
    kind: "damage",
    code: null,
    family: "destruction",
    noun: "damage",
    done: "destroyed or damaged",
    acts: "destroy damage level flatten raze gut burn burn_down",
    recipient: "things",
  },
  {
    kind: "coup",
    code: "ASSAULT",
    mode: "coup",
    noun: "a coup",
    nouns: "coup putsch mutiny",
  },
  // The law.
  {
    kind: "arrest",
    code: "COERCE",
    mode: "arrest",
    context: "legal",
    noun: "an arrest",
    done: "arrested",
    nouns: "arrest detention",
    carriers: "announce confirm make order",
    recipient: "people",
  },
  {
    kind: "charges",
    code: "COERCE",
    mode: "arrest",
    context: "legal",
    noun: "charges",
    plural: true,
    done: "charged",
    acts: "charge indict arraign prosecute",
    recipient: "people",
  },
  {
    kind: "conviction",
    code: "COERCE",
    mode: "arrest",
    context: "legal",
    noun: "a conviction",
    done: "convicted",
    acts: "convict",
    recipient: "people",
  },
  {
    kind: "guilty plea",
    code: "CONCEDE",
    context: "legal",
    noun: "a guilty plea",
    did: "pleaded guilty",
    nouns: "guilty_plea",
  },
  {
    kind: "sentence",
    code: "COERCE",
    mode: "arrest",
    context: "legal",
    noun: "a sentence",
    done: "sentenced",
    acts: "sentence",
    recipient: "people",
  },
  {
    kind: "release",
    code: "RETREAT",
    mode: "release",
    context: "legal",
    noun: "a release",
    done: "released",
    acts: "release acquit pardon parole",
    recipient: "people",
  },
  {
    kind: "lawsuit",
    code: "ACCUSE",
    mode: "disapprove",
    context: "legal",
    noun: "a lawsuit",
    done: "sued",
    acts: "sue",
    nouns: "lawsuit",
    carriers: "file bring",
  },
  {
    kind: "investigation",
    code: "ACCUSE",
    mode: "investigate",
    noun: "an investigation",
    done: "investigated",
    recipient: "named",
    acts: "investigate probe",
    nouns: "investigation inquiry probe",
    carriers: "open launch begin start order announce",
  },
  {
    kind: "accusation",
    code: "ACCUSE",
    mode: "disapprove",
    byName: true,
    noun: "an accusation",
    done: "accused",
    acts: "accuse",
  },
  {
    kind: "ban",
    code: "COERCE",
    mode: "ban",
    context: "legal",
    noun: "a ban",
    done: "banned",
    byName: true,
    acts: "ban outlaw prohibit",
    nouns: "ban",
    carriers: "impose announce declare introduce",
  },
  {
    kind: "censorship",
    code: "COERCE",
    mode: "restrict",
    context: "legal",
    noun: "censorship",
    done: "censored",
    acts: "censor",
  },
  {
    kind: "deportation",
    code: "COERCE",
    mode: "deport",
    context: "legal",
    noun: "a deportation",
    done: "deported",
    acts: "deport extradite",
    recipient: "people",
  },
  {
    kind: "curfew",
    code: "COERCE",
    mode: "curfew",
    context: "legal",
    noun: "a curfew",
    nouns: "curfew",
    carriers: "impose declare order announce introduce extend",
  },
  {
    kind: "emergency rule",
    code: "COERCE",
    mode: "martial-law",
    context: "legal",
    noun: "a state of emergency",
    nouns: "emergency martial_law",
    carriers: "impose declare proclaim announce extend",
  },
  {
    kind: "seizure of property",
    code: "COERCE",
    mode: "confiscate",
    context: "legal",
    noun: "a seizure of property",
    done: "confiscated",
    acts: "confiscate impound",
    recipient: "things",
  },
  // Relations between sides.
  {
    kind: "sanctions",
    code: "SANCTION",
    context: "economic",
    noun: "sanctions",
    plural: true,
    done: "put under sanctions",
    acts: "sanction",
    nouns: "sanction embargo tariff",
    carriers: "impose slap place announce introduce levy approve adopt tighten extend put",
  },
  {
    kind: "easing of sanctions",
    code: "RETREAT",
    mode: "ease",
    context: "economic",
    noun: "an easing of sanctions",
    nouns: "sanction embargo tariff",
    carriers: "lift ease remove drop waive suspend end",
  },
  {
    kind: "expulsion",
    code: "SANCTION",
    mode: "expel",
    context: "diplomatic",
    noun: "an expulsion",
    done: "expelled",
    acts: "expel",
    recipient: "people",
  },
  {
    kind: "recall of an envoy",
    code: "SANCTION",
    mode: "withdraw",
    context: "diplomatic",
    noun: "the recall of an envoy",
    nouns: "ambassador envoy diplomat",
    carriers: "recall summon_home",
  },
  {
    kind: "break of relations",
    code: "SANCTION",
    mode: "withdraw",
    context: "diplomatic",
    noun: "a break of relations",
    nouns: "ties relations",
    carriers: "cut sever break suspend break_off cut_off",
  },
  {
    kind: "meeting",
    code: "CONSULT",
    byName: true,
    noun: "a meeting",
    mutual: "meet",
    did: "met or held talks",
    nouns: "talks meeting summit negotiation talk",
    carriers: "hold begin start open resume host attend have conclude",
  },
  {
    kind: "visit",
    code: "CONSULT",
    mode: "visit",
    recipient: "named",
    noun: "a visit",
    done: "visited",
    byName: true,
    acts: "visit",
    nouns: "visit",
    carriers: "make pay begin",
  },
  {
    kind: "agreement",
    code: "AGREE",
    noun: "an agreement",
    did: "reached an agreement",
    nouns: "agreement deal accord treaty pact truce",
    carriers: "reach strike clinch conclude seal agree broker make",
  },
  {
    kind: "signing",
    code: "SUPPORT",
    context: "diplomatic",
    family: "agreement",
    noun: "the signing of an agreement",
    did: "signed an agreement",
    nouns: "agreement deal accord treaty pact contract memorandum",
    carriers: "sign ratify initial",
  },
  {
    kind: "ceasefire",
    code: "RETREAT",
    mode: "ceasefire",
    context: "military",
    noun: "a ceasefire",
    nouns: "ceasefire cease-fire truce",
    carriers: "declare announce agree reach sign begin observe call broker",
  },
  {
    kind: "apology",
    code: "SUPPORT",
    context: "diplomatic",
    noun: "an apology",
    did: "apologised",
    alone: "apologize apologise",
    actsToward: "apologize apologise",
    toward: "to",
  },
  {
    kind: "aid",
    code: "AID",
    noun: "aid",
    done: "given aid",
    nouns: "aid assistance relief donation",
    carriers: "send deliver provide give grant approve pledge donate airlift dispatch",
  },
  {
    kind: "resignation",
    code: "RETREAT",
    mode: "resign",
    context: "executive",
    noun: "a resignation",
    did: "resigned",
    alone: "resign step_down",
    nouns: "resignation",
    carriers: "announce submit tender accept",
  },
  {
    kind: "withdrawal",
    code: "RETREAT",
    mode: "withdraw",
    context: "military",
    noun: "a withdrawal",
    nouns: "withdrawal pullout",
    carriers: "complete begin start announce order finish",
  },
  {
    kind: "threat",
    code: "THREATEN",
    noun: "a threat",
    did: "made threats",
    nouns: "threat",
    carriers: "make issue",
  },
  {
    kind: "protest",
    code: "PROTEST",
    mode: "demo",
    noun: "protests",
    plural: true,
    did: "protested",
    alone: "protest demonstrate rally march",
    nouns: "protest demonstration rally march sit-in",
  },
  {
    kind: "riot",
    code: "PROTEST",
    mode: "riot",
    noun: "riots",
    plural: true,
    did: "rioted",
    alone: "riot",
    nouns: "riot rioting",
  },
  {
    kind: "blockade",
    code: "PROTEST",
    mode: "obstruct",
    noun: "a blockade",
    nouns: "blockade roadblock",
  },
  {
    kind: "strike of workers",
    code: "PROTEST",
    mode: "boycott",
    noun: "a strike",
    did: "gone on strike",
    alone: "walk_out",
    nouns: "general_strike walkout boycott",
  },
  {
    kind: "hunger strike",
    code: "PROTEST",
    mode: "hunger",
    noun: "a hunger strike",
    nouns: "hunger_strike",
  },
  // Common crime.
  {
    kind: "robbery",
    code: null,
    noun: "a robbery",
    done: "robbed",
    acts: "rob burgle burglarize loot",
    nouns: "robbery burglary theft heist looting carjacking mugging",
  },
  {
    kind: "product recall",
    code: null,
    noun: "a recall of products",
    done: "recalled",
    acts: "recall",
    recipient: "things",
  },
  {
    kind: "cyberattack",
    code: null,
    noun: "a cyberattack",
    done: "hacked",
    acts: "hack",
    nouns: "cyberattack hack data_breach breach cyber-attack",
  },
  // Accidents.
  {
    kind: "explosion",
    code: null,
    family: "attack",
    noun: "an explosion",
    happens: "explode blow_up",
    things: `${VEHICLES} ${STRUCTURES} gas boiler pipeline tank plant depot fireworks firework cylinder warehouse battery`,
    nouns: "explosion blast",
  },
  {
    kind: "crash",
    code: null,
    noun: "a crash",
    happens: "crash collide derail overturn capsize sink plunge run_aground",
    things: VEHICLES,
    alone: "crash",
    nouns: "crash collision derailment wreck pileup accident capsizing shipwreck",
  },
  {
    kind: "collapse",
    code: null,
    noun: "a collapse",
    happens: "collapse cave_in",
    things: STRUCTURES,
    nouns: "collapse stampede",
  },
  {
    kind: "fire",
    code: null,
    noun: "a fire",
    happens: "burn_down catch_fire",
    things: `${STRUCTURES} ${VEHICLES} hospital church market home shop store apartment warehouse`,
    nouns: "fire blaze wildfire inferno bushfire",
  },
  {
    kind: "power cut",
    code: null,
    noun: "a power cut",
    nouns: "blackout outage power_cut power_outage",
  },
  {
    kind: "spill",
    code: null,
    noun: "a spill",
    nouns: "oil_spill spill leak",
  },
  // Nature.
  {
    kind: "earthquake",
    code: null,
    noun: "an earthquake",
    nouns: "earthquake quake tremor aftershock temblor",
  },
  {
    kind: "flood",
    code: null,
    noun: "flooding",
    acts: "flood inundate",
    done: "flooded",
    recipient: "things",
    nouns: "flood flooding flash_flood deluge",
  },
  {
    kind: "storm",
    code: null,
    noun: "a storm",
    nouns: "storm hurricane cyclone typhoon tornado blizzard snowstorm thunderstorm",
  },
  {
    kind: "landslide",
    code: null,
    noun: "a landslide",
    nouns: "landslide mudslide avalanche rockslide",
  },
  {
    kind: "eruption",
    code: null,
    noun: "an eruption",
    happens: "erupt",
    things: "volcano",
    nouns: "eruption",
  },
  {
    kind: "tsunami",
    code: null,
    noun: "a tsunami",
    nouns: "tsunami",
  },
  {
    kind: "drought",
    code: null,
    noun: "a drought",
    nouns: "drought famine heatwave heat_wave",
  },
  {
    kind: "outbreak",
    code: null,
    noun: "an outbreak of disease",
    nouns: "outbreak epidemic pandemic",
    carriers:
      "declare report confirm suffer face battle hit strike fight occur begin start spread erupt contain detect announce see",
  },
  // Offices and elections.
  {
    kind: "appointment",
    code: null,
    noun: "an appointment",
    done: "given an office",
    acts: "appoint elect inaugurate swear_in reelect re-elect nominate",
    recipient: "people",
  },
  {
    kind: "dismissal",
    code: null,
    noun: "a dismissal",
    done: "dismissed",
    acts: "sack oust depose dismiss impeach suspend",
    recipient: "people",
  },
];
