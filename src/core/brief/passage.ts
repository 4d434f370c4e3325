import type { Claim } from "../claim/claim.ts";
import type { BriefPart } from "../picture/picture.ts";
import type { Span } from "../text/span.ts";
import type { BriefWorld } from "./check-world.ts";
import { type CheckedDraft, checked, type SentenceDraft } from "./checked-draft.ts";
import { tellsNow } from "./dated.ts";
import { leansBack, TOO_SHORT, whyNotAlone } from "./stands-alone.ts";
import { printWhole, wordsOfWhole } from "./whole-line.ts";
import { neighboursOf, type SentenceSource } from "./whole-sentence.ts";

/** More words than this of two sentences nobody reads in one line. */
const LONGEST = 60;
/** It turns to something else, or to another time, though it leans on what stands before it. */
const TURNS =
  /^["\u201c]?(?:meanwhile|elsewhere|separately|earlier|previously|later|another|others?|such|in addition|in (?:a )?separate|other|also|too)\b/iu;
/** "The company denies this": what, was told before it. */
const POINTS_BACK =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|confirm(?:s|ed)?|disput(?:es?|ed)|said|says?) (?:this|that|it|so|both|them)\.$/iu;
/** It opens with a person whom the sentence before must name: "His employers", "She was". */
const OF_A_PERSON = /^(?:he|she|his|her)\b/iu;
const FULL_NAME = /(?<!^)\b\p{Lu}[\p{L}'\u2019-]+|^\p{Lu}[\p{L}'\u2019-]+ \p{Lu}\p{Ll}/u;
const QUOTED = /["\u201c][^"\u201c\u201d]*["\u201d]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019.-]*/gu;

const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** What two neighbouring sentences are put together by. */
interface PassageWorld extends BriefWorld {
  /** Whether a report is of the newest day of the story. */
  readonly isOfNewest: (report: string) => boolean;
  readonly claimsAt: (report: string, start: number) => readonly Claim[];
  /** Whether a sentence with this claim may be told. */
  readonly mayStand: (claim: Claim) => boolean;
  /** Stems of what was told before a line of a part. */
  readonly told: (part: BriefPart) => ReadonlySet<string>;
  /** Whether words stand in no sentence that is printed whole. */
  readonly isNew: (words: string) => boolean;
  readonly isTellable: (one: CheckedDraft) => boolean;
}

/** A line that is a sentence of one report, which nobody else tells. */
const isOfOne = ({ answers: [answer, ...others], against }: SentenceDraft): boolean =>
  against === undefined &&
  answer !== undefined &&
  others.length === 0 &&
  answer.reports.length === 1 &&
  answer.originsApart <= 1;

/** The line over both sentences. */
const joined = (draft: SentenceDraft, report: string, span: Span, source: SentenceSource): SentenceDraft | null => {
  const [answer] = draft.answers;
  const words = flat(source.text.slice(span.start, span.end));
  if (answer === undefined || (words.match(WORD) ?? []).length > LONGEST) return null;
  return { ...draft, whole: { report, ...span }, text: printWhole(words, answer, source, span.start) };
};

/**
 * A sentence of a report as it is told: with the sentence right behind it that leans on it ("He is a suspect now"), else, where it leans itself on the
 * one right before it, with that one; as it is where neither is so. Null where it cannot be told.
 */
export const passageIn = (world: PassageWorld): ((one: CheckedDraft) => CheckedDraft | null) => {
  /** `next`, where it is told with the sentence before it. */
  const belongs = (first: string, next: string, part: BriefPart): boolean =>
    !TURNS.test(next) && leansBack(next, first, world.told(part), world.surnames);
  const mayStand = (report: string, { start }: Span, words: string): boolean => {
    // How things stood on an earlier day, and what was counted then, is told where the newest reports tell it.
    const own = words.replace(QUOTED, "\u2026");
    return (
      (world.isOfNewest(report) || world.days.length < 2 || (!tellsNow(own) && !/\d/u.test(own))) &&
      world.claimsAt(report, start).every(world.mayStand)
    );
  };
  const longer = (draft: SentenceDraft, alone: boolean): SentenceDraft | null => {
    const { whole, part } = draft;
    const source = whole && isOfOne(draft) ? world.source(whole.report) : undefined;
    if (whole === undefined || source === undefined) return null;
    const { report } = whole;
    const { before, behind } = neighboursOf(whole, source);
    const beside = alone ? behind : before;
    if (beside === null) return null;
    const wordsAt = ({ start, end }: Span): string => flat(source.text.slice(start, end));
    const [own, other] = [wordsAt(whole), wordsAt(beside)];
    if (!world.isNew(other) || !mayStand(report, beside, other)) return null;
    if (alone)
      return belongs(own, other, part) ? joined(draft, report, { start: whole.start, end: beside.end }, source) : null;
    const why = whyNotAlone(other, world.told(part), world.surnames);
    if ((why !== null && why !== TOO_SHORT) || POINTS_BACK.test(other)) return null;
    if (OF_A_PERSON.test(own) && !FULL_NAME.test(other)) return null;
    return belongs(other, own, part) ? joined(draft, report, { start: beside.start, end: whole.end }, source) : null;
  };
  return (one) => {
    if (!world.isNew(wordsOfWhole(one.draft.text))) return null;
    const alone = world.isTellable(one);
    const draft = longer(one.draft, alone);
    const both = draft === null ? null : checked(draft, world);
    if (both?.holds() && (alone || world.isTellable(both))) return both;
    return alone ? one : null;
  };
};
