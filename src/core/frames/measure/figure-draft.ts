import type { Role } from "../../claim/claim.ts";
import { tokenAt } from "../../clause/tree.ts";
import { quoteOf } from "../../text/span.ts";
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
    also: [figure.number ?? act ?? attribute ?? predicate, act ?? predicate, ...behindOf(figure)].map((at) =>
      tokenAt(sentence, at),
    ),
    ...(figure.listed ? { known: { status: "asserted", polarity: "positive" } } : {}),
    ...(asCount === null ? asMeasure(context, figure) : asCounted(context, figure, asCount)),
  });
  const told =
    (draft.polarity === "positive" && (draft.status === "asserted" || draft.status === "claimed")) ||
    draft.status === "denied";
  return told ? [draft] : [];
};

/** "the number of lorries still stranded", with what is told of them. */
const numberRole = (context: FrameContext, { sentence, act }: Figure, number: number): Role => {
  const role = roleAt(context, sentence, number);
  const end = act === null || act < number ? role.end : Math.max(role.end, tokenAt(sentence, act).end);
  return { ...role, text: quoteOf(context.text, { start: role.start, end }), end };
};

/** "300 metres | long", "70 per cent | contained", "110 kilometres | out": without it nobody knows what the figure says. */
const behindOf = ({ sentence, counted, kind }: Figure): readonly number[] => {
  if (kind === "count" || kind.startsWith("money")) return [];
  const next = sentence.tokens[counted.to];
  const says =
    next !== undefined && (/^(?:JJ|VBN)$/u.test(next.xpos) || /^(?:out|away|off|apart|inland)$/u.test(next.lower));
  return says && sentence.tokens[next.index + 1]?.upos !== "NOUN" ? [next.index] : [];
};

const asMeasure = (context: FrameContext, figure: Figure) => {
  const { sentence, counted, predicate, attribute, act, thing, of, other, kind, number } = figure;
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
      measured:
        number === undefined ? role(attribute === thing ? null : attribute) : numberRole(context, figure, number),
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
