import type { Claim } from "../claim/claim.ts";
import type { ScopeRelation, ScopeTerm } from "../frames/frame-compare.ts";
import { mayBeAll, mayBeOneRole } from "../frames/one-role.ts";
import { type CountEvidence, type Figures, HEAD, type Pairs, pairOf, quantityOf, unlike } from "./count-evidence.ts";
import { momentOf } from "./dates.ts";
import { compareQuantities } from "./intervals.ts";
import { isNarrower, REGION, relateTerms } from "./scope.ts";

/** Which limits of the figures of one kind are no limits in this story: other words for the same people, another name of the same place. */
export interface OneCount {
  /** As `relateScopes`, where places that reports tell as one are one. */
  readonly relate: (a: readonly ScopeTerm[], b: readonly ScopeTerm[]) => ScopeRelation;
  /** Whether nothing among some figures comes near to one that no report tells at its head: it counts another matter ("since the war began"). */
  readonly isFar: (one: Figures, others: readonly Figures[]) => boolean;
  /** Of figures of which one may count some of those of the other: whether they may as well count the same. */
  readonly mayBeOne: (a: Figures, b: Figures) => boolean;
  /** Of those who attack and of others: whether a report gives a figure for each, and none shows them as one. The same number then tells of two. */
  readonly areTwo: (a: Figures, b: Figures) => boolean;
}

/** What is asked of the reports that tell the figures. */
export interface CountWorld {
  readonly publishedAt: (report: string) => string | null;
  /** The sentence in which a claim tells its figure, in lower case. */
  readonly sentenceOf: (claim: Claim) => string;
}

/** Those who attack, as `peopleTerm` calls them. */
const ATTACKING: ReadonlySet<string> = new Set(["militant", "rebel", "fighter", "suspect", "robber", "bomber"]);

/** So many times larger is no later stage of a count, but for one that reports open with. */
const FAR = 50;

/** So many times larger, a later total of everybody counts others too. */
const STEP = 1.5;

/** Two words for some of those who are counted, of which the one may be what the other are. */
const isOneRole = (a: ScopeTerm, b: ScopeTerm): boolean =>
  a.name === "population" && a.within.length > 0 && b.within.length > 0 && mayBeOneRole(a.value, b.value);

/** A count of those still missing falls, one of the dead does not. */
const grows = ({ bearings: [first] }: Figures): boolean => first?.value.kind === "quantity" && first.value.grows;

const isInHead = ({ bearings }: Figures): boolean => bearings.some(({ claim }) => claim.sentence <= HEAD);

const sizeOf = (figure: Figures): number => {
  const quantity = quantityOf(figure);
  return quantity?.low ?? quantity?.high ?? 0;
};

/** "Orvel" and "Orvel district": a toll told of either is told of both. */
const isNamesake = ({ name, where: a }: ScopeTerm, { where: b }: ScopeTerm): boolean =>
  name === "place" && a !== undefined && b !== undefined && bareName(a.name) === bareName(b.name);

/** In no gazetteer: its country is only that of the report, or of its dateline. */
const isUnlisted = ({ value }: ScopeTerm): boolean => value.startsWith("local:");

const bareName = (name: string): string => name.replace(REGION, "").trim();

/** A street or a building in a town that is not the other place. */
const isInOther = ({ where, within: [town = ""] }: ScopeTerm, other: ScopeTerm): boolean =>
  where?.fine === true && town !== "" && !town.startsWith("country:") && town !== other.value;

/** Whether some words hold the name of a place, whole. */
const names = (words: string, { where }: ScopeTerm): boolean => {
  if (where === undefined || where.name.length < SHORTEST) return false;
  for (let at = words.indexOf(where.name); at >= 0; at = words.indexOf(where.name, at + 1))
    if (!/\p{L}/u.test(words.charAt(at - 1)) && !/\p{L}/u.test(words.charAt(at + where.name.length))) return true;
  return false;
};

/** A shorter name may be any word. */
const SHORTEST = 4;

/**
 * Reports call those whom they count by many words ("workers", "residents", "people") and tell where by many names. Such limits part
 * figures only where something shows that they do: one report gives a figure for each, or the narrower of the two is the smaller and was not
 * told before the wider. A group of its own among people (women, soldiers, the French) is the whole only where a report tells it so.
 * `shown`: what was seen of these figures before, if anything was.
 */
export const oneCount = (
  units: readonly Figures[],
  { publishedAt, sentenceOf }: CountWorld,
  shown: CountEvidence,
): OneCount => {
  const figures = units.filter(({ quantity, implied }) => quantity && !implied);
  let found: Pairs | null = null;
  const evidence = (): Pairs => {
    found ??= shown.pairs(figures);
    return found;
  };
  const firsts = new Map<Figures, number | null>();
  /** When a figure was told first; null where one of its reports does not tell when it was published. */
  const firstTold = (figure: Figures): number | null => {
    const known = firsts.get(figure);
    if (known !== undefined) return known;
    let first: number | null = Number.POSITIVE_INFINITY;
    for (const { claim } of figure.bearings) {
      const at = publishedAt(claim.report);
      const moment = at === null ? null : momentOf(at);
      first = first === null || moment === null ? null : Math.min(first, moment);
    }
    firsts.set(figure, first);
    return first;
  };
  /** The smaller, told no sooner than the larger; never what a report calls the toll. */
  const isPart = (narrow: Figures, wide: Figures): boolean => {
    const [some, all] = [quantityOf(narrow), quantityOf(wide)];
    if (some === null || all === null) return true;
    if (narrow.bearings.some(({ claim }) => claim.scope["total"] !== undefined)) return false;
    if (compareQuantities(some, all) >= 0) return false;
    const [first, other] = [firstTold(narrow), firstTold(wide)];
    return first === null || other === null || other <= first;
  };
  /** The words for those who are counted, besides everybody. */
  const called = (): readonly string[] => {
    calledSo ??= figures.flatMap(({ scope }) =>
      scope.filter(({ name, within }) => name === "population" && within.length > 0).map(({ value }) => value),
    );
    return calledSo;
  };
  let calledSo: readonly string[] | null = null;
  /** "Two peacekeepers were killed", and a day later "the attack has cost three lives": all whom anybody tells of are peacekeepers, and the total is a later count. */
  const isRiseOfAll = (some: Figures, group: ScopeTerm, all: Figures, everybody: ScopeTerm): boolean => {
    if (group.name !== "population" || group.marked !== true || !group.within.includes(everybody.value)) return false;
    if (!mayBeAll(group.value) || ATTACKING.has(group.value) || isPart(some, all)) return false;
    if (quantityOf(all)?.words !== undefined || sizeOf(all) < sizeOf(some) || sizeOf(all) > STEP * sizeOf(some) + 1)
      return false;
    return called().every((word) => word === group.value || mayBeOneRole(word, group.value));
  };
  const linked = new Map<string, Map<string, boolean>>();
  /** Whether two places that do not lie in each other are told as one: under one number, or both in one of the first sentences of a report. */
  const isOnePlace = (a: ScopeTerm, b: ScopeTerm): boolean => {
    const [first, second] = a.value < b.value ? [a, b] : [b, a];
    const of = linked.get(first.value) ?? new Map<string, boolean>();
    linked.set(first.value, of);
    const known = of.get(second.value);
    if (known !== undefined) return known;
    const pair = pairOf(a, b);
    const found =
      (isUnlisted(a) && isUnlisted(b) && isNamesake(a, b)) ||
      evidence().one.has(pair) ||
      (!isInOther(a, b) && !isInOther(b, a) && !evidence().apart.has(pair) && (isToldWith(a, b) || isToldWith(b, a)));
    of.set(second.value, found);
    return found;
  };
  const isToldWith = (own: ScopeTerm, other: ScopeTerm): boolean => {
    for (const sentence of shown.heads(figures, own.value, sentenceOf)) if (names(sentence, other)) return true;
    return false;
  };
  const isFarFrom = (a: Figures, b: Figures): boolean => {
    const [one, other] = [sizeOf(a), sizeOf(b)];
    return one > 0 && other > 0 && Math.max(one, other) >= FAR * Math.min(one, other) && !(isInHead(a) && isInHead(b));
  };
  return {
    isFar: (one, others) => {
      if (!one.quantity || one.implied) return false;
      let isAny = false;
      for (const other of others) {
        if (!other.quantity || other.implied) continue;
        if (!isFarFrom(one, other)) return false;
        isAny = true;
      }
      return isAny;
    },
    relate: (a, b) => {
      let relation: ScopeRelation = "same";
      for (const left of a)
        for (const right of b) {
          if (left.name !== right.name) continue;
          const one = relateTerms(left, right);
          if (one === "same") continue;
          if (one === "apart" && !(left.name === "place" && isOnePlace(left, right))) return "apart";
          relation = "part";
        }
      return relation;
    },
    areTwo: (a, b) =>
      unlike(a.scope, b.scope).some(([left, right]) => {
        const pair = pairOf(left, right);
        const attacks = ATTACKING.has(left.value) !== ATTACKING.has(right.value);
        return attacks && evidence().apart.has(pair) && !evidence().one.has(pair);
      }),
    mayBeOne: (a, b) =>
      unlike(a.scope, b.scope).every(([left, right]) => {
        if (relateTerms(left, right) === "same") return true;
        const pair = pairOf(left, right);
        if (evidence().apart.has(pair)) return false;
        if (evidence().one.has(pair) || isNamesake(left, right)) return true;
        if (isOneRole(left, right)) return !grows(a) || (!isPart(a, b) && !isPart(b, a));
        if (isRiseOfAll(a, left, b, right) || isRiseOfAll(b, right, a, left)) return true;
        // "43 are ill" after "302 cases": those who still are.
        if (left.name === "illness") return !isPart(a, b) && !isPart(b, a);
        if (left.marked === true || right.marked === true) return false;
        if (isNarrower(left, right)) return !isPart(a, b);
        if (isNarrower(right, left)) return !isPart(b, a);
        return left.name !== "place" || (!isPart(a, b) && !isPart(b, a));
      }),
  };
};
