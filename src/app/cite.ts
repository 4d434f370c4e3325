import { distance } from "fastest-levenshtein";
import type { AttributionLink } from "../core/attribution/attribution.ts";
import type { Report } from "../core/report/report.ts";
import { type CaseStore, openSqliteCase, type StoredClaim } from "../store/index.ts";
import { ProblemError } from "./problem.ts";

/** All that a citation has to say of a claim, or of a whole report. */
export interface Citation {
  /** Of the claim, or of the report where that was asked for. */
  readonly id: string;
  readonly report: string;
  /** The words of the report, to the byte; null for a whole report. */
  readonly quote: string | null;
  /** Where they stand in the report's frozen text, in UTF-16 units, half-open. */
  readonly start: number | null;
  readonly end: number | null;
  /** Who said so, innermost first; empty where the publisher speaks. */
  readonly attribution: readonly AttributionLink[];
  readonly publisher: string | null;
  readonly title: string | null;
  /** ISO 8601; null: undated. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** What was read of title, publisher, date and the like: each value with where it came from and how sure that is. */
  readonly facts: Report["facts"];
  /** Every place where the report was seen, with the bytes that were read there. */
  readonly sources: Report["sources"];
  readonly recordedAt: string;
  /** The report that stands at the page now, where it is another; "withdrawn" where the page is gone. */
  readonly newer: string | null;
}

/** Ids that are compared with one that is not known. */
const MOST_COMPARED = 200_000;
const NEAR = 5;
/** Signs by which an id may differ to be named as near. */
const FAR = 4;

const newerOf = async (store: CaseStore, report: Report): Promise<string | null> => {
  const last = report.url === null ? undefined : (await store.versions(report.url)).at(-1);
  if (last === undefined || last.report === report.id) return null;
  return last.report ?? "withdrawn";
};

const citationOf = async (
  store: CaseStore,
  report: Report,
  recordedAt: string,
  claim: StoredClaim["claim"] | null,
): Promise<Citation> => ({
  id: claim?.id ?? report.id,
  report: report.id,
  quote: claim?.quote ?? null,
  start: claim?.start ?? null,
  end: claim?.end ?? null,
  attribution: claim?.attribution ?? [],
  publisher: report.publisher,
  title: report.title,
  publishedAt: report.publishedAt,
  url: report.url,
  facts: report.facts,
  sources: report.sources,
  recordedAt,
  newer: await newerOf(store, report),
});

const nearIds = async (store: CaseStore, id: string): Promise<readonly string[]> => {
  const ids = id.startsWith("r_") ? await store.reportIds() : await store.claimIds("", MOST_COMPARED);
  return ids
    .map((known) => ({ known, far: distance(known, id) }))
    .filter(({ far }) => far <= FAR)
    .sort((a, b) => a.far - b.far || (a.known < b.known ? -1 : 1))
    .slice(0, NEAR)
    .map(({ known }) => known);
};

const unknown = async (store: CaseStore, file: string, id: string): Promise<ProblemError> => {
  const near = /^[cr]_/u.test(id) ? await nearIds(store, id) : [];
  return new ProblemError({
    code: "case/no-claim",
    what: `the case ${file} has no claim "${id}"`,
    where: id,
    todo:
      near.length > 0
        ? `near it are ${near.join(", ")}`
        : "take an id (c_... of a claim, r_... of a report) from the picture or from `tellings claims --case FILE`",
  });
};

/** The whole id that a person began to write; the id itself where it is none, or several begin so. */
const wholeId = async (store: CaseStore, id: string): Promise<string> => {
  if (!/^[cr]_[0-9a-f]{4,}$/u.test(id)) return id;
  const ids = id.startsWith("c_")
    ? await store.claimIds(id, 2)
    : (await store.reportIds()).filter((known) => known.startsWith(id));
  return ids.length === 1 ? (ids[0] ?? id) : id;
};

/**
 * What is to be cited for claims (or reports) of a case, in the order of the ids; the start of an id is enough where only
 * one begins so. A claim that two reports share is cited from each. Throws `ProblemError` with near ids, `CaseError`.
 */
export const cite = async (file: string, ids: readonly string[], now: () => string): Promise<readonly Citation[]> => {
  const store = await openSqliteCase(file, { now, mode: "read" });
  try {
    const citations: Citation[] = [];
    for (const asked of ids) {
      const id = await wholeId(store, asked);
      const entry = id.startsWith("r_") ? await store.entry(id) : null;
      if (entry !== null) citations.push(await citationOf(store, entry.report, entry.recordedAt, null));
      const claims = entry === null ? await store.claims(id) : [];
      if (entry === null && claims.length === 0) throw await unknown(store, file, asked);
      for (const { claim, report, recordedAt } of claims)
        citations.push(await citationOf(store, report, recordedAt, claim));
    }
    return citations;
  } finally {
    await store.close();
  }
};
