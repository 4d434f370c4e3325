import type { Bearing } from "../../frames/frame-compare.ts";
import { ONE_QUESTION, scoreOf, type ToldClaim } from "../../meeting/index.ts";
import { contentId } from "../../report/report-id.ts";
import { valueId } from "../group-questions.ts";
import { isDue } from "../outcomes.ts";
import { areOfOne, hasMovedOn, saysNotDone, tellsOpposite } from "./moved-on.ts";
import type { Laid } from "./part-questions.ts";
import { isOneDeed, opposes, type Row, sharesWords, tellsOther } from "./shown.ts";

/** Two tellings of one question are one answer from here on, in log odds. */
const LEAST_SAME = 0;
/** Where they are likelier than this to say the same, both can hold whatever else shows. */
const LEAST_BOTH = -1;
/** What was to come about may have where the two are likelier than this to answer one question, in log odds. */
const LEAST_DUE = 0;
/** What two tellings are taken for that share no word. */
const STRANGE = -1;

/** Tellings that say the same. */
interface Side {
  readonly id: string;
  readonly bearings: readonly Bearing[];
  readonly at: readonly number[];
}

/** Two claims, with what they have in common; null where they were not laid beside each other. */
interface Pair {
  readonly a: ToldClaim | undefined;
  readonly b: ToldClaim | undefined;
  readonly row: Row | null;
  /** How likely they say the same, in log odds. */
  readonly likeness: number;
}

const heldBy =
  (holds: (a: ToldClaim, b: ToldClaim, row: Row) => boolean) =>
  ({ a, b, row }: Pair): boolean =>
    a !== undefined && b !== undefined && row !== null && holds(a, b, row);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** Tellings that give one answer, with all that they are set against or came of. */
export interface Settled {
  readonly id: string;
  readonly bearings: readonly Bearing[];
  /** Of other answers of the question: those that cannot hold beside it, and those that it is the outcome of. */
  readonly beside: readonly string[];
}

/**
 * Each telling of a question with the answer that it gives: those that say the same give one. What was one answer of one question stays one.
 */
export const settleAnswers = (
  bearings: readonly Bearing[],
  { claims, told, row, likeness, publishedAt }: Laid,
): readonly Settled[] => {
  const pairsOf = (one: Side, other: Side): readonly Pair[] =>
    one.at.flatMap((a) =>
      other.at.map((b): Pair => ({ a: told[a], b: told[b], row: row(a, b), likeness: likeness(a, b) ?? STRANGE })),
    );
  const sameOf = (pairs: readonly Pair[]): number => mean(pairs.map((pair) => pair.likeness));
  const follows = (one: Side, other: Side): boolean => pairsOf(other, one).some(heldBy(hasMovedOn));
  const denies = (one: Side, other: Side): boolean => pairsOf(other, one).some(heldBy(saysNotDone));
  const mayAgree = (one: Side, other: Side): boolean => {
    const pairs = pairsOf(one, other);
    const rows = pairs.flatMap(({ row: values }) => values ?? []);
    return (
      rows.some(sharesWords) &&
      !rows.some((values) => opposes(values) || tellsOther(values)) &&
      !pairs.some(heldBy(tellsOpposite)) &&
      ![follows, denies].some((apart) => apart(one, other) || apart(other, one))
    );
  };
  // Other words are no other answer: one of the two must say "not", or the opposite, or another figure of the same.
  const exclude = (one: Side, other: Side): boolean => {
    const pairs = pairsOf(one, other);
    return (
      sameOf(pairs) < LEAST_BOTH &&
      pairs.some((pair) => (pair.row !== null && opposes(pair.row)) || heldBy(tellsOpposite)(pair))
    );
  };
  const first = new Map<string, Bearing[]>();
  for (const bearing of bearings) {
    // What is denied stands with the words that are denied.
    const id = `${Object.values(bearing.key).join(" ")} ${valueId(bearing.value)} ${bearing.polarity}`;
    first.set(id, [...(first.get(id) ?? []), bearing]);
  }
  let sides: Side[] = [...first.values()].map((told) => ({
    id: contentId("s", told.map(({ claim }) => claim.id).sort()),
    bearings: told,
    at: [...new Set(told.map(({ claim }) => claims.get(claim) ?? 0))],
  }));
  for (;;) {
    let best: { readonly a: Side; readonly b: Side; readonly score: number } | null = null;
    for (const [at, a] of sides.entries())
      for (const b of sides.slice(at + 1)) {
        const score = sameOf(pairsOf(a, b));
        if (score >= LEAST_SAME && (best === null || score > best.score) && mayAgree(a, b)) best = { a, b, score };
      }
    if (best === null) break;
    const { a, b } = best;
    const both: Side = {
      id: a.id < b.id ? a.id : b.id,
      bearings: [...a.bearings, ...b.bearings],
      at: [...a.at, ...b.at],
    };
    sides = [both, ...sides.filter((side) => side !== a && side !== b)];
  }
  const ahead = bearings.filter(isAhead);
  const of = ({ claim }: Bearing): readonly string[] =>
    ahead.flatMap((one) => {
      const [at, other] = [claims.get(one.claim) ?? 0, claims.get(claim) ?? 0];
      const [values, a, b] = [row(at, other), told[at], told[other]];
      if (values === null || !a || !b) return [];
      // What depends on something, or only could be, is told of many a thing that never comes.
      const shows = one.claim.status === "conditional" || onlyCould(one) ? isOneDeed(values) : areOfOne(a, b, values);
      return shows ? [one.claim.id] : [];
    });
  /** What was to come about by the time of this telling, and may have. */
  const due = (bearing: Bearing): readonly string[] => {
    const then = publishedAt(bearing.claim.report);
    if (isAhead(bearing) || then === null) return [];
    return ahead.flatMap((one) => {
      const since = publishedAt(one.claim.report);
      if (since === null || !isDue(one, since, then)) return [];
      const values = row(claims.get(one.claim) ?? 0, claims.get(bearing.claim) ?? 0);
      return values !== null && scoreOf(ONE_QUESTION, values) >= LEAST_DUE ? [one.claim.id] : [];
    });
  };
  const sideOf = new Map(sides.flatMap((side) => side.bearings.map(({ claim }) => [claim.id, side.id] as const)));
  return sides.map((side) => {
    const idsOf = (holds: (one: Side, other: Side) => boolean): readonly string[] =>
      sides.filter((other) => other !== side && holds(side, other)).map(({ id }) => id);
    const [after, not, before, told] = [
      idsOf(follows),
      idsOf(denies),
      idsOf((one, other) => follows(other, one)),
      idsOf((one, other) => denies(other, one)),
    ];
    const excludes = [...new Set([...idsOf(exclude), ...after, ...not, ...before, ...told])];
    const kind = excludes.length > 0 ? "choice" : "open";
    const answers = side.bearings.map(
      (bearing): Bearing => ({
        ...bearing,
        polarity: "positive",
        of: isAhead(bearing) ? [] : of(bearing),
        value: {
          kind,
          id: side.id,
          ...ownWord(bearing),
          ...(kind === "choice" ? { excludes: excludes.join(" ") } : {}),
          ...(after.length > 0 ? { after: after.join(" ") } : {}),
          ...(not.length > 0 ? { not: not.join(" ") } : {}),
        },
      }),
    );
    const came = answers.flatMap((bearing) =>
      [...(bearing.of ?? []), ...due(bearing)].flatMap((claim) => sideOf.get(claim) ?? []),
    );
    return { id: side.id, bearings: answers, beside: [...new Set([...excludes, ...came])] };
  });
};

const isAhead = ({ claim: { status } }: Bearing): boolean =>
  status === "planned" || status === "forecast" || status === "conditional";

const onlyCould = ({ claim: { quote } }: Bearing): boolean =>
  /\b(?:could|may|might|would)\b/iu.test(quote) &&
  !/\b(?:will|shall|due|plan(?:s|ned)?|expect(?:s|ed)?|going to|set to|(?:is|are|was|were) to)\b/iu.test(quote);

/** What somebody says is their own word; what they ask for, plan or expect is no word against another's. */
const ownWord = ({ claim }: Bearing): { readonly own?: true } =>
  claim.attribution.length > 0 &&
  (claim.status === "asserted" || claim.status === "claimed" || claim.status === "denied")
    ? { own: true }
    : {};
