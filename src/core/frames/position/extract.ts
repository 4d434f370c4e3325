import type { Role, Stance } from "../../claim/claim.ts";
import { type Clause, clausesOf, isVerb, markerOf } from "../../clause/clause.ts";
import { childrenOf, childrenWith, childWith, nounPhrase, runAround, subtree, tokenAt } from "../../clause/tree.ts";
import type { Sentence } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { draftOf } from "../build/draft.ts";
import { contextOf, type FrameContext, mentionAt } from "../build/frame-context.ts";
import { roleAt } from "../build/role.ts";
import { speakerRole } from "../build/speaker.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { issueOf } from "./issue.ts";
import { IDLE_OBJECTS, OWN_WILL, STANCE_NOUNS, STANCE_VERBS } from "./lexicon.ts";

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
        const taken = refusing(context, clause) ?? standing(clause) ?? calling(context, clause);
        if (taken) drafts.push(...positionDraft(context, taken));
      }
  return drafts;
};

/** Whether a noun can take a stand: a side, a body, a person; a pronoun for one. */
const canStand = (context: FrameContext, sentence: Sentence, head: number): boolean => {
  const mention = mentionAt(context, sentence, head);
  if (mention)
    return (
      mention.kind !== "place" ||
      mention.place?.precision === "country" ||
      mention.place?.precision === "city" ||
      mention.place?.precision === "admin1"
    );
  const token = tokenAt(sentence, head);
  return token.upos === "PRON" ? token.lower !== "it" || true : SIDE.has(token.lemma);
};
const SIDE = new Set([
  "government",
  "official",
  "group",
  "rebel",
  "opposition",
  "union",
  "leader",
  "president",
  "minister",
  "party",
  "side",
  "country",
  "nation",
  "ally",
  "envoy",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "negotiator",
  "lawmaker",
  "company",
  "worker",
  "protester",
  "senator",
  "mayor",
  "governor",
  "parliament",
  "council",
  "board",
  "court",
  "ministry",
  "regulator",
  "resident",
  "coalition",
]);

/** "X rejected the plan", "X offered to share power", "X urged citizens to leave", "X called for a halt to ...". */
const standing = (clause: Clause): Taken | null => {
  const { sentence } = clause;
  const stance = STANCE_VERBS.get(clause.lemma);
  if (!stance) return null;
  if (clause.lemma === "call" || clause.lemma === "appeal" || clause.lemma === "insist") return null;
  const to = clause.indirectObject ?? clause.obliques.find((item) => item.marker === "to")?.head ?? null;
  const inner = childWith(sentence, clause.predicate, "xcomp", "ccomp");
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
  const object = tokenAt(sentence, clause.patient);
  if (IDLE_OBJECTS.has(object.lemma) || (object.upos === "PRON" && object.xpos !== "DT")) return null;
  return {
    rule: "position/stand-on-thing",
    sentence,
    predicate: clause.predicate,
    stance,
    party: clause.agent,
    on: wideNounPhrase(sentence, clause.patient),
    to: to === clause.patient ? null : to,
  };
};

/** "called for an end to ...", "appealed for calm", "called on X to ...", "insisted on ...". */
const calling = (_context: FrameContext, clause: Clause): Taken | null => {
  if (!["call", "appeal", "insist", "push", "press"].includes(clause.lemma) || clause.agent === null) return null;
  const { sentence } = clause;
  const on = clause.obliques.find((item) => item.marker === "on" || item.marker === "upon" || item.marker === "to");
  const wanted = clause.obliques.find(
    (item) => item.marker === "for" || (clause.lemma === "insist" && item.marker === "on"),
  );
  const inner = childWith(sentence, clause.predicate, "xcomp", "advcl");
  if (wanted)
    return {
      rule: "position/call-for",
      sentence,
      predicate: clause.predicate,
      stance: "demand",
      party: clause.agent,
      on: wideNounPhrase(sentence, wanted.head),
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
  if (object === null || object === clause.agent || !canStand(context, sentence, clause.agent)) return null;
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

/** The phrase with what hangs on it: "the idea of a government that includes them", "an immediate halt to attacks on cities". */
const wideNounPhrase = (sentence: Sentence, head: number): Span =>
  runAround(
    sentence,
    subtree(
      sentence,
      head,
      (token) =>
        token.head === head && ["punct", "parataxis", "appos", "case", "cc", "conj", "advcl"].includes(token.deprel),
    ),
    head,
  );

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
  let party: Role | null = null;
  if (taken.party !== null) {
    const token = tokenAt(sentence, taken.party);
    const first = token.upos === "PRON" && ["we", "i", "us"].includes(token.lower);
    if (!first && !canStand(context, sentence, taken.party)) return [];
    party = first
      ? (speakerRole(context, sentence, taken.predicate) ?? roleAt(context, sentence, taken.party))
      : roleAt(context, sentence, taken.party);
  }
  if (taken.on.end - taken.on.start < 3) return [];
  const on: Role = {
    text: context.text.slice(taken.on.start, taken.on.end),
    start: taken.on.start,
    end: taken.on.end,
    entity: null,
  };
  return [
    draftOf(context, {
      frame: "position",
      rule: taken.rule,
      sentence,
      predicate: taken.predicate,
      stance: taken.stance,
      roles: { party, to: taken.to === null ? null : roleAt(context, sentence, taken.to), on },
      scope: { issue: issueOf(sentence, taken.on) },
      also: [taken.on],
    }),
  ];
};

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
