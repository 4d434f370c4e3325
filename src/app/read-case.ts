import type { Decision } from "../core/decision/decision.ts";
import { ENGINE_VERSION } from "../core/engine.ts";
import type { Notice } from "../core/notice.ts";
import { CaseError, openSqliteCase, type PastReading, type StoredEntry } from "../store/index.ts";
import { readingOf } from "./understander.ts";

/** Readings renewed in one transaction. */
const BATCH = 32;

/** Keeps renewed readings where the case can be written; where it cannot they are made again next time. */
const keepRenewed = async (path: string, renewed: readonly StoredEntry[], now: () => string): Promise<void> => {
  try {
    const store = await openSqliteCase(path, { now, mode: "write" });
    try {
      for (let at = 0; at < renewed.length; at += BATCH)
        await store.put(renewed.slice(at, at + BATCH).map(({ report, reading }) => ({ report, reading, bytes: null })));
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
  }
};

/** All that a picture of a case is made from. */
export interface CaseContent {
  readonly entries: readonly StoredEntry[];
  readonly decisions: readonly Decision[];
  /** What older engines read, oldest first. */
  readonly past: readonly PastReading[];
  readonly notices: readonly Notice[];
}

/** All reports of a case with readings of this engine: those of an older one are made anew. Throws `CaseError`. */
export const readCase = async (path: string, now: () => string): Promise<CaseContent> => {
  const store = await openSqliteCase(path, { now, mode: "read" });
  const entries: StoredEntry[] = [];
  const renewed: StoredEntry[] = [];
  let notices: readonly Notice[];
  let decisions: readonly Decision[];
  let past: readonly PastReading[];
  try {
    for await (const entry of store.entries(null)) {
      const current = entry.reading?.engine === ENGINE_VERSION;
      const fresh = current ? entry : { ...entry, reading: readingOf(entry.report) };
      if (!current) renewed.push(fresh);
      entries.push(fresh);
    }
    notices = await store.notices();
    decisions = await store.decisions();
    past = await store.pastReadings();
  } finally {
    await store.close();
  }
  if (renewed.length > 0) await keepRenewed(path, renewed, now);
  return { entries, decisions, past, notices };
};
