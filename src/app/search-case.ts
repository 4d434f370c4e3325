import type { Report } from "../core/report/report.ts";
import { openSqliteCase } from "../store/index.ts";

export interface FoundReport {
  readonly report: Report;
  /** Words around the first match, cut from the frozen text. */
  readonly excerpt: string;
}

/** Reports of a case that hold all these words, in any script, best first. Throws `CaseError`. */
export const searchCase = async (
  file: string,
  words: string,
  limit: number,
  now: () => string,
): Promise<readonly FoundReport[]> => {
  const store = await openSqliteCase(file, { now, mode: "read" });
  try {
    const found: FoundReport[] = [];
    for (const { report: id, excerpt } of await store.search(words, limit)) {
      const entry = await store.entry(id);
      if (entry !== null) found.push({ report: entry.report, excerpt });
    }
    return found;
  } finally {
    await store.close();
  }
};
