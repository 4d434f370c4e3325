import { ACT_OF_VERB } from "../../attribution/act-lexicon.ts";
import { attributionOf } from "../../attribution/attribution-of.ts";
import type { Role } from "../../claim/claim.ts";
import { baseRel, childrenWith, childWith, dependents } from "../../clause/tree.ts";
import { scopeOf } from "../../proposition/proposition.ts";
import { actUnder, announcesAct } from "../../status/act-under.ts";
import type { Polarity, Status } from "../../status/status.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import type { Span } from "../../text/span.ts";
import { contains, overlaps } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import { draftOf, judge } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { namesPeople } from "../build/people.ts";
import { ownPlacesOf, placeRoles } from "../build/places.ts";
import type { ClaimDraft } from "../frame.ts";
import { headlineParts } from "./headline-parts.ts";
import { heldSo } from "./held-so.ts";
import { liftedSubject } from "./lifted-subject.ts";
import { isNoClauseAlone } from "./no-clause.ts";
import { plainSentence } from "./plain-sentence.ts";
import { propositionOf } from "./proposition.ts";
import { isJudgement, judgedBy } from "./rejected-words.ts";
import { isToldBy } from "./said-clauses.ts";
import { isOwnDeed, isSpeechVerb, SPEAKING, saidBelow, statusOfSpeech, TELLINGS } from "./speech-deeds.ts";
import { FEWEST_WORDS, isSomething, lostHead, outcomeOf, subjectOf, tellsClause, wordsOf } from "./told-clauses.ts";
import { toldParts } from "./told-parts.ts";

/**
 * What a report tells in its own voice, clause by clause, where no other frame tells it: the main clause, those joined to it, and
 * subordinate clauses that tell a thing as so.
 */
export const ownVoice = (
  context: FrameContext,
  isTold: (span: Span) => boolean,
  said: readonly ClaimDraft[],
): readonly ClaimDraft[] =>
  context.findings.sentences.flatMap((sentence) => {
    if (!sentence.parsed || isNoTelling(sentence)) return [];
    const here = touching(said, sentence).filter((draft) => overlaps(draft, sentence));
    const isTaken = (span: Span): boolean => isTold(span) || here.some((draft) => overlaps(draft, span));
    const clauses = inSentence(context, sentence, isTold, isTaken);
    const isRead = (span: Span): boolean => isTaken(span) || clauses.some((draft) => overlaps(draft, span));
    const told = [...clauses, ...headlineParts(context, sentence, isRead), ...toldParts(context, sentence, isRead)];
    if (told.length > 0 || isTaken(sentence)) return told;
    const plain = plainSentence(context, sentence);
    return plain === null ? [] : [plain];
  });

/** `isTaken`: told by a claim of another frame, or as a saying of somebody. */
const inSentence = (
  context: FrameContext,
  sentence: Sentence,
  isTold: (span: Span) => boolean,
  isTaken: (span: Span) => boolean,
): readonly ClaimDraft[] => {
  const found = sentence.tokens.filter((token) => tellsClause(sentence, token));
  const isLost = found.length === 0;
  const heads = isLost ? lostHead(sentence) : found;
  const all = spanOf(sentence);
  // Of a sentence whose tree shows no clause only the whole is told, where nobody says it and no frame read any of it.
  if (isLost && (isTold(all) || isSaid(context, sentence))) return [];
  return heads.flatMap((head) => {
    if (isTold(head) || isOfSpeaker(context, sentence, head, isTaken)) return [];
    const worth = isJudgement(sentence, head) ? judgedBy(context, sentence, head) : null;
    if (worth !== null) return judged(context, sentence, worth, isTold);
    if (isTelling(sentence, head, isTaken)) return [];
    const subject = subjectOf(sentence, head) ?? (isLost ? nounBefore(sentence, head) : null);
    // "It is untrue": what that is about stands elsewhere.
    if (isJudgement(sentence, head) && subject?.upos === "PRON") return [];
    if (subject === null || !isSomething(sentence, subject, head)) return [];
    const span = isLost ? all : wordsOf(sentence, head, heads, subject);
    if (span === null || isToldBy(sentence, span, head, isTold)) return [];
    if (isNoClauseAlone(sentence, span, head, subject)) return [];
    const proposition = propositionOf(context, sentence, span, head.index);
    if (proposition === null) return [];
    const isAhead =
      !isLost &&
      ((WISHES.has(head.lemma) && !isSearch(sentence, head) && childWith(sentence, head.index, "aux:pass") === null) ||
        announcesAct(sentence, head));
    const act = isLost ? head : actUnder(sentence, head);
    const spoken = isAhead ? ("planned" as const) : statusOfSpeech(sentence, head);
    const known =
      spoken === null
        ? (judgedAbove(context, sentence, head) ?? {
            status: heldSo(judge(context, { sentence, predicate: act.index }), sentence, act),
          })
        : { status: spoken };
    const lifted =
      contains(span, subject) || isAnyOf(sentence, span, subject)
        ? null
        : liftedSubject(context, sentence, head, subject);
    const roles: { [name: string]: Role | null } = {
      speaker: null,
      to: null,
      ...(lifted === null ? {} : { subject: lifted.role }),
      ...placeRoles(context, sentence, ownPlacesOf(context, sentence, head.index)),
    };
    const draft = draftOf(context, {
      frame: "statement",
      rule: "statement/own-voice",
      sentence,
      predicate: act.index,
      roles,
      known,
      also: [span],
      scope: { ...scopeOf(proposition), ...lifted?.scope, ...(isHanging(sentence, head, span) ? { told: "cut" } : {}) },
    });
    return draft.attribution.length > 0 ? [] : [{ ...draft, ...span }];
  });
};

/** "two guards suffering light wounds": a form in -ing with no verb beside it that has a tense. */
const isHanging = (sentence: Sentence, head: Token, span: Span): boolean =>
  head.xpos === "VBG" && !sentence.tokens.some((token) => contains(span, token) && /^(?:VB[DZP]|MD)$/.test(token.xpos));

/** "will open on Monday, staffed by volunteers": no surer than the clause that it is told with. */
const judgedAbove = (
  context: FrameContext,
  sentence: Sentence,
  head: Token,
): { readonly status: Status; readonly polarity?: Polarity } | null => {
  // "The mills have confirmed that they will close": as sure as what is confirmed.
  const said = head.upos === "VERB" ? childWith(sentence, head.index, "ccomp") : null;
  // "asked not to be named": what was asked for is no clause.
  const over =
    (said !== null && /^(?:to|if|whether)$/.test(childWith(sentence, said.index, "mark")?.lower ?? "") ? null : said) ??
    outcomeOf(sentence, head);
  if (over === null) return null;
  const judged = judge(context, { sentence, predicate: over.index });
  const status = heldSo(judged, sentence, over);
  if (status === "asserted" || status === "asked") return null;
  // "announced that it will not appeal"
  return over === said && said.index > head.index ? { status, polarity: judged.polarity } : { status };
};

/** "Messages that the dam was leaking are false": what they tell, as denied. */
const judged = (
  context: FrameContext,
  sentence: Sentence,
  span: Span,
  isTold: (span: Span) => boolean,
): readonly ClaimDraft[] => {
  if (isTold(span)) return [];
  const inside = sentence.tokens.filter((token) => contains(span, token));
  const held = new Set(inside.map(({ index }) => index));
  const root = inside.find(({ head, upos }) => upos !== "PUNCT" && !held.has(head));
  const proposition = root === undefined ? null : propositionOf(context, sentence, span, root.index);
  if (root === undefined || proposition === null) return [];
  const draft = draftOf(context, {
    frame: "statement",
    rule: "statement/own-voice",
    sentence,
    predicate: root.index,
    roles: { speaker: null, to: null },
    known: { status: "denied" },
    also: [span],
    scope: { act: "deny", ...scopeOf(proposition) },
  });
  // "the gang's claim": theirs is what is judged, and the report judges it.
  return [{ ...draft, ...span, attribution: [] }];
};

/** All words of the sentence, without the marks around them. */
const spanOf = ({ tokens }: Sentence): Span => {
  const words = tokens.filter(({ upos }) => upos !== "PUNCT");
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
};

const isSaid = ({ attributions }: FrameContext, { index, tokens }: Sentence): boolean =>
  (attributions[index] ?? []).some(({ attitude }) => attitude !== true) || tokens.some(isSpeechWord);

const nounBefore = ({ tokens }: Sentence, { index }: Token): Token | null =>
  tokens.slice(0, index).findLast(({ upos }) => upos === "NOUN" || upos === "PROPN" || upos === "NUM") ?? null;

/** A question, a heading ("How the south was lost"), a call to the reader ("Read more"): nothing is told. */
const isNoTelling = ({ tokens }: Sentence): boolean =>
  tokens.length < FEWEST_WORDS ||
  tokens.at(-1)?.text === "?" ||
  (/^(?:VB$|W)/.test(tokens[0]?.xpos ?? "") &&
    !/^[nc]subj/.test(tokens[0]?.deprel ?? "") &&
    !tokens.some(({ text }) => text === ",")) ||
  tokens.some(({ text }) => text.length === 1 && NO_SENTENCE.test(text)) ||
  OF_ITSELF.test(
    tokens
      .slice(0, 6)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** "This is a developing story", "this article will be updated", "here are the details": the page on itself. */
const OF_ITSELF =
  /^(?:here (?:is|are)|this (?:is|remains) (?:still )?an? (?:\p{L}+ )?(?:developing|breaking|ongoing) (?:news )?(?:story|situation)|this (?:story|article|post|page) (?:is|was|has|will))\b/u;

/** Marks that part the items of a page's own lists. */
const NO_SENTENCE = /^[|•·»/]$/u;

/** In somebody's words, or the verb that tells whose words they are. */
const isOfSpeaker = (
  context: FrameContext,
  sentence: Sentence,
  head: Token,
  isTaken: (span: Span) => boolean,
): boolean =>
  attributionOf(context.findings.attributions, head).length > 0 ||
  (context.attributions[sentence.index] ?? []).some(
    ({ cueToken, links, act, attitude, content, rule }) =>
      (cueToken === head.index &&
        ((SPEAKING.has(act) &&
          !(attitude && isDeed(head)) &&
          (act === "deny" || !isOwnDeed(sentence, head) || content.some(isTaken))) ||
          // "reported 39 deaths": told already as what somebody reported.
          (rule === "attribution/counted" && content.some(isTaken)))) ||
      // "were warned of", "is expected": of a speaker who is not named only the cue stands there.
      links.some((link) => link.kind !== "unknown" && contains(link, head)),
  ) ||
  touching(context.findings.quotations, head).some(
    ({ start, end, kind }) => kind !== "scare" && start <= head.start && head.end <= end,
  );

/** "signed the bill into law", "had named the preacher": no thought and no clause that is said stands beside it, but what its subject did. */
const isDeed = ({ lemma }: Token): boolean => (ACT_OF_VERB.get(lemma.toLowerCase()) ?? "say") === "say";

/** "wants the board to go": what is wished for is still to come. */
const WISHES: ReadonlySet<string> = new Set(["want", "wish", "seek", "desire", "aim", "intend", "aspire"]);

/** "is seeking two suspects": looked for now. */
const isSearch = (sentence: Sentence, head: Token): boolean => {
  const whom = head.lemma === "seek" ? childWith(sentence, head.index, "obj") : null;
  return whom !== null && (whom.upos === "PROPN" || namesPeople(whom.lemma));
};

/** "runs the study under a law, | which asks for it": of two nouns before the comma either may be meant. */
const isAnyOf = ({ tokens }: Sentence, span: Span, subject: Token): boolean => {
  const at = tokens.findIndex((token) => contains(span, token));
  const noun = tokens[at]?.lower === "which" && tokens[at - 1]?.text === "," ? tokens[at - 2] : undefined;
  if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return false;
  return (
    noun !== subject ||
    tokens.slice(0, at).some(({ index, upos }) => /^(?:NOUN|PROPN)$/.test(upos) && index === noun.head)
  );
};

/** A word by which somebody says or thinks: of a sentence that the tree broke it may be the verb that tells whose words they are. */
const isSpeechWord = ({ lemma, lower }: Token): boolean =>
  [lemma.toLowerCase(), lower.replace(/s$/u, "")].some((word) => SPEAKING.has(ACT_OF_VERB.get(word) ?? "criticise"));

/** "One of them recalled it", "there were reports of a blast": the verb or noun tells that something is said, and not that it is so. */
const isTelling = (sentence: Sentence, head: Token, isTaken: (span: Span) => boolean): boolean => {
  // "The dean has confirmed that it will close": told already as what the dean confirmed.
  if (ACT_OF_VERB.has(head.lemma.toLowerCase()) && childrenWith(sentence, head.index, "ccomp").some(isTaken))
    return true;
  if (isSpeechVerb(sentence, head)) return !isOwnDeed(sentence, head) || saidBelow(sentence, head).some(isTaken);
  return (
    (head.upos === "NOUN" && TELLINGS.has(head.lemma)) ||
    dependents(sentence, head.index).some(
      (one) =>
        baseRel(one) === "nsubj" &&
        TELLINGS.has(one.lemma) &&
        (childWith(sentence, head.index, "expl") !== null ||
          dependents(sentence, one.index).some((below) => ["acl", "ccomp"].includes(baseRel(below)))),
    )
  );
};
