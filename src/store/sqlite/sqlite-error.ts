import { CaseError } from "../case-error.ts";

/** Primary result codes, https://sqlite.org/rescode.html (the low byte of an extended code). */
const PERMISSION = 3;
const BUSY = 5;
const LOCKED = 6;
const READ_ONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

const resultCode = (error: unknown): number | null => {
  if (typeof error !== "object" || error === null || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode & 0xff : null;
};

/** Says in words what SQLite's error means for the person at the keyboard. */
export const caseErrorOf = (error: unknown, where: string): CaseError => {
  if (error instanceof CaseError) return error;
  const problem = (code: CaseError["code"], what: string, todo: string): CaseError =>
    new CaseError(code, where, what, todo, error);
  switch (resultCode(error)) {
    case FULL:
      return problem(
        "case/disk-full",
        "the disk is full; what was stored before is safe, the rest was not stored",
        "free some space, or name another place with --case FILE, and run the same command again",
      );
    case READ_ONLY:
    case PERMISSION:
      return problem(
        "case/read-only",
        "the case file or its folder cannot be written",
        "allow writing there, copy the case elsewhere, or name another file with --case FILE",
      );
    case CANNOT_OPEN:
      return problem(
        "case/cannot-open",
        "the case file cannot be opened or made here",
        "check that the folder exists and can be written, or name another file with --case FILE",
      );
    case BUSY:
    case LOCKED:
      return problem("case/locked", "another program is writing to this case", "wait until it is done and run again");
    case NOT_A_DATABASE:
      return problem("case/not-a-case", "this file is not a case", "name a case file with --case FILE");
    case CORRUPT:
      return problem(
        "case/damaged",
        "the case file is damaged",
        "restore it from a copy, or import the reports into a new case with --case FILE",
      );
    case IO_ERROR:
      return problem(
        "case/failed",
        "reading or writing the case file failed; what was stored before is safe",
        "check the disk and its free space, then run the same command again",
      );
    default:
      return problem(
        "case/failed",
        `the case file could not be used (${error instanceof Error ? error.message : String(error)})`,
        "run the same command again; if it stays, keep a copy of the file and start a new case with --case FILE",
      );
  }
};
