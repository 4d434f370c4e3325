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

export interface Chosen {
  readonly set: string;
  readonly id: string;
  readonly report: Report;
  /** Every claim of the frames in it was marked by hand before it was read. */
  readonly marked: boolean;
}

/** The reports of a round: those whose id, hashed behind the round's name, comes first. Nobody picks them. */
export const choose = (data: string, round: string): readonly Chosen[] =>
  HAND_SETS.flatMap(({ name, count, marked }) =>
    readLines(join(data, name, "reports.jsonl"))
      .filter((row) => {
        const { length } = textOf(row["text"]) ?? "";
        return length >= SHORTEST && length <= LONGEST;
      })
      .map((row) => ({
        row,
        order: createHash("sha256")
          .update(`${round}:${String(row["id"])}`)
          .digest("hex"),
      }))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .slice(0, count)
      .map(({ row }, index) => ({
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
      })),
  );
