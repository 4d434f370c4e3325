import type { Claim } from "../../claim/claim.ts";
import { lexicon } from "../../lexicon/index.ts";
import { measuredBy, quantityInBase } from "../../quantity/base-units.ts";
import type { Quantity } from "../../quantity/quantity.ts";
import { isVague } from "../bearing.ts";
import type { CompareContext } from "../frame-compare.ts";
import { storySummary } from "../story-summary.ts";
import { LIGHT } from "./figure-words.ts";
import { type Nearness, nounsNear, verbsNear } from "./near.ts";

/** What of a figure says which figure it is. */
interface Told {
  readonly kind: string;
  readonly what: string | null;
  readonly act: string | null;
  readonly side: string | null;
  readonly thing: string | null;
  readonly change: string | null;
  readonly of: string | null;
  readonly other: string | null;
  readonly quantity: Quantity;
  readonly report: string;
  /** Another voice's figure for what was counted just before: of one question with it, in its own report too. */
  readonly rival: boolean;
}

/** Figures of all reports that are one question, by the first of them. */
interface Group {
  readonly id: string;
  readonly told: Told[];
}

export const kindOf = ({ scope, quantity }: Claim): string =>
  scope["kind"] ??
  (quantity?.share != null ? "share" : quantity?.unit === "year" ? "term" : `money ${quantity?.unit ?? ""}`);

const toldBy = (claim: Claim, context: CompareContext): Told | null => {
  const { quantity, scope, roles, report, answers } = claim;
  if (quantity === null) return null;
  const named = (name: string): string | null => {
    const id = context.entity(roles[name]);
    return id === null || isVague(id) ? null : id;
  };
  const act = scope["act"] ?? null;
  const kind = kindOf(claim);
  return {
    kind: measuredBy(kind),
    what: scope["what"]?.replace(SAYING_LITTLE, "") ?? null,
    act: act !== null && LIGHT.has(act) ? null : act,
    // Doses that arrive are those that somebody receives.
    side: act !== null && BEFALLING.has(act) ? "patient" : (scope["side"] ?? null),
    thing: scope["thing"] ?? null,
    change: scope["change"] ?? null,
    of: named("of"),
    other: named("other"),
    quantity: kind === "count" ? quantity : quantityInBase(quantity),
    report,
    rival: answers !== undefined,
  };
};

const SAYING_LITTLE =
  /\b(?:key|main|benchmark|official|overall|annual|current|latest|new|headline|final|national|total) /gu;
const BEFALLING = new Set(["arrive", "disappear", "vanish", "burn", "wait", "queue"]);

const textOf = ({ kind, change, what, act, side, thing, of, other }: Told): string =>
  [kind, change, what, act, side, thing, of, other].map((one) => one ?? "").join("\u0002");

/** A number that two reports hardly give by chance: a large one, or one of three digits that is no round hundred. */
const isTelling = ({ low, high, share }: Quantity): boolean => {
  const value = share === null ? (low ?? high ?? 0) : share * 100;
  const digits = String(Math.abs(value))
    .replace(/^0\.0*|\./gu, "")
    .replace(/0+$/u, "");
  return digits.length >= 3 || value >= 1000 || (share === null && value > 100 && value % 100 !== 0);
};

/** So far apart, in parts of the larger, may two tellings of one number lie where one of them is rounded or bounded. */
const ROUNDED = 0.08;

/** One number, as it is told: "more than 3,300" is not 5,000, though that is more. */
const sameNumber = (a: Quantity, b: Quantity): boolean => {
  const [one, other] = [baseOf(a), baseOf(b)];
  if (one === null || other === null) return false;
  if (one === other) return true;
  if (a.bound === "exact" && b.bound === "exact") return false;
  return Math.abs(one - other) <= ROUNDED * Math.max(Math.abs(one), Math.abs(other)) && one >= FEWEST_ROUNDED;
};
/** Nobody rounds a smaller number so. */
const FEWEST_ROUNDED = 10;

const baseOf = ({ low, high, share }: Quantity): number | null => (share === null ? (low ?? high) : share * 100);

const bothTold = (a: string | null, b: string | null): a is string => a !== null && b !== null;

/** A number that counts nothing told counts people. */
const thingsOf = (a: Told, b: Told): Nearness | null => {
  if (a.kind === "count") return nounsNear(a.thing ?? "person", b.thing ?? "person");
  return bothTold(a.thing, b.thing) ? nounsNear(a.thing, b.thing as string) : null;
};

/** How well two figures are one: 0 where nothing says so, null where they are certainly not. */
const likeness = (a: Told, b: Told): number | null => {
  if (a.kind !== b.kind || a.change !== b.change) return null;
  if (bothTold(a.of, b.of) && a.of !== b.of) return null;
  const equal = sameNumber(a.quantity, b.quantity);
  if (a.report === b.report && !equal && a.rival === b.rival) return null;
  if (a.act !== null && b.act !== null && a.side === b.side && bothTold(a.other, b.other) && a.other !== b.other)
    return null;
  const things = thingsOf(a, b);
  const whats = bothTold(a.what, b.what) ? nounsNear(a.what, b.what as string) : null;
  const acts = bothTold(a.act, b.act) && a.side === b.side ? verbsNear(a.act, b.act as string) : null;
  const counts = a.kind === "count";
  const crossed = isDeed(a.what, b.act) || isDeed(b.what, a.act);
  const telling = equal && isTelling(a.quantity) && isTelling(b.quantity);
  // "food inflation" is no inflation, three children no three people, unless both give one number; "measles cases" are a story's cases.
  const alikeWhats = alike(whats) || ((whats === "narrower" || whats === "kind") && equal);
  const alikeThings = alike(things) || things === "narrower" || (things === "kind" && equal);
  if ((counts && !alikeThings) || whats === "opposed" || acts === "opposed" || things === "opposed") return null;
  const points =
    (alikeThings ? 1 : 0) +
    (alikeWhats ? 2 : 0) +
    (alike(acts) ? 2 : 0) +
    (crossed ? 2 : 0) +
    (telling ? 2 : equal ? 1 : 0) +
    (a.of !== null && a.of === b.of ? 1 : 0);
  if (telling && (counts || things !== "apart" || alikeWhats || alike(acts))) return points;
  // What is done differently, or is the figure of something else, is another question.
  const spilt = SPILT.has(a.kind) && alike(acts);
  if ((whats !== null && !alikeWhats) || acts === "apart" || (things !== null && !alikeThings && !spilt)) return 0;
  // Two who are only described may be two: their terms are one only where they are as long.
  if (a.kind === "term" && !equal && (a.of === null || a.of !== b.of)) return 0;
  if (counts) return alike(acts) || crossed || (acts === null && alikeWhats) ? points : 0;
  // "the fine" of a story is that of whoever pays it: two that both tell whose it is tell the same.
  return alikeWhats || (alike(acts) && (alikeThings || spilt)) ? points : 0;
};

/** What leaks is a solvent in one report and chemicals in the next. */
const SPILT = new Set(["volume", "weight"]);

/** The noun of what a verb tells: "widened its recall to 610,000 cars", "is recalling 420,000 cars". */
const isDeed = (noun: string | null, verb: string | null): boolean => {
  if (noun === null || verb === null) return false;
  return (
    noun === verb ||
    lexicon()
      .formsOf(noun.split(" ").at(-1) ?? noun, "noun", "verb")
      .includes(verb)
  );
};

const alike = (one: Nearness | null): boolean => one === "same" || one === "near";

/** More groups of one kind than this stand in no story that anybody could read: later figures meet only their like. */
const MOST_GROUPS = 400;

/** By claim; null where a figure asks nothing yet. */
const groupsOf = (claims: readonly Claim[], context: CompareContext): ReadonlyMap<string, string | null> => {
  const entries = claims
    .filter((claim) => claim.frame === "measure")
    .flatMap((claim) => {
      const told = toldBy(claim, context);
      return told === null ? [] : [{ id: claim.id, told, text: textOf(told) }];
    })
    .sort(
      (a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.id < b.id ? -1 : 1),
    );
  const byKind = new Map<string, Group[]>();
  const found = new Map<string, string>();
  for (const { id, told, text } of entries) {
    const groups = byKind.get(told.kind) ?? [];
    byKind.set(told.kind, groups);
    let best: Group | null = null;
    let most = 0;
    for (const group of groups.slice(0, MOST_GROUPS)) {
      const points = fitsIn(told, group);
      if (points > most) [best, most] = [group, points];
    }
    if (best === null) {
      const known = groups.filter((group) => group.id.startsWith(text)).length;
      best = { id: known === 0 ? text : `${text}\u0002${known}`, told: [] };
      groups.push(best);
    }
    best.told.push(told);
    found.set(id, best.id);
  }
  // A figure that only its act tells, of no noun of its own, asks nothing until another report, or another voice, gives it.
  const lone = new Set(
    [...byKind.values()]
      .flat()
      .filter(({ told }) =>
        told.every(({ what, report, rival }) => what === null && !rival && report === told[0]?.report),
      )
      .map(({ id }) => id),
  );
  return new Map([...found].map(([id, group]) => [id, lone.has(group) ? null : group]));
};

/** The best of its members speaks for a group, and any that is certainly another figure against it. */
const fitsIn = (told: Told, { told: members }: Group): number => {
  let most = 0;
  for (const member of members) {
    const points = likeness(told, member);
    if (points === null) return 0;
    most = Math.max(most, points);
  }
  return most;
};

const groups = storySummary({
  make: groupsOf,
  grow: (found, added) => (added.some(({ frame }) => frame === "measure") ? null : found),
  same: (a, b) => a.size <= b.size && [...a].every(([id, group]) => b.get(id) === group),
});

/** The figure that a claim gives, as one id for all reports of the story; null where it says too little. */
export const figureIn = (claim: Claim, context: CompareContext): string | null =>
  groups.in(context).get(claim.id) ?? null;
