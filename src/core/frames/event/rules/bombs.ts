import { type Clause, clausesOf } from "../../../clause/clause.ts";
import { tokenAt } from "../../../clause/tree.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { canAct } from "../../build/actor.ts";
import { type FrameContext, mentionAt } from "../../build/frame-context.ts";
import type { EventFinding, EventRule } from "../finding.ts";
import { kindOf, STRUCTURES } from "../lexicon.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const BOMBS = list("bomb device grenade dynamite explosive mine cocktail firebomb ied landmine");
const DETONATING = list("detonate set_off explode let_off");
const THROWING = list("throw hurl lob toss fling drop");
/** What a bomb is thrown at, or goes off in. */
const TARGET = new Set(["at", "into", "in", "inside", "on", "onto", "against", "under"]);

const targetOf = (context: FrameContext, sentence: Sentence, clause: Clause): number | null =>
  clause.obliques.find(
    ({ marker, head }) =>
      TARGET.has(marker) &&
      (STRUCTURES.has(tokenAt(sentence, head).lemma) ||
        canAct(context, sentence, head) ||
        mentionAt(context, sentence, head)?.kind === "facility"),
  )?.head ?? null;

/** "Rebels detonated a bomb in a bank", "a man threw a petrol bomb at a mosque", "a grenade was thrown at the station". */
export const usedBomb: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
    const bomb = clause.patient;
    const verb = clause.lemma.replaceAll(" ", "_");
    const thrown = THROWING.has(verb);
    if (bomb === null || !(thrown || DETONATING.has(verb)) || !BOMBS.has(tokenAt(sentence, bomb).lemma)) return [];
    const target = targetOf(context, sentence, clause);
    // "dropped a grenade": only what is thrown at something is an attack.
    if (thrown && target === null) return [];
    const actor = clause.agent !== null && canAct(context, sentence, clause.agent) ? clause.agent : null;
    const kind = kindOf(thrown ? "attack" : "bombing");
    return kind
      ? [{ rule: "event/used-bomb", kind, sentence, act: clause.predicate, actor, recipient: target, also: [bomb] }]
      : [];
  });
