import type { Claim } from "../claim/claim.ts";
import { comparerOf } from "../frames/comparers.ts";
import type { AnswerValue, Bearing, CompareContext, ScopeTerm } from "../frames/frame-compare.ts";
import { isElsewhere } from "../frames/story-land.ts";
import { contentId } from "../report/report-id.ts";
import type { QuestionDraft } from "./drafts.ts";
import { valueKey } from "./intervals.ts";
import { liesIn, mergeTerms, relateScopes } from "./scope.ts";

export const valueId = (value: AnswerValue): string =>
  value.kind === "quantity" ? valueKey(value.quantity) : value.id;

const keyText = (key: { readonly [name: string]: string }): string =>
  Object.keys(key)
    .sort()
    .map((name) => `${name}=${key[name]}`)
    .join("\u0002");

const scopeText = (scope: readonly ScopeTerm[]): string =>
  scope
    .map((term) => `${term.name}=${term.value}`)
    .sort()
    .join("\u0002");

/** Claims with the same limits and the same value: they never part. */
interface Unit {
  readonly scope: readonly ScopeTerm[];
  readonly scopeText: string;
  readonly value: string;
  readonly quantity: boolean;
  /** Nobody tells the figure: it finds the question that it is a part of, and limits none. */
  readonly implied: boolean;
  readonly bearings: Bearing[];
}

interface Cluster {
  terms: readonly ScopeTerm[];
  readonly units: Unit[];
  readonly values: Set<string>;
  size: number;
  /** The largest figure told. */
  most: number;
}

/** What a bearing is told apart by within its group: its limits, and the value that it gives. */
interface Mark {
  readonly scope: string;
  readonly value: string;
  readonly implied: boolean;
  readonly id: string;
}

const markOf = (bearing: Bearing): Mark => {
  const scope = scopeText(bearing.scope);
  const value = bearing.part === "answer" ? valueId(bearing.value) : "";
  const implied = bearing.implied === true && bearing.part !== "stage";
  return { scope, value, implied, id: `${scope}\u0001${value}\u0001${implied}` };
};

/** The units of a group to which bearings come one by one. */
export interface UnitTable {
  readonly add: (bearing: Bearing) => void;
  readonly units: () => Unit[];
  /** The first bearing that is no background. */
  readonly first: () => Bearing | null;
}

export const unitTable = (): UnitTable => {
  const units = new Map<string, Unit>();
  let first: Bearing | null = null;
  return {
    first: () => first,
    add: (bearing) => {
      if (bearing.claim.background) return;
      first ??= bearing;
      const { scope, value, implied, id } = markOf(bearing);
      const known = units.get(id);
      if (known) known.bearings.push(bearing);
      else
        units.set(id, {
          scope: bearing.scope,
          scopeText: scope,
          value,
          quantity: bearing.value.kind === "quantity" && bearing.part === "answer",
          implied,
          bearings: [bearing],
        });
    },
    units: () => [...units.values()].sort(byLimits),
  };
};

/** The most limited first, so that what is unstated finds a question to join; what nobody tells last, sums before their parts. */
const byLimits = (a: Unit, b: Unit): number =>
  Number(a.implied) - Number(b.implied) ||
  (a.implied && b.implied ? leastOf(b) - leastOf(a) : 0) ||
  b.scope.length - a.scope.length ||
  b.bearings.length - a.bearings.length ||
  (a.scopeText < b.scopeText ? -1 : a.scopeText > b.scopeText ? 1 : a.value < b.value ? -1 : 1);

const leastOf = ({ bearings: [first] }: Unit): number =>
  first?.value.kind === "quantity" ? (first.value.quantity.low ?? 0) : 0;

/** Null where the unit cannot join; else how well it fits: the same value above all, then fully the same limits. */
const suits = (unit: Unit, cluster: Cluster): number | null => {
  const relation = relateScopes(unit.scope, cluster.terms);
  if (relation === "apart") return null;
  const sameValue = cluster.values.has(unit.value) && unit.value !== "";
  // The toll of a part and the toll of the whole are two questions unless they are told as the same figure.
  const within = unit.implied && liesIn(unit.scope, cluster.terms) && leastOf(unit) <= cluster.most;
  if (relation === "part" && unit.quantity && !sameValue && !within) return null;
  return (sameValue ? 4 : 0) + (relation === "same" ? 2 : 0) + (unit.scope.length === cluster.terms.length ? 1 : 0);
};

/** Terms of a question after a unit with the same value joined it: where the unit's limit holds the question's, the unit's. */
const widened = (terms: readonly ScopeTerm[], scope: readonly ScopeTerm[]): readonly ScopeTerm[] =>
  terms.map((term) => {
    const other = scope.find((item) => item.name === term.name);
    return other && other.name !== "place" && term.within.includes(other.value) ? other : term;
  });

const clusterUnits = (units: readonly Unit[]): Cluster[] => {
  const clusters: Cluster[] = [];
  for (const unit of units) {
    let best: Cluster | null = null;
    let bestFit = -1;
    for (const cluster of clusters) {
      const score = suits(unit, cluster);
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
    const same = best.values.has(unit.value) && unit.value !== "";
    if (!unit.implied || best.units.length === 0)
      best.terms = same
        ? mergeTerms(widened(best.terms, unit.scope), widened(unit.scope, best.terms))
        : mergeTerms(best.terms, unit.scope);
    best.units.push(unit);
    best.values.add(unit.value);
    best.size += unit.bearings.length;
    best.most = Math.max(best.most, leastOf(unit));
  }
  return clusters;
};

/** What a claim answers, as its frame sees it; null where it answers nothing. */
export const bearingOf = (claim: Claim, context: CompareContext): Bearing | null => {
  const bearing = comparerOf(claim.frame)?.compare.bearing(claim, context);
  if (!bearing) return null;
  const told = withFigure(bearing, context);
  // "nobody was arrested" gives no figure of those arrested: it stands beside the question.
  return told.polarity === "negative" && told.value.kind === "quantity" && told.part === "answer"
    ? { ...told, part: "aside", note: told.note ?? "told as not so" }
    : told;
};

/** Whose figure it is where its report tells it of another event: a question of its own, beside those of the story's event. */
const OTHER_EVENT = "another event";
/** The same of a figure that counts a month, a year or longer beside the story's day. */
const OTHER_TIME = "another stretch of time";

/** What a question is asked of where that is not the story's own event; null for all others. */
export const apartOf = ({ of }: { readonly [name: string]: string }): string | null =>
  of === OTHER_EVENT || of === OTHER_TIME ? of : null;

/**
 * A figure of another event or another time is asked apart; one of some of those counted in all gives way to any total; one that its own
 * report's headline contradicts answers nothing.
 */
const withFigure = (bearing: Bearing, context: CompareContext): Bearing => {
  const { figure } = bearing.claim;
  switch (figure?.role) {
    case "other event":
      return { ...bearing, key: { ...bearing.key, of: OTHER_EVENT } };
    case "other time":
      return {
        ...bearing,
        key: { ...bearing.key, of: OTHER_TIME },
        scope: [...bearing.scope, { name: "time", value: figure.text.toLowerCase(), within: [] }],
      };
    case "part":
      return { ...bearing, implied: true, note: bearing.note ?? "a part of them" };
    case "beside":
      return { ...bearing, part: "aside", note: bearing.note ?? "its report's headline or lead tells another number" };
    default:
      return bearing.value.kind === "quantity" && bearing.claim.roles["place"] && isElsewhere(bearing.place, context)
        ? { ...bearing, key: { ...bearing.key, of: OTHER_EVENT } }
        : bearing;
  }
};

/** By what its frame says that claims of one question share. */
export const groupOf = ({ claim, key, asked }: Bearing): string => `${asked ?? claim.frame}\u0001${keyText(key)}`;

/** The questions of one group: its bearings by the limits that they state. */
export const draftsOf = (story: string, group: string, table: UnitTable): QuestionDraft[] => {
  const first = table.first();
  const comparer = first && comparerOf(first.asked ?? first.claim.frame);
  if (!first || !comparer) return [];
  return clusterUnits(table.units()).map((cluster) => {
    const scope = [...cluster.terms].sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
      id: contentId("q", [story, group, scopeText(scope)]),
      comparer,
      key: first.key,
      scope,
      bearings: cluster.units.flatMap((unit) => unit.bearings),
    };
  });
};
