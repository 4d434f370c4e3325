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
  return /^(?:person|people|victim|body|life|casualty|resident|inhabitant|citizen|national|native)$/u.test(population);
};

/**
 * The figure for the whole that the headline or the lead of a report tells for a kind, else what its body calls the toll; the largest
 * where it tells several. Null where it tells none.
 */
export const wholeOf = (context: FrameContext, drafts: readonly ClaimDraft[], kind: string): ClaimDraft | null => {
  let known = wholes.get(drafts);
  if (known === undefined) {
    known = wholesOf(context, drafts);
    wholes.set(drafts, known);
  }
  const { inHead, toll } = known.get(kind) ?? NONE;
  return inHead ?? toll;
};

interface Whole {
  inHead: ClaimDraft | null;
  toll: ClaimDraft | null;
}
const NONE: Whole = { inHead: null, toll: null };

/** By kind, of the drafts of one report: every figure asks for its own. */
const wholes = new WeakMap<readonly ClaimDraft[], ReadonlyMap<string, Whole>>();

const wholesOf = (context: FrameContext, drafts: readonly ClaimDraft[]): ReadonlyMap<string, Whole> => {
  const head = headOf(context);
  const found = new Map<string, Whole>();
  const larger = (one: ClaimDraft, size: number, best: ClaimDraft | null): ClaimDraft | null =>
    best === null || size > (sizeOf(best) ?? 0) ? one : best;
  for (const draft of drafts) {
    const size = sizeOf(draft);
    if (size === null || !isStated(draft) || !isOfAll(draft)) continue;
    const inHead = head.has(draft);
    if (!inHead && draft.scope["total"] === undefined) continue;
    const kind = kindOf(draft);
    const whole = found.get(kind) ?? { ...NONE };
    found.set(kind, whole);
    if (inHead) whole.inHead = larger(draft, size, whole.inHead);
    else whole.toll = larger(draft, size, whole.toll);
  }
  return found;
};
