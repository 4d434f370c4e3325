// The library: `import { pictureOf } from "tellings"`. docs/api.md tells what each name does.

export type { AttributionLink } from "../core/attribution/attribution.ts";
export {
  type Cause,
  type Change,
  type ChangeKind,
  type ChangeReason,
  type ChangeSide,
  type Changes,
  causesOf,
  changes,
} from "../core/change/index.ts";
export type { Claim, ControlState, Harm, Horizon, Role, Stance } from "../core/claim/claim.ts";
export {
  type ClaimRef,
  type Correction,
  claimRef,
  type Decision,
  type DecisionKind,
  type DecisionShown,
  makeDecision,
  type ReportRef,
  reportRef,
} from "../core/decision/index.ts";
export { ENGINE_VERSION, type Resources, understand } from "../core/engine.ts";
export type { Notice } from "../core/notice.ts";
export type { ReportEvidence } from "../core/picture/evidence.ts";
export type {
  Answer,
  BriefSentence,
  LineageLink,
  Origin,
  Picture,
  PictureReport,
  Question,
  StoryPicture,
  Verdict,
  VerdictKind,
} from "../core/picture/picture.ts";
export type { Quantity } from "../core/quantity/quantity.ts";
export type { Reading } from "../core/reading.ts";
export type { FurnitureSpan, MetaFact, Report, Source } from "../core/report/report.ts";
export type { Polarity, Status } from "../core/status/status.ts";
export type { Span } from "../core/text/span.ts";
export type { ValidTime } from "../core/time/time.ts";
export {
  type ChangesDocument,
  type ClaimLine,
  changesFile,
  claimLine,
  type PictureFile,
  pictureFile,
} from "../exports/index.ts";
export { type InputItem, type MetaByPath, type ReadOptions, readMetaFile, readReports } from "../inputs/index.ts";
export { CaseError, type CaseErrorCode } from "../store/index.ts";
export type { CaseChoice, CaseUse } from "./case-shelf.ts";
export { type Compare, type CompareOptions, compare, keepComparing } from "./compare.ts";
export { ACTS, type Act, type DecideChoice, decide, decisionsOf } from "./decide.ts";
export { FORMATS, renderPicture } from "./formats.ts";
export type { ImportProgress } from "./import-reports.ts";
export { type ChangesChoice, makeChanges } from "./make-changes.ts";
export { type MadePicture, makePicture, type PictureChoice } from "./make-picture.ts";
export { type PictureOfOptions, pictureOf } from "./picture-of.ts";
export { type Problem, ProblemError, problemOf } from "./problem.ts";
export { readText, type TextAbout } from "./read-text.ts";
export { loadResources } from "./resources.ts";
