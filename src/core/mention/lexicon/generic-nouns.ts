/** Common nouns with "the" or "this" that stand for something named before, by what they can stand for. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const ARMED_NOUNS = set(
  "militants insurgents rebels guerrillas guerillas islamists jihadists jihadis extremists separatists fighters terrorists militiamen insurgency militia militias radicals gunmen",
);
export const GROUP_NOUNS = set("group organisation organization movement outfit faction network party");
export const COMPANY_NOUNS = set(
  "company firm corporation manufacturer carmaker automaker bank airline carrier retailer operator maker giant conglomerate",
);
export const AGENCY_NOUNS = set(
  "agency body institute commission centre center department ministry bureau office charity watchdog union association council committee foundation court university school hospital alliance bloc",
);
export const OUTLET_NOUNS = set(
  "newspaper paper broadcaster station channel network magazine outlet daily tabloid newswire website",
);
export const COUNTRY_NOUNS = set("country nation kingdom republic");
export const CITY_NOUNS = set("city town village port");
export const REGION_NOUNS = set("province state region county district island governorate prefecture");
export const SUSPECT_NOUNS = set(
  "suspect gunman shooter attacker assailant killer perpetrator defendant murderer bomber accused driver robber",
);
export const VICTIM_NOUNS = set("victim deceased");
