import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openShelf } from "../../src/app/case-shelf.ts";
import { importReports } from "../../src/app/import-reports.ts";
import { openUnderstander } from "../../src/app/understander.ts";
import type { InputItem } from "../../src/inputs/index.ts";

export interface MemoryCourse {
  /** Resident memory of the process in MB after the first tenth and at the end, and the highest seen. */
  readonly early: number;
  readonly late: number;
  readonly peak: number;
  readonly seconds: number;
}

const megabytes = (): number => process.memoryUsage.rss() / 1_048_576;

/** Imports `count` generated reports into a case file on one thread, watching the memory. */
export const watchImport = async (items: (index: number) => InputItem, count: number): Promise<MemoryCourse> => {
  const folder = mkdtempSync(join(tmpdir(), "tellings-speed-"));
  const shelf = await openShelf({ path: join(folder, "speed.db"), named: true }, () => new Date().toISOString());
  const understander = openUnderstander(1);
  let early = 0;
  let late = 0;
  let peak = 0;
  let lateSamples = 0;
  async function* stream(): AsyncGenerator<InputItem> {
    for (let index = 0; index < count; index++) {
      yield items(index);
      if (index % 50 !== 0) continue;
      const now = megabytes();
      peak = Math.max(peak, now);
      if (index < count / 5) early = Math.max(early, now);
      if (index >= count - count / 5) {
        late += now;
        lateSamples += 1;
      }
    }
  }
  const start = performance.now();
  try {
    await importReports(stream(), shelf, understander, () => undefined);
  } finally {
    await understander.close();
    await shelf.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { early, late: late / Math.max(1, lateSamples), peak, seconds: (performance.now() - start) / 1000 };
};
