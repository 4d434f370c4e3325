import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprintsOf } from "../src/core/lineage/fingerprints.ts";
import { lineageOf } from "../src/core/lineage/lineage.ts";
import type { Report } from "../src/core/report/report.ts";
import { type Bench, type BenchResult, figure } from "./figure.ts";
import { itemsOf, readLines } from "./stories/items.ts";

type Label = "copied" | "partly copied" | "independent";

/**
 * Sixty pairs of reports of one event, drawn by how many runs of five words they share and labelled by reading what they share:
 * copied (two thirds of the shorter telling or more), partly copied (passages in the reports' own voice), independent (nothing, a
 * quotation, or only what the page says around the telling).
 */
const LABELS = join(import.meta.dirname, "stories", "pair-labels.json");

/** Of the shorter telling, from which on a report is a copy. */
const COPY = 2 / 3;

const judge = (a: Report, b: Report): Label => {
  const links = lineageOf([a, b]).filter(({ evidence }) => evidence === "exact-copy" || evidence === "shared-passage");
  if (links.length === 0) return "independent";
  if (links.some(({ evidence }) => evidence === "exact-copy")) return "copied";
  const shorter = Math.min(...[a, b].map((report) => fingerprintsOf(report).hashes.length));
  const shared = [a, b].map((report) => {
    const { starts } = fingerprintsOf(report);
    return starts.filter((at) =>
      links.some(({ spans }) => spans.some((span) => span.report === report.id && at >= span.start && at < span.end)),
    ).length;
  });
  return Math.min(...shared) >= COPY * shorter ? "copied" : "partly copied";
};

/** Lineage of sixty labelled pairs: the three labels, and whether anything is copied at all. DIR is the folder of the sets. */
export const run: Bench = async ({ data, part }): Promise<BenchResult> => {
  const labels = JSON.parse(readFileSync(LABELS, "utf8")) as readonly [string, string, string, Label][];
  const reports = new Map<string, Report>();
  for (const set of new Set(labels.map(([name]) => name)))
    for (const { evidence } of itemsOf(readLines(join(data, set, "reports.jsonl")), "id"))
      reports.set(`${set} ${evidence.report.id}`, evidence.report);
  const worst: string[] = [];
  let right = 0;
  let found = 0;
  let told = 0;
  let gold = 0;
  let pairs = 0;
  for (const [set, first, second, label] of labels) {
    const a = reports.get(`${set} r_${first}`);
    const b = reports.get(`${set} r_${second}`);
    if (!a || !b) continue;
    pairs += 1;
    const judged = judge(a, b);
    if (judged === label) right += 1;
    else worst.push(`${set} ${first.slice(0, 10)} ${second.slice(0, 10)}: ${judged}, labelled ${label}`);
    if (judged !== "independent") told += 1;
    if (label !== "independent") gold += 1;
    if (judged !== "independent" && label !== "independent") found += 1;
  }
  const name = part ?? "all";
  return {
    figures: [
      figure("pairs", name, "label.accuracy", right / (pairs || 1), pairs),
      figure("pairs", name, "any-copying.precision", found / (told || 1), told),
      figure("pairs", name, "any-copying.recall", found / (gold || 1), gold),
    ],
    worst,
  };
};
