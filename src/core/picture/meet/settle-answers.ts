import type { Bearing } from "../../frames/frame-compare.ts";
import { FEATURES, SAME_ANSWER, scoreOf } from "../../meeting/index.ts";
import { contentId } from "../../report/report-id.ts";
import { valueId } from "../group-questions.ts";
import type { Laid } from "./meet-drafts.ts";

/** Two tellings of one question are one answer from here on, in log odds. */
const LEAST_SAME = 0.4;
/** Where they are likelier than this to say the same, and no more is known, both can hold. */
const LEAST_BOTH = 0;
/** What two tellings are taken for that share no word. */
const STRANGE = -1;

const feature = (name: string): ((row: Float64Array) => number) => {
  const at = FEATURES.indexOf(name);
  return (row) => row[at] ?? 0;
};
const [denied, opposedWords, negative, toldNear] = [
  feature("one is denied"),
  feature("opposed words"),
  feature("one is negative"),
  feature("what is told, anywhere"),
];
/** How near the words must be that two claims tell where only one of them says "not". */
const ONE_DEED = 0.7;

/** Whether what the two claims have in common shows that one says what the other says is not so. */
const opposes = (row: Float64Array): boolean =>
  denied(row) > 0 || opposedWords(row) > 0 || (negative(row) > 0 && toldNear(row) >= ONE_DEED);

/** Tellings that say the same. */
interface Side {
  readonly id: string;
  readonly bearings: readonly Bearing[];
  readonly at: readonly number[];
}

const isSpoken = ({ bearings }: Side): boolean => bearings.every(({ claim }) => claim.attribution.length > 0);

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
        if (score >= LEAST_SAME && (best === null || score > best.score)) best = { a, b, score };
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
  const isOpposed = (one: Side, other: Side): boolean =>
    one.at.some((a) =>
      other.at.some((b) => {
        const values = row(a, b);
        return values !== null && opposes(values);
      }),
    );
  return sides.flatMap((side) => {
    const others = sides.filter((other) => other !== side);
    const excluded = others.filter((other) => same(side, other) < LEAST_BOTH);
    // What two people say differs often and excludes each other seldom: only where one of them says "not", or the opposite.
    const exclude = isSpoken(side)
      ? excluded.some((other) => !isSpoken(other) || isOpposed(side, other))
      : excluded.length > 0;
    const kind = exclude ? "choice" : "open";
    return side.bearings.map(
      (bearing): Bearing => ({ ...bearing, polarity: "positive", value: { kind, id: side.id, ...ownWord(bearing) } }),
    );
  });
};

/** What somebody says is their own word; what they ask for, plan or expect is no word against another's. */
const ownWord = ({ claim }: Bearing): { readonly own?: true } =>
  claim.attribution.length > 0 &&
  (claim.status === "asserted" || claim.status === "claimed" || claim.status === "denied")
    ? { own: true }
    : {};
