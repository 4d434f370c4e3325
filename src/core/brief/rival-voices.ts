import { around } from "../picture/correction-words.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import { excludes } from "../quantity/interval.ts";

export const isSpoken = ({ origins }: AnswerDraft): boolean =>
  origins.length > 0 && origins.every(({ kind }) => kind === "speaker" || kind === "witness");

/**
 * Answers of which each is told by voices of its own, and none by the report itself: one report that tells two of them sets the voices
 * against each other, where two figures in its own words would be of two things.
 */
export const areRivalVoices = (answers: readonly AnswerDraft[]): boolean => {
  const voices = answers.map(({ origins }) => new Set(origins.map(({ id }) => id)));
  return (
    answers.every(isSpoken) &&
    voices.every((own, at) => voices.slice(at + 1).every((other) => [...own].every((id) => !other.has(id))))
  );
};

/** A report sets a voice beside what it tells itself: in one sentence, or in the next. */
const BESIDE = 1;

/**
 * "Some 40,000 have fled. The directorate speaks of 25,000": a figure in a report's own voice, and another's right beside it. Each voice has one
 * figure alone.
 */
export const areSetBeside = (answers: readonly AnswerDraft[]): boolean => {
  const [one, other, ...more] = answers;
  if (one === undefined || other === undefined || more.length > 0) return false;
  if (one.quantity === null || other.quantity === null || isSpoken(one) === isSpoken(other)) return false;
  return one.bearings.some(({ claim: a }) =>
    other.bearings.some(
      ({ claim: b }) =>
        a.report === b.report &&
        (a.attribution.length === 0) !== (b.attribution.length === 0) &&
        Math.abs(a.sentence - b.sentence) <= BESIDE,
    ),
  );
};

/** "We lost 31, the army said"; "the rebels claim to have killed more than 60": a side claims a figure beside which the other's cannot hold. */
export const isClaimedAgainst = (claimed: AnswerDraft, told: AnswerDraft): boolean =>
  claimed.status === "claimed" &&
  told.status === "asserted" &&
  claimed.polarity === told.polarity &&
  claimed.quantity !== null &&
  told.quantity !== null &&
  claimed.quantity.words === undefined &&
  told.quantity.words === undefined &&
  excludes(claimed.quantity, told.quantity) &&
  isSpoken(claimed) &&
  !claimed.origins.some(({ id }) => told.origins.some((one) => one.id === id));

/** Figures that differ, with those that fit nowhere in the order of the others: voices' figures too. "Dozens" is none beside a number. */
export const withStrays = (answers: readonly AnswerDraft[], strays: readonly AnswerDraft[]): readonly AnswerDraft[] => {
  const told = [...answers, ...strays.filter(({ status }) => status === "asserted")];
  if (!told.every(({ quantity }) => quantity !== null)) return answers;
  const numbers = told.filter(({ quantity }) => quantity?.words === undefined);
  return numbers.length > 1 ? numbers : answers;
};

/** "The channel that claimed eleven has deleted the post". */
const TAKEN_DOWN =
  /\b(?:delet(?:ed|es|ing)|remov(?:ed|es|ing)|withdr(?:ew|awn|aws)|retract(?:ed|s)|took down|taken down|pulled|scrubbed)\b[^.;]{0,40}\b(?:post|claim|message|tweet|statement|figure|video|article|entry)\b|\b(?:post|claim|message|tweet|statement|entry) (?:that |which )?(?:has |had |have )?(?:since )?(?:been )?(?:was |were )?(?:deleted|removed|withdrawn|retracted|taken down)\b/iu;

/** Whether every report that tells a claimed figure tells too that whoever claimed it took it down. */
export const isTakenDown = ({ bearings }: AnswerDraft, text: (report: string) => string | undefined): boolean =>
  bearings.every(({ claim }) => TAKEN_DOWN.test(around(text(claim.report) ?? "", claim.start, claim.end)));
