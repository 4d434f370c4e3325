import type { Harm } from "../../../claim/claim.ts";
import { type Clause, clausesOf } from "../../../clause/clause.ts";
import { formTrigger, held } from "../../../clause/held-words.ts";
import { nounArguments } from "../../../clause/noun-arguments.ts";
import { childrenOf, childrenWith, childWith, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { standsIn } from "../../../text/whole-text.ts";
import { type FrameContext, mentionAt, quantityAt } from "../../build/frame-context.ts";
import { namesPeople } from "../../build/people.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { HARM_STATES, HARMING_VERBS, SUFFERING_VERBS } from "../lexicon.ts";
import { companionsOf, harmedBehind, isPeople, populationOf, victimsOf } from "../victims.ts";
import { isFatal } from "./fatal.ts";

/** "killed 3 and injured 15 people": a second word of harm between the verb and its object takes the object. */
const secondHarm = (sentence: Sentence, predicate: number, patient: number, harm: Harm) => {
  for (let joiner = predicate + 1; joiner < patient - 1; joiner += 1) {
    if (sentence.tokens[joiner]?.upos !== "CCONJ") continue;
    const next = tokenAt(sentence, joiner + 1);
    const other = HARM_STATES.get(next.lower) ?? HARMING_VERBS.get(next.lemma);
    if (other && other !== harm && !childWith(sentence, next.index, "obj")) return { joiner, harm: other };
  }
  return null;
};

/** "killed three and injured 17", where the tree made the second verb a word before the number: its harm is its own. */
const ownHarm = (sentence: Sentence, victim: number): Harm | undefined => {
  const modifier = childrenWith(sentence, victim, "amod", "acl").find(
    (token) => token.index < victim && HARM_STATES.has(token.lower),
  );
  return modifier ? HARM_STATES.get(modifier.lower) : undefined;
};

/** "killed and injured 12 people", where the tree gives the object to the second verb alone. */
const sharedObject = (sentence: Sentence, { predicate, passive }: Clause): number | null => {
  const second = sentence.tokens[predicate + 2];
  if (passive || second === undefined || sentence.tokens[predicate + 1]?.upos !== "CCONJ") return null;
  return HARMING_VERBS.has(second.lemma) && second.deprel === "conj" && second.head === predicate
    ? (childWith(sentence, second.index, "obj")?.index ?? null)
    : null;
};

/** "Friends mourned a student, killed by a driver": who stands right before the comma was killed, not whoever mourned. */
const behindComma = (context: FrameContext, sentence: Sentence, clause: Clause): number | null => {
  const { predicate, passive, subjectBasis } = clause;
  if (!passive || subjectBasis !== "participle" || sentence.tokens[predicate - 1]?.text !== ",") return null;
  return isPeople(context, sentence, predicate - 2) ? predicate - 2 : null;
};

/**
 * "police said a boy shot and killed his brother", where the tree makes the boy the one who was shot: the second verb has somebody
 * right behind it, so that whoever stands right before the first did both. Null elsewhere ("a man shot and killed the same day").
 */
const shotAndKilled = (context: FrameContext, sentence: Sentence, clause: Clause): readonly HarmFinding[] | null => {
  const { predicate, passive, patient } = clause;
  const second = sentence.tokens[predicate + 2];
  if (!passive || patient === null || patient > predicate) return null;
  if (childWith(sentence, predicate, "aux", "aux:pass") !== null) return null;
  if (sentence.tokens[predicate + 1]?.lower !== "and" || second === undefined) return null;
  const harm = HARMING_VERBS.get(second.lemma);
  const victim = harm === undefined ? null : harmedBehind(context, sentence, second.index);
  if (harm === undefined || victim === null) return null;
  const { index } = second;
  return isPeople(context, sentence, victim)
    ? [{ rule: "casualties/harmed", sentence, predicate: index, harm, victim, agent: patient }]
    : [];
};

/** A report of captives: what is seized and held in it are people. */
const tellsOfCaptives = standsIn(/\b(?:hostages?|kidnap\p{L}*|abduct\p{L}*|captors?)\b/iu);

/** "were holding 41 foreigners", "20 nationals had been seized", where the report tells of hostages and no police do it. */
const heldCaptive = (context: FrameContext, sentence: Sentence, clause: Clause): Harm | undefined => {
  const { lemma, patient, agent, predicate, passive } = clause;
  if ((lemma !== "hold" && lemma !== "seize") || patient === null || !tellsOfCaptives(context.text)) return undefined;
  const lasting =
    tokenAt(sentence, predicate).xpos === "VBG" || passive || tokenAt(sentence, patient).lemma === "hostage";
  if (lemma === "hold" && !lasting) return undefined;
  if (agent !== null && /^(?:police|authority|officer|court|guard)$/.test(tokenAt(sentence, agent).lemma))
    return undefined;
  return quantityAt(context, sentence, patient)?.kind === "count" ? "abducted" : undefined;
};

/** "2,400 homes burned. But 25,000 were saved": a bare number behind things that were counted, here or in the sentence before. */
const countsThings = (context: FrameContext, sentence: Sentence, patient: number): boolean => {
  const counted = quantityAt(context, sentence, patient);
  if (counted === null || counted.quantity.unit !== null) return false;
  const before = [
    ...(context.quantities[sentence.index - 1] ?? []),
    ...(context.quantities[sentence.index] ?? []),
  ].filter(
    ({ end, kind, quantity }) =>
      end <= counted.start && kind === "count" && quantity.unit !== null && !quantity.ordinal,
  );
  const unit = before.at(-1)?.quantity.unit;
  return unit !== undefined && unit !== null && populationOf(unit) !== "person" && !namesPeople(unit);
};

const tellsOfArrests = standsIn(/\b(?:arrest(?:s|ed)?|custody|detained|on bail|on bond)\b/iu);

const isSavedAbove = (sentence: Sentence, { predicate }: Clause): boolean => {
  const { deprel, head } = tokenAt(sentence, predicate);
  return (
    deprel.startsWith("acl") &&
    clausesOf(sentence).some(
      ({ lemma, patient }) => patient === head && /^(?:rescue|free|save|evacuate|release|pull|pull out)$/.test(lemma),
    )
  );
};

/** "X killed Y", "Y was killed (by X)", "men killed in the blast". */
export const harmed: HarmRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): HarmFinding[] => {
    const done = shotAndKilled(context, sentence, clause);
    if (done !== null) return [...done];
    let harm = HARMING_VERBS.get(clause.lemma) ?? heldCaptive(context, sentence, clause);
    const patient = behindComma(context, sentence, clause) ?? clause.patient ?? sharedObject(sentence, clause);
    if (!harm || patient === null) return [];
    // "rescued people who were trapped": they are no more.
    if (harm === "trapped" && isSavedAbove(sentence, clause)) return [];
    // "said they were poisoning her", "poisoned the two": what somebody did, and not what came of it.
    if (clause.lemma === "poison" && !clause.passive) return [];
    const crushed = clause.lemma === "crush" || clause.lemma === "trample";
    // "crushed the rebellion", "trampled the flowers": people, and no more than hurt unless told so.
    if (crushed && !clause.passive) return [];
    const shot = clause.lemma === "shoot" || clause.lemma === "stab" || crushed;
    if (tokenAt(sentence, patient).lower === "nobody" && !clause.passive) return [];
    // "fatally injured", "shot dead"
    const fatally = ["fatally", "mortally"].includes(sentence.tokens[clause.predicate - 1]?.lower ?? "");
    if (shot ? isFatal(sentence, clause.predicate) : harm === "injured" && fatally) harm = "killed";
    if (
      (clause.lemma === "free" || clause.lemma === "save") &&
      !clause.passive &&
      !quantityAt(context, sentence, patient)
    )
      return [];
    if (clause.lemma === "save" && countsThings(context, sentence, patient)) return [];
    // "of those arrested 140 have been freed": let go, and rescued from nobody.
    if (clause.lemma === "free" && tellsOfArrests(context.text) && !tellsOfCaptives(context.text)) return [];
    const second = secondHarm(sentence, clause.predicate, patient, harm);
    if (second) {
      const base = { rule: "casualties/harmed", sentence, agent: clause.agent };
      // "killed or injured 12 people": both befell those behind.
      const own = second.joiner === clause.predicate + 1 ? patient : second.joiner - 1;
      const first = isPeople(context, sentence, own)
        ? [{ ...base, predicate: clause.predicate, harm, victim: own }]
        : [];
      return [...first, { ...base, predicate: second.joiner + 1, harm: second.harm, victim: patient }];
    }
    const befallen = [...victimsOf(context, sentence, patient), ...companionsOf(context, sentence, clause)];
    return befallen.map((victim) => ({
      rule: shot ? "casualties/shot" : "casualties/harmed",
      sentence,
      predicate: clause.predicate,
      harm: (victim === patient ? undefined : ownHarm(sentence, victim)) ?? (harm as Harm),
      victim,
      agent: clause.agent,
    }));
  });

/** "Y died", "Y drowned", "Y were drowned", "Y lost their lives", "Y went missing". */
export const suffered: HarmRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): HarmFinding[] => {
    const sufferer = clause.passive ? clause.patient : clause.subject;
    let harm = SUFFERING_VERBS.get(clause.lemma);
    if (sufferer === null || (clause.passive && !harm)) return [];
    if (!harm && clause.lemma === "lose" && clause.object !== null && tokenAt(sentence, clause.object).lemma === "life")
      harm = "killed";
    if (
      !harm &&
      clause.lemma === "go" &&
      childrenOf(sentence)[clause.predicate]?.some((child) => tokenAt(sentence, child).lower === "missing")
    )
      harm = "missing";
    if (
      !harm &&
      clause.lemma === "test" &&
      childrenOf(sentence)[clause.predicate]?.some((child) => tokenAt(sentence, child).lower === "positive")
    )
      harm = "infected";
    // "48 people did not survive the storm": who does not survive is dead.
    const unsaved = !harm && clause.lemma === "survive" && !clause.passive && isNegated(sentence, clause.predicate);
    if (unsaved) harm = "killed";
    if (!harm || (harm === "missing" && (isFoundAgain(sentence, sufferer) || isUnknown(context, sentence, sufferer))))
      return [];
    const befallen = [...victimsOf(context, sentence, sufferer), ...companionsOf(context, sentence, clause)];
    return befallen.map((victim) => ({
      rule: "casualties/suffered",
      sentence,
      predicate: clause.predicate,
      harm: harm as Harm,
      victim,
      agent: null,
      ...(unsaved ? { told: "positive" as const } : {}),
    }));
  });

/** "A dog that disappeared in the storm was found": missing no more. */
const isFoundAgain = (sentence: Sentence, sufferer: number): boolean =>
  clausesOf(sentence).some(
    ({ lemma, passive, patient }) => passive && patient === sufferer && /^(?:find|locate|rescue|recover)$/.test(lemma),
  );

/** "since she disappeared", of a dog: a pronoun for nobody that is known may stand for anything. */
const isUnknown = (context: FrameContext, sentence: Sentence, sufferer: number): boolean =>
  /^(?:he|she|it)$/.test(tokenAt(sentence, sufferer).lower) &&
  (mentionAt(context, sentence, sufferer)?.antecedent ?? null) === null;

const isNegated = (sentence: Sentence, predicate: number): boolean =>
  sentence.tokens.some(({ head, lower }) => head === predicate && /^(?:not|n['’]t|never)$/.test(lower));

/** "claimed 12 lives", "took the lives of 12 people". */
export const claimedLives: HarmRule = (context, sentence) => [
  ...livesTaken(context, sentence),
  ...livesCost(context, sentence),
];

const COST = formTrigger(["cost"]);

/** "The crash cost 24 lives", where the tree makes "cost" no verb of it. */
const livesCost: HarmRule = (context, sentence) =>
  collect(held(sentence, COST), (verb): HarmFinding[] => {
    const whose = livesOf(context, sentence, verb.index);
    if (whose !== null)
      return [
        {
          rule: "casualties/claimed-lives",
          sentence,
          predicate: verb.index,
          harm: "killed",
          victim: whose,
          agent: null,
        },
      ];
    const counted = (context.quantities[sentence.index] ?? []).find(
      ({ from }) => from === verb.index + 1 || isTheirs(sentence, verb.index, from),
    );
    if (counted?.kind !== "count" || tokenAt(sentence, counted.headToken).lemma !== "life") return [];
    if (clausesOf(sentence).some(({ predicate, object }) => predicate === verb.index && object === counted.headToken))
      return [];
    const { headToken: victim } = counted;
    return [{ rule: "casualties/claimed-lives", sentence, predicate: verb.index, harm: "killed", victim, agent: null }];
  });

/** "cost the life of a woman of 29": hers, where "cost" was taken for a noun. */
const livesOf = (context: FrameContext, sentence: Sentence, cost: number): number | null => {
  const [the, life, of] = sentence.tokens.slice(cost + 1, cost + 4);
  if (the?.upos !== "DET" || life?.lemma !== "life" || of?.lower !== "of") return null;
  if (clausesOf(sentence).some(({ predicate, object }) => predicate === cost && object === life.index)) return null;
  const people = childrenWith(sentence, life.index, "nmod").find(({ index }) => index > of.index)?.index;
  const whose = people ?? tokenAt(sentence, of.index).head;
  return whose > of.index && isPeople(context, sentence, whose) ? whose : null;
};

/** "has cost our people 35,000 lives": whose lives stands between. */
const isTheirs = ({ tokens }: Sentence, cost: number, from: number): boolean =>
  from > cost + 1 &&
  from <= cost + 5 &&
  tokens
    .slice(cost + 1, from)
    .every(({ upos, lower }) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(upos) && lower !== "him");

const livesTaken: HarmRule = (_context, sentence) =>
  collect(clausesOf(sentence), (clause): HarmFinding[] => {
    if (
      !["claim", "take", "cost"].includes(clause.lemma) ||
      clause.object === null ||
      tokenAt(sentence, clause.object).lemma !== "life"
    )
      return [];
    const of = nounArguments(sentence, clause.object).patient;
    // "threatened to take his own life", "talked of taking her own life"
    const own = childrenWith(sentence, clause.object, "amod").some(({ lower }) => lower === "own");
    if (own && /^VB[GP]?$/u.test(tokenAt(sentence, clause.predicate).xpos)) return [];
    // "take my life": feared of one, told of nobody.
    if (of !== null && ["my", "your", "our"].includes(tokenAt(sentence, of).lower)) return [];
    return [
      {
        rule: "casualties/claimed-lives",
        sentence,
        predicate: clause.predicate,
        harm: "killed",
        victim: of ?? clause.object,
        agent: null,
      },
    ];
  });
