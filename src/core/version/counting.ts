import type { Notice } from "../notice.ts";
import { momentOf } from "../picture/dates.ts";
import type { ReportEvidence } from "../picture/evidence.ts";
import { isoDate } from "../report/iso-date.ts";
import { bestFact } from "../report/make-report.ts";
import type { Report } from "../report/report.ts";
import type { PageVersion } from "./page-version.ts";

export interface CountingOptions {
  /** ISO 8601; a date alone means its end, UTC. Null: now. */
  readonly knownAt: string | null;
  /** Which time `knownAt` is about, as for a picture. */
  readonly knownBy?: "publishedAt" | "recordedAt";
}

/** When a state of a page began, as well as anybody says. */
const since = (state: PageVersion, report: Report | undefined, by: CountingOptions["knownBy"]): number => {
  const stated =
    by === "recordedAt" || report === undefined
      ? null
      : (isoDate(bestFact(report.facts, "modifiedAt")?.value ?? "") ?? report.publishedAt);
  const told = by === "recordedAt" ? state.recordedAt : (state.seenAt ?? stated ?? state.recordedAt);
  return momentOf(told) ?? momentOf(state.recordedAt) ?? 0;
};

/**
 * Of several versions of one page only one counts: the newest, or with `knownAt` the newest of that moment (the first,
 * where all are later). The others are left out and named in a Notice; a page that is gone counts on, and a Notice says so.
 * `pages` are the states of each page, oldest first, as a case gives them. Pure; the order of the evidence is kept.
 */
export const countingVersions = (
  evidence: readonly ReportEvidence[],
  pages: readonly (readonly PageVersion[])[],
  { knownAt, knownBy }: CountingOptions,
): { readonly kept: readonly ReportEvidence[]; readonly notices: readonly Notice[] } => {
  const until = knownAt === null ? null : momentOf(knownAt);
  const reports = new Map(evidence.map(({ report }) => [report.id, report]));
  const left = new Set<string>();
  const notices: Notice[] = [];
  for (const states of pages) {
    const here = states.filter(({ report }) => report === null || reports.has(report));
    const told = here.filter(({ report }) => report !== null);
    const reached = here.filter(
      (state) =>
        until === null || since(state, state.report === null ? undefined : reports.get(state.report), knownBy) <= until,
    );
    const counting = reached.findLast(({ report }) => report !== null)?.report ?? told[0]?.report ?? null;
    if (counting === null) continue;
    for (const id of new Set(told.map(({ report }) => report))) {
      if (id === null || id === counting) continue;
      left.add(id);
      notices.push({
        code: "report/older-version",
        report: id,
        source: states[0]?.url ?? "",
        reason:
          "Other versions of this page are in the case; one of them counts here, the others stay and can be cited. `tellings versions` shows what changed.",
      });
    }
    const last = reached.at(-1);
    if (last?.report === null)
      notices.push({
        code: "report/withdrawn",
        report: counting,
        source: last.url,
        reason: `The page was gone when it was read again (HTTP ${last.httpStatus ?? "404"}). What it told still counts; \`tellings versions\` shows since when.`,
      });
  }
  return { kept: evidence.filter(({ report }) => !left.has(report.id)), notices };
};
