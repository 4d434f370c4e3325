import type { Claim } from "../claim/claim.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { BriefSentence, Question } from "../picture/picture.ts";
import type { Report } from "../report/report.ts";

export interface CheckWorld {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly questions: readonly Question[];
  readonly answers: readonly AnswerDraft[];
  readonly label: (id: string) => string;
}

export const checkSentence = (sentence: BriefSentence, world: CheckWorld): string[] => {
  return sentence.claims.filter((id) => !world.claims.has(id)).map((id) => `claim ${id} is not in the story`);
};
