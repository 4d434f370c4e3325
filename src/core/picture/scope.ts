import type { ScopeRelation, ScopeTerm } from "../frames/frame-compare.ts";

/** "Hamilton County" may hold Hamilton, Terrigal "Terrigal Beach", a country or region a beach that nobody knows, and a town any such street. */
const mayHold = (outer: ScopeTerm, inner: ScopeTerm): boolean => {
  const { where: wide } = outer;
  const { where: narrow } = inner;
  if (wide === undefined || narrow === undefined) return false;
  return (
    (wide.wide && narrow.unknown) ||
    (narrow.fine && !wide.fine && (narrow.unknown || liesAnywhere(inner, outer))) ||
    (narrow.local && narrow.name.startsWith(`${wide.name} `)) ||
    (wide.name.startsWith(`${narrow.name} `) && REGION.test(wide.name))
  );
};

/** A street or building that nobody sets in a town lies in any town of its country. */
const liesAnywhere = ({ where, within }: ScopeTerm, outer: ScopeTerm): boolean =>
  where?.local === true && within.every((one) => COUNTRY.test(one) && outer.within.includes(one));
const COUNTRY = /^country:/u;
/** What a name calls a region. */
export const REGION =
  /\b(?:county|township|district|province|region|state|parish|municipality|governorate|prefecture|metropolitan area|area)$/u;

/** Two words of one name that exclude neither other: "girl" and "child". */
const mayMeanOne = (a: ScopeTerm, b: ScopeTerm): boolean =>
  a.apartFrom !== undefined &&
  b.apartFrom !== undefined &&
  !a.apartFrom.includes(b.value) &&
  !b.apartFrom.includes(a.value);

/** Two limits of one name: the same, one within the other, or apart. */
export const relateTerms = (a: ScopeTerm, b: ScopeTerm): ScopeRelation => {
  if (a.value === b.value) return "same";
  if (mayHold(a, b) || mayHold(b, a)) return "part";
  if (mayMeanOne(a, b)) return "part";
  return a.within.includes(b.value) || b.within.includes(a.value) ? "part" : "apart";
};

/** Whether whatever has the first of two limits surely lies in what has the second. */
export const isNarrower = (inner: ScopeTerm, outer: ScopeTerm): boolean =>
  inner.value !== outer.value && (inner.within.includes(outer.value) || mayHold(outer, inner));

/** Apart where any limit that both state excludes the other; what only one states separates nothing. */
export const relateScopes = (a: readonly ScopeTerm[], b: readonly ScopeTerm[]): ScopeRelation => {
  let relation: ScopeRelation = "same";
  for (const left of a)
    for (const right of b) {
      if (left.name !== right.name) continue;
      const one = relateTerms(left, right);
      if (one === "apart") return "apart";
      if (one === "part") relation = "part";
    }
  return relation;
};

/** The limits of both; of two where one lies in the other, the narrower. */
export const mergeTerms = (a: readonly ScopeTerm[], b: readonly ScopeTerm[]): readonly ScopeTerm[] => {
  const merged = new Map<string, ScopeTerm>();
  for (const term of [...a, ...b]) {
    const known = merged.get(term.name);
    if (!known || term.within.includes(known.value)) merged.set(term.name, term);
  }
  return [...merged.values()];
};

/** Whether whatever has the first limits lies in what has the second: no limit that both state is the narrower of the second. */
export const liesIn = (inner: readonly ScopeTerm[], outer: readonly ScopeTerm[]): boolean =>
  inner.every((left) =>
    outer.every(
      (right) =>
        left.name !== right.name ||
        left.value === right.value ||
        left.within.includes(right.value) ||
        mayHold(right, left) ||
        (left.within.length > 0 && mayMeanOne(left, right)),
    ),
  );
