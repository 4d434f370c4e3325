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
    await writeAll(beside, chunks);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw outputProblem(error, path);
  }
};
