import type { Mention } from "../../entity/entity.ts";
import type { Token } from "../../syntax/token.ts";
import { namesPeople } from "../build/people.ts";

/** Those whose flight is an escape from arrest, not a displacement. */
const ON_THE_RUN = new Set([
  "suspect",
  "gunman",
  "attacker",
  "assailant",
  "shooter",
  "driver",
  "robber",
  "thief",
  "prisoner",
  "inmate",
  "militant",
  "insurgent",
  "soldier",
  "troop",
  "fighter",
  "rebel",
  "defender",
  "garrison",
  "officer",
  "police",
  "bomber",
  "terrorist",
  "president",
  "leader",
  "pirate",
  "burglar",
  "bandit",
  "raider",
  "criminal",
  "killer",
  "convict",
  "hijacker",
  "kidnapper",
]);

/** Those who are somewhere for a while: they run from what happens there, and go home. */
const PASSING = new Set(
  "bystander witness spectator onlooker passer-by passerby pedestrian passenger shopper customer guest diner patron reveler reveller partygoer concertgoer churchgoer worshipper fan protester demonstrator marcher commuter visitor motorist employee worker colleague teacher student pupil".split(
    " ",
  ),
);

/** Whether somebody's flight alone, with no home that is left, drives nobody from a home: a few of whom no word says that they live there. */
export const isOnlyRunning = (unit: string | null, { lemma, upos }: Token, counted: number | null): boolean =>
  PASSING.has(unit ?? lemma) ||
  (counted !== null && counted < A_CROWD && (upos === "NUM" || !DWELLING.has(unit ?? lemma)));
const A_CROWD = 20;
const DWELLING = new Set(
  "resident villager family civilian refugee household inhabitant citizen townspeople islander farmer tenant homeowner migrant settler".split(
    " ",
  ),
);

/** People whose flight displaces them. */
export const isDisplaceable = (token: Token, mention: Mention | null): boolean => {
  if (ON_THE_RUN.has(token.lemma)) return false;
  if (namesPeople(token.lemma) || token.upos === "NUM") return true;
  if (!mention) return token.lower === "they" || token.lower === "many";
  return (
    mention.kind === "group" || mention.form === "demonym" || (mention.kind === "person" && mention.number === "plural")
  );
};
