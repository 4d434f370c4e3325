import { existsSync } from "node:fs";
import path from "node:path";
import { readReports } from "../src/inputs/index.ts";

export const set = "ninjs";

/** IPTC's examples of news in JSON: each is a report, or says why it is none; none fails to parse. */
export async function run({ data, part: asked }: { data: string; part: string | null }): Promise<void> {
  const part = asked ?? "dev";
  const folder = existsSync(path.join(data, set)) ? path.join(data, set) : data;
  const counts = { reports: 0, dated: 0, titled: 0, "not a story": 0, failed: 0 };
  const failures: string[] = [];
  for await (const item of readReports([folder])) {
    // A schema among the examples is no item.
    if (item.kind === "notice" && /schema\.json(?:#|$)/.test(item.notice.source ?? "")) continue;
    if (item.kind === "report") {
      counts.reports++;
      if (item.report.publishedAt !== null) counts.dated++;
      if (item.report.title !== null) counts.titled++;
    } else if (item.notice.code === "input/not-a-story") counts["not a story"]++;
    else {
      counts.failed++;
      failures.push(`${item.notice.source}: ${item.notice.code} ${item.notice.reason}`);
    }
  }
  const n = counts.reports + counts["not a story"] + counts.failed;
  const line = (measure: string, value: number): void => console.log(JSON.stringify({ set, part, measure, value, n }));
  line("parsed", (n - counts.failed) / Math.max(1, n));
  for (const [measure, value] of Object.entries(counts)) line(measure, value);
  for (const failure of failures.slice(0, 20)) console.log(failure);
}
