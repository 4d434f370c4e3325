import { canonicalUrl } from "../core/report/canonical-url.ts";
import type { Report } from "../core/report/report.ts";
import type { PageVersion } from "../core/version/page-version.ts";
import { type CaseStore, openSqliteCase } from "../store/index.ts";
import { compareVersions, type SentenceChange } from "./compare-versions.ts";
import { ProblemError } from "./problem.ts";

/** One state of a page, and how it differs from the one before. */
export interface ListedVersion {
  /** Null: the page was gone. */
  readonly report: Report | null;
  readonly httpStatus: number | null;
  readonly seenAt: string | null;
  readonly recordedAt: string;
  /** Against the state before that had a text; empty for the first and for a page that was gone. */
  readonly changes: readonly SentenceChange[];
}

export interface ListedPage {
  readonly url: string;
  /** Oldest first. */
  readonly versions: readonly ListedVersion[];
}

const pageOf = async (store: CaseStore, states: readonly PageVersion[]): Promise<ListedPage> => {
  const versions: ListedVersion[] = [];
  let before: Report | null = null;
  for (const { report: id, httpStatus, seenAt, recordedAt } of states) {
    const report: Report | null = id === null ? null : ((await store.entry(id))?.report ?? null);
    const changes = report === null || before === null ? [] : compareVersions(before, report);
    versions.push({ report, httpStatus, seenAt, recordedAt, changes });
    before = report ?? before;
  }
  return { url: states[0]?.url ?? "", versions };
};

/** The states that `about` names: a report's id or a page's address. */
const statesOf = async (store: CaseStore, about: string, file: string): Promise<readonly PageVersion[]> => {
  const entry = about.startsWith("r_") ? await store.entry(about) : null;
  const url = entry?.report.url ?? canonicalUrl(about);
  const states = url === null ? [] : await store.versions(url);
  if (states.length > 0) return states;
  if (entry !== null) {
    const { report, recordedAt } = entry;
    return [{ url: report.url ?? "", report: report.id, httpStatus: null, seenAt: null, recordedAt }];
  }
  throw new ProblemError({
    code: "case/no-page",
    what: `the case ${file} has no report "${about}"`,
    where: about,
    todo: "name a report by its id (r_...) or its address; `tellings versions --case FILE` lists the pages that changed",
  });
};

/** The pages of a case that were seen in more than one state, or those that are named. Throws `ProblemError`, `CaseError`. */
export const listVersions = async (
  file: string,
  about: readonly string[],
  now: () => string,
): Promise<readonly ListedPage[]> => {
  const store = await openSqliteCase(file, { now, mode: "read" });
  try {
    const pages: ListedPage[] = [];
    const histories =
      about.length === 0
        ? await store.changedPages()
        : await Promise.all(about.map((one) => statesOf(store, one, file)));
    for (const states of histories) pages.push(await pageOf(store, states));
    return pages;
  } finally {
    await store.close();
  }
};
