import { clausesOf, markerOf } from "../../../clause/clause.ts";
import { childrenWith, tokenAt } from "../../../clause/tree.ts";
import { collect } from "../../../collect.ts";
import type { Sentence } from "../../../syntax/token.ts";
import { canAct } from "../../build/actor.ts";
import type { HarmFinding, HarmRule } from "../finding.ts";
import { victimsOf } from "../victims.ts";

const RUINS = new Set(
  "rubble wreckage debris ruin water river sea building lake flood fire mud tunnel mine cave collapse vehicle wreck boat rooftop roof tree earth ground soil snow shaft pit well sand avalanche crevasse ditch raft".split(
    " ",
  ),
);

/** "pulled 95 survivors from the rubble", "plucked from the water". */
export const pulledOut: HarmRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): HarmFinding[] => {
    if (!["pull", "pull out", "pluck", "dig out", "winch", "free"].includes(clause.lemma) || clause.patient === null)
      return [];
    const from = clause.obliques.find(
      (oblique) => ["from", "out of"].includes(oblique.marker) && RUINS.has(tokenAt(sentence, oblique.head).lemma),
    );
    const people = tokenAt(sentence, clause.patient).lemma;
    if ((!from && people !== "survivor") || people === "body" || people === "corpse") return [];
    // "pulled dead from the rubble" is no rescue.
    if (sentence.tokens.some((token) => ["dead", "lifeless"].includes(token.lower))) return [];
    return victimsOf(context, sentence, clause.patient).map((victim) => ({
      rule: "casualties/pulled-out",
      sentence,
      predicate: clause.predicate,
      harm: "rescued",
      victim,
      agent: clause.agent,
    }));
  });

const WOUNDS = new Set(["injury", "wound", "burn", "fracture", "cut", "bruise", "inhalation"]);
const MISSILES = new Set([
  "gunfire",
  "bullet",
  "shrapnel",
  "shot",
  "gunshot",
  "car",
  "truck",
  "bus",
  "train",
  "vehicle",
  "debris",
]);

/** "was found with a gunshot wound", "was taken to hospital with burns". */
const BROUGHT = new Set("find take transport bring rush fly airlift carry admit hold locate drive".split(" "));

const NEEDING = new Set(["need", "require", "receive", "seek", "undergo"]);

const isTreatment = (sentence: Sentence, object: number | null): boolean =>
  object !== null && ["treatment", "surgery", "care", "attention"].includes(tokenAt(sentence, object).lemma);

/** "needed treatment for injuries": the wounds, on the verb or on what was needed. */
const careFor = (sentence: Sentence, predicate: number, object: number | null): number | null =>
  woundBehind(sentence, predicate, "for") ??
  (object === null
    ? null
    : (childrenWith(sentence, object, "nmod").find(
        ({ index, lemma }) => markerOf(sentence, index) === "for" && WOUNDS.has(lemma),
      )?.index ?? null));

/** "was treated for injuries", "suffered wounds", "is being treated for burns". */
export const treated: HarmRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): HarmFinding[] => {
    const { lemma, predicate } = clause;
    const wounds =
      (lemma === "treat" || lemma === "hospitalize" || lemma === "hospitalise") && clause.passive
        ? (woundBehind(sentence, predicate, "for") ?? woundBehind(sentence, predicate, "with"))
        : NEEDING.has(lemma) && !clause.passive && isTreatment(sentence, clause.object)
          ? careFor(sentence, predicate, clause.object)
          : BROUGHT.has(lemma) && clause.passive
            ? (woundBehind(sentence, predicate, "with") ?? woundsOf(sentence, clause.patient))
            : ["escape", "survive"].includes(lemma) && !clause.passive
              ? woundBehind(sentence, predicate, "with")
              : ["suffer", "sustain", "receive"].includes(lemma) && !clause.passive
                ? (clause.object ?? (lemma === "suffer" ? woundBehind(sentence, predicate, "from") : null))
                : null;
    const sufferer = clause.subject;
    if (wounds === null || sufferer === null || !WOUNDS.has(tokenAt(sentence, wounds).lemma)) return [];
    // "suffered fatal injuries": the death is the harm.
    const fatal = childrenWith(sentence, wounds, "amod").some(
      (token) => token.lower === "fatal" || token.lower === "mortal",
    );
    return victimsOf(context, sentence, sufferer).map((victim) => ({
      rule: "casualties/treated",
      sentence,
      predicate,
      harm: fatal ? "killed" : "injured",
      victim,
      agent: null,
      also: [wounds],
    }));
  });

/** "four workers with burns had been admitted": the wounds hang on those who have them. */
const woundsOf = (sentence: Sentence, people: number | null): number | null =>
  people === null
    ? null
    : (childrenWith(sentence, people, "nmod").find(
        ({ index, lemma }) => WOUNDS.has(lemma) && markerOf(sentence, index) === "with",
      )?.index ?? null);

const CLINICS = new Set(["hospital", "clinic", "emergency", "intensive"]);

/** "sent 17 people to hospital", "put 17 in hospital": by what happened, and so hurt. */
export const sentToHospital: HarmRule = (context, sentence) =>
  clausesOf(sentence).flatMap((clause): HarmFinding[] => {
    const { lemma, predicate, object, agent } = clause;
    if (!["send", "put", "land", "leave"].includes(lemma) || clause.passive || object === null || agent === null)
      return [];
    // "the mayor sent 17 doctors to hospital": somebody sends; a fire does not.
    if (canAct(context, sentence, agent)) return [];
    const hospital = sentence.tokens.find(
      ({ index, lemma: noun }) =>
        index > object &&
        index - object <= REACH &&
        CLINICS.has(noun) &&
        ["to", "in", "into"].includes(markerOf(sentence, index)),
    );
    if (!hospital) return [];
    return victimsOf(context, sentence, object).map((victim) => ({
      rule: "casualties/sent-to-hospital",
      sentence,
      predicate,
      harm: "injured" as const,
      victim,
      agent,
      also: [hospital.index],
    }));
  });
/** Words from those who are sent to where. */
const REACH = 7;

const woundBehind = (sentence: Sentence, predicate: number, marker: string): number | null =>
  clausesOf(sentence)
    .find((item) => item.predicate === predicate)
    ?.obliques.find((oblique) => oblique.marker === marker && WOUNDS.has(tokenAt(sentence, oblique.head).lemma))
    ?.head ?? hungOn(sentence, predicate, marker);

/** "were taken to hospital with injuries": the tree may hang the wounds on the hospital. */
const hungOn = (sentence: Sentence, predicate: number, marker: string): number | null =>
  sentence.tokens.find(
    ({ lemma, index, head }) =>
      WOUNDS.has(lemma) &&
      index > predicate &&
      markerOf(sentence, index) === marker &&
      head > predicate &&
      tokenAt(sentence, head).head === predicate &&
      ["hospital", "clinic", "care"].includes(tokenAt(sentence, head).lemma),
  )?.index ?? null;

/** "was hit by gunfire", "struck by a car", "was hit in the leg". */
export const struck: HarmRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): HarmFinding[] => {
    if (!["hit", "strike", "graze"].includes(clause.lemma) || !clause.passive || clause.patient === null) return [];
    const by = clause.agent !== null && MISSILES.has(tokenAt(sentence, clause.agent).lemma);
    const where = clause.obliques.some(
      (oblique) => oblique.marker === "in" && BODY.has(tokenAt(sentence, oblique.head).lemma),
    );
    if (!by && !where) return [];
    const fatally = /^(?:fatally|mortally)$/.test(sentence.tokens[clause.predicate - 1]?.lower ?? "");
    return victimsOf(context, sentence, clause.patient).map((victim) => ({
      rule: "casualties/struck",
      sentence,
      predicate: clause.predicate,
      harm: fatally ? "killed" : "injured",
      victim,
      agent: null,
    }));
  });
const BODY = new Set(
  "leg arm head chest back shoulder foot hand neck face stomach abdomen hip thigh buttock torso body knee ankle".split(
    " ",
  ),
);
