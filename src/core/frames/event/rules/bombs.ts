import { type Clause, clausesOf, markerOf } from "../../../clause/clause.ts";
import { formTrigger, holds } from "../../../clause/held-words.ts";
import { childrenOf, tokenAt } from "../../../clause/tree.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { words } from "../../../text/words.ts";
import { canAct } from "../../build/actor.ts";
import { type FrameContext, mentionAt } from "../../build/frame-context.ts";
import type { EventFinding, EventRule } from "../finding.ts";
import { kindOf, STRUCTURES } from "../lexicon.ts";

const BOMBS = words("bomb device grenade dynamite explosive mine cocktail firebomb ied landmine");
/** "dynamite sticks", "an explosive charge": what these are of tells that they are bombs. */
const CHARGES = words("stick charge pack load");
const ROCKETS = words("rocket missile mortar shell projectile");
const DETONATING = words("detonate set_off explode let_off");
const THROWING = words("throw hurl lob toss fling drop");
const FIRING = words("fire launch shoot");
/** What a bomb is thrown at, or goes off in. */
const TARGET = new Set([
  "at",
  "into",
  "in",
  "inside",
  "on",
  "onto",
  "against",
  "under",
  "aboard",
  "beneath",
  "underneath",
]);
/** What it only went off near. */
const NEAR = new Set(["near", "outside", "beside", "opposite", "behind", "by"]);

/** Whether the noun names a thing that goes off, by itself or by the word before it. */
export const isBomb = (sentence: Sentence, head: number): boolean => {
  const { lemma } = tokenAt(sentence, head);
  const before = sentence.tokens[head - 1]?.lemma ?? "";
  return BOMBS.has(lemma) || (CHARGES.has(lemma) && (BOMBS.has(before) || before === "explosive"));
};

const isRocket = (sentence: Sentence, head: number): boolean => ROCKETS.has(tokenAt(sentence, head).lemma);

/** Phrases with their prepositions: those of the verb, and those that the tree hung on the bomb. */
const phrasesOf = (sentence: Sentence, clause: Clause, bomb: number): readonly { marker: string; head: number }[] => [
  ...clause.obliques,
  ...(childrenOf(sentence)[bomb] ?? []).map((head) => ({ marker: markerOf(sentence, head), head })),
];

const isStruck = (context: FrameContext, sentence: Sentence, head: number): boolean =>
  STRUCTURES.has(tokenAt(sentence, head).lemma) || mentionAt(context, sentence, head)?.kind === "facility";

/** What it was thrown at or went off in: a building or vehicle before people. */
export const bombTarget = (context: FrameContext, sentence: Sentence, clause: Clause, bomb: number): number | null => {
  const aimed = phrasesOf(sentence, clause, bomb).filter(({ marker }) => TARGET.has(marker));
  return (
    aimed.find(({ head }) => isStruck(context, sentence, head))?.head ??
    aimed.find(({ marker, head }) => marker !== "in" && canAct(context, sentence, head))?.head ??
    null
  );
};

/** "near a power tower", "in front of the embassy", "placed under a bridge": what stood where it went off. */
export const bombSite = (context: FrameContext, sentence: Sentence, clause: Clause, bomb: number): number | null => {
  const placed = (childrenOf(sentence)[bomb] ?? []).filter((child) => PLACED.has(tokenAt(sentence, child).lemma));
  const around = [
    ...phrasesOf(sentence, clause, bomb),
    ...placed.flatMap((verb) => phrasesOf(sentence, clause, verb)),
  ].filter(({ marker }) => NEAR.has(marker) || TARGET.has(marker));
  const found = around.find(({ head }) => isStruck(context, sentence, head))?.head;
  if (found !== undefined) return found;
  // "in front of the embassy": the tree has it of the front.
  const front = around.find(({ head }) => tokenAt(sentence, head).lemma === "front");
  const of = front && (childrenOf(sentence)[front.head] ?? []).find((child) => markerOf(sentence, child) === "of");
  return of !== undefined && isStruck(context, sentence, of) ? of : null;
};
const PLACED = words("place plant leave hide conceal lay attach park");

/** "Rebels detonated a bomb in a bank", "a man threw a petrol bomb at a mosque", "a rocket was launched at the embassy". */
export const usedBomb: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
    const bomb = clause.patient;
    const verb = clause.lemma.replaceAll(" ", "_");
    if (bomb === null) return [];
    const fired = FIRING.has(verb) && isRocket(sentence, bomb);
    const thrown = fired || THROWING.has(verb);
    if (!(fired || ((thrown || DETONATING.has(verb)) && isBomb(sentence, bomb)))) return [];
    const target = bombTarget(context, sentence, clause, bomb);
    // "dropped a grenade", "launched a rocket into orbit": only what is aimed at something is an attack.
    if (thrown && target === null) return [];
    const actor = clause.agent !== null && canAct(context, sentence, clause.agent) ? clause.agent : null;
    const kind = kindOf(thrown ? "attack" : "bombing");
    const site = target === null ? bombSite(context, sentence, clause, bomb) : null;
    return kind
      ? [
          {
            rule: "event/used-bomb",
            kind,
            sentence,
            act: clause.predicate,
            actor,
            recipient: target,
            site,
            also: [bomb],
          },
        ]
      : [];
  });

const MAKING_SAFE = words("defuse deactivate disarm neutralize neutralise dismantle disable");
const FINDING = words("find discover locate");

/** "Police defused a bomb outside the embassy", "a bomb was found under the bridge": one that did not go off. */
export const madeSafe: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
    const { patient, predicate } = clause;
    if (patient === null || !isBomb(sentence, patient)) return [];
    const found = FINDING.has(clause.lemma);
    if (!found && !MAKING_SAFE.has(clause.lemma)) return [];
    const site = bombTarget(context, sentence, clause, patient) ?? bombSite(context, sentence, clause, patient);
    // "found 40 grenades in a house": a store of arms is no bomb that was laid.
    if (found && (site === null || tokenAt(sentence, patient).xpos === "NNS")) return [];
    const kind = kindOf("bomb made safe");
    const actor = clause.agent !== null && canAct(context, sentence, clause.agent) ? clause.agent : null;
    return kind
      ? [{ rule: "event/made-safe", kind, sentence, act: predicate, actor, recipient: null, site, also: [patient] }]
      : [];
  });

const SHOOTING = formTrigger(["shots", "gunshots", "shot", "bullets", "rounds"]);
const SHOTS = words("shot gunshot bullet round");
const SHOT_AT = new Set(["at", "into", "toward", "towards", "on", "inside"]);

/** "Several shots were fired toward the building", "a man fired shots at a car": gunfire, where something or somebody was shot at. */
export const shotsFired: EventRule = (context, sentence) =>
  !holds(sentence, SHOOTING)
    ? []
    : clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
        const { patient, predicate } = clause;
        if (clause.lemma !== "fire" || patient === null || !SHOTS.has(tokenAt(sentence, patient).lemma)) return [];
        const aimed = [...clause.obliques, ...phrasesOf(sentence, clause, patient)].find(({ marker }) =>
          SHOT_AT.has(marker),
        );
        // "into the air": at nobody.
        if (aimed !== undefined && tokenAt(sentence, aimed.head).lemma === "air") return [];
        const hit = (childrenOf(sentence)[predicate] ?? []).find(
          (child) => tokenAt(sentence, child).lemma === "hit" && tokenAt(sentence, child).xpos === "VBG",
        );
        const whom =
          hit === undefined
            ? undefined
            : (childrenOf(sentence)[hit] ?? []).find((child) => tokenAt(sentence, child).deprel === "obj");
        const target =
          aimed && (isStruck(context, sentence, aimed.head) || canAct(context, sentence, aimed.head))
            ? aimed.head
            : (whom ?? null);
        const kind = kindOf("shooting");
        // A subject that stands with another verb may be anybody's: only the verb's own shot.
        const own = clause.subjectBasis === "own" && !clause.passive ? clause.agent : null;
        const actor = own !== null && canAct(context, sentence, own) ? own : null;
        if (kind === null || (target === null && actor === null)) return [];
        return [{ rule: "event/shots", kind, sentence, act: predicate, actor, recipient: target, also: [patient] }];
      });
