import { type Clause, clausesOf, markerOf } from "../../../clause/clause.ts";
import { formTrigger, holds } from "../../../clause/held-words.ts";
import { childrenOf, conjuncts, tokenAt } from "../../../clause/tree.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { words } from "../../../text/words.ts";
import { canAct } from "../../build/actor.ts";
import { type FrameContext, mentionAt, quantityAt } from "../../build/frame-context.ts";
import { mayTellStrike, strikeWord } from "../../build/strike.ts";
import type { EventFinding, EventRule } from "../finding.ts";
import { kindOf } from "../lexicon.ts";

const GUILTY = formTrigger(["guilty"]);
const POWER = formTrigger(["power", "powers"]);
const CHARGE = formTrigger(["charge", "charges", "count", "counts"]);

const find = (
  rule: string,
  name: string,
  clause: Clause,
  actor: number | null,
  recipient: number | null,
  also: readonly number[] = [],
  further: readonly number[] = [],
): readonly EventFinding[] => {
  const kind = kindOf(name);
  return kind
    ? [{ rule, kind, sentence: clause.sentence, act: clause.predicate, actor, recipient, also, further }]
    : [];
};

/** What is joined to the first behind it. */
const othersOf = (sentence: Sentence, first: number): readonly number[] =>
  conjuncts(sentence, first).filter((head) => head > first);

const objectIs = (clause: Clause, words: ReadonlySet<string>): number | null =>
  clause.object !== null && words.has(tokenAt(clause.sentence, clause.object).lemma) ? clause.object : null;

const oblique = (clause: Clause, ...markers: readonly string[]): number | null =>
  clause.obliques.find((item) => markers.includes(item.marker))?.head ?? null;

const FIRE = words("fire");
const BLAZE = words("ablaze alight afire");

/** "X set fire to Y", "X set Y on fire", "set Y ablaze". */
export const setFire: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
    if (clause.lemma !== "set") return [];
    const actor = clause.agent !== null && canAct(context, sentence, clause.agent) ? clause.agent : null;
    const fire = objectIs(clause, FIRE);
    if (fire !== null) {
      const what = oblique(clause, "to") ?? thingBehind(sentence, fire, "to");
      return what === null
        ? []
        : find("event/set-fire", "arson", clause, actor, what, [fire], othersOf(sentence, what));
    }
    const state = (childrenOf(sentence)[clause.predicate] ?? []).find(
      (child) =>
        BLAZE.has(tokenAt(sentence, child).lower) ||
        (tokenAt(sentence, child).lower === "fire" && markerOf(sentence, child) === "on"),
    );
    return state === undefined || clause.patient === null
      ? []
      : find("event/set-fire", "arson", clause, actor, clause.patient, [state]);
  });

const thingBehind = (sentence: Sentence, host: number, marker: string): number | null =>
  (childrenOf(sentence)[host] ?? []).find((child) => markerOf(sentence, child) === marker) ?? null;

const MISSILES = words(
  "missile rocket drone shell mortar airstrike strike warplane jet artillery bomb grenade projectile",
);
const STRIKING = words("hit strike pound target slam");

/** "A drone struck an oil depot", "rockets hit the airport", "Israel strikes Gaza". */
export const struck: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
    if (!STRIKING.has(clause.lemma) || clause.patient === null || clause.agent === null) return [];
    const by = tokenAt(sentence, clause.agent);
    const target = mentionAt(context, sentence, clause.patient);
    const thing = tokenAt(sentence, clause.patient);
    if (MISSILES.has(by.lemma) && !(by.lemma === "strike" && !isAirStrike(sentence, by.index)))
      return ["NOUN", "PROPN"].includes(thing.upos)
        ? find("event/struck", "shelling or air strike", clause, null, clause.patient)
        : [];
    const side = mentionAt(context, sentence, clause.agent);
    const isSide = side?.kind === "party" || side?.place?.precision === "country";
    if (!isSide || side?.headToken !== clause.agent || clause.lemma !== "strike") return [];
    return target?.kind === "place" || target?.kind === "facility"
      ? find("event/struck", "attack", clause, clause.agent, clause.patient)
      : [];
  });

const isAirStrike = (sentence: Sentence, at: number): boolean =>
  /^(?:air|drone|missile|rocket|artillery|israeli|russian|american|u\.s\.)$/u.test(
    tokenAt(sentence, Math.max(0, at - 1)).lower,
  );

/** "A court found X guilty", "X was found guilty", "X pleaded guilty". */
export const foundGuilty: EventRule = (_context, sentence) =>
  !holds(sentence, GUILTY)
    ? []
    : clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
        const guilty = (childrenOf(sentence)[clause.predicate] ?? []).find(
          (child) => tokenAt(sentence, child).lower === "guilty",
        );
        const near = sentence.tokens
          .slice(clause.predicate + 1, clause.predicate + 6)
          .find(({ lower }) => lower === "guilty");
        const state = guilty ?? near?.index;
        if (state === undefined) return [];
        const before = sentence.tokens[state - 1];
        // "found Ana Ruiz guilty of fraud": the name right before, where the tree joined it to the verdict.
        const whom =
          (before?.upos === "PROPN" ? before.index : clause.patient) ??
          (before && ["NOUN", "PROPN"].includes(before.upos) ? before.index : null);
        // "not guilty"
        if (before?.lower === "not") return [];
        if (clause.lemma === "find" && whom !== null)
          return find("event/found-guilty", "conviction", clause, clause.agent, whom, [state]);
        return clause.lemma === "plead" && clause.subject !== null
          ? find("event/found-guilty", "guilty plea", clause, clause.subject, null, [state])
          : [];
      });

const WORKERS = words(
  `worker employee teacher nurse doctor driver miner pilot staff union medic paramedic lecturer farmer docker porter guard actor writer postman firefighter dockworker longshoreman signaller conductor
  judge lawyer civil_servant crew member engineer technician cleaner thousand hundred dozen ten`,
);
/** "Teachers went on strike", "railway workers began a three-day walkout". */
export const onStrike: EventRule = (context, sentence) =>
  !mayTellStrike(sentence)
    ? []
    : clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
        const { subject } = clause;
        if (subject === null || !isWorkers(context, sentence, subject)) return [];
        const word = strikeWord(sentence, clause);
        // "ended their strike", "announced a strike": they do not go on one by that.
        if (NOT_BEGUN.has(clause.lemma)) return [];
        return word === null || word === clause.predicate
          ? []
          : find("event/on-strike", "strike of workers", clause, subject, null, [word]);
      });

const NOT_BEGUN = words("end suspend call_off announce");

/** People who work together, or the body that they work for. */
export const isWorkers = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  return WORKERS.has(token.lemma) || mentionAt(context, sentence, head)?.kind === "organisation";
};

const SENDING = words(
  "deliver send provide donate distribute give pledge airlift ship grant supply allocate contribute",
);
const AID_THINGS = words(
  "food water medicine blanket tent supplies supply aid assistance relief vaccine flour rice wheat ration shelter generator ambulance oxygen kit",
);

/** "The agency delivered 500 tonnes of food to X", "Y pledged $50 million for flood victims". */
export const aidGiven: EventRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
    const { object, agent } = clause;
    const what = clause.patient;
    if (!SENDING.has(clause.lemma) || what === null || agent === null || !canAct(context, sentence, agent)) return [];
    const words = [what, ...(childrenOf(sentence)[what] ?? [])].map((index) => tokenAt(sentence, index).lemma);
    const isAid = words.some((word) => AID_THINGS.has(word));
    const isMoney =
      object !== null &&
      quantityAt(context, sentence, object) === null &&
      (context.quantities[sentence.index] ?? []).some(
        (item) => item.kind === "money" && item.to >= what && item.from <= what + 3,
      ) &&
      ["pledge", "donate", "contribute", "allocate"].includes(clause.lemma);
    if (!isAid && !isMoney) return [];
    // "sent aid to X": the tree may hang the phrase on the aid.
    const whom = oblique(clause, "to", "for") ?? clause.indirectObject ?? thingBehind(sentence, what, "to");
    return find("event/aid-given", "aid", clause, agent, whom, [what]);
  });

const ROADS = words(
  "road highway motorway bridge street railway crossing border entrance traffic port route junction runway",
);
const PROTESTING = words(
  "protester demonstrator activist farmer resident villager striker student driver trucker worker supporter",
);

/** "Protesters blocked a highway near X". */
export const blockaded: EventRule = (_context, sentence) =>
  clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
    if (!["block", "blockade", "barricade", "occupy"].includes(clause.lemma) || clause.patient === null) return [];
    if (clause.agent === null || !PROTESTING.has(tokenAt(sentence, clause.agent).lemma)) return [];
    return ROADS.has(tokenAt(sentence, clause.patient).lemma)
      ? find("event/blockaded", "blockade", clause, clause.agent, clause.patient)
      : [];
  });

/** "Soldiers seized power in X". */
export const tookPower: EventRule = (context, sentence) =>
  !holds(sentence, POWER)
    ? []
    : clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
        const power = objectIs(clause, words("power"));
        if (!["seize", "take", "grab"].includes(clause.lemma) || power === null || clause.agent === null) return [];
        // "took power in 1999" of an elected leader is no coup: only those with arms seize or take it so.
        const armed = /^(?:soldier|army|military|troop|junta|officer|general|guard|mutineer|coup)$/u.test(
          tokenAt(sentence, clause.agent).lemma,
        );
        return (clause.lemma === "seize" || armed) && canAct(context, sentence, clause.agent)
          ? find("event/took-power", "coup", clause, clause.agent, null, [power])
          : [];
      });

const CHARGES = words("charge count");

/** "faces several charges", "was booked on eight counts". */
export const facesCharges: EventRule = (_context, sentence) =>
  !holds(sentence, CHARGE)
    ? []
    : clausesOf(sentence).flatMap((clause): readonly EventFinding[] => {
        if (clause.subject === null) return [];
        const charges = clause.lemma === "face" ? objectIs(clause, CHARGES) : null;
        if (charges !== null) return find("event/faces-charges", "charges", clause, null, clause.subject, [charges]);
        const counts = clause.obliques.find(({ head }) => CHARGES.has(tokenAt(sentence, head).lemma));
        return clause.lemma === "book" && clause.passive && counts
          ? find("event/faces-charges", "charges", clause, null, clause.subject, [counts.head])
          : [];
      });
