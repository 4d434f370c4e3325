import type { Role } from "../claim/claim.ts";
import { contextOf } from "../frames/build/frame-context.ts";
import type { ClaimDraft } from "../frames/frame.ts";
import type { Quantity, QuantityMention } from "../quantity/quantity.ts";
import type { Findings } from "../reading.ts";
import type { Sentence } from "../syntax/token.ts";
import { contains, cover, type Span, wordsAt } from "../text/span.ts";
import { touching } from "../text/span-index.ts";
import type { Edit } from "./edited-drafts.ts";
import type { Rejoinder } from "./find-rejoinder.ts";

/** Sentences back that "the figure" may stand. */
const FARTHEST = 2;
/** Tokens between "to" and the figure: "to at least nine". */
const MODIFIERS = 3;

/**
 * "It later revised the figure to nine": the claim with the old figure is taken back (not where it grew: "raised it to 12"), and the same claim is told with the new one,
 * by whoever told the old. Nothing changes where more than one figure could be meant, or the new one is read as a claim already.
 */
export const restate = (
  all: readonly ClaimDraft[],
  findings: Findings,
  sentence: Sentence,
  { figure, from }: Rejoinder,
): Edit | null => {
  if (figure === undefined) return null;
  const { report } = findings;
  // "The number was lowered to 30": a claim of "the number" only points, and is told anew as what it points at.
  const isKept = (draft: ClaimDraft): boolean => draft.sentence !== sentence.index || !isOnlyPointing(draft);
  const drafts = all.filter(isKept);
  const here = contextOf(findings).quantities[sentence.index] ?? [];
  const first = figureAt(here, figure.now);
  const now = first !== null && figure.grew ? lastOf(first, here, sentence) : first;
  const before = figure.before === null ? null : figureAt(here, figure.before + 1);
  if (
    now === null ||
    drafts.some((draft) => draft.quantity !== null && draft.start <= now.start && now.end <= draft.end)
  )
    return null;
  const opening = sentence.tokens[from]?.start ?? sentence.start;
  const told = toldBefore(drafts, sentence.index, opening).filter(
    ({ quantity }) => before === null || quantity?.low === before.quantity.low,
  );
  const figures = new Set(told.map(({ quantity }) => `${quantity?.low} ${quantity?.high}`));
  const [old] = told;
  if (old === undefined || figures.size !== 1 || old.quantity?.low === now.quantity.low) return null;
  if (figure.grew && (old.quantity?.low ?? 0) >= (now.quantity.low ?? 0)) return null;
  const words = cover({ start: opening, end: opening }, now);
  const number = { text: report.text.slice(now.start, now.end), start: now.start, end: now.end, entity: null };
  return {
    left: all.map((draft): ClaimDraft | null => {
      if (!isKept(draft)) return null;
      return told.includes(draft) && !figure.grew
        ? { ...draft, status: "asked", scope: { ...draft.scope, retracts: "told before" } }
        : draft;
    }),
    added: told.map((draft) => withFigure(draft, now.quantity, number, findings, words)),
  };
};

const POINTING =
  /^(?:the|that|this|its|their|his|her) (?:(?:earlier|previous|initial|original|first|official) )?(?:number|figure|toll|count|total|tally|estimate)s?$/iu;

const isOnlyPointing = ({ quantity, roles }: ClaimDraft): boolean =>
  quantity !== null && Object.values(roles).some((role) => role !== null && POINTING.test(role.text));

const figureAt = (quantities: readonly QuantityMention[], token: number): QuantityMention | null =>
  quantities.find(
    ({ from, to, kind, quantity }) =>
      kind === "count" && to > token && from <= token + MODIFIERS && !quantity.ordinal && quantity.share === null,
  ) ?? null;

/** "raised this to 91, then to 101 and to 104": the last of the figures that one verb leads to. */
const lastOf = (first: QuantityMention, here: readonly QuantityMention[], { tokens }: Sentence): QuantityMention => {
  let last = first;
  for (const one of here) {
    const before = tokens[one.from - 1]?.lower;
    const isNext =
      one.from >= last.to && one.from - last.to <= FARTHEST_NEXT && before === "to" && one.kind === "count";
    const between = isNext ? tokens.slice(last.to, one.from) : [];
    const rises = (one.quantity.low ?? 0) > (last.quantity.low ?? 0);
    if (isNext && rises && between.every(({ upos }) => upos !== "VERB")) last = one;
  }
  return last;
};
/** Tokens between two figures of such a row: ", then , by mid-morning , to". */
const FARTHEST_NEXT = 8;

/** The claims with a figure that stand nearest before, none of them background. */
const toldBefore = (drafts: readonly ClaimDraft[], sentence: number, opening: number): readonly ClaimDraft[] => {
  for (let at = sentence; at >= Math.max(0, sentence - FARTHEST); at -= 1) {
    const told = drafts.filter(
      (draft) =>
        draft.sentence === at &&
        draft.end <= opening &&
        draft.quantity !== null &&
        !draft.background &&
        (draft.status === "asserted" || draft.status === "claimed"),
    );
    if (told.length > 0) return told;
  }
  return [];
};

const withFigure = (
  { told: _told, yields: _yields, quotation: _quotation, ...draft }: ClaimDraft,
  { low, high, bound }: Quantity,
  number: Role,
  { quantities, report }: Findings,
  words: Span,
): ClaimDraft => ({
  ...draft,
  ...cover(draft, words),
  direct: false,
  quantity: draft.quantity && { ...draft.quantity, low, high, bound },
  roles: Object.fromEntries(
    Object.entries(draft.roles).map(([name, role]) => [
      name,
      // "19 people": whoever was counted is now told by the new number alone.
      role && touching(quantities, role).some((one) => one.quantity.low === draft.quantity?.low && contains(role, one))
        ? number
        : role,
    ]),
  ),
  answers: wordsAt(report.text, words),
});
