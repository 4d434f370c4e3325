import type { BriefWorld } from "./check-world.ts";
import type { SentenceDraft } from "./checked-draft.ts";

/** A line in the engine's own words that sets answers beside each other. */
export const tellsHistory = ({ part, onlyRather }: SentenceDraft): boolean =>
  (part === "changed" || part === "disputed") && onlyRather !== true;

/** "There was a shooting in Varn." */
export const THERE_WAS = /^There (?:was|were|is to be|are to be) [^;]*$/u;

/** "A person was injured": whoever it was, the sentences tell. */
export const isBareOne = (draft: SentenceDraft): boolean =>
  draft.part === "known" &&
  draft.answers.every(({ quantity }) => quantity !== null && quantity.low === 1 && quantity.high === 1);

/** A quotation of one report and nothing else. */
export const isQuoteAlone = ({ orElse, answers, claims }: SentenceDraft, claim: BriefWorld["claim"]): boolean =>
  orElse !== undefined &&
  answers.every(({ reports }) => reports.length === 1) &&
  claims.every((id) => claim(id)?.direct === true);
