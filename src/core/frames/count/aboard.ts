import { clausesOf } from "../../clause/clause.ts";
import { formTrigger, holds } from "../../clause/held-words.ts";
import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { words } from "../../text/words.ts";
import { GENERIC_PEOPLE, namesPeople } from "../build/people.ts";
import type { Damage } from "./damage.ts";

export const ON_BOARD = "on board";

const TOLD = formTrigger("aboard board carry carries carried carrying on in with".split(" "));
const VESSELS = words(
  `ship ferry boat vessel train bus coach plane aircraft airliner jet flight helicopter tram trawler yacht barge liner carriage minibus
  dinghy catamaran tanker steamer raft airplane aeroplane locomotive cable_car lorry truck`,
);
/** Between the people and "on board": helpers, and words for how it is known. */
const KNOWN = words("be have believe think know report say estimate list register travel suppose presume understand");
const MAY = words("can could may might able allow license licence permit capacity design build capable certify fit");
/** Behind the number, so far at most. */
const REACH = 11;
const CREW = words("crew crewmember");
const STUDENTS = words("student pupil schoolchild");

/** What those on board are counted as: passengers and crew apart, all others people. */
export const aboardUnit = (unit: string | null): string => {
  if (unit === null) return "person";
  if (CREW.has(unit) || unit === "crew member") return "crew member";
  if (STUDENTS.has(unit)) return "student";
  return GENERIC_PEOPLE.has(unit) ? "person" : unit;
};

const damage = (predicate: number, also?: number): Damage => ({
  rule: "count/on-board",
  predicate,
  act: ON_BOARD,
  agent: null,
  ...(also === undefined ? {} : { also }),
});

/** The word that sets them on it: "aboard", "on board", "on the ship". */
const boardBehind = ({ tokens }: Sentence, from: number): Token | null => {
  for (const token of tokens.slice(from, from + REACH)) {
    const before = tokens[token.index - 1];
    if (token.lower === "aboard" || (token.lower === "board" && before?.lower === "on")) return token;
    // "flown home 4,000 people on 30 flights": brought somewhere one after the other.
    if (token.lower === "flights") return null;
    if (VESSELS.has(token.lemma) && tokens.slice(Math.max(from, token.index - 3), token.index).some(isOn)) return token;
    if (token.text === ";" || (token.upos === "VERB" && !KNOWN.has(token.lemma))) return null;
    if (token.upos === "AUX" && !KNOWN.has(token.lemma)) return null;
    if (token.upos === "PUNCT" && token.text !== ",") return null;
  }
  return null;
};
const isOn = ({ lower }: Token): boolean => lower === "on" || lower === "aboard" || lower === "in";

/** "12 passengers aboard the train were hurt": some of those on it, unless all of them are told of. */
const isSome = (sentence: Sentence, { from, headToken }: QuantityMention, board: Token): boolean =>
  !sentence.tokens.slice(Math.max(0, from - 2), from + 1).some(({ lower }) => lower === "all") &&
  clausesOf(sentence).some(
    ({ subject, predicate, lemma }) => subject === headToken && predicate > board.index && !KNOWN.has(lemma),
  );

const LISTED = new Set(["NUM", "NOUN", "ADJ", "ADV", "CCONJ", "DET", "PUNCT"]);

const STATES = words("dead killed injured wounded hurt missing drowned trapped rescued saved feared found");

const SENT = words(
  "rescuer firefighter medic doctor engineer volunteer troop soldier peacekeeper diver trooper responder",
);

/** "flights carrying 53 rescuers will land": forces that are sent, by more than one carrier. */
const isSent = ({ xpos }: Token, unit: string): boolean => xpos === "NNS" && SENT.has(unit);

/** "carrying 477 people", not "can carry 921". */
const carried = (sentence: Sentence, { from, quantity }: QuantityMention): Token | null => {
  const verb = sentence.tokens.slice(Math.max(0, from - 8), from).findLast(({ lemma }) => lemma === "carry");
  if (!verb || quantity.unit === null || sentence.tokens[verb.index + 1]?.lower === "out") return null;
  // "342 passengers and nine crew": nothing but other people between the verb and the number.
  const between = sentence.tokens.slice(verb.index + 1, from);
  if (between.some(({ upos, text }) => !LISTED.has(upos) || text === ";")) return null;
  const clause = clausesOf(sentence).find(({ predicate }) => predicate === verb.index);
  const carrier = clause?.subject ?? (verb.deprel.startsWith("acl") ? verb.head : null);
  const by = carrier === null ? undefined : sentence.tokens[carrier];
  return by !== undefined &&
    !isSent(by, quantity.unit) &&
    (VESSELS.has(by.lemma) || by.upos === "PROPN" || by.lower === "it" || by.lower === "which")
    ? verb
    : null;
};

const FALLS = words("crash fall sink capsize overturn plunge ditch vanish disappear derail collapse explode burn go");
/** "a bus with 40 people plunged into a gorge", "airplane falls with 61 persons". */
const withPeople = ({ tokens }: Sentence, { from, quantity }: QuantityMention): Token | null => {
  const before = tokens[from - 1];
  if (before?.lower !== "with" || quantity.unit === null || !GENERIC_PEOPLE.has(quantity.unit)) return null;
  const vessel = tokens.slice(Math.max(0, from - REACH), from - 1).findLast(({ lemma }) => VESSELS.has(lemma));
  if (vessel === undefined) return null;
  const between = tokens.slice(vessel.index + 1, from - 1);
  return between.some(({ text }) => text === ";" || text === ".") ||
    (between.length > 0 && !between.some(({ lemma }) => FALLS.has(lemma))) ||
    between.some(({ upos, lemma }) => upos === "VERB" && !FALLS.has(lemma))
    ? null
    : vessel;
};

const NUMBER_ABOARD =
  /\bnumber of (?:people|passengers|those|persons|souls)\b[^.;]{0,25}\b(?:aboard|on board)\b[^.;]{0,40}$/iu;
const STANDS = words("be to at stand put reach");

/** "the number of people aboard was 312". */
const numbered = (text: string, sentence: Sentence, { from, start, quantity }: QuantityMention): Token | null => {
  const before = sentence.tokens[from - 1];
  if (before === undefined || (quantity.unit !== null && !namesPeople(quantity.unit))) return null;
  return STANDS.has(before.lemma) && NUMBER_ABOARD.test(text.slice(sentence.start, start)) ? before : null;
};

/** "the dead include eight teachers, though only seven were aboard": the bare number counts the group told before it. */
const isOfAGroup = (text: string, sentence: Sentence, { start }: QuantityMention): boolean =>
  GROUP_BEFORE.test(text.slice(sentence.start, start));
const GROUP_BEFORE =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:[\p{L}-]+ ){0,3}?(?!people\b|persons\b|passengers\b|crew\b|men\b|women\b|bodies\b)[\p{L}-]{3,}s\b[^.;]*,? (?:although|though|but|while|whereas|of whom|only)\b[^.;]{0,60}$/iu;

/** How many people were on a ship, a train, a plane: whoever was on it, whatever befell them. */
export const aboardOf = (text: string, sentence: Sentence, counted: QuantityMention): Damage | null => {
  const { quantity, kind, from, headToken } = counted;
  if (kind !== "count" || quantity.ordinal || quantity.increment || !holds(sentence, TOLD)) return null;
  // "45 of the 52 on board died": some of those who were.
  if (quantity.of !== null) return null;
  if (quantity.unit !== null && !namesPeople(quantity.unit) && aboardUnit(quantity.unit) !== "crew member") return null;
  const around = sentence.tokens.slice(Math.max(0, from - 6), from);
  // "not 290 as first reported", "room for 300 on board"
  if (around.at(-1)?.lower === "not") return null;
  if (around.some(({ lemma, lower }) => MAY.has(lemma) || MAY.has(lower) || lower === "room" || lower === "space"))
    return null;
  const number = numbered(text, sentence, counted);
  if (number) return damage(number.index);
  const verb = carried(sentence, counted);
  if (verb) return damage(verb.index);
  const vessel = withPeople(sentence, counted);
  if (vessel) return damage(vessel.index);
  if (quantity.unit === null && isOfAGroup(text, sentence, counted)) return null;
  // "28 dead in ferry fire", "9 missing aboard": some of those on it.
  if (STATES.has(sentence.tokens[counted.to]?.lower ?? "")) return null;
  const board = boardBehind(sentence, Math.max(headToken, counted.to - 1) + 1);
  if (board === null || isSome(sentence, counted, board)) return null;
  return damage(headToken, board.index);
};
