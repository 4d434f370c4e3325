import type { ControlState } from "../../claim/claim.ts";

/** Verbs whose agent comes to hold, holds or threatens the place that is their object. */
export const HOLDING_VERBS: ReadonlyMap<string, ControlState> = new Map<string, ControlState>([
  ["capture", "captured"],
  ["seize", "captured"],
  ["occupy", "captured"],
  ["overrun", "captured"],
  ["conquer", "captured"],
  ["take", "captured"],
  ["take over", "captured"],
  ["annex", "captured"],
  ["invade", "contested"],
  ["storm", "contested"],
  ["retake", "retaken"],
  ["recapture", "retaken"],
  ["liberate", "retaken"],
  ["reclaim", "retaken"],
  ["regain", "retaken"],
  ["reoccupy", "retaken"],
  ["take back", "retaken"],
  ["win back", "retaken"],
  ["wrest", "captured"],
  ["hold", "held"],
  ["control", "held"],
  ["rule", "held"],
  ["hold on", "held"],
  ["besiege", "besieged"],
  ["surround", "besieged"],
  ["encircle", "besieged"],
  ["blockade", "besieged"],
  ["isolate", "besieged"],
  ["cut off", "besieged"],
  ["approach", "approached"],
  ["near", "approached"],
  ["threaten", "approached"],
  ["enter", "contested"],
  ["contest", "contested"],
  ["attack", "contested"],
  ["lose", "lost"],
  ["abandon", "lost"],
  ["cede", "handed over"],
  ["surrender", "handed over"],
  ["hand over", "handed over"],
]);

/** Too wide to mean control unless the object is a named place and the agent a side ("take Kandahar", not "take the road"). */
export const WEAK_VERBS: ReadonlySet<string> = new Set([
  "take",
  "hold",
  "enter",
  "attack",
  "approach",
  "near",
  "threaten",
  "lose",
  "abandon",
  "rule",
  "regain",
  "control",
  "contest",
  "surrender",
]);

/** "take control of", "wrest control of": verbs that carry the noun "control", "hold" or "possession". */
export const LIGHT_VERBS: ReadonlyMap<string, ControlState> = new Map<string, ControlState>([
  ["take", "captured"],
  ["seize", "captured"],
  ["wrest", "captured"],
  ["gain", "captured"],
  ["assume", "captured"],
  ["win", "captured"],
  ["claim", "captured"],
  ["establish", "captured"],
  ["retake", "retaken"],
  ["regain", "retaken"],
  ["reassert", "retaken"],
  ["have", "held"],
  ["keep", "held"],
  ["retain", "held"],
  ["maintain", "held"],
  ["exercise", "held"],
  ["lose", "lost"],
  ["cede", "handed over"],
  ["surrender", "handed over"],
  ["relinquish", "handed over"],
  ["hand over", "handed over"],
]);

export const CONTROL_NOUNS: ReadonlySet<string> = new Set([
  "control",
  "possession",
  "hands",
  "hand",
  "rule",
  "occupation",
  "siege",
  "grip",
  "grasp",
]);

/** Nouns of action: "the capture of X by Y", "the fall of X". */
export const HOLDING_NOUNS: ReadonlyMap<string, ControlState> = new Map<string, ControlState>([
  ["capture", "captured"],
  ["seizure", "captured"],
  ["conquest", "captured"],
  ["occupation", "captured"],
  ["takeover", "captured"],
  ["fall", "captured"],
  ["recapture", "retaken"],
  ["liberation", "retaken"],
  ["reconquest", "retaken"],
  ["siege", "besieged"],
  ["encirclement", "besieged"],
  ["loss", "lost"],
]);

/** Fighting that goes on in a place: its holder is not settled by it. */
export const FIGHTING_NOUNS: ReadonlySet<string> = new Set([
  "fighting",
  "clash",
  "battle",
  "combat",
  "gunfight",
  "gunbattle",
  "firefight",
  "skirmish",
]);
export const GOING_ON: ReadonlySet<string> = new Set([
  "continue",
  "rage",
  "erupt",
  "go on",
  "break out",
  "persist",
  "intensify",
  "flare",
  "ongoing",
  "underway",
  "resume",
]);

/** Verbs with the place as subject: "Herat fell (to ...)". */
export const FALLING_VERBS: ReadonlySet<string> = new Set(["fall"]);
/** "withdraw from X", "pull out of X". */
export const LEAVING_VERBS: ReadonlySet<string> = new Set(["withdraw", "retreat", "pull out", "pull back"]);
/** "advance on X", "close in on X", "march on X". */
export const NEARING_VERBS: ReadonlySet<string> = new Set(["advance", "close in", "march", "close"]);
/** "marched into X": they are in it, and it is not settled who holds it. */
export const ENTERING_VERBS: ReadonlySet<string> = new Set([
  "march",
  "advance",
  "push",
  "sweep",
  "roll",
  "move",
  "storm",
]);
/** "drove the militants out of X". */
export const DRIVING_VERBS: ReadonlySet<string> = new Set([
  "drive",
  "push",
  "force",
  "expel",
  "oust",
  "drive out",
  "push out",
  "force out",
  "flush",
  "flush out",
]);

/** Nouns for a territory that can be held in part ("two-thirds of the country"). */
export const TERRITORY_NOUNS: ReadonlySet<string> = new Set([
  "country",
  "territory",
  "land",
  "province",
  "region",
  "city",
  "town",
  "state",
  "area",
  "district",
  "coast",
  "coastline",
  "oblast",
  "nation",
]);

/** What is told as nearly done is not done. */
export const NEARLY: ReadonlySet<string> = new Set([
  "almost",
  "nearly",
  "close to",
  "on the verge of",
  "on the brink of",
  "about to",
  "virtually",
  "all but",
  "near",
]);

/** Buildings and sites whose seizure tells who holds them, named or not. */
export const SEATS_OF_POWER: ReadonlySet<string> = new Set(
  `airport airfield airbase broadcaster palace parliament embassy consulate headquarters barracks prison ministry port refinery dam bridge
  base checkpoint outpost garrison stronghold station compound armoury armory oilfield border_crossing fort fortress courthouse`.split(
    /\s+/u,
  ),
);
/** Verbs strong enough to mean that a building is held. */
export const SEIZING: ReadonlySet<string> = new Set([
  "seize",
  "capture",
  "occupy",
  "overrun",
  "take over",
  "retake",
  "recapture",
  "storm",
]);
