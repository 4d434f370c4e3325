import type { Decision } from "../core/decision/decision.ts";
import type { Notice } from "../core/notice.ts";
import type { ReportEvidence } from "../core/picture/evidence.ts";
import { picture } from "../core/picture/index.ts";
import type { Picture } from "../core/picture/picture.ts";
import type { Report, Source } from "../core/report/report.ts";
import { markSiteFurniture } from "../core/report/site-furniture.ts";
import { countingVersions } from "../core/version/counting.ts";
import type { PageVersion } from "../core/version/page-version.ts";
import { readReports } from "../inputs/index.ts";
import type { StoredEntry } from "../store/index.ts";
import { type CaseChoice, type CaseUse, openShelf } from "./case-shelf.ts";
import { type ImportProgress, importReports } from "./import-reports.ts";
import { noReports, ProblemError } from "./problem.ts";
import { readCase } from "./read-case.ts";
import { type ReadChoice, readOptionsOf } from "./read-options.ts";
import { loadEngine } from "./resources.ts";
import { openUnderstander } from "./understander.ts";

export interface PictureChoice extends ReadChoice {
  /** Files, folders, globs, "-". None: the whole of the case that is named. */
  readonly paths: readonly string[];
  readonly case: CaseChoice | null;
  /** ISO 8601, checked by `checkKnownAt`; null: everything. */
  readonly knownAt: string | null;
  /** `knownAt` is about when reports were stored, not when they were published. */
  readonly byRecorded?: boolean;
  readonly includeUndated: boolean;
  readonly oneStory: boolean;
  /** The clock for what is stored. ISO 8601 UTC. */
  readonly now: () => string;
  readonly onProgress: (progress: ImportProgress) => void;
  /** 1: read on one thread. Left out: as many as there are cores, where there is enough to read. */
  readonly threads?: number;
}

export interface MadePicture {
  readonly picture: Picture;
  /** The reports of the picture, with their texts. */
  readonly reports: readonly Report[];
  readonly caseUse: CaseUse;
}

interface Gathered {
  readonly evidence: readonly ReportEvidence[];
  readonly decisions: readonly Decision[];
  readonly notices: readonly Notice[];
  readonly caseUse: CaseUse;
}

/** A stored report as the picture takes it. */
export const evidenceOf = ({ report, reading, recordedAt }: StoredEntry): ReportEvidence => ({
  report,
  recordedAt,
  claims: reading?.claims ?? [],
  notices: reading?.notices ?? [],
});

/** The places where this run saw a report come before those that the case remembers. */
const sourcesFirst = (report: Report, paths: readonly string[]): Report => {
  const rank = ({ path }: Source): number => (paths.includes(path) ? paths.indexOf(path) : paths.length);
  return { ...report, sources: [...report.sources].sort((a, b) => rank(a) - rank(b)) };
};

/** Of several versions of a page one counts. */
const counting = (
  { knownAt, byRecorded = false }: PictureChoice,
  evidence: readonly ReportEvidence[],
  pages: readonly (readonly PageVersion[])[],
  notices: readonly Notice[],
): Pick<Gathered, "evidence" | "notices"> => {
  const { kept, notices: ofVersions } = countingVersions(evidence, pages, {
    knownAt,
    knownBy: byRecorded ? "recordedAt" : "publishedAt",
  });
  return { evidence: kept, notices: [...notices, ...ofVersions] };
};

const gatherNamed = async (choice: PictureChoice): Promise<Gathered> => {
  const options = await readOptionsOf(choice.case === null ? choice : { ...choice, store: choice.case.path });
  const shelf = await openShelf(choice.case, choice.now);
  const understander = openUnderstander(choice.threads, choice.gazetteer);
  try {
    const { seenAt, notices } = await importReports(
      readReports(choice.paths, options),
      shelf,
      understander,
      choice.onProgress,
    );
    const caseUse = await shelf.settle();
    const evidence: ReportEvidence[] = [];
    for await (const entry of shelf.entries([...seenAt.keys()]))
      evidence.push(evidenceOf({ ...entry, report: sourcesFirst(entry.report, seenAt.get(entry.report.id) ?? []) }));
    const decisions = await shelf.decisions();
    return { ...counting(choice, evidence, await shelf.changedPages(), notices), decisions, caseUse };
  } finally {
    await understander.close();
    await shelf.close();
  }
};

const gatherCase = async (choice: PictureChoice): Promise<Gathered> => {
  if (choice.case === null)
    throw new ProblemError({
      code: "usage",
      what: "nothing to read was named",
      where: null,
      todo: "name files, folders or globs, or a case with --case FILE",
    });
  const { entries, decisions, notices, pages } = await readCase(choice.case.path, choice.now, choice.gazetteer);
  return { ...counting(choice, entries.map(evidenceOf), pages, notices), decisions, caseUse: { kind: "none" } };
};

/** The picture with the notices of the inputs before its own. */
const withNotices = (made: Picture, notices: readonly Notice[]): Picture => ({
  ...made,
  notices: [...notices, ...made.notices],
});

/** Reads the named reports (or a whole case) and compares them. Throws `ProblemError` or `CaseError`. */
export const makePicture = async (choice: PictureChoice): Promise<MadePicture> => {
  const { evidence, decisions, notices, caseUse } =
    choice.paths.length > 0 ? await gatherNamed(choice) : await gatherCase(choice);
  if (evidence.length === 0)
    throw noReports(choice.paths.length > 0 ? choice.paths : [choice.case?.path ?? ""], notices);
  const made = picture(evidence, {
    engine: loadEngine(choice.gazetteer ?? null).engine,
    knownAt: choice.knownAt,
    knownBy: choice.byRecorded ? "recordedAt" : "publishedAt",
    includeUndated: choice.includeUndated,
    oneStory: choice.oneStory,
    ...(decisions.length === 0 ? {} : { decisions }),
  });
  const shown = new Set(made.reports.map(({ id }) => id));
  const reports = markSiteFurniture(evidence.map(({ report }) => report).filter(({ id }) => shown.has(id)));
  return { picture: withNotices(made, notices), reports, caseUse };
};
