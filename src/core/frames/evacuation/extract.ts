import { type Clause, clausesOf, nounArguments } from "../../clause/clause.ts";
import { childWith, conjuncts, nounPhrase, tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { actorRole, canAct } from "../build/actor.ts";
import { draftOf, judge } from "../build/draft.ts";
import { contextOf, type FrameContext, mentionAt } from "../build/frame-context.ts";
import { PEOPLE_NOUNS } from "../build/people.ts";
import { placeRoles, placesOf } from "../build/places.ts";
import { countOf } from "../build/quantities.ts";
import { placeHeads, roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";

const EVACUATING = new Set(["evacuate", "airlift", "repatriate"]);
const NOUNS = new Set(["evacuation", "airlift", "repatriation"]);
/** Buildings and missions stand for the people in them. */
const STANDS_FOR_PEOPLE = new Set([
  "embassy",
  "mission",
  "consulate",
  "hospital",
  "school",
  "building",
  "village",
  "town",
  "city",
  "home",
  "house",
  "neighborhood",
  "neighbourhood",
  "area",
  "camp",
  "island",
  "hotel",
  "diplomat",
  "staff",
  "personnel",
  "delegation",
]);

const OUT_OF = new Set(["from", "in", "at", "out of", "near", "inside"]);

interface Moved {
  readonly rule: string;
  readonly sentence: Sentence;
  readonly predicate: number;
  readonly actor: number | null;
  readonly evacuee: number | null;
  readonly also?: readonly number[];
  /** An order to leave: what it orders is still to come. */
  readonly ordered?: true;
}

/** People taken out of danger: who takes whom out of where. */
export const extractEvacuation: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const sentence of findings.sentences) {
    if (!sentence.parsed) continue;
    for (const clause of clausesOf(sentence))
      for (const moved of [
        ...evacuated(context, clause),
        ...movedOut(context, clause),
        ...gotOut(context, clause),
        ...helpedOut(context, clause),
        ...ordered(context, clause),
      ])
        drafts.push(evacuationDraft(context, moved));
    for (const moved of nouns(context, sentence)) drafts.push(evacuationDraft(context, moved));
  }
  return drafts;
};

const isEvacuee = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  if (PEOPLE_NOUNS.has(token.lemma) || STANDS_FOR_PEOPLE.has(token.lemma) || token.upos === "NUM") return true;
  const mention = mentionAt(context, sentence, head);
  return (
    mention !== null &&
    (mention.kind === "person" || mention.kind === "group" || mention.form === "demonym" || mention.kind === "place")
  );
};

/** "X will evacuate Y", "Y were evacuated". */
const evacuated = (context: FrameContext, clause: Clause): readonly Moved[] => {
  if (!EVACUATING.has(clause.lemma) || clause.patient === null) return [];
  // "airlifted to a hospital": one patient, not people taken out of danger.
  if (clause.obliques.some((item) => CARE.test(context.text.slice(...phraseOf(clause.sentence, item.head))))) return [];
  // "..., especially evacuating their citizens": nobody is told to do it.
  if (
    !clause.passive &&
    (clause.agent === null || !canAct(context, clause.sentence, clause.agent)) &&
    tokenAt(clause.sentence, clause.predicate).xpos === "VBG"
  )
    return [];
  return conjuncts(clause.sentence, clause.patient)
    .filter((head) => isEvacuee(context, clause.sentence, head))
    .map((head) => ({
      rule: "evacuation/evacuate",
      sentence: clause.sentence,
      predicate: clause.predicate,
      actor: clause.agent,
      evacuee: head,
    }));
};

const CARE = /\b(?:hospital|clinic|medical cent(?:er|re)|trauma cent(?:er|re))\b/iu;
const phraseOf = (sentence: Sentence, head: number): [number, number] => {
  const { start, end } = nounPhrase(sentence, head);
  return [start, end];
};

/** "900 residents were moved out of X", "taken to safety": people counted or named by role, moved by somebody. */
const movedOut = (context: FrameContext, clause: Clause): readonly Moved[] => {
  if (
    !clause.passive ||
    clause.patient === null ||
    !["move", "take", "bring", "transport", "bus", "fly", "move out", "take out", "bring out", "fly out"].includes(
      clause.lemma,
    )
  )
    return [];
  const { sentence } = clause;
  const out = clause.obliques.find(
    (item) =>
      (item.marker === "out of" && placeHeads(context, sentence, item.head).length > 0) ||
      (item.marker === "to" && ["safety", "shelter"].includes(tokenAt(sentence, item.head).lemma)),
  );
  const people = tokenAt(sentence, clause.patient);
  if (!out || !(PEOPLE_NOUNS.has(people.lemma) || people.upos === "NUM")) return [];
  return [
    {
      rule: "evacuation/moved-out",
      sentence,
      predicate: clause.predicate,
      actor: clause.agent,
      evacuee: clause.patient,
      also: [out.head],
    },
  ];
};

/** "X is getting its people out", "pulled its staff out". */
const gotOut = (context: FrameContext, clause: Clause): readonly Moved[] => {
  if (
    !["get out", "pull out", "bring out", "take out", "get", "fly out", "move out"].includes(clause.lemma) ||
    clause.object === null ||
    clause.passive
  )
    return [];
  const outOf = clause.obliques.some((item) => item.marker === "out of");
  const out =
    outOf || clause.lemma.endsWith("out")
      ? null
      : clause.sentence.tokens.find((token) => token.head === clause.predicate && token.lower === "out");
  if (!clause.lemma.endsWith("out") && !out && !outOf) return [];
  const token = tokenAt(clause.sentence, clause.object);
  if (!PEOPLE_NOUNS.has(token.lemma) && !["staff", "personnel", "diplomat", "embassy"].includes(token.lemma)) return [];
  if (!isEvacuee(context, clause.sentence, clause.object)) return [];
  return [
    {
      rule: "evacuation/get-out",
      sentence: clause.sentence,
      predicate: clause.predicate,
      actor: clause.agent,
      evacuee: clause.object,
      also: clause.sentence.tokens
        .filter((item) => item.lower === "out" && item.index > clause.predicate)
        .slice(0, 1)
        .map((item) => item.index),
    },
  ];
};

/** "to help its citizens leave", "helped 200 people out". */
const helpedOut = (context: FrameContext, clause: Clause): readonly Moved[] => {
  if (clause.lemma !== "help" || clause.object === null || clause.passive) return [];
  const { sentence } = clause;
  const leaving = sentence.tokens.find(
    (token) =>
      token.head === clause.predicate &&
      ((token.lemma === "leave" && token.deprel === "xcomp") ||
        (token.lower === "out" && sentence.tokens[token.index + 1]?.lower !== "of")) &&
      token.index > (clause.object as number),
  );
  if (!leaving || !isEvacuee(context, sentence, clause.object)) return [];
  return conjuncts(sentence, clause.object).map((head) => ({
    rule: "evacuation/help-leave",
    sentence,
    predicate: clause.predicate,
    actor: clause.agent,
    evacuee: head,
    also: [leaving.index],
  }));
};

/** "ordered 3,400 people to leave", "residents were told to evacuate": the order is given, the leaving is to come. */
const ordered = (context: FrameContext, clause: Clause): readonly Moved[] => {
  if (!["order", "tell", "instruct"].includes(clause.lemma) || clause.patient === null) return [];
  const { sentence, patient } = clause;
  const to = sentence.tokens.slice(patient + 1, patient + 12).find((token) => token.lower === "to");
  const leaving = to && sentence.tokens[to.index + 1];
  if (!leaving || !["leave", "evacuate", "flee"].includes(leaving.lemma) || !isEvacuee(context, sentence, patient))
    return [];
  return [
    {
      rule: "evacuation/ordered",
      sentence,
      predicate: clause.predicate,
      actor: clause.agent,
      evacuee: patient,
      also: [leaving.index],
      ordered: true,
    },
  ];
};

/** "the evacuation of Y", where a verb orders, begins, speeds up or ends it. */
const nouns = (context: FrameContext, sentence: Sentence): readonly Moved[] =>
  sentence.tokens.flatMap((token): Moved[] => {
    if (!NOUNS.has(token.lemma) || token.upos !== "NOUN" || token.head < 0) return [];
    const { agent, patient } = nounArguments(sentence, token.index);
    if (patient === null || !isEvacuee(context, sentence, patient)) return [];
    const clause = clausesOf(sentence).find((item) => item.predicate === token.head);
    const driver = clause && DRIVING.has(clause.lemma) && clause.patient === token.index ? clause.agent : null;
    if (agent === null && driver === null) return [];
    return [{ rule: "evacuation/noun", sentence, predicate: token.index, actor: agent ?? driver, evacuee: patient }];
  });
const DRIVING = new Set([
  "order",
  "begin",
  "start",
  "speed up",
  "accelerate",
  "announce",
  "complete",
  "finish",
  "conduct",
  "continue",
  "suspend",
  "halt",
  "expedite",
  "carry out",
  "launch",
]);

const evacuationDraft = (context: FrameContext, moved: Moved): ClaimDraft => {
  const { sentence, predicate } = moved;
  const particle = childWith(sentence, predicate, "compound:prt");
  const judged = moved.ordered ? judge(context, { sentence, predicate }) : null;
  return draftOf(context, {
    frame: "evacuation",
    rule: moved.rule,
    sentence,
    predicate,
    roles: {
      actor: actorRole(context, sentence, predicate, moved.actor, false),
      evacuee: moved.evacuee === null ? null : roleAt(context, sentence, moved.evacuee),
      ...placeRoles(context, sentence, placesOf(context, sentence, predicate, OUT_OF).slice(0, 1)),
    },
    quantity: moved.evacuee === null ? null : countOf(context, sentence, moved.evacuee),
    progressiveIsPlan: true,
    ...(judged?.status === "asserted" ? { known: { status: "planned" as const } } : {}),
    also: [...(moved.also ?? []), ...(particle ? [particle.index] : [])].map((index) => tokenAt(sentence, index)),
  });
};
