import { type Cause, causesOf, changes } from "../core/change/index.ts";
import { ENGINE_VERSION } from "../core/engine.ts";
import type { Notice } from "../core/notice.ts";
import type { ReportEvidence } from "../core/picture/evidence.ts";
import { picture } from "../core/picture/index.ts";
import { knownEvidence } from "../core/picture/known.ts";
import type { Picture } from "../core/picture/picture.ts";
import type { ChangesDocument } from "../exports/index.ts";
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
  readonly picture: Picture;
}

/** A moment after all that can be stored or published: undated reports are then treated alike on both sides. */
const EVER = "9999-12-31";

/** What changed in a case between two moments, each line with its reason. Throws `ProblemError` or `CaseError`. */
export const makeChanges = async (choice: ChangesChoice): Promise<ChangesDocument> => {
  const { entries, notices } = await readCase(choice.case, choice.now);
  if (entries.length === 0) throw noReports([choice.case], notices);
  const evidence = entries.map(evidenceOf);
  const sideAt = (moment: string): Side => {
    const options = {
      engine: ENGINE_VERSION,
      knownAt: moment,
      knownBy: choice.byRecorded ? ("recordedAt" as const) : ("publishedAt" as const),
      includeUndated: choice.includeUndated,
      oneStory: choice.oneStory,
    };
    return { evidence: knownEvidence(evidence, options).kept, picture: picture(evidence, options) };
  };
  const before = sideAt(choice.since);
  const after = sideAt(choice.until ?? EVER);
  const engines = new Map(entries.map(({ report, reading }) => [report.id, reading?.engine ?? ENGINE_VERSION]));
  const causes: readonly Cause[] = causesOf(
    { evidence: before.evidence, engines },
    { evidence: after.evidence, engines },
  );
  const undated: readonly Notice[] = after.picture.notices.filter(({ code }) => code === "report/undated");
  return {
    engine: ENGINE_VERSION,
    since: choice.since,
    until: choice.until,
    by: choice.byRecorded ? "recordedAt" : "publishedAt",
    changes: changes(before.picture, after.picture, causes),
    claims: new Map([...before.picture.claims, ...after.picture.claims].map((claim) => [claim.id, claim])),
    sources: new Map(entries.map(({ report }) => [report.id, report.sources[0]?.path ?? report.id])),
    notices: [...notices, ...undated],
  };
};
