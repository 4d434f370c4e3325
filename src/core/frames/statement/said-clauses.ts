import { attributionOf } from "../../attribution/attribution-of.ts";
import { tokenAt } from "../../clause/tree.ts";
import { scopeOf } from "../../proposition/proposition.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import { judge, timeWithin } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import type { ClaimDraft } from "../frame.ts";
import { liftedSubject } from "./lifted-subject.ts";
import { isNoClauseAlone } from "./no-clause.ts";
import { propositionOf } from "./proposition.ts";
import { isAddedRelative } from "./side-clauses.ts";
import { isQuantifier, ownClause, subjectOf, tellsClause, wordsOf } from "./told-clauses.ts";

/**
 * "The yard said the crane stood still and that its crew had left, as the union had asked": each further clause of a saying that could stand
 * alone, so that it can meet what others tell of the same. The saying itself is told by `whole`, whose verb is `predicate`: null where another
 * frame tells some of its words, so that each clause that is left is told by itself.
 */
export const saidClauses = (
  context: FrameContext,
  whole: ClaimDraft,
  content: Span,
  predicate: number | null,
  isTold: (span: Span) => boolean,
): readonly ClaimDraft[] =>
  touching(context.findings.sentences, content).flatMap((sentence) =>
    sentence.parsed ? inSentence(context, whole, content, sentence, predicate, isTold) : [],
  );

const inSentence = (
  context: FrameContext,
  whole: ClaimDraft,
  content: Span,
  sentence: Sentence,
  predicate: number | null,
  isTold: (span: Span) => boolean,
): readonly ClaimDraft[] => {
  const inside = sentence.tokens.filter((token) => contains(content, token));
  const held = new Set(inside.map(({ index }) => index));
  const heads = inside.filter((token) => tellsClause(sentence, token, ({ head }) => !held.has(head)));
  return heads.flatMap((head): ClaimDraft[] => {
    if (sentence.index === whole.sentence && head.index === predicate) return [];
    const subject = subjectOf(sentence, head);
    if (subject === null || !held.has(subject.index) || !isKnown(context, subject, whole.direct)) return [];
    const span = wordsOf(sentence, head, heads, subject);
    if (span === null || !contains(content, span) || isToldBy(sentence, span, head, isTold)) return [];
    // The saying itself begins with it.
    if (predicate !== null && span.start === whole.start) return [];
    if (
      // "when the wall fell" is told with its clause, besides it only where another frame tells that; alone it names what was said.
      (predicate !== null || head.head < 0 || !heads.some(({ index }) => index === head.head)) &&
      !isAddedRelative(sentence, head) &&
      sentence.tokens.some(({ start, xpos }) => start === span.start && xpos.startsWith("W"))
    )
      return [];
    if (isNoClauseAlone(sentence, span, head, subject)) return [];
    const own = contains(span, subject);
    // A quotation is told in its own words alone.
    if (whole.direct && !own) return [];
    const chain = attributionOf(context.findings.attributions, span);
    if (chain[0]?.start !== whole.attribution[0]?.start) return [];
    const proposition = propositionOf(context, sentence, span, head.index);
    if (proposition === null) return [];
    const judged = judge(context, { sentence, predicate: head.index });
    const lifted = own ? null : liftedSubject(context, sentence, head, subject);
    const { hedge: _hedge, quotation: _quotation, ...said } = whole;
    return [
      {
        ...said,
        ...span,
        roles: { ...whole.roles, ...(lifted === null ? {} : { subject: lifted.role }) },
        status: OPEN.has(whole.status) ? whole.status : judged.status,
        polarity: judged.polarity,
        attribution: chain,
        validTime: timeWithin(context, sentence, head.index, content),
        ...(whole.direct ? { quotation: span } : {}),
        ...(judged.hedge ? { hedge: judged.hedge } : {}),
        scope: {
          ...Object.fromEntries(Object.entries(whole.scope ?? {}).filter(([name]) => KEPT.has(name))),
          ...(predicate === null ? {} : { part: "saying" }),
          ...scopeOf(proposition),
          ...lifted?.scope,
        },
        sentence: sentence.index,
      },
    ];
  });
};

/** Of a saying whose further clauses are told by themselves: the first alone. */
export const firstOf = (
  context: FrameContext,
  draft: ClaimDraft,
  { words, predicate }: { readonly words: Span; readonly predicate: number },
): ClaimDraft => {
  const sentence = context.findings.sentences[draft.sentence];
  if (draft.direct || sentence === undefined) return draft;
  const isTop = ({ head }: Token): boolean => head < 0 || !contains(words, tokenAt(sentence, head));
  const own = ownClause(sentence, predicate, isTop);
  if (own === null || own.start !== draft.start || own.end >= draft.end) return draft;
  const proposition = propositionOf(context, sentence, own, predicate);
  return { ...draft, ...own, scope: { ...draft.scope, ...(proposition === null ? {} : scopeOf(proposition)) } };
};

/** Whether another frame tells the clause: its verb, or most of its words. */
export const isToldBy = ({ tokens }: Sentence, span: Span, head: Token, isTold: (span: Span) => boolean): boolean => {
  if (isTold(head)) return true;
  const words = tokens.filter((token) => contains(span, token) && token.upos !== "PUNCT");
  return words.filter(isTold).length > words.length * MOST;
};
const MOST = 0.6;

/** A noun, or a pronoun that is known to stand for one; in words that are not the speaker's own also one for somebody told before. */
const isKnown = (context: FrameContext, subject: Token, direct: boolean): boolean =>
  subject.upos !== "PRON" ||
  (!direct && /^(?:he|she|they)$/.test(subject.lower)) ||
  touching(context.findings.mentions, subject).some(
    (mention) => mention.form === "pronoun" && overlaps(mention, subject) && mention.antecedent !== null,
  ) ||
  isQuantifier(subject);

/** What a clause has of the saying that holds it. */
const KEPT: ReadonlySet<string> = new Set(["act", "via", "topic"]);

/** What is doubted or asked as a whole is so in each of its clauses. */
const OPEN: ReadonlySet<ClaimDraft["status"]> = new Set(["asked", "denied"]);
