import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openShelf } from "../../src/app/case-shelf.ts";
import { importReports } from "../../src/app/import-reports.ts";
import { openUnderstander } from "../../src/app/understander.ts";
import type { InputItem } from "../../src/inputs/index.ts";

export interface MemoryCourse {
  /** Resident memory of the process in MB: the most in the first fifth, the mean of the last fifth, and the highest seen. */
  readonly early: number;
  readonly late: number;
  readonly peak: number;
  /** What is still held after collecting garbage, in MB: after a tenth of the reports, and at the end. */
  readonly heldEarly: number;
  readonly heldLate: number;
  readonly seconds: number;
}

const megabytes = (): number => process.memoryUsage.rss() / 1_048_576;

/** Heap and buffers that are in use after a full collection, in MB. */
const heldNow = (): number => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
};

/** Imports `count` generated reports into a case file on one thread, watching the memory. */
export const watchImport = async (items: (index: number) => InputItem, count: number): Promise<MemoryCourse> => {
  const folder = mkdtempSync(join(tmpdir(), "tellings-speed-"));
  const shelf = await openShelf({ path: join(folder, "speed.db"), named: true }, () => new Date().toISOString());
  const understander = openUnderstander(1);
  let early = 0;
  let late = 0;
  let peak = 0;
  let lateSamples = 0;
  let heldEarly = 0;
  let heldLate = 0;
  async function* stream(): AsyncGenerator<InputItem> {
    for (let index = 0; index < count; index++) {
      if (index === Math.floor(count / 10)) heldEarly = heldNow();
      if (index === count - 1) heldLate = heldNow();
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
  return {
    early,
    late: late / Math.max(1, lateSamples),
    peak,
    heldEarly,
    heldLate,
    seconds: (performance.now() - start) / 1000,
  };
};
