import type { FrameContext } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import { entryAt } from "../report/live-entries.ts";
import { headOf } from "./head.ts";
import { isOfAll, isStated, kindOf, sizeOf, wholeOf } from "./own-figures.ts";

/**
 * A report does not contradict itself in its own voice: where its headline or lead tells how many there were in all, another number that
 * its body tells of them, laid to nobody and to no place, is of some other scope (a month, another day, a part, another matter) that
 * no word shows. It stands beside the question. Entries of a live page are stages, and are left as they are.
 */
export const besideHead = (drafts: readonly ClaimDraft[], context: FrameContext): readonly ClaimDraft[] =>
  drafts.map((draft) => {
    if (!isOwnAndPlain(draft, context)) return draft;
    const whole = wholeOf(context, drafts, kindOf(draft));
    if (whole === null || !headOf(context).has(whole) || !isAnother(draft, whole)) return draft;
    const { start, end } = whole;
    return { ...draft, figure: { role: "beside", text: context.text.slice(start, end), start, end } };
  });

/** Told below the headline and the lead, by nobody else, of no place of its own. */
const isOwnAndPlain = (draft: ClaimDraft, context: FrameContext): boolean =>
  draft.attribution.length === 0 &&
  !draft.background &&
  draft.figure === undefined &&
  (draft.roles["place"] ?? null) === null &&
  (isNobody(draft) || (isStated(draft) && isOfAll(draft) && sizeOf(draft) !== null)) &&
  !headOf(context).has(draft) &&
  entryAt(context.findings.report, draft.start) === null;

const isNobody = ({ scope }: ClaimDraft): boolean => scope["reference"]?.startsWith("nobody") === true;

/** No number could be both. */
const isAnother = (draft: ClaimDraft, whole: ClaimDraft): boolean => {
  if (isNobody(draft)) return true;
  const [own, all] = [draft.quantity, whole.quantity];
  if (own === null || all === null || own.words !== undefined || all.words !== undefined) return false;
  return (own.high ?? Infinity) < (all.low ?? 0) || (own.low ?? 0) > (all.high ?? Infinity);
};
