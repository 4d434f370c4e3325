import type { Role } from "../../claim/claim.ts";
import { isVerb } from "../../clause/clause.ts";
import { isNobody } from "../../clause/nobody.ts";
import { childrenWith, childWith, nounPhrase, subtree, tokenAt } from "../../clause/tree.ts";
import { scopeOf } from "../../proposition/proposition.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import { actorRole } from "../build/actor.ts";
import { findByRule } from "../build/by-rule.ts";
import { draftOf, judge, timeFor } from "../build/draft.ts";
import { contextOf, type FrameContext, mentionAt, quantityAt } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import { ownPlacesOf, placeRoles, placesOf } from "../build/places.ts";
import { roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { heldSo } from "../statement/held-so.ts";
import { propositionOf } from "../statement/proposition.ts";
import { ownClause } from "../statement/told-clauses.ts";
import type { EventFinding } from "./finding.ts";
import { STRUCTURES } from "./lexicon.ts";
import { EVENT_RULES } from "./rules.ts";

/** What happened, coded to PLOVER where it has a type for it, with who did it to whom and where. */
export const extractEvent: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const { findings: found } of findByRule(context, EVENT_RULES)) {
    const told = new Set<number>();
    for (const finding of found) {
      if (told.has(finding.act)) continue;
      const draft = eventDraft(context, finding);
      if (!draft) continue;
      // "sent aid", "set fire to": its words are told with it.
      for (const index of [finding.act, ...(finding.also ?? [])]) told.add(index);
      drafts.push(draft);
      for (const recipient of finding.further ?? []) {
        const other = eventDraft(context, { ...finding, recipient });
        if (other) drafts.push(other);
      }
    }
  }
  return drafts;
};

/** A name, words that were led back to one, or that hold one ("leaders of the G7"). */
const isNamed = (context: FrameContext, role: Role | null): boolean =>
  role !== null &&
  ((role.entity !== null && !/^(?:desc|text):/u.test(role.entity)) ||
    touching(context.findings.mentions, role).some(
      (mention) =>
        (mention.form === "name" || mention.form === "acronym") &&
        mention.start >= role.start &&
        mention.end <= role.end,
    ));

/** Deeds, damage and acts of the law are told also of people, bodies and things that no name is given for ("charged a former minister"). */
const UNNAMED: ReadonlySet<string | null> = new Set(["ASSAULT", "COERCE", "RETREAT", "PROTEST"]);

/** Rules that ask themselves whether what they tell of is something. */
const UNNAMED_RULES: ReadonlySet<string> = new Set(["event/made-safe", "event/service", "event/on-strike"]);

const isTold = (context: FrameContext, sentence: Sentence, head: number | null): boolean => {
  if (head === null) return false;
  const token = tokenAt(sentence, head);
  const mention = mentionAt(context, sentence, head);
  // "indicted him": whoever was told of before.
  if (token.upos === "PRON") return mention?.antecedent != null && mention.kind === "person";
  return (
    namesPeople(token.lemma) ||
    STRUCTURES.has(token.lemma) ||
    (mention?.headToken === head && mention.kind !== "other" && mention.kind !== "work")
  );
};

/** '"...," recalled the nurse': the verb tells only whose words they are. */
const opensQuotation = (context: FrameContext, sentence: Sentence, act: number): boolean =>
  (context.attributions[sentence.index] ?? []).some((one) => one.direct && one.cueToken === act && !one.attitude);

/** Rules whose noun is told beside another act: that it took place is told only where that act did. */
const BESIDE = new Set(["event/around", "event/answered"]);

/** The verb's own object, or one that is joined to it. */
const isInTime = (context: FrameContext, sentence: Sentence, token: number): boolean =>
  (context.times[sentence.index] ?? []).some(({ fromToken, toToken }) => token >= fromToken && token < toToken);

/** "the Varn shooting", "a shooting at the station": of an act told as a noun the place where it was done, and not what it was done to. */
const isOnlyWhere = (sentence: Sentence, act: number, recipient: number | null): boolean => {
  if (recipient === null || isVerb(tokenAt(sentence, act))) return false;
  const { deprel, head } = tokenAt(sentence, recipient);
  return (
    head === act &&
    (deprel === "compound" || sentence.tokens.some((token) => token.head === recipient && token.lower === "at"))
  );
};

const isBefallen = ({ sentence, act, rule, further }: EventFinding, recipient: number): boolean =>
  tokenAt(sentence, recipient).head === act ||
  // "men | charged in the raid"
  (tokenAt(sentence, act).head === recipient &&
    tokenAt(sentence, act).deprel.startsWith("acl") &&
    childWith(sentence, act, "mark", "aux:pass") === null) ||
  rule === "event/target-of" ||
  (further ?? []).includes(recipient);

/** Rules of an act that is told as a noun. */
const WHERE_IT_WAS = new Set(["event/occur", "event/around", "event/answered"]);

/** "the accident at Balgona": right behind the noun a name that no place is known by. */
const isAtUnknown = (context: FrameContext, sentence: Sentence, act: number): boolean => {
  const [at, name] = sentence.tokens.slice(act + 1, act + 3);
  return (
    name?.upos === "PROPN" &&
    ["at", "in", "near", "outside"].includes(at?.lower ?? "") &&
    mentionAt(context, sentence, name.index)?.place == null
  );
};

/** Kinds of which a country has one at a time, told also without a name. */
const PUBLIC: ReadonlySet<string> = new Set(["curfew", "emergency rule", "ceasefire"]);

const ON_ITS_OWN = new Set(["event/occur", "event/answered", "event/shots"]);

const isPlaced = (context: FrameContext, { sentence, site }: EventFinding, predicate: number): boolean =>
  site != null || timeFor(context, sentence, predicate) !== null;

const GONE_OFF = new Set(["event/happen", "event/used-bomb", "event/shots", "event/made-safe"]);

const eventDraft = (context: FrameContext, finding: EventFinding): ClaimDraft | null => {
  const { sentence, kind, act } = finding;
  const beside = BESIDE.has(finding.rule);
  const predicate = beside ? act : (finding.carrier ?? act);
  if (opensQuotation(context, sentence, act)) return null;
  if (beside && finding.carrier !== undefined) {
    const carried = judge(context, { sentence, predicate: finding.carrier });
    if (carried.status !== "asserted" && carried.status !== "claimed") return null;
  }
  // "opened fire on June 12", "spent hours": when and how long is nobody.
  const undergoes =
    finding.recipient === null ||
    isInTime(context, sentence, finding.recipient) ||
    (kind === null && isLabel(sentence, finding.recipient, act))
      ? null
      : roleAt(context, sentence, finding.recipient);
  // An earthquake that strikes Peru happens there: nobody does it to anybody.
  const struck =
    kind !== null &&
    finding.rule !== "event/service" &&
    undergoes?.kind === "place" &&
    undergoes.lat !== undefined &&
    (kind.code === null || (WHERE_IT_WAS.has(finding.rule) && isOnlyWhere(sentence, act, finding.recipient)));
  const recipient = struck ? null : undergoes;
  const found: { [name: string]: Role | null } = placeRoles(
    context,
    sentence,
    // "the accident at Balgona, families from Oslo go": told with a name of its own that nobody knows, it was nowhere else.
    // "suspended talks hours before a market in X was hit": what a side decides is done nowhere in particular.
    (beside && isAtUnknown(context, sentence, act)) || finding.public === true
      ? []
      : kind === null
        ? ownPlacesOf(context, sentence, predicate)
        : placesOf(context, sentence, predicate).filter((head) => !isOfCrime(finding, head)),
  );
  const places: { [name: string]: Role | null } = struck && !found["place"] ? { place: undergoes } : found;
  // "know who fired": asked for, and nobody is told.
  if (finding.actor !== null && isAsked(sentence, finding.actor)) return null;
  const acting = withoutDeed(context, finding, actorRole(context, sentence, predicate, finding.actor, false));
  const doer = acting !== null && holdsClause(sentence, acting) ? null : acting;
  // "A Post editor accused the Post": one entity for two, of which the second is meant.
  const actor = doer?.entity && doer.entity === recipient?.entity && doer.start !== recipient.start ? null : doer;
  const named = [actor, recipient, ...Object.values(places)].some((role) => isNamed(context, role));
  // A headline leaves names to its body: any name in it will do.
  const told =
    kind !== null &&
    (UNNAMED.has(kind.code) || kind.kind === "damage" || UNNAMED_RULES.has(finding.rule)) &&
    ((finding.recipient !== null &&
      isBefallen(finding, finding.recipient) &&
      isTold(context, sentence, finding.recipient)) ||
      finding.rule === "event/service" ||
      (finding.rule === "event/on-strike" && finding.actor !== null) ||
      ((finding.accused === true || finding.rule === "event/disowned") &&
        (isTold(context, sentence, finding.actor) || isTold(context, sentence, finding.recipient))) ||
      // A bomb is told by what it struck, was thrown at or went off near.
      (GONE_OFF.has(finding.rule) && (recipient !== null || finding.site != null)));
  // "The shooting occurred at the Blue Club at 2 a.m.": told by its hour or its scene.
  const placed =
    (kind?.code === "ASSAULT" || kind?.family === "attack") &&
    ON_ITS_OWN.has(finding.rule) &&
    isPlaced(context, finding, predicate);
  // "The junta declared a curfew": an act of public life is told whoever does it.
  const known =
    finding.public === true || (kind !== null && PUBLIC.has(kind.kind) && finding.rule === "event/carried-out");
  if (
    !known &&
    !named &&
    !told &&
    !placed &&
    (kind !== null || !(context.mentions[sentence.index] ?? []).some((mention) => mention.form === "name"))
  )
    return null;
  if (kind?.byName && !isNamed(context, actor)) return null;
  const word = tokenAt(sentence, act);
  const counted = word.upos === "NOUN" ? quantityAt(context, sentence, act) : null;
  const quantity =
    counted?.kind === "count" && isBefore(sentence, counted.to, act) && Number.isInteger(counted.quantity.low ?? 0)
      ? { quantity: counted.quantity, span: { start: counted.start, end: counted.end } }
      : null;
  const same = recipient !== null && actor !== null && recipient.start === actor.start;
  const draft = draftOf(context, {
    frame: "event",
    happening: true,
    rule: finding.rule,
    sentence,
    predicate,
    code: kind?.code ?? null,
    roles: {
      actor,
      recipient: same ? null : recipient,
      ...places,
      ...(finding.site == null || (places["place"] && ON_ITS_OWN.has(finding.rule))
        ? {}
        : { site: roleAt(context, sentence, finding.site) }),
      act: wordsOf(word),
    },
    quantity,
    ...lawTime(context, finding, predicate),
    ...besideTime(context, finding),
    also: [
      word.upos === "NOUN" ? nounPhrase(sentence, act) : word,
      ...wholeSubject(sentence, finding, places["place"]),
      ...(finding.also ?? []).map((index) =>
        tokenAt(sentence, index).upos === "NOUN" ? nounPhrase(sentence, index) : tokenAt(sentence, index),
      ),
    ],
    ...(kind === null
      ? { known: { status: heldSo(judge(context, { sentence, predicate }), sentence, tokenAt(sentence, predicate)) } }
      : {}),
    ...(finding.accused && judge(context, { sentence, predicate }).status === "asserted"
      ? { known: { status: "claimed" as const } }
      : {}),
    ...(isOnlyOrdered(finding) ? { known: { status: "planned" as const } } : {}),
    ...(sparesAll(finding) ? { known: { polarity: "positive" as const } } : {}),
    scope: kind
      ? {
          kind: kind.kind,
          ...(kind.mode ? { mode: kind.mode } : {}),
          ...(kind.context ? { context: kind.context } : {}),
          ...(finding.what === undefined ? {} : { what: finding.what }),
          // That it happened stands all the same.
          ...(finding.rule === "event/disowned" ? { denied: "doer" } : {}),
        }
      : {},
  });
  // "killed in the attack on the hotel": whom it struck is told by the noun alone.
  const adds = beside && kind?.code === "ASSAULT" && ((recipient !== null && !same) || struck);
  if (kind) return { ...draft, yields: adds ? "told" : "act", told: [word] };
  const line = wholeLine(context, finding);
  // No kind tells what happened: its words do, as those of any other clause.
  const proposition = propositionOf(context, sentence, { ...draft, ...line }, predicate);
  return {
    ...draft,
    ...line,
    scope: proposition === null ? draft.scope : { ...draft.scope, ...scopeOf(proposition) },
    yields: "words",
    told: [word],
  };
};

/** "The dairy in Palmer was destroyed by a fire": what is told beside the noun is told with its subject whole, not of Palmer. */
const wholeSubject = (
  sentence: Sentence,
  { rule, carrier }: EventFinding,
  place: Role | null | undefined,
): readonly Span[] => {
  if (!BESIDE.has(rule) || carrier === undefined || !place) return [];
  const subject = childWith(sentence, carrier, "nsubj", "nsubj:pass");
  if (subject === null) return [];
  const whole = nounPhrase(sentence, subject.index);
  return whole.start < place.start && place.end < tokenAt(sentence, carrier).start ? [whole] : [];
};

/** "Orle Police: boy hit by a cart": who says so. */
const isLabel = ({ tokens }: Sentence, head: number, act: number): boolean =>
  tokens.slice(Math.min(head, act), act).some(({ text }) => text === ":");

const isAsked = (sentence: Sentence, actor: number): boolean => {
  const { xpos } = tokenAt(sentence, actor);
  const before = sentence.tokens[sentence.tokens[actor - 1]?.text === "," ? actor - 2 : actor - 1];
  return xpos === "WP" && /^(?:VERB|ADP)$/.test(before?.upos ?? "");
};

/** "the loop could carry people, nature | has built one": a clause that the tree took for whoever acts. */
const holdsClause = (sentence: Sentence, role: Role): boolean =>
  sentence.tokens.some(
    ({ start, end, xpos, index }) =>
      start >= role.start &&
      end <= role.end &&
      /^(?:MD|VBD|VBZ|VBP)$/.test(xpos) &&
      !sentence.tokens
        .slice(0, index)
        .some((one) => one.start >= role.start && (one.xpos.startsWith("W") || one.lower === "that")),
  );

/** "accused the militia | of an attack": the tree may hang the deed on whoever is accused of it. */
const withoutDeed = (
  context: FrameContext,
  { sentence, accused, act, also }: EventFinding,
  doer: Role | null,
): Role | null => {
  if (doer === null || accused !== true) return doer;
  const noun = [act, ...(also ?? [])]
    .map((index) => tokenAt(sentence, index))
    .find(({ start, end }) => start > doer.start && end <= doer.end);
  const marker = noun === undefined ? null : childWith(sentence, noun.index, "case");
  const last = marker === null ? undefined : sentence.tokens[marker.index - 1];
  if (last === undefined || last.start < doer.start) return doer;
  return { ...doer, end: last.end, text: context.text.slice(doer.start, last.end) };
};

/** "ordered the arrest of": nothing says that it was carried out. */
const isOnlyOrdered = ({ rule, sentence, carrier, act }: EventFinding): boolean =>
  rule === "event/carried-out"
    ? carrier !== undefined && tokenAt(sentence, act).upos === "NOUN" && ORDERING.has(tokenAt(sentence, carrier).lemma)
    : // "announced a strike"
      rule === "event/on-strike" && ["announce", "call", "schedule"].includes(tokenAt(sentence, act).lemma);
const ORDERING = new Set(
  "order authorize authorise approve propose demand seek plan threaten promise consider weigh mull".split(" "),
);

/** "The blast killed no one", "the fire caused no injuries": it took place, and harmed nobody. */
const sparesAll = ({ sentence, act, carrier }: EventFinding): boolean => {
  if (carrier === undefined || carrier <= act) return false;
  const spared = childrenWith(sentence, carrier, "obj").some(({ index }) => isNobody(sentence, index));
  return spared && !childrenWith(sentence, carrier, "advmod").some(({ lower }) => /^(?:not|n't|never)$/.test(lower));
};

/** "charged in the shooting death of a boy | in Orle in May": where and when the deed was done, and not what the law does about it. */
const isOfCrime = ({ kind, sentence, act }: EventFinding, at: number): boolean =>
  kind?.context === "legal" &&
  sentence.tokens
    .slice(act + 1, Math.max(act + 1, at))
    .some(
      ({ upos, lemma, index }) =>
        upos === "NOUN" &&
        CRIME.test(lemma) &&
        /^(?:in|over|for|after|following|of|with)$/.test(openerOf(sentence, index)),
    );
const CRIME =
  /^(?:death|killing|shooting|murder|slaying|homicide|stabbing|attack|assault|robbery|bombing|crash|fire|blast|rape|kidnapping|abduction|ambush|massacre|theft|burglary)$/;

/** None where the only time is that of the deed. */
const lawTime = (context: FrameContext, finding: EventFinding, predicate: number): { readonly time?: null } => {
  const time = finding.kind?.context === "legal" ? timeFor(context, finding.sentence, predicate, true) : null;
  return time !== null && isOfCrime(finding, time.fromToken) ? { time: null } : {};
};

/** "investigated the shooting for hours | on Tuesday": when it was looked into, and not when it was. */
const besideTime = (
  context: FrameContext,
  { rule, sentence, act, carrier }: EventFinding,
): { readonly time?: null } => {
  const over = carrier ?? tokenAt(sentence, act).head;
  if (!BESIDE.has(rule) || over < 0 || !LOOKED_INTO.test(tokenAt(sentence, over).lemma)) return {};
  const time = timeFor(context, sentence, act, true);
  const own = new Set(subtree(sentence, act));
  return time !== null && !own.has(time.fromToken) ? { time: null } : {};
};
const LOOKED_INTO =
  /^(?:investigate|probe|examine|discuss|study|review|condemn|mark|commemorate|recall|remember|describe|confirm|report|address|debate|mourn|explain)$/;

/** The preposition that opens the noun's phrase. */
const openerOf = ({ tokens }: Sentence, noun: number): string =>
  tokens.slice(Math.max(0, noun - 6), noun).findLast(({ upos }) => upos === "ADP")?.lower ?? "";

/** "three armed attacks": nothing but words of the noun's own phrase between the number and it. */
const isBefore = (sentence: Sentence, from: number, act: number): boolean =>
  from <= act &&
  sentence.tokens
    .slice(from, act)
    .every(({ upos, index, head }) => ["ADJ", "NOUN", "PROPN", "NUM"].includes(upos) && head <= act && index < act);

const wordsOf = (word: Span & { readonly text: string }): Role => ({
  text: word.text,
  start: word.start,
  end: word.end,
  entity: null,
});

/** A headline's own words are told as they stand, without the stop behind them; of several clauses those of its own. */
const wholeLine = (context: FrameContext, { sentence, act }: EventFinding): Span => {
  const own = ownClause(sentence, act);
  if (own !== null) return own;
  const { start, end } = sentence;
  return { start, end: end - (/\s*[.!…]*\s*$/u.exec(context.text.slice(start, end))?.[0].length ?? 0) };
};
