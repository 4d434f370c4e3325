import type { AttributionLink } from "../../attribution/attribution.ts";
import { attributionOf, sayingAt } from "../../attribution/attribution-of.ts";
import type { Claim, Role } from "../../claim/claim.ts";
import { isVerb } from "../../clause/clause.ts";
import { baseOf, tokenAt } from "../../clause/tree.ts";
import { sideOf, sideOfMention } from "../../mention/index.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import { judgeStatus } from "../../status/judge-status.ts";
import { isDoneWith } from "../../status/rules/purpose.ts";
import type { Polarity, Status, StatusJudgement } from "../../status/status.ts";
import type { Sentence } from "../../syntax/token.ts";
import { contains, cover, quoteOf, type Span } from "../../text/span.ts";
import { touching } from "../../text/span-index.ts";
import type { TimeMention, ValidTime } from "../../time/time.ts";
import type { ClaimDraft } from "../frame.ts";
import type { FrameName } from "../frame-name.ts";
import { isOfAnotherMonth, liesBefore } from "./earlier-matter.ts";
import type { FrameContext } from "./frame-context.ts";
import { isOfNamedAct, isOfThing, isOnlyLong } from "./own-time.ts";
import { isUnderPastYear } from "./past-year.ts";

/** What a rule found; `draftOf` adds status, attribution, time and the span. */
export interface Finding {
  readonly frame: FrameName;
  readonly rule: string;
  readonly sentence: Sentence;
  /** Token index of the verb or noun that tells it. */
  readonly predicate: number;
  readonly roles: { readonly [name: string]: Role | null };
  readonly quantity?: { readonly quantity: Quantity; readonly span: Span } | null;
  readonly state?: Claim["state"];
  readonly harm?: Claim["harm"];
  readonly stance?: Claim["stance"];
  readonly code?: Claim["code"];
  readonly scope?: { readonly [name: string]: string };
  /** Entity that gains where the claim holds: a claim by its own side is `claimed`. */
  readonly gainer?: string | null;
  /** "is sending" told of an act that has not arrived is a plan (deployments, evacuations). */
  readonly progressiveIsPlan?: boolean;
  /** Further words that the quote has to hold. */
  readonly also?: readonly Span[];
  /** What the rule knows better than the words around the predicate: the verb that it read is itself the cue. */
  readonly known?: {
    readonly status?: Status;
    readonly polarity?: Polarity;
    readonly attribution?: readonly AttributionLink[];
  };
  readonly time?: TimeMention | null;
  /** A deed of its day, no state: weeks before the day that the report opens with, it belongs to another event. */
  readonly happening?: true;
}

export const draftOf = (context: FrameContext, finding: Finding): ClaimDraft => {
  const { sentence, predicate } = finding;
  const at = tokenAt(sentence, predicate);
  const judgement = judge(context, finding);
  // Whoever was killed "in an attack on Monday" was killed on Monday.
  const ofNoun = finding.frame !== "casualties";
  const time = finding.time === undefined ? timeFor(context, sentence, predicate, ofNoun) : finding.time;
  let span: Span = { start: at.start, end: at.end };
  for (const role of Object.values(finding.roles))
    if (role && role.resolved?.start !== role.start && contains(sentence, role)) span = cover(span, role);
  if (finding.quantity && contains(sentence, finding.quantity.span)) span = cover(span, finding.quantity.span);
  for (const extra of finding.also ?? []) if (contains(sentence, extra)) span = cover(span, extra);
  const quotation = touching(context.findings.quotations, at).find(
    (item) => contains(item, at) && item.kind !== "scare",
  );
  const direct = quotation !== undefined && contains(quotation, span);
  return {
    start: span.start,
    end: span.end,
    frame: finding.frame,
    rule: finding.rule,
    ...(finding.state ? { state: finding.state } : {}),
    ...(finding.harm ? { harm: finding.harm } : {}),
    ...(finding.stance ? { stance: finding.stance } : {}),
    ...(finding.code !== undefined ? { code: finding.code } : {}),
    roles: finding.roles,
    quantity: finding.quantity ? rounded(asTold(context, finding.quantity)) : null,
    status: finding.known?.status ?? judgement.status,
    polarity: finding.known?.polarity ?? judgement.polarity,
    attribution: [
      ...(finding.known?.attribution ?? []),
      ...(putAt(context, finding) ?? attributionOf(context.findings.attributions, { start: at.start, end: at.end })),
    ],
    validTime: time ? validTimeOf(time) : null,
    direct,
    ...(direct && quotation ? { quotation: quotation.inner } : {}),
    ...(judgement.hedge ? { hedge: judgement.hedge } : {}),
    background:
      judgement.background ||
      (time !== null && liesBefore(context, time)) ||
      (finding.happening === true && isOfAnotherMonth(context, sentence, time)) ||
      (time === null && isUnderPastYear(context, sentence)) ||
      (context.retrospect !== null && span.start >= context.retrospect.start),
    scope: {
      ...(time && (time.kind === "period" || time.openWindow) ? { window: time.openWindow ? "open" : "closed" } : {}),
      ...(judgement.denied ? { denied: judgement.denied } : {}),
      ...(judgement.retracts ? { retracts: judgement.retracts } : {}),
      ...(finding.scope ?? {}),
    },
    sentence: sentence.index,
    told: [{ start: at.start, end: at.end }, ...(finding.also ?? [])],
  };
};

const TELLS_FIGURE: ReadonlySet<string> = new Set(["attribution/put-at", "attribution/counted"]);

/** "Arrests: police 398", "the union's count of the dead stood at nine": whatever word tells what is counted. */
const FIGURE_ALONE: ReadonlySet<string> = new Set(["attribution/labelled-count", "attribution/count-of"]);

/** "The police put the crowd at 15,000", "the clinic has counted 39 dead": the verb that tells the figure is itself the cue, and stands outside what is said. */
const putAt = (context: FrameContext, { predicate, quantity, sentence }: Finding): readonly AttributionLink[] | null =>
  (quantity &&
    sayingAt(context.findings.attributions, quantity.span).find(
      ({ rule, cueToken, sentence: index, content }) =>
        (FIGURE_ALONE.has(rule) || (TELLS_FIGURE.has(rule) && cueToken === predicate)) &&
        index === sentence.index &&
        content.some((one) => contains(one, quantity.span)),
    )?.links) ??
  null;

/** For whom a speaker speaks: "a rebel commander" for the rebels, as the mention tells it. */
const speakerSide = (context: FrameContext, link: AttributionLink): string | null => {
  const inside = touching(context.findings.mentions, link).filter(
    (item) => item.start >= link.start && item.end <= link.end,
  );
  const mention =
    inside.find((item) => item.entity === link.entity) ?? inside.find((item) => item.affiliation !== null);
  if (mention) return sideOfMention(mention);
  return link.entity ? sideOf(link.entity) : null;
};

const VAGUE =
  /\b(?:(?:tens|hundreds|dozens|scores) of thousands|dozens|scores|hundreds|thousands|millions|several|a few|few|a handful|a number|numerous|multiple|many|a couple)\b/iu;

/** "dozens": a number told without a figure is shown in its own words. */
const asTold = (context: FrameContext, counted: NonNullable<Finding["quantity"]>): Quantity => {
  const text = quoteOf(context.text, counted.span);
  const vague = /\d/u.test(text) ? null : VAGUE.exec(text);
  return vague ? { ...counted.quantity, words: vague[0].toLowerCase() } : counted.quantity;
};

/** Shares are told to four digits: two-thirds is 0.6667. */
const rounded = (quantity: Quantity): Quantity =>
  quantity.share === null ? quantity : { ...quantity, share: Math.round(quantity.share * 10_000) / 10_000 };

type Judged = Pick<Finding, "sentence" | "predicate" | "gainer" | "progressiveIsPlan">;

/** How a predicate is put forward. Kept for the report: several frames may ask about the same word. */
export const judge = (context: FrameContext, finding: Judged): StatusJudgement => {
  const { sentence, predicate, gainer, progressiveIsPlan } = finding;
  const kept = judgements.get(context) ?? new Map<string, StatusJudgement>();
  judgements.set(context, kept);
  const key = `${sentence.index} ${predicate} ${progressiveIsPlan ? "plan" : ""} ${gainer ?? ""}`;
  const known = kept.get(key) ?? judgeAnew(context, finding);
  kept.set(key, known);
  return known;
};
const judgements = new WeakMap<FrameContext, Map<string, StatusJudgement>>();

const judgeAnew = (context: FrameContext, finding: Judged): StatusJudgement => {
  const at = tokenAt(finding.sentence, finding.predicate);
  const [inner] = attributionOf(context.findings.attributions, { start: at.start, end: at.end });
  const published = context.findings.report.publishedAt;
  const judged = judgeStatus({
    text: context.text,
    sentence: finding.sentence,
    predicate: finding.predicate,
    attributions: context.findings.attributions,
    party: {
      speaker: inner ? speakerSide(context, inner) : null,
      gains: finding.gainer ? sideOf(finding.gainer) : null,
    },
    progressiveIsPlan: finding.progressiveIsPlan ?? false,
    year: published ? Number(published.slice(0, 4)) : null,
  });
  if (judged.status !== "denied" && isUnderLeadingIf(finding.sentence, finding.predicate))
    return { ...judged, status: "conditional", rule: "status/leading-if" };
  // "US sends troops", as headlines tell it: said of what is about to arrive as of what has.
  if (
    judged.status === "asserted" &&
    judged.polarity === "positive" &&
    finding.progressiveIsPlan &&
    isSimplePresent(finding.sentence, finding.predicate)
  )
    return { ...judged, status: "planned", rule: "status/headline-present" };
  if (judged.status === "asserted" && isPurpose(finding.sentence, finding.predicate))
    return { ...judged, status: "planned", rule: "status/purpose" };
  return judged;
};

const isSimplePresent = (sentence: Sentence, predicate: number): boolean => {
  const token = tokenAt(sentence, predicate);
  if (token.xpos === "VBZ" || token.xpos === "VBP") return true;
  // "has them sending troops": on the way, where no auxiliary sets it in the past.
  if (token.xpos === "VBG" && !sentence.tokens.some((item) => item.head === predicate && item.deprel.startsWith("aux")))
    return true;
  return (
    token.xpos === "VB" &&
    !sentence.tokens.some(
      (item) => item.head === predicate && (item.deprel.startsWith("aux") || item.deprel === "mark"),
    )
  );
};

/** "to evacuate its staff": the aim of another act, not told as done. */
const isPurpose = (sentence: Sentence, predicate: number): boolean => {
  const token = tokenAt(sentence, predicate);
  if (token.xpos !== "VB" || isDoneWith(sentence, predicate)) return false;
  const relation = baseOf(token.deprel);
  const marked = sentence.tokens.some(
    (item) => item.head === predicate && item.lower === "to" && item.index < predicate,
  );
  if (relation === "advcl" || relation === "acl") return marked;
  // "to help evacuate staff": the aim is helping.
  return (
    relation === "xcomp" &&
    token.head >= 0 &&
    tokenAt(sentence, token.head).lemma === "help" &&
    isPurpose(sentence, token.head)
  );
};

/** "If X is confirmed, it will be Y": all of a sentence that opens with a condition hangs on it, also where the tree lost it. */
const isUnderLeadingIf = (sentence: Sentence, predicate: number): boolean => {
  const first = sentence.tokens.find((token) => token.upos !== "PUNCT");
  if (first?.lower !== "if" && first?.lower !== "unless") return false;
  const reach = sentence.tokens.find(
    (token) => token.index > predicate && (token.text === ";" || token.lower === "but"),
  );
  return reach === undefined || reach.index > predicate;
};

export const validTimeOf = (time: TimeMention): ValidTime => ({
  from: time.from,
  to: time.to,
  text: time.text,
  start: time.start,
  end: time.end,
  basis: time.basis,
});

/** The verb that governs a token, itself included; -1 where there is none. */
export const governingVerb = (sentence: Sentence, index: number): number => {
  let at = tokenAt(sentence, index);
  for (let steps = 0; steps < sentence.tokens.length; steps += 1) {
    if (isVerb(at)) return at.index;
    if (at.head < 0) return -1;
    at = tokenAt(sentence, at.head);
  }
  return -1;
};

/**
 * The time that the clause of this predicate tells: first its own, then that of the clause that it is joined to. With `own`, none that is told of an
 * act that the clause only names.
 */
export const timeFor = (
  context: FrameContext,
  sentence: Sentence,
  predicate: number,
  own = false,
): TimeMention | null => {
  const here = (context.times[sentence.index] ?? []).filter((time) => !isOnlyLong(time) && !isOfThing(sentence, time));
  if (here.length === 0 || !sentence.parsed) return null;
  const governed = here.map((time) => {
    const top = topOf(sentence, time);
    return { time, top, verb: governingVerb(sentence, top) };
  });
  let verb = governingVerb(sentence, predicate);
  for (let steps = 0; steps < 4 && verb >= 0; steps += 1) {
    const best = governed.find(
      ({ time, top, verb: under }) =>
        under === verb &&
        time.kind !== "set" &&
        !(own && top !== predicate && isOfNamedAct(sentence, top, predicate, verb)),
    );
    if (best) return best.time;
    const token = tokenAt(sentence, verb);
    const joined =
      token.deprel === "conj" || token.deprel === "xcomp" || (token.deprel === "advcl" && token.xpos === "VBG");
    if (!joined || token.head < 0) return null;
    verb = governingVerb(sentence, token.head);
  }
  return null;
};

/** When what is told within these words held: their own time, and not when somebody told it. */
export const timeWithin = (
  context: FrameContext,
  sentence: Sentence,
  predicate: number,
  words: Span,
): ValidTime | null => {
  const time = timeFor(context, sentence, predicate, true);
  return time !== null && contains(words, time) ? validTimeOf(time) : null;
};

/** The token of a time's words that hangs on something outside them. */
export const topOf = (sentence: Sentence, time: TimeMention): number => {
  for (let index = time.fromToken; index < time.toToken; index += 1) {
    const head = tokenAt(sentence, index).head;
    if (head < time.fromToken || head >= time.toToken) return index;
  }
  return time.fromToken;
};
