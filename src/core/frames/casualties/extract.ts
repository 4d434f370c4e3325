import { isNobody } from "../../clause/nobody.ts";
import { tokenAt } from "../../clause/tree.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import type { Sentence } from "../../syntax/token.ts";
import { cover, overlaps, type Span } from "../../text/span.ts";
import { SpanIndex } from "../../text/span-index.ts";
import type { TimeMention } from "../../time/time.ts";
import { canAct } from "../build/actor.ts";
import { findByRule } from "../build/by-rule.ts";
import { draftOf } from "../build/draft.ts";
import { contextOf, type FrameContext, quantityAt } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import { placeRoles, placesOf } from "../build/places.ts";
import { type Counted, countedRole, countOf } from "../build/quantities.ts";
import { placeHeads, roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { withAllAboard } from "./all-aboard.ts";
import { countsThings, isStillInCare } from "./bare-number.ts";
import { countBesideOthers } from "./beside-others.ts";
import { isCaredFor } from "./care.ts";
import { causeOf, isCause } from "./cause.ts";
import { isAim, isCountedBefore, isOfToll } from "./counted-elsewhere.ts";
import { diseaseIn } from "./disease.ts";
import { certaintyOf, namesDisease, periodOf } from "./epidemic.ts";
import type { HarmFinding } from "./finding.ts";
import { impliedPlaces } from "./implied-places.ts";
import { isGeneral } from "./in-general.ts";
import { HARM_NOUNS, HARM_STATES } from "./lexicon.ts";
import { isMiscounted } from "./miscounted.ts";
import { withNations } from "./nation.ts";
import { isNobodySince } from "./nobody-since.ts";
import { isOfOneSpot } from "./of-one-spot.ts";
import { sumsOneByOne } from "./one-by-one.ts";
import { bareOne, definiteOne, isDefinite, ordinalTotal } from "./one-person.ts";
import { settleOutcomes, shareNumbers } from "./outcome.ts";
import { denialOfDoing, harmMeant } from "./own-doing.ts";
import { markParts } from "./part-of-total.ts";
import { nobodyNamed } from "./rules/nobody.ts";
import { HARM_RULES } from "./rules.ts";
import { severalEvents } from "./several-events.ts";
import { type Part, sumsOf } from "./sums.ts";
import { countedTogether, joinedOne, membersOf, uncounted } from "./uncounted.ts";
import { populationOf } from "./victims.ts";
import { isAimedAt, isAskedFor, isNoWorse, isOnlyThinking } from "./who-harms.ts";
import { fromHome, homeOf, ownedBy } from "./whose.ts";
import { ofTheirSide } from "./whose-side.ts";
import { withAttacker } from "./with-attacker.ts";

/** Who was killed, injured, is missing, sick, infected, trapped, rescued, detained or abducted, and how many. */
export const extractCasualties: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  const parts: Part[] = [];
  const victims = new SpanIndex();
  const counts: (Span | null)[] = [];
  for (const { sentence, findings: found } of findByRule(context, HARM_RULES)) {
    const told = new Set<string>();
    for (const finding of found) {
      const key = `${finding.victim}:${finding.harm}`;
      if (
        isPartOfTold(context, finding, drafts) ||
        belongsToOther(finding) ||
        isGeneral(context, finding) ||
        isNoWorse(finding) ||
        isAimedAt(finding) ||
        isAskedFor(finding.sentence, finding.victim) ||
        isNobodySince(context.text, finding) ||
        countsThings(context, finding) ||
        isStillInCare(context.text, finding) ||
        isMiscounted(finding) ||
        isCountedBefore(context, finding) ||
        isOfToll(finding, found) ||
        isAim(finding) ||
        overlapsTold(context, finding, drafts, victims, counts)
      )
        continue;
      const harmOfPredicate = `p${finding.predicate}:${finding.harm}:${finding.victim}`;
      if (told.has(key) || told.has(harmOfPredicate)) continue;
      told.add(key);
      const { lemma } = tokenAt(sentence, finding.predicate);
      const draft = harmMeant(denialOfDoing(harmDraft(context, finding)), lemma);
      const counted = countOf(context, sentence, finding.victim);
      const whom = draft.roles["victim"];
      if (whom) victims.add(counted ? cover(whom, counted.span) : whom, drafts.length);
      counts[drafts.length] = counted?.span ?? null;
      drafts.push(draft);
      parts.push({ finding, draft });
    }
  }
  const settled = [
    ...settleOutcomes(context.text, shareNumbers(context.text, ofTheirSide(context.text, countBesideOthers(drafts)))),
    ...sumsOf(context.text, parts),
  ];
  const told = withAttacker(context.text, withAllAboard(context, settled));
  return withNations(context, [...markParts(told, context.text), ...sumsOneByOne(context.text, settled)]);
};

/** People, sides, forces and blows can harm; a day, a body part or an age that the tree put there cannot. */
const canHarm = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const token = tokenAt(sentence, head);
  if (token.upos === "NUM" || token.upos === "ADJ" || isAskedFor(sentence, head)) return false;
  if ((context.times[sentence.index] ?? []).some((time) => head >= time.fromToken && head < time.toToken)) return false;
  return canAct(context, sentence, head) || isCause(token.lemma);
};

/** "one of the wounded is in critical condition": some of those already told of, no figure of its own. */
const isPartOfTold = (
  context: FrameContext,
  { rule, sentence, victim, harm }: HarmFinding,
  drafts: readonly ClaimDraft[],
): boolean => {
  if (rule === "casualties/some-fatally") return false;
  const counted = quantityAt(context, sentence, victim);
  if (!counted) return false;
  const behind = sentence.tokens.slice(counted.to, counted.to + 3);
  if (behind[0]?.lower !== "of" || !["the", "those", "them", "these"].includes(behind[1]?.lower ?? "")) return false;
  const noun = behind[2];
  // "sank with 200 on board, killing 40 of them": all of whom that harm is told.
  if (behind[1]?.lower === "them" && counted.quantity.low !== null && counted.quantity.low > 1)
    return drafts.some((draft) => draft.harm === harm && draft.sentence >= sentence.index - 2);
  return (
    noun === undefined ||
    behind[1]?.lower === "them" ||
    HARM_STATES.has(noun.lower) ||
    ["victim", "casualty", "patient"].includes(noun.lemma)
  );
};

/** "five dead and 20 injured": a number right before a state is that state's, wherever the tree hung it. */
const belongsToOther = ({ sentence, victim, harm, predicate }: HarmFinding): boolean => {
  if (tokenAt(sentence, victim).upos !== "NUM" && !HARM_STATES.has(tokenAt(sentence, victim).lower)) return false;
  const behind = sentence.tokens.slice(victim + (HARM_STATES.has(tokenAt(sentence, victim).lower) ? 0 : 1), victim + 4);
  const state = behind.find((token) => HARM_STATES.has(token.lower) || token.text === ",");
  // "two shot dead": one state, told by both words.
  if (state?.lower === "shot" && sentence.tokens[state.index + 1]?.lower === "dead" && harm === "killed") return false;
  // "50 were killed and injured": both are told of the number.
  if (state !== undefined && predicate === state.index + 2 && sentence.tokens[state.index + 1]?.upos === "CCONJ")
    return false;
  return state !== undefined && state.text !== "," && HARM_STATES.get(state.lower) !== harm;
};

/** The same number with the same harm, read by another rule. */
const overlapsTold = (
  context: FrameContext,
  finding: HarmFinding,
  drafts: readonly ClaimDraft[],
  victims: SpanIndex,
  counts: readonly (Span | null)[],
): boolean => {
  const counted = countOf(context, finding.sentence, finding.victim);
  if (!counted) return false;
  return victims.touching(counted.span).some((number) => {
    const draft = drafts[number] as ClaimDraft;
    const victim = draft.roles["victim"];
    const within = victim != null && victim.start <= counted.span.start && counted.span.start < victim.end;
    const own = counts[number];
    return (
      draft.harm === finding.harm && draft.quantity !== null && (within || (own != null && overlaps(own, counted.span)))
    );
  });
};

/** A bare number counts people. */
const nounLemma = (sentence: Sentence, index: number): string | null => {
  const token = tokenAt(sentence, index);
  return token.upos === "NUM" ||
    token.upos === "PRON" ||
    token.upos === "ADV" ||
    /^others?$/.test(token.lower) ||
    token.upos === "PROPN" ||
    (token.upos === "ADJ" && token.lemma !== "civilian")
    ? null
    : token.lemma;
};

/** "23 civilian deaths": the people of whom a noun of harm tells; else the noun itself. */
const peopleBefore = (sentence: Sentence, victim: number): number => {
  const before = sentence.tokens[victim - 1];
  const noun = tokenAt(sentence, victim);
  return before !== undefined && HARM_NOUNS.has(noun.lemma) && namesPeople(before.lemma) ? before.index : victim;
};

/** Between a number and somebody, these say that the number is another's: "about 10 friends, including the boy who died". */
const ASIDE_OF_NUMBER = new Set(["and", "including", "among"]);

/** "two dead and multiple others injured": a number before an "and" counts none of those behind it. */
const ownCount = (context: FrameContext, sentence: Sentence, victim: number): Counted | null => {
  const counted = countOf(context, sentence, victim);
  const { start } = tokenAt(sentence, victim);
  const joined =
    counted !== null &&
    counted.span.end < start &&
    sentence.tokens.some(
      (token) => token.start >= counted.span.end && token.end <= start && ASIDE_OF_NUMBER.has(token.lower),
    );
  return joined ? null : counted;
};

/** "two of the four hostages who died": four died, whatever befell two of them. */
const ofAllWho = (sentence: Sentence, predicate: number, victim: number, counted: Counted): Counted => {
  const { of } = counted.quantity;
  const { deprel, head } = tokenAt(sentence, predicate);
  const behind = sentence.tokens[predicate - 1]?.lower;
  if (of === null || deprel !== "acl:relcl" || head !== victim || (behind !== "who" && behind !== "that"))
    return counted;
  return { ...counted, quantity: { ...counted.quantity, low: of, high: of, bound: "exact", of: null } };
};

/** "all but three of the 48 passengers": 45. "All but three": nobody tells of how many. */
const allBut = (context: FrameContext, sentence: Sentence, counted: Counted): Counted | null => {
  const { quantity } = counted;
  const before = sentence.tokens.filter(({ end }) => end <= counted.span.start).slice(-2);
  if (!/^(?:all|everyone|everybody) (?:but|except)$/u.test(before.map(({ lower }) => lower).join(" "))) return counted;
  const whole = quantity.of ?? wholeBehind(context, sentence, counted);
  if (whole === null || quantity.low === null || quantity.low >= whole) return null;
  const low = whole - quantity.low;
  return {
    quantity: { ...quantity, low, high: low, bound: "exact", of: null },
    span: { start: before[0]?.start ?? counted.span.start, end: counted.span.end },
  };
};

/** "three of the 48 passengers": 48. */
const wholeBehind = (context: FrameContext, sentence: Sentence, { span }: Counted): number | null =>
  (context.quantities[sentence.index] ?? []).find(
    ({ start, kind }) => kind === "count" && start > span.end && start <= span.end + WHOLE_REACH,
  )?.quantity.low ?? null;
const WHOLE_REACH = 10;

/** "170 people killed outside Derna": not in it. */
const outside = (sentence: Sentence, roles: ReturnType<typeof placeRoles>): ReturnType<typeof placeRoles> => {
  const { place } = roles;
  const first = place && sentence.tokens.find(({ start }) => start >= place.start);
  if (!place?.entity || !first || sentence.tokens[first.index - 1]?.lower !== "outside") return roles;
  const name = `outside ${place.name ?? place.text}`;
  return { ...roles, place: { ...place, entity: `${place.entity}/outside`, name, precision: "relative" } };
};

const harmDraft = (context: FrameContext, finding: HarmFinding): ClaimDraft => {
  const { sentence, victim, predicate } = finding;
  const none = finding.nobody ?? (isNobody(sentence, victim) ? "told" : null);
  const some: Counted | null =
    none !== null
      ? null
      : (membersOf(context, sentence, victim) ??
        ownCount(context, sentence, victim) ??
        uncounted(context, sentence, victim) ??
        joinedOne(sentence, victim) ??
        ordinalTotal(context, sentence, victim, finding) ??
        definiteOne(context, sentence, victim) ??
        bareOne(context, sentence, victim));
  const counted = some === null ? null : allBut(context, sentence, ofAllWho(sentence, predicate, victim, some));
  const told = placesOf(context, sentence, predicate).filter(
    (place) => !isCaredFor(context, sentence, predicate, place),
  );
  const named = finding.place === undefined ? [] : placeHeads(context, sentence, finding.place);
  const several = (counted?.quantity.low ?? 0) > 1;
  const home = several ? homeOf(context, sentence, victim, told) : null;
  const places =
    named.length > 0
      ? named
      : told.length > 0
        ? told.filter((place) => place !== home)
        : home === null
          ? impliedPlaces(context, sentence, predicate, victim)
          : [];
  const cause = causeOf(sentence, predicate);
  const agent =
    finding.agent !== null &&
    finding.agent !== victim &&
    // "was hit by a bullet": what it was done with is nobody.
    finding.agent !== cause &&
    !isOnlyThinking(sentence, predicate, finding.agent) &&
    canHarm(context, sentence, finding.agent)
      ? finding.agent
      : null;
  const disease = finding.harm === "killed" ? diseaseIn(sentence) : null;
  const whoseOf = ownedBy(
    context,
    sentence,
    victim,
    finding.nobody
      ? (nobodyNamed(sentence, victim) ?? "person")
      : none !== null && isNational(sentence, victim)
        ? tokenAt(sentence, victim).lemma.toLowerCase()
        : countedTogether(context, sentence, victim) !== null
          ? "person"
          : populationOf(
              (HARM_NOUNS.has(counted?.quantity.unit?.split(" ").at(-1) ?? "") ? null : counted?.quantity.unit) ??
                nounLemma(sentence, finding.whom ?? peopleBefore(sentence, victim)),
            ),
  );
  const draft = draftOf(context, {
    frame: "casualties",
    happening: true,
    rule: finding.rule,
    sentence,
    predicate,
    harm: finding.harm,
    roles: {
      victim: countedRole(context, roleAt(context, sentence, victim), counted),
      agent: agent === null ? null : roleAt(context, sentence, agent),
      ...outside(sentence, placeRoles(context, sentence, places)),
      ...(cause === null ? {} : { cause: roleAt(context, sentence, cause) }),
    },
    quantity: counted,
    ...(finding.ownTime ? { time: ownTime(context, sentence, predicate) } : {}),
    also: (finding.also ?? []).map((index) => tokenAt(sentence, index)),
    scope: {
      population: home === null ? whoseOf : fromHome(context, sentence, home, whoseOf),
      ...(finding.total ? { total: "toll" } : {}),
      ...(none === null ? referenceOf(context, sentence, victim, counted) : { reference: NOBODY[none] }),
      ...actOf(finding),
      ...(some?.quantity.low != null && counted?.quantity.low != null && counted !== some
        ? { sum: `${some.quantity.low + counted.quantity.low} - ${some.quantity.low}` }
        : {}),
      ...(disease === null ? {} : { disease }),
      ...countedHowOf(context, finding, counted),
      ...(severalEvents(context.text, sentence, finding.harm) ? { events: "several" } : {}),
      ...(none !== null && places.length === 0 && isOfOneSpot(sentence, victim, predicate) ? { spot: "one" } : {}),
    },
  });
  if (none !== null) return { ...draft, polarity: "negative" };
  if (finding.told === undefined) return draft;
  return finding.told === "done"
    ? // Whoever denies a part in it does not tell it.
      { ...draft, ...(draft.status === "denied" ? { attribution: [] } : {}), polarity: "positive", status: "asserted" }
    : { ...draft, polarity: finding.told };
};

/** "No Bangladeshis": a people by its name. */
const isNational = (sentence: Sentence, victim: number): boolean =>
  victim > 0 && /^\p{Lu}\p{Ll}+(?:s|i|ese|ish)$/u.test(tokenAt(sentence, victim).text);

/** How the scope of a claim says that it is told of nobody. */
const NOBODY = { told: "nobody", reported: "nobody reported" } as const;

/** "45 new cases", "12 confirmed deaths": what a day added, and how sure it is. */
const countedHowOf = (
  context: FrameContext,
  { sentence, victim, harm, counts = victim }: HarmFinding,
  counted: Counted | null,
): { readonly [name: string]: string } => {
  if (counted === null || (harm !== "infected" && harm !== "killed") || !namesDisease(context.text)) return {};
  const period = periodOf(context.text, sentence, counts, counted.quantity);
  const certainty = certaintyOf(sentence, counts);
  return { ...(period === null ? {} : { period }), ...(certainty === null ? {} : { certainty }) };
};

/** A time told with the noun itself: the verb above it tells when something else was done about it. */
const ownTime = (context: FrameContext, sentence: Sentence, noun: number): TimeMention | null =>
  (context.times[sentence.index] ?? []).find((time) => {
    let at = tokenAt(sentence, time.fromToken);
    for (let steps = 0; steps < 6 && at.index !== noun && at.upos !== "VERB" && at.head >= 0; steps += 1)
      at = tokenAt(sentence, at.head);
    return at.index === noun;
  }) ?? null;

/** What was done where that leaves open what came of it: "was shot". */
const actOf = ({ rule, sentence, predicate }: HarmFinding): { readonly act?: string } => {
  const { lemma, lower } = tokenAt(sentence, predicate);
  return rule === "casualties/shot" ? { act: lemma } : lower === "shot" ? { act: "shoot" } : {};
};

/** How somebody is told whom no number counts: told of before ("the victim"), by name, or anew ("a man"). */
const referenceOf = (
  context: FrameContext,
  sentence: Sentence,
  victim: number,
  counted: Counted | null,
): { readonly reference?: string } => {
  if (isDefinite(sentence, victim)) return { reference: "definite" };
  const told = quantityAt(context, sentence, victim);
  // "one of his children": some of those told of, no total.
  if (told !== null) return isOneOf(sentence, told.to, told.quantity) ? { reference: "indefinite" } : {};
  if (counted === null) return {};
  if (counted.quantity.words !== undefined) return { reference: "uncounted" };
  if (tokenAt(sentence, victim).upos === "PROPN") return { reference: "named" };
  // "a couple", "a family of five"
  if (counted.quantity.low !== 1) return {};
  return sentence.tokens.some((item) => item.head === victim && item.lower === "one")
    ? {}
    : { reference: "indefinite" };
};

const isOneOf = (sentence: Sentence, behind: number, { low, high, of }: Quantity): boolean =>
  low === 1 && high === 1 && (of !== null || sentence.tokens[behind]?.lower === "of");
