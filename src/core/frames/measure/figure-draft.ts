import { tokenAt } from "../../clause/tree.ts";
import { singular } from "../../quantity/units.ts";
import type { Sentence } from "../../syntax/token.ts";
import { draftOf } from "../build/draft.ts";
import type { FrameContext } from "../build/frame-context.ts";
import { placeRoles, placesOf } from "../build/places.ts";
import { roleAt } from "../build/role.ts";
import type { ClaimDraft } from "../frame.ts";
import type { Figure } from "./figures.ts";

/** A figure as a claim; none where it is not told as so, and not denied. */
export const figureDraft = (context: FrameContext, figure: Figure): readonly ClaimDraft[] => {
  const { sentence, counted, predicate, attribute, act, thing, of, other, kind } = figure;
  const role = (at: number | null) => (at === null ? null : roleAt(context, sentence, at));
  const amount = {
    text: context.text.slice(counted.start, counted.end),
    start: counted.start,
    end: counted.end,
    entity: null,
  };
  const draft = draftOf(context, {
    frame: "measure",
    rule: act === null ? "measure/figure-of" : "measure/figure-done",
    sentence,
    predicate,
    roles: {
      measured: attribute === null || attribute === thing ? null : role(attribute),
      of: role(of),
      ...(thing === null ? {} : { counted: role(thing) }),
      ...(other === null ? {} : { other: role(other) }),
      amount,
      ...placeRoles(context, sentence, placesOf(context, sentence, predicate)),
    },
    quantity: { quantity: counted.quantity, span: counted },
    also: [tokenAt(sentence, act ?? attribute ?? predicate)],
    scope: { kind, ...(kind === "magnitude" ? { what: shockOf(sentence) } : whatIsTold(figure)) },
  });
  const told =
    (draft.polarity === "positive" && (draft.status === "asserted" || draft.status === "claimed")) ||
    draft.status === "denied";
  return told ? [draft] : [];
};

/** What says which figure it is. */
const whatIsTold = (figure: Figure): { readonly [name: string]: string } => {
  const { sentence, counted, attribute, act, side, thing, kind } = figure;
  return {
    ...(figure.named === undefined ? {} : { what: figure.named, thing: "vote" }),
    ...(attribute === null ? {} : { what: named(sentence, attribute) }),
    ...(act === null ? {} : { act: tokenAt(sentence, act).lemma.toLowerCase() }),
    ...(side === null ? {} : { side }),
    ...(thing === null || (thing === attribute && kind !== "count") ? {} : { thing: thingOf(figure, thing) }),
    ...(counted.change === undefined ? {} : { change: counted.change }),
  };
};

/** A quake has one magnitude, whatever the sentence calls it; those before and after it have their own. */
const shockOf = ({ tokens }: Sentence): string =>
  tokens.some(({ lemma }) => /^(?:after|fore)shock$/u.test(lemma)) ? "aftershock magnitude" : "magnitude";

/** The unit of a count; else the noun with what it is compounded of. */
const thingOf = ({ sentence, counted, kind }: Figure, thing: number): string =>
  kind === "count" && thing === counted.headToken && counted.quantity.unit !== null
    ? counted.quantity.unit
    : named(sentence, thing);

/** A noun with the nouns before it: "pay rise". */
const named = ({ tokens }: Sentence, at: number): string => {
  const before: string[] = [];
  for (let index = at - 1; index >= 0 && at - index <= 2; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.upos !== "NOUN" || !/^(?:compound|nmod)/u.test(token.deprel)) break;
    before.unshift(token.lemma);
  }
  const noun = tokens[at];
  // A name of one sort is a noun that only opens the sentence: "Shares".
  const word = noun?.upos === "PROPN" && at === 0 ? singular(noun.lower) : (noun?.lemma ?? "");
  return [...before, word].join(" ").toLowerCase();
};
