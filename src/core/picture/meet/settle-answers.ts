import type { Bearing } from "../../frames/frame-compare.ts";
import { SAME_ANSWER, scoreOf } from "../../meeting/index.ts";
import { contentId } from "../../report/report-id.ts";
import { valueId } from "../group-questions.ts";
import type { Laid } from "./meet-drafts.ts";
import { isLater, isOfOne, isOneDeed, opposes, type Row, sharesWords, tellsOther } from "./shown.ts";

/** Two tellings of one question are one answer from here on, in log odds. */
const LEAST_SAME = 0;
/** Where they are likelier than this to say the same, both can hold whatever else shows. */
const LEAST_BOTH = 0;
/** What two tellings are taken for that share no word. */
const STRANGE = -1;

/** So unlikely to say the same they must be to have moved on. */
const LEAST_LATER = -1.5;

/** Tellings that say the same. */
interface Side {
  readonly id: string;
  readonly bearings: readonly Bearing[];
  readonly at: readonly number[];
}

const isSpoken = ({ bearings }: Side): boolean => bearings.some(({ claim }) => claim.attribution.length > 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/**
 * Each telling of a question with the answer that it gives: those that say the same give one. What was one answer of one question stays one.
 */
export const settleAnswers = (bearings: readonly Bearing[], { claims, row }: Laid): readonly Bearing[] => {
  const same = (one: Side, other: Side): number =>
    mean(
      one.at.flatMap((a) =>
        other.at.map((b) => {
          const values = row(a, b);
          return values === null ? STRANGE : scoreOf(SAME_ANSWER, values);
        }),
      ),
    );
  const rowsOf = (one: Side, other: Side): readonly Row[] =>
    one.at.flatMap((a) => other.at.flatMap((b) => row(a, b) ?? []));
  const mayAgree = (one: Side, other: Side): boolean => {
    const rows = rowsOf(one, other);
    return rows.some(sharesWords) && !rows.some((values) => opposes(values) || tellsOther(values));
  };
  // Other words are no other answer: one of the two must say "not", or the opposite, or another figure of the same; or tell it much later.
  const exclude = (one: Side, other: Side): boolean => {
    const alike = same(one, other);
    if (alike >= LEAST_BOTH) return false;
    const rows = rowsOf(one, other);
    return rows.some(opposes) || (alike < LEAST_LATER && !isSpoken(one) && !isSpoken(other) && rows.every(isLater));
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
    at: told.map(({ claim }) => claims.get(claim) ?? 0),
  }));
  for (;;) {
    let best: { readonly a: Side; readonly b: Side; readonly score: number } | null = null;
    for (const [at, a] of sides.entries())
      for (const b of sides.slice(at + 1)) {
        const score = same(a, b);
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
      const values = row(claims.get(one.claim) ?? 0, claims.get(claim) ?? 0);
      // What depends on something is told of many a thing that never comes.
      const shows = one.claim.status === "conditional" ? isOneDeed : isOfOne;
      return values !== null && shows(values) ? [one.claim.id] : [];
    });
  return sides.flatMap((side) => {
    const excludes = sides.filter((other) => other !== side && exclude(side, other)).map(({ id }) => id);
    const kind = excludes.length > 0 ? "choice" : "open";
    return side.bearings.map(
      (bearing): Bearing => ({
        ...bearing,
        polarity: "positive",
        of: isAhead(bearing) ? [] : of(bearing),
        value: {
          kind,
          id: side.id,
          ...ownWord(bearing),
          ...(kind === "choice" ? { excludes: excludes.join(" ") } : {}),
        },
      }),
    );
  });
};

const isAhead = ({ claim: { status } }: Bearing): boolean =>
  status === "planned" || status === "forecast" || status === "conditional";

/** What somebody says is their own word; what they ask for, plan or expect is no word against another's. */
const ownWord = ({ claim }: Bearing): { readonly own?: true } =>
  claim.attribution.length > 0 &&
  (claim.status === "asserted" || claim.status === "claimed" || claim.status === "denied")
    ? { own: true }
    : {};
