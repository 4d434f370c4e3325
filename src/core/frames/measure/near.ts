import { lexicon } from "../../lexicon/index.ts";
import { stem } from "../../lineage/words.ts";
import { groupOfWord, sideOfWord } from "../../proposition/near-words.ts";
import { UNIT_SYNONYMS } from "../../quantity/units.ts";
import { words } from "../../text/words.ts";

/**
 * How two words stand to each other: one meaning; near enough for one figure; one of them narrowed by a word before it; one of them a kind
 * of the other; opposites; or not one.
 */
export type Nearness = "same" | "near" | "narrower" | "kind" | "opposed" | "apart";

/** Everybody who lives or is somewhere: no group of its own. */
const ANYBODY = words("person resident villager inhabitant citizen local islander townsperson dweller soul");

/** What a dictionary keeps apart and news exchanges, one group a line: of things counted, and of what happened to them. */
const NOUNS = groups([
  "tin can",
  "job post position",
  "household home house customer consumer property dwelling",
  "school classroom",
  "crowd turnout attendance march rally protest demonstration",
  "fine penalty",
  "sentence term",
  "loss deficit",
  "price cost",
  "detainee prisoner captive",
  "page document file",
  "flight departure",
  "bullet round shot",
  "policeman officer",
  "painting picture artwork work",
  "temperature mercury heat",
  "settlement deal agreement accord",
]);
const VERBS = groups([
  "gather march rally protest demonstrate attend assemble turn_out take_part throng converge",
  "recall call_back withdraw affect",
  "detain arrest round_up pick_up take_in",
  "hold keep",
  "free release let_out let_go hand_over",
  "move evacuate bus relocate shift transfer lead bring_out",
  "abduct kidnap snatch carry_off",
  "deliver receive hand_over arrive ship supply",
  "lose cut shed slash axe eliminate disappear scrap",
  "find discover uncover recover turn_up",
  "seize confiscate impound",
  "cancel scrap ground call_off",
  "burn scorch char blacken consume eat raze ravage devour swallow",
  "wait queue strand hold_up back_up",
  "publish release leak post put",
  "rescue save pick_up bring fish_out pull haul_out",
  "win take get secure gain claim poll garner",
  "spend invest",
  "sign back endorse",
  "leak escape spill flow seep pour gush lose discharge",
  "steal take snatch make_off",
]);

function groups(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  lines.forEach((line, at) => {
    for (const word of line.split(" ")) {
      const key = word.replace("_", " ");
      found.set(key, [...(found.get(key) ?? []), at]);
    }
  });
  return found;
}

const shareGroup = (table: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean =>
  table.get(a)?.some((at) => table.get(b)?.includes(at) === true) === true;

/** Words near one another by the lists of propositions, which hold opposites in one group. */
const listed = (a: string, b: string): Nearness | null => {
  if (groupOfWord(a) !== groupOfWord(b)) return null;
  return sideOfWord(a) === sideOfWord(b) ? "near" : "opposed";
};

const lastOf = (text: string): string => text.split(" ").at(-1) ?? text;

/** Two things counted or measured; names of several words by their last. */
export const nounsNear = (a: string, b: string): Nearness => {
  if (a === b) return "same";
  const [one, other] = [lastOf(a), lastOf(b)].map((word) => UNIT_SYNONYMS.get(word) ?? word) as [string, string];
  if (one === other) return a.includes(" ") && b.includes(" ") ? "apart" : "narrower";
  if (shareGroup(NOUNS, one, other) || (ANYBODY.has(one) && ANYBODY.has(other))) return "near";
  const told = listed(one, other);
  if (told !== null) return told;
  switch (lexicon().relation(one, other, "noun")) {
    case "same":
      return "near";
    case "narrower":
    case "wider":
      return "kind";
    case "opposed":
      return "opposed";
    default:
      return "apart";
  }
};

/** Two acts; "affected" is as much a word of "affect" as the verb. */
export const verbsNear = (a: string, b: string): Nearness => {
  if (stem(a) === stem(b)) return "same";
  const relation = lexicon().relation(a, b, "verb");
  if (relation === "opposed") return "opposed";
  return relation === "same" || shareGroup(VERBS, a, b) ? "near" : (listed(a, b) ?? "apart");
};
