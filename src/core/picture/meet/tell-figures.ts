import { type Comparer, comparerOf, FREE } from "../../frames/comparers.ts";
import type { Bearing } from "../../frames/frame-compare.ts";
import { quantityWords } from "../../frames/quantity-words.ts";
import { plural } from "../../frames/render-words.ts";

const isOwn = ({ asked }: Bearing): boolean => asked === undefined;

const ownOf = (bearings: readonly Bearing[]): readonly Bearing[] => {
  const own = bearings.filter(isOwn);
  return own.length > 0 ? own : bearings;
};

const made = new Map<Comparer, Comparer>();

/** A question of figures that claims of other frames answer too: it is asked as its own frame asks it, and those are told in their own words. */
export const tellingFigures = (comparer: Comparer): Comparer => {
  const known = made.get(comparer) ?? make(comparer);
  made.set(comparer, known);
  made.set(known, known);
  return known;
};

const make = ({ compare, render }: Comparer): Comparer => {
  const ownRender = ([first]: readonly Bearing[]) => comparerOf(first?.claim.frame ?? "")?.render ?? FREE.render;
  return {
    compare,
    render: {
      ...render,
      question: (bearings, context) => render.question(ownOf(bearings), context),
      value: (bearings, context) => {
        const own = bearings.filter(isOwn);
        if (own.length > 0) return render.value(own, context);
        const [first] = bearings;
        if (first?.value.kind !== "quantity") return "";
        const { told, quantity } = first.value;
        // A measure is told in its own unit: the question may ask for another.
        return told?.unit == null ? quantityWords(told ?? quantity) : `${quantityWords(told)} ${plural(told.unit)}`;
      },
      clause: (bearings, context) => {
        const own = bearings.filter(isOwn);
        return own.length > 0 ? render.clause(own, context) : ownRender(bearings).clause(bearings, context);
      },
    },
  };
};
