import type { Clause } from "../../clause/clause.ts";
import { markerOf } from "../../clause/clause.ts";
import { childrenWith, childWith, tokenAt } from "../../clause/tree.ts";
import type { Found } from "./found.ts";

const DWELLING = new Set(["home", "house", "apartment", "dwelling"]);

/** "4,000 people lost their homes"; not what they own of it, and not a game at home. */
export const lostHome = (clause: Clause): Found | null => {
  const { sentence, predicate, object, subject } = clause;
  if (clause.lemma !== "lose" || clause.passive || object === null || subject === null) return null;
  if (!DWELLING.has(tokenAt(sentence, object).lemma) || !childWith(sentence, object, "nmod:poss", "det")) return null;
  return { rule: "displacement/lost-home", sentence, predicate, people: subject, agent: null, also: [object] };
};

/** "12,000 people face the loss of their homes": it lies ahead. */
export const facesLoss = (clause: Clause): Found | null => {
  const { sentence, predicate, object, subject } = clause;
  if (clause.lemma !== "face" || clause.passive || object === null || subject === null) return null;
  const lost =
    tokenAt(sentence, object).lemma === "loss" &&
    childrenWith(sentence, object, "nmod").some(
      ({ index, lemma }) =>
        DWELLING.has(lemma) && markerOf(sentence, index) === "of" && childWith(sentence, index, "nmod:poss") !== null,
    );
  if (!lost && !["displacement", "eviction", "homelessness"].includes(tokenAt(sentence, object).lemma)) return null;
  return {
    rule: "displacement/faces-loss",
    sentence,
    predicate,
    people: subject,
    agent: null,
    also: [object],
    known: "forecast",
  };
};

const SHED = new Set(["roof", "home", "shelter", "house"]);

/** "left 900 people without a roof over their heads": the thing that they are without. */
export const leftWithout = (clause: Clause): Found | null => {
  const { sentence, predicate, patient } = clause;
  if (clause.lemma !== "leave" || patient === null) return null;
  const without = sentence.tokens.find(
    ({ index, lemma }) => index > patient && SHED.has(lemma) && markerOf(sentence, index) === "without",
  );
  return without
    ? {
        rule: "displacement/homeless",
        sentence,
        predicate,
        people: patient,
        agent: clause.agent,
        also: [without.index],
      }
    : null;
};

/** "has cost 900 people their homes". */
export const costHome = (clause: Clause): Found | null => {
  const { sentence, predicate } = clause;
  if (clause.lemma !== "cost" || clause.passive) return null;
  const home = sentence.tokens.find(
    ({ index, lemma }) =>
      index > predicate &&
      DWELLING.has(lemma) &&
      childWith(sentence, index, "nmod:poss")?.lower === "their" &&
      // "cost 900 lives and driven 7,000 people from their homes": of the other verb.
      childWith(sentence, index, "case") === null,
  );
  const people =
    childWith(sentence, predicate, "iobj")?.index ?? (clause.object === home?.index ? null : clause.object);
  return home && people !== null && people < home.index && tokenAt(sentence, people).lemma !== "life"
    ? { rule: "displacement/lost-home", sentence, predicate, people, agent: clause.agent, also: [home.index] }
    : null;
};

/** "have nowhere to live", "are unable to return to their homes", "cannot go home". */
export const withoutHome = (clause: Clause): Found | null => {
  const { sentence, predicate, subject } = clause;
  if (subject === null) return null;
  const found = (also: readonly number[]): Found => ({
    rule: "displacement/without-home",
    sentence,
    predicate,
    people: subject,
    agent: null,
    also,
    told: "positive",
  });
  const { tokens } = sentence;
  const [verb, ...behind] = tokens.slice(predicate, predicate + 6);
  if (verb?.lemma === "live" || verb?.lemma === "go" || verb?.lemma === "sleep" || verb?.lemma === "stay") {
    const [have, nowhere, to] = tokens.slice(Math.max(0, predicate - 3), predicate);
    const told = /^(?:have|has|had)$/.test(have?.lower ?? "") && tokens[predicate - 4]?.xpos !== "MD";
    if (nowhere?.lower === "nowhere" && to?.lower === "to" && told)
      return { ...found([nowhere.index]), known: "asserted" };
  }
  if (verb?.lemma !== "return" && verb?.lemma !== "go") return null;
  const barred = tokens
    .slice(Math.max(0, predicate - 4), predicate)
    .find(({ lower, index }) => BARRED.test(lower) && (!NOT.test(lower) || CAN.test(tokens[index - 1]?.lower ?? "")));
  const home = behind.find(({ lower }) => /^(?:homes?|houses?|apartments?)$/.test(lower));
  return barred && home && (home.index === predicate + 1 || markerOf(sentence, home.index) === "to")
    ? found([barred.index, home.index])
    : null;
};
const BARRED = /^(?:unable|cannot|n['’]t|not)$/;
/** "did not return home" bars nobody. */
const NOT = /^(?:n['’]t|not)$/;
const CAN = /^(?:can|ca|could)$/;

/** Where those stay who cannot be at home. */
const REFUGE = new Set([
  "shelter",
  "camp",
  "tent",
  "school",
  "church",
  "mosque",
  "gymnasium",
  "stadium",
  "hall",
  "centre",
  "center",
  "encampment",
]);
/** Where a stay alone tells that people are away from home. */
const SHELTERS = new Set(["shelter", "camp", "tent"]);
const IN = new Set(["in", "at", "inside", "under", "within"]);

/** Camps where people stay by choice or duty. */
const OTHER_CAMP = new Set([
  "summer",
  "training",
  "holiday",
  "army",
  "military",
  "boot",
  "base",
  "youth",
  "day",
  "prison",
]);

/** "600 families are sheltering in schools", "took refuge in churches", "are living in camps", "were in shelters". */
export const isSheltering = (clause: Clause): Found | null => {
  const { sentence, predicate, subject } = clause;
  if (subject === null) return null;
  const found = (also: number): Found => ({
    rule: "displacement/sheltering",
    sentence,
    predicate,
    people: subject,
    agent: null,
    also: [also],
  });
  const inside = (nouns: ReadonlySet<string>): number | null =>
    clause.obliques.find(
      ({ marker, head }) =>
        IN.has(marker) &&
        nouns.has(tokenAt(sentence, head).lemma) &&
        !childrenWith(sentence, head, "compound", "amod").some(({ lower }) => OTHER_CAMP.has(lower)),
    )?.head ?? null;
  if (clause.lemma === "shelter" || (clause.passive && clause.lemma === "house")) {
    const at = inside(REFUGE);
    return at === null ? null : found(at);
  }
  if (clause.passive) return null;
  if (["live", "stay", "sleep", "camp"].includes(clause.lemma)) {
    const at = inside(SHELTERS);
    return at === null ? null : found(at);
  }
  if (!["seek", "take", "find"].includes(clause.lemma) || clause.object === null) return null;
  const { lemma, index } = tokenAt(sentence, clause.object);
  const at =
    inside(REFUGE) ??
    childrenWith(sentence, index, "nmod").find(
      (token) => IN.has(markerOf(sentence, token.index)) && REFUGE.has(token.lemma),
    )?.index;
  return ["refuge", "shelter"].includes(lemma) && at != null ? found(at) : null;
};
