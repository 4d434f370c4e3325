import type { FigureRole } from "../claim/claim.ts";
import { contextOf, type FrameContext } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import type { Findings } from "../reading.ts";
import { overlaps, type Span } from "../text/span.ts";
import { besideHead } from "./beside-head.ts";
import { otherCountry } from "./other-country.ts";
import { type OtherEvent, otherEvents } from "./other-event.ts";
import { overtaken } from "./overtaken.ts";
import { kindOf, sizeOf, wholeOf } from "./own-figures.ts";
import { partsOf } from "./parts.ts";

/** How many of something, or that there were none. */
const isFigure = ({ quantity, scope }: ClaimDraft): boolean =>
  quantity !== null || scope["reference"]?.startsWith("nobody") === true;

/** A draft with the role of its figure, and the words of the report that show it. */
const withRole = (draft: ClaimDraft, role: FigureRole, { start, end }: Span, text: string): ClaimDraft => ({
  ...draft,
  figure: { role, text: text.slice(start, end), start, end },
});

/**
 * Reconciles the figures of one report before it is compared with others: which tell of another event, which the report says to hold
 * no more, which count some of those whom it counts in all, and which contradict its own headline. A figure of which nothing shows any of these is left as the whole.
 */
export const settleFigures = (drafts: readonly ClaimDraft[], findings: Findings): readonly ClaimDraft[] => {
  if (!drafts.some(isFigure)) return drafts;
  const context = contextOf(findings);
  const others = otherEvents(context, new Set(drafts.filter(isFigure).map(({ sentence }) => sentence)));
  const settled = drafts.map((draft) => apart(draft, context, others.get(draft.sentence), drafts));
  return besideHead(partsOf(overtaken(settled, context), context), context);
};

/**
 * A figure of another event or of another stretch of time: kept apart by its own place, and background where it tells none. What is
 * told of the report's own number is the report's own event, in whatever words.
 */
const apart = (
  draft: ClaimDraft,
  context: FrameContext,
  other: OtherEvent | undefined,
  drafts: readonly ClaimDraft[],
): ClaimDraft => {
  if (draft.background || !isFigure(draft)) return draft;
  const { text } = context;
  if (other !== undefined && overlaps(draft, other)) {
    if (other.role === "other time")
      return isAftermath(draft, other.shownBy, text) || isOfHead(draft, context, drafts)
        ? draft
        : withRole(draft, other.role, other.shownBy, text);
    const told = withRole(draft, other.role, other.shownBy, text);
    return draft.roles["place"] ? told : { ...told, background: true };
  }
  const elsewhere = otherCountry(draft, context);
  return elsewhere === null ? draft : withRole(draft, "other event", elsewhere, text);
};

/** "two were arrested in April": what came of the event in a month, no count of all that the month brought. */
const isAftermath = ({ harm }: ClaimDraft, { start, end }: Span, text: string): boolean =>
  (harm === "detained" || harm === "rescued") && !/\d|year|decade/iu.test(text.slice(start, end));

const isOfHead = (draft: ClaimDraft, context: FrameContext, drafts: readonly ClaimDraft[]): boolean => {
  const whole = wholeOf(context, drafts, kindOf(draft));
  return whole !== null && sizeOf(whole) === sizeOf(draft);
};
