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
]);

/** People whose flight displaces them. */
export const isDisplaceable = (token: Token, mention: Mention | null): boolean => {
  if (ON_THE_RUN.has(token.lemma)) return false;
  if (namesPeople(token.lemma) || token.upos === "NUM") return true;
  if (!mention) return token.lower === "they" || token.lower === "many";
  return (
    mention.kind === "group" || mention.form === "demonym" || (mention.kind === "person" && mention.number === "plural")
  );
};
