import { type Clause, clausesOf, markerOf } from "../../clause/clause.ts";
import { formTrigger, held, lemmaTrigger, wordTrigger } from "../../clause/held-words.ts";
import { nounArguments } from "../../clause/noun-arguments.ts";
import { childrenWith, childWith, tokenAt } from "../../clause/tree.ts";
import { collect } from "../../collect.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { mentionAt, quantityAt } from "../build/frame-context.ts";
import { placeHeads } from "../build/role.ts";
import type { ControlFinding, ControlRule } from "./build.ts";
import { byWording } from "./by-wording.ts";
import { fighting } from "./fighting.ts";
import { CONTROL_NOUNS, FALLING_VERBS, HOLDING_NOUNS, HOLDING_VERBS, LIGHT_VERBS, WEAK_VERBS } from "./lexicon.ts";
import { drivenOut, enter, goneFrom, leaveOrNear } from "./moves.ts";

const PARTICLES = formTrigger(["over", "back"]);

const CONTROL = wordTrigger(CONTROL_NOUNS);

const HOLDING = lemmaTrigger(HOLDING_NOUNS.keys());

const namesPlace = (context: FrameContext, sentence: Sentence, head: number): boolean =>
  placeHeads(context, sentence, head).length > 0 || quantityAt(context, sentence, head)?.quantity.share != null;

/** "X captured Y", "Y was captured (by X)", "holding two-thirds of the country". */
export const holdPlace: ControlRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): ControlFinding[] => {
    const verb = takenOver(context, clause) === null ? withParticle(clause) : "take over";
    const state = HOLDING_VERBS.get(verb);
    if (!state) return [];
    const base = { rule: "control/hold-place", sentence, predicate: clause.predicate, state };
    const place =
      clause.patient ??
      takenOver(context, clause) ??
      shareBehind(context, sentence, clause.predicate) ??
      unmarkedPlace(context, clause);
    if (place === null) return [];
    if (state === "handed over") {
      const to = clause.obliques.find((oblique) => oblique.marker === "to")?.head ?? null;
      // "was surrendered to the rebels": what counts is who has it now.
      if (clause.passive && to !== null) return [{ ...base, state: "captured", holder: to, place }];
      return [
        {
          ...base,
          holder: clause.passive ? to : (clause.indirectObject ?? to),
          place,
          also: particleOf(sentence, clause.predicate),
        },
      ];
    }
    // A weak verb needs a side that acts; "was taken" alone does not say by whom, and may be a photograph.
    if (clause.agent === null && (!clause.passive || (WEAK_VERBS.has(verb) && !isTownLost(context, clause)))) return [];
    if (["it", "them", "this", "that"].includes(tokenAt(sentence, place).lower)) {
      const meant = sameObject(context, sentence, clause);
      return meant === null ? [] : [{ ...base, holder: clause.agent, place: meant, pronoun: place }];
    }
    return [{ ...base, holder: clause.agent, place, also: particleOf(sentence, clause.predicate) }];
  });

/** "seize provincial capital Kesh": the tree may make the name behind its noun a phrase of its own. */
const unmarkedPlace = (context: FrameContext, { sentence, passive, obliques }: Clause): number | null =>
  passive
    ? null
    : (obliques.find(({ marker, head }) => marker === "" && namesPlace(context, sentence, head))?.head ?? null);

/** "the city was lost": no match, where the town itself was. */
const isTownLost = (context: FrameContext, { sentence, lemma, patient, obliques }: Clause): boolean =>
  lemma === "lose" &&
  patient !== null &&
  // "was lost to the rebels": who has it is told.
  !obliques.some(({ marker }) => marker === "to") &&
  isTown(context, sentence, patient);

const isTown = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const mention = mentionAt(context, sentence, head);
  return mention?.kind === "place" && mention.place?.precision === "city";
};

/** "took over Y", where the tree made "over" a preposition. */
const takenOver = (
  context: FrameContext,
  { sentence, predicate, lemma, passive, object, obliques }: Clause,
): number | null => {
  if (lemma !== "take" || passive || object !== null || sentence.tokens[predicate + 1]?.lower !== "over") return null;
  const over = obliques.find(({ marker, head }) => marker === "over" && placeHeads(context, sentence, head).length > 0);
  return over?.head ?? null;
};

/** "handed the town over", "taken back": the tree may make the particle an adverb. */
const withParticle = ({ sentence, predicate, lemma }: Clause): string => {
  if (lemma.includes(" ")) return lemma;
  const particle = held(sentence, PARTICLES).find(({ head, index }) => head === predicate && index > predicate);
  const whole = `${lemma} ${particle?.lower ?? ""}`;
  return particle && HOLDING_VERBS.has(whole) ? whole : lemma;
};

const particleOf = (sentence: Sentence, predicate: number): readonly number[] => {
  const next = sentence.tokens[predicate + 1];
  return next && next.head === predicate && (next.xpos === "RP" || next.lower === "over") ? [next.index] : [];
};

/** A share of territory right behind the verb, where the tree did not make it the object. */
const shareBehind = (context: FrameContext, sentence: Sentence, predicate: number): number | null => {
  const quantity = (context.quantities[sentence.index] ?? []).find(
    (item) => item.quantity.share !== null && item.from > predicate && item.from <= predicate + 2,
  );
  return quantity?.headToken ?? null;
};

/** "could isolate Kabul ... and take it": the object of the clause that this one is joined to, else what the pronoun was resolved to. */
const sameObject = (context: FrameContext, sentence: Sentence, clause: Clause): number | null => {
  const predicate = tokenAt(sentence, clause.predicate);
  if (predicate.deprel === "conj" && predicate.head >= 0) {
    const first = clausesOf(sentence).find((item) => item.predicate === predicate.head);
    if (first?.patient != null && placeHeads(context, sentence, first.patient).length > 0) return first.patient;
  }
  return clause.patient !== null && placeHeads(context, sentence, clause.patient).length > 0 ? clause.patient : null;
};

const ofPhrases = (sentence: Sentence, head: number): readonly number[] =>
  childrenWith(sentence, head, "nmod")
    .filter((token) => ["of", "over", "in"].includes(markerOf(sentence, token.index)))
    .map((token) => token.index);

/** "X took control of Y", "X wrested control of Y", "control of Y was taken by X". */
export const takeControl: ControlRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): ControlFinding[] => {
    const passed = passedTo(context, sentence, clause);
    if (passed) return [passed];
    const state = LIGHT_VERBS.get(clause.lemma);
    if (!state || clause.patient === null) return [];
    const carried = tokenAt(sentence, clause.patient).lemma;
    if (carried !== "control" && carried !== "possession") {
      // Seen where the parser hangs "of Y" on the verb, or where "claim the conquest of Y" carries another noun.
      const noun = HOLDING_NOUNS.get(carried);
      if (!noun || clause.lemma !== "claim") return [];
      const conquered = nounArguments(sentence, clause.patient).patient;
      if (conquered === null) return [];
      return [
        {
          rule: "control/claim-conquest",
          sentence,
          predicate: clause.predicate,
          state: noun,
          holder: clause.agent,
          place: conquered,
          claimedBy: clause.predicate,
          also: [clause.patient],
        },
      ];
    }
    const places = [
      ...ofPhrases(sentence, clause.patient),
      ...clause.obliques
        .filter((oblique) => oblique.marker === "of" || oblique.marker === "over")
        .map((oblique) => oblique.head),
    ];
    const named = places.find((head) => namesPlace(context, sentence, head));
    const place = named ?? (places.length === 0 ? placeBefore(context, sentence, clause) : null);
    if (place === null) return [];
    return [
      { rule: "control/take-control", sentence, predicate: clause.predicate, state, holder: clause.agent, place },
    ];
  });

/** "entered Y and took full control", "swept into Y, seizing control": the place of the verb that this one is joined to. */
const placeBefore = (context: FrameContext, sentence: Sentence, { predicate }: Clause): number | null => {
  const { deprel, head } = tokenAt(sentence, predicate);
  if (!["conj", "advcl"].includes(deprel) || head < 0 || head > predicate) return null;
  const first = clausesOf(sentence).find((item) => item.predicate === head);
  if (first === undefined || first.passive) return null;
  const into = first.obliques.filter(({ marker }) => ["into", "in", "on"].includes(marker)).map((item) => item.head);
  return (
    [...(first.object === null ? [] : [first.object]), ...into].find((one) => namesPlace(context, sentence, one)) ??
    null
  );
};

/** "control of Y passed to X", "went to X". */
const passedTo = (context: FrameContext, sentence: Sentence, clause: Clause): ControlFinding | null => {
  if (!["pass", "go", "fall", "transfer", "shift", "return"].includes(clause.lemma) || clause.subject === null)
    return null;
  if (!["control", "possession"].includes(tokenAt(sentence, clause.subject).lemma)) return null;
  const to = clause.obliques.find(({ marker }) => marker === "to" || marker === "into")?.head;
  const place = ofPhrases(sentence, clause.subject).find((head) => namesPlace(context, sentence, head));
  return to === undefined || place === undefined
    ? null
    : {
        rule: "control/take-control",
        sentence,
        predicate: clause.predicate,
        state: "captured",
        holder: to,
        place,
        also: [clause.subject],
      };
};

/** "Y fell (to X)", "Y fell under X's control". */
export const fall: ControlRule = (context, sentence) =>
  collect(clausesOf(sentence), (clause): ControlFinding[] => {
    if (!FALLING_VERBS.has(clause.lemma) || clause.subject === null || clause.passive) return [];
    if (isNoFall(context, sentence, clause.predicate)) return [];
    const to = clause.obliques.find((oblique) => oblique.marker === "to");
    const under = clause.obliques.find(
      (oblique) =>
        (oblique.marker === "under" || oblique.marker === "into") &&
        CONTROL_NOUNS.has(tokenAt(sentence, oblique.head).lemma),
    );
    const behind = under?.head ?? controlBehind(sentence, clause.predicate);
    const holder = to?.head ?? (behind === null ? null : ownerOf(sentence, behind));
    return [
      {
        rule: "control/fall",
        sentence,
        predicate: clause.predicate,
        state: "captured",
        holder,
        place: clause.subject,
        also: behind === null ? [] : [behind],
      },
    ];
  });

/** "Y changed hands": somebody else has it. */
export const changeHands: ControlRule = (_context, sentence) =>
  collect(clausesOf(sentence), (clause): ControlFinding[] => {
    const { predicate, lemma, object, subject, passive } = clause;
    if (lemma !== "change" || passive || object === null || subject === null) return [];
    if (tokenAt(sentence, object).lower !== "hands") return [];
    return [
      {
        rule: "control/change-hands",
        sentence,
        predicate,
        state: "captured",
        holder: null,
        place: subject,
        also: [object],
      },
    ];
  });

/** "in Newton Falls": a name; "with flakes still falling": what falls stands right before an "-ing" that nothing carries. */
const isNoFall = (context: FrameContext, sentence: Sentence, predicate: number): boolean => {
  const token = tokenAt(sentence, predicate);
  const carried = childWith(sentence, predicate, "aux") !== null;
  return mentionAt(context, sentence, predicate)?.form === "name" || (token.xpos === "VBG" && !carried);
};

/** "under Taliban control" right behind the verb, where the tree split the phrase. */
const controlBehind = (sentence: Sentence, predicate: number): number | null => {
  const under = sentence.tokens[predicate + 1];
  if (under?.lower !== "under" && under?.lower !== "into") return null;
  return (
    sentence.tokens.slice(predicate + 2, predicate + 7).find((token) => CONTROL_NOUNS.has(token.lemma))?.index ?? null
  );
};

/** Whose control: "the group's control", "Taliban control", "control of the rebels", "government hands". */
const ownerOf = (sentence: Sentence, noun: number): number | null => {
  const owner =
    childWith(sentence, noun, "nmod:poss") ??
    childWith(sentence, noun, "compound") ??
    childWith(sentence, noun, "amod");
  if (owner) return owner.index;
  return childrenWith(sentence, noun, "nmod").find((token) => markerOf(sentence, token.index) === "of")?.index ?? null;
};

/** "Y is under X's control", "Y remains in government hands", "X is in control of Y". */
export const underControl: ControlRule = (context, sentence) => {
  const found: ControlFinding[] = [];
  for (const token of held(sentence, CONTROL)) {
    const marker = markerOf(sentence, token.index);
    if (marker !== "under" && marker !== "in") continue;
    const staying = stayingClause(sentence, token.index);
    const subject =
      childWith(sentence, token.index, "nsubj") ??
      subjectOfCopula(sentence, token.index) ??
      (staying?.subject != null ? tokenAt(sentence, staying.subject) : null);
    if (!subject) continue;
    const predicate = staying?.predicate ?? token.index;
    const siege = token.lemma === "siege";
    if (marker === "in" && token.lemma === "control") {
      const place = ofPhrases(sentence, token.index).find((head) => namesPlace(context, sentence, head));
      if (place !== undefined)
        found.push({
          rule: "control/in-control",
          sentence,
          predicate: token.index,
          state: "held",
          holder: subject.index,
          place,
        });
      continue;
    }
    const owner = siege ? null : ownerOf(sentence, token.index);
    if (owner === null && !siege) continue;
    found.push({
      rule: "control/under-control",
      sentence,
      predicate: predicate === token.index ? token.index : predicate,
      state: siege ? "besieged" : "held",
      holder: owner,
      place: subject.index,
      also: [token.index],
    });
  }
  return found;
};

/** "Government forces were in control": the noun before the copula, where the tree made it the head of the phrase. */
const subjectOfCopula = (sentence: Sentence, noun: number): Token | null => {
  const copula = childWith(sentence, noun, "cop");
  const head = tokenAt(sentence, noun).head;
  if (!copula || head < 0 || head >= copula.index) return null;
  const above = tokenAt(sentence, head);
  return above.upos === "NOUN" || above.upos === "PROPN" ? above : null;
};

/** Clause of "remain / stay / be" where the parser makes the control phrase its oblique. */
const stayingClause = (sentence: Sentence, noun: number): Clause | null => {
  const mark = childWith(sentence, noun, "case");
  const before = mark ? sentence.tokens[mark.index - 1] : undefined;
  const own = tokenAt(sentence, noun).head;
  // The verb right before "under" is the one that counts, wherever the tree hung the phrase.
  const head = before && STAYING.has(before.lemma) ? before.index : own;
  if (head < 0) return null;
  const verb = tokenAt(sentence, head);
  if (!STAYING.has(verb.lemma)) return null;
  return clausesOf(sentence).find((item) => item.predicate === head) ?? null;
};

const STAYING = new Set(["remain", "stay", "be", "come", "keep", "put", "place", "leave"]);

/** "the capture of Y by X", "Y's fall": told as a fact that other things follow from. */
export const actionNoun: ControlRule = (context, sentence) => {
  const found: ControlFinding[] = [];
  for (const token of held(sentence, HOLDING)) {
    const state = HOLDING_NOUNS.get(token.lemma);
    if (!state || token.upos !== "NOUN") continue;
    const { agent, patient } = nounArguments(sentence, token.index);
    if (patient === null || placeHeads(context, sentence, patient).length === 0) continue;
    // "dies in New Zealand fall": whoever fell there, the place did not.
    if (TO_WHOM.has(token.lemma) && /^(?:compound|amod|nmod:unmarked)$/.test(tokenAt(sentence, patient).deprel))
      continue;
    // "claimed the conquest of Y" is told by its verb.
    if (token.deprel === "obj" && token.head >= 0 && LIGHT_VERBS.has(tokenAt(sentence, token.head).lemma)) continue;
    // "the fall of Y to the rebels"
    const to = TO_WHOM.has(token.lemma)
      ? (childrenWith(sentence, token.index, "nmod").find(({ index }) => markerOf(sentence, index) === "to")?.index ??
        null)
      : null;
    found.push({
      rule: "control/action-noun",
      sentence,
      predicate: token.index,
      state: to === null ? state : "captured",
      holder: agent ?? to,
      place: patient,
    });
  }
  return found;
};

const TO_WHOM = new Set(["fall", "loss"]);

/** In this order; the first finding for a predicate and a place stays. */
export const CONTROL_RULES: readonly ControlRule[] = [
  takeControl,
  holdPlace,
  byWording,
  fall,
  changeHands,
  underControl,
  actionNoun,
  fighting,
  drivenOut,
  enter,
  leaveOrNear,
  goneFrom,
];
