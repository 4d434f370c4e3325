import type { FigureRole } from "../claim/claim.ts";
import { contextOf, type FrameContext } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import type { Findings } from "../reading.ts";
import { overlaps, type Span } from "../text/span.ts";
import { besideHead } from "./beside-head.ts";
import { type OtherEvent, otherEvents } from "./other-event.ts";
import { overtaken } from "./overtaken.ts";
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
  const others = otherEvents(context);
  const settled = others.size === 0 ? drafts : drafts.map((draft) => apart(draft, context, others.get(draft.sentence)));
  return besideHead(partsOf(overtaken(settled, context), context), context);
};

/** A figure of another event: kept apart by its own place, and background where it tells none. */
const apart = (draft: ClaimDraft, { text }: FrameContext, other: OtherEvent | undefined): ClaimDraft =>
  other === undefined || draft.background || !isFigure(draft) || !overlaps(draft, other)
    ? draft
    : { ...withRole(draft, "other event", other.shownBy, text), ...(draft.roles["place"] ? {} : { background: true }) };
