import { existsSync } from "node:fs";
import type { Decision } from "../core/decision/decision.ts";
import type { Notice } from "../core/notice.ts";
import type { PageVersion } from "../core/version/page-version.ts";
import {
  type CaseEntry,
  CaseError,
  type CaseStore,
  openNamelessCase,
  openSqliteCase,
  type StoredEntry,
} from "../store/index.ts";
import { type Problem, problemOf } from "./problem.ts";

/** What became of the case file. */
export type CaseUse =
  | { readonly kind: "none" }
  | { readonly kind: "written"; readonly path: string }
  /** It holds other reports too and was left as it is. */
  | { readonly kind: "left"; readonly path: string; readonly others: number }
  /** It could not be used; the picture was made without it. */
  | { readonly kind: "failed"; readonly path: string; readonly problem: Problem };

/** Which case file to use. */
export interface CaseChoice {
  readonly path: string;
  /** The user named it: reports are added to it, and trouble with it ends the run. Else it is only a convenience. */
  readonly named: boolean;
}

/**
 * Where reports of a run are kept. With a case that the user named, or one that holds no report but those of this run,
 * that is the case file; else a nameless case that ends with the program. A case of other reports is never written to.
 */
export interface CaseShelf {
  /** The stored entry of a report, from wherever it is. */
  readonly find: (id: string) => Promise<StoredEntry | null>;
  /** Says that the run names this report, before it is put or found stored. */
  readonly name: (id: string) => Promise<void>;
  readonly put: (entries: readonly CaseEntry[]) => Promise<void>;
  /** The states in which a page was seen, as `CaseStore.versions` gives them. */
  readonly versions: (url: string) => Promise<readonly PageVersion[]>;
  readonly putVersions: (versions: readonly Omit<PageVersion, "recordedAt">[]) => Promise<void>;
  readonly putNotices: (notices: readonly Notice[]) => Promise<void>;
  /** No more reports will be named: settles what becomes of the case file. */
  readonly settle: () => Promise<CaseUse>;
  /** What people decided in the case, where the run is of it. */
  readonly decisions: () => Promise<readonly Decision[]>;
  readonly entries: (ids: readonly string[]) => AsyncIterable<StoredEntry>;
  /** The states of every page that was seen in more than one. */
  readonly changedPages: () => Promise<readonly (readonly PageVersion[])[]>;
  readonly close: () => Promise<void>;
}

/** Entries copied in one transaction when staged reports move into the case. */
const COPY = 100;

export const openShelf = async (choice: CaseChoice | null, now: () => string): Promise<CaseShelf> => {
  const options = { now, mode: "write" } as const;
  let failure: Problem | null = null;
  let file: CaseStore | null = null;
  let staged: CaseStore | null = null;
  /** Reports of an unnamed case that this run has not named yet. While there are any, nothing is written to it. */
  const others = new Set<string>();
  const named = new Set<string>();

  const openCase = async ({ path, named: byUser }: CaseChoice): Promise<CaseStore> => {
    const store = await openSqliteCase(path, options);
    if (!byUser) for (const id of await store.reportIds()) if (!named.has(id)) others.add(id);
    return store;
  };
  // A new case is made with its first report: a run that reads none leaves no file behind.
  if (choice !== null && existsSync(choice.path)) {
    try {
      file = await openCase(choice);
    } catch (error) {
      if (choice.named || !(error instanceof CaseError)) throw error;
      failure = problemOf(error);
    }
  }

  const stage = async (): Promise<CaseStore> => {
    staged ??= await openNamelessCase(options);
    return staged;
  };
  /** Runs a write on the case file. Where that fails, a named case ends the run; else the run goes on without it. */
  const tryFile = async (write: (store: CaseStore) => Promise<void>): Promise<boolean> => {
    if (choice === null || failure !== null || others.size > 0) return false;
    try {
      file ??= await openCase(choice);
      // Another program may have made the file in the meantime.
      if (others.size > 0) return false;
      await write(file);
      return true;
    } catch (error) {
      if (choice.named || !(error instanceof CaseError)) throw error;
      failure = problemOf(error);
      return false;
    }
  };
  const moveStaged = async (): Promise<void> => {
    const from = staged;
    if (from === null) return;
    const ids = await from.reportIds();
    for (let at = 0; at < ids.length; at += COPY) {
      const page: CaseEntry[] = [];
      for await (const { report, reading } of from.entries(ids.slice(at, at + COPY))) {
        const sha256 = report.sources.at(-1)?.sha256;
        const bytes = sha256 === undefined ? null : await from.sourceBytes(sha256);
        page.push({ report, reading, bytes: sha256 === undefined || bytes === null ? null : { sha256, bytes } });
      }
      if (!(await tryFile((store) => store.put(page)))) return;
      const urls = new Set(page.map(({ report }) => report.url).filter((url) => url !== null));
      for (const url of urls) {
        const versions = (await from.versions(url)).filter(({ report }) =>
          page.some((one) => one.report.id === report),
        );
        if (!(await tryFile((store) => store.putVersions(versions)))) return;
      }
    }
    staged = null;
    await from.close();
  };

  const find: CaseShelf["find"] = async (id) => (await staged?.entry(id)) ?? (await file?.entry(id)) ?? null;

  return {
    find,
    name: async (id) => {
      named.add(id);
      if (others.delete(id) && others.size === 0) await moveStaged();
    },
    put: async (entries) => {
      if (!(await tryFile((store) => store.put(entries)))) await (await stage()).put(entries);
    },
    versions: async (url) => [...((await file?.versions(url)) ?? []), ...((await staged?.versions(url)) ?? [])],
    putVersions: async (versions) => {
      if (await tryFile((store) => store.putVersions(versions))) return;
      const own = await stage();
      // A report that only the case left alone holds is no business of this run.
      const ids = new Set(await own.reportIds());
      await own.putVersions(versions.filter(({ report }) => report === null || ids.has(report)));
    },
    putNotices: async (notices) => {
      if (notices.length > 0 && file !== null) await tryFile((store) => store.putNotices(notices));
    },
    settle: async () => {
      if (choice === null) return { kind: "none" };
      if (failure !== null) return { kind: "failed", path: choice.path, problem: failure };
      if (others.size > 0) return { kind: "left", path: choice.path, others: others.size };
      return { kind: "written", path: choice.path };
    },
    decisions: async () => (others.size > 0 ? [] : ((await file?.decisions()) ?? [])),
    entries: async function* (ids) {
      for (const id of [...new Set(ids)].sort()) {
        const entry = await find(id);
        if (entry !== null) yield entry;
      }
    },
    changedPages: async () => [...((await file?.changedPages()) ?? []), ...((await staged?.changedPages()) ?? [])],
    close: async () => {
      await staged?.close();
      await file?.close();
    },
  };
};
