import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence } from "../../syntax/token.ts";
import { FORCE_NOUNS, namesPeople } from "../build/people.ts";
import { type Slots, worded, wordings } from "../build/wording.ts";
import type { Damage } from "./damage.ts";

/** What people whom a number counts did, or had done to them, in a fight, a rising or a dispute, where no harm tells it. */
const DEEDS = wordings<string>([
  [
    `$people surrender
     $people capitulate
     $people give themselves up
     $people lay down POSS arm|arms|weapon|weapons
     $people hand|turn|give over|in|up POSS arm|arms|weapon|weapons
     $people lay|put down arm|arms|weapon|weapons`,
    "surrendered",
  ],
  [
    `$people escape
     * escape $people
     $people break out of jail|prison|custody|detention|cell|cells
     $people flee|abscond from|jail|prison|custody|detention jail|prison|custody|detention
     $people flee jail|prison|custody|detention
     not: $people be recaptured`,
    "escaped",
  ],
  ["* recapture|re-arrest|rearrest $people", "recaptured"],
  [
    `$people defect
     $people change|switch side|sides
     $people go over to side|rebels|enemy|government|army`,
    "defected",
  ],
  [
    `* put|place $people out of action|combat
     * put|place out of action|combat $people
     * neutralise|neutralize|eliminate|liquidate $people`,
    "put out of action",
  ],
  [
    `* exchange|swap $people
     $people be|were exchanged|swapped`,
    "exchanged",
  ],
  ["* suspend $people", "suspended"],
  [
    `* dismiss|sack|fire|purge $people
     * remove|relieve $people from|of POSS post|posts|office|duty|duties|command|job|jobs`,
    "dismissed",
  ],
  [
    `$people take to street|streets
     $people turn out
     $people attend|join rally|march|protest|demonstration|vigil
     $people pour|flood into|onto street|streets|square`,
    "gathered",
  ],
]);

const WEAPONS = new Set(
  "missile rocket shell round shot bullet warhead mortar projectile torpedo grenade flare drone".split(" "),
);

const isCounted = (counted: QuantityMention, index: number): boolean =>
  index === counted.headToken || (index >= counted.from && index < counted.to);

/** "More than 100 soldiers handed over their weapons", "4,000 inmates escaped": the act of those a number counts. */
export const deedOf = (sentence: Sentence, counted: QuantityMention): Damage | null => {
  const { unit, ordinal } = counted.quantity;
  if (counted.kind !== "count" || unit === null || ordinal || !isPeople(unit)) return null;
  const slots: Slots = { people: (_, index) => isCounted(counted, index) };
  const found = worded(DEEDS, sentence, slots).find(({ negated }) => !negated);
  if (found === undefined) return null;
  // "60 people escaped injury", "escaped with bruises": nobody got away from anybody.
  if (found.told === "escaped" && isUnharmed(sentence, found.last)) return null;
  // "suspended the payments to 70 people", "went on firing as 200 officers came": done to something else, or nothing.
  if (DONE_TO.has(found.told) && isApart(sentence, found.predicate, counted.from)) return null;
  // "fired four missiles": at somebody.
  if (found.told === "dismissed" && WEAPONS.has(unit.split(" ").at(-1) ?? unit)) return null;
  return {
    rule: "count/deed",
    predicate: found.predicate,
    act: found.told,
    agent: found.agent === found.filled["people"] ? null : found.agent,
    also: found.last,
  };
};

const DONE_TO = new Set(["suspended", "dismissed", "exchanged", "recaptured"]);

/** A word between the verb and the number that leads to something else than its object. */
const isApart = ({ tokens }: Sentence, predicate: number, from: number): boolean =>
  tokens
    .slice(predicate + 1, from)
    .some(({ upos, lower }) => upos === "SCONJ" || /^(?:as|to|for|with|against|when|while|after|before)$/.test(lower));

const isPeople = (unit: string): boolean => {
  const last = unit.split(" ").at(-1) ?? unit;
  return namesPeople(last) || FORCE_NOUNS.has(last) || OTHERS.has(last);
};
const OTHERS = new Set(
  "inmate prisoner detainee captive judge officer element fighter terrorist plotter troop soldier colonel general".split(
    " ",
  ),
);

/** "escaped injury", "escaped unhurt", "escaped the flames", "escaped through a window". */
const isUnharmed = ({ tokens }: Sentence, at: number): boolean => {
  const next = tokens[at + 1];
  if (next === undefined || next.upos === "PUNCT") return false;
  return (
    !/^(?:from|during|after|on|in|when|while|and|last|early|late|as|amid|at|by|since)$/.test(next.lower) ||
    (next.lower === "from" &&
      !/^(?:jail|prison|custody|detention|cell|camp|police|guards?|captivity)s?$/.test(held(tokens, at + 2)))
  );
};

/** The noun of the phrase that begins here: the last word before a stop or a word that ends it. */
const held = (tokens: Sentence["tokens"], from: number): string => {
  let noun = "";
  for (const { upos, lower } of tokens.slice(from, from + 6)) {
    if (!["DET", "ADJ", "NOUN", "PROPN", "ADP", "PRON"].includes(upos) || (upos === "ADP" && lower !== "of")) break;
    if (upos === "NOUN" || upos === "PROPN") noun = lower;
  }
  return noun;
};
