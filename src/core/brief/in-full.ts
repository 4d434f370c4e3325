import type { FrameRender } from "../frames/frame-render.ts";
import type { AnswerDraft } from "../picture/drafts.ts";
import type { Answer } from "../picture/picture.ts";
import { tellsAsMuch, withAlone } from "./tells-as-much.ts";

const known = new WeakMap<AnswerDraft, Answer["inFull"]>();

/** Who tells all that the words of an answer say: of one in the words of a report some tell no more than a part. Kept with the answer. */
export const inFull = (answer: AnswerDraft, { group }: Pick<FrameRender, "group">, value: string): Answer["inFull"] => {
  if (group !== "statements" || answer.reports.length < 2)
    return { reports: answer.reports.length, originsApart: answer.originsApart };
  const before = known.get(answer);
  if (before !== undefined) return before;
  const telling = answer.bearings.filter(({ claim }) => tellsAsMuch(claim, value));
  const alone = withAlone(answer, telling.length > 0 ? telling : answer.bearings.slice(0, 1));
  const found = { reports: alone.reports.length, originsApart: alone.originsApart };
  known.set(answer, found);
  return found;
};
