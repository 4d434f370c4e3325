import { type Clause, clausesOf, markerOf } from "../../clause/clause.ts";
import { formTrigger, holds } from "../../clause/held-words.ts";
import { childrenWith, childWith, conjuncts, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { draftOf, judge } from "../build/draft.ts";
import { contextOf, type FrameContext, mentionAt } from "../build/frame-context.ts";
import { draftsOf } from "../build/near-drafts.ts";
import { GENERIC_PEOPLE } from "../build/people.ts";
import { placeRoles, placesOf } from "../build/places.ts";
import { countedRole, countOf, isPlural } from "../build/quantities.ts";
import { placeHeads, roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { byWording } from "./by-wording.ts";
import type { Found } from "./found.ts";
import { countedDisplaced, displacedNumber, displacementOf } from "./noun.ts";
import { isDisplaceable, isOnlyRunning } from "./people.ts";
import { costHome, facesLoss, isSheltering, leftWithout, lostHome, withoutHome } from "./shelter.ts";

const HOMELESS = formTrigger(["homeless"]);

const HOME = new Set([
  "home",
  "house",
  "village",
  "town",
  "city",
  "country",
  "area",
  "neighborhood",
  "neighbourhood",
  "land",
  "property",
  "apartment",
  "region",
  "province",
  "fighting",
  "violence",
  "conflict",
]);
const FROM = new Set(["from", "out of", "in", "near", "around", "across"]);
const TO = new Set(["to", "into", "toward", "towards", "across"]);

/** People driven from their homes, and how many. */
export const extractDisplacement: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const sentence of findings.sentences)
    if (sentence.parsed)
      for (const clause of clausesOf(sentence)) {
        const found =
          fleeing(clause) ??
          escaping(context, clause) ??
          displaced(context, clause) ??
          madeToLeave(clause) ??
          homeless(clause) ??
          leftWithout(clause) ??
          lostHome(clause) ??
          costHome(clause) ??
          withoutHome(clause) ??
          facesLoss(clause) ??
          isSheltering(clause);
        if (!found || isMadeTo(clause)) continue;
        for (const people of conjuncts(sentence, found.people))
          if (moved(context, sentence, people) && !onlyRuns(context, found, people))
            drafts.push(displacementDraft(context, sentence, { ...found, people }));
      }
  const clauses = [...drafts];
  for (const sentence of findings.sentences) {
    const before = drafts.length;
    if (sentence.parsed)
      for (const found of [
        ...byWording(context, sentence),
        ...countedDisplaced(context, sentence),
        ...displacedNumber(context, sentence),
        ...displacementOf(context, sentence),
      ])
        if (
          ![...draftsOf(clauses, sentence.index), ...drafts.slice(before)].some((draft) =>
            isCountedIn(context, draft, found),
          )
        )
          drafts.push(displacementDraft(context, sentence, found));
  }
  return drafts;
};

/** Whether a draft already tells of the people of a finding. */
const isCountedIn = (context: FrameContext, draft: ClaimDraft, { sentence, people }: Found): boolean => {
  const { start } = countOf(context, sentence, people)?.span ?? tokenAt(sentence, people);
  const told = draft.roles["people"];
  return told != null && told.start <= start && start < told.end;
};

/** A movement of people: a number of them, or a plural; not one suspect on the run. */
const moved = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const counted = countOf(context, sentence, head);
  if (counted && counted.quantity.high === 1) return false;
  const token = tokenAt(sentence, head);
  if (NOBODY.has(token.lower) || (token.lower === "one" && sentence.tokens[head - 1]?.lower === "no")) return true;
  const mention = mentionAt(context, sentence, head);
  // "Tens of thousands": the number stands for the people.
  const bare = counted !== null && counted.quantity.unit === null && counted.quantity.share === null;
  return (bare || isDisplaceable(token, mention)) && (counted !== null || isPlural(sentence, head));
};
const NOBODY = new Set(["nobody", "none", "no-one"]);

/** "Four men fled in a van", "shoppers fled": from where something happened, and not from home. */
const onlyRuns = (context: FrameContext, { rule, sentence, left }: Found, people: number): boolean => {
  if (rule !== "displacement/flee" || (left !== undefined && LEFT_HOME.has(tokenAt(sentence, left).lemma)))
    return false;
  const { low = null, high = null, unit = null } = countOf(context, sentence, people)?.quantity ?? {};
  return isOnlyRunning(unit?.split(" ").at(-1) ?? null, tokenAt(sentence, people), high ?? low);
};
/** "The gunman fled the area", "the apartment": whoever only runs may leave these. */
const RUN_FROM = new Set(["area", "neighborhood", "neighbourhood", "land", "property", "apartment", "region"]);
const LEFT_HOME: ReadonlySet<string> = new Set([...HOME].filter((word) => !RUN_FROM.has(word)));

/** "X fled (their homes)", "has X fleeing their homes", "X left their homes". */
const fleeing = (clause: Clause): Found | null => {
  if (clause.passive || clause.subject === null) return null;
  const { sentence } = clause;
  const fromHome = clause.object !== null && HOME.has(tokenAt(sentence, clause.object).lemma);
  if (clause.lemma === "flee") {
    if (clause.object !== null && !fromHome && tokenAt(sentence, clause.object).upos === "NOUN") return null;
    // "hurt themselves while fleeing from the hall": how it came about.
    if (!fromHome && tokenAt(sentence, clause.predicate).xpos === "VBG" && isBeside(sentence, clause.predicate))
      return null;
    return {
      rule: "displacement/flee",
      sentence,
      predicate: clause.predicate,
      people: clause.subject,
      agent: null,
      ...(clause.object === null ? {} : { left: clause.object }),
    };
  }
  if (
    (clause.lemma === "leave" || clause.lemma === "abandon") &&
    fromHome &&
    ["home", "house"].includes(tokenAt(sentence, clause.object as number).lemma)
  )
    return {
      rule: "displacement/leave-home",
      sentence,
      predicate: clause.predicate,
      people: clause.subject,
      agent: null,
    };
  return null;
};

/** "while fleeing", "when fleeing", "in fleeing": beside another verb of the same people. */
const isBeside = (sentence: Sentence, predicate: number): boolean =>
  ["while", "when", "whilst", "in", "by"].includes(sentence.tokens[predicate - 1]?.lower ?? "");

const ESCAPED = new Set([
  "fighting",
  "violence",
  "conflict",
  "war",
  "clash",
  "attack",
  "bombing",
  "shelling",
  "unrest",
]);

const UNSCATHED = new Set(["injury", "wound", "burn", "bruise", "cut", "life", "scratch"]);

/** "X crossed into Y to escape the fighting", "fleeing" told by where to and from what. */
const escaping = (context: FrameContext, clause: Clause): Found | null => {
  if (!["cross", "cross over", "pour", "escape"].includes(clause.lemma) || clause.subject === null || clause.passive)
    return null;
  const { sentence, predicate } = clause;
  const flight =
    clause.lemma === "escape"
      ? tokenAt(sentence, predicate)
      : sentence.tokens.find(
          (token) => token.index > predicate && token.head === predicate && ["escape", "flee"].includes(token.lemma),
        );
  const from = flight && childWith(sentence, flight.index, "obj");
  if (!flight || !from || !ESCAPED.has(from.lemma)) return null;
  // "two others escaped the attack with minor injuries": alive, and not driven from home.
  const behind = sentence.tokens.slice(from.index + 1, from.index + 5);
  if (behind[0]?.lower === "with" && behind.some(({ lemma }) => UNSCATHED.has(lemma))) return null;
  const to = clause.obliques.some(
    (item) => ["into", "to", "across"].includes(item.marker) && placeHeads(context, sentence, item.head).length > 0,
  );
  if (clause.lemma !== "escape" && !to) return null;
  return { rule: "displacement/flee", sentence, predicate, people: clause.subject, agent: null, also: [from.index] };
};

/** "X were displaced (by Y)", "the fighting has displaced X", "X were forced from their homes", "X were driven from Goma". */
const displaced = (context: FrameContext, clause: Clause): Found | null => {
  if (clause.patient === null) return null;
  const { sentence, predicate } = clause;
  if (["displace", "uproot"].includes(clause.lemma))
    return { rule: "displacement/displaced", sentence, predicate, people: clause.patient, agent: clause.agent };
  if (!["force", "drive", "force out", "drive out", "chase"].includes(clause.lemma)) return null;
  const patient = clause.patient;
  const from = [
    ...clause.obliques,
    ...childrenWith(sentence, patient, "nmod").map(({ index }) => ({ marker: markerOf(sentence, index), head: index })),
  ].find(
    (item) =>
      ["from", "out of"].includes(item.marker) &&
      (HOME.has(tokenAt(sentence, item.head).lemma) || placeHeads(context, sentence, item.head).length > 0),
  );
  return from
    ? { rule: "displacement/forced-out", sentence, predicate, people: patient, agent: clause.agent, also: [from.head] }
    : null;
};

const MAKING = ["force", "compel", "oblige", "make", "prompt", "drive"];
/** What is asked of people is not done yet. */
const ASKING = ["ask", "tell", "order", "urge", "advise", "instruct", "allow"];

/** "to leave" in "forced X to leave": told with the verb above it. */
const isMadeTo = ({ sentence, predicate }: Clause): boolean => {
  const { deprel, head } = tokenAt(sentence, predicate);
  if (deprel !== "xcomp" || head < 0) return false;
  const { lemma } = tokenAt(sentence, head);
  return ASKING.includes(lemma) || MAKING.includes(lemma);
};

/** "forced X to leave their homes", "X were made to flee their village". */
const madeToLeave = (clause: Clause): Found | null => {
  if (clause.patient === null || !MAKING.includes(clause.lemma)) return null;
  const { sentence } = clause;
  const leaving = sentence.tokens.find(
    (token) =>
      token.index > clause.predicate &&
      ["leave", "flee", "abandon", "seek"].includes(token.lemma) &&
      token.upos === "VERB" &&
      ["xcomp", "advcl", "ccomp", "acl"].includes(token.deprel) &&
      (token.head === clause.predicate || token.head === clause.patient),
  );
  const object = leaving && childWith(sentence, leaving.index, "obj");
  const left = object
    ? ["home", "house", "village"].includes(object.lemma) ||
      ((object.lemma === "shelter" || object.lemma === "refuge") && leaving?.lemma === "seek")
    : leaving?.lemma === "flee";
  return leaving && left
    ? {
        rule: "displacement/made-to-leave",
        sentence,
        predicate: clause.predicate,
        people: clause.patient,
        agent: clause.agent,
        also: [leaving.index, ...(object ? [object.index] : [])],
      }
    : null;
};

/** "leaving X homeless", "X have been left homeless". */
const homeless = (clause: Clause): Found | null => {
  const { sentence, predicate } = clause;
  if (!holds(sentence, HOMELESS)) return null;
  const state = sentence.tokens.find((token) => token.head === predicate && token.lower === "homeless");
  if (!state || !["leave", "make", "render"].includes(clause.lemma)) return null;
  // "left 4,000 people homeless": the tree may make the people the subject of their state.
  const people = clause.patient ?? childWith(sentence, state.index, "nsubj")?.index ?? null;
  return people === null
    ? null
    : {
        rule: "displacement/homeless",
        sentence,
        predicate,
        people,
        agent: clause.agent,
        also: [state.index],
      };
};

/** "about 40,000": people where no noun says whom. */
const populationOf = (unit: string | Token): string => {
  if (typeof unit === "string") return GENERIC_PEOPLE.has(unit) ? "person" : unit;
  return unit.upos === "NUM" || unit.upos === "PRON" || GENERIC_PEOPLE.has(unit.lemma) || unit.lemma === "ten"
    ? "person"
    : unit.lemma;
};

const displacementDraft = (context: FrameContext, sentence: Sentence, found: Found): ClaimDraft => {
  const { predicate } = found;
  const [to] = placesOf(context, sentence, predicate, TO);
  // "fled Goma": the place that they left.
  const left = found.left === undefined ? [] : placeHeads(context, sentence, found.left);
  const judged = found.known === undefined ? null : judge(context, { sentence, predicate }).status;
  const draft = draftOf(context, {
    frame: "displacement",
    happening: true,
    rule: found.rule,
    sentence,
    predicate,
    roles: {
      people: countedRole(context, roleAt(context, sentence, found.people), countOf(context, sentence, found.people)),
      agent: found.agent === null ? null : roleAt(context, sentence, found.agent),
      ...placeRoles(context, sentence, left.length > 0 ? left : placesOf(context, sentence, predicate, FROM, false)),
      to: to === undefined ? null : roleAt(context, sentence, to),
    },
    quantity: countOf(context, sentence, found.people),
    ...(found.known !== undefined && (judged === "asserted" || judged === "planned")
      ? { known: { status: found.known } }
      : {}),
    also: (found.also ?? []).map((index) => tokenAt(sentence, index)),
    scope: {
      ...(found.rule === "displacement/sheltering" ? { stay: "sheltering" } : {}),
      population: populationOf(
        countOf(context, sentence, found.people)?.quantity.unit ?? tokenAt(sentence, found.people),
      ),
    },
  });
  return found.told === undefined ? draft : { ...draft, polarity: found.told };
};
