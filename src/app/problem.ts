import type { Notice } from "../core/notice.ts";
import { CaseError } from "../store/index.ts";

/** An error as people and programs read it: one shape for the command line, the API and the logs. */
export interface Problem {
  /** Public and never renamed: "case/newer", "input/none", "output/disk-full", "usage" ... */
  readonly code: string;
  /** What is wrong. */
  readonly what: string;
  /** File, flag or address; null where the trouble has no place. */
  readonly where: string | null;
  /** What to do about it. */
  readonly todo: string;
}

/** Carries a `Problem` up to whoever talks to the person. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;
  /** What led to it, one by one: the files that could not be read, where none could. */
  readonly notices: readonly Notice[];

  constructor(problem: Problem, cause?: unknown, notices: readonly Notice[] = []) {
    super(problem.what, cause === undefined ? {} : { cause });
    this.problem = problem;
    this.notices = notices;
  }
}

const FILE_PROBLEMS: { readonly [code: string]: readonly [code: string, what: string, todo: string] } = {
  ENOENT: ["file/missing", "there is no such file or folder", "check the path"],
  EACCES: [
    "file/no-permission",
    "the file or its folder may not be used",
    "change its permissions, or name another place",
  ],
  EPERM: [
    "file/no-permission",
    "the file or its folder may not be used",
    "change its permissions, or name another place",
  ],
  EROFS: ["file/read-only", "this place cannot be written", "name another place with -o FILE"],
  ENOSPC: [
    "file/disk-full",
    "the disk is full",
    "free some space, or name another place, and run the same command again",
  ],
  EDQUOT: [
    "file/disk-full",
    "the disk quota is used up",
    "free some space, or name another place, and run the same command again",
  ],
  EFBIG: ["file/too-large", "the file would grow larger than is allowed here", "name another place"],
  EISDIR: ["file/is-a-folder", "this is a folder, not a file", "name a file"],
  ENOTDIR: ["file/missing", "a part of this path is a file, not a folder", "check the path"],
  EMFILE: ["file/too-many-open", "too many files are open", "raise the limit of open files (ulimit -n) and run again"],
};

/** Turns whatever was thrown into a `Problem`. What nobody foresaw is `internal`, with its message. */
export const problemOf = (error: unknown, where: string | null = null): Problem => {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof CaseError)
    return { code: error.code, what: error.message, where: error.where, todo: error.todo };
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    const known = FILE_PROBLEMS[error.code];
    const path = "path" in error && typeof error.path === "string" ? error.path : null;
    if (known !== undefined) return { code: known[0], what: known[1], where: where ?? path, todo: known[2] };
  }
  return {
    code: "internal",
    what: error instanceof Error ? error.message : String(error),
    where,
    todo: "this is a fault of Tellings: please report it with the lines below and, if you can, the input",
  };
};

/** Nothing that was named held a report. */
export const noReports = (named: readonly string[], notices: readonly Notice[]): ProblemError =>
  new ProblemError(
    {
      code: "input/none",
      what: "no report could be read",
      where: named.length > 0 ? named.join(", ") : null,
      todo: "name files of reports (text, HTML, JSON Lines, feeds, mail, PDF, archives), or folders that hold them",
    },
    undefined,
    notices,
  );
