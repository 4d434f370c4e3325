import type { Role, Stance } from "../../claim/claim.ts";
import { type Clause, clausesOf, isVerb, markerOf } from "../../clause/clause.ts";
import { phraseAt } from "../../clause/mend.ts";
import { rulesOutMishap } from "../../clause/ruled-out-mishap.ts";
import { childrenOf, childrenWith, childWith, nounPhrase, runAround, subtree, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { cover, type Span } from "../../text/span.ts";
import { actorRole, canAct } from "../build/actor.ts";
import { draftOf, judge } from "../build/draft.ts";
import { contextOf, type FrameContext } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import { roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { issueOf } from "./issue.ts";
import { IDLE_OBJECTS, IDLE_OBJECTS_OF, OWN_WILL, STANCE_NOUNS, STANCE_VERBS } from "./lexicon.ts";
import { isDescription, isOpinion, isSomebody } from "./no-stand.ts";
import { wideNounPhrase, withOfPhrase, withWhatOf } from "./phrases.ts";

interface Taken {
  readonly rule: string;
  readonly sentence: Sentence;
  readonly predicate: number;
  readonly stance: Stance;
  readonly party: number | null;
  readonly on: Span;
  readonly to: number | null;
}

/** What a side offers, accepts, rejects, demands, refuses, supports or opposes. */
export const extractPosition: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const sentence of findings.sentences)
    if (sentence.parsed)
      for (const clause of clausesOf(sentence)) {
        const taken = refusing(context, clause) ?? standing(context, clause) ?? calling(context, clause);
        if (taken) drafts.push(...positionDraft(context, taken));
      }
  return withAntecedents(drafts);
};

/** "X rejected the plan", "X offered to share power", "X urged citizens to leave", "X called for a halt to ...". */
const standing = (context: FrameContext, clause: Clause): Taken | null => {
  const { sentence } = clause;
  const stance = STANCE_VERBS.get(clause.lemma) ?? asking(clause);
  if (!stance) return null;
  if (clause.lemma === "call" || clause.lemma === "appeal" || clause.lemma === "insist") return null;
  if (rulesOutMishap(sentence, clause.predicate)) return null;
  // "nothing that came out supports so high a figure": no side; "supports the hospital": care.
  if (isNothings(clause)) return null;
  if (stance === "support" && clause.patient !== null && CARED_FOR.has(tokenAt(sentence, clause.patient).lemma))
    return null;
  if (isDescription(sentence, clause)) return null;
  // "the charges will be dismissed": by nobody that is told, and whoever says so takes no stand by it.
  if (clause.passive && clause.agent === null && stance !== "demand") return null;
  const to = clause.indirectObject ?? clause.obliques.find((item) => item.marker === "to")?.head ?? null;
  const inner = innerAct(sentence, clause, stance);
  // Support for people is care, not a stand: "support victims", "welcomed guests".
  if (inner === null && clause.patient !== null && namesPeople(tokenAt(sentence, clause.patient).lemma)) return null;
  if (clause.lemma === "welcome" && clause.patient !== null && tokenAt(sentence, clause.patient).upos === "PROPN")
    return null;
  const noun =
    clause.patient !== null && inner !== null && inner.xpos === "VBG" && inner.index - clause.patient <= 2
      ? clause.patient
      : null;
  if (noun !== null && inner !== null) {
    // "ruled out power sharing": the tree cut the noun in two.
    const on = cover(nounPhrase(sentence, noun), clauseSpan(sentence, inner.index));
    return {
      rule: "position/stand-on-thing",
      sentence,
      predicate: clause.predicate,
      stance,
      party: clause.agent,
      on,
      to: null,
    };
  }
  if (inner !== null && isOpinion(sentence, clause, inner)) return null;
  // "he agreed, saying": how it was said.
  if (inner?.xpos === "VBG" && stance === "accept" && clause.object === null) return null;
  if (inner && inner.index > clause.predicate && (isVerb(inner) || childWith(sentence, inner.index, "cop"))) {
    if (stance === "support" || stance === "oppose") return null;
    const addressed = clause.object !== null && clause.object < inner.index ? clause.object : to;
    return {
      rule: "position/stand-on-act",
      sentence,
      predicate: clause.predicate,
      stance,
      party: clause.agent,
      on: clauseSpan(sentence, inner.index),
      to: addressed,
    };
  }
  if (clause.patient === null || clause.patient === clause.agent) {
    const on = clause.obliques.find(
      (item) =>
        (clause.lemma === "agree" && (item.marker === "to" || item.marker === "on")) ||
        (clause.lemma === "approve" && item.marker === "of"),
    );
    if (!on) return null;
    return {
      rule: "position/stand-on-thing",
      sentence,
      predicate: clause.predicate,
      stance,
      party: clause.agent,
      on: nounPhrase(sentence, on.head),
      to: null,
    };
  }
  // "offered the rebels a share of power": the second noun is what is offered.
  const second = stance === "offer" && !clause.passive ? phraseAt(sentence, clause.patient + 1) : null;
  if (second !== null && tokenAt(sentence, clause.patient + 1).upos === "DET")
    return {
      rule: "position/stand-on-thing",
      sentence,
      predicate: clause.predicate,
      stance,
      party: clause.agent,
      on: withOfPhrase(sentence, nounPhrase(sentence, second)),
      to: clause.patient,
    };
  const object = tokenAt(sentence, clause.patient);
  if (isIdle(clause, stance, object)) return null;
  if (IDLE_OBJECTS.has(object.lemma) || (object.upos === "PRON" && !["it", "this", "that"].includes(object.lower)))
    return null;
  return {
    rule: "position/stand-on-thing",
    sentence,
    predicate: clause.predicate,
    stance,
    party: clause.agent,
    on:
      stance === "demand"
        ? withWhatOf(context, sentence, wideNounPhrase(sentence, clause.patient))
        : wideNounPhrase(sentence, clause.patient),
    to: to === clause.patient ? null : to,
  };
};

/** The subject, or the word that opens the part of the sentence, whatever the tree makes of it. */
const isNothings = ({ sentence, subject, predicate }: Clause): boolean => {
  if (subject !== null && NOTHING.has(tokenAt(sentence, subject).lower)) return true;
  const mark = sentence.tokens.slice(0, predicate).findLast(({ text }) => text === ";" || text === ":" || text === ",");
  return NOTHING.has(sentence.tokens[(mark?.index ?? -1) + 1]?.lower ?? "");
};
const NOTHING = new Set(["nothing", "nobody", "none", "neither"]);
/** What is supported with money, staff or goods. */
const CARED_FOR = new Set(
  "hospital clinic school orphanage shelter camp centre center kitchen charity family farm".split(" "),
);

/** Care, goods and words are no stand; to dismiss somebody, or a case, is an act. */
const isIdle = (clause: Clause, stance: Stance, object: Token): boolean => {
  const idle = IDLE_OBJECTS_OF[stance]?.has(object.lemma.toLowerCase()) === true;
  if (stance === "reject")
    return clause.lemma === "dismiss" && (idle || object.upos === "PROPN" || isSomebody(object.lemma));
  return idle;
};

/** "asks the council to impose sanctions", of a side and of whom it asks: a demand. "Asked whether", "asked him" are none. */
const asking = ({ sentence, lemma, object, passive, agent }: Clause): Stance | undefined => {
  if (lemma !== "ask" || passive || agent === null || object === null || object < 1) return undefined;
  const asked = tokenAt(sentence, object);
  const to = sentence.tokens.slice(object + 1, object + 8).find(({ lower }) => lower === "to");
  const verb = to && sentence.tokens[to.index + 1];
  return asked.upos !== "PRON" && verb?.xpos === "VB" ? "demand" : undefined;
};

/** "to share power": the act that the stand is on; with an offer or a demand also where the tree made it a purpose. */
const innerAct = (sentence: Sentence, clause: Clause, stance: Stance): Token | null => {
  const { predicate } = clause;
  // "welcomed the decision to reopen the line": the decision is welcomed, and what it is about stays with it.
  if (clause.lemma === "welcome" && clause.object !== null) return null;
  const complement = childWith(sentence, predicate, "xcomp", "ccomp");
  if (complement) return isAnotherClause(sentence, predicate, complement.index) ? null : complement;
  if (stance !== "offer" && stance !== "demand" && stance !== "refuse" && stance !== "accept") return null;
  const purpose = childrenWith(sentence, predicate, "advcl", "acl").find(
    (token) => token.index > predicate && childWith(sentence, token.index, "mark")?.lower === "to",
  );
  // "offered money to calm them": a thing is offered, the rest is its purpose.
  if (stance === "offer" && clause.object !== null && tokenAt(sentence, clause.object).upos === "NOUN") return null;
  return purpose ?? infinitiveBehindObject(sentence, clause);
};

/** "has not agreed to that; it will pay a bonus": what stands behind the mark is told beside the stand, and is not what it is on. */
const isAnotherClause = (sentence: Sentence, predicate: number, inner: number): boolean =>
  sentence.tokens.slice(predicate + 1, inner).some(({ text }) => text === ";" || text === ":");

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);

/** "urge their citizens to leave": the infinitive right behind the object, wherever the tree hung it. */
const infinitiveBehindObject = (sentence: Sentence, clause: Clause): Token | null => {
  if (clause.object === null) return null;
  // Also behind what describes them: "urged people living along the river to move".
  const reach = sentence.tokens.slice(clause.object + 1, clause.object + 9);
  const to = reach.find((token) => token.lower === "to" || FINITE.has(token.xpos) || token.text === ",");
  const verb = to && sentence.tokens[to.index + 1];
  return to?.lower === "to" && verb?.xpos === "VB" ? verb : null;
};

/** "called for an end to ...", "appealed for calm", "called on X to ...", "insisted on ...". */
const calling = (context: FrameContext, clause: Clause): Taken | null => {
  if (!["call", "appeal", "insist", "push", "press"].includes(clause.lemma) || clause.agent === null) return null;
  const { sentence } = clause;
  // "on Monday" asks nobody.
  const isDay = (head: number): boolean =>
    (context.times[sentence.index] ?? []).some(({ fromToken, toToken }) => fromToken <= head && head < toToken);
  const on = clause.obliques.find(
    ({ marker, head }) => (marker === "on" || marker === "upon" || marker === "to") && !isDay(head),
  );
  const wanted = clause.obliques.find(
    (item) => item.marker === "for" || (clause.lemma === "insist" && item.marker === "on"),
  );
  const inner = childWith(sentence, clause.predicate, "xcomp", "advcl");
  // "called the fire brigade for help": by telephone.
  if (clause.lemma === "call" && clause.object !== null) return null;
  if (wanted)
    return {
      rule: "position/call-for",
      sentence,
      predicate: clause.predicate,
      stance: "demand",
      party: clause.agent,
      on: withWhatOf(context, sentence, wideNounPhrase(sentence, wanted.head)),
      to: on && on !== wanted ? on.head : null,
    };
  if (on && on.marker !== "to" && inner && inner.index > on.head)
    return {
      rule: "position/call-on",
      sentence,
      predicate: clause.predicate,
      stance: "demand",
      party: clause.agent,
      on: clauseSpan(sentence, inner.index),
      to: on.head,
    };
  return null;
};

/** "will not recognise ...", "refuses to negotiate". */
const refusing = (context: FrameContext, clause: Clause): Taken | null => {
  const { sentence } = clause;
  if (!OWN_WILL.has(clause.lemma) || clause.agent === null) return null;
  const children = childrenOf(sentence)[clause.predicate] ?? [];
  const negated = children.some((child) => ["not", "n't", "never"].includes(tokenAt(sentence, child).lower));
  const willed = children.some((child) => ["will", "wo", "would", "'ll"].includes(tokenAt(sentence, child).lower));
  if (!negated || !willed) return null;
  const object =
    clause.object ?? clause.obliques.find((item) => ["with", "to", "in", "from"].includes(item.marker))?.head ?? null;
  if (object === null || object === clause.agent || !canAct(context, sentence, clause.agent)) return null;
  return {
    rule: "position/will-not",
    sentence,
    predicate: clause.predicate,
    stance: "refuse",
    party: clause.agent,
    on: wideNounPhrase(sentence, object),
    to: null,
  };
};

const clauseSpan = (sentence: Sentence, head: number): Span =>
  runAround(
    sentence,
    subtree(
      sentence,
      head,
      (token) => token.head === head && ["mark", "parataxis", "punct", "discourse"].includes(token.deprel),
    ),
    head,
  );

const positionDraft = (context: FrameContext, taken: Taken): readonly ClaimDraft[] => {
  const { sentence } = taken;
  if (taken.party !== null && !canAct(context, sentence, taken.party)) return [];
  // "others opposed it", "a few people agreed": nobody in particular.
  if (taken.party !== null && ANYBODY.has(tokenAt(sentence, taken.party).lower)) return [];
  // "has not agreed to that; it will offer ...": the next half tells something else.
  if (/;/u.test(context.text.slice(tokenAt(sentence, taken.predicate).end, Math.max(0, taken.on.start)))) return [];
  const party = actorRole(context, sentence, taken.predicate, taken.party, true);
  // "We welcome your comments": a site speaking of itself.
  if (party !== null && /^(?:we|i)$/iu.test(party.text)) return [];
  if (party === null || taken.on.end - taken.on.start < 2 || isOnlyTime(context, taken)) return [];
  const to = taken.to === null ? null : roleAt(context, sentence, taken.to);
  const whole = withNot(sentence, taken.on);
  const on: Role = { text: context.text.slice(whole.start, whole.end), ...whole, entity: null };
  const judged = judge(context, { sentence, predicate: taken.predicate });
  // "will not accept": the refusal is made as it is said. "offered X if Y": the condition is part of the offer.
  const made =
    taken.rule === "position/will-not" ||
    (judged.status === "conditional" &&
      ["VBD", "VBZ", "VBP", "VBN"].includes(tokenAt(sentence, taken.predicate).xpos) &&
      judged.rule !== "status/not-yet" &&
      !isUnderCondition(sentence, taken.predicate));
  return [
    draftOf(context, {
      frame: "position",
      rule: taken.rule,
      sentence,
      predicate: taken.predicate,
      stance: taken.stance,
      // Nobody asks themselves: a pronoun was taken for the wrong side.
      roles: { party, to: to !== null && to.entity !== null && to.entity === party.entity ? null : to, on },
      scope: { issue: issueOf(sentence, taken.on) },
      also: [whole],
      ...(made
        ? {
            known: {
              status: "asserted",
              ...(taken.rule === "position/will-not" ? { polarity: "positive" as const } : {}),
            },
          }
        : {}),
    }),
  ];
};

/** "asked families | not to | open tombs": what is asked for is that they do not. */
const withNot = (sentence: Sentence, { start, end }: Span): Span => {
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  const before = sentence.tokens.slice(Math.max(0, first - 2), Math.max(0, first));
  const not = before.find(({ lower }) => lower === "not" || lower === "never");
  const apart = before.filter(({ lower }) => !["not", "never", "to"].includes(lower));
  return not === undefined || apart.some(({ index }) => index > not.index) ? { start, end } : { start: not.start, end };
};

const ANYBODY = new Set("other others some many few several most both people".split(" "));

/** "asked Thursday": a day is no object. */
const isOnlyTime = (context: FrameContext, { sentence, on }: Taken): boolean =>
  (context.times[sentence.index] ?? []).some((time) => time.start <= on.start && on.end <= time.end);

/** The stand itself stands under an "if" or "would": "if they rejected it", "would accept". */
const isUnderCondition = (sentence: Sentence, predicate: number): boolean =>
  childrenWith(sentence, predicate, "mark", "aux").some((token) =>
    ["if", "unless", "once", "would", "could", "should", "might", "may"].includes(token.lower),
  );

/** "an offer like this": an object with no content of its own means the one told of right before. */
const withAntecedents = (drafts: readonly ClaimDraft[]): readonly ClaimDraft[] =>
  drafts
    .map((draft, index) => {
      if (draft.scope["issue"] !== "") return draft;
      const before = drafts
        .slice(0, index)
        .reverse()
        .find((other) => other.scope["issue"] !== "" && draft.sentence - other.sentence <= 2);
      const on = draft.roles["on"];
      const meant = before?.roles["on"];
      if (!before || !on || !meant) return draft;
      return {
        ...draft,
        scope: { ...draft.scope, issue: before.scope["issue"] ?? "" },
        roles: {
          ...draft.roles,
          on: { ...on, name: meant.name ?? meant.text, resolved: { start: meant.start, end: meant.end } },
        },
      };
    })
    // A pronoun whose object nobody told of says nothing.
    .filter(
      (draft) =>
        draft.scope["issue"] !== "" || !["it", "this", "that"].includes(draft.roles["on"]?.text.toLowerCase() ?? ""),
    );

/** "X's demand that Y end its attacks", "an offer of talks": nouns are read where a party owns them. */
export const ownedStances = (sentence: Sentence): readonly number[] =>
  sentence.tokens
    .filter(
      (token) =>
        STANCE_NOUNS.has(token.lemma) &&
        childrenWith(sentence, token.index, "nmod:poss", "nmod").some((child) =>
          ["'s", "of", "by", "from"].includes(markerOf(sentence, child.index)),
        ),
    )
    .map((token) => token.index);
