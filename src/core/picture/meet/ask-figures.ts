import { type Comparer, comparerOf, FREE } from "../../frames/comparers.ts";
import { figureAsked } from "../../frames/figure-asked.ts";
import type { Bearing } from "../../frames/frame-compare.ts";
import { numbersIn } from "../../meeting/figures/numbers.ts";

/** A question of figures that no frame asks: asked by the words around a number of it, and answered in the words of those who give it. */
export const ASKED_ANEW: Comparer = {
  compare: FREE.compare,
  render: {
    ...FREE.render,
    question: (bearings, context) => {
      const asked = [...bearings]
        .sort((a, b) => a.claim.quote.length - b.claim.quote.length || (a.claim.id < b.claim.id ? -1 : 1))
        .flatMap((bearing) => {
          const own = comparerOf(bearing.claim.frame);
          return own?.compare.figures !== "told"
            ? (inItsWords(bearing) ?? [])
            : own.render.question([bearing], context);
        });
      return asked.find((question) => !question.includes("“")) ?? asked[0] ?? FREE.render.question(bearings, context);
    },
  },
};

const inItsWords = ({ claim, value }: Bearing): string | null => {
  if (value.kind !== "quantity") return null;
  const { low, high, share } = value.quantity;
  const told = share === null ? (low ?? high) : Math.round(share * 1000) / 10;
  const number = numbersIn(claim.quote).find((one) => one.value === told);
  if (number === undefined) return null;
  const { start, end, sort } = number;
  const sign = /[$€£¥₹₽₩₺₦]\s?$/u.exec(claim.quote.slice(0, start))?.[0].length ?? 0;
  const percent = sort === "share" ? (/^\s*(?:%|per ?cent\b)/iu.exec(claim.quote.slice(end))?.[0].length ?? 0) : 0;
  const bound = BOUND.exec(claim.quote.slice(0, start - sign))?.[0].length ?? 0;
  return figureAsked({
    words: claim.quote,
    from: start - sign - bound,
    to: end + percent,
    asking: sort === "share" ? "what share" : sign > 0 ? "how much" : "how many",
  });
};

const BOUND =
  /\b(?:some|about|around|nearly|almost|over|at least|at most|more than|fewer than|less than|up to|roughly|just (?:over|under))\s$/iu;
