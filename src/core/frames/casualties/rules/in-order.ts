import type { Harm } from "../../../claim/claim.ts";
import { formTrigger, holds, wordTrigger } from "../../../clause/held-words.ts";
import { tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import { lexicon } from "../../../lexicon/index.ts";
import type { QuantityMention } from "../../../quantity/quantity.ts";
import type { Sentence, Token } from "../../../syntax/token.ts";
import { standsIn } from "../../../text/whole-text.ts";
import { words } from "../../../text/words.ts";
import { namesPeople } from "../../build/people.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { HARM_STATES } from "../lexicon.ts";
import { befallen, behindAside, isSmall, type Reading, type Told, type Verb } from "./in-order-behind.ts";

const HELPERS = words("be have do will would may might could can should must");
/** Words that stand between people and their verb: adverbs, and phrases that tell where or with whom they are. */
const BETWEEN = new Set(["ADV", "AUX", "ADP", "DET", "NOUN", "PROPN", "ADJ", "PART", "CCONJ"]);
const REACH = 9;

/** The first verb behind counted people; a headline's verb may be tagged as anything. */
const OF_THEM = 3;
const verbBehind = (sentence: Sentence, { headToken }: QuantityMention): Verb | null => {
  let passive = false;
  // "five of them died"
  const of = at(sentence, headToken + 1) === "of" && /^(?:them|whom)$/u.test(at(sentence, headToken + 2));
  const from = headToken + (of ? OF_THEM : 1);
  for (const token of sentence.tokens.slice(from, from + REACH)) {
    if (token.lemma === "be" || token.lemma === "get") passive = true;
    if (HELPERS.has(token.lemma) && token.upos === "AUX") continue;
    if (token.upos === "VERB" || FALLS.has(token.lower) || DIES.has(token.lower)) return { token, passive };
    // "12 people and a driver died": of the others nothing is told here.
    if (!BETWEEN.has(token.upos) || token.lower === "who" || (token.upos === "DET" && isJoined(sentence, token)))
      return null;
  }
  return null;
};

const isJoined = (sentence: Sentence, { index }: Token): boolean => sentence.tokens[index - 1]?.upos === "CCONJ";

const at = (sentence: Sentence, index: number): string => sentence.tokens[index]?.lower ?? "";

const FALLS = words("fall falls fell fallen");
const DIES = words("die dies died perish perished drown drowned");
const ILL = words("ill sick");
const MADE_ILL = words("take make leave fall");
const ILLNESS_SHOWN = words("report show develop display exhibit suffer");

/** "210 children fall sick", "150 pupils were taken ill", "37 people have come down with cramps", "268 guests reported symptoms". */
const fellIll: Reading = (sentence, _, verb) => {
  if (verb === null) return null;
  const { token, passive } = verb;
  const next = token.index + 1;
  const told = (last: number): Told => ({ harm: "sick", predicate: token.index, last });
  if (ILL.has(at(sentence, next)) && (FALLS.has(token.lower) || (passive && MADE_ILL.has(token.lemma))))
    return told(next);
  if (token.lemma === "become" && ILL.has(at(sentence, next))) return told(next);
  if (token.lemma === "come" && at(sentence, next) === "down" && at(sentence, next + 1) === "with")
    return told(next + 1);
  if (!ILLNESS_SHOWN.has(token.lemma) || passive) return null;
  const shown = sentence.tokens.slice(next, next + 4).find(({ lemma }) => lemma === "symptom");
  return shown === undefined ? null : told(shown.index);
};

/** "where 27 died": a verb of dying right behind the number, whatever the tree made of it. */
const died: Reading = (sentence, { headToken }, verb) =>
  verb !== null &&
  DIES.has(verb.token.lower) &&
  // "eleven have died", where the tree takes the number for another word.
  sentence.tokens.slice(headToken + 1, verb.token.index).every(isSmall)
    ? { harm: "killed", predicate: verb.token.index, last: verb.token.index }
    : null;

/** "Three shot dead in market": a headline, whose verb is taken for what is counted. */
const shotDead: Reading = (sentence, { to, headToken }) => {
  const shot = sentence.tokens.slice(to, Math.max(to, headToken) + 2).find(({ lower }) => DEADLY_DONE.has(lower));
  return shot !== undefined && at(sentence, shot.index + 1) === "dead"
    ? { harm: "killed", predicate: shot.index, last: shot.index + 1 }
    : null;
};
const DEADLY_DONE = words("shot gunned stabbed");

/** "burst into the mine, shot dead two guards": the tree may take the verb for what was done to somebody. */
const shotThemDead: Reading = (sentence, { from, headToken }) => {
  const [shot, dead] = sentence.tokens.slice(Math.max(0, from - 2), from);
  return dead?.lower === "dead" && DEADLY_DONE.has(shot?.lower ?? "")
    ? { harm: "killed", predicate: shot?.index ?? from, last: headToken }
    : null;
};

/** "19 fall ill at school": a headline, whose verb is taken for what is counted. */
const fallIll: Reading = (sentence, { to, headToken }) =>
  FALLS.has(at(sentence, to)) && ILL.has(at(sentence, to + 1)) && headToken <= to + 1
    ? { harm: "sick", predicate: to, last: to + 1 }
    : null;

/** "bringing the dead to seven", "taking the injured to 40". */
const broughtTo: Reading = (sentence, { from }) => {
  const [verb, the, state, to] = sentence.tokens.slice(Math.max(0, from - 4), from);
  const harm = HARM_STATES.get(state?.lower ?? "");
  return harm !== undefined && the?.lower === "the" && to?.lower === "to" && BRINGS.has(verb?.lemma ?? "")
    ? { harm, predicate: verb?.index ?? from, last: from, total: true }
    : null;
};
const BRINGS = words("bring take raise push lift");

/** "cost five miners their lives". */
const costLives: Reading = (sentence, { from, headToken }) => {
  const before = tokenAt(sentence, Math.max(0, from - 1));
  if (from === 0 || !/^cost(?:s|ing)?$/u.test(before.lower)) return null;
  const [whose, life] = sentence.tokens.slice(headToken + 1, headToken + 3);
  return whose?.xpos === "PRP$" && life?.lemma === "life"
    ? { harm: "killed", predicate: before.index, last: life.index }
    : null;
};

/** "with the loss of 37 lives": what is lost with lives. */
const lossOfLives: Reading = (sentence, { from, headToken }) => {
  const [loss, of] = sentence.tokens.slice(Math.max(0, from - 2), from);
  return loss?.lemma === "loss" && of?.lower === "of" && tokenAt(sentence, headToken).lemma === "life"
    ? { harm: "killed", predicate: loss.index, last: headToken }
    : null;
};

const isArmed = (lemma: string): boolean =>
  ARMED.has(lemma) || lexicon().relation(lemma, "soldier", "noun") === "narrower";
const ARMED = words(
  "soldier troop fighter serviceman militiaman peacekeeper guerrilla commando sailor airman paratrooper",
);
const BATTLE = words(
  "defence defense defending battle fighting action combat assault attack ambush offensive front war field",
);

/** "lost 17 soldiers"; "it had lost three men", where its report tells of forces. */
const lostMen: Reading = (sentence, { from, headToken }, _, report) => {
  const lost = tokenAt(sentence, Math.max(0, from - 1));
  if (from === 0 || lost.lemma !== "lose" || lost.upos !== "VERB") return null;
  const { lemma, upos } = tokenAt(sentence, headToken);
  const men = lemma === "man" && tellsOfForces(report);
  // "We lost four."
  const bare =
    upos === "NUM" &&
    /^(?:[.,;]|and)$/u.test(at(sentence, headToken + 1)) &&
    /^(?:we|they|army|forces|brigade|unit)$/u.test(at(sentence, lost.index - 1)) &&
    tellsOfForces(report);
  return isArmed(lemma) || men || bare ? { harm: "killed", predicate: lost.index, last: headToken } : null;
};
const tellsOfForces = standsIn(/\b(?:soldiers|troops|army|fighters|battle|border guards|forces)\b/iu);

/** People by their nation. */
const FOREIGN = /^\p{Lu}\p{L}+(?:ans|ese|is)$/u;

/** "nine soldiers fell in the defence of the town". */
const fellInBattle: Reading = (sentence, { headToken }, verb, report) => {
  if (verb === null || !FALLS.has(verb.token.lower)) return null;
  const people = tokenAt(sentence, headToken);
  // "maintains that six Ugandans fell", in a report of armies.
  const foreign = FOREIGN.test(people.text) && tellsOfForces(report);
  if (
    (foreign || isArmed(people.lemma)) &&
    /^(?:[.,;]|)$/u.test(at(sentence, verb.token.index + 1)) &&
    tellsOfForces(report)
  )
    return { harm: "killed", predicate: verb.token.index, last: verb.token.index };
  if (!isArmed(people.lemma)) return null;
  const where = sentence.tokens.slice(verb.token.index + 1, verb.token.index + 5);
  const battle = where.find(({ lower }) => BATTLE.has(lower)) ?? beside(where);
  const led = where[0]?.upos === "ADP" || where[0]?.lower === "defending";
  return battle !== undefined && led ? { harm: "killed", predicate: verb.token.index, last: battle.index } : null;
};

/** "fell with him", "fell beside their commander". */
const beside = ([by, whom]: readonly Token[]): Token | undefined =>
  /^(?:with|beside|alongside)$/u.test(by?.lower ?? "") && whom !== undefined ? whom : undefined;

const SAVING = words("pick pull fish bring winch haul lift find rescue save take carry recover locate dig");
const OUT = words("up out off ashore aboard alive from safely");

/** "picked up 61 survivors", "14 survivors have been found", "12 residents were brought out alive". */
const saved: Reading = (sentence, { from, headToken }, verb) => {
  const people = tokenAt(sentence, headToken).lemma;
  const before = sentence.tokens.slice(Math.max(0, from - 3), from).findLast(({ upos }) => upos === "VERB");
  if (people === "survivor") {
    if (before && SAVING.has(before.lemma) && !isFurther(sentence, before.index + 1, from))
      return { harm: "rescued", predicate: before.index, last: headToken };
    if (verb?.passive === true && SAVING.has(verb.token.lemma) && !isTaken(sentence, verb.token))
      return { harm: "rescued", predicate: verb.token.index, last: verb.token.index };
    return null;
  }
  if (verb === null || !SAVING.has(verb.token.lemma)) return null;
  // "three brought up alive": a headline, in which a verb right behind its number is a passive.
  const fronted = verb.token.index === headToken + 1 && /^VB[ND]$/u.test(verb.token.xpos);
  if (!verb.passive && !fronted) return null;
  const behind = sentence.tokens.slice(verb.token.index + 1, verb.token.index + 4);
  const alive = behind.findIndex(({ lower }) => lower === "alive" || lower === "safely");
  return alive >= 0 && behind.slice(0, alive).every(({ lower }) => OUT.has(lower))
    ? { harm: "rescued", predicate: verb.token.index, last: verb.token.index + 1 + alive }
    : null;
};
/** "taken to hospital": saved before. */
const isTaken = (sentence: Sentence, { index }: Token): boolean => at(sentence, index + 1) === "to";
/** "brought to the 20 survivors". */
const isFurther = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some(({ lower }) => lower === "to" || lower === "for" || lower === "the");

const SOUGHT = words("search look");

/** "11 people are still being searched for". */
const searchedFor: Reading = (sentence, { headToken }, verb) =>
  verb?.passive === true &&
  ((SOUGHT.has(verb.token.lemma) && at(sentence, verb.token.index + 1) === "for") || verb.token.lower === "sought") &&
  sentence.tokens.slice(headToken, verb.token.index).some(({ lower }) => lower === "still" || lower === "being")
    ? { harm: "missing", predicate: verb.token.index, last: verb.token.index }
    : null;

const ILLNESS = words(
  "bug virus illness norovirus poisoning fever infection disease outbreak epidemic cholera measles dysentery influenza flu sickness",
);
const STRIKES = words("strike hit affect sicken afflict fell infect");

/** "stomach bug strikes 120 on a cruise ship". */
const struckByIllness: Reading = (sentence, { from, headToken }) => {
  const before = sentence.tokens.slice(Math.max(0, from - 3), from);
  const verb = before.findLast(({ lemma }) => STRIKES.has(lemma));
  const illness = sentence.tokens
    .slice(Math.max(0, (verb?.index ?? 0) - 3), verb?.index ?? 0)
    .findLast(({ upos }) => upos !== "AUX" && upos !== "ADV");
  const plain = verb !== undefined && before.every(({ index, upos }) => index <= verb.index || upos !== "NOUN");
  return plain && illness !== undefined && ILLNESS.has(illness.lower)
    ? { harm: "sick", predicate: verb.index, last: headToken }
    : null;
};

const RECOVERED = words("find recover pull retrieve take bring discover dig wash locate");
const BODIES = words("body corpse");

/** "15 bodies found", "at least 15 bodies have been recovered"; not found alive, and not "two bodies found the report wanting". */
const bodies: Reading = (sentence, { headToken }, verb) => {
  if (verb === null || !BODIES.has(tokenAt(sentence, headToken).lemma)) return null;
  const { token, passive } = verb;
  const next = sentence.tokens[token.index + 1];
  const found =
    RECOVERED.has(token.lemma) && /^VB[ND]$/u.test(token.xpos) && !/^(?:alive|safe)$/u.test(next?.lower ?? "");
  const bare = token.index === headToken + 1 && (next === undefined || /^(?:ADP|PUNCT|ADV|CCONJ)$/u.test(next.upos));
  return found && (passive || bare) ? { harm: "killed", predicate: token.index, last: token.index } : null;
};

/** "killing two and scalding seven others", "shooting dead two guards": a participle right before its number, taken for a noun. */
const participle: Reading = (sentence, { from, headToken }) => {
  const before = sentence.tokens[from - 1];
  const deed = before?.lower === "dead" ? sentence.tokens[from - 2] : before;
  if (deed === undefined || !deed.lower.endsWith("ing")) return null;
  const harm = deed === before ? DOING.get(deed.lower) : DEADLY.has(deed.lower) ? "killed" : undefined;
  return harm === undefined ? null : { harm, predicate: deed.index, last: headToken };
};
const DOING: ReadonlyMap<string, Harm> = new Map<string, Harm>([
  ["killing", "killed"],
  ..."injuring wounding hurting scalding maiming".split(" ").map((one): [string, Harm] => [one, "injured"]),
  ["trapping", "trapped"],
]);
const DEADLY = words("shooting gunning stabbing");

const MOURNED = words("count mourn bury lay commemorate remember grieve");
const SAYS_DEAD = /\b(?:dead|died|dies|killed|deaths?)\b/iu;

/** "has counted twelve victims", "the 30 victims were buried": of the dead, where the report tells of them. */
const victims: Reading = (sentence, { from, headToken }, verb, report) => {
  if (tokenAt(sentence, headToken).lemma !== "victim") return null;
  const before = sentence.tokens.slice(Math.max(0, from - 3), from).findLast(({ upos }) => upos === "VERB");
  const told = before !== undefined && MOURNED.has(before.lemma) ? before : verb?.passive ? verb.token : null;
  // "Thirty-four victims were buried": some of them; "the 34 victims" are all.
  const all = at(sentence, from - 1) === "the";
  if (told?.lemma === "bury" && !all) return null;
  const sure = told?.lemma === "bury" || SAYS_DEAD.test(report);
  return told !== null && MOURNED.has(told.lemma) && sure
    ? { harm: "killed", predicate: told.index, last: Math.max(headToken, told.index) }
    : null;
};

const READINGS: readonly Reading[] = [
  behindAside,
  shotDead,
  shotThemDead,
  fallIll,
  broughtTo,
  bodies,
  participle,
  victims,
  fellIll,
  struckByIllness,
  died,
  costLives,
  lossOfLives,
  lostMen,
  fellInBattle,
  saved,
  searchedFor,
  befallen,
];

/** No sentence without one of these tells any of it. */
const TRIGGER = wordTrigger(
  "ill sick down symptom symptoms strike strikes hit affect sicken body bodies corpse injuring wounding hurting scalding maiming killing trapping dead victim die perish drown cost costs loss lose fall survivor alive safely search look sought bring take raise push lift shot killed murdered wounded injured arrested detained recaptured rearrested abducted kidnapped rescued missing among including".split(
    " ",
  ),
);
const ASKED = formTrigger(["whether", "if"]);
/** Whoever is sought for what they did, or serves where others are hurt. */
const APART = words("suspect gunman attacker prisoner inmate convict fugitive robber thief remains");

/**
 * Numbers of people with the words that tell what befell them, read by their order alone: of a headline, or of people whom a long phrase
 * describes, the tree often loses which verb is theirs. Comes behind all rules that read the tree.
 */
export const inOrder: HarmRule = (context, sentence) => {
  if (!holds(sentence, TRIGGER) || holds(sentence, ASKED)) return [];
  return collect(context.quantities[sentence.index] ?? [], (counted): HarmFinding[] => {
    const sixth = becameVictim(sentence, counted);
    if (sixth !== null) return [sixth];
    if (!isCrowd(sentence, counted)) return [];
    const verb = verbBehind(sentence, counted);
    for (const reading of READINGS) {
      const told = reading(sentence, counted, verb, context.text);
      // A body is found, and nothing else befalls it.
      if (reading !== bodies && BODIES.has(tokenAt(sentence, counted.headToken).lemma)) continue;
      if (told === null || isNegated(sentence, told.predicate)) continue;
      return [
        {
          rule: "casualties/in-order",
          sentence,
          predicate: told.predicate,
          harm: told.harm,
          victim: counted.headToken,
          agent: null,
          also: [told.last],
          ...(told.total ? { total: true } : {}),
        },
      ];
    }
    return [];
  });
};

/** "died on Sunday, becoming the sixth victim": six by now. */
const becameVictim = (sentence: Sentence, { quantity, headToken, from }: QuantityMention): HarmFinding | null => {
  const { lemma } = tokenAt(sentence, headToken);
  if (!quantity.ordinal || !/^(?:victim|fatality|casualty)$/u.test(lemma)) return null;
  const verb = sentence.tokens.slice(Math.max(0, from - 3), from).find((token) => token.lemma === "become");
  const died = sentence.tokens.find(({ lower }) => DIES.has(lower) || lower === "succumbed");
  return verb === undefined || died === undefined
    ? null
    : {
        rule: "casualties/in-order",
        sentence,
        predicate: verb.index,
        harm: "killed",
        victim: headToken,
        agent: null,
        total: true,
      };
};

const isNegated = (sentence: Sentence, predicate: number): boolean =>
  sentence.tokens.slice(Math.max(0, predicate - 3), predicate).some(({ lower }) => lower === "not" || lower === "n't");

/** Several people in a number of their own, or a bare number. */
const isCrowd = (sentence: Sentence, counted: QuantityMention): boolean => {
  const { quantity, kind, headToken, from } = counted;
  if (kind !== "count" || quantity.ordinal || quantity.increment || quantity.share !== null || quantity.high === 1)
    return false;
  // "of the 40 who fell ill, two died": told of before.
  if (/^(?:these|those)$/u.test(at(sentence, from - 1)) && at(sentence, from - 2) === "of") return false;
  const { lemma, upos } = tokenAt(sentence, headToken);
  if (APART.has(lemma)) return false;
  return (
    namesPeople(lemma) ||
    FOREIGN.test(tokenAt(sentence, headToken).text) ||
    ((upos === "NUM" || headToken < counted.to) && (quantity.unit === null || namesPeople(quantity.unit))) ||
    UNITS_OF_VERBS.test(quantity.unit ?? "")
  );
};
/** "three shot dead", "19 fall ill": no noun stands behind the number. */
const UNITS_OF_VERBS = /^(?:shot|fall|fall ill|fall sick|ill|sick|dead)$/u;
