import type { FrameContext } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import { headOf } from "./head.ts";

/** What a figure counts, and what happened to it: figures of one kind are told of one thing. */
export const kindOf = ({ frame, harm, scope }: ClaimDraft): string =>
  `${frame} ${harm ?? ""} ${scope["act"] ?? ""} ${scope["what"] ?? ""}`;

/** A number of people or things that a report tells as such: no share, no rank, no increment, nothing that nobody counted. */
export const sizeOf = ({ quantity, scope, background, figure }: ClaimDraft): number | null =>
  quantity === null ||
  background ||
  figure !== undefined ||
  quantity.share !== null ||
  quantity.ordinal ||
  quantity.increment ||
  scope["reference"] !== undefined ||
  scope["events"] !== undefined ||
  scope["period"] !== undefined ||
  scope["certainty"] !== undefined
    ? null
    : (quantity.low ?? quantity.high);

export const isStated = ({ status, polarity }: ClaimDraft): boolean =>
  (status === "asserted" || status === "claimed") && polarity === "positive";

/** Told of everybody, not of a group of its own ("four soldiers"). */
export const isOfAll = ({ scope, quantity }: ClaimDraft): boolean => {
  const population = scope["population"] ?? quantity?.unit ?? "person";
  return /^(?:person|people|victim|body|life|casualty)$/u.test(population);
};

/**
 * The figure for the whole that the headline or the lead of a report tells for a kind; the largest where they tell several. Null
 * where they tell none.
 */
export const wholeOf = (context: FrameContext, drafts: readonly ClaimDraft[], kind: string): ClaimDraft | null => {
  const head = headOf(context);
  let whole: ClaimDraft | null = null;
  for (const draft of drafts) {
    const size = sizeOf(draft);
    if (size === null || !isStated(draft) || !isOfAll(draft) || kindOf(draft) !== kind) continue;
    if (head.has(draft) && (whole === null || size > (sizeOf(whole) ?? 0))) whole = draft;
  }
  return whole;
};
