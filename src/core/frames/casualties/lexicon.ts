import type { Harm } from "../../claim/claim.ts";

/** Verbs done to people: object of the active, subject of the passive. */
export const HARMING_VERBS: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...words(
    "killed",
    "kill murder slay assassinate behead execute massacre slaughter electrocute gun_down lynch martyr",
  ),
  ...words("injured", "injure wound hurt maim stab shoot bruise crush trample scald"),
  ...words("infected", "infect"),
  ...words("sick", "sicken poison"),
  ...words("trapped", "trap strand entomb"),
  ...words("rescued", "rescue save free"),
  ...words("detained", "detain arrest imprison jail apprehend round_up recapture rearrest"),
  ...words("abducted", "abduct kidnap"),
]);

/** What happens to the subject. */
export const SUFFERING_VERBS: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ...words("killed", "die perish drown succumb pass_away"),
  ...words("missing", "disappear vanish"),
]);

/** States told with a copula, or set behind "leave": "12 were dead", "leaving 12 injured", "three remain missing". */
export const HARM_STATES: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ["dead", "killed"],
  ["killed", "killed"],
  ["injured", "injured"],
  ["wounded", "injured"],
  ["hurt", "injured"],
  ["missing", "missing"],
  ["unaccounted", "missing"],
  ["ill", "sick"],
  ["sick", "sick"],
  ["infected", "infected"],
  ["trapped", "trapped"],
  ["stranded", "trapped"],
  ["hospitalized", "injured"],
  ["hospitalised", "injured"],
  ["shot", "injured"],
]);

/** Counted nouns: "12 deaths", "3,000 cases". */
export const HARM_NOUNS: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ["death", "killed"],
  ["fatality", "killed"],
  ["dead", "killed"],
  ["injury", "injured"],
  ["wounded", "injured"],
  ["injured", "injured"],
  ["infection", "infected"],
  ["arrest", "detained"],
  ["missing", "missing"],
  ["martyr", "killed"],
]);

/** "cases" counts the infected only beside a word for the disease or its tests. */
export const CASE_WORDS: ReadonlySet<string> = new Set([
  "confirmed",
  "suspected",
  "new",
  "active",
  "infection",
  "virus",
  "cholera",
  "ebola",
  "measles",
  "flu",
  "influenza",
  "covid-19",
  "covid",
  "coronavirus",
  "dengue",
  "malaria",
  "polio",
  "mpox",
  "zika",
  "disease",
  "outbreak",
  "fever",
  "laboratory-confirmed",
]);

/** Words that tell that a shooting or stabbing killed. */
export const FATAL: ReadonlySet<string> = new Set(["dead", "fatally", "death", "killed"]);

function words(harm: Harm, list: string): [string, Harm][] {
  return list.split(" ").map((word) => [word.replace("_", " "), harm]);
}
