import type { Claim } from "../claim/claim.ts";
import { comparerOf } from "../frames/comparers.ts";
import type { AnswerValue, Bearing, CompareContext, ScopeTerm } from "../frames/frame-compare.ts";
import { isElsewhere } from "../frames/story-land.ts";
import { contentId } from "../report/report-id.ts";
import { type CountEvidence, countEvidence } from "./count-evidence.ts";
import type { QuestionDraft } from "./drafts.ts";
import { valueKey } from "./intervals.ts";
import type { CountWorld } from "./one-count.ts";
import { clusterUnits, leastOf, type Unit } from "./units.ts";

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
  /** What the reports that tell its figures show of their limits. */
  readonly evidence: CountEvidence;
}

export const unitTable = (): UnitTable => {
  const units = new Map<string, Unit>();
  let first: Bearing | null = null;
  return {
    first: () => first,
    evidence: countEvidence(),
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
export const draftsOf = (story: string, group: string, table: UnitTable, world: CountWorld): QuestionDraft[] => {
  const first = table.first();
  const comparer = first && comparerOf(first.asked ?? first.claim.frame);
  if (!first || !comparer) return [];
  const seen = new Map<string, number>();
  return clusterUnits(table.units(), world, table.evidence).map((cluster) => {
    const scope = [...cluster.terms].sort((a, b) => (a.name < b.name ? -1 : 1));
    const limits = scopeText(scope);
    // "100 workers" and "60 workers" may be two questions of the same limits.
    const before = seen.get(limits) ?? 0;
    seen.set(limits, before + 1);
    return {
      id: contentId("q", [story, group, limits, ...(before === 0 ? [] : [`${before}`])]),
      comparer,
      key: first.key,
      scope,
      bearings: cluster.units.flatMap((unit) => unit.bearings),
    };
  });
};
