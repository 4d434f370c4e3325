import type { Bearing, ScopeTerm } from "../frames/frame-compare.ts";
import type { CountEvidence } from "./count-evidence.ts";
import { type CountWorld, type OneCount, oneCount } from "./one-count.ts";
import { liesIn, mergeTerms } from "./scope.ts";

/** Claims with the same limits and the same value: they never part. */
export interface Unit {
  readonly scope: readonly ScopeTerm[];
  readonly scopeText: string;
  readonly value: string;
  readonly quantity: boolean;
  /** Nobody tells the figure: it finds the question that it is a part of, and limits none. */
  readonly implied: boolean;
  readonly bearings: Bearing[];
}

/** Units that answer one question. */
export interface Cluster {
  terms: readonly ScopeTerm[];
  readonly units: Unit[];
  readonly values: Set<string>;
  size: number;
  /** The largest figure told. */
  most: number;
}

export const leastOf = ({ bearings: [first] }: Unit): number =>
  first?.value.kind === "quantity" ? (first.value.quantity.low ?? 0) : 0;

/** Null where the unit cannot join; else how well it fits: the same value above all, then fully the same limits. */
const suits = (unit: Unit, cluster: Cluster, told: OneCount): number | null => {
  const sameValue = cluster.values.has(unit.value) && unit.value !== "";
  let relation = told.relate(unit.scope, cluster.terms);
  let like: string | null = null;
  for (const other of cluster.units) {
    if (relation === "apart") return null;
    if (other.implied) continue;
    // Most units of a question differ in nothing but their number.
    if (other.scopeText === unit.scopeText || other.scopeText === like) continue;
    const one = told.relate(unit.scope, other.scope);
    if (one !== "same") relation = one;
    else like = other.scopeText;
    // The toll of a part and the toll of the whole are two questions unless the story tells them as the same figure.
    if (one === "part" && unit.quantity && !unit.implied && !sameValue && !told.mayBeOne(unit, other)) return null;
  }
  if (relation === "apart" || told.isFar(unit, cluster.units)) return null;
  const within = !unit.implied || (liesIn(unit.scope, cluster.terms) && leastOf(unit) <= cluster.most);
  if (relation === "part" && unit.quantity && !sameValue && !within) return null;
  // "An engineer died" is no figure of two guards.
  if (unit.implied && !sameValue && isOfOthers(unit.scope, cluster.terms)) return null;
  const exact = relation === "same";
  return (sameValue ? 4 : 0) + (exact ? 2 : 0) + (exact && unit.scope.length === cluster.terms.length ? 1 : 0);
};

/** A group of its own, of which whoever else is told of need not be; of two by sex or age the one may be of the other ("a girl", "children"). */
const isOfOthers = (scope: readonly ScopeTerm[], terms: readonly ScopeTerm[]): boolean =>
  terms.some(
    (term) =>
      term.marked === true &&
      scope.some(
        ({ name, value, within, apartFrom = [] }) =>
          name === term.name &&
          value !== term.value &&
          !within.includes(term.value) &&
          (apartFrom.length === 0 || (term.apartFrom ?? []).length === 0),
      ),
  );

/** Terms of a question after a unit that may be the same figure joined it: where the unit's limit holds the question's, the unit's. */
const widened = (terms: readonly ScopeTerm[], scope: readonly ScopeTerm[]): readonly ScopeTerm[] =>
  terms.map((term) => {
    const other = scope.find((item) => item.name === term.name);
    return other && other.name !== "place" && term.within.includes(other.value) ? other : term;
  });

export const clusterUnits = (units: readonly Unit[], world: CountWorld, shown: CountEvidence): readonly Cluster[] => {
  const clusters: Cluster[] = [];
  const told = oneCount(units, world, shown);
  for (const unit of units) {
    let best: Cluster | null = null;
    let bestFit = -1;
    for (const cluster of clusters) {
      const score = suits(unit, cluster, told);
      if (score === null) continue;
      if (score > bestFit || (score === bestFit && best !== null && cluster.size > best.size)) {
        best = cluster;
        bestFit = score;
      }
    }
    if (best === null) {
      best = { terms: [], units: [], values: new Set(), size: 0, most: 0 };
      clusters.push(best);
    }
    // "two men" and "two people" tell one figure: the wider words are the question's.
    if (!unit.implied || best.units.length === 0)
      best.terms = unit.quantity
        ? mergeTerms(widened(best.terms, unit.scope), widened(unit.scope, best.terms))
        : mergeTerms(best.terms, unit.scope);
    best.units.push(unit);
    best.values.add(unit.value);
    best.size += unit.bearings.length;
    best.most = Math.max(best.most, leastOf(unit));
  }
  return clusters;
};
