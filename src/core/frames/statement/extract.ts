import type { Attributed } from "../../attribution/attribution.ts";
import { attributionOf } from "../../attribution/attribution-of.ts";
import type { Role } from "../../claim/claim.ts";
import { clausesOf } from "../../clause/clause.ts";
import { FALSE_WORDS } from "../../clause/rejection-words.ts";
import { baseRel, childrenOf, childWith, tokenAt } from "../../clause/tree.ts";
import { scopeOf } from "../../proposition/proposition.ts";
import { actUnder } from "../../status/act-under.ts";
import type { Status } from "../../status/status.ts";
import { auxiliariesOf } from "../../status/status-context.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { bySpan, contains, type Span } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import { judge, timeWithin } from "../build/draft.ts";
import { contextOf, type FrameContext } from "../build/frame-context.ts";
import { roleOfLink } from "../build/speaker.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { issueOf } from "../position/issue.ts";
import { fewestDenied, isOnlyNamed } from "./denied-words.ts";
import { heldSo } from "./held-so.ts";
import { isLikened, isTitle } from "./no-saying.ts";
import { ownVoice } from "./own-voice.ts";
import { propositionOf } from "./proposition.ts";
import { rejectedWords } from "./rejected-words.ts";
import { firstOf, saidClauses } from "./said-clauses.ts";
import { isNamedThing, tellsNothing, verbOfSaid } from "./said-verb.ts";
import { doubtOf, isRepeated, isSaidWithin, saidWords } from "./said-words.ts";
import { canSpeak, saysClause } from "./who-speaks.ts";

/** Fewer words than this are a phrase, not a statement. */
const FEWEST_WORDS = 4;
/** "It definitely sucks", "talks had failed": words with their verb may be one shorter. */
const FEWEST_FINITE = 3;

/** What somebody said, and what the report tells in its own voice, where no other frame tells the content. */
export const extractStatement: Extract = (findings, isTold) => {
  const context = contextOf(findings);
  const said = findings.attributions.flatMap((attributed) =>
    contentsOf(context, attributed).flatMap((content) => {
      const told = statementDraft(context, attributed, content);
      if (told === null) return [];
      // What is denied is denied as a whole.
      const own = isTold(told.draft) ? [] : [told.draft];
      if (attributed.act === "deny" || told.draft.status === "denied") return own;
      const further = saidClauses(context, told.draft, told.words, own.length > 0 ? told.predicate : null, isTold);
      return [...(further.length > 0 ? own.map((draft) => firstOf(context, draft, told)) : own), ...further];
    }),
  );
  return [...said, ...ownVoice(context, isTold, said)];
};

/** What is taken of an attribution: its longest stretch, and every further quotation of the same voice that is one of its own. */
const contentsOf = (context: FrameContext, { content, direct }: Attributed): readonly Span[] => {
  const [longest, ...others] = content
    .filter((span, at) => at === 0 || direct || !isConcession(context, span))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  if (longest === undefined) return [];
  const own = others.filter((span) => direct && isOwnQuotation(context, span));
  return [longest, ...own].sort(bySpan);
};

/** "The boy is no relative, officers say, though he stayed with them", "they came alone, he said, under orders of a chief": what the cue parts from the clause is told beside it. */
const isConcession = (context: FrameContext, { start, end }: Span): boolean =>
  /^(?:(?:al)?though|under|with|without|by|from|in|on|at|of|for)\b/u.test(context.text.slice(start, end));

/** A whole quotation that does not go on with the sentence of another: a comma closes it where the speaker's own words end there. */
const isOwnQuotation = (context: FrameContext, span: Span): boolean =>
  touching(context.findings.quotations, span).some(
    (item) =>
      item.kind === "full" &&
      item.rule !== "quotation/interrupted" &&
      item.inner.start === span.start &&
      /^[^\p{L}]*\p{Lu}/u.test(context.text.slice(span.start, span.start + 8)) &&
      (/[.!?…]["”’']?$/u.test(context.text.slice(span.start, span.end)) ||
        (/,["”’']?$/u.test(context.text.slice(span.start, span.end)) && closesBehind(context, span))),
  );

/** '"We moved here," said Ruiz. "And ...": the sentence that tells who speaks ends before the next quotation opens. */
const closesBehind = (context: FrameContext, { end }: Span): boolean =>
  /^["”’'»\s]*[^"“”„«»]{2,120}?\.\s*["“„«]/u.test(context.text.slice(end, end + CUE_REACH));
const CUE_REACH = 150;

const statementDraft = (
  context: FrameContext,
  attributed: Attributed,
  content: Span,
): { readonly draft: ClaimDraft; readonly words: Span; readonly predicate: number } | null => {
  const [speaker] = attributed.links;
  if (!speaker || isSaidWithin(context, attributed, content)) return null;
  // "There were reports that ...": nobody is told who says so.
  if (speaker.kind === "unknown" && speaker.speaker === "") return null;
  if (isRepeated(context, attributed, content)) return null;
  const words = saidWords(context, attributed, content);
  const rejected = rejectedWords(context, attributed, words);
  const longest = rejected ?? words;
  const quotation = touching(context.findings.quotations, longest).find(
    (item) => contains(item, longest) || contains(longest, item.inner),
  );
  const direct = attributed.direct && quotation !== undefined && rejected === null;
  if (direct && isTitle(context.text, longest) && !hasFiniteVerb(context, longest)) return null;
  const said =
    direct && quotation && contains(quotation, longest)
      ? { start: Math.max(longest.start, quotation.inner.start), end: Math.min(longest.end, quotation.inner.end) }
      : { start: longest.start, end: longest.end };
  const length = context.text.slice(longest.start, longest.end).trim().split(/\s+/u).length;
  const denied = attributed.act === "deny" || rejected !== null;
  if (
    length <
    (denied
      ? fewestDenied(context.text.slice(longest.start, longest.end))
      : hasFiniteVerb(context, longest, direct)
        ? FEWEST_FINITE
        : FEWEST_WORDS)
  )
    return null;
  if (denied && isOnlyNamed(context.text.slice(longest.start, longest.end))) return null;
  const sentence =
    touching(context.findings.sentences, longest).find(
      (item) => item.start <= longest.start && longest.start < item.end,
    ) ?? context.findings.sentences[attributed.sentence];
  if (!sentence) return null;
  const root = rootWithin(context, sentence.index, longest);
  if (root === null) return null;
  const head = behindCondition(sentence, tokenAt(sentence, firstClause(sentence, longest, root)));
  const predicate = verbOfSaid(sentence, longest, tokenAt(sentence, head));
  if (direct && tellsNothing(sentence, longest)) return null;
  if (!direct && /^(?:identify|recogni[sz]e)$/.test(cueLemma(context, attributed))) return null;
  if (!direct && isNamedThing(attributed, sentence, tokenAt(sentence, predicate))) return null;
  if (!direct && (isRelative(sentence, longest) || isCut(context, attributed, sentence, longest))) return null;
  if (!direct && (isOnlyAsked(attributed, sentence, longest) || isLikened(context, attributed, sentence, longest)))
    return null;
  // "Police said he denied knowing of it": the denial carries what is said, and the police stand in its chain.
  if (
    context.attributions[sentence.index]?.some(
      (other) =>
        other !== attributed &&
        other.cueToken === predicate &&
        !other.attitude &&
        other.act !== "unaware" &&
        !isShownBy(context, other),
    )
  )
    return null;
  const role: Role = roleOfLink(context, speaker);
  if (
    attributed.rule !== "attribution/transcript" &&
    speaker.kind !== "outlet" &&
    !canSpeak(context, role) &&
    !saysClause(context, attributed)
  )
    return null;
  // "denied making shipments": what is denied needs no verb of its own; nor has "said Friday its staff ..." its own subject.
  const whole =
    denied ||
    isToldBeforeCue(context, attributed, sentence, longest) ||
    (hasFiniteVerb(context, longest) &&
      (longest !== content || isWhole(sentence, longest) || isToldWhole(attributed, sentence, longest)));
  if (!direct && (!whole || isEndOfWords(attributed, content, sentence))) return null;
  // "would not comment on whether it was used", "after it emerged that": nobody says it.
  if (!direct && (attributed.act === "unaware" || (/^it$/iu.test(role.text) && EMERGING.test(speaker.cue))))
    return null;
  // "pushed for a law that would ban them": what is wanted or felt is nobody's statement.
  if (!direct && attributed.attitude === true) return null;
  // "I think" inside somebody's words: the saying of the one who speaks is told around it.
  if (!direct && /^(?:i|we)$/iu.test(role.text)) return null;
  const told = asJudged(
    judge(context, { sentence, predicate: actUnder(sentence, tokenAt(sentence, predicate)).index }),
    attributed,
    tokenAt(sentence, predicate),
  );
  // What is wanted of somebody is itself said; what would have been, or waits for something, is not said to be so.
  const wanted = told.status === "conditional" && (OF_SOMEBODY.has(told.rule) || isOpinion(told.rule, sentence));
  const judgement = {
    ...told,
    status: wanted
      ? isSupposed(sentence, predicate)
        ? ("claimed" as const)
        : ("asserted" as const)
      : heldSo(told, sentence, actUnder(sentence, tokenAt(sentence, predicate))),
  };
  // "asked for prayers that she wakes up", told by no modal: wanted, and said by nobody to be so.
  if (!direct && HOPING.test(speaker.cue) && !hasModal(context, longest)) return null;
  if (!direct && WANTING.has(attributed.act) && judgement.status === "asserted") return null;
  const proposition = propositionOf(context, sentence, longest, predicate);
  const { resolved: _resolved, ...speakerRole } = role;
  const draft: ClaimDraft = {
    ...said,
    frame: "statement",
    rule: direct ? "statement/direct" : "statement/indirect",
    roles: { speaker: { ...speakerRole, ...(speaker.role ? { role: speaker.role } : {}) }, to: null },
    quantity: null,
    status:
      rejected !== null
        ? "denied"
        : judgement.status === "asserted"
          ? (doubtOf(attributed) ?? "asserted")
          : judgement.status,
    polarity: judgement.polarity,
    attribution: attributionOf(context.findings.attributions, longest),
    validTime: timeWithin(context, sentence, predicate, longest),
    direct,
    ...(direct && quotation ? { quotation: quotation.inner } : {}),
    ...(judgement.hedge ? { hedge: judgement.hedge } : {}),
    background: judgement.background,
    scope: {
      act: attributed.act,
      ...(speaker.via ? { via: speaker.via } : {}),
      topic: issueOf(sentence, longest),
      ...(proposition === null ? {} : scopeOf(proposition)),
    },
    sentence: sentence.index,
  };
  return { draft, words: longest, predicate };
};

const cueLemma = (context: FrameContext, { sentence, cueToken }: Attributed): string =>
  (cueToken === null ? undefined : context.findings.sentences[sentence]?.tokens[cueToken]?.lemma) ?? "";

/** "The alarm would not have saved anybody": with no condition told, what somebody holds to be so. */
const isOpinion = (rule: string, { tokens }: Sentence): boolean =>
  rule === "status/counterfactual" && !tokens.slice(0, 2).some(({ lower }) => /^(?:had|if|were|should)$/.test(lower));

/** "The boat could have hit a rock": held to be possible, and not to be so. */
const isSupposed = (sentence: Sentence, predicate: number): boolean => {
  const helps = auxiliariesOf(sentence, tokenAt(sentence, predicate)).map(({ lower }) => lower);
  return /^(?:could|might|may)$/.test(helps[0] ?? "") && helps.includes("have");
};

/** What is wanted of somebody. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(["status/directive", "status/wanted"]);

/** "said that claims of a leak are | false": the judgement itself is said, and is not what is denied. */
const asJudged = <Told extends { readonly status: Status }>(told: Told, { act }: Attributed, predicate: Token): Told =>
  told.status === "denied" && act !== "deny" && JUDGEMENT.test(predicate.lower)
    ? { ...told, status: "asserted" as const }
    : told;
const JUDGEMENT = new RegExp(`^(?:${FALSE_WORDS}|true|correct|accurate|right|so)$`, "u");

/** "Ruiz said the bill showed that she owed it all": a thing that shows it says nothing by itself. */
const isShownBy = (context: FrameContext, { links: [shown] }: Attributed): boolean =>
  shown !== undefined &&
  /^(?:show|reveal|indicat|suggest|demonstrat)/iu.test(shown.cue) &&
  !canSpeak(context, roleOfLink(context, shown));

/** `bare`: also one that stands last and tells nothing ("the hall is"). */
const hasFiniteVerb = (context: FrameContext, span: Span, bare = true): boolean =>
  touching(context.findings.sentences, span).some((sentence) =>
    sentence.tokens.some(
      (token) =>
        (bare || token.upos !== "AUX" || token.end < span.end) &&
        token.start >= span.start &&
        token.end <= span.end &&
        ["VBD", "VBZ", "VBP", "MD"].includes(token.xpos),
    ),
  );

/** "The bridge, engineers believe, was badly built": what stands behind the cue has its subject before it. */
const isEndOfWords = (attributed: Attributed, content: Span, sentence: Sentence): boolean => {
  if (attributed.content.length < 2 || attributed.content[0] === content) return false;
  const first = sentence.tokens.find((token) => token.start >= content.start && token.upos !== "PUNCT");
  return first !== undefined && ["VBD", "VBZ", "VBP", "MD"].includes(first.xpos);
};

const EMERGING = /^(?:emerge|transpire|turn|appear|seem)/iu;

/** "hopes there is justice": wished for, and said by nobody to be so. */
const HOPING = /^(?:hop(?:e|es|ed|ing)|wish(?:es|ed|ing)?)$/iu;

const hasModal = (context: FrameContext, span: Span): boolean =>
  touching(context.findings.sentences, span).some((sentence) =>
    sentence.tokens.some((token) => token.start >= span.start && token.end <= span.end && token.xpos === "MD"),
  );

const WANTING = new Set(["ask", "demand"]);

/** A clause with its own subject, in what is said; not the end of another ("as the region grows uneasy", "their app from the store"). */
const isWhole = (sentence: Sentence, span: Span): boolean => {
  const inside = (index: number): boolean => {
    const token = sentence.tokens[index];
    return token !== undefined && token.start >= span.start && token.end <= span.end;
  };
  const first = sentence.tokens.find((token) => token.start >= span.start && token.upos !== "PUNCT");
  if (first && ["as", "after", "while", "because", "when", "before"].includes(first.lower) && first.upos === "SCONJ")
    return false;
  return (
    clausesOf(sentence).some(
      (clause) =>
        inside(clause.predicate) &&
        clause.subject !== null &&
        (inside(clause.subject) ||
          (first !== undefined && (first.upos === "AUX" || first.index === clause.predicate))) &&
        !["acl", "advcl"].includes(baseRel(tokenAt(sentence, clause.predicate))),
    ) || sentence.tokens.some((token) => token.deprel === "cop" && inside(token.index))
  );
};

/** "The children range in age from 7 to 13, deputies said": all of a sentence up to its cue, though the tagger found no verb in it. */
const isToldBeforeCue = (context: FrameContext, { rule }: Attributed, sentence: Sentence, span: Span): boolean =>
  rule === "attribution/after-clause" &&
  span.start === sentence.start &&
  /^(?!SCONJ|CCONJ|VERB|INTJ)/u.test(sentence.tokens[0]?.upos ?? "") &&
  sentence.tokens.some((token) => contains(span, token) && (ALSO_VERB.has(token.lower) || token.upos === "VERB")) &&
  !/[:;]/u.test(context.text.slice(span.start, span.end));
/** Present forms that taggers take for nouns behind a plural. */
const ALSO_VERB = new Set(["range", "face", "number", "total", "plan", "need", "hope", "fear"]);

const CLAUSE_RULES = new Set(["attribution/clause", "attribution/after-clause", "attribution/according-to"]);

/** A subject and a finite verb by their words, in a content that its cue shows to be a clause: the parse may hang them anywhere. */
const isToldWhole = (attributed: Attributed, sentence: Sentence, span: Span): boolean => {
  if (!CLAUSE_RULES.has(attributed.rule)) return false;
  const inside = sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const comma = SUBORDINATE.has(inside[0]?.lower ?? "") ? inside.findIndex((token) => token.text === ",") : -1;
  const main = inside.slice(comma + 1);
  const [first] = main;
  if (!first || !OPENS.has(first.upos) || SUBORDINATE.has(first.lower) || first.xpos.startsWith("W")) return false;
  const verb = main.findIndex((token) => ["VBD", "VBZ", "VBP", "MD"].includes(token.xpos));
  return verb > 0 && main.slice(0, verb).every((token) => token.text !== "," && !token.xpos.startsWith("W"));
};
const SUBORDINATE = new Set(["while", "when", "if", "although", "because", "before", "after", "as", "since", "once"]);
const OPENS = new Set(["DET", "PRON", "NOUN", "PROPN", "NUM", "ADJ"]);

/** "a bill that would take guns away": told of a thing, and no clause of its own. */
const isRelative = (sentence: Sentence, span: Span): boolean => {
  const first = sentence.tokens.find((token) => token.start >= span.start);
  const [noun, that] = [sentence.tokens[(first?.index ?? 0) - 2], sentence.tokens[(first?.index ?? 0) - 1]];
  return first?.xpos === "MD" && /^(?:that|which|who)$/.test(that?.lower ?? "") && noun?.upos === "NOUN";
};

/** Words that hold their own cue, that open with "of", or with a verb whose subject stands before them: not what is said. */
const isCut = (context: FrameContext, attributed: Attributed, sentence: Sentence, span: Span): boolean => {
  const cue =
    attributed.cueToken === null
      ? undefined
      : context.findings.sentences[attributed.sentence]?.tokens[attributed.cueToken];
  if (cue && contains(span, cue)) return true;
  if (attributed.act === "deny") return false;
  const first = sentence.tokens.find((token) => token.start >= span.start && token.upos !== "PUNCT");
  // "Were the wall to give way, ...", "that sprouted seeds lay behind it": nothing stands before it.
  if (first === undefined || first.lower === "were" || sentence.tokens[first.index - 1]?.lower === "that")
    return first?.lower === "of";
  if (/^(?:them|him|us|me)$/.test(first.lower)) return true;
  return first.lower === "of" || (/^(?:VB[DZP]|MD)$/.test(first.xpos) && first.lower !== "let");
};

/** "knows when they should stop", "described how it began": what is known or told of is named, and not said. */
const isOnlyAsked = ({ act, rule }: Attributed, sentence: Sentence, span: Span): boolean => {
  if (act === "ask" || !rule.startsWith("attribution/clause")) return false;
  const first = sentence.tokens.find((token) => token.start >= span.start && token.upos !== "PUNCT");
  return first !== undefined && ASKED.has(first.lower) && first.xpos.startsWith("W");
};
const ASKED = new Set(["how", "when", "where", "why", "who", "whom", "whose", "which"]);

/** "Our team is looking into it, and will be in touch": what stands first is what is said, where it is no clause of another. */
const firstClause = (sentence: Sentence, span: Span, root: number): number => {
  const first = sentence.tokens.find(
    (token) => token.start >= span.start && token.end <= span.end && /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos),
  );
  if (!first || first.index >= root) return root;
  const verb = first.upos === "AUX" && first.head > first.index ? tokenAt(sentence, first.head) : first;
  // "that | will allow others to bring in | guards resources": a noun that was taken for the verb.
  if (first.xpos === "MD" && verb.deprel === "csubj" && verb.head === root) return verb.index;
  const joined = tokenAt(sentence, root).head === verb.index || verb.head === root;
  const between = sentence.tokens.slice(verb.index + 1, root).some((token) => token.upos === "CCONJ");
  return verb.index < root && joined && between && !/^(?:acl|advcl|csubj)/.test(verb.deprel) ? verb.index : root;
};

/** The token of the content that hangs on something outside it: its main verb or noun. */
const rootWithin = (context: FrameContext, index: number, span: Span): number | null => {
  const sentence = context.findings.sentences[index];
  if (!sentence) return null;
  const inside = sentence.tokens.filter(
    (token) => token.start >= span.start && token.end <= span.end && token.upos !== "PUNCT",
  );
  const held = new Set(inside.map((token) => token.index));
  const root =
    inside.find((token) => (token.upos === "VERB" || token.upos === "AUX") && !held.has(token.head)) ??
    inside.find((token) => !held.has(token.head));
  return root?.index ?? null;
};

/** "Even if it was an accident, she | owes us": the main verb, where the tree hangs it on the clause of the "if". */
const behindCondition = (sentence: Sentence, root: Token): number => {
  const mark = childWith(sentence, root.index, "mark");
  if (mark === null || mark.index > root.index || !/^(?:if|unless|although|though)$/.test(mark.lower))
    return root.index;
  const comma = sentence.tokens.findIndex(({ text }, at) => text === "," && at > root.index);
  const main = childrenOf(sentence)[root.index]?.find(
    (at) =>
      comma >= 0 &&
      at > comma &&
      /^VB[DZP]$/.test(tokenAt(sentence, at).xpos) &&
      (childWith(sentence, at, "nsubj", "nsubj:pass")?.index ?? -1) > comma,
  );
  return main ?? root.index;
};
