import { type Clause, clausesOf } from "../../../clause/clause.ts";
import { nounArguments } from "../../../clause/noun-arguments.ts";
import { baseRel, childrenOf, conjuncts, tokenAt } from "../../../clause/tree.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { canAct } from "../../build/actor.ts";
import { type FrameContext, mentionAt } from "../../build/frame-context.ts";
import { namesPeople } from "../../build/people.ts";
import type { EventFinding, EventRule } from "../finding.ts";
import type { EventKind } from "../kinds/index.ts";
import { ACTS, ACTS_TOWARD, ALONE, HAPPENS, kindOf, MUTUAL, thingsOf, towardOf } from "../lexicon.ts";
import { bombSite, bombTarget, isBomb } from "./bombs.ts";
import { isWorkers } from "./deeds.ts";

const isPerson = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  const mention = mentionAt(context, sentence, head);
  if (mention) return mention.kind === "person" || mention.kind === "group" || mention.form === "demonym";
  return namesPeople(token.lemma) || (token.upos === "PRON" && /^(?:he|she|they|him|her|them|who)$/u.test(token.lower));
};

/** Whether the noun can undergo an event of the kind. */
const suits = (context: FrameContext, sentence: Sentence, head: number, kind: EventKind): boolean => {
  if (kind.recipient === "people") return isPerson(context, sentence, head);
  if (kind.recipient === "named") {
    const mention = mentionAt(context, sentence, head);
    return (
      mention?.headToken === head &&
      mention.form === "name" &&
      ["person", "organisation", "party", "place", "facility"].includes(mention.kind)
    );
  }
  const token = tokenAt(sentence, head);
  if (token.upos === "PRON")
    return kind.recipient !== "things" && /^(?:him|her|them|he|she|they|who|us|we)$/u.test(token.lower);
  // "recalled its diplomats": people are no things.
  if (kind.recipient === "things" && isPerson(context, sentence, head)) return false;
  return token.upos === "NOUN" || token.upos === "PROPN";
};

/** "X attacked Y", "Y was sentenced (by X)". */
export const act: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): EventFinding[] => {
    const { agent } = clause;
    if (clause.patient === null || isOfWhom(sentence, clause)) return [];
    const patient = antecedent(sentence, clause, clause.patient);
    const kind = ACTS.get(clause.lemma)?.find((one) => suits(context, sentence, patient, one));
    if (
      !kind ||
      isDischarge(sentence, clause, kind) ||
      isRush(sentence, clause, kind) ||
      isForPrize(clause) ||
      isFigure(context, sentence, clause, kind) ||
      isMemory(context, clause, kind)
    )
      return [];
    // "blown up by a bomb": the means.
    const actor = agent !== null && isExplosive(sentence, agent) ? null : agent;
    if (actor !== null && !canAct(context, sentence, actor) && kind.code !== null) return [];
    const further = conjuncts(sentence, patient).filter(
      (head) => head > patient && isNounPhrase(sentence, head) && suits(context, sentence, head, kind),
    );
    return [{ rule: "event/act", kind, sentence, act: clause.predicate, actor, recipient: patient, further }];
  });

/** "The boy, whose name was not released": what he has, and not he. */
const isOfWhom = (sentence: Sentence, { passive, predicate }: Clause): boolean =>
  passive &&
  (childrenOf(sentence)[predicate] ?? []).some(
    (child) =>
      tokenAt(sentence, child).deprel === "nsubj:pass" &&
      sentence.tokens[child - 1]?.lower === "whose" &&
      tokenAt(sentence, child).upos === "NOUN",
  );

/** "Friends flooded the site with pictures": people bring no water. */
const isFigure = (
  context: FrameContext,
  sentence: Sentence,
  { agent, passive, obliques }: Clause,
  kind: EventKind,
): boolean =>
  kind.kind === "flood" &&
  ((agent !== null && !passive && isPerson(context, sentence, agent)) ||
    obliques.some(
      ({ marker, head }) =>
        marker === "with" && !/^(?:water|mud|rain|seawater|sewage)$/u.test(tokenAt(sentence, head).lemma),
    ));

/** "the offices of the paper, which were dynamited": the noun that the clause tells of; any other word is itself. */
const antecedent = (sentence: Sentence, clause: Clause, head: number): number => {
  if (!/^(?:which|that)$/u.test(tokenAt(sentence, head).lower)) return head;
  const verb = tokenAt(sentence, clause.predicate);
  if (verb.deprel === "acl:relcl" && verb.head >= 0) return verb.head;
  if (tokenAt(sentence, head).lower !== "which" || sentence.tokens[head - 1]?.text !== ",") return head;
  // The tree may join the clause to the verb before: the phrase that ends at the comma.
  let noun = sentence.tokens[head - 2];
  while (noun && noun.head >= 0 && ["nmod", "flat", "compound"].includes(baseRel(noun)))
    noun = tokenAt(sentence, noun.head);
  return noun && isNounPhrase(sentence, noun.index) ? noun.index : head;
};

const isNounPhrase = (sentence: Sentence, head: number): boolean =>
  ["NOUN", "PROPN"].includes(tokenAt(sentence, head).upos);

const BOMBING = kindOf("bombing");

const isExplosive = (sentence: Sentence, head: number): boolean =>
  BOMBING !== null && thingsOf(BOMBING).has(tokenAt(sentence, head).lemma);

/** "he charged the officers", "the suspect charged at them": a rush, where no office charges. */
const isRush = (sentence: Sentence, { agent, lemma }: Clause, kind: EventKind): boolean => {
  if (kind.kind !== "charges" || lemma !== "charge" || agent === null) return false;
  const by = tokenAt(sentence, agent);
  return /^(?:he|she|who)$/u.test(by.lower) || (by.upos === "NOUN" && namesPeople(by.lemma) && !OFFICES.has(by.lemma));
};
const OFFICES = new Set(["police", "officer", "prosecutor", "detective", "deputy", "authority", "investigator"]);

/** "nominated for two awards": no office. */
const isForPrize = ({ sentence, predicate, lemma }: Clause): boolean =>
  lemma === "nominate" && sentence.tokens[predicate + 1]?.lower === "for";

/** "She recalled the sound of the shots": people remember, firms call back what they sold. */
const isMemory = (context: FrameContext, { sentence, agent }: Clause, kind: EventKind): boolean =>
  kind.kind === "product recall" && agent !== null && isPerson(context, sentence, agent);

/** "treated and released", "released from hospital": no prisoner. */
const isDischarge = (sentence: Sentence, clause: Clause, kind: EventKind): boolean =>
  kind.mode === "release" &&
  sentence.tokens.some(
    (token) => token.lemma === "hospital" || (token.lemma === "treat" && token.index < clause.predicate),
  );

/** "X opened fire on Y", "X apologised to Y". */
export const actToward: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): EventFinding[] => {
    const fire = objectCalled(sentence, clause, "open", "fire");
    const lemma = fire === null ? clause.lemma : "open fire";
    const kind = ACTS_TOWARD.get(lemma)?.[0];
    if (!kind || clause.passive || isNoun(sentence, clause.predicate)) return [];
    // "fired a rocket into orbit": a launch.
    if (clause.object !== null && LAUNCHED.has(tokenAt(sentence, clause.object).lemma) && lemma !== "open fire") {
      const where = clause.obliques.find((oblique) => oblique.marker === "into");
      if (where) return [];
    }
    // "were target shooting on the range": practice.
    if (["target", "skeet"].includes(sentence.tokens[clause.predicate - 1]?.lower ?? "")) return [];
    const ofObject = clause.object === null ? [] : nounArguments(sentence, clause.object).obliques;
    const toward = [...clause.obliques, ...(kind.code === null ? ofObject : [])].find((oblique) =>
      towardOf(kind).has(oblique.marker),
    );
    if (!toward && lemma !== "open fire") return [];
    if (clause.agent === null || !canAct(context, sentence, clause.agent)) return [];
    return [
      {
        rule: "event/act-toward",
        kind,
        sentence,
        act: clause.predicate,
        actor: clause.agent,
        recipient: toward?.head ?? null,
        also: fire === null ? [] : [fire],
      },
    ];
  });

const LAUNCHED = new Set(["rocket", "missile", "satellite", "projectile"]);

/** "injured in shooting at a bar": behind a preposition it is the noun. */
const isNoun = (sentence: Sentence, predicate: number): boolean =>
  tokenAt(sentence, predicate).xpos === "VBG" &&
  ["in", "during", "after", "following", "of", "fatal", "deadly"].includes(sentence.tokens[predicate - 1]?.lower ?? "");

const objectCalled = (sentence: Sentence, clause: Clause, verb: string, noun: string): number | null =>
  clause.lemma === verb && clause.object !== null && tokenAt(sentence, clause.object).lemma === noun
    ? clause.object
    : null;

/** "X met Y", "X clashed with Y", "X and Y met". */
export const mutual: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): EventFinding[] => {
    const kind = MUTUAL.get(clause.lemma)?.[0];
    if (!kind || clause.passive || clause.subject === null || !canAct(context, sentence, clause.subject)) return [];
    const sides = conjuncts(sentence, clause.subject);
    const other =
      clause.object ??
      clause.obliques.find((oblique) => oblique.marker === "with")?.head ??
      sides.find((side) => side !== clause.subject) ??
      null;
    // "Foreign ministers of the G7 met in X": many on one side meet each other.
    if (other === null && clause.lemma === "meet" && tokenAt(sentence, clause.subject).xpos === "NNS")
      return [{ rule: "event/mutual", kind, sentence, act: clause.predicate, actor: clause.subject, recipient: null }];
    if (other === null || !canAct(context, sentence, other)) return [];
    return [{ rule: "event/mutual", kind, sentence, act: clause.predicate, actor: clause.subject, recipient: other }];
  });

/** "a bomb exploded", "the train derailed". */
export const happen: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): EventFinding[] => {
    const thing = clause.passive ? null : clause.subject;
    if (thing === null) return [];
    const lemma = catchesFire(sentence, clause) ? "catch fire" : clause.lemma;
    const noun = tokenAt(sentence, thing).lemma;
    const kind = HAPPENS.get(lemma)?.find(
      (one) => thingsOf(one).has(noun) || (one === BOMBING && isBomb(sentence, thing)),
    );
    if (!kind) return [];
    const bombing = kind === BOMBING;
    const recipient = bombing ? bombTarget(context, sentence, clause, thing) : thing;
    const site = bombing && recipient === null ? bombSite(context, sentence, clause, thing) : null;
    const act = clause.predicate;
    return [{ rule: "event/happen", kind, sentence, act, actor: null, recipient, site, also: [thing] }];
  });

const catchesFire = (sentence: Sentence, clause: Clause): boolean =>
  objectCalled(sentence, clause, "catch", "fire") !== null;

/** "X protested", "X resigned". */
export const alone: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): EventFinding[] => {
    const kind = ALONE.get(clause.lemma)?.[0];
    if (!kind || clause.passive || clause.subject === null || clause.object !== null) return [];
    if (!canAct(context, sentence, clause.subject)) return [];
    // "she walked out": of a room, unless she works there with others.
    if (kind.kind === "strike of workers" && !isWorkers(context, sentence, clause.subject)) return [];
    // "apologised to X" is read with X.
    if (ACTS_TOWARD.get(clause.lemma) && clause.obliques.some((oblique) => towardOf(kind).has(oblique.marker)))
      return [];
    // "rallied to win", "shares rallied", "marched on": more is told than the act alone.
    if ((childrenOf(sentence)[clause.predicate] ?? []).some((child) => tokenAt(sentence, child).deprel === "xcomp"))
      return [];
    return [{ rule: "event/alone", kind, sentence, act: clause.predicate, actor: clause.subject, recipient: null }];
  });
