import { clausesOf, markerOf } from "../../../clause/clause.ts";
import { formTrigger, holds } from "../../../clause/held-words.ts";
import { baseRel, childrenOf, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { canAct } from "../../build/actor.ts";
import type { EventFinding, EventRule } from "../finding.ts";
import type { EventKind } from "../kinds/index.ts";
import { EVENT_NOUNS } from "../lexicon.ts";

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

/** "officials blamed X for the attack", "the blast was blamed on X", "the attack was attributed to X". */
export const blamed: EventRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): EventFinding[] => {
    if (clause.patient === null) return [];
    if (clause.lemma === "blame") {
      const noun = deedBehind(sentence, [clause.predicate, clause.patient], ["for"]);
      if (noun !== null && canAct(context, sentence, clause.patient))
        return [deed("event/blamed", sentence, noun, clause.patient, clause.predicate, [])];
    }
    const marker = { blame: "on", attribute: "to" }[clause.lemma];
    const kinds = EVENT_NOUNS.get(tokenAt(sentence, clause.patient).lemma);
    const side = marker === undefined ? undefined : clause.obliques.find((oblique) => oblique.marker === marker);
    if (!side || !kinds?.some(isDeed) || !canAct(context, sentence, side.head)) return [];
    return [deed("event/blamed", sentence, clause.patient, side.head, clause.predicate, [])];
  });

const deed = (
  rule: string,
  sentence: Sentence,
  noun: number,
  actor: number,
  carrier: number,
  also: readonly number[],
): EventFinding => ({
  rule,
  kind: EVENT_NOUNS.get(tokenAt(sentence, noun).lemma)?.find(isDeed) ?? null,
  sentence,
  act: noun,
  actor,
  recipient: struckBy(sentence, noun),
  carrier,
  also,
  accused: true,
});

/** What somebody can have done. */
const isDeed = (kind: EventKind): boolean => kind.code === "ASSAULT" || kind.family === "attack";

/** "No group", "nobody": said of none. */
const isNobody = (sentence: Sentence, head: number): boolean =>
  /^(?:no|nobody|none|no-one)$/u.test(tokenAt(sentence, head).lower) ||
  (childrenOf(sentence)[head] ?? []).some((child) => tokenAt(sentence, child).lower === "no");

/** The deed behind one of the prepositions, on any of the words. */
const deedBehind = (sentence: Sentence, hosts: readonly number[], markers: readonly string[]): number | null => {
  for (const host of hosts)
    for (const child of childrenOf(sentence)[host] ?? []) {
      const token = tokenAt(sentence, child);
      if (token.upos !== "NOUN" || !["obl", "nmod"].includes(baseRel(token))) continue;
      if (markers.includes(markerOf(sentence, child)) && EVENT_NOUNS.get(token.lemma)?.some(isDeed)) return child;
    }
  return null;
};

/** "the attack on the hotel": its noun. */
const struckBy = (sentence: Sentence, noun: number): number | null =>
  (childrenOf(sentence)[noun] ?? []).find((child) => ["on", "against"].includes(markerOf(sentence, child))) ?? null;
