export { CaseError, type CaseErrorCode } from "./case-error.ts";
export type {
  AddressState,
  CaseEntry,
  CaseInfo,
  CaseStore,
  OpenOptions,
  PastReading,
  SearchHit,
  SourceBytes,
  StoredClaim,
  StoredEntry,
  StoredReading,
  StoryEvent,
} from "./case-store.ts";
export { type MergedReport, mergeReport } from "./merge-report.ts";
export { openNamelessCase, openSqliteCase } from "./sqlite/sqlite-case.ts";
