import { clausesOf, markerOf } from "../../clause/clause.ts";
import { childrenWith, tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import { type FrameContext, mentionAt, quantityAt } from "../build/frame-context.ts";
import { countOf } from "../build/quantities.ts";
import { placeHeads } from "../build/role.ts";
import { forceHeads, type Sent, TO } from "./sent.ts";

const GOING = new Set([
  "arrive",
  "land",
  "reach",
  "leave",
  "depart",
  "fly",
  "travel",
  "head",
  "set off",
  "set out",
  "sail",
  "go",
  "come",
  "proceed",
  "deploy",
]);
const BOUND_FOR = new Set(["for", "to", "into", "in", "at", "on", "toward", "towards"]);

/** "Plovdiv is to receive 300 rescuers", "the town will get 40 officers": the place that they go to is the subject. */
export const receiving = (context: FrameContext, sentence: Sentence): readonly Sent[] =>
  clausesOf(sentence).flatMap((clause) => {
    if (!["receive", "get", "welcome"].includes(clause.lemma) || clause.passive || clause.object === null) return [];
    if (clause.subject === null || mentionAt(context, sentence, clause.subject)?.kind !== "place") return [];
    const { subject } = clause;
    return forceHeads(context, sentence, clause.object)
      .filter((force) => quantityAt(context, sentence, force) !== null)
      .map((force) => ({
        rule: "deployment/receive",
        sentence,
        predicate: clause.predicate,
        actor: null,
        force,
        destination: subject,
      }));
  });

/** "agreed to provide Plovdiv with 300 rescuers": what the place is given. */
export const providing = (context: FrameContext, sentence: Sentence): readonly Sent[] =>
  clausesOf(sentence).flatMap((clause) => {
    if (!["provide", "supply", "reinforce"].includes(clause.lemma) || clause.passive || clause.object === null)
      return [];
    if (mentionAt(context, sentence, clause.object)?.kind !== "place") return [];
    const { object } = clause;
    const given = sentence.tokens.find(
      ({ index, upos }) => index > object && upos === "NOUN" && markerOf(sentence, index) === "with",
    );
    return (given ? forceHeads(context, sentence, given.index) : [])
      .filter((force) => quantityAt(context, sentence, force) !== null)
      .map((force) => ({
        rule: "deployment/provide",
        sentence,
        predicate: clause.predicate,
        actor: clause.agent,
        force,
        destination: object,
      }));
  });

const IN_PLACE = new Set(["ground", "place", "position", "scene"]);

/** "aims to have 300 rescuers on the ground in X by nightfall": a force that somebody means to have there. */
export const having = (context: FrameContext, sentence: Sentence): readonly Sent[] =>
  clausesOf(sentence).flatMap((clause) => {
    if (clause.lemma !== "have" || clause.object === null || tokenAt(sentence, clause.predicate).xpos !== "VB")
      return [];
    const behind = sentence.tokens.slice(clause.object + 1, clause.object + 9);
    const there = behind.find(
      ({ index, lemma }) => IN_PLACE.has(lemma) && ["on", "in", "at"].includes(markerOf(sentence, index)),
    );
    if (!there) return [];
    const place = behind.find(
      ({ index }) =>
        index > there.index && TO.has(markerOf(sentence, index)) && placeHeads(context, sentence, index).length > 0,
    );
    return forceHeads(context, sentence, clause.object)
      .filter((force) => quantityAt(context, sentence, force) !== null)
      .map((force) => ({
        rule: "deployment/have-there",
        sentence,
        predicate: clause.predicate,
        actor: clause.agent,
        force,
        destination: place?.index ?? null,
        promised: true as const,
      }));
  });

/** "300 soldiers are due to arrive": who is due, where the tree hangs the arriving apart. */
const dueSubject = (sentence: Sentence, predicate: number): number | null => {
  const { tokens } = sentence;
  if (tokens[predicate - 1]?.lower !== "to" || tokens[predicate - 2]?.lower !== "due") return null;
  let at = predicate - 3;
  while (tokens[at]?.upos === "ADV") at -= 1;
  if (tokens[at]?.lemma !== "be") return null;
  return (
    childrenWith(sentence, predicate - 2, "nsubj", "obl:unmarked").find(({ upos }) => upos === "NOUN" || upos === "NUM")
      ?.index ?? (at > 0 ? at - 1 : null)
  );
};

/** "arrangements are being made for 40 rescuers to go to X": who is to go, where the tree hangs them on the arranging. */
const forWhom = (context: FrameContext, sentence: Sentence, predicate: number): number | null => {
  const { tokens } = sentence;
  if (tokens[predicate - 1]?.lower !== "to") return null;
  const counted = (context.quantities[sentence.index] ?? []).find(({ headToken }) => headToken === predicate - 2);
  return counted && tokens[counted.from - 1]?.lower === "for" ? counted.headToken : null;
};

/** "400 officers have arrived in Haiti", "47 rescuers were to leave for X": a counted force on its way to a place, or there. */
export const going = (context: FrameContext, sentence: Sentence): readonly Sent[] =>
  clausesOf(sentence).flatMap((clause) => {
    const due = GOING.has(clause.lemma) ? dueSubject(sentence, clause.predicate) : null;
    const subject = due ?? clause.subject ?? forWhom(context, sentence, clause.predicate);
    if (!GOING.has(clause.lemma) || clause.passive || subject === null) return [];
    const there = [
      ...clause.obliques.filter(({ marker }) => (clause.lemma === "leave" ? marker === "for" : BOUND_FOR.has(marker))),
      ...(clause.lemma === "reach" && clause.object !== null ? [{ head: clause.object }] : []),
    ].find(({ head }) => placeHeads(context, sentence, head).length > 0);
    if (!there) return [];
    return forceHeads(context, sentence, subject)
      .filter((force) => (countOf(context, sentence, force)?.quantity.high ?? 2) > 1)
      .filter((force) => quantityAt(context, sentence, force) !== null)
      .map((force) => ({
        rule: "deployment/go",
        sentence,
        predicate: clause.predicate,
        actor: null,
        force,
        destination: there.head,
        ...(due !== null ? { promised: true as const } : {}),
      }));
  });
