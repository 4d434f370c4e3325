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
