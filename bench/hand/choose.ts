import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Report } from "../../src/core/report/report.ts";
import { readLines, reportOf, textOf } from "../stories/items.ts";

/** The sets that reports are drawn from, and how many of each make the fifty; of them the first few are also marked for recall. */
export const HAND_SETS: readonly { readonly name: string; readonly count: number; readonly marked: number }[] = [
  { name: "gun-violence", count: 25, marked: 10 },
  { name: "news-events", count: 25, marked: 10 },
];

/** Shorter texts are no reports, longer ones too much to judge whole. Characters. */
const [SHORTEST, LONGEST] = [400, 3000];

/** Reports read while rules were written, by round or by the sample of that work: no later round draws them again. */
const READ: {
  readonly [round: string]: readonly {
    readonly seed: string;
    readonly count: number;
    readonly within: readonly [number, number];
    readonly joiner: string;
  }[];
} = {
  "hand-3": [
    { seed: "hand-2", count: 25, within: [SHORTEST, LONGEST], joiner: ":" },
    { seed: "tune", count: 60, within: [301, 5999], joiner: "" },
  ],
  // Round 2 drew past what round 1 and the sample had: twice as many cover it.
  "hand-4": [
    { seed: "hand-2", count: 25, within: [SHORTEST, LONGEST], joiner: ":" },
    { seed: "hand-3", count: 60, within: [SHORTEST, LONGEST], joiner: ":" },
    { seed: "tune", count: 60, within: [301, 5999], joiner: "" },
  ],
};

type Row = Record<string, unknown>;

const drawn = (
  rows: readonly Row[],
  seed: string,
  joiner: string,
  [least, most]: readonly [number, number],
  count: number,
): readonly Row[] =>
  rows
    .filter((row) => {
      const { length } = textOf(row["text"]) ?? "";
      return length >= least && length <= most;
    })
    .map((row) => ({
      row,
      order: createHash("sha256")
        .update(`${seed}${joiner}${String(row["id"])}`)
        .digest("hex"),
    }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, count)
    .map(({ row }) => row);

export interface Chosen {
  readonly set: string;
  readonly id: string;
  readonly report: Report;
  /** Every claim of the frames in it was marked by hand before it was read. */
  readonly marked: boolean;
}

/** The reports of a round: those whose id, hashed behind the round's name, comes first. Nobody picks them. */
export const choose = (data: string, round: string): readonly Chosen[] =>
  HAND_SETS.flatMap(({ name, count, marked }) => {
    const rows = readLines(join(data, name, "reports.jsonl"));
    const read = new Set(
      (READ[round] ?? []).flatMap((one) => drawn(rows, one.seed, one.joiner, one.within, one.count)),
    );
    const fresh = rows.filter((row) => !read.has(row));
    return drawn(fresh, round, ":", [SHORTEST, LONGEST], count).map((row, index) => ({
      set: name,
      id: String(row["id"]),
      report: reportOf(
        String(row["id"]),
        textOf(row["title"]),
        textOf(row["text"]) ?? "",
        textOf(row["published"]),
        textOf(row["publisher"]),
      ),
      marked: index < marked,
    }));
  });
