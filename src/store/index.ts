export { CaseError, type CaseErrorCode } from "./case-error.ts";
export type {
  CaseEntry,
  CaseInfo,
  CaseStore,
  OpenOptions,
  SearchHit,
  SourceBytes,
  StoredEntry,
  StoredReading,
} from "./case-store.ts";
export { type MergedReport, mergeReport } from "./merge-report.ts";
export { openNamelessCase, openSqliteCase } from "./sqlite/sqlite-case.ts";
