import type { AnswerDraft } from "../picture/drafts.ts";
import type { BriefPart, BriefSentence, Origin } from "../picture/picture.ts";
import { type CheckWorld, checkSentence } from "./check.ts";
import type { WholeSentence } from "./whole-line.ts";

/** A sentence before it is checked, with the answers that it tells. */
export interface SentenceDraft extends BriefSentence {
  readonly answers: readonly AnswerDraft[];
  /** What is told where the whole does not stand the checks: parts of it that mislead nobody alone. */
  readonly instead?: readonly SentenceDraft[];
  /** The sentence of a report that it is, whole. */
  readonly whole?: WholeSentence;
  /** What is set against the line before it. */
  readonly against?: true;
  /** It sets what voices gave last beside each other. */
  readonly voiced?: true;
  /** Its frame finds what it tells not worth a line: told beside other voices alone. */
  readonly slight?: boolean;
  /** Of what stood so earlier: the part in which it would stand, did a report of the newest day tell it. */
  readonly was?: BriefPart;
  /** Counted lines that its support tells as parts of it. */
  readonly beside?: readonly SentenceDraft[];
  /** Whole sentences of reports that tell the same, the best first: where one of them can be understood alone it is told instead. */
  readonly rather?: readonly SentenceDraft[];
  /** Such sentences that fewer reports tell: told where the line itself cannot be understood alone. */
  readonly orElse?: readonly SentenceDraft[];
  /** Where none of these can, nothing is told. */
  readonly onlyRather?: boolean;
}

/** Of a sentence's answers the last is the latest. */
const asAnswer = (answer: AnswerDraft, index: number, all: readonly AnswerDraft[]): CheckWorld["answers"][number] => ({
  claims: answer.bearings.map((bearing) => bearing.claim.id),
  reports: answer.reports,
  origins: answer.origins.map((origin) => origin.id),
  originsApart: answer.originsApart,
  originsAtLeast: answer.originsAtLeast,
  status: answer.status,
  polarity: answer.polarity,
  latest: index === all.length - 1,
});

/** A sentence that is checked when it is first asked whether it holds. */
export interface CheckedDraft {
  readonly draft: SentenceDraft;
  readonly holds: () => boolean;
  readonly instead: readonly CheckedDraft[];
  readonly rather: readonly CheckedDraft[];
  readonly orElse: readonly CheckedDraft[];
}

/** The origins of the story, those of a sentence by the names that it tells. */
const asNamed = ({ answers }: SentenceDraft, { origins }: Pick<CheckWorld, "origins">): readonly Origin[] => {
  const named = new Map(answers.flatMap((answer) => answer.origins.map((origin) => [origin.id, origin])));
  return origins.map((origin) => named.get(origin.id) ?? origin);
};

/** The draft, checked when it is first asked for. */
export const checked = (draft: SentenceDraft, world: Omit<CheckWorld, "answers">): CheckedDraft => {
  let held: boolean | null = null;
  return {
    draft,
    holds: () => {
      held ??=
        checkSentence(draft, { ...world, origins: asNamed(draft, world), answers: draft.answers.map(asAnswer) })
          .length === 0;
      return held;
    },
    instead: (draft.instead ?? []).map((one) => checked(one, world)),
    rather: (draft.rather ?? []).map((one) => checked(one, world)),
    orElse: (draft.orElse ?? []).map((one) => checked(one, world)),
  };
};
