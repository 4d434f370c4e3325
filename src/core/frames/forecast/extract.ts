import { type Clause, clausesOf } from "../../clause/clause.ts";
import { childrenOf, nounPhrase, runAround, subtree, tokenAt } from "../../clause/tree.ts";
import type { Sentence, Token } from "../../syntax/token.ts";
import { cover } from "../../text/span.ts";
import { draftOf } from "../build/draft.ts";
import { contextOf, type FrameContext } from "../build/frame-context.ts";
import { placeRoles, placesOf } from "../build/places.ts";
import { roleAt } from "../build/role.ts";
import type { ClaimDraft, Extract } from "../frame.ts";
import { horizonOf } from "./wrap.ts";

/** Modals that foresee; "can" and "would" do so too rarely. */
const FORESEEING = new Set(["may", "might", "could"]);
const EXPECTING = new Set(["expect", "predict", "forecast", "project", "anticipate", "estimate"]);
const IDLE_VERBS = new Set([
  "say",
  "find",
  "submit",
  "contact",
  "see",
  "think",
  "know",
  "want",
  "like",
  "feel",
  "imagine",
  "afford",
  "hear",
  "tell",
  "help",
  "use",
  "believe",
  "call",
  "try",
  "get",
  "do",
  "have",
  "be",
  "ask",
  "look",
  "understand",
  "remember",
  "explain",
  "hope",
  "fathom",
  "comprehend",
  "grasp",
  "bear",
  "tolerate",
  "recall",
  "recognize",
  "recognise",
  "realize",
  "realise",
]);

/** What is predicted of the event where no other frame tells it: "the dam could burst within days". */
export const extractForecast: Extract = (findings) => {
  const context = contextOf(findings);
  const drafts: ClaimDraft[] = [];
  for (const sentence of findings.sentences)
    if (sentence.parsed)
      for (const clause of clausesOf(sentence)) {
        const draft = foreseen(context, sentence, clause);
        if (draft) drafts.push(draft);
      }
  return drafts;
};

const foreseen = (context: FrameContext, sentence: Sentence, clause: Clause): ClaimDraft | null => {
  if (clause.subject === null || IDLE_VERBS.has(clause.lemma)) return null;
  const modal = (childrenOf(sentence)[clause.predicate] ?? []).some((child) =>
    FORESEEING.has(tokenAt(sentence, child).lower),
  );
  const head = tokenAt(sentence, clause.predicate).head;
  const expected =
    head >= 0 &&
    EXPECTING.has(tokenAt(sentence, head).lemma) &&
    ["xcomp", "ccomp"].includes(tokenAt(sentence, clause.predicate).deprel);
  if (!modal && !expected) return null;
  if (modal && (isAbility(context, sentence, clause) || isAsked(sentence, clause))) return null;
  if (isRuledOut(sentence, clause)) return null;
  if (expected && (isAsked(sentence, clause) || isState(sentence, clause))) return null;
  // "may have left" guesses at the past; "Monday ... is expected" has lost its subject.
  if (
    (childrenOf(sentence)[clause.predicate] ?? []).some(
      (child) => tokenAt(sentence, child).lemma === "have" && tokenAt(sentence, child).deprel.startsWith("aux"),
    )
  )
    return null;
  if (
    (context.times[sentence.index] ?? []).some(
      (time) => clause.subject !== null && clause.subject >= time.fromToken && clause.subject < time.toToken,
    )
  )
    return null;
  const subject = tokenAt(sentence, clause.subject);
  // "buses 9 and | 34 may remain": the number is what is left of another subject.
  if (subject.upos === "NUM" && subject.index > 0 && clause.subjectBasis === "own") {
    const before = sentence.tokens[subject.index - 1];
    if (before?.upos === "CCONJ" || before?.upos === "NOUN") return null;
  }
  if (subject.upos === "PRON" && ["you", "we", "i", "one", "it", "there"].includes(subject.lower)) return null;
  const run = runAround(
    sentence,
    subtree(
      sentence,
      clause.predicate,
      (token) =>
        token.head === clause.predicate &&
        (["mark", "cc", "conj", "parataxis", "punct", "advcl"].includes(token.deprel) || isHalf(sentence, token)),
    ),
    clause.predicate,
  );
  const tail = {
    start: run.start,
    end: run.end + (SECOND_OF_PAIR.exec(pairFrom(context.text, run))?.[1]?.length ?? 0),
  };
  // "He is expected to appear": the words of the one of whom it is said belong to it.
  const span = subject.index < clause.predicate ? cover(nounPhrase(sentence, clause.subject), tail) : tail;
  const base = draftOf(context, {
    frame: "forecast",
    rule: expected ? "forecast/expected" : "forecast/modal",
    sentence,
    predicate: clause.predicate,
    roles: {
      event: {
        text: context.text.slice(span.start, span.end),
        start: span.start,
        end: span.end,
        entity: null,
        frame: "event",
        state: clause.lemma,
      },
      actor: roleAt(context, sentence, clause.subject),
      ...placeRoles(context, sentence, placesOf(context, sentence, clause.predicate).slice(0, 1)),
    },
    also: [span],
  });
  if (base.status !== "forecast") return null;
  // "may not be published": a rule laid down, not a prediction. "which may affect X": said of a thing in passing.
  if (base.polarity === "negative" && clause.passive) return null;
  if (clause.subjectBasis === "relative" || isAboutNoun(sentence, clause) || isUnproven(sentence, clause)) return null;
  const horizon = horizonOf(context, sentence, base);
  return { ...base, ...(horizon ? { horizon } : {}), yields: "words" };
};

/** "There is no way that the wall could hold": what is not foreseen. */
const isRuledOut = (sentence: Sentence, { predicate }: Clause): boolean => {
  const { deprel, head } = tokenAt(sentence, predicate);
  return (
    /^(?:acl|ccomp)/u.test(deprel) &&
    head >= 0 &&
    tokenAt(sentence, head).upos === "NOUN" &&
    sentence.tokens.slice(Math.max(0, head - 2), head).some(({ lower }) => lower === "no")
  );
};

/** "though details of it": half of a clause, whose verb stands elsewhere. */
const isHalf = (sentence: Sentence, token: Token): boolean =>
  /^(?:obl|nmod)/u.test(token.deprel) &&
  sentence.tokens.some(({ head, lower }) => head === token.index && /^(?:though|although|while|whereas)$/u.test(lower));

/** From the "between" that the words hold, a line further. */
const pairFrom = (text: string, { start, end }: { readonly start: number; readonly end: number }): string => {
  const at = text.slice(start, end).lastIndexOf("between ");
  return at < 0 || /\band\b/u.test(text.slice(start + at, end)) ? "" : text.slice(end, end + LONGEST_PAIR);
};
const LONGEST_PAIR = 60;
/** "between $3 billion | and $3.5 billion": what the tree hung elsewhere. */
const SECOND_OF_PAIR = /^( and [^,.;:()\n]*(?:[.,]\d[^,.;:()\n]*)*)/u;

/** What befalls somebody, whatever they can do. */
const BEFALLS = new Set(
  "face lose die become receive take cost reach rise fall win end return cause lead suffer hit affect go come leave run grow spread kill destroy bring mean follow begin start continue last threaten force put strike collapse burst flood overwhelm exceed drop increase worsen escalate result need require remain stay see".split(
    " ",
  ),
);

/** "she could confront him": what somebody was able to do; not "he could face 14 years", nor what is told with its time. */
const isAbility = (context: FrameContext, sentence: Sentence, clause: Clause): boolean => {
  const subject = tokenAt(sentence, clause.subject ?? clause.predicate);
  const could = (childrenOf(sentence)[clause.predicate] ?? []).some(
    (child) => tokenAt(sentence, child).lower === "could",
  );
  return (
    could &&
    /^(?:he|she|they|who)$/u.test(subject.lower) &&
    !clause.passive &&
    !BEFALLS.has(clause.lemma) &&
    !(context.times[sentence.index] ?? []).some((time) => time.direction === "future")
  );
};

/** "the one that its nurses could count": said of a noun in passing. */
const isAboutNoun = (sentence: Sentence, clause: Clause): boolean =>
  tokenAt(sentence, clause.predicate).deprel === "acl:relcl" ||
  (childrenOf(sentence)[clause.predicate] ?? []).some((child) =>
    /^(?:WDT|WP|WP\$|WRB)$/u.test(tokenAt(sentence, child).xpos),
  );

const PROVEN = new Set(
  "verify confirm check establish reach trace identify corroborate authenticate contact".split(" "),
);

/** "Neither account could be verified": what a reporter was able to find out. */
const isUnproven = (sentence: Sentence, clause: Clause): boolean =>
  clause.passive &&
  PROVEN.has(clause.lemma) &&
  (childrenOf(sentence)[clause.predicate] ?? []).some((child) => tokenAt(sentence, child).lower === "could");

/** "how people may plan it", "so that he could see": asked, or the aim of something else. */
const isAsked = (sentence: Sentence, clause: Clause): boolean => {
  const from = Math.min(clause.subject ?? clause.predicate, clause.predicate);
  const before = sentence.tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  return before.includes("how") || /(?:^| )so that(?: \w+)?$/u.test(before.join(" "));
};

/** "predicted to be living there": a guess at what is so now. */
const isState = (sentence: Sentence, clause: Clause): boolean =>
  tokenAt(sentence, clause.predicate).xpos === "VBG" &&
  (childrenOf(sentence)[clause.predicate] ?? []).some((child) => tokenAt(sentence, child).lower === "be");
