import { availableParallelism } from "node:os";
import { understand } from "../core/engine.ts";
import type { Report } from "../core/report/report.ts";
import type { StoredReading } from "../store/index.ts";
import { loadEngine } from "./resources.ts";

/** Starting threads costs about as much as reading this many reports, each thread loading the engine's data anew. */
const WORTH_THREADS = 200;

/** Reads reports, on this thread or on several; the readings are the same either way. */
export interface Understander {
  /** What its readings are called by. */
  readonly engine: string;
  /** How many may be asked for before the first is awaited. */
  readonly width: number;
  readonly understand: (report: Report) => Promise<StoredReading>;
  readonly close: () => Promise<void>;
}

/** One report read here and now. Pure but for the loading of the engine's data and of the gazetteer file, if one is named. */
export const readingOf = (report: Report, gazetteer: string | null): StoredReading => {
  const { resources, engine } = loadEngine(gazetteer);
  const { claims, notices } = understand(report, resources);
  return { engine, claims, notices };
};

interface Pool {
  readonly run: (report: Report) => Promise<StoredReading>;
  readonly destroy: () => Promise<void>;
}

const openPool = async (threads: number, gazetteer: string | null): Promise<Pool> => {
  const { Piscina } = await import("piscina");
  const worker = new URL(
    import.meta.url.endsWith(".ts") ? "./understand-worker.ts" : "./understand-worker.js",
    import.meta.url,
  );
  return new Piscina<Report, StoredReading>({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: { gazetteer },
  });
};

/**
 * Starts on this thread; where more reports come than are worth it, goes on in threads. `threads` 1 stays on this one;
 * left out, it is the number of cores.
 */
export const openUnderstander = (threads = availableParallelism(), gazetteer: string | null = null): Understander => {
  const { engine } = loadEngine(gazetteer);
  let asked = 0;
  let pool: Promise<Pool> | null = null;
  const running = new Set<Promise<StoredReading>>();
  return {
    engine,
    width: threads > 1 ? threads * 4 : 1,
    understand: async (report) => {
      asked += 1;
      if (threads <= 1 || asked <= WORTH_THREADS) return readingOf(report, gazetteer);
      pool ??= openPool(threads, gazetteer);
      const reading = (await pool).run(report);
      running.add(reading);
      const done = (): boolean => running.delete(reading);
      reading.then(done, done);
      return reading;
    },
    close: async () => {
      // A pool that is taken down under a running task complains of its answer.
      await Promise.allSettled(running);
      if (pool !== null) await (await pool).destroy();
    },
  };
};
