import type { Claim } from "../claim/claim.ts";
import type { Bearing, ScopeTerm } from "../frames/frame-compare.ts";
import type { Quantity } from "../quantity/quantity.ts";
import { compareQuantities } from "./intervals.ts";

/** Figures with the same limits and the same value; bearings only ever come to them. */
export interface Figures {
  readonly scope: readonly ScopeTerm[];
  readonly value: string;
  readonly quantity: boolean;
  readonly implied: boolean;
  readonly bearings: readonly Bearing[];
}

/** The headline and the first sentences of a report tell of its own event. */
export const HEAD = 2;

/** So many at least: "one" is told of everybody. */
const FEWEST = 2;

const NOTHING: ReadonlySet<string> = new Set();

export const quantityOf = ({ bearings: [first] }: Figures): Quantity | null =>
  first?.value.kind === "quantity" ? first.value.quantity : null;

export const pairOf = (a: ScopeTerm, b: ScopeTerm): string =>
  [`${a.name}=${a.value}`, `${b.name}=${b.value}`].sort().join("\u0002");

/** Limits that both state, and that are not the same. */
export const unlike = (
  a: readonly ScopeTerm[],
  b: readonly ScopeTerm[],
): readonly (readonly [ScopeTerm, ScopeTerm])[] =>
  a.flatMap((left) =>
    b.flatMap((right) => (left.name === right.name && left.value !== right.value ? [[left, right] as const] : [])),
  );

/** What single reports show of pairs of limits: two figures of one report set them apart, one figure told twice makes them one. */
export interface Pairs {
  readonly apart: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
}

/**
 * What the reports that tell figures of one kind show of their limits. It grows with the figures: those that it was asked of before are
 * looked through only from where their bearings went on, since a story is drawn again with each report that comes.
 */
export interface CountEvidence {
  readonly pairs: (figures: readonly Figures[]) => Pairs;
  /** The sentences at the head of reports whose figures are told of a place. */
  readonly heads: (
    figures: readonly Figures[],
    place: string,
    sentenceOf: (claim: Claim) => string,
  ) => ReadonlySet<string>;
}

/** A figure as one report tells it. */
interface Told {
  readonly figure: Figures;
  readonly head: boolean;
}

/** Calls `see` with the bearings that came to the figures since it was called last. */
const fresh = () => {
  const seen = new Map<Figures, number>();
  return (figures: readonly Figures[], see: (figure: Figures, bearing: Bearing) => void): void => {
    for (const figure of figures) {
      const { bearings } = figure;
      const from = seen.get(figure) ?? 0;
      if (from === bearings.length) continue;
      seen.set(figure, bearings.length);
      for (let at = from; at < bearings.length; at += 1) see(figure, bearings[at] as Bearing);
    }
  };
};

export const countEvidence = (): CountEvidence => {
  const byReport = new Map<string, Told[]>();
  const [apart, one] = [new Set<string>(), new Set<string>()];
  /** The reports that give a figure for each of two limits, and those that open with one figure of both. */
  const [giving, alike] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const [ofReports, ofPlaces] = [fresh(), fresh()];
  const byPlace = new Map<string, Set<string>>();

  /** "The toll is 23, said the office; two groups count 29 migrants", of whom 23 are told too: a report that tells both limits of one figure sets none apart. */
  const settle = (pair: string): void => {
    const same = alike.get(pair) ?? NOTHING;
    if ([...(giving.get(pair) ?? NOTHING)].some((report) => !same.has(report))) apart.add(pair);
    else apart.delete(pair);
  };
  const note = (of: Map<string, Set<string>>, pair: string, report: string): void => {
    of.set(pair, (of.get(pair) ?? new Set()).add(report));
    settle(pair);
  };

  const show = (a: Told, b: Told, report: string): void => {
    const [left, right] = [quantityOf(a.figure), quantityOf(b.figure)];
    if (left === null || right === null) return;
    const [pair, more] = unlike(a.figure.scope, b.figure.scope);
    if (pair === undefined || more !== undefined) return;
    const order = compareQuantities(left, right);
    if (order !== 0) note(giving, pairOf(...pair), report);
    else if (a.figure.value === b.figure.value && (left.low ?? 0) >= FEWEST && a.head && b.head) {
      note(alike, pairOf(...pair), report);
      one.add(pairOf(...pair));
    }
  };
  return {
    pairs: (figures) => {
      ofReports(figures, (figure, { claim }) => {
        const told = { figure, head: claim.sentence <= HEAD };
        const before = byReport.get(claim.report);
        if (before === undefined) byReport.set(claim.report, [told]);
        else if (!before.some((known) => known.figure === figure)) {
          for (const known of before) show(known, told, claim.report);
          before.push(told);
        }
      });
      return { apart, one };
    },
    heads: (figures, place, sentenceOf) => {
      ofPlaces(figures, ({ scope }, { claim }) => {
        if (claim.sentence > HEAD) return;
        for (const { name, value } of scope) {
          if (name !== "place") continue;
          const known = byPlace.get(value) ?? new Set();
          byPlace.set(value, known);
          known.add(sentenceOf(claim));
        }
      });
      return byPlace.get(place) ?? NOTHING;
    },
  };
};
