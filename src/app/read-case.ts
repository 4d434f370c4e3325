import type { Decision } from "../core/decision/decision.ts";
import type { Notice } from "../core/notice.ts";
import type { PageVersion } from "../core/version/page-version.ts";
import { CaseError, openSqliteCase, type PastReading, type StoredEntry } from "../store/index.ts";
import { loadEngine } from "./resources.ts";
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
  /** The states of every page that was seen in more than one, oldest first. */
  readonly pages: readonly (readonly PageVersion[])[];
}

/**
 * All reports of a case with readings of this engine: those of an older one, or with another gazetteer, are made anew. Throws
 * `CaseError`.
 */
export const readCase = async (
  path: string,
  now: () => string,
  gazetteer: string | null = null,
): Promise<CaseContent> => {
  const { engine } = loadEngine(gazetteer);
  const store = await openSqliteCase(path, { now, mode: "read" });
  const entries: StoredEntry[] = [];
  const renewed: StoredEntry[] = [];
  let notices: readonly Notice[];
  let decisions: readonly Decision[];
  let past: readonly PastReading[];
  let pages: CaseContent["pages"];
  try {
    for await (const entry of store.entries(null)) {
      const current = entry.reading?.engine === engine;
      const fresh = current ? entry : { ...entry, reading: readingOf(entry.report, gazetteer) };
      if (!current) renewed.push(fresh);
      entries.push(fresh);
    }
    notices = await store.notices();
    decisions = await store.decisions();
    past = await store.pastReadings();
    pages = await store.changedPages();
  } finally {
    await store.close();
  }
  if (renewed.length > 0) await keepRenewed(path, renewed, now);
  return { entries, decisions, past, notices, pages };
};
