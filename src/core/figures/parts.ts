import type { FrameContext } from "../frames/build/frame-context.ts";
import { draftsNear, draftsOf } from "../frames/build/near-drafts.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import type { Span } from "../text/span.ts";
import { headOf } from "./head.ts";
import { isOfAll, isStated, kindOf, sizeOf, wholeOf } from "./own-figures.ts";

const NUMBER = "(?:\\d[\\d,.]*|\\p{L}+(?:-\\p{L}+)?)";
/** "ninety of the wounded", "of the dead, 19", "19 of them", "of 275 bodies, 88": those named are more. */
const OUT_OF = new RegExp(
  `\\bof (?:(?:the|those|these) )?(?:them|dead|killed|wounded|injured|victims|missing|bodies|casualties|hurt|whom)\\b|(?<!\\b(?:toll|tally|total|number|count|figure|spoke|speaks?|spoken|speaking|talks?|talked|talking|knows?|knew|lists?|reports?) )\\bof (?:the |those |all )?${NUMBER} (?:dead|bodies|victims|people|wounded|injured|missing|passengers|casualties)\\b`,
  "iu",
);
/** "three of the wounded have died", "two of those in intensive care": who died of those hurt come on top of whoever was dead before. */
const DIED_OF_HURT =
  /\bof (?:(?:the|those|these|its|their) )?(?:\d[\d,.]* |\p{L}+ )?(?:\p{L}+ly )?(?:wounded|injured|hurt|survivors|hospitali[sz]ed|missing)\b|\bof (?:those|the \p{L}+|\d+) (?:(?:still|who (?:were|are)) )?(?:being treated|in (?:a )?(?:hospital|critical|serious|intensive|grave))\b/iu;
/** What is done with some of the dead: they are named, laid out, handed over. */
const SORTED =
  /\b(?:(?:un)?identified|named|unclaimed|claimed by|handed (?:over|to)|returned to|in (?:the |still in )?(?:morgues?|mortuar(?:y|ies))|buried)\b/iu;
/** What is done with some of the hurt. */
const CARED =
  /\b(?:flown|airlifted|evacuated|taken|rushed|admitted|transferred|needed|require[ds]?|underwent|discharged|released|in (?:a )?(?:critical|serious)|critically|seriously|gravely|severely|badly|slightly|lightly|lesser|minor|in hospital|surgery|intensive)\b/iu;

/** What is done with some of the hurt, whatever number is told of all: the worst hurt, those who are flown out. */
const SOME_HURT =
  /\b(?:flown|airlifted|evacuated|(?:needed|need|underwent|require[ds]?) surgery|gravely|critically|lesser injuries|minor injuries)\b/iu;
/** "nine remain in custody", "fifteen others are held": how many there are left of all who were taken. */
const LEFT: { readonly [harm: string]: RegExp } = {
  abducted:
    /\b(?:still|remain(?:s|ed|ing)?) (?:being )?(?:held|captive|hostages?|in captivity|missing|in the hands)\b|\b(?:others|the (?:rest|other|remaining)\b[^.;]{0,20}) (?:are|were|is|was) (?:still |being )?(?:held|captive|hostages?)\b/iu,
  detained:
    /\b(?:still|remain(?:s|ed|ing)?) (?:being )?(?:held|in custody|in detention|in jail|in prison|detained|behind bars)\b/iu,
};

/** "103 residents of the state": by where they live or come from. */
const FROM_THERE =
  /\b(?:residents|citizens|nationals|natives|inhabitants) of (?:the (?:state|province|region|district|county|country)\b|\p{Lu})/u;

/** "at Teda hospital", "at the Mercy Medical Center": whoever one hospital received or lost. */
const OF_ONE_HOSPITAL =
  /\b(?:[Aa]t|[Ii]n|to) (?:the )?(?:(?:\p{Lu}[\p{L}'’-]+|al-\p{L}+|of|de|del) ){1,4}(?:hospital|Hospital|clinic|Clinic|[Ii]nfirmary|[Mm]edical [Cc]ent(?:re|er)|morgue|mortuary)\b/u;

/** "brought out of the building, sixteen of them dead": whom one house gave up. */
const OUT_OF_ONE_HOUSE =
  /\b(?:brought|pulled|taken|recovered|dug|carried|lifted) (?:out )?(?:dead )?(?:of|from) (?:the|that|this|its) (?:\p{L}+ ){0,2}?(?:building|block|house|home|hotel|school|tower|shop|church|mosque|bus|carriage|wagon|car)\b/iu;
/** A report that counts so many times more tells of more than one house. */
const MANY_TIMES = 2;

/** The words by which the dead are those of one house, in a report that counts many more. */
const ofOneHouse = (
  drafts: readonly ClaimDraft[],
  draft: ClaimDraft,
  { text, findings }: FrameContext,
): Span | null => {
  const sentence = findings.sentences[draft.sentence];
  const size = sizeOf(draft) ?? 0;
  if (draft.harm !== "killed" || sentence === undefined) return null;
  const match = OUT_OF_ONE_HOUSE.exec(text.slice(sentence.start, sentence.end));
  const counted =
    match !== null &&
    draftsNear(drafts, draft.sentence).some(
      (other) => other.harm === "killed" && isStated(other) && (sizeOf(other) ?? 0) >= MANY_TIMES * size,
    );
  return match === null || !counted
    ? null
    : { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
};

/** "The fever reached Orle, where | nine cases were found": those of the place that was just named. */
const WHERE =
  /\b(?:where|in which|at which)(?: (?:at least|at most|about|around|some|only|just|another|more than|fewer than|up to))? $/u;

/** The words by which a figure is that of one place, in a report that counts more. */
const ofPlaceTold = (
  drafts: readonly ClaimDraft[],
  draft: ClaimDraft,
  { text, findings }: FrameContext,
): Span | null => {
  const sentence = findings.sentences[draft.sentence];
  if (sentence === undefined) return null;
  const match = WHERE.exec(text.slice(sentence.start, draft.roles["victim"]?.start ?? draft.start));
  const counted =
    match !== null &&
    draftsNear(drafts, draft.sentence).some(
      (other) =>
        other !== draft &&
        other.harm === draft.harm &&
        kindOf(other) === kindOf(draft) &&
        isStated(other) &&
        (sizeOf(other) ?? 0) > (sizeOf(draft) ?? 0),
    );
  return counted ? { start: sentence.start + match.index, end: draft.end } : null;
};

/** Words, by the harm that the figure tells, that pick out some of those who are counted in all. */
const picksOut = (draft: ClaimDraft, whole: ClaimDraft): readonly RegExp[] => [
  OUT_OF,
  FROM_THERE,
  ...(draft.harm === "killed" || draft.harm === "injured" ? [OF_ONE_HOSPITAL] : []),
  ...(draft.harm === "killed" ? [SORTED] : []),
  ...(draft.harm === "injured" ? [SOME_HURT] : []),
  // "850 were treated in hospital", by somebody else, may be that one's number for all.
  ...(draft.harm === "injured" && speakerOf(draft) === speakerOf(whole) ? [CARED] : []),
];

/**
 * Figures that count some of those whom the headline or the lead of their own report counts in all: smaller ones of bodies found, and
 * those whom the sentence picks out ("ninety of the wounded", "16 were identified"). A group of its own keeps its question.
 */
export const partsOf = (drafts: readonly ClaimDraft[], context: FrameContext): readonly ClaimDraft[] =>
  drafts.map((draft) => {
    const size = sizeOf(draft);
    if (size === null || !isStated(draft) || draft.scope["total"] !== undefined) return draft;
    const left = LEFT[draft.harm ?? ""];
    const stays = left === undefined ? null : inClause(context, draft, left);
    if (stays !== null && !headOf(context).has(draft)) return asPart(draft, context, stays);
    const ofHurt = ofThoseHarmed(context, draft);
    if (ofHurt !== null) return asPart(draft, context, ofHurt);
    const died = draft.harm === "killed" ? inOwnWords(context, draft) : null;
    if (died !== null) return asPart(draft, context, died);
    const housed = ofOneHouse(drafts, draft, context);
    if (housed !== null) return asPart(draft, context, housed);
    const there = ofPlaceTold(drafts, draft, context);
    if (there !== null) return asPart(draft, context, there);
    const named = someOfThose(drafts, draft, context);
    if (named !== null) return asPart(draft, context, named);
    if (!isOfAll(draft)) return draft;
    const whole = wholeOf(context, drafts, kindOf(draft));
    if (whole === null && size > 1 && draft.harm === "injured")
      return asPart(draft, context, shownIn(context, draft, [SOME_HURT]));
    if (whole === null || whole === draft || size >= (sizeOf(whole) ?? 0) || mayBeAll(draft)) return draft;
    const words = shownIn(context, draft, picksOut(draft, whole)) ?? hospitalAbove(context, draft);
    return asPart(draft, context, isBodies(draft) ? draft : words);
  });

/** "six of them", "of whom four". */
const OF_THOSE = /^[^,;.]{0,24}? of (?:them|whom|these|those)\b|^(?:,? ?of whom,? )/iu;

/** "24 passengers are in hospital, six of them in a critical condition": the same sentence counts with them those of whom these are some. */
const someOfThose = (drafts: readonly ClaimDraft[], draft: ClaimDraft, { text }: FrameContext): Span | null => {
  const size = draft.quantity?.low ?? 0;
  const match = OF_THOSE.exec(text.slice(draft.start, draft.end));
  if (match === null) return null;
  const isCounted = draftsOf(drafts, draft.sentence).some(
    (other) =>
      other.end <= draft.start &&
      isStated(other) &&
      kindOf(other) === kindOf(draft) &&
      (other.quantity?.low ?? 0) > size,
  );
  return isCounted ? { start: draft.start, end: draft.start + match[0].length } : null;
};

const OF_HARMED =
  /^[^,;.]{0,24}? of (?:the |its |their |those )?(?:\d[\d,.]*|\p{L}+) (?:dead|killed|wounded|injured|hurt|missing)\b/iu;

/** "30 of the 80 wounded had gone home": so many of those who are counted with the same word, whatever is told of them. */
const ofThoseHarmed = ({ text }: FrameContext, { start, end, quantity }: ClaimDraft): Span | null => {
  if (quantity === null || quantity.of === null) return null;
  const match = OF_HARMED.exec(text.slice(start, end));
  return match === null ? null : { start, end: start + match[0].length };
};

/** Words of the figure itself by which those who died are some of those hurt. */
const inOwnWords = ({ text }: FrameContext, { start, end }: ClaimDraft): Span | null => {
  const words = text.slice(start, end);
  const match = DIED_OF_HURT.exec(words);
  return match === null ? null : { start: start + match.index, end: start + match.index + match[0].length };
};

const asPart = (draft: ClaimDraft, { text }: FrameContext, words: Span | null): ClaimDraft =>
  words === null
    ? draft
    : {
        ...draft,
        figure: { role: "part", text: text.slice(words.start, words.end), start: words.start, end: words.end },
      };

/** "at least 850" of 868. */
const mayBeAll = ({ quantity }: ClaimDraft): boolean => quantity?.high === null && !isUnitOfBodies(quantity.unit);

const speakerOf = ({ attribution }: ClaimDraft): string => attribution[0]?.entity ?? attribution[0]?.speaker ?? "";

const isUnitOfBodies = (unit: string | null): boolean => unit === "body";

const isBodies = ({ quantity }: ClaimDraft): boolean => isUnitOfBodies(quantity?.unit ?? null);

/** "At Teda hospital, corridors were lined with people. A doctor said seven had died": the hospital that opens the paragraph. */
const hospitalAbove = ({ text, findings }: FrameContext, { harm, sentence }: ClaimDraft): Span | null => {
  if (harm !== "killed" && harm !== "injured") return null;
  let first = findings.sentences[sentence];
  for (let at = sentence - 1; at >= 0; at -= 1) {
    const before = findings.sentences[at];
    if (before === undefined || first === undefined || text.slice(before.end, first.start).includes("\n")) break;
    first = before;
  }
  const match = first && OF_ONE_HOSPITAL.exec(text.slice(first.start, Math.min(first.end, first.start + REACH)));
  if (!first || !match || match.index > 0) return null;
  return { start: first.start, end: first.start + match[0].length };
};

/** Such words in the figure's own clause: "40 were arrested, of whom 12 remain in custody" tells of 12 so. */
const inClause = ({ text }: FrameContext, { start, end }: ClaimDraft, pattern: RegExp): Span | null => {
  const stop = text.slice(start, end + NEXT).search(/[,;:]|\b(?:and|but|of) \p{L}|[.!?](?:\s|$)/u);
  const match = pattern.exec(text.slice(start, stop < 0 ? end + NEXT : Math.max(start + stop, end)));
  return match === null ? null : { start: start + match.index, end: start + match.index + match[0].length };
};
/** How far such words reach behind the claim, in UTF-16 units. */
const NEXT = 24;

/** The words of its clause that pick them out. */
const shownIn = ({ text, findings }: FrameContext, draft: ClaimDraft, patterns: readonly RegExp[]): Span | null => {
  const sentence = findings.sentences[draft.sentence];
  if (sentence === undefined) return null;
  const from = sentence.start + text.slice(sentence.start, draft.start + 1).lastIndexOf(";") + 1;
  const stop = text.slice(draft.end, Math.min(sentence.end, draft.end + REACH)).search(/[;]/u);
  const to = stop < 0 ? Math.min(sentence.end, draft.end + REACH) : draft.end + stop;
  const words = text.slice(from, to);
  for (const pattern of patterns) {
    const match = pattern.exec(words);
    if (match === null || isOfAnother(words.slice(Math.max(0, draft.start - from), match.index))) continue;
    return { start: from + match.index, end: from + match.index + match[0].length };
  }
  return null;
};

/** "two had died, one | of them in a crash": a number of its own stands between. */
const isOfAnother = (between: string): boolean =>
  /[,;:(“"]\s*[“"]?(?:(?:at least|only|about|some|including|and) )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|most|some) $/iu.test(
    between,
  );
/** How far behind a figure its words are asked, in UTF-16 units. */
const REACH = 60;
