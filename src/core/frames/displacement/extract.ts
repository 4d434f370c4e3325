import { type Clause, clausesOf } from "../../clause/clause.ts";
import { childWith, conjuncts, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { draftOf } from "../build/draft.ts";
import { contextOf, type FrameContext, mentionAt } from "../build/frame-context.ts";
import { GENERIC_PEOPLE } from "../build/people.ts";
import { placeRoles, placesOf } from "../build/places.ts";
import { countedRole, countOf, isPlural } from "../build/quantities.ts";
import { roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { isDisplaceable } from "./people.ts";

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
const FROM = new Set(["from", "in", "near", "around", "across"]);
const TO = new Set(["to", "into", "toward", "towards", "across"]);

interface Found {
  readonly rule: string;
  readonly clause: Clause;
  readonly people: number;
  readonly agent: number | null;
  readonly also?: readonly number[];
}

/** People driven from their homes, and how many. */
export const extractDisplacement: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const sentence of findings.sentences)
    if (sentence.parsed)
      for (const clause of clausesOf(sentence)) {
        const found = fleeing(clause) ?? displaced(clause) ?? madeToLeave(clause) ?? homeless(clause);
        if (!found || isMadeTo(clause)) continue;
        for (const people of conjuncts(sentence, found.people))
          if (moved(context, sentence, people)) drafts.push(displacementDraft(context, sentence, { ...found, people }));
      }
  return drafts;
};

/** A movement of people: a number of them, or a plural; not one suspect on the run. */
const moved = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const counted = countOf(context, sentence, head);
  if (counted && counted.quantity.high === 1) return false;
  const mention = mentionAt(context, sentence, head);
  return isDisplaceable(tokenAt(sentence, head), mention) && (counted !== null || isPlural(sentence, head));
};

/** "X fled (their homes)", "has X fleeing their homes", "X left their homes". */
const fleeing = (clause: Clause): Found | null => {
  if (clause.passive || clause.subject === null) return null;
  const { sentence } = clause;
  const fromHome = clause.object !== null && HOME.has(tokenAt(sentence, clause.object).lemma);
  if (clause.lemma === "flee") {
    if (clause.object !== null && !fromHome && tokenAt(sentence, clause.object).upos === "NOUN") return null;
    return { rule: "displacement/flee", clause, people: clause.subject, agent: null };
  }
  if (
    (clause.lemma === "leave" || clause.lemma === "abandon") &&
    fromHome &&
    ["home", "house"].includes(tokenAt(sentence, clause.object as number).lemma)
  )
    return { rule: "displacement/leave-home", clause, people: clause.subject, agent: null };
  return null;
};

/** "X were displaced (by Y)", "the fighting has displaced X", "X were forced from their homes". */
const displaced = (clause: Clause): Found | null => {
  if (clause.patient === null) return null;
  if (["displace", "uproot"].includes(clause.lemma))
    return { rule: "displacement/displaced", clause, people: clause.patient, agent: clause.agent };
  if (
    ["force", "drive"].includes(clause.lemma) &&
    clause.obliques.some(
      (item) => ["from", "out of"].includes(item.marker) && HOME.has(tokenAt(clause.sentence, item.head).lemma),
    )
  )
    return { rule: "displacement/forced-out", clause, people: clause.patient, agent: clause.agent };
  return null;
};

const MAKING = ["force", "compel", "oblige", "make", "prompt", "drive"];

/** "to leave" in "forced X to leave": told with the verb above it. */
const isMadeTo = ({ sentence, predicate }: Clause): boolean => {
  const { deprel, head } = tokenAt(sentence, predicate);
  return deprel === "xcomp" && head >= 0 && MAKING.includes(tokenAt(sentence, head).lemma);
};

/** "forced X to leave their homes", "X were made to flee their village". */
const madeToLeave = (clause: Clause): Found | null => {
  if (clause.patient === null || !MAKING.includes(clause.lemma)) return null;
  const { sentence } = clause;
  const leaving = sentence.tokens.find(
    (token) =>
      token.index > clause.predicate &&
      ["leave", "flee", "abandon"].includes(token.lemma) &&
      token.upos === "VERB" &&
      ["xcomp", "advcl", "ccomp", "acl"].includes(token.deprel) &&
      (token.head === clause.predicate || token.head === clause.patient),
  );
  const object = leaving && childWith(sentence, leaving.index, "obj");
  const left = object ? ["home", "house", "village"].includes(object.lemma) : leaving?.lemma === "flee";
  return leaving && left
    ? {
        rule: "displacement/made-to-leave",
        clause,
        people: clause.patient,
        agent: clause.agent,
        also: [leaving.index, ...(object ? [object.index] : [])],
      }
    : null;
};

/** "leaving X homeless", "X have been left homeless". */
const homeless = (clause: Clause): Found | null => {
  const state = clause.sentence.tokens.find((token) => token.head === clause.predicate && token.lower === "homeless");
  if (!state || clause.patient === null || !["leave", "make", "render"].includes(clause.lemma)) return null;
  return { rule: "displacement/homeless", clause, people: clause.patient, agent: clause.agent };
};

/** "about 40,000": people where no noun says whom. */
const populationOf = (unit: string | Token): string => {
  if (typeof unit === "string") return GENERIC_PEOPLE.has(unit) ? "person" : unit;
  return unit.upos === "NUM" || GENERIC_PEOPLE.has(unit.lemma) ? "person" : unit.lemma;
};

const displacementDraft = (context: FrameContext, sentence: Sentence, found: Found): ClaimDraft => {
  const predicate = found.clause.predicate;
  const [to] = placesOf(context, sentence, predicate, TO);
  return draftOf(context, {
    frame: "displacement",
    rule: found.rule,
    sentence,
    predicate,
    roles: {
      people: countedRole(context, roleAt(context, sentence, found.people), countOf(context, sentence, found.people)),
      agent: found.agent === null ? null : roleAt(context, sentence, found.agent),
      ...placeRoles(context, sentence, placesOf(context, sentence, predicate, FROM, false)),
      to: to === undefined ? null : roleAt(context, sentence, to),
    },
    quantity: countOf(context, sentence, found.people),
    also: (found.also ?? []).map((index) => tokenAt(sentence, index)),
    scope: {
      population: populationOf(
        countOf(context, sentence, found.people)?.quantity.unit ?? tokenAt(sentence, found.people),
      ),
    },
  });
};
