import { stem } from "../../lineage/words.ts";
import { groupOfWord } from "../../proposition/near-words.ts";
import { PERSON_UNITS, UNIT_SYNONYMS } from "../../quantity/units.ts";

/** How two words stand to each other: one meaning, near enough for one figure, one of them narrowed by a word, or not one. */
export type Nearness = "same" | "near" | "narrower" | "apart";

const PEOPLE = new Set(["person", "resident", "villager", "inhabitant", "citizen", "local", "islander", "townsperson"]);

const lastOf = (words: string): string => words.split(" ").at(-1) ?? words;

/** Two things counted or measured. */
export const nounsNear = (a: string, b: string): Nearness => {
  const [one, other] = [lastOf(a), lastOf(b)].map((word) => UNIT_SYNONYMS.get(word) ?? word) as [string, string];
  if (a === b) return "same";
  if (one === other) return a.includes(" ") && b.includes(" ") ? "apart" : "narrower";
  if (groupOfWord(one) === groupOfWord(other)) return "near";
  if ((PEOPLE.has(one) && PERSON_UNITS.has(other)) || (PEOPLE.has(other) && PERSON_UNITS.has(one))) return "near";
  return PEOPLE.has(one) && PEOPLE.has(other) ? "near" : "apart";
};

/** Two acts. */
export const verbsNear = (a: string, b: string): Nearness =>
  stem(a) === stem(b) ? "same" : groupOfWord(a) === groupOfWord(b) ? "near" : "apart";
