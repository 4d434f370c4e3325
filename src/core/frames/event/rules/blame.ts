import { clausesOf, markerOf } from "../../../clause/clause.ts";
import { formTrigger, held, holds } from "../../../clause/held-words.ts";
import { nounArguments } from "../../../clause/noun-arguments.ts";
import { baseRel, childrenOf, childWith, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { canAct } from "../../build/actor.ts";
import type { EventFinding, EventRule } from "../finding.ts";
import type { EventKind } from "../kinds/index.ts";
import { EVENT_NOUNS, kindOf } from "../lexicon.ts";

const RESPONSIBILITY = formTrigger(["responsibility", "responsibilities", "credit", "credits"]);

const CLAIMING = new Set(["claim", "take", "accept", "admit", "acknowledge"]);

/** "X claimed responsibility for the attack in Vienna": by X's own word. */
export const claimedResponsibility: EventRule = (context, sentence) =>
  !holds(sentence, RESPONSIBILITY)
    ? []
    : collect(clausesOf(sentence), (clause): EventFinding[] => {
        const { agent } = clause;
        if (!CLAIMING.has(clause.lemma) || clause.patient === null || agent === null) return [];
        if (!["responsibility", "credit"].includes(tokenAt(sentence, clause.patient).lemma)) return [];
        if (!canAct(context, sentence, agent) || isNobody(sentence, agent)) return [];
        const noun = deedBehind(sentence, [clause.predicate, clause.patient], ["for"]);
        return noun === null
          ? []
          : [deed("event/claimed-responsibility", sentence, noun, agent, clause.predicate, [clause.patient])];
      });

/** Verbs of those who say that a side did it, with what stands before the deed. */
const LAID_ON: ReadonlyMap<string, readonly string[]> = new Map([
  ["blame", ["for"]],
  ["accuse", ["of"]],
  ["suspect", ["of", "in"]],
]);

/** "officials blamed X for the attack", "X is suspected of the bombing", "the blast was blamed on X", "the attack was attributed to X". */
export const blamed: EventRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): EventFinding[] => {
    if (clause.patient === null) return [];
    const laid = LAID_ON.get(clause.lemma);
    if (laid !== undefined) {
      const noun = deedBehind(sentence, [clause.predicate, clause.patient], laid);
      if (noun !== null && canAct(context, sentence, clause.patient))
        return [deed("event/blamed", sentence, noun, clause.patient, clause.predicate, [])];
    }
    const marker = { blame: "on", attribute: "to" }[clause.lemma];
    const side = marker === undefined ? undefined : clause.obliques.find((oblique) => oblique.marker === marker);
    if (!side || deedOf(sentence, clause.patient) === null || !canAct(context, sentence, side.head)) return [];
    return [deed("event/blamed", sentence, clause.patient, side.head, clause.predicate, [])];
  });

const RESPONSIBLE = formTrigger(["responsible"]);

/** "X was responsible for the attack", "officials hold X responsible for the attack". */
export const responsible: EventRule = (context, sentence) =>
  collect(held(sentence, RESPONSIBLE), ({ index, head }): EventFinding[] => {
    const holding = head >= 0 && ["hold", "deem", "consider", "find"].includes(tokenAt(sentence, head).lemma);
    const whose = holding ? childWith(sentence, head, "obj", "nsubj:pass") : childWith(sentence, index, "nsubj");
    if (whose === null || (!holding && childWith(sentence, index, "cop") === null)) return [];
    if (!canAct(context, sentence, whose.index) || isNobody(sentence, whose.index)) return [];
    const noun = deedBehind(sentence, holding ? [index, head] : [index], ["for"]);
    return noun === null
      ? []
      : [deed("event/responsible", sentence, noun, whose.index, holding ? head : index, [index])];
  });

const BEHIND = formTrigger(["behind"]);

/** "X was behind the bombing of the bridge". */
export const behindIt: EventRule = (context, sentence) =>
  collect(held(sentence, BEHIND), ({ head }): EventFinding[] => {
    if (head < 0 || markerOf(sentence, head) !== "behind" || deedOf(sentence, head) === null) return [];
    const whose = childWith(sentence, head, "nsubj");
    if (whose === null || childWith(sentence, head, "cop") === null) return [];
    if (!canAct(context, sentence, whose.index) || isNobody(sentence, whose.index)) return [];
    return [deed("event/responsible", sentence, head, whose.index, head, [])];
  });

const PART = formTrigger(
  "responsibility involvement role part hand link links connection participation complicity".split(" "),
);

/** "X denied any role in the attack": that there was one is taken as known, and only X's part in it is denied. */
export const disowned: EventRule = (context, sentence) =>
  !holds(sentence, PART)
    ? []
    : collect(clausesOf(sentence), (clause): EventFinding[] => {
        const { agent, patient, predicate } = clause;
        if (!["deny", "disclaim", "reject"].includes(clause.lemma) || agent === null || patient === null) return [];
        if (!PARTS.has(tokenAt(sentence, patient).lemma) || !canAct(context, sentence, agent)) return [];
        const noun = deedBehind(sentence, [patient, predicate], ["for", "in", "to", "with"]);
        if (noun === null) return [];
        const { accused: _, carrier: __, ...told } = deed("event/disowned", sentence, noun, agent, patient, [patient]);
        return [told];
      });
const PARTS = new Set("responsibility involvement role part hand link connection participation complicity".split(" "));

/** `also` tells the part that the side had in it, where a word does. */
const deed = (
  rule: string,
  sentence: Sentence,
  noun: number,
  actor: number,
  carrier: number,
  also: readonly number[],
): EventFinding => {
  const kind = deedOf(sentence, noun);
  const [part = carrier] = also;
  return {
    rule,
    kind,
    sentence,
    // That somebody was killed is told by the noun; here, who did it.
    act: kind === KILLING ? part : noun,
    actor,
    recipient: struckBy(sentence, noun),
    carrier,
    also: kind === KILLING ? [noun] : also,
    accused: true,
  };
};

/** What somebody can have done. */
const isDeed = (kind: EventKind): boolean => kind.code === "ASSAULT" || kind.family === "attack";

const KILLING = kindOf("killing");
/** Nouns of which it is told elsewhere that somebody died of it: here, who did it. */
const KILLINGS = new Set("killing murder slaying homicide execution beheading lynching".split(" "));

/** What somebody is told to have done, by its noun; null where that is no deed. */
const deedOf = (sentence: Sentence, noun: number): EventKind | null => {
  const { lemma } = tokenAt(sentence, noun);
  return EVENT_NOUNS.get(lemma)?.find(isDeed) ?? (KILLINGS.has(lemma) ? KILLING : null);
};

/** "No group", "nobody", "who": said of none, or asked. */
const isNobody = (sentence: Sentence, head: number): boolean =>
  /^(?:no|nobody|none|no-one|who|whoever|which|what)$/u.test(tokenAt(sentence, head).lower) ||
  (childrenOf(sentence)[head] ?? []).some((child) => tokenAt(sentence, child).lower === "no");

/** The deed behind one of the prepositions, on any of the words. */
const deedBehind = (sentence: Sentence, hosts: readonly number[], markers: readonly string[]): number | null => {
  for (const host of hosts)
    for (const child of childrenOf(sentence)[host] ?? []) {
      const token = tokenAt(sentence, child);
      if (token.upos !== "NOUN" || !["obl", "nmod"].includes(baseRel(token))) continue;
      if (markers.includes(markerOf(sentence, child)) && deedOf(sentence, child) !== null) return child;
    }
  return null;
};

/** "the attack on the hotel", "the killing of the mayor": the noun behind. */
const struckBy = (sentence: Sentence, noun: number): number | null => {
  const on = (childrenOf(sentence)[noun] ?? []).find((child) => ["on", "against"].includes(markerOf(sentence, child)));
  if (on !== undefined) return on;
  const { patient } = nounArguments(sentence, noun);
  return patient !== null && markerOf(sentence, patient) === "of" ? patient : null;
};
