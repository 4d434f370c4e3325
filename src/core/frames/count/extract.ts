import { clausesOf } from "../../clause/clause.ts";
import { childrenWith, conjuncts, tokenAt } from "../../clause/tree.ts";
import type { QuantityMention } from "../../quantity/quantity.ts";
import type { Sentence } from "../../syntax/token.ts";
import { draftOf } from "../build/draft.ts";
import { contextOf, type FrameContext } from "../build/frame-context.ts";
import { FORCE_NOUNS, namesPeople } from "../build/people.ts";
import { placeRoles, placesOf } from "../build/places.ts";
import { placeHeads, roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { aboardOf, aboardUnit } from "./aboard.ts";
import { areaOf } from "./area.ts";
import {
  type Acted,
  type Damage,
  damageTo,
  fronted,
  isBuilt,
  numberOfDamaged,
  withFurtherBuildings,
} from "./damage.ts";
import { deedOf } from "./deeds.ts";
import { CAPTURABLE, COUNTED_ACTS, IDLE_UNITS } from "./lexicon.ts";
import { strikersOf } from "./strikers.ts";
import { lackOf } from "./supply.ts";

/** How many of a thing were taken, destroyed, closed, launched ... : counts that no other frame is about. */
export const extractCount: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const sentence of findings.sentences) {
    if (!sentence.parsed) continue;
    for (const told of context.quantities[sentence.index] ?? []) {
      if (isOfOne(sentence, told)) continue;
      const counted = withFurtherBuildings(sentence, told);
      const draft =
        numberDraft(context, sentence, counted) ??
        damageDraft(context, sentence, counted) ??
        powerDraft(context, sentence, counted) ??
        strikeDraft(context, sentence, counted) ??
        aboardDraft(context, sentence, counted) ??
        deedDraft(context, sentence, counted) ??
        countDraft(context, sentence, counted) ??
        areaDraft(context, sentence, counted) ??
        voteDraft(context, sentence, counted);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
};

const countDraft = (context: FrameContext, sentence: Sentence, counted: QuantityMention): ClaimDraft | null => {
  const { quantity } = counted;
  if (counted.kind !== "count" && counted.kind !== "ordinal") return null;
  if (quantity.unit === null || quantity.share !== null || IDLE_UNITS.has(quantity.unit)) return null;
  const found = actOn(sentence, counted);
  if (!found) return null;
  const told = COUNTED_ACTS.get(found.clause.lemma);
  // A breach affects accounts; a storm that affects houses damages them.
  const act =
    (told === "affected" && isBuilt(quantity.unit)) ||
    (told === "destroyed" && orDamaged(sentence, found.clause.predicate))
      ? "damaged"
      : told;
  if (act === undefined) return null;
  // "a payment over a breach that affected 78 million people": of another matter, told in passing.
  if (act === "affected" && found.clause.subjectBasis === "relative") return null;
  // "displacement has affected 7,000 people": told as what it is by its own frame.
  const subject = found.clause.subject === null ? "" : tokenAt(sentence, found.clause.subject).lemma;
  if (act === "affected" && (subject === "displacement" || subject === "homelessness")) return null;
  const people = namesPeople(quantity.unit) || FORCE_NOUNS.has(quantity.unit);
  if (people && !PEOPLE_ACTS.has(act)) return null;
  // "47 houses lost their roofs", "two bullets hit the door": what they did to something else is not told of them.
  if (found.as === "agent" && found.clause.object !== null && TAKES_OBJECT.has(act)) return null;
  // "four hospitals counted 17 dead": whoever keeps the count is not what it counts.
  if (found.as === "agent" && (act === "counted" || act === "recorded")) return null;
  // "one of the last supply routes": one of several is no count of them.
  if (quantity.low === 1 && sentence.tokens[counted.from + 1]?.lower === "of") return null;
  // "61 lawmakers voting for it": one side of a vote, and no count of those who voted.
  if (act === "voted" && isSideOfVote(sentence, found.clause.predicate)) return null;
  // "49 fires were burning", "two bags that had been counted as bodies": nothing befell them.
  if (act === "burned" && BURNS_ITSELF.has(quantity.unit)) return null;
  // "a few frauds have been closed", "dozens of websites were launched": said of what has no doors, and of no weapon.
  if (act === "closed" && !people && !HAS_DOORS.test(quantity.unit)) return null;
  if (act === "launched" && STARTED.test(quantity.unit)) return null;
  if (act === "counted" && isCountedAs(sentence, found.clause.predicate)) return null;
  if (counted.kind === "ordinal" && act !== "captured" && act !== "fallen") return null;
  // "120 bodies were recovered": found, and nobody is well again.
  if (act === "recovered" && (found.clause.passive || found.as !== "agent" || quantity.unit === "body")) return null;
  if (act === "captured" || act === "fallen") return capturedDraft(context, sentence, counted, found);
  if (found.as === "agent" && !INTRANSITIVE_ACTS.has(act) && found.clause.lemma !== "burn down") return null;
  return draftOf(context, {
    frame: "count",
    rule: "count/act",
    sentence,
    predicate: found.clause.predicate,
    roles: {
      counted: roleAt(context, sentence, counted.headToken),
      actor:
        found.as === "patient" && found.clause.agent !== null ? roleAt(context, sentence, found.clause.agent) : null,
      ...placeRoles(context, sentence, placesOf(context, sentence, found.clause.predicate)),
    },
    quantity: { quantity, span: counted },
    scope: { act },
  });
};

/** "the number of destroyed houses has risen to 47", "of the houses, 47 were destroyed". */
const numberDraft = (context: FrameContext, sentence: Sentence, counted: QuantityMention): ClaimDraft | null => {
  const found = fronted(sentence, counted) ?? numberOfDamaged(sentence, counted);
  if (!found) return null;
  const { noun, damage } = found;
  const quantity = { ...counted.quantity, unit: noun.lemma, unitText: noun.text };
  return simpleDraft(context, sentence, { ...counted, quantity }, { ...damage, agent: null });
};

/** Houses, bridges, villages: what was told of them in other words than one verb of damage. */
const damageDraft = (context: FrameContext, sentence: Sentence, counted: QuantityMention): ClaimDraft | null => {
  const { unit } = counted.quantity;
  if (counted.kind !== "count" || unit === null || counted.quantity.ordinal || !isBuilt(unit)) return null;
  const found = damageTo(sentence, counted);
  if (!found) return null;
  const draft = simpleDraft(context, sentence, counted, found);
  return found.told === undefined ? draft : { ...draft, polarity: found.told };
};

const deedDraft = (context: FrameContext, sentence: Sentence, counted: QuantityMention): ClaimDraft | null => {
  const found = deedOf(sentence, counted);
  if (found === null) return null;
  const draft = simpleDraft(context, sentence, counted, found);
  // "put 120 enemies out of action": what a side tells of its foes is its claim, whoever speaks for it.
  // "offered to swap two prisoners", "proposed to exchange them": an offer, told with the positions.
  if (found.act === "exchanged" && draft.status === "planned") return null;
  const boast = found.act === "put out of action" && draft.status === "asserted" && draft.attribution.length > 0;
  return boast ? { ...draft, status: "claimed" } : draft;
};

const strikeDraft = (context: FrameContext, sentence: Sentence, counted: QuantityMention): ClaimDraft | null => {
  const found = strikersOf(sentence, counted);
  // Dockers in one report are workers in the next.
  const quantity = { ...counted.quantity, unit: "worker" };
  return found && simpleDraft(context, sentence, { ...counted, quantity }, found);
};

const aboardDraft = (context: FrameContext, sentence: Sentence, counted: QuantityMention): ClaimDraft | null => {
  const found = aboardOf(context.text, sentence, counted);
  if (found === null) return null;
  const quantity = { ...counted.quantity, unit: aboardUnit(counted.quantity.unit) };
  const draft = simpleDraft(context, sentence, { ...counted, quantity }, found);
  // Where the ship is told to have been is no limit of those on it.
  return { ...draft, roles: { counted: draft.roles["counted"] ?? null, actor: null } };
};

/** How large the ground is that burned or was flooded. */
const areaDraft = (context: FrameContext, sentence: Sentence, counted: QuantityMention): ClaimDraft | null => {
  const found = areaOf(context.text, sentence, counted, () => actOn(sentence, counted));
  return found && simpleDraft(context, sentence, counted, found);
};

const SUPPLIED = new Set([
  "home",
  "house",
  "household",
  "customer",
  "property",
  "business",
  "building",
  "person",
  "people",
  "resident",
  "family",
  "consumer",
  "subscriber",
]);

/** "120,000 homes without power", "left 5,000 customers without water", "knocked out power to 1,200 homes". */
const powerDraft = (context: FrameContext, sentence: Sentence, counted: QuantityMention): ClaimDraft | null => {
  const { unit } = counted.quantity;
  if (counted.kind !== "count" || unit === null || !SUPPLIED.has(unit) || counted.quantity.ordinal) return null;
  const lack = lackOf(sentence, counted);
  if (lack === null) return null;
  const draft = simpleDraft(context, sentence, counted, {
    rule: "count/without-supply",
    predicate: lack.at.index,
    agent: null,
    act: `without ${lack.supply}`,
  });
  // That they go without is told as so: the "without" is part of the act.
  return draft === null ? null : { ...draft, polarity: "positive" };
};

const WINNING = new Set(["win", "get", "receive", "take", "secure", "poll", "garner", "obtain", "have", "gain"]);

/** "won 52 percent of the vote". */
const voteDraft = (context: FrameContext, sentence: Sentence, counted: QuantityMention): ClaimDraft | null => {
  if ((counted.kind !== "percent" && counted.kind !== "share") || counted.quantity.share === null) return null;
  const vote = sentence.tokens
    .slice(counted.to, counted.to + 4)
    .find((token) => token.lemma === "vote" || token.lemma === "ballot");
  const clause = clausesOf(sentence).find(
    (item) =>
      WINNING.has(item.lemma) && !item.passive && item.predicate < counted.from && counted.from - item.predicate <= 6,
  );
  if (!vote || clause?.agent == null) return null;
  return simpleDraft(
    context,
    sentence,
    { ...counted, quantity: { ...counted.quantity, unit: "vote", unitText: vote.text } },
    { rule: "count/share-of-vote", predicate: clause.predicate, agent: clause.agent, act: "won" },
  );
};

const simpleDraft = (
  context: FrameContext,
  sentence: Sentence,
  counted: QuantityMention,
  { rule, predicate, agent, act, also, place }: Damage,
): ClaimDraft => {
  const named = place === undefined ? [] : placeHeads(context, sentence, place);
  return draftOf(context, {
    frame: "count",
    rule,
    sentence,
    predicate,
    roles: {
      counted: roleAt(context, sentence, counted.headToken),
      actor: agent === null ? null : roleAt(context, sentence, agent),
      ...placeRoles(context, sentence, named.length > 0 ? named : placesOf(context, sentence, predicate)),
    },
    quantity: { quantity: counted.quantity, span: counted },
    scope: { act },
    also: also === undefined ? [] : [tokenAt(sentence, also)],
  });
};

const HAS_DOORS =
  /(?:airport|port|harbou?r|road|street|lane|highway|motorway|route|bridge|tunnel|border|crossing|checkpoint|gate|pass|line|railway|station|runway|school|college|university|kindergarten|nursery|hospital|clinic|cent(?:re|er)|shop|store|outlet|branch|bank|office|restaurant|pub|bar|cafe|hotel|market|mall|factory|plant|mill|mine|pit|well|refinery|reactor|court|park|beach|museum|theatre|theater|cinema|church|mosque|temple|synagogue|embassy|consulate|mission|camp|shelter|prison|jail|base|site|facility|building|business|company|newspaper|house|home|pharmacy|library|account|website|location|venue|area|district|town|village|field|terminal|unit|ward)$/u;
const STARTED =
  /(?:website|site|page|app|account|product|service|model|phone|car|brand|book|album|channel|show|programme|program|scheme)$/u;
const BURNS_ITSELF = new Set(["fire", "wildfire", "blaze", "bushfire", "flame", "candle", "lamp", "forest fire"]);

const isSideOfVote = (sentence: Sentence, predicate: number): boolean =>
  sentence.tokens
    .slice(predicate + 1, predicate + 3)
    .some(({ lower }) => /^(?:for|against|favou?r|yes|no)$/u.test(lower));

const isCountedAs = (sentence: Sentence, predicate: number): boolean =>
  sentence.tokens[predicate + 1]?.lower === "as" || sentence.tokens[predicate + 1]?.lower === "among";

const PEOPLE_ACTS = new Set([
  "voted",
  "gathered",
  "vaccinated",
  "released",
  "without power",
  "affected",
  "recovered",
  "discharged",
  "quarantined",
  "tested",
]);
const TAKES_OBJECT = new Set(["lost", "won", "opened", "closed", "received"]);
const INTRANSITIVE_ACTS = new Set([
  "fallen",
  "collapsed",
  "gathered",
  "recovered",
  "voted",
  "burned",
  "closed",
  "opened",
  "without power",
  "lost",
  "won",
]);

/** Towns, capitals, bases taken or fallen: one act, whoever tells it and how. */
const capturedDraft = (
  context: FrameContext,
  sentence: Sentence,
  counted: QuantityMention,
  found: Acted,
): ClaimDraft | null => {
  const { clause } = found;
  // "the third city" ranks cities; only "the 10th town to fall" ranks the fallen.
  if (counted.quantity.ordinal && tokenAt(clause.sentence, clause.predicate).head !== counted.headToken) return null;
  const unit = counted.quantity.unit ?? "";
  const head = unit.split(" ").at(-1) ?? unit;
  if (!CAPTURABLE.has(head) && !CAPTURABLE.has(unit)) return null;
  const falls = clause.lemma === "fall";
  const to = falls ? clause.obliques.find((item) => item.marker === "to")?.head : undefined;
  const actor = falls ? (to ?? null) : clause.agent;
  if (!falls && found.as === "agent") return null;
  return draftOf(context, {
    frame: "count",
    rule: counted.quantity.ordinal ? "count/captured-ordinal" : "count/captured",
    sentence,
    predicate: clause.predicate,
    roles: {
      counted: roleAt(context, sentence, counted.headToken),
      actor: actor === null ? null : roleAt(context, sentence, actor),
      ...placeRoles(context, sentence, placesOf(context, sentence, clause.predicate)),
    },
    quantity: { quantity: counted.quantity, span: counted },
    scope: { act: "captured" },
    gainer: null,
  });
};

/** The clause that the counted noun takes part in: as its object or subject, or behind "control of". */
const actOn = (sentence: Sentence, counted: QuantityMention): Acted | null => {
  const held = (index: number | null): boolean =>
    index !== null && (index === counted.headToken || (index >= counted.from && index < counted.to));
  // "two bridges and 47 houses": each is what the verb is told of.
  const among = (head: number | null): boolean =>
    head !== null && (held(head) || conjuncts(sentence, head).some((one) => held(one)));
  // "losses include 90 houses destroyed in the storm": the verb that tells what befell them comes before any other.
  const told = clausesOf(sentence).find((clause) => COUNTED_ACTS.has(clause.lemma) && among(clause.patient));
  if (told) return { clause: told, as: "patient" };
  for (const clause of clausesOf(sentence)) {
    if (among(clause.patient)) return { clause, as: "patient" };
    if (among(clause.agent) || among(clause.subject)) return { clause, as: clause.passive ? "patient" : "agent" };
  }
  // "took control of 12 towns": the number hangs on the noun that the verb carries, or on the verb beside it.
  for (const clause of clausesOf(sentence)) {
    if (!CARRYING.has(clause.lemma) || clause.object === null || tokenAt(sentence, clause.object).lemma !== "control")
      continue;
    const below = [
      ...clause.obliques.map((item) => item.head),
      ...childrenWith(sentence, clause.object, "nmod").map((token) => token.index),
    ];
    if (below.some(held))
      return { clause: { ...clause, lemma: "take over", patient: counted.headToken }, as: "patient" };
  }
  return null;
};
/** "a two-run homer", "a 12-member crew": one, and what it has. */
const isOfOne = ({ tokens }: Sentence, { from, to, headToken }: QuantityMention): boolean =>
  /^an?$/.test(tokens[from - 1]?.lower ?? "") &&
  headToken > from + 2 &&
  [tokens[from + 1], tokens[to]].some((token) => token?.text === "-" && token.start === tokens[token.index - 1]?.end);

/** "destroyed or damaged": no more is told of all of them. */
const orDamaged = ({ tokens }: Sentence, predicate: number): boolean =>
  /^(?:or|and)$/.test(tokens[predicate + 1]?.lower ?? "") &&
  tokens.slice(predicate + 2, predicate + 5).some(({ lower }) => lower === "damaged");

const CARRYING = new Set(["take", "seize", "gain", "wrest", "have", "win", "assume"]);
