import { type Clause, clausesOf, markerOf } from "../../clause/clause.ts";
import { held, lemmaTrigger } from "../../clause/held-words.ts";
import { nounArguments } from "../../clause/noun-arguments.ts";
import { childrenWith, conjuncts, tokenAt } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Status } from "../../status/status.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { actorRole, canAct } from "../build/actor.ts";
import { draftOf, judge } from "../build/draft.ts";
import { contextOf, type FrameContext, mentionAt, quantityAt } from "../build/frame-context.ts";
import { FORCE_NOUNS } from "../build/people.ts";
import { countedRole, countOf } from "../build/quantities.ts";
import { placeHeads, roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { byWording } from "./by-wording.ts";
import { going, having, providing, receiving } from "./going.ts";
import { forceHeads, type Sent, TO } from "./sent.ts";

/** Verbs by which a side puts people or equipment somewhere. */
const SENDING = new Set([
  "send",
  "deploy",
  "dispatch",
  "mobilize",
  "mobilise",
  "station",
  "position",
  "fly",
  "rush",
  "redeploy",
  "send in",
  "pour",
  "commit",
  "contribute",
  "move",
  "ship",
  "add",
  "activate",
  "call up",
  "call in",
  "bring in",
  "draft in",
]);
/** Only with an armed or organised force as object. */
const WIDE = new Set([
  "send",
  "fly",
  "rush",
  "move",
  "add",
  "commit",
  "contribute",
  "ship",
  "pour",
  "position",
  "dispatch",
]);
const SENDING_NOUNS = lemmaTrigger([
  "deployment",
  "dispatch",
  "redeployment",
  "sending",
  "mobilization",
  "mobilisation",
  "arrival",
]);

/** Forces, teams or equipment that a side sends, will send or has sent. */
export const extractDeployment: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const sentence of findings.sentences)
    if (sentence.parsed) {
      const told = collect(BY_WORD, (read) => read(context, sentence));
      const worded = untold(context, sentence, told, byWording(context, sentence));
      for (const sent of [...told, ...worded])
        for (const each of perActor(context, sent)) drafts.push(deploymentDraft(context, each));
    }
  return drafts;
};

/** What a verb or noun of sending tells stands before other words for it. */
const untold = (
  context: FrameContext,
  sentence: Sentence,
  told: readonly Sent[],
  worded: readonly Sent[],
): readonly Sent[] => {
  if (told.length === 0 || worded.length === 0) return worded;
  const figure = (force: number): number => quantityAt(context, sentence, force)?.start ?? -force;
  const figures = new Set(told.map(({ force }) => figure(force)));
  return worded.filter(({ force }) => !figures.has(figure(force)));
};

/** "X will send 500 soldiers to Y", "500 soldiers were deployed". */
const byVerb = (context: FrameContext, sentence: Sentence): readonly Sent[] =>
  clausesOf(sentence).flatMap((clause) => {
    const promised = PROMISING.has(clause.lemma);
    if (!(promised || SENDING.has(verbOf(sentence, clause))) || clause.patient === null) return [];
    // "200 soldiers and 350 soldiers": the tree may make them two objects.
    const objects = clause.passive
      ? []
      : childrenWith(sentence, clause.predicate, "obj").filter((token) => token.index > (clause.patient as number) + 1);
    const heads = [clause.patient, ...objects.map((token) => token.index)].flatMap((head) =>
      forceHeads(context, sentence, head),
    );
    const forces = [
      ...new Set([...heads, ...(heads.length > 0 ? countedBehind(context, sentence, clause.patient) : [])]),
    ];
    if (forces.length === 0) return [];
    const byNobody = (promised || WIDE.has(clause.lemma)) && !clause.passive && isPlan(context, sentence, clause);
    if ((promised || WIDE.has(clause.lemma)) && clause.agent === null && !clause.passive && !byNobody) return [];
    // "forces moved in the night": nobody sends.
    if (
      !byNobody &&
      clause.agent !== null &&
      !clause.passive &&
      !canAct(context, sentence, clause.agent) &&
      WIDE.has(clause.lemma)
    )
      return [];
    const told =
      clause.obliques.find((item) => TO.has(item.marker) && placeHeads(context, sentence, item.head).length > 0)
        ?.head ?? helpedPlace(context, sentence, clause.predicate);
    return forces.map((force) => ({
      rule: "deployment/send",
      sentence,
      predicate: clause.predicate,
      actor: byNobody ? null : clause.agent,
      force,
      destination: destinationOf(context, sentence, force, forces, told),
      ...(promised ? { promised } : {}),
    }));
  });

/** "will send 50 rescuers to help Tamsin Falls": the place that is helped is where they go. */
const helpedPlace = (context: FrameContext, sentence: Sentence, predicate: number): number | null =>
  childrenWith(sentence, predicate, "advcl", "xcomp")
    .filter(({ lemma }) => ["help", "assist", "aid", "support", "reinforce", "defend", "secure"].includes(lemma))
    .flatMap(({ index }) => childrenWith(sentence, index, "obj"))
    .find(
      ({ index }) =>
        mentionAt(context, sentence, index)?.kind === "place" && placeHeads(context, sentence, index).length > 0,
    )?.index ?? null;

const PROMISING = new Set(["pledge", "promise"]);

/** The verb with its particle, where the tree left the particle an adverb: "brought in 500 troops". */
const verbOf = (sentence: Sentence, { lemma, predicate }: Clause): string => {
  const next = sentence.tokens[predicate + 1];
  const counts = sentence.tokens[predicate + 2]?.upos === "NUM" && next?.head === predicate + 2;
  return next && (next.head === predicate || counts) && ["in", "up"].includes(next.lower) && !lemma.includes(" ")
    ? `${lemma} ${next.lower}`
    : lemma;
};

/** "plans to send ...", "the decision to send ...": nobody is named who sends, but somebody means to. */
const isPlan = (context: FrameContext, sentence: Sentence, { predicate, agent }: Clause): boolean => {
  const { deprel, head } = tokenAt(sentence, predicate);
  return (
    head >= 0 &&
    (agent === null || !canAct(context, sentence, agent)) &&
    ["acl", "xcomp", "advcl", "ccomp"].includes(deprel) &&
    sentence.tokens.slice(0, predicate).some(({ lemma }) => PLANS.has(lemma))
  );
};
const PLANS = new Set(["plan", "decision", "preparation", "order", "agreement"]);

/** "the dispatch of 500 soldiers", "its deployment of two ships to Y". */
const byNoun = (context: FrameContext, sentence: Sentence): readonly Sent[] =>
  collect(held(sentence, SENDING_NOUNS), (token) => {
    if (token.upos !== "NOUN") return [];
    const { agent, patient, obliques } = nounArguments(sentence, token.index);
    if (patient === null) return [];
    const forces = forceHeads(context, sentence, patient);
    const told =
      [...obliques, ...verbObliques(sentence, token.index)].find(
        (item) => item.head > token.index && TO.has(item.marker) && placeHeads(context, sentence, item.head).length > 0,
      )?.head ?? null;
    const hoping = expecting(context, sentence, token.index);
    return forces.map((force) => ({
      rule: "deployment/dispatch-noun",
      sentence,
      predicate: token.index,
      actor: agent ?? announcerOf(sentence, token.index),
      force,
      destination: destinationOf(context, sentence, force, forces, told) ?? hoping,
      ...(hoping === null ? {} : { promised: true as const }),
    }));
  });

const EXPECTS = new Set(["count", "rely", "bank", "depend", "expect", "await", "anticipate", "wait", "hope"]);

/** "X can count on the arrival of 40 rescuers": the place that they are still to come to; null where none waits for them. */
const expecting = (context: FrameContext, sentence: Sentence, noun: number): number | null => {
  const verb = tokenAt(sentence, noun).head;
  const clause = clausesOf(sentence).find(({ predicate, lemma }) => predicate === verb && EXPECTS.has(lemma));
  const place = clause?.subject == null ? [] : placeHeads(context, sentence, clause.subject);
  return place[0] ?? null;
};

/** Phrases behind the noun that the tree hung on its verb. */
const verbObliques = (sentence: Sentence, noun: number) => {
  const head = tokenAt(sentence, noun).head;
  return clausesOf(sentence).find((item) => item.predicate === head && item.object === noun)?.obliques ?? [];
};

/** Who announced, ordered or approved the sending: it is theirs. */
const announcerOf = (sentence: Sentence, noun: number): number | null => {
  const head = tokenAt(sentence, noun).head;
  if (head < 0) return null;
  const clause = clausesOf(sentence).find((item) => item.predicate === head);
  return clause &&
    clause.object === noun &&
    [
      "announce",
      "order",
      "approve",
      "authorize",
      "authorise",
      "begin",
      "start",
      "confirm",
      "plan",
      "complete",
      "decide",
    ].includes(clause.lemma)
    ? clause.agent
    : null;
};

/** "... to A and 500 soldiers to B": a further count joined by "and" before the next verb, wherever the tree hung it. */
const countedBehind = (context: FrameContext, sentence: Sentence, patient: number): readonly number[] => {
  const verb =
    sentence.tokens.find((token) => token.index > patient && token.upos === "VERB")?.index ?? sentence.tokens.length;
  return (context.quantities[sentence.index] ?? [])
    .filter((item) => item.from > patient && item.headToken < verb && item.kind === "count")
    .filter((item) => sentence.tokens[item.from - 1]?.lower === "and" && FORCE_NOUNS.has(item.quantity.unit ?? ""))
    .map((item) => item.headToken);
};

const placeRightBehind = (context: FrameContext, sentence: Sentence, force: number): Token | undefined => {
  const marker = sentence.tokens[force + 1];
  const place = sentence.tokens[force + 2];
  return marker && place && TO.has(marker.lower) && placeHeads(context, sentence, place.index).length > 0
    ? place
    : undefined;
};

/**
 * A place told on the force itself is its own. One told behind several counts of the same unit belongs to the last:
 * had they gone to one place they would have been one figure.
 */
const destinationOf = (
  context: FrameContext,
  sentence: Sentence,
  force: number,
  forces: readonly number[],
  told: number | null,
): number | null => {
  const own =
    childrenWith(sentence, force, "nmod").find(
      (child) => TO.has(markerOf(sentence, child.index)) && placeHeads(context, sentence, child.index).length > 0,
    ) ?? placeRightBehind(context, sentence, force);
  const counted = forces.filter((item) => quantityAt(context, sentence, item) !== null);
  const sameUnit =
    counted.length > 1 && new Set(counted.map((item) => quantityAt(context, sentence, item)?.quantity.unit)).size === 1;
  const last = Math.max(...forces);
  if (own && (!sameUnit || own.index < last || force === last)) return own.index;
  if (!sameUnit) return told;
  // The tree may hang the place on an earlier count or on the verb: what stands behind the last count is the last one's.
  const behind =
    told !== null && told > last
      ? told
      : (forces
          .flatMap((item) => childrenWith(sentence, item, "nmod"))
          .find(
            (child) =>
              child.index > last &&
              TO.has(markerOf(sentence, child.index)) &&
              placeHeads(context, sentence, child.index).length > 0,
          )?.index ?? null);
  if (behind !== null) return force === last ? behind : null;
  return told;
};

/** "A and B will send troops": one claim for each; a figure told of several is nobody's own. */
const perActor = (context: FrameContext, sent: Sent): readonly Sent[] => {
  if (sent.actor === null) return [sent];
  const actors = conjuncts(sent.sentence, sent.actor).filter((head) => canAct(context, sent.sentence, head));
  return actors.length > 1 ? actors.map((actor) => ({ ...sent, actor, shared: true })) : [sent];
};

/** What is promised is planned; a promise that was itself not made, or is only forecast, stays what it is told as. */
const promisedOf = (context: FrameContext, { sentence, predicate }: Sent): { readonly status: Status } => {
  const { status } = judge(context, { sentence, predicate });
  return { status: status === "asserted" ? "planned" : status };
};

/** "300 rescuers will reach X", "will take part": forces go where somebody decided that they go. */
const isDecided = (context: FrameContext, { sentence, predicate }: Sent): boolean =>
  judge(context, { sentence, predicate, progressiveIsPlan: true }).rule === "status/modal-forecast" &&
  !sentence.tokens.slice(0, predicate).some(({ lower }) => /^(?:may|might|could|can|cannot)$/.test(lower));

const deploymentDraft = (context: FrameContext, sent: Sent): ClaimDraft => {
  const { sentence } = sent;
  const decided = isDecided(context, sent);
  const planned =
    decided ||
    sent.promised === true ||
    judge(context, { sentence, predicate: sent.predicate, progressiveIsPlan: true }).status === "planned";
  const counted = countOf(context, sentence, sent.force);
  const actor = actorRole(context, sentence, sent.predicate, sent.actor, planned);
  const destination = sent.destination === null ? undefined : placeHeads(context, sentence, sent.destination)[0];
  return draftOf(context, {
    frame: "deployment",
    rule: sent.rule,
    sentence,
    predicate: sent.predicate,
    roles: {
      actor,
      force: countedRole(context, roleAt(context, sentence, sent.force), counted),
      destination: destination === undefined ? null : roleAt(context, sentence, destination),
    },
    quantity: sent.shared ? null : counted,
    ...(decided ? { known: { status: "planned" } } : sent.promised ? { known: promisedOf(context, sent) } : {}),
    progressiveIsPlan: true,
    scope: { unit: quantityAt(context, sentence, sent.force)?.quantity.unit ?? tokenAt(sentence, sent.force).lemma },
  });
};

/** What a sentence tells by a verb or a noun of sending, going, having or getting. */
const BY_WORD: readonly ((context: FrameContext, sentence: Sentence) => readonly Sent[])[] = [
  byVerb,
  byNoun,
  going,
  having,
  receiving,
  providing,
];
