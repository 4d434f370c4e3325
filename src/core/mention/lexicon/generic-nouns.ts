import { words } from "../../text/words.ts";

/** Common nouns with "the" or "this" that stand for something named before, by what they can stand for. */
export const ARMED_NOUNS = words(
  "militants insurgents rebels guerrillas guerillas islamists jihadists jihadis extremists separatists fighters terrorists militiamen insurgency militia militias radicals gunmen",
);
export const GROUP_NOUNS = words("group organisation organization movement outfit faction network party");
export const COMPANY_NOUNS = words(
  "company firm corporation manufacturer carmaker automaker bank airline carrier retailer operator maker giant conglomerate",
);
export const AGENCY_NOUNS = words(
  "agency body institute commission centre center department ministry bureau office charity watchdog union association council committee foundation court university school hospital alliance bloc",
);
export const OUTLET_NOUNS = words(
  "newspaper paper broadcaster station channel network magazine outlet daily tabloid newswire website",
);
export const COUNTRY_NOUNS = words("country nation kingdom republic");
export const CITY_NOUNS = words("city town village port");
export const REGION_NOUNS = words("province state region county district island governorate prefecture");
export const SUSPECT_NOUNS = words(
  "suspect gunman shooter attacker assailant killer perpetrator defendant murderer bomber accused driver robber",
);
export const VICTIM_NOUNS = words("victim deceased");

/** "The company", "the ministry": a body told by its bare noun, which may be any of its kind. */
export const isBareBody = (noun: string): boolean =>
  COMPANY_NOUNS.has(noun) || AGENCY_NOUNS.has(noun) || GROUP_NOUNS.has(noun);
