import { stem } from "./words.ts";

/** Words that retellings and translations exchange freely, one group a line. General English of negotiations and events. */
const GROUPS = [
  "share sharing distribution distribute division divide",
  "stop halt end cease cessation suspend suspension",
  "ceasefire truce armistice",
  "track path road route way",
  "withdraw withdrawal pullout leave exit depart departure",
  "talk talks negotiation negotiations negotiate dialogue",
  "soldier soldiers troop troops",
  "kill killed dead death die fatality",
  "injure injured wound wounded hurt",
  "attack attacks assault offensive strike",
  "deal agreement accord settlement pact",
  "help aid assist assistance support",
  "seize capture take overrun",
  "recognize recognise recognition",
  "force military armed",
  "release free liberate",
  "begin start launch commence",
  "impose install",
];

const CANONICAL = new Map(
  GROUPS.flatMap((group) => group.split(" ").map((word) => [stem(word), stem(group.split(" ")[0] ?? word)] as const)),
);

/** One stem for words of one group; the stem itself otherwise. */
export const canonicalStem = (stemmed: string): string => CANONICAL.get(stemmed) ?? stemmed;
