import type { Claim, Role } from "../../src/core/claim/claim.ts";
import type { Mention } from "../../src/core/entity/entity.ts";
import { namesPeople } from "../../src/core/frames/build/people.ts";
import type { Reading } from "../../src/core/reading.ts";
import { type Incident, sentenceText, upper } from "./incidents.ts";
import { COUNTRY_WORDS, FORCES, HUMAN_TYPES, INSURGENTS, PHYSICAL_TYPES, WEAPONS } from "./words.ts";

/** People that an incident is told to have struck, or to have been aimed at. */
export interface HumanTarget {
  readonly named: boolean;
  readonly text: string;
  /** What they are by the words around them; "" where nothing says. */
  readonly role: string;
  readonly number: string | null;
  effect: string | null;
  readonly nation: string | null;
}

/** Things that an incident is told to have struck, or to have been aimed at. */
export interface PhysicalTarget {
  readonly text: string;
  readonly number: string;
  readonly effect: string | null;
  readonly nation: string | null;
}

const COUNT_WORDS =
  /^(?:THE|A|AN|AT LEAST|ABOUT|SOME|SEVERAL|HIS|HER|THEIR|ITS|ANOTHER|OTHER|MANY|BOTH|THESE|THOSE|ONLY|ALL|ANY|THEN|AND|OF|\d[\d,]*|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|DOZENS|MORE THAN|OVER|APPROXIMATELY|(?:A |AN )?(?:UNDETERMINED |UNKNOWN |LARGE )?(?:NUMBER|TOTAL|GROUP) OF)\s+/u;

/** Words of a target without articles and numbers before them. */
export const strip = (text: string): string => {
  let rest = upper(text);
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(COUNT_WORDS, "");
  }
  return rest.replace(/(?:^|\s)'S$/u, "").trim();
};

const headNoun = (text: string): string =>
  (text.split(/,| (?:OF|IN|FROM|WHO|AT|ON|NEAR|FOR|AND|WITH|BELONGING) /u)[0] ?? "").trim().split(" ").at(-1) ?? "";

const isPeopleWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return [
    lower,
    lower.replace(/s$/u, ""),
    lower.replace(/es$/u, ""),
    lower.replace(/men$/u, "man"),
    lower.replace(/ies$/u, "y"),
  ].some((form) => namesPeople(form));
};

const isThing = (text: string): boolean => PHYSICAL_TYPES.some(([, words]) => words.test(text));

/** Whether words name people: by what the engine took them for, by their head noun, or as the victims of a count. */
const isPerson = (role: Role, text: string): boolean => {
  if (role.kind === "place" || role.kind === "facility") return false;
  if (role.kind === "person") return true;
  const head = headNoun(text);
  if (isPeopleWord(head) || HUMAN_TYPES.some(([, words]) => words.test(head))) return !isThing(head);
  return role.kind === "group" && !isThing(text);
};

const PRONOUN =
  /^(?:HE|SHE|THEY|HIM|HER|THEM|WHO|IT|US|WE|I|OTHERS?|THOSE|ONE|TWO|SOME|MANY|ALL|BOTH|SEVERAL|VICTIMS?|BODY|BODIES|CASUALT(?:Y|IES)|DEATHS?|INJURIES|[\d,]+|LIVES|DEAD|WOUNDED)?$/u;
/** "THEY", "OTHERS", "12": words that tell nobody by themselves. */
export const tellsNobody = (text: string): boolean => PRONOUN.test(text);

const plural = (text: string): boolean => /(?:S|MEN|PEOPLE|CHILDREN|TROOPS|PERSONNEL)$/u.test(headNoun(text));

const numberOf = (claim: Claim, text: string): string => {
  const { quantity } = claim;
  if (quantity?.low != null && quantity.low < 1000 && (quantity.high === null || quantity.high === quantity.low))
    return quantity.bound !== undefined && quantity.words !== undefined ? "PLURAL" : String(quantity.low);
  return plural(text) ? "PLURAL" : "1";
};

const EFFECTS: { readonly [harm: string]: string } = { killed: "DEATH", injured: "INJURY" };

/** "MAYOR CARLOS RUIZ": the words of the role before or behind the name. */
const wordsAround = (text: string, name: string): string => {
  const rest = text.replace(name, " ").replace(/\s+/gu, " ").trim();
  return rest === text ? "" : strip(rest).replace(/[,;].*$/u, "");
};

/** The country that a description names by its adjective, where that is none of the incident's own ("U.S. ENGINEERS"). */
const nationOf = (text: string, home: string | null): string | null => {
  const found = COUNTRY_WORDS.find(([, words]) => words.test(text));
  return found && found[0] !== home ? found[0] : null;
};

/** The persons named inside a role, each with what the report says that they are. */
const personsIn = (reading: Reading, role: Role): readonly Mention[] =>
  reading.mentions.filter(
    (one) => one.kind === "person" && one.form === "name" && one.start >= role.start && one.end <= role.end,
  );

const roleOfPerson = (reading: Reading, entity: string): string =>
  upper(reading.mentions.find((one) => one.entity === entity && one.role !== null)?.role ?? "");

/** Who was killed, hurt, taken or attacked; the same person once. */
export const humansOf = (reading: Reading, incident: Incident, home: string | null): HumanTarget[] => {
  const found: HumanTarget[] = [];
  const add = (target: HumanTarget): void => {
    const known = found.find(
      (one) =>
        one.text === target.text ||
        (one.named && target.named && one.text.split(" ").at(-1) === target.text.split(" ").at(-1)),
    );
    if (!known) found.push(target);
    else if (target.effect === "DEATH" || known.effect === null) known.effect = target.effect ?? known.effect;
  };
  for (const claim of incident.claims) {
    if (claim.rule === "casualties/summed") continue;
    const role = claim.roles["victim"] ?? (claim.frame === "event" ? claim.roles["recipient"] : null);
    if (!role) continue;
    const effect = EFFECTS[claim.harm ?? ""] ?? null;
    const whole = upper(role.text);
    const persons = personsIn(reading, role);
    const [resolved] = persons.length === 0 && role.entity?.startsWith("person:") && role.name ? [role.name] : [];
    if (claim.frame === "event" && persons.length === 0 && !isPerson(role, strip(role.text))) continue;
    for (const one of persons)
      add({
        named: true,
        text: upper(one.name),
        role: wordsAround(whole, upper(one.text)) || roleOfPerson(reading, one.entity),
        number: "1",
        effect,
        nation: nationOf(`${whole} ${upper(one.role ?? "")}`, home),
      });
    if (resolved !== undefined)
      add({
        named: true,
        text: upper(resolved),
        role: upper(role.role ?? "") || roleOfPerson(reading, role.entity ?? ""),
        number: "1",
        effect,
        nation: nationOf(upper(role.role ?? ""), home),
      });
    if (persons.length > 0 || resolved !== undefined) continue;
    const text = strip(role.text);
    if (tellsNobody(text) || INSURGENTS.test(headNoun(text))) continue;
    add({ named: false, text, role: text, number: numberOf(claim, text), effect, nation: nationOf(text, home) });
  }
  return found;
};

const damageTold = (sentence: string): string | null =>
  /DESTROY|DEMOLISH|LEVELED|GUTTED/u.test(sentence)
    ? "DESTROYED"
    : /DAMAG|EXPLO|BOMB|BURN|DYNAMITE/u.test(sentence)
      ? "SOME DAMAGE"
      : null;

/** What was bombed, burnt, damaged or attacked. */
export const thingsOf = (reading: Reading, incident: Incident, home: string | null): PhysicalTarget[] => {
  const found: PhysicalTarget[] = [];
  for (const claim of incident.claims) {
    const roles =
      claim.frame === "event"
        ? [claim.roles["recipient"], claim.roles["site"]]
        : claim.frame === "count"
          ? [claim.roles["counted"]]
          : [];
    for (const role of roles) {
      if (!role || (role.kind === "place" && role.precision !== "facility" && role.precision !== undefined)) continue;
      const text = strip(role.text);
      if (tellsNobody(text) || isPerson(role, text) || (personsIn(reading, role).length === 1 && !isThing(text)))
        continue;
      if (found.some((one) => one.text === text) || WEAPONS.some(([words]) => words.test(text))) continue;
      found.push({
        text,
        number: numberOf(claim, text),
        effect: damageTold(sentenceText(reading, claim.sentence)),
        nation: nationOf(text, home),
      });
    }
  }
  return found;
};

/** Soldiers and police alone: a fight, not what the task asks for. */
export const onlyForces = (humans: readonly HumanTarget[], things: readonly PhysicalTarget[]): boolean =>
  humans.length + things.length > 0 &&
  humans.every((one) => FORCES.test(one.text) && !one.named) &&
  things.every((one) => FORCES.test(one.text));
