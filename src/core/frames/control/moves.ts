import { clausesOf } from "../../clause/clause.ts";
import { tokenAt } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, mentionAt } from "../build/frame-context.ts";
import { FORCE_NOUNS } from "../build/people.ts";
import { placeHeads } from "../build/role.ts";
import type { ControlFinding, ControlRule } from "./build.ts";
import { DRIVING_VERBS, ENTERING_VERBS, LEAVING_VERBS, NEARING_VERBS } from "./lexicon.ts";

/** "government troops drove the militants out of Y": who is driven out has lost it. */
export const drivenOut: ControlRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): ControlFinding[] => {
    const { patient, predicate } = clause;
    if (!DRIVING_VERBS.has(clause.lemma) || patient === null) return [];
    // Those who live there are displaced: another frame tells of them.
    if (!isForce(context, sentence, patient)) return [];
    const from = clause.obliques.find(
      ({ marker, head }) =>
        (marker === "out of" || marker === "from" || (clause.lemma.endsWith("out") && marker === "of")) &&
        placeHeads(context, sentence, head).length > 0,
    );
    return from
      ? [{ rule: "control/driven-out", sentence, predicate, state: "lost", holder: patient, place: from.head }]
      : [];
  });

/** "rebels marched into Y": a side that enters a place. */
export const enter: ControlRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): ControlFinding[] => {
    const { agent, predicate } = clause;
    if (!ENTERING_VERBS.has(clause.lemma) || clause.passive || agent === null) return [];
    if (!isForce(context, sentence, agent)) return [];
    const into = clause.obliques.find(
      ({ marker, head }) => marker === "into" && placeHeads(context, sentence, head).length > 0,
    );
    return into
      ? [{ rule: "control/enter", sentence, predicate, state: "contested", holder: agent, place: into.head }]
      : [];
  });

/** A side or its fighters; protesters march into towns too, and take none. */
const isForce = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const { lemma } = tokenAt(sentence, head);
  return FORCE_NOUNS.has(lemma) || FIGHTERS.has(lemma) || mentionAt(context, sentence, head)?.kind === "party";
};
const FIGHTERS = new Set(
  "rebel fighter militant insurgent army military guerrilla separatist jihadist gunman defender garrison".split(" "),
);

/** "X withdrew from Y", "X closed in on Y". */
export const leaveOrNear: ControlRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): ControlFinding[] => {
    if (clause.agent === null) return [];
    const leaving = LEAVING_VERBS.has(clause.lemma);
    const nearing = NEARING_VERBS.has(clause.lemma);
    if (!leaving && !nearing) return [];
    const wanted = leaving ? ["from", "of", "out of"] : ["on", "in on", "to", "toward", "towards"];
    const oblique = clause.obliques.find(
      (item) => wanted.includes(item.marker) && placeHeads(context, sentence, item.head).length > 0,
    );
    if (!oblique) return [];
    // "leaving it to the rebels": who holds it now is told, and that is no second answer.
    if (leaving && isLeftTo(sentence, oblique.head)) return [];
    return [
      {
        rule: leaving ? "control/withdraw" : "control/near",
        sentence,
        predicate: clause.predicate,
        state: leaving ? "lost" : "approached",
        holder: clause.agent,
        place: oblique.head,
      },
    ];
  });

/** "its forces were no longer in Y": they have lost it. The tree hangs such words in many ways: they are read in their order. */
export const goneFrom: ControlRule = (context, sentence) => {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower, index }): ControlFinding[] => {
    if (lower !== "longer" || tokens[index - 1]?.lower !== "no" || tokens[index - 2]?.lemma !== "be") return [];
    if (!/^(?:in|inside)$/u.test(tokens[index + 1]?.lower ?? "")) return [];
    const subject = tokens.slice(0, index - 2).findLast(({ deprel }) => deprel.startsWith("nsubj"));
    if (subject === undefined || !isForce(context, sentence, subject.index)) return [];
    const place = tokens.slice(index + 2, index + 5).find((one) => placeHeads(context, sentence, one.index).length > 0);
    if (place === undefined) return [];
    return [
      { rule: "control/gone", sentence, predicate: index, state: "lost", holder: subject.index, place: place.index },
    ];
  });
};

/** "pulled out of the town, | leaving it to the rebels": another rule tells who has it. */
const isLeftTo = ({ tokens }: Sentence, place: number): boolean => {
  const leaving = tokens.slice(place + 1, place + 4).find(({ lower }) => lower === "leaving");
  const what = leaving && tokens[leaving.index + 1];
  return what?.lower === "it" && tokens[what.index + 1]?.lower === "to";
};
