import { type Clause, clausesOf, markerOf } from "../../clause/clause.ts";
import { held, lemmaTrigger } from "../../clause/held-words.ts";
import { nounArguments } from "../../clause/noun-arguments.ts";
import { childrenWith, childWith, conjuncts, nounPhrase, tokenAt } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { actorRole, canAct } from "../build/actor.ts";
import { draftOf, judge } from "../build/draft.ts";
import { contextOf, type FrameContext } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import { placeRoles, placesOf } from "../build/places.ts";
import { countOf } from "../build/quantities.ts";
import { placeHeads, roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { byWording, countedEvacuees, evacueeNumber } from "./by-wording.ts";
import { isEvacuee, type Moved } from "./moved.ts";
import { ordered, underOrder } from "./orders.ts";

const EVACUATING = new Set(["evacuate", "airlift", "repatriate"]);

const NOUNS = lemmaTrigger(["evacuation", "airlift", "repatriation"]);

const OUT_OF = new Set(["from", "in", "at", "out of", "off", "near", "inside"]);

/** People taken out of danger: who takes whom out of where. */
export const extractEvacuation: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const sentence of findings.sentences) {
    if (!sentence.parsed) continue;
    const before = drafts.length;
    for (const clause of clausesOf(sentence))
      for (const movedIn of BY_CLAUSE)
        for (const moved of movedIn(context, clause)) drafts.push(evacuationDraft(context, moved));
    for (const moved of [...nouns(context, sentence), ...underOrder(context, sentence)])
      drafts.push(evacuationDraft(context, moved));
    for (const moved of [
      ...byWording(context, sentence),
      ...evacueeNumber(context, sentence),
      ...countedEvacuees(context, sentence),
    ])
      if (!drafts.slice(before).some((draft) => tellsOf(context, draft, moved)))
        drafts.push(evacuationDraft(context, moved));
  }
  return drafts;
};

/** Whether a draft already tells of these people that they were taken out. */
const tellsOf = (context: FrameContext, draft: ClaimDraft, { sentence, evacuee }: Moved): boolean => {
  const counted = evacuee === null ? null : countOf(context, sentence, evacuee);
  const told = draft.roles["evacuee"];
  return (
    draft.sentence === sentence.index &&
    told != null &&
    counted !== null &&
    counted.span.start <= told.end &&
    told.start <= counted.span.end
  );
};

/** "X will evacuate Y", "Y were evacuated". */
const evacuated = (context: FrameContext, clause: Clause): readonly Moved[] => {
  if (!EVACUATING.has(clause.lemma) || clause.patient === null) return [];
  if (isCare(context, clause)) return [];
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

/** "airlifted to a hospital": one patient, not people taken out of danger. */
const isCare = (context: FrameContext, clause: Clause): boolean =>
  clause.obliques.some(
    (item) => item.marker !== "from" && CARE.test(context.text.slice(...phraseOf(clause.sentence, item.head))),
  );

const CARE = /\b(?:hospital|clinic|medical cent(?:er|re)|trauma cent(?:er|re))\b/iu;

const phraseOf = (sentence: Sentence, head: number): [number, number] => {
  const { start, end } = nounPhrase(sentence, head);
  return [start, end];
};

/** Verbs of moving people, with or without the particle that the parser took for theirs. */
const MOVING = new Set(
  "move take bring transport bus fly lift carry lead usher escort relocate ferry ship shift winch help".split(" "),
);

/** Verbs for which "from" alone tells that people were taken out of danger. */
const FROM_THERE = new Set(["relocate", "lift", "winch"]);

/** Taken from these, people are rescued: part of those who have to leave, if of them at all. */
const RESCUED_FROM = new Set(
  "roof rooftop treetop tree water sea river wave wreck wreckage rubble debris hull deck raft car bus truck cliff ledge snow mud".split(
    " ",
  ),
);

/** Who is taken out for another reason, or is no longer in danger. */
const NOT_MOVED = new Set(
  "suspect gunman attacker prisoner detainee inmate hostage body corpse remains dead troop soldier fighter militant".split(
    " ",
  ),
);

const SAFE_PLACES = new Set(["safety", "shelter", "ground"]);

/** "900 residents were moved out of X", "buses carried 47 people to safety", "flown home": people counted or named by role. */
const movedOut = (context: FrameContext, clause: Clause): readonly Moved[] => {
  if (clause.patient === null) return [];
  const [verb, particle] = clause.lemma.split(" ");
  if (!MOVING.has(verb ?? "")) return [];
  const { sentence } = clause;
  const led = columnOf(context, sentence, clause.patient);
  const people = tokenAt(sentence, led);
  if (!(namesPeople(people.lemma) || people.upos === "NUM") || NOT_MOVED.has(people.lemma)) return [];
  const counted = countOf(context, sentence, led);
  // One man carried out of a house is no evacuation.
  if (!clause.passive && (counted === null || counted.quantity.high === 1)) return [];
  const obliques = [
    ...clause.obliques,
    ...childrenWith(sentence, clause.patient, "nmod").map(({ index }) => ({
      marker: markerOf(sentence, index),
      head: index,
    })),
  ];
  const out = obliques.find(({ marker, head }) => {
    const place = placeHeads(context, sentence, head).length > 0;
    if (marker === "out of" || (particle === "out" && marker === "of")) return place || isBuilding(sentence, head);
    if (marker === "to") return SAFE_PLACES.has(tokenAt(sentence, head).lemma) && isSafe(sentence, head);
    if (marker === "off") return place;
    if (marker === "from" && people.lemma === "evacuee") return place;
    if (RESCUED_FROM.has(tokenAt(sentence, head).lemma)) return false;
    return marker === "from" && (FROM_THERE.has(verb ?? "") || particle === "out") && !isCare(context, clause);
  });
  const home =
    verb === "fly" && obliques.some(({ marker }) => marker === "from")
      ? sentence.tokens.find(({ head, lower }) => head === clause.predicate && lower === "home")
      : undefined;
  const behind = out?.head ?? home?.index;
  if (behind === undefined) return [];
  return [
    {
      rule: "evacuation/moved-out",
      sentence,
      predicate: clause.predicate,
      actor: clause.agent,
      evacuee: led,
      also: [behind],
      ...(out && out.marker !== "to" ? { from: out.head } : {}),
    },
  ];
};

/** "a column of 400 people", "a busload of 40 people": those in it. */
const columnOf = (context: FrameContext, sentence: Sentence, head: number): number => {
  const inner = childrenWith(sentence, head, "nmod").find(
    ({ index, lemma }) =>
      markerOf(sentence, index) === "of" && namesPeople(lemma) && countOf(context, sentence, index) !== null,
  );
  return inner && !namesPeople(tokenAt(sentence, head).lemma) ? inner.index : head;
};

/** "higher ground", and no playground. */
const isSafe = (sentence: Sentence, head: number): boolean =>
  tokenAt(sentence, head).lemma !== "ground" ||
  childrenWith(sentence, head, "amod").some(({ lemma }) => ["high", "higher", "safe", "safer"].includes(lemma));

const BUILDINGS = new Set([
  "school",
  "building",
  "hospital",
  "hotel",
  "tower",
  "carriage",
  "train",
  "tunnel",
  "mine",
  "stadium",
  "camp",
  "area",
  "zone",
  "home",
  "house",
  "village",
  "town",
  "city",
]);

const isBuilding = (sentence: Sentence, head: number): boolean => BUILDINGS.has(tokenAt(sentence, head).lemma);

/** "X is getting its people out", "pulled its staff out". */
const gotOut = (context: FrameContext, clause: Clause): readonly Moved[] => {
  if (
    !["get out", "pull out", "bring out", "take out", "get", "fly out", "move out"].includes(clause.lemma) ||
    clause.object === null ||
    clause.passive
  )
    return [];
  const outOf =
    clause.obliques.some((item) => item.marker === "out of") ||
    childrenWith(clause.sentence, clause.object, "nmod").some(
      ({ index }) => markerOf(clause.sentence, index) === "out of",
    );
  const out =
    outOf || clause.lemma.endsWith("out")
      ? null
      : clause.sentence.tokens.find((token) => token.head === clause.predicate && token.lower === "out");
  if (!clause.lemma.endsWith("out") && !out && !outOf) return [];
  const token = tokenAt(clause.sentence, clause.object);
  if (!namesPeople(token.lemma) && !["staff", "personnel", "diplomat", "embassy"].includes(token.lemma)) return [];
  if (!isEvacuee(context, clause.sentence, clause.object) || NOT_MOVED.has(token.lemma)) return [];
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

/** "the evacuation of Y", where a verb orders, begins, speeds up or ends it, or a number of people is told with it. */
const nouns = (context: FrameContext, sentence: Sentence): readonly Moved[] =>
  collect(held(sentence, NOUNS), (token): Moved[] => {
    if (token.upos !== "NOUN" || token.head < 0) return [];
    const { agent, patient } = nounArguments(sentence, token.index);
    if (patient === null || !isEvacuee(context, sentence, patient)) return [];
    const clause = clausesOf(sentence).find((item) => item.predicate === token.head);
    const driven = clause !== undefined && DRIVING.has(clause.lemma) && clause.patient === token.index;
    const actor = agent ?? (driven ? clause.agent : null);
    const counted = countOf(context, sentence, patient) !== null;
    const done = counted && ((driven && DONE.has(clause.lemma)) || isBrought(sentence, token));
    if (actor === null && !done) return [];
    return [{ rule: "evacuation/noun", sentence, predicate: token.index, actor, evacuee: patient }];
  });

/** Verbs that tell of an evacuation that it was made, whoever made it. */
const DONE = new Set(["complete", "finish", "carry out", "conduct"]);

const HAPPENING = new Set(["follow", "end", "finish", "succeed", "conclude", "complete"]);

const takesPlace = (sentence: Sentence, { lemma, index }: Token): boolean =>
  lemma === "take" && sentence.tokens[index + 1]?.lower === "place";

const BRINGING = new Set(["lead", "force", "prompt", "cause", "trigger", "require", "necessitate", "result", "mean"]);

/** "the evacuation of 400 people took place", "was complete"; "led to", "forced the evacuation of 400 people". */
const isBrought = (sentence: Sentence, noun: Token): boolean => {
  const over = tokenAt(sentence, noun.head);
  if (noun.deprel.startsWith("nsubj"))
    return (
      takesPlace(sentence, over) || HAPPENING.has(over.lemma) || ["complete", "over", "finished"].includes(over.lower)
    );
  return BRINGING.has(over.lemma) && (noun.deprel === "obj" || ["to", "in"].includes(markerOf(sentence, noun.index)));
};

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
  const told = placesOf(context, sentence, predicate, OUT_OF);
  const named = moved.from === undefined ? [] : placeHeads(context, sentence, moved.from);
  const judged = moved.ordered ? judge(context, { sentence, predicate }) : null;
  return draftOf(context, {
    frame: "evacuation",
    rule: moved.rule,
    sentence,
    predicate,
    roles: {
      actor: actorRole(context, sentence, predicate, moved.actor, false),
      evacuee: moved.evacuee === null ? null : roleAt(context, sentence, moved.evacuee),
      ...placeRoles(context, sentence, (told.length > 0 ? told : named).slice(0, 1)),
    },
    quantity: moved.evacuee === null ? null : countOf(context, sentence, moved.evacuee),
    progressiveIsPlan: true,
    ...(judged?.status === "asserted" ? { known: { status: "planned" as const } } : {}),
    also: [...(moved.also ?? []), ...(particle ? [particle.index] : [])].map((index) => tokenAt(sentence, index)),
  });
};

/** What a clause tells of people who were taken out of danger, or went. */
const BY_CLAUSE: readonly ((context: FrameContext, clause: Clause) => readonly Moved[])[] = [
  evacuated,
  movedOut,
  gotOut,
  helpedOut,
  ordered,
];
