import type { Bearing, ScopeRelation, ScopeTerm } from "../frames/frame-compare.ts";
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
  /** Those whose figure is told, by their limits. */
  readonly byLimits: Map<string, [Unit, ...Unit[]]>;
  readonly values: Set<string>;
  /** How limits relate to its terms, as far as it was asked. */
  readonly related: Map<string, ScopeRelation>;
  size: number;
  /** The largest figure told. */
  most: number;
}

export const leastOf = ({ bearings: [first] }: Unit): number =>
  first?.value.kind === "quantity" ? (first.value.quantity.low ?? 0) : 0;

type Relate = (a: Unit, b: Unit) => ScopeRelation;

/** Relates limits, those of the same words once. */
const relateLimits = (told: OneCount): Relate => {
  const known = new Map<string, Map<string, ScopeRelation>>();
  return (a, b) => {
    const of = known.get(a.scopeText) ?? new Map<string, ScopeRelation>();
    known.set(a.scopeText, of);
    const found = of.get(b.scopeText) ?? told.relate(a.scope, b.scope);
    of.set(b.scopeText, found);
    return found;
  };
};

/** How the limits of a unit relate to those of a question; asked once. */
const relationTo = ({ related, terms }: Cluster, { scope, scopeText }: Unit, told: OneCount): ScopeRelation => {
  const known = related.get(scopeText);
  if (known !== undefined) return known;
  const found = told.relate(scope, terms);
  related.set(scopeText, found);
  return found;
};

/** Sentences between two figures that a report sets beside each other, at most. */
const BESIDE = 2;
/** Two voices' figures that one report sets beside each other answer one question: "the army says 23 were taken; the union, 27". */
const isRival = (unit: Unit, other: Unit, relate: Relate): boolean =>
  unit.quantity &&
  other.quantity &&
  !unit.implied &&
  !other.implied &&
  relate(unit, other) !== "apart" &&
  unit.bearings.some(({ claim: one }) =>
    other.bearings.some(
      ({ claim }) =>
        claim.report === one.report &&
        Math.abs(claim.sentence - one.sentence) <= BESIDE &&
        one.attribution[0] !== undefined &&
        claim.attribution[0] !== undefined &&
        one.attribution[0].speaker !== claim.attribution[0].speaker,
    ),
  );

/** Null where the unit cannot join; else how well it fits: the same value above all, then fully the same limits. */
const suits = (unit: Unit, cluster: Cluster, told: OneCount, relate: Relate): number | null => {
  let relation = relationTo(cluster, unit, told);
  if (relation === "apart") return null;
  const sameValue = cluster.values.has(unit.value) && unit.value !== "";
  for (const [text, alike] of cluster.byLimits) {
    // Most units of a question differ in nothing but their number.
    if (text === unit.scopeText) continue;
    const one = relate(unit, alike[0]);
    if (one === "apart") return null;
    if (one === "same") continue;
    relation = one;
    // The toll of a part and the toll of the whole are two questions unless the story tells them as the same figure.
    if (unit.quantity && !unit.implied && !sameValue && !alike.every((other) => told.mayBeOne(unit, other)))
      return null;
    // Five gunmen and five dead, where a report tells of gunmen and of others.
    if (unit.quantity && !unit.implied && sameValue && alike.some((other) => told.areTwo(unit, other))) return null;
  }
  if (told.isFar(unit, cluster.units)) return null;
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
  const relate = relateLimits(told);
  /** The questions that limits of the same words may join, as long as no question has other limits. */
  const open = new Map<string, readonly Cluster[]>();
  const openTo = (unit: Unit): readonly Cluster[] => {
    const known = open.get(unit.scopeText) ?? clusters.filter((one) => relationTo(one, unit, told) !== "apart");
    open.set(unit.scopeText, known);
    return known;
  };
  for (const unit of units) {
    let best: Cluster | null = null;
    let bestFit = -1;
    for (const cluster of openTo(unit)) {
      const score = suits(unit, cluster, told, relate);
      if (score === null) continue;
      if (score > bestFit || (score === bestFit && best !== null && cluster.size > best.size)) {
        best = cluster;
        bestFit = score;
      }
    }
    if (best === null) {
      best = { terms: [], units: [], byLimits: new Map(), values: new Set(), related: new Map(), size: 0, most: 0 };
      clusters.push(best);
      open.clear();
    }
    // "two men" and "two people" tell one figure: the wider words are the question's.
    if (!unit.implied || best.units.length === 0) {
      const terms = unit.quantity
        ? mergeTerms(widened(best.terms, unit.scope), widened(unit.scope, best.terms))
        : mergeTerms(best.terms, unit.scope);
      const { terms: before } = best;
      if (terms.length !== before.length || terms.some((term, at) => term !== before[at])) {
        best.related.clear();
        open.clear();
      }
      best.terms = terms;
    }
    best.units.push(unit);
    if (!unit.implied) {
      const alike = best.byLimits.get(unit.scopeText);
      if (alike) alike.push(unit);
      else best.byLimits.set(unit.scopeText, [unit]);
    }
    best.values.add(unit.value);
    best.size += unit.bearings.length;
    best.most = Math.max(best.most, leastOf(unit));
  }
  return joinRivals(clusters, told, relate);
};

/** Questions of which two voices' figures stand beside each other in one report are one. */
const joinRivals = (clusters: readonly Cluster[], told: OneCount, relate: Relate): readonly Cluster[] => {
  const left: Cluster[] = [];
  for (const cluster of clusters) {
    const rival = left.find(
      (known) =>
        told.relate(known.terms, cluster.terms) !== "apart" &&
        cluster.units.some((unit) => known.byLimits.get(unit.scopeText)?.some((other) => isRival(unit, other, relate))),
    );
    if (rival === undefined) left.push(cluster);
    else absorb(rival, cluster);
  }
  return left;
};

const absorb = (into: Cluster, { units, byLimits, values, terms, size, most }: Cluster): void => {
  into.terms = mergeTerms(widened(into.terms, terms), widened(terms, into.terms));
  into.units.push(...units);
  for (const [limits, alike] of byLimits)
    into.byLimits.set(limits, [...(into.byLimits.get(limits) ?? []), ...alike] as [Unit, ...Unit[]]);
  for (const value of values) into.values.add(value);
  into.related.clear();
  into.size += size;
  into.most = Math.max(into.most, most);
};
