import { open, realpath } from "node:fs/promises";
import path from "node:path";
import { collectPaths, isOwnOutput } from "../inputs/index.ts";
import { ProblemError } from "./problem.ts";

const HEAD_BYTES = 4096;
const META = "reports.json";

/** The first bytes of a file; null where there is none to be lost. */
const headOf = async (file: string): Promise<Uint8Array | null> => {
  const opened = await open(file, "r").catch(() => null);
  if (opened === null) return null;
  try {
    if (!(await opened.stat()).isFile()) return null;
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return bytesRead === 0 ? null : buffer.subarray(0, bytesRead);
  } finally {
    await opened.close();
  }
};

/** The file that a path would be written as; a link itself is replaced, not what it leads to. */
const placeOf = async (file: string): Promise<string> => {
  const folder = path.dirname(path.resolve(file));
  return path.join(await realpath(folder).catch(() => folder), path.basename(file));
};

/**
 * Refuses an output that would be written over one of the files that are read: a report, or what was said of reports. What
 * Tellings wrote itself may be written anew. Throws `ProblemError`.
 */
export const checkOutput = async (output: string, paths: readonly string[], meta?: string): Promise<void> => {
  if (output === "-") return;
  const head = await headOf(output);
  if (head === null || isOwnOutput(head)) return;
  const place = await placeOf(output);
  const refuse = (): never => {
    throw new ProblemError({
      code: "output/is-an-input",
      what: "this file is one of those that are read; it was left as it is",
      where: output,
      todo: "name another file with -o FILE",
    });
  };
  if (path.basename(place) === META) refuse();
  if (meta !== undefined && (await placeOf(meta)) === place) refuse();
  for await (const found of collectPaths(paths, process.cwd()))
    if (found.kind === "file" && path.basename(found.file) === path.basename(place))
      if ((await placeOf(found.file)) === place) refuse();
};
