import { type Cause, causesOf, changes } from "../core/change/index.ts";
import type { DecisionShown } from "../core/decision/index.ts";
import { ENGINE_VERSION } from "../core/engine.ts";
import type { Notice } from "../core/notice.ts";
import { momentOf } from "../core/picture/dates.ts";
import type { ReportEvidence } from "../core/picture/evidence.ts";
import { pictureKeeper } from "../core/picture/index.ts";
import { knownEvidence } from "../core/picture/known.ts";
import type { Picture } from "../core/picture/picture.ts";
import { countingVersions } from "../core/version/counting.ts";
import { type ChangesDocument, sourceWords } from "../exports/index.ts";
import type { PastReading } from "../store/index.ts";
import { evidenceOf } from "./make-picture.ts";
import { noReports } from "./problem.ts";
import { readCase } from "./read-case.ts";

export interface ChangesChoice {
  readonly case: string;
  /** ISO 8601, checked by `checkKnownAt`; `until` null: everything. */
  readonly since: string;
  readonly until: string | null;
  /** The moments are about when reports were stored, not when they were published. */
  readonly byRecorded: boolean;
  /** Reports whose date nobody gave count on both sides. */
  readonly includeUndated: boolean;
  readonly oneStory: boolean;
  readonly now: () => string;
}

interface Side {
  readonly evidence: readonly ReportEvidence[];
  readonly engines: ReadonlyMap<string, string>;
  readonly picture: Picture;
}

/** A moment after all that can be stored or published: undated reports are then treated alike on both sides. */
const EVER = "9999-12-31";

/** The reading of a report as it stood at a moment, where the case keeps an older one; else the one of this engine. */
const readingAt = (past: readonly PastReading[], moment: number): PastReading["reading"] | null =>
  past.find(({ recordedAt, replacedAt }) => time(recordedAt) <= moment && time(replacedAt) > moment)?.reading ?? null;

const time = (iso: string): number => momentOf(iso) ?? 0;

/** A decision that holds on one side only is behind what it changed. */
const decisionCauses = (before: Picture, after: Picture): Cause[] => {
  const inForce = ({ decisions = [] }: Picture): Map<string, DecisionShown> =>
    new Map(decisions.filter(({ state }) => state === "applied").map((one) => [one.id, one]));
  const older = inForce(before);
  const newer = inForce(after);
  const cause = (one: DecisionShown, what: string): Cause => ({
    reason: "human decision",
    id: one.id,
    detail: `${one.by} ${what}: ${one.text}${one.why === one.text ? "" : ` (${one.why})`}`,
    reports: one.reports,
    claims: one.claims,
  });
  return [
    ...[...newer.values()].filter(({ id }) => !older.has(id)).map((one) => cause(one, "decided")),
    ...[...older.values()].filter(({ id }) => !newer.has(id)).map((one) => cause(one, "took back")),
  ];
};

/** What changed in a case between two moments, each line with its reason. Throws `ProblemError` or `CaseError`. */
export const makeChanges = async (choice: ChangesChoice): Promise<ChangesDocument> => {
  const { entries, decisions, past, notices, pages } = await readCase(choice.case, choice.now);
  if (entries.length === 0) throw noReports([choice.case], notices);
  const pastOf = new Map<string, PastReading[]>();
  for (const one of past) pastOf.set(one.report, [...(pastOf.get(one.report) ?? []), one]);
  const draw = pictureKeeper();
  const sideAt = (moment: string): Side => {
    const options = {
      engine: ENGINE_VERSION,
      knownAt: moment,
      knownBy: choice.byRecorded ? ("recordedAt" as const) : ("publishedAt" as const),
      includeUndated: choice.includeUndated,
      oneStory: choice.oneStory,
      // A decision has only the time at which it was made: whichever time the moments are about.
      decisions: decisions.filter(({ at }) => time(at) <= time(moment)),
    };
    const engines = new Map<string, string>();
    const all = entries.map((entry) => {
      const reading =
        (choice.byRecorded ? readingAt(pastOf.get(entry.report.id) ?? [], time(moment)) : null) ?? entry.reading;
      engines.set(entry.report.id, reading?.engine ?? ENGINE_VERSION);
      return evidenceOf({ ...entry, reading });
    });
    // Each side has the versions of its own moment.
    const { kept: evidence } = countingVersions(all, pages, options);
    return { engines, evidence: knownEvidence(evidence, options).kept, picture: draw(evidence, options) };
  };
  const before = sideAt(choice.since);
  const after = sideAt(choice.until ?? EVER);
  const causes = [...causesOf(before, after), ...decisionCauses(before.picture, after.picture)];
  const remarks: readonly Notice[] = after.picture.notices.filter(
    ({ code }) => code === "report/undated" || code === "decision/no-target",
  );
  return {
    engine: ENGINE_VERSION,
    since: choice.since,
    until: choice.until,
    by: choice.byRecorded ? "recordedAt" : "publishedAt",
    changes: changes(before.picture, after.picture, causes),
    claims: new Map([...before.picture.claims, ...after.picture.claims].map((claim) => [claim.id, claim])),
    sources: new Map(
      entries.map(({ report }) => [
        report.id,
        sourceWords({ ...report, sources: report.sources.map(({ path }) => path) }),
      ]),
    ),
    notices: [...notices, ...remarks],
  };
};
