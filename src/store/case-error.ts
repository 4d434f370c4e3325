/** What went wrong with a case. Codes are public and never renamed. */
export type CaseErrorCode =
  | "case/not-a-case"
  | "case/newer"
  | "case/damaged"
  | "case/missing"
  | "case/is-a-folder"
  | "case/read-only"
  | "case/cannot-open"
  | "case/disk-full"
  | "case/locked"
  | "case/failed";

/** A case that cannot be opened, read or written: what is wrong, where, and what to do. Nothing stored was changed. */
export class CaseError extends Error {
  override readonly name = "CaseError";
  readonly code: CaseErrorCode;
  /** The file, as the user named it. */
  readonly where: string;
  readonly todo: string;

  constructor(code: CaseErrorCode, where: string, what: string, todo: string, cause?: unknown) {
    super(what, cause === undefined ? {} : { cause });
    this.code = code;
    this.where = where;
    this.todo = todo;
  }
}
