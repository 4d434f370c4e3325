import { tokenAt } from "../../clause/tree.ts";
import { draftOf } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { placeRoles, placesOf } from "../build/places.ts";
import { roleAt } from "../build/role.ts";
import type { ClaimDraft } from "../frame.ts";
import { type CountedAs, countedAs } from "./counted-as.ts";
import type { Figure } from "./figures.ts";
import { shockOf, whatIsTold } from "./what-is-told.ts";

/** A figure as a claim, of the frame of counts where that asks for it; none where it is not told as so, and not denied. */
export const figureDraft = (context: FrameContext, figure: Figure): readonly ClaimDraft[] => {
  const { sentence, predicate, attribute, act } = figure;
  const asCount = countedAs(figure);
  const draft = draftOf(context, {
    sentence,
    predicate,
    also: [tokenAt(sentence, act ?? attribute ?? predicate)],
    ...(figure.listed ? { known: { status: "asserted", polarity: "positive" } } : {}),
    ...(asCount === null ? asMeasure(context, figure) : asCounted(context, figure, asCount)),
  });
  const told =
    (draft.polarity === "positive" && (draft.status === "asserted" || draft.status === "claimed")) ||
    draft.status === "denied";
  return told ? [draft] : [];
};

const asMeasure = (context: FrameContext, figure: Figure) => {
  const { sentence, counted, predicate, attribute, act, thing, of, other, kind } = figure;
  const role = (at: number | null) => (at === null ? null : roleAt(context, sentence, at));
  const amount = {
    text: context.text.slice(counted.start, counted.end),
    start: counted.start,
    end: counted.end,
    entity: null,
  };
  return {
    frame: "measure",
    rule: act === null ? "measure/figure-of" : "measure/figure-done",
    roles: {
      measured: attribute === null || attribute === thing ? null : role(attribute),
      of: role(of),
      ...(thing === null ? {} : { counted: role(thing) }),
      ...(other === null ? {} : { other: role(other) }),
      amount,
      ...placeRoles(context, sentence, placesOf(context, sentence, predicate)),
    },
    quantity: { quantity: counted.quantity, span: counted },
    scope: { kind, ...(kind === "magnitude" ? { what: shockOf(sentence) } : whatIsTold(figure)) },
  } as const;
};

const asCounted = (context: FrameContext, figure: Figure, { act, unit }: CountedAs) => {
  const { sentence, counted, predicate, thing, other, side } = figure;
  return {
    frame: "count",
    rule: "count/figure",
    roles: {
      counted: roleAt(context, sentence, thing ?? counted.headToken),
      actor: side === "patient" && other !== null ? roleAt(context, sentence, other) : null,
      ...placeRoles(context, sentence, placesOf(context, sentence, predicate)),
    },
    quantity: {
      quantity: { ...counted.quantity, unit, unitText: counted.quantity.unitText ?? unit },
      span: counted,
    },
    scope: { act },
  } as const;
};
