import { open, rename, rm, stat } from "node:fs/promises";
import { ProblemError, problemOf } from "./problem.ts";

const isRegularOrNew = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return true;
    throw error;
  }
};

/** How every SQLite file begins: a case is one. */
const DATABASE = "SQLite format 3\u0000";

/** A case holds what cannot be made again: nothing is ever written over one. */
const refuseDatabase = async (path: string): Promise<void> => {
  const file = await open(path, "r").catch(() => null);
  if (file === null) return;
  const { buffer, bytesRead } = await file.read(Buffer.alloc(DATABASE.length), 0, DATABASE.length, 0);
  await file.close();
  if (buffer.toString("latin1", 0, bytesRead) !== DATABASE) return;
  throw new ProblemError({
    code: "output/is-a-case",
    what: "this is a case (or another database); it was left as it is",
    where: path,
    todo: "name another file with -o FILE",
  });
};

type Chunks = AsyncIterable<string> | Iterable<string | Uint8Array>;

const writeAll = async (path: string, chunks: Chunks): Promise<void> => {
  const file = await open(path, "w");
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
};

/** Errors of the disk are told apart from those of whatever makes the chunks. */
const outputProblem = (error: unknown, path: string): unknown => {
  const problem = problemOf(error, path);
  return problem.code === "internal"
    ? error
    : new ProblemError({ ...problem, code: problem.code.replace("file/", "output/") }, error);
};

/**
 * Writes a file whole or not at all: beside it first, then in its place, so that an older one stays until the new one is
 * done. Devices and pipes are written straight. Throws `ProblemError`.
 */
export const writeOutput = async (path: string, chunks: Chunks): Promise<void> => {
  const beside = `${path}.${process.pid}.part`;
  try {
    if (!(await isRegularOrNew(path))) {
      await writeAll(path, chunks);
      return;
    }
    await refuseDatabase(path);
    await writeAll(beside, chunks);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw outputProblem(error, path);
  }
};
